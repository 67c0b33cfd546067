import type { Vocabulary } from '../../vocabulary';

/** What customers say they will do next, in English. */
export const threats: Vocabulary['threats'] = {
  leave: String.raw`(?:never|not) (?:order|buy|shop)(?:ing)? (?:from you|with you|here|at yours|anything)(?: from you)? ?(?:again|any ?more)|(?:last|final) (?:time|order) (?:i|we)(?:'ll| will)? ?(?:buy|order|shop|here|with you)?|(?:i'll|i will|we'll|going to|gonna|i'm) (?:switch|go|move|take my (?:business|money|custom))(?:ing)? (?:to )?(?:a competitor|elsewhere|another (?:shop|provider|company|store))|(?:close|delete|cancel(?:l?ing)?) my (?:account|subscription|contract|membership)|lost (?:me as )?a customer`,
  lawyer: String.raw`(?:my |a |our )?(?:lawyer|solicitor|attorney|legal (?:action|steps|proceedings))|(?:take|see) you (?:to|in) court|small claims|sue you`,
  consumerBody: String.raw`trading standards|consumer (?:protection|rights|association|affairs|ombudsman)|ombudsman|better business bureau|bbb|citizens advice|accc|ftc|attorney general|regulator`,
  chargeback: String.raw`charge ?back|dispute (?:it|this|the (?:charge|payment))|(?:my |the )?bank (?:to )?(?:reverse|cancel|stop|take back)|paypal (?:case|claim|dispute)|(?:open|file|raise) a (?:case|claim|dispute) (?:with|at) (?:my bank|paypal|visa|mastercard|amex)|section 75`,
  review: String.raw`(?:leave|write|post|give)(?: you)? (?:\w+ ){0,3}?(?:review|rating|stars?)|(?:trustpilot|google review|one star|1 star)|(?:tell|warn|post (?:it|this) on) (?:everyone|everybody|people|facebook|twitter|instagram|tiktok|social media)`,
};
