import type { Slot } from '../../../model/fact';

const NUMBER = String.raw`(?:numbers?|no\.?|num|nr|id|code|reference|ref|digits)`;

/** Further ways in which agents ask for a slot in English: roundabout, hurried, regional. */
export const moreSlots: readonly (readonly [Slot, string])[] = [
  [
    'orderNumber',
    String.raw`(?:number|reference|code) (?:starting|beginning) with|what(?:'s| is) it under|(?:digits|number|figure)s? (?:after|behind|following|next to)(?: \w+){0,3} (?:hash|order)|order ?#|(?:sales|web|purchase|transaction|checkout) (?:reference|number|id|code|no)|(?:number|reference|digits|code)(?: \w+){0,6} (?:confirmation|packing slip|dispatch note|checkout)|number(?: \w+){0,4} headed|order's (?:number|id)|number of the order|(?:po|order) ?(?:no|num)\b|(?:which|what) (?:one|number) (?:did you order|is it) under`,
  ],
  [
    'trackingNumber',
    String.raw`awb|air ?way ?bill|con(?:signment)? (?:number|note|no)|(?:courier|carrier|postal service|shipper)(?:'s)? ${NUMBER}|number(?: \w+){0,3} (?:to )?(?:follow|track|trace)|(?:registered|recorded)(?: item| post| mail)? ${NUMBER}|(?:grab|have|get|send|give|got)(?: \w+){0,2} (?:the|your|a) tracking(?! page)|(?:number|digits|code)(?: \w+){0,2} (?:beneath|below|under|above|beside) the bar ?code|tracking (?:link|reference|ref|info\w*|details|off)|track(?:ing)? (?:and trace )?${NUMBER}|parcel ${NUMBER}`,
  ],
  [
    'accountNumber',
    String.raw`which account is (?:this|it)|(?:frequent[- ]fly(?:er|ing)|air ?miles|bonus|rewards?|points|club|loyalty|member(?:ship)?|customer|client|user|subscription|subscriber|trade account|student|patient|library|contract|supply|billing account|profile)(?:'s)?(?: card)? (?:account )?${NUMBER}|(?:number|id|reference)(?: \w+){0,5} (?:member|customer|client|subscriber|card holder|loyalty card|membership card|your account|your bills?)|(?:membership|loyalty|member|client) (?:card|account)<?(?: \w+){0,3} (?:say|number)|(?:hold|have) you under`,
  ],
  [
    'bookingReference',
    String.raw`(?:holiday|cruise|hotel|table|restaurant|rental|hire|trip|flight|itinerary|travel|ticket|stay|event)(?: \w+)? (?:booking|reservation|confirmation)? ?(?:${NUMBER}|locator)|(?:the |record |booking )?locator|pnr|(?:code|number|reference)(?: \w+){0,5} (?:check in|checked in|reserved|booked|the booking|your e-?ticket|collection e-?mail)|(?:what|which) name and (?:code|number)(?: \w+){0,3} book\w*`,
  ],
  [
    'policyOrClaimNumber',
    String.raw`rma(?: ${NUMBER})?|(?:job|enquiry|inquiry|support|ticket|case|complaint|incident|dispute|report|matter|return|fault|repair|crime|file|service request)(?:'s)? (?:${NUMBER}|ticket)|(?:policy|claim|case|complaint|file|ticket)(?: \w+){0,6} (?:with its number|number|reference)|(?:what|which) (?:case|claim|ticket|file)(?: \w+){0,4} (?:given|assigned|under|opened|about)|certificate (?:of insurance )?number|cover (?:note )?number|reference(?: \w+){0,4} such as`,
  ],
  [
    'serialNumber',
    String.raw`(?:long )?(?:code|number|digits)(?: \w+){0,4} (?:on the (?:back|base|bottom|underside|rear|plate|sticker|label of the|front panel|rating|type)|next to s/?n|that come up)|\*#06#|(?:fifteen|15) digits|(?:fd|production|manufactur\w+|frame|chassis|vin|unit|device|fabrication|machine|product id|e-?nr|mac)(?:'s)? (?:${NUMBER}|address)|(?:the|its|your) serial|what does it say on the (?:plate|sticker|rating)|rating plate|s/?n\b|imei|(?:plate|sticker)(?: \w+){0,6} (?:long code|number|read|say)`,
  ],
  [
    'email',
    String.raw`(?:address|inbox|mailbox|account)(?: \w+){0,6} (?:confirmation|e-?ticket|newsletters?|messages|receipt|link|licen[cs]e|invitation|voucher)(?: \w+){0,3} (?:sent|go(?:ing)? to|electronically|land)?|electronic mail|(?:bit|part) (?:before|after|in front of) the @|(?:gmail|hotmail|outlook|yahoo|icloud)|(?:log ?in|user ?name)(?: \w+){0,3} (?:e-?mail|address)|(?:invoice|receipt|ticket|label|link|documents?) (?:be )?e-?mailed|e-?mail (?:on file|account|we have|do we|to use|for)|(?:current|right|correct|valid|different|work|private|personal|best) e-?mail`,
  ],
  [
    'phone',
    String.raw`land ?line|tel\b\.?:?|(?:your|a|the|ur) (?:cell|mobile|handset number|telephone|phone no)(?! (?:phone )?(?:app|network|operator|data|banking|site|plan|contract|screen|itself|on))|digits(?: \w+){0,6} (?:dial|call|ring)|(?:number|line)(?: \w+){0,3} (?:ending|you're calling from|are you calling from|registered|affected)|(?:sim|line) is affected|switchboard|(?:number|line)(?: \w+){0,4} (?:text|sms|message|whatsapp) you|(?:contact|phone|mobile|tel) (?:no|num|nr)\b|get hold of you by phone|(?:phone|ring|call) (?:ahead|you back|you),? (?:on|at) (?:what|which)`,
  ],
  [
    'address',
    String.raw`adress|addy\b|(?:house|flat|apartment|unit|building|door) (?:or (?:flat|unit|house) )?number|(?:which|what) (?:road|street|suburb|town|house|avenue|building)(?: \w+){0,4} (?:live|deliver|based|located|on|to|you)|(?:first|second) line of (?:your|the) address|where are you based|where (?:do |should |shall )?(?:we|our driver|they|i)(?: \w+){0,2} (?:pick|collect|deliver|drop|bring|fetch|take)(?: \w+){0,4}|where(?:'s| is| are)? (?:it|the \w+|this|they|we)(?: \w+){0,2} (?:to be |being |to |get )?(?:deliver\w*|sent|shipped|going to|bring)|on which road|where do(?:es)? (?:it|the \w+) (?:need to )?(?:go|get delivered)|where and when should we deliver|when and where (?:to|should we) deliver|how should we deliver it and where`,
  ],
  [
    'postcode',
    String.raw`postal (?:district|area|code)|(?:four|five|4|5|six|6)[- ]digit post\w*|code (?:comes )?(?:after|before|of|for) (?:the|your) (?:town|city|area|address|suburb|district)|zip|post ?code|eir ?code|p/?code`,
  ],
  [
    'personName',
    String.raw`(?:your|the|ur) (?:surname|last name|forename|first name|christian name|family name|given name|full name|name please)|surname|(?:guest|booker|traveller|passenger|holder|customer|patient|member) is called|(?:how|what)(?: \w+){0,3} (?:spell|address you|call you)|mr,? (?:mrs|ms)|(?:lead|main|first) (?:guest|passenger|traveller|booker)|(?:card|account|policy|bill|ticket) ?holder(?:'s)? (?:name|called)|whom? (?:am i|do i|have i)(?: \w+){0,3} (?:speak|talk|chat|deal|pleasure|address)\w*|(?:what|which) name (?:is|was|did|do|should|shall|are|have)|(?:under|in) (?:what|which|whose) name|name of the (?:account|card|policy) ?holder|name on (?:your|the) (?:account|order|booking|card|contract|policy|passport|ticket|registration|id)`,
  ],
  [
    'company',
    String.raw`(?:which|what|name of (?:your|the)|your|ur) (?:\w+ )?(?:firm|charity|studio|practice|agency|organi[sz]ation|institution|business|employer|legal entity|association|club|university|clinic)|legal entity|(?:shop|business|company|firm)(?: \w+){0,2} trade under|(?:on|in) behalf of (?:a|which|what|an|your)|which (?:charity|studio|practice|firm|agency|school) (?:are|do|is)|(?:agency|firm|practice|organi[sz]ation|business)'s name|who (?:is )?your employer`,
  ],
  [
    'dateOfBirth',
    String.raw`d\.?o\.?b\.?|(?:your|ur|the) age(?! (?:group|range|of the))|birth ?(?:date|day|year)|when(?:'s| is| were)?(?: \w+){0,2} (?:born|birthday)|how old are you|date on which you were born|year (?:you were|of your) b\w+`,
  ],
  [
    'iban',
    String.raw`bsb|sort code|routing (?:number|no)|bic|swift(?: code)?|(?:bank|account|banking|payout|payee) (?:details|info(?:rmation)?|coordinates|data|particulars)|(?:international|checking|current|savings) account(?: number)?|(?:account)(?: \w+){0,5} (?:money paid|paid (?:back )?into|refund(?:ed)? to|transfer(?:red)? to|deposit)|(?:where|which account|how)(?: \w+){0,5} (?:deposit|money|refund|credit balance|cash|funds)(?: \w+){0,3} (?:paid|back|to you|go|sent|transferred|returned)|direct deposit|sepa`,
  ],
  [
    'securityAnswer',
    String.raw`pass ?phrase|pass ?code|access code|(?:primary|first|elementary|secondary) school|maiden name|(?:the|your) pin\b|(?:confirmation|verification|one-?time|security|authentication|sms|texted|login) (?:digits|code|passcode|password)|code(?:'s| has| was)?(?: \w+){0,3} (?:just )?(?:been )?(?:e-?mailed|texted|sent) (?:to you|by)|letter of your password|(?:memorable|secret|safe|code) ?word|(?:first pet|pet's name|favou?rite teacher|street you grew up)`,
  ],
  [
    'product',
    String.raw`(?:describe|let me know|tell (?:me|us)|name|specify|state|indicate|say) (?:the|which|what) (?:item|product|article|thing|goods|dish|device|one)|(?:item|product|article|thing|one)(?: (?:that )?you(?:'d| would| have|'ve)?)?(?: \w+){0,2} (?:purchased|bought|ordered|like to (?:exchange|return|swap)|want (?:to )?(?:return|exchange|replaced))|(?:what|which)(?: \w+){0,4} (?:hoping to (?:buy|purchase|order)|looking for|looking to (?:buy|order|get))|(?:is it|was it|is this) (?:about )?the (?!same)\w+ or the \w+|(?:which|what) (?:service|dish|title|game|course|piece|appliance|garment|toy|book|thing|plant|instrument|tool|part) (?:is|was|are|did|do|were|you|u|it)|article (?:number|no|code)|item (?:number|no|code)|(?:product|item) (?:name|description)|sku|what does the label(?: \w+){0,4} call it|what thing`,
  ],
  [
    'variant',
    String.raw`(?:small|medium|large|xl|xxl|single|double|twin|king|queen|matt|gloss|oak|walnut|navy|charcoal|striped|plain|left[- ]hand|right[- ]hand|screw|bayonet|console|pc|petite|tall|regular|slim|standard|deluxe|round|square|cotton|linen|leather|firm|soft|mild|hot|blue|red|black|white|green|grey|gray|beige|brown|pink|gold|silver|tan)(?: \w+){0,2}?(?:,| or) (?:in |an? |the )?(?:\w+ )?(?:small|medium|large|xl|xxl|single|double|twin|king|queen|matt|gloss|oak|walnut|navy|charcoal|striped|plain|left|right|screw|bayonet|console|pc|petite|tall|regular|slim|standard|deluxe|round|square|cotton|linen|leather|firm|soft|mild|hot|blue|red|black|white|green|grey|gray|beige|brown|pink|gold|silver|tan|bigger|smaller|darker|lighter)|\d+ or (?:the )?\d+ ?(?:gb|tb|cm|mm|inch|ml|l|watts?|w|volts?)|(?:uk|eu|us) size|colou?r ?way|(?:which|what) (?:pattern|fabric|finish|trim|design|print|flavou?r|fit|width|cut|strength|firmness|edition|release|generation|make and model|platform|format|type of \w+|model|capacity|storage|length|wood|material|scent|shade|style|configuration|grade|thread|voltage|wattage)|(?:which|wich|what) (?:of the \w+ )?models?|model (?:number|name|no|designation|code|exactly)|mark (?:i|ii|iii|iv)\b|v\d+ or v\d+|go for (?:the )?\w+ or`,
  ],
  [
    'quantity',
    String.raw`(?:one|two|three|four|five|six|\d+) (?:\w+ )?(?:or|to) (?:one|two|three|four|five|six|\d+)(?= of|\?|$| (?:box|piece|pair|pack|set|unit)\w*)|(?:all|both) (?:\w+ )?(?:or|of them or) (?:only |just )?(?:some|one|part|a few)|(?:the )?count of|(?:what|which) amount of \w+s|how many`,
  ],
  [
    'amount',
    String.raw`(?:purchase|total|full|exact|net|gross|ticket|sale) (?:price|total|cost|sum)|how many (?:dollars|euros?|pounds|quid|bucks|francs|pesos|cents)|disputed (?:amount|sum)|(?:is|was) it the \d[\d.,]* or|(?:late|cancellation|booking|delivery|service) fee (?:did|was|have|were)|(?:what|which)(?: \w+){0,2} (?:fee|charge|deposit|bill|fare) (?:did|was|were|is|have|you)|deposit you (?:put|paid)|(?:figure|sum) (?:next|on|left|you)|price tag|charged amount`,
  ],
  [
    'date',
    String.raw`(?:which|what) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|week|weekend|month)|(?:let me know|tell (?:me|us)|say|know|remember|recall) when|(?:any|which|what|other) (?:day|date)s? (?:you'd|you would|that|you|suits?|works?|in mind)|(?:on|before|after|until|from) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d+\w*) or|(?:yesterday|today|tomorrow|this \w+) or|within (?:\d+|thirty|fourteen) days|when (?:was|were|is|did|do|does|will|would|should)|(?:until|from|since) when|day it`,
  ],
  [
    'time',
    String.raw`(?:am|a\.m\.?) or (?:pm|p\.m\.?)|(?:morning|afternoon|evening|noon|midday)s?(?:,| or) (?:in the )?(?:morning|afternoon|evening|noon|midday|after)s?|(?:which|what|between which|around what|a convenient|a good|during what) (?:hours?|time|o'clock|session|showing|slot)|(?:time|hour)(?: \w+){0,2} (?:suits?|works?|of the day|was it)|\d{1,2}(?:[.:]\d\d)?(?: (?:am|pm|o'clock))? or (?:the |at )?\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm|o'clock))|how late was it|before or after (?:noon|lunch|midday|work|\d)|(?:first|last|early|late) (?:or the (?:last|first|late|early) )?appointment|matinee|exactly during the day|(?:mornings|afternoons|evenings) (?:are|better|best|suit)`,
  ],
  [
    'deliveryMode',
    String.raw`(?:like|want|prefer|rather have) (?:it|them|this|your \w+) (?:delivered|sent|shipped|posted)(?! to)|how (?:u|you|ya) (?:want|wan|like|prefer)(?: \w+){0,2} (?:sent|delivered|shipped)|(?:next[- ]day|same[- ]day|express|standard|saturday|kerbside|kerb ?side|white[- ]glove|room of choice|signed[- ]for|tracked|air freight|sea freight|economy|expedited|overnight)(?: \w+)?(?:,|\?| or| delivery| do| service)|(?:collect|pick it up|come by|fetch it)(?: \w+){0,3} (?:in ?store|or|yourself|\?)|(?:dine|eat) (?:in|here)|take ?away|to go\?|(?:deliver|delivery|sent|send|post|shipped)(?: \w+){0,3} or (?:\w+ ){0,3}(?:collect|pick|fetch|come by|store|shop)|(?:come by|collect|pick up)(?: \w+){0,3} or (?:\w+ ){0,3}(?:send|deliver|ship|post)|(?:which|what) (?:delivery|shipping|postage|courier) (?:service|option|speed)|by (?:which|what) (?:service|means)(?: \w+){0,3} (?:travel|sent|ship|deliver|go)|through the letter ?box`,
  ],
  [
    'pickupPoint',
    String.raw`pick-?up (?:location|place|spot|store|branch)|(?:which|what) (?:restaurant|pharmacy|locker|outlet|convenience store|kiosk|garage|supermarket|depot|counter|post office|shop|store|branch)(?: \w+){0,6} (?:collect\w*|pick\w*|fetch|going|go to|held|waiting|sent|want|prefer|suits?|nearest|u|closest)|(?:store|shop|branch|location|locker|kiosk|point) (?:ok|okay|fine|or|you go to|where it is held|do you want|nearest|closest)|ready for collection|(?:where|which place)(?: \w+){0,5} (?:collect|pick(?:ing)? (?:it|them|this)? ?up|fetch)|(?:held|waiting) (?:at|for you) (?:which|what)|if so which (?:shop|store|one)`,
  ],
  [
    'photo',
    String.raw`close-?ups?|(?:short |little |quick )?(?:videos?|clip|footage|recording)(?! (?:call|game|card))|photographs?|(?:would|could|can) you (?:film|photograph|snap|record)|snap (?:the|a|us)|(?:take|attach|send|upload|enclose|share)(?: \w+){0,3} (?:photo\w*|pictures?|pics?|images?|snaps?|shots?)|shot of`,
  ],
  [
    'document',
    String.raw`(?:bank|account|credit card) statement|(?:utility|phone|gas|electricity) bill|proof of \w+|delivery note|boarding pass(?:es)?|(?:signed|completed) (?:form|copy|contract|mandate)|guarantee card|(?:student|id|identity|membership|insurance) card(?: please| copy|,)|log ?files?|(?:mail|e-?mail|letter) you (?:got|received|were sent)|(?:receipts|papers|paperwork|certificate|attestation|report|statement)(?: \w+){0,3} (?:please|send|attach|you have)|(?:forward|send|attach|enclose|upload|post|return|scan)(?: \w+){0,4} (?:receipts?|statement|invoice|form|certificate|report|letter|licen[cs]e|card|passport|agreement|bill|documents?|note|confirmation)|(?:which|what) documents?`,
  ],
  [
    'wish',
    String.raw`what (?:do|did|would|can|should) (?:u|you|we|i)(?: \w+){0,3} (?:us|me) to do|how (?:you )?(?:wish|would like|want|prefer|like)(?: us)? to (?:proceed|go on|continue)|(?:best way|how) (?:to|can we|could we|should we|do we) (?:put (?:this|it|that|things)|make (?:this|it|that|things|it up)|sort (?:this|it))(?: \w+){0,3}|(?:whether|if) you(?:'d| would)? (?:want|like|prefer|wish|rather)(?: to)? (?:keep|cancel|return|exchange|a refund|have|send)|what you(?:'d| would) (?:like|want|prefer|consider|expect)(?: \w+){0,3} (?:happen|next|do|fair|us|solution|from us)|(?:refund|replacement|exchange|repair|credit|money|reimburs\w*|rebook)(?: \w+){0,6} (?:you're after|you want|you'd like|you prefer|or do you|or to be|or (?:a|an|the|would))|(?:another \w+|new one|replacement|refund|cash|money|rebook|repair) or (?:\w+ ){0,4}(?:cash|money|refund\w*|reimburs\w*|credit|replac\w*|exchange|return|new|repair)|hoping we (?:could|would|can|might) do|fair (?:solution|outcome|compensation)|like to be compensated|what (?:solution|outcome|remedy|resolution)|what would make (?:this|it|things) right|what can we do`,
  ],
  [
    'problem',
    String.raw`description of (?:the )?(?:fault|problem|issue|damage|defect)|(?:elaborate|expand) on|what (?:occurred|took place|happened|went on|is going on|'s going on|goes wrong|is the difficulty|is the complaint|'s the difficulty)|(?:in your own words|tell me what|tell us what)(?: \w+){0,3} (?:took place|happened|occurred|is wrong|went wrong)|difficulty you|how bad is (?:it|the damage)|where(?:'s| is) the damage|(?:nature|extent) of the (?:damage|fault|problem|defect|issue)|what's (?:the )?(?:matter|up|wrong)`,
  ],
  [
    'stepTried',
    String.raw`(?:did|have|had) (?:u|you)(?: \w+){0,2} (?:try|tried|attempt\w*|had a go|have a go)(?: (?:anything|something|at|to|yourself|so far|any)(?: \w+){0,4})|what (?:did|have|has|had) (?:u|you|my colleague|been)(?: \w+){0,4} (?:try|tried|test\w*|done|do|attempt\w*|been through|undertaken)(?! (?:on|to buy))|(?:steps|measures|fixes|actions|troubleshooting)(?: \w+){0,5} (?:taken|tried|undertaken|done|gone through|been through|guide|carried out|in my last)|(?:luck|success|joy) with (?:the|any|my)|(?:troubleshooting|suggestions|tips)(?: \w+){0,3} (?:guide|whirl|try|help|steps|been)|attempt to (?:repair|fix|solve|resolve)|what's been (?:tried|tested|done)|what you did to (?:resolve|fix|solve|sort)|which (?:fixes|steps|remedies)`,
  ],
  [
    'language',
    String.raw`(?:what|which|your|preferred|first|native|main|choice of|whose|correspondence|a) (?:\w+ )?language|languages?(?: (?:would|do|does|should|did|choice|edition|of correspondence|you|u|is|are|shall|preference|can))|language (?:please|pref)|mother tongue|(?:english|french|german|spanish|italian|dutch|irish|welsh|polish|portuguese|chinese|arabic)(?: \w+){0,2} (?:okay|ok|fine|better|alright|best|suit|possible|or)|(?:speak|speaks|understand|read|go on in|continue in|reply in|write in|prefer) (?:english|french|german|spanish|italian|dutch|irish|welsh|polish|portuguese|chinese|arabic)|interpreter`,
  ],
];

/** Requests that look like statements, further ones. */
export const moreIndirect = String.raw`(?:^|[,;] ?|please |just |kindly |simply |then )(?:grab|type(?: in)?|confirm|verify|double[- ]check|send (?:over|across|through|back)|snap|film|photograph|post us|return the (?:signed|completed)|take (?:a |some |another )?(?:photo|picture|snap|shot)|pop (?:me |us )?(?:over|across)|let (?:me|us) have|dig out|jot down|note down|pass on|hand over|read out|list|forward|attach|enclose|upload|film|scan|record|select|choose|indicate|fill in|add|name|specify|describe)(?: \w+){0,2} (?:your|ur|the|a|an|its|which|what|how|with your|us)|(?:number|code|photos?|pictures?|close-?up|video|clip|receipt|address|name|copy|bill|card|reference|statement|entity|id)(?: \w+){0,10} (?:is|are) (?:also |still )?(?:required|needed|necessary|missing)|(?:photos?|pictures?|close-?up|video|clip|number|reference|receipt|copy|code|serial)(?: \w+){0,8} would (?:help|be (?:great|handy|useful|helpful|ideal|needed|perfect|lovely|appreciated))|(?:speed things up|grateful|appreciate it|helpful|great|help) if you (?:could |would |can )?(?:forward|send|confirm|give|share|provide|let|tell|attach|supply|include|state)\w*|(?:grateful|thankful|obliged|appreciative) for (?:your|the|a|an)|^(?:and |so |ok |sorry |hiya |hi )?(?:which|wich|what|whats|wat|how|where|when)(?: \w+){0,3} (?:u|ur)(?: |$)|^(?:which|what|wich) \w+(?: is| was)? (?:do|did|are|were|would|should|broken|exactly|is it|was it)(?: \w+){0,8}$|^do (?:u|you) (?:know|have|remember) (?:the|your|ur)(?: \w+){0,6}$|^your (?:[a-z-]+ ){0,3}(?:surname|name|number|code|address|postcode|e-?mail|reference)(?: \w+)?,? (?:please|pls)`;
