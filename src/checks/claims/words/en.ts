import { done, promise, status, toldOf } from '../wordings';
import type { Wording } from '../wordings';

/** Adverbs inside a verb group: "has now been fully refunded". */
const ADV = String.raw`(?: (?:\w{2,14}ly|already|just|now|also|since|indeed|all|both|in full|in part)){0,2}`;
const WE = String.raw`(?:i|we)(?:'ve| have)?${ADV}(?: gone ahead and)?`;
const WE_COULD = String.raw`(?:i|we)(?:(?:'ve| have) been| was| were|'ve| have)?${ADV} (?:able|managed) to`;
const WE_ARE = String.raw`(?:i'm|i am|we're|we are)(?: now| also| just| already)?`;
const WE_WILL = String.raw`(?:i|we)(?:'ll| will)(?: now| also)?`;
const WAS = String.raw`(?:(?:\w{1,20}'s|has|have|had)${ADV} been|was|is|were|got|has|(?<!you )have)${ADV}`;

/** How replies speak of what was done and how things stand, in folded English. */
export const en: readonly Wording[] = [
  done(
    'refunded',
    `${WE} (?:refunded|reimbursed|credited (?:you|your|the|it|back)|(?:issued|processed|made|completed|sent|initiated|started|approved|arranged)(?: you)? (?:a|the|your)(?: full| partial| complete)? refund)|${WE_COULD} (?:refund|reimburse|credit)`,
  ),
  done(
    'cancelled',
    `${WE} (?:cancell?ed|(?:processed|made|confirmed|completed) (?:the|your) cancell?ation)|${WE_COULD} cancel|(?:i|we)(?: can| hereby)? confirm (?:the|your) cancell?ation`,
  ),
  done(
    'resent',
    `${WE} (?:re-?sent|sent (?:you )?(?:a|the) (?:new|replacement|right|missing)|re-?shipped|arranged a replacement)`,
  ),
  done(
    'inquiry',
    `${WE} (?:opened|started|launched|filed|raised) (?:an?|the) (?:inquiry|investigation|claim|case|dispute|trace)`,
  ),
  done(
    'changed',
    `${WE} (?:changed|updated|corrected|modified) (?:the|your)|address[^.?!\\n]{0,24} (?:is|has been) (?:now )?(?:changed|updated|corrected)|(?:it's |that's )?all done`,
  ),
  done(
    'shipped',
    `${WE} (?:shipped|dispatched|sent out) (?:your|the|it)|${WE_COULD} (?:ship|dispatch|send out)`,
  ),
  promise(
    `${WE_ARE} (?:sending|posting|shipping|dispatching|refunding|reimbursing|crediting|issuing|opening|replacing|cancelling|arranging|preparing|passing|ordering|changing)|${WE_WILL} (?:refund|reimburse|credit|replace|send|post|ship)|(?:leaves?|ships?|goes out|will leave) (?:us )?(?:today|tomorrow|this)|(?:is|are|find|with|the)(?: \\w+){0,4} attached|(?:is|are) being prepared (?:at|for) no`,
  ),
  status(
    'notCharged',
    'payment (?:did not|has not|was not) (?:go|gone) through|(?:nothing|no money|no amount) (?:was|has been) (?:charged|taken|debited)',
  ),
  status(
    'lost',
    "could(?: not|n't) find (?:your|the) (?:parcel|package)|(?:is|was|has been) (?:declared )?lost",
  ),
  status('missed', '(?:driver|courier|carrier) (?:called|came|tried to deliver)'),
  status('severalParcels', 'in (?:two|three|several) parcels'),
  status('stock', 'being restocked|out of stock|been very popular'),
  status('tooLate', '(?:days|period)[^.?!\\n]{0,40} (?:have|has) passed'),
  status(
    'refunded',
    `${WAS} (?:re-?funded|reimbursed|credited)|(?:re-?funded|reimbursed|credited)${ADV} (?:you|your|it)|refund ${WAS} (?:issued|sent|processed|made|completed|left us|with your bank)|${WAS} (?:issued|sent|processed|made|completed|paid|transferred|confirmed|approved|initiated)${toldOf('refund|reimbursement|credit')}|(?:money|amount|funds) (?:is|are|was|were|has been)${ADV} (?:back|returned|paid back|(?:o|i)n your (?:bank )?account|with your bank)|now with your bank`,
  ),
  status(
    'cancelled',
    `${WAS} cancell?ed|${WAS} (?:confirmed|processed|completed?|done|registered|effective)${toldOf('cancell?ation')}`,
  ),
  status(
    'delivered',
    `${WAS} (?:delivered|arrived)|delivered${ADV} (?:your|it|this|the (?:parcel|package|order|items?|goods))|(?:order|parcel|package|shipment|items?|goods|it|they|everything)(?: #?\\d[\\w-]{0,20})?${ADV} arrived|(?:shown|marked|listed|recorded|shows)(?: \\w+){0,2} as delivered`,
  ),
  status(
    'shipped',
    `${WAS} (?:shipped|dispatched|sent|left (?:us|our (?:warehouse|premises|store))|with the carrier|(?:handed(?: over)?|given|passed) to|in the hands of)|left (?:us|our warehouse)|leaves us|(?:order|parcel|package|shipment|items?|goods|it|they|everything)(?: #?\\d[\\w-]{0,20})?${ADV} (?:shipped|dispatched)`,
  ),
  status('underWay', `${WAS} (?:on (?:its|the) way|in transit)|on its way`),
  status('returned', `return ${WAS} (?:received|arrived)|${WAS} received your return`),
  status(
    'processing',
    `${WAS} (?:being prepared|being processed|in preparation)|(?:hasn't|has not) (?:left|been (?:dispatched|shipped|sent))`,
  ),
  // Any other way of saying that it happened: nothing can be held against it, so it counts as unsupported.
  status(
    'past',
    "(?<=[a-z0-9)] )(?<!(?:^|[^a-z'])(?:the|an?|any|all|are|as|be|being|get|your|of|for|or|and|than|already|per) )(?:re-?funded|reimbursed|cancell?ed|delivered|shipped|dispatched)",
  ),
];
