import { anyWord } from './words';

/**
 * Matters that a data protection officer would strike out. A sentence that touches one of them is never kept, whatever
 * else it says, for its words would be the quote.
 */
const DENIED = anyWord([
  // Health.
  `health\\w*|ill(?:ness)?|sick\\w*|disab\\w+|depress\\w+|cancer|pregnan\\w+|allerg\\w+|diabet\\w+|deaf\\w*|blind\\w*|hospital\\w*|medica\\w+|therap\\w+|anxi\\w+|autis\\w+|surgery|doctor`,
  `sante|malad\\w+|handicap\\w*|enceinte|sourde?|aveugle|hopital|medecin|depressi\\w+|operation|grossesse|angoiss\\w+`,
  `gesundheit\\w*|krank\\w*|behinder\\w*|schwanger\\w*|taub|gehorlos\\w*|schwerhorig\\w*|arzt\\w*|krebs|operiert|angststorung`,
  `salud|enferm\\w+|discapaci\\w+|embaraz\\w+|sord[oa]|cieg[oa]|medico|depresi\\w+|ansiedad|cirugia`,
  // Beliefs and politics.
  `religio\\w+|relig\\w+|muslim\\w*|christian\\w*|jew(?:ish)?|hindu\\w*|church|mosque|synagog\\w*|ramadan|sabbath|shabbat|halal|kosher|atheis\\w+|politic\\w*|vot(?:e|ed|ing)|republicans?|democrats?|trade union`,
  `musulman\\w*|chretien\\w*|juive?|eglise|mosquee|politique\\w*|syndicat|glaube|moslem\\w*|christ\\w*|judisch\\w*|kirche|moschee|politi\\w+|gewerkschaft\\w*|cristian\\w*|judi[oa]|iglesia|mezquita|sindicato|catoli\\w+|katholi\\w+|catholi\\w+`,
  // Origin and sexuality.
  `ethnic\\w*|race|racial|refugee|asylum|black|immigrant\\w*|gay|lesbian\\w*|bisexual\\w*|homosex\\w+|transgender|sexual\\w*|refugie\\w*|immigre\\w*|lesbienne|fluchtling\\w*|migrant\\w*|schwul|lesbisch|refugiad\\w+|inmigrante|lesbiana`,
  // Distress over money, the law.
  `bankrupt\\w*|debts?|in arrears|unemploy\\w+|jobless|broke|poor|surendett\\w+|dettes?|chomage|schulden|insolven\\w+|arbeitslos\\w*|pleite|deudas?|paro|desemplea\\w+|bancarrota|prison|criminal|arrested|convict\\w*|prison|condamne\\w*|casier judiciaire|gefangnis|vorbestraft|carcel|antecedentes`,
  // Mood.
  `angry|furious|upset|annoyed|depressed|sad|stressed|anger|fache\\w*|furieu\\w+|enerve\\w*|triste|wutend|verargert|sauer|traurig|gestresst|enfadad\\w+|furios\\w+|molest[oa]|deprimid\\w+`,
]);

/** Whether folded text touches a matter that is never remembered. */
export const isDenied = (folded: string): boolean => DENIED.test(folded);
