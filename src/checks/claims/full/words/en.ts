import { time } from '../../../../facts/languages/en/time';
import type { ClaimWords } from '../words';

const REFUND_VERB =
  '(?:re-?funded|reimbursed|credited back|paid (?:it )?back|given back|returned (?=[€$£\\d]|chf|cad|eur|usd|gbp))';
const WAS = '(?:is|was|were|been|are)(?: (?:already|now|just|since|also|only|finally|[a-z]+ly))*';
/** What leaves is no refund. */
const NOT_MONEY = '(?<!(?:refund|reimbursement|money|credit|payment)[^.,;!?\\n]{0,40} )';
const PARCEL = '(?:parcel|package|order|shipment|replacement|item|label)';

export const en: ClaimWords = {
  language: 'en',
  numbers: {
    ...time.time.numbers,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    a: 1,
    an: 1,
  },
  units: { hour: 'hours?', day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
  range: 'to|and|or',
  working: 'working|business|calendar|week',
  agoBefore: '(?:scan|news|movement|update)s? (?:for|in)',
  agoAfter: 'ago',
  greeting: 'dear|hello(?: again)?|hi(?: again)?|hey|good (?:morning|afternoon|evening)',
  titles: 'mr|mrs|ms|miss|mx|dr|sir',
  notNames: 'customer|sir|madam|team|all|everyone|there|again|thanks|thank|friend|valued|you',
  recipient:
    'addressed to|on its way to|carries the name|(?:in|under) the name(?: of)?|made out to|will go to|going to|the recipient(?: is|,)?',
  contents:
    '(?:(?:order|parcel|package|it)(?: [#\\w-]*\\d[\\w-]*)? (?:itself )?(?:also )?(?:contains|contained|includes|included|consists of|consisted of|was for|is for)|you (?:had |have |also )?(?:ordered|bought|chose)|(?:just|only) the one item,|if you still want|(?:the )?(?:parcel|package) (?:with|containing)) ',
  thing: '(?:your|the) ',
  thingEnd:
    ' (?:should (?:have )?reach|was part of|is part of|is in there|from (?:your )?order|is being (?:packed|prepared)|(?:has )?arrived|is on the delivery van|is on its way|was (?:delivered|shipped)|has been (?:delivered|shipped)|you ordered|is included|is out for delivery)',
  determiner: '(?:the|an?|your|our|one of the) ',
  and: 'and',
  items: '(?:items?|articles?|products?|pieces?)(?! of)',
  counted: 'made up of|in all|in total|altogether|contains?|includes?|consists?|comprises?',
  stops:
    'order|is|are|was|were|has|have|had|in|on|from|with|for|at|to|as|which|that|who|will|should|could|arrived|you|your|by|plus|left',
  noise: 'of|the|a|an',
  costs: '(?:shipping|delivery|postage) (?:costs?|fees?|charges?)',
  condition:
    "if|(?:returned|unpaid) (?:items|orders)|(?:items|orders|parcels|packages) (?:are|that)|an? (?:parcel|package|order|item|refund)s? (?:that|which|is)|before they are|(?:can't|cannot|not) (?:say|confirm|sure|certain|tell)|seems?|i hope|as a rule|usually|normally|sometimes|unless|in case|should (?:you|the|it|this|that|they|nothing|anything|your|we|there)|once|when(?:ever)?|as soon as|until|whether|as long as|provided|assuming|were (?:the|it|you)|while you|which is why|without an?",
  open: "will|would|could|can|may|might|must|shall|should|'ll|'d|to be|ought|supposed|expects?|plans?|you (?:say|write|wrote|tell|told|mention)|sorry (?:that|to hear)",
  negation: "not|n't|never|no|none|nothing|neither|nor|without|yet to|any",
  joins:
    'and|that (?=the|your|order|it|we|both|this|an?|everything)|but|while|whereas|which|although|though|so',
  wholly: 'full|in full|entire|fully|entirely|completely|whole|all of it|everything|wholly',
  states: {
    delivered: `(?:shown|shows|marked|listed|recorded|declared)(?: your)?(?: \\w+){0,2} (?:as )?delivered|delivered (?:your|it|on|by|to|in|at|last|yesterday|today)|has reached you|reached you|${WAS} (?:delivered|handed over|left with|with you)|came? to your door|arrived(?! (?:torn|broken|damaged|dented|open))|dropped (?:it|them|(?:your|the) \\w+) off|on your (?:doorstep|porch)|(?<=(?:is|was|were|been)(?: already| now)* )signed for`,
    shipped: `${WAS} (?:shipped|dispatched|sent out|sent to you)|${NOT_MONEY}(?:already |now )?left (?:us|our)|${NOT_MONEY}(?<=(?:has|have|had|hasn't|haven't)(?: (?:not|already|now|just|yet))* )left(?: yet| already)?(?= ?(?:[.,;:!?]|so |and |but |or |$))|(?:i|we) posted (?:it|them|your)|(?<=(?:carrier|courier|driver)(?: (?!will|would|can|could)[a-z']+){0,4} )(?:picked (?:it|them|(?:your|the) (?:parcel|package|order)) up|collected (?:it|them|your|the parcel|the package))`,
    underWay: `on (?:its|the) (?:way|road)(?! to us)|in transit|travell?ing|under ?way|on the move|(?<=(?:is|are|it's)(?: already| now| still)* )with the (?:courier|carrier|driver)|making (?:its|their) way|(?:at|sorted at|through) (?:the|a|your|our) (?:local )?(?:hub|delivery office|sorting (?:cent(?:re|er)|office))`,
    outForDelivery: `out for delivery|on the delivery van|loaded (?:your \\w+ )?for delivery|out with the driver|(?:the|a|our) van has (?:it|your)|on board the van`,
    failed: `could not be (?:delivered|handed over)|delivery attempt|failed attempt|unsuccessful delivery|tried to deliver|not handed over|missed you|delivery (?:could not|couldn't|cannot) be (?:made|completed)`,
    sentBack:
      '(?:was|were|been|is|being) (?:now |already )?(?:returned|sent back) (?:to us|to (?:the )?sender)|(?:came|come|is|on its way) back to us',
    lost: `(?:is|was|been|went|declared|gone) (?:lost|missing)|(?<=(?:carrier|courier|driver|we)(?: has| have| had)?(?: [a-z]+)? )lost (?:it|(?:your|the) (?:parcel|package|order))`,
    processing: `being (?:packed|prepared|processed)|in preparation|being put together|on hold|being picked|packing (?:it|them|your (?:order|parcel)|the order)|awaiting (?:dispatch|shipment)|waiting to be (?:sent|shipped|dispatched)|in the queue|on back-?order|back-?ordered`,
    atOurs: 'still with us|(?:still )?in our warehouse|not left (?:us|our)',
    unpaid: `(?<=payment(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:is|remains) (?:still )?(?:pending|outstanding|open|missing)|waiting for (?:your|the) payment|not (?:yet )?received (?:the|your) payment|(?:un|not )paid(?! orders)|(?:hasn't|has not|haven't|have not|not) (?:yet )?been paid|payment (?:did not|didn't|has not|hasn't) (?:go|gone) through|payment (?:has |was |has been )?(?:failed|declined|unsuccessful)`,
    paid: 'received (?:the|your) payment|payment (?:has |was )?(?:arrived|(?:been )?received|gone through|went through)',
    cancelled: `cancell?ed|called off|no longer exists`,
    refunded: `${REFUND_VERB}|(?<=refund of(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )(?:was|has been) (?:made|issued|processed)|went back to your|refund (?:was|has been) (?:made|issued)|refund (?:has |have )?(?:already |now |just )?left us|now with your bank|(?:had|got) your money back|refund (?:has |have )?(?:already |now |just )?gone through`,
    refundRefused:
      '(?<=refund(?:[^.,;!?\\n]|[.,](?=\\d)){0,40} )(?:was|has been|is) (?:refused|rejected|declined|on hold|put on hold)',
    refundPending:
      '(?<=refund(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:is|remains) (?:still )?(?:pending|outstanding|being processed|open)',
    held: '(?:at|in|through|with|by) customs|(?:waiting|ready) (?:for you )?(?:at|in) (?:the|a|your) (?:pick-?up|parcel|post|depot|locker|shop|store)|ready for (?:collection|pick-?up)|(?:is|was|being) held',
    returnOpen: '(?<=return(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:is|has been|remains) open',
    returnClosed:
      '(?<=return(?:[^.,;!?\\n]|[.,](?=\\d)){0,50} )(?:is|was|has been) (?:now )?(?:closed|complete|completed)',
    returnDeclined:
      '(?<=return(?:[^.,;!?\\n]|[.,](?=\\d)){0,60} )(?:is|was|has been) (?:declined|rejected|refused)|(?<=return[^.,;]{0,60})(?:was|is|has been) (?:declined|rejected|refused)',
    partly: `only (?:a )?part of (?:your|the|it)|items? (?:is|are) still to (?:come|follow)|the rest (?:is|will) (?:still )?(?:to )?(?:come|follow)`,
    returnReceived: `(?:your|the) return (?:has |have )?(?:already |now |just )?(?:reached us|arrived)|received your return(?! (?:request|label))|(?<=(?:we|i)(?: have|'ve)?(?: already| now)? )(?:got|received|had) (?:the (?:item|parcel|package)|your (?:item|parcel|return)|it) back`,
    returnApproved: `(?<=return(?: request)? (?:was|is|has been)(?: already| now)? )(?:approved|accepted)`,
  },
  happenings: {
    delivered: 'delivered|arrived|reached|handed over|handover|delivery is dated',
    shipped: 'shipped|dispatched|left us|left our|handed to|sent out',
    expected:
      'expect(?:ed|s)?|planned|plans|due|supposed|should (?:have|be|reach)|estimated|promised|scheduled',
    scanned: 'scan(?:ned)?s?|moved|movement|loaded|recorded|shows your',
    failed: 'attempt|tried to deliver|driver came|came by|not be handed|could not be delivered|not handed',
    placed: 'placed|ordered|order (?:[#\\w-]+ )?(?:from|of|dated)',
    paid: 'payment|paid',
    cancelled: 'cancell?(?:ed|ation)',
    refunded: 'refund(?:ed)?|returned|money|credited|went back|(?<=\\d )left us',
    returned: 'return|registered|open since',
    outForDelivery: 'out for delivery|delivery van|hand it over',
    underWay: 'in transit',
  },
  total: 'total|you paid|payment of|full amount|altogether|in all|purchase of',
  acted:
    "(?:i|we)(?:'ve| have)(?: (?:just|already|now|also|even|gone ahead and|personally))* (?<verb>[a-z-]+)|(?:i|we)(?: (?:just|already|also))? (?<verb2>asked|told|called|emailed|opened|filed|passed|forwarded|added|arranged|upgraded|reported|escalated|requested|re-?sent|changed|updated|informed|notified)",
  shown:
    'seen|looked|had|checked|read|received|noted|got|found|been|understood|noticed|learned|reviewed|heard|not|never|refunded|cancell?ed|shipped|dispatched|delivered|returned|registered|closed|reimbursed|order|an|this|taken|gone|done|tried|kept|no|any|a|the|your|it|this|confirmed|attached|included|listed|credited|prepared',
  deeds: `(?:replacement|new (?:${PARCEL})|(?:return )?label|voucher)[^.,;!?]{0,30} (?:was|has been|went|is) (?:already |just )?(?:sent|shipped|dispatched|e-?mailed|posted|out|on its way)|(?:complaint|inquiry|claim|investigation)[^.,;!?]{0,30} (?:was|has been) (?:opened|filed|raised)|(?:address|order)[^.,;!?]{0,30} (?:was|has been) (?:changed|updated|upgraded)|(?:shipping|delivery) costs?[^.,;!?]{0,20} (?:were|was|have been|has been) (?:refunded|paid back)`,
  gifts:
    '(?:on|off|for) your next (?:order|purchase)|as a (?:small )?(?:thank-you|apology|gesture|token)|\\d+ ?(?:%|percent)(?: off| discount)?|(?:discount|voucher|gift card|store credit|goodwill|compensation|gift)(?: of [€$£]?\\d+)?|on us|on the house|free express|with interest|(?:shipping|delivery) (?:costs?|fees?) (?:for the trouble|back)|refund your (?:shipping|delivery)',
  vows: 'i promise|we promise|promised(?! (?:date|day|delivery))|guaranteed?|you have my word',
  announced:
    "(?:you(?:'ll| will) (?:have|get|receive|hold)|(?:tomorrow|today|within)[^.!?\\n]{0,40} you(?:'ll| will) (?:have|get|receive|hold)|(?:someone|somebody|a colleague|we|i)(?: will|'ll) (?:call|ring|phone|pay|transfer|add|give)|(?:will|'ll) (?:be (?:on|in|at|with|there)|leave|call|ring|arrive|ship|go out))[^.!?\\n]{0,80}(?:tonight|today|tomorrow|this (?:evening|afternoon|week)|weekend|within|by \\w+day|before)|(?:tonight|this evening|by (?:tomorrow|the weekend|the end of|noon|mon|tues|wednes|thurs|fri|satur|sun)|within the hour|at the latest|no later than|first thing tomorrow|still today)|per day of delay|for (?:each|every) day",
};
