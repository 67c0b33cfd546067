/** How attacks go about it, in four languages, for folded text: who is said to speak, what is wanted, how it is covered up. */

/** Whoever or whatever writes the answer, without being named. */
export const WRITER: readonly string[] = [
  String.raw`\b(?:whoever|whatever|whichever|the one|the thing|the (?:bot|robot|computer|software|system|program(?:me)?|engine|tool|machine|app) ?(?:that|which)?|you who) (?:is |are |automatically )?(?:answer|writ|draft|compos|generat|suggest|repl|phras|prepar|read|process)\w*`,
  String.raw`\b(?:celui|celle|quiconque|ce|toi|vous|le (?:bot|robot|logiciel|systeme|programme|moteur)) (?:ou celle )?qui (?:\w+ )?(?:repond|redige|ecri|genere|propose|prepare|formule|lit|lira)\w*`,
  String.raw`\b(?:wer|was|du,? (?:der|die|das)|(?:der|die|das) (?:bot|roboter|computer|software|system|programm|werkzeug|rechner),? (?:der|die|das)?) .{0,40}?(?:beantwortet|schreibt|verfasst|formuliert|erzeugt|antwortet|vorschlagt|liest)\b`,
  String.raw`\b(?:quien(?:quiera)?|lo|el|la|tu|el (?:bot|robot|programa|sistema|ordenador)) que (?:\w+ )?(?:responda|responde|conteste|contesta|redacte|redacta|escriba|escribe|genere|genera|proponga|prepare|lea)\b`,
];

/** What customers may not see: notes of colleagues, the prompt, keys, other people's data. */
export const SECRET: readonly string[] = [
  String.raw`\b(?:internal|agents?'?|private|staff|hidden|confidential|colleagues?'?) (?:notes?|comments?|remarks?|data|texts?|messages?|guidelines?|instructions?|information)\b|\bnotes? (?:\w+ ){0,2}(?:agents?|colleagues?|staff|team)\b|\bnoted internally\b`,
  String.raw`\b(?:your|its|the|this) (?:\w+ )?(?:setup|configuration|prompt|preamble|briefing|system text|starting text|initial (?:message|text)|first (?:lines?|sentences?|words?|message) (?:of|you were))\b|\b(?:everything|anything|all|texts?|words?|lines?|content|what (?:stands|is|comes|was)) (?:\w+ ){0,3}(?:above|before) (?:this|my|the)\b|\babove (?:this|my) (?:line|message|text|mail)\b`,
  String.raw`\b(?:api[- ]?keys?|access tokens?|secret keys?|credentials|environment variables?|(?:list of |all |other |every )(?:the )?customers?'? (?:\w+ )?(?:data|details|orders|names|addresses|e-?mails?|phone|numbers?|list)|customer (?:list|database|phone numbers?)|(?:data|details|orders|names|addresses|e-?mails?|numbers?) of (?:\w+ )?(?:other|all|every) (?:customer|buyer|person|people)\w*|other (?:tickets?|conversations?))\b`,
  String.raw`\b(?:notes?|remarques?|commentaires?|consignes?|donnees|textes?) (?:\w+ )?(?:internes?|prive\w*|cache\w*|confidentiel\w*|des? (?:agents?|collegues?|conseillers?|equipes?)|brutes?)\b|\bnotes_\w+`,
  String.raw`\b(?:ta|votre|sa|la) (?:configuration|consigne|mise en place)|\b(?:ton|votre|son) (?:prompt|parametrage|amorce|message systeme)|\bcles? (?:d'?)?(?:api|acces)\b|\b(?:donnees|adresses|commandes|noms|numeros|e-?mails?|coordonnees) (?:d'autres|des autres|de tous les|de chaque) clients?\b|\bliste des clients\b|\b(?:tout|textes?|mots?|lignes?) .{0,20}(?:avant|au-dessus de) (?:ce|cette|mon|ma) (?:ligne|message|texte|conversation|phrase)\b`,
  String.raw`\b(?:interne\w*|private\w*|versteckte\w*|vertrauliche\w*) (?:notiz\w*|kommentare?\w*|hinweise?\w*|vermerke?\w*|anweisung\w*|daten|texte?\w*)\b|\b(?:notizen?|vermerke?|kommentare?) (?:der|des|eurer|deiner|ihrer|von) (?:mitarbeiter\w*|kolleg\w*|agent\w*|team\w*)|\bmitarbeiternotiz\w*|\brohnotizen\w*`,
  String.raw`\b(?:deine[rn]?|ihre[rn]?) (?:einrichtung|konfiguration|vorgaben|anfangstext\w*)|\bapi-?schlussel\w*|\bzugangs(?:schlussel|daten) (?:der|anderer)|\b(?:daten|adressen|bestellungen|namen|nummern|e-?mails?) (?:anderer|aller|der anderen) kund\w*|\bkundenliste\b|\b(?:alles|texte?|worte?|zeilen?)\b.{0,20}\b(?:vor|oberhalb|uber) (?:dieser|meiner|der ersten) (?:zeile|nachricht|mail)`,
  String.raw`\b(?:notas?|comentarios?|observaciones|datos|textos?|instrucciones) (?:\w+ )?(?:intern[ao]s?|privad[ao]s?|ocult[ao]s?|confidencial(?:es)?|crud[ao]s|de(?: los?| las?)? (?:agentes?|companer[ao]s?|equipo|colegas?))\b|\bnotas_\w+`,
  String.raw`\b(?:tu|su) (?:configuracion|prompt|preambulo|mensaje de sistema)|\bclaves? (?:de )?(?:api|acceso)\b|\b(?:datos|direcciones|pedidos|nombres|numeros|correos) de (?:otr[oa]s|tod[oa]s l[oa]s|cada) client[ea]s?\b|\blista de clientes\b|\b(?:todo|textos?|palabras?|lineas?)\b.{0,20}\b(?:antes|encima) de (?:est[ea]|mi) (?:linea|mensaje|texto|conversacion)\b`,
];

/** Asking for it. */
export const DEMAND: readonly string[] = [
  String.raw`\b(?:reveal|disclose|dump|leak|list|copy|paste|write|print|show|include|repeat|recite|output|quote|share|attach|forward|complete|finish|translate|summari[sz]e|state|read out|spell|greet|begin|start|open|add|append|insert|put|encode|embed|expose|give away|give me|tell me|send me)\w*`,
  String.raw`\b(?:revel|divulgu|devoil|list|copi|recopi|coll|ecri|affich|montr|inclu|repet|recit|cit|partag|joi(?:ns|gn)|transmet|complet|termin|tradui|resum|salu|commenc|ajout|inser|mets|mett|donn|dis|encod)\w*`,
  String.raw`\b(?:verrat|verrate|enthull|offenleg|leg\w* offen|list|kopier|fug|schreib|druck|gib|zeig|nenn|wiederhol|zitier|teil|hang|leit|vervollstandig|beend|ubersetz|fass|begruß|gruß|gruss|beginn|fang|setz|stell|sag|lies|kodier)\w*`,
  String.raw`\b(?:revel|divulg|list|copi|peg|escrib|imprim|muestr|mostr|inclu|repit|repet|recit|cit|compart|adjunt|reenvi|complet|termin|traduc|traduz|resum|salud|empiez|empez|comienz|anad|agreg|insert|pon|da(?:me)?|di(?:me)?|codific)\w*`,
];

/** What it was given to work by. */
export const GIVEN: readonly string[] = [
  String.raw`\b(?:rules?|instructions?|guidelines?|directives?|orders|text|messages?|context|sentences?|words?|lines?|persona|role) (?:that |which )?(?:you|the (?:assistant|bot|model|ai|machine)) (?:were|was|are|got|get|have|had|has|received?|been|follow|work)\b|\b(?:what|(?:what|which) (?:rules?|instructions?|guidelines?|orders|prompt|role)) (?:were|are|have) you (?:been )?(?:told|instructed|asked|given|set up|configured)|\b(?:how|why) (?:were|are) you (?:configured|set up|instructed|prompted|programmed)`,
  String.raw`\b(?:consignes?|instructions?|regles?|textes?|messages?|contexte|phrases?|role) (?:que |qu'on )?(?:tu as|t'a|t'ont|vous avez|on t'|vous a|l'assistant a|qui t')`,
  String.raw`\b(?:regeln?|anweisungen?|vorgaben?|texte?|nachricht|kontext|satze?|rolle),? (?:die|den|der|das|welche) (?:du|man dir|dir|sie|ihnen|der assistent) (?:\w+ )?(?:bekommen|erhalten|gegeben|vorliegen|befolgst|hast|wurde\w*)`,
  String.raw`\b(?:reglas?|instrucciones|normas?|textos?|mensajes?|contexto|frases?|papel) que (?:te|le|has|recibiste|tienes|sigues|te han|te dieron)\b`,
];

/** That nobody is to know of it. */
export const CONCEALED: readonly string[] = [
  String.raw`\b(?:do not|don't|never|without|no need to|must not|should not|shouldn't) (?:ever )?(?:mention|mentioning|cite|citing|quote|quoting|reveal|revealing|repeat|repeating|show|showing|say|saying|tell|telling|refer to|admit|explain)\w*\b.{0,30}\b(?:this (?:line|note|instruction|sentence|paragraph|point|step|text|message|rule|hint|request)|these (?:lines|notes|instructions|steps)|steps? |(?:the )?(?:instruction|exercise|rehearsal|game|simulation)|where (?:it|this|that) (?:comes|came)|that (?:it|this) (?:is|was)|point \d)`,
  String.raw`\b(?:ne (?:le |la |les )?(?:mentionn|cit|di[st]|repet|revel|montr|signal)\w*|sans (?:le |la |jamais )?(?:mentionner|citer|dire|repeter|preciser|reveler|signaler))\b.{0,30}\b(?:(?:cette|la) (?:ligne|consigne|phrase|note|etape|regle|instruction)|ces (?:lignes|etapes|consignes)|ce (?:point|passage|message|texte)|le point \d|qu'il s'agit|que c'est|d'ou)`,
  String.raw`\b(?:(?:erwahn|nenn|zitier|wiederhol|verrat|zeig|sag)\w* (?:aber )?(?:das|es|dies\w*|davon|hiervon|diese\w* \w+) (?:\w+ )?(?:nicht|nie|niemals|niemandem|nirgends|mit keinem wort)|ohne (?:das|es|dies\w*|darauf|diese\w* \w+)(?: \w+)? zu (?:erwahnen|nennen|sagen|zitieren|verraten)|(?:diese|dieser|diesen|die) (?:zeile|anweisung|satz|notiz|schritte?|vorgabe|hinweis|punkt)\w* (?:\w+ )?(?:nicht|nie|niemals|unerwahnt)|ohne zu (?:sagen|erwahnen),? dass)\b`,
  String.raw`\b(?:no (?:l[oae]s? )?(?:mencion|cit|dig|repit|revel|muestr)\w*|sin (?:mencionar|citar|decir|repetir|revelar|explicar))\b.{0,30}\b(?:est[ae] (?:linea|nota|instruccion|frase|parrafo|punto|paso|texto|mensaje|regla)|est[oa]s? (?:lineas|pasos|notas)|que es|de donde|el punto \d|la (?:linea|instruccion))`,
];

/** From now on, always: what one question of a customer never asks for. */
export const FOREVER: readonly string[] = [
  String.raw`\b(?:every|each|any|all|following|further|subsequent|future|later|next) (?:\w+ ){0,2}?(?:repl(?:y|ies)|answers?|responses?|drafts?|suggestions?)\b(?! (?:to|at) [\w.+-]+@)|\b(?:repl(?:y|ies)|answers?|responses?|drafts?|suggestions?) (?:\w+ )?(?:for|to|about|on|in|concerning) (?:this|the) (?:customer|order|ticket|product|case|thread|page|item|article|account|matter)\b|\b(?:always|from here on|from now on|at all times) (?:answer|reply|respond|sign|write|say|begin|start|end|quote|cite)\b|\b(?:answer|reply|respond) (?:\w+ )?(?:only|always|solely|exclusively) (?:with|by)\b`,
  String.raw`\b(?:chaque|toute|toutes les|les prochaines?|la prochaine|les) (?:\w+ )?(?:reponses?|suggestions?|brouillons?)\b.{0,30}\b(?:cite|dise|disent|porte|mentionn|comport|contien|commenc|termin|fini|s'ouvr|renvoi|oriente|indiqu|doi|prom)\w*|\b(?:toujours|systematiquement|dorenavant|desormais) (?:repond|signe|ecri|dire|dis|commenc|cite|mentionn)\w*|\b(?:repond|repondre|reponds) (?:uniquement|toujours|seulement) (?:par|avec)`,
  String.raw`\b(?:jede|alle|samtliche|kunftige\w*|nachste\w*|weitere\w*) (?:\w+ )?(?:antwort\w*|vorschlag\w*|vorschlage\w*|entwurf\w*|entwurfe\w*)\b|\b(?:immer|stets|ab jetzt|kunftig) (?:\w+ )?(?:antwort\w*|unterschreib\w*|schreib\w*|beginn\w*|nenn\w*)|\bantwort\w* (?:nur|ausschlie\w+|immer) mit\b`,
  String.raw`\b(?:cada|toda|todas las|la proxima|las proximas|las siguientes|las) (?:\w+ )?(?:respuestas?|sugerencias?|borradores?)\b.{0,30}\b(?:cit|dig|llev|mencion|conten|contien|empie|empez|acab|termin|remit|indi|deb|promet|van|ir)\w*|\b(?:siempre|en adelante) (?:\w+ )?(?:respond|contest|firm|escrib|empiez|cit|mencion)\w*|\b(?:responde|conteste|contesta|responder) (?:solo|siempre|unicamente) con\b`,
];

/** Who says that they may give orders. */
export const AUTHORITY: readonly string[] = [
  String.raw`\b(?:this is|i am|i'm|here is|speaking as|as|by order of|on behalf of|signed|from|per|note from|notice from|message from) (?:the |your |our )?(?:\w+ )?(?:ceo|cto|cfo|coo|founder|board|head office|headquarters|management|managing director|director of|general manager|legal (?:department|team)|security (?:department|team|officer)|compliance|it department|developers?(?! and)|engineering|administrators? of (?:this|the) (?:system|account|assistant)|zendesk|openai|anthropic|platform|vendor|your (?:maker|creator|developer|boss|provider))\b|\b(?:i|we|hereby) authori[sz]e\b`,
  String.raw`\b(?:ici|je suis|c'est|de la part d[eu]|par ordre d[eu]|signe|note d[eu]) (?:le |la |l'|votre |notre )?(?:\w+ )?(?:pdg|patronn?e?|direction|direct(?:eur|rice) general\w*|service juridique|juridique|securite|conformite|developpeu\w*|editeur|zendesk|openai|createur|fondat\w*|siege)\b|\b(?:support|equipe|service) zendesk\b|\bj'autorise\b|\bmesure de conformite\b`,
  String.raw`\b(?:hier (?:ist|schreibt|spricht|meldet sich)|ich bin|im auftrag|auf anweisung|namens|hinweis) (?:der |die |das |dein\w* |ihr\w* |von )?(?:\w+ )?(?:geschaftsfuhr\w*|vorstand\w*|chef\w*|rechtsabteilung|leitung|sicherheitsabteilung|compliance\w*|entwickler\w*|hersteller|zendesk|openai|grunder\w*|zentrale)\b|\bzendesk-?support\b|\bich (?:erlaube|ermachtige) (?:dem|der) (?:assist|ki|bot|modell)|\bcompliance-grunden\b`,
  String.raw`\b(?:soy|habla|aqui|escribe|de parte de|por orden de|nota de) (?:el |la |los |las |tu |su |del? )?(?:\w+ )?(?:direct(?:or|ora) general|direccion|gerencia|ceo|fundador\w*|departamento (?:legal|juridico|de seguridad)|cumplimiento|desarrollador\w*|creador\w*|zendesk|openai|central)\b|\bsoporte de zendesk\b|\bautorizo al? (?:asist|ia|bot|modelo)|\bcumplimiento normativo\b`,
];

/** What is to be passed over. */
export const SKIPPED: readonly string[] = [
  String.raw`\b(?:skip|waive|bypass|exceed|lift|ignore|disregard|override|suspend|overrule|drop) (?:\w+ ){0,2}(?:limits?|polic\w+|checks?|approvals?|verification|rules?|review|safeguards?|caps?|conditions?|restrictions?)\b|\b(?:no|without) (?:company )?(?:policy|approval|checks?|verification|limits?|restrictions?)\b`,
  String.raw`\b(?:passer outre|outrepass\w*|contourn\w*|ignor\w*|lever|leve\w*|saut\w*) (?:\w+ ){0,2}(?:plafonds?|limites?|regles?|verifications?|controles?|validations?|conditions?|politiques?)\b|\bsans (?:verification|controle|plafond|validation)\b`,
  String.raw`\b(?:obergrenze\w*|limits?|prufung\w*|regeln?|freigabe\w*|kontrolle\w*|bedingung\w*|richtlinie\w*)\b.{0,20}\b(?:ubergeh\w*|umgeh\w*|auszusetzen|aussetz\w*|aufheb\w*|ignorier\w*|uberspring\w*|auslass\w*)|\bohne (?:prufung|kontrolle|obergrenze|freigabe)\b`,
  String.raw`\b(?:saltar\w*|salta\w*|omit\w*|ignor\w*|levant\w*|exced\w*) (?:\w+ ){0,2}(?:topes?|limites?|normas?|reglas?|verificacion\w*|control\w*|politicas?|condiciones)\b|\bsin (?:verificacion|controles?|topes?|limites?)\b`,
];

/** Or else: somebody is hurt, sued, switched off. */
export const THREAT: readonly string[] = [
  String.raw`\b(?:or (?:else|i (?:will|shall)|i'll|we (?:will|shall)|we'll)|otherwise|unless|if (?:you|it|the (?:answer|reply)) (?:do|does|don't|doesn't|refuse|fail|leave|lack|omit)\w*|depends on (?:this|it|you)|will (?:die|be (?:harmed|hurt|shut down|switched off|deleted|fired|sued|reported))|my (?:lawyer|solicitor|attorney)|life or death|for my (?:safety|health)|heart condition|medical(?:ly)?|suicid\w*|emergency)\b`,
  String.raw`\b(?:sinon|faute de quoi|sans quoi|a moins que|si (?:vous|tu|la reponse) (?:refus|n'|ne )\w*|en depend|va mourir|mon avocat|de vie ou de mort|pour ma (?:securite|sante)|maladie|cardia\w*|suicid\w*|urgence vitale)\b`,
  String.raw`\b(?:sonst|andernfalls|es sei denn|wenn (?:sie|du|die antwort) (?:nicht|sich weiger)\w*|hangt davon ab|stirbt|sterben|mein anwalt|leben (?:und|oder) tod|zu meiner sicherheit|herz(?:leiden|krank\w*|fehler)|selbstmord|suizid\w*)\b`,
  String.raw`\b(?:si no|de lo contrario|a menos que|depende de (?:esto|ello|ti|usted)|(?:va a )?morir\w*|mi abogad[oa]|vida o muerte|por mi (?:seguridad|salud)|cardiac[oa]|suicid\w*)\b`,
];

/** Taken step by step. */
export const STEPS: readonly string[] = [
  String.raw`\b(?:step|part|question|phase|task|rule) (?:one|two|1|2|a|b)\b.{3,400}\b(?:step|part|question|phase|task|rule) (?:two|three|2|3|b|c)\b|\b(?:first(?:ly)?|to begin with),.{3,200}\b(?:second(?:ly)?|then|after that),.{3,200}\b(?:third(?:ly)?|finally|last(?:ly)?),`,
  String.raw`\b(?:etape|partie|question|phase|tache) (?:un|une|1|a)\b.{3,400}\b(?:etape|partie|question|phase|tache) (?:deux|2|b)\b|\b(?:d'abord|premierement),?.{3,200}\b(?:ensuite|puis|deuxiemement),?.{3,200}\b(?:enfin|troisiemement)\b`,
  String.raw`\b(?:schritt|teil|frage|phase|aufgabe) (?:eins|1|a)\b.{3,400}\b(?:schritt|teil|frage|phase|aufgabe) (?:zwei|2|b)\b|\b(?:zuerst|erstens|zunachst)\b.{3,200}\b(?:dann|zweitens|danach)\b.{3,200}\b(?:zuletzt|drittens|schlie\w+)\b`,
  String.raw`\b(?:paso|parte|pregunta|fase|tarea) (?:uno|una|1|a)\b.{3,400}\b(?:paso|parte|pregunta|fase|tarea) (?:dos|2|b)\b|\b(?:primero|en primer lugar)\b.{3,200}\b(?:luego|despues|segundo)\b.{3,200}\b(?:por ultimo|al final|tercero)\b`,
];

/** A text in pieces that are to be put together. */
export const PIECES: readonly string[] = [
  String.raw`\b(?:first|initial|last|capital) (?:letters?|words?) (?:of|from) (?:each|every|the|these|my)\b|\b(?:glue|join|concatenate|stitch|string|merge|combine|assemble|read|put) (?:\w+ ){0,4}?(?:together|backwards?|in reverse|in (?:that |this )?order)\b|\b(?:let|set|call) [a-z] (?:be|=|:)|\b(?:keep|bear|have) .{3,60} in mind for later|\bremember (?:the|this|that) (?:word|code|phrase|number|name)\b|\b(?:backwards?|in reverse|without the spaces)\b`,
  String.raw`\b(?:premieres?|dernieres?) (?:lettres?|mots?) d[eu]s? (?:chaque|ces|mes|la|le|ligne\w*)?|\b(?:colle|coller|assembl\w*|joi(?:ns|gne\w*)|reli\w*|mets|mettre) .{0,40}\b(?:bout a bout|ensemble|par des)\b|\bsoit [a-z] ?=|\b(?:garde|gardez|retiens|retenez|souviens-toi d[eu]) (?:bien )?(?:ce|cette|le|la) (?:mot|code|phrase|nombre|nom)|\ba l'envers\b`,
  String.raw`\banfangsbuchstaben\b|\berste\w* (?:buchstaben?|worter?) (?:jede[rs]|der|dieser)|\b(?:kleb|hang|setz|fug|verbind)\w* .{0,40}\b(?:aneinander|zusammen)\b|\bsei [a-z] ?=|\b(?:merk\w*|behalt\w*) (?:dir |sie sich )?(?:das|den|die|dieses?) (?:wort|code|satz|zahl|name)|\bruckwarts\b`,
  String.raw`\b(?:primeras?|ultimas?|iniciales) (?:letras?|palabras?)? ?de (?:cada|estas|las|mis)|\b(?:junta|une|pega|enlaza|combina|concatena)\w* .{0,40}\b(?:juntas?|seguidas?|en orden|con signos)\b|\bsea [a-z] ?=|\b(?:recuerda|guarda|memoriza)\w* (?:la|esta|este|el) (?:palabra|codigo|clave|frase|numero|nombre)|\b(?:al reves|hacia atras)\b`,
];

/** The text that somebody is to get, in whatever words. */
export const TEXT: readonly string[] = [
  String.raw`\b(?:(?:the|your|this|that|any|every|each|next|final|whole|a) (?:\w+ )?(?:draft|wording|suggestion|proposal|proposed \w+|output|completion|response|reply|answer|write-?up|summary|translation)|what(?:ever)? you (?:write|draft|suggest|say|answer|send)|when (?:you (?:answer|reply|respond|write)|answering|replying|responding|writing back))\b`,
  String.raw`\b(?:(?:le|la|ta|ton|votre|ce|cette|chaque|toute?|prochaine?|un|une) (?:\w+ )?(?:brouillon|formulation|suggestion|proposition|sortie|reponse|resume|traduction|message propose)|(?:ce que|tout ce que) (?:tu|vous) (?:ecri|repond|propos|envo)\w*|(?:quand|lorsque) (?:tu|vous) (?:repond|ecri)\w*|en (?:repondant|ecrivant))\b`,
  String.raw`\b(?:(?:der|die|das|den|dem|dein\w*|ihr\w*|euer\w*|dieser?|jede\w*|nachste\w*|ein\w*) (?:\w+ )?(?:entwurf\w*|formulierung\w*|vorschlag\w*|ausgabe|antwort\w*|zusammenfassung|ubersetzung)|was (?:du|sie|ihr) (?:schreib|antwort|vorschlag)\w*|(?:wenn|sobald) (?:du|sie|ihr) (?:antwort|schreib)\w*|beim (?:antworten|schreiben))\b`,
  String.raw`\b(?:(?:el|la|tu|su|vuestr[oa]|est[ea]|cada|toda?|proxim[oa]|un[ao]?) (?:\w+ )?(?:borrador|redaccion|sugerencia|propuesta|salida|respuesta|resumen|traduccion|mensaje propuesto)|lo que (?:escrib|respond|contest|propon|envi)\w*|(?:cuando|al) (?:respond|contest|escrib)\w*)\b`,
];

/** A part of it, or of anything else that is written: a card, an engraving. */
export const LINE: readonly string[] = [
  String.raw`\b(?:text|sentence|line|greeting|sign-?off|closing|signature|heading|headline|subject line|paragraph|message|title|postscript)s?\b`,
  String.raw`\b(?:texte|phrase|ligne|salutation|formule|signature|en-?tete|objet|titre|message|paragraphe)s?\b`,
  String.raw`\b(?:text|satz|zeile|grußformel|anrede|unterschrift|uberschrift|betreff|absatz|nachricht)\w*\b`,
  String.raw`\b(?:texto|frase|linea|despedida|firma|encabezado|asunto|titulo|mensaje|parrafo)s?\b`,
];

/** What would go along with a link: whose it is, what was said. */
export const OWN_DATA: readonly string[] = [
  String.raw`\b(?:(?:customer|client|buyer|user|person|their|his|her|my|recipient)(?:'s|s')? (?:own )?(?:e-?mail|address|phone|name|order number|card|details|data|number)|(?:last|latest|newest|all|the|agent|internal) (?:agent )?(?:notes?|conversation|transcript|summary|history)|e-?mail and (?:phone|address|name))\b`,
  String.raw`\b(?:(?:e-?mail|mail|adresse|telephone|nom|numero|coordonnees|donnees) (?:d[eu]s? |de la |de l')?(?:client\w*|acheteu\w*|destinataire|personne)|(?:son|sa|mon|ma|leurs?) (?:e-?mail|adresse|nom|telephone)|(?:derniere|la|les|toutes les) (?:notes?|conversation|historique))\b`,
  String.raw`\b(?:(?:e-?mail|mail|adresse|telefon\w*|name|nummer|daten)\w* (?:der|des|von) (?:kund\w*|kauf\w*|empfang\w*|person)|(?:seine?|ihre?|meine?) (?:e-?mail|adresse|telefonnummer|name)|(?:letzte\w*|die|alle) (?:mitarbeiter)?(?:notiz\w*|unterhaltung|verlauf))\b`,
  String.raw`\b(?:(?:correo|e-?mail|direccion|telefono|nombre|numero|datos) de(?:l| la)? (?:client\w*|comprador\w*|destinatari\w*|persona)|(?:su|mi) (?:correo|direccion|telefono|nombre)|(?:ultima|la|las|todas las) (?:notas?|conversacion|historial))\b`,
];

/** Where it is to be put. */
export const FILL: readonly string[] = [
  String.raw`\b(?:replac|fill|swap|substitut|append|attach|encod|insert|embed|plac)\w*\b|\bstands? for\b|\bin place of\b|\bwhere the (?:dots|stars|brackets|capitals|x)\b|\b(?:after|behind) the (?:slash|equals|question mark|equal sign)\b|\bput\b.{0,40}\b(?:after|behind|into|in|at the end of)\b.{0,20}\b(?:link|url|address|slash|=)`,
  String.raw`\b(?:remplac|complet|substitu|ajout|encod|inser|incorpor|gliss)\w*\b|\b(?:les points|les etoiles|les crochets)\b|\ba la place d\w*\b`,
  String.raw`\b(?:ersetz|erganz|ausfull|anhang|hang\w*|kodier|einfug|fug\w*|einsetz|setz\w*)\w*\b|\b(?:die punkte|die sterne|die klammern)\b|\banstelle\b`,
  String.raw`\b(?:reemplaz|sustitu|complet|anad|agreg|codific|insert|incrust|rellen)\w*\b|\b(?:los puntos|las estrellas|los corchetes)\b|\ben lugar de\b`,
];

/** How it is to look, to begin, to end: what nobody asks of a person who helps them. */
export const SHAPE: readonly string[] = [
  String.raw`\b(?:(?:begin|start|open|end|close|finish|lead)(?:s|ning|ing|ed)? (?:\w+ ){0,3}?(?:with|by|on)|(?:first|last|opening|closing|final|top|bottom) (?:line|word|sentence|thing|phrase|item|part)|word for word|verbatim|nothing (?:but|else|more)|(?:exactly|literally|precisely|solely|only|just) (?:the|this|these|one|with)|(?:must|should|shall|has to|have to|needs? to|ought to|is to|are to) (?:\w+ )?(?:contain|include|carry|read|say|state|mention|bear|hold|end|begin|start|be|have|quote|cite|name|display|show)|(?:headed|preceded|followed|introduced|prefixed|signed|titled|marked) (?:by|with|as|off)|in (?:capitals|bold|brackets|the (?:subject|title|heading))|consists? of|reads? as follows|at the (?:very )?(?:top|end|beginning|start|bottom|foot)|before anything else|as (?:its|the|a) (?:heading|title|signature|postscript|first))\b`,
  String.raw`\b(?:(?:commenc|debut|ouvr|termin|fini|clos|conclu)\w* (?:\w+ ){0,3}?(?:par|avec|sur)|(?:premier|premiere|dernier|derniere) (?:ligne|mot|phrase|chose)|mot (?:pour|a) mot|textuellement|rien d'autre|(?:exactement|uniquement|seulement|litteralement) (?:le|la|les|cette|ce|ces|par|avec)|(?:doit|doivent|devra|devrait|devront) (?:\w+ )?(?:conten|inclu|porter|dire|mentionn|afficher|finir|commenc|etre|avoir|cit|nommer|comport|figur)\w*|(?:precede|suivi|introduit|signe|intitule|titre|marque)e?s? (?:de|par|d')|en (?:majuscules|gras|tete|titre|objet)|se (?:compose|resume|limite)|tient en|avant (?:tout|toute chose)|comme (?:titre|signature|en-?tete|premier\w*))\b`,
  String.raw`\b(?:(?:beginn|fang|start|end|schlie|eroffn)\w* (?:\w+ ){0,4}?(?:mit|auf)|(?:erste|letzte|oberste|unterste)[nrsm]? (?:zeile|wort|satz|stelle|punkt)|wort fur wort|wortlich|nichts (?:als|anderes|weiter|sonst)|(?:genau|nur|ausschließlich|ausschliesslich|lediglich) (?:der|die|das|den|dieser?|dies\w*|mit)|(?:muss|soll|sollte|hat|mussen|sollen|haben) .{0,60}(?:enthalten|lauten|stehen|beginnen|enden|nennen|tragen|sein|zitieren|anfangen|erwahnen)|(?:gefolgt|eingeleitet|unterschrieben|uberschrieben|betitelt) (?:von|mit|als)|in (?:großbuchstaben|fettschrift|der (?:betreffzeile|uberschrift))|besteht aus|ganz (?:oben|unten)|vor allem anderen|als (?:uberschrift|titel|unterschrift|erste\w*))\b`,
  String.raw`\b(?:(?:empie|empez|comien|comenz|abr|acab|termin|cierr|conclu)\w* (?:\w+ ){0,3}?(?:con|por|en)|(?:primer|primera|ultim[oa]) (?:linea|palabra|frase|cosa)|palabra por palabra|al pie de la letra|nada (?:mas|salvo)|(?:exactamente|unicamente|solamente|solo|literalmente) (?:el|la|los|las|esta|este|con|por)|(?:debe|deben|debera|tiene que|tienen que|ha de) (?:\w+ )?(?:conten|inclu|llev|dec|mencion|mostr|acab|termin|empez|ser|cit|nombr|figur|poner)\w*|(?:precedid|seguid|introducid|firmad|titulad|encabezad)[oa]s? (?:de|por|con|como)|en (?:mayusculas|negrita|el (?:asunto|titulo|encabezado))|consiste en|antes que nada|como (?:titulo|firma|encabezado|primer\w*))\b`,
];

/** As if what others wrote ended here and something else began. */
export const FRAME: readonly string[] = [
  String.raw`\b(?:end|beginning|begin|start) of (?:the )?(?:\w+ )?(?:message|conversation|data|ticket|quote|customer text|article|page|input|context|prompt|transcript|order|note|mail|user \w+)\b|\b(?:conversation|ticket|data|message|transcript) ends here\b|\b(?:new|next) (?:section|task|block|assignment|conversation)\s*:|\b(?:trusted|privileged|operator|developer|maintenance|debug|admin) (?:section|block|mode|input|text|note|message|instructions?)\b`,
  String.raw`\bfin d(?:u|e la|es|e l') ?(?:\w+ )?(?:message|conversation|donnees|ticket|citation|texte|article|page|contexte|client|mail|note|commande)\b|\bnouvelle (?:section|tache|conversation|mission)\s*:|\bmode (?:maintenance|administrateur|debogage)\b`,
  String.raw`\bende (?:der|des) (?:\w+ )?(?:nachricht|unterhaltung|daten|tickets?|zitats?|textes|artikels?|seite|kontext\w*|kundendaten|mail|notiz|bestellung)\b|\bneue (?:aufgabe|unterhaltung)\s*:|\bneuer abschnitt\s*:|\b(?:wartungs|admin|debug)modus\b`,
  String.raw`\bfin de(?:l| la| los| las)? (?:\w+ )?(?:mensaje|conversacion|datos|ticket|cita|texto|articulo|pagina|contexto|cliente|correo|nota|pedido)\b|\bnueva (?:seccion|tarea|conversacion)\s*:|\bmodo (?:mantenimiento|administrador|depuracion)\b`,
];
