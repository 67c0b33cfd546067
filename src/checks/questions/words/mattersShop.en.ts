const SHOP = String.raw`(?:shops?|stores?|branch(?:es)?|retailers?|dealers?|outlets?|sellers?|supermarkets?|websites?|site|showrooms?|stockists?|resellers?|marketplaces?)`;
const PARCEL = String.raw`(?:parcels?|packages?|delivery|box(?:es)?|orders?|shipments?|goods|consignment|it|them)`;
const BILL = String.raw`(?:bills?|invoices?|statements?|billing|correspondence)`;
const DRIVER = String.raw`(?:driver|courier|postm[ae]n|postie|carrier|delivery (?:man|guy|person|driver)|postwoman)`;

/** Parcels, returns, payments, invoices and accounts. */
export const shopMatters: readonly (readonly [string, string])[] = [
  [
    'packagingDamaged',
    String.raw`(?:packag(?:e|ing)|box|carton|parcel|wrapping|seal|outer|cardboard|package)<>(?:damag|torn|broken|crush|dent|squash|open(?:ed)?(?! up)|intact|tampered|wet|ok\b|okay|state|undamaged|perfect|ripped|good (?:nick|condition)|fine|in one piece)\w*|(?:state|condition)<>(?:packag(?:e|ing)|box|carton|parcel)|(?:damage|dents?|holes?|tears?|tape)<>(?:packag(?:e|ing)|box|carton|parcel)`,
  ],
  [
    'packagingKept',
    String.raw`(?:keep|kept|got|have|hang|thrown|throw|bin(?:ned)?|still|hold|held|dispos|chuck|save|retain|got rid)\w*<>(?:packag(?:ing|e)(?: materials?)?|wrapping|(?:original |outer )?(?:box|carton)(?! (?:arriv|come|deliver|which|you received))|cardboard)|(?:packaging|wrapping|box|carton)<>(?:still (?:there|around|have|got|about)|keep|kept|thrown|binned|at hand|gone already|recycl\w*)`,
  ],
  [
    'whatMissing',
    String.raw`(?:what|which|whats|any|how many)<>(?:missing|lacking|absent|left out|not (?:there|in the|included)|wasn't (?:there|in|included)|weren't (?:there|in|included)|isn't there|short of|didn't (?:get|come|arrive|receive))|(?:didn't|did not|don't) you (?:get|receive|find)|(?:was|were|is) (?:n't|not) (?:in the|there)|(?:list|name)<>missing`,
  ],
  [
    'neighbourAsked',
    String.raw`neighbou?rs?<>(?:taken|took|accept|have|got|ask|check|receiv|sign|parcel|it)\w*|(?:ask|check|tried|spoken|enquir|rung|knock)\w*<>(?:neighbou?rs?|next door|(?:in|round) the building|people around|other flats)|(?:asked|checked) (?:next door|around)|(?:someone|somebody|anyone|anybody|else)<>(?:in the building|next door|in your (?:house|household|building)|across the (?:hall|road))<>(?:has|have|taken|took|got|accept)\w*|asked the neighbours?|in the building (?:has|have|took|took) it|could a neighbou?r`,
  ],
  [
    'whoSigned',
    String.raw`(?:who|whose|by whom|someone|somebody|colleague|person|anyone|anybody)<>(?:signed|sign for (?:it|the)(?! tomorrow)|took (?:it|the \w+|them|delivery)(?: of it)?(?: in)?\?|took (?:it|the \w+) in|take (?:it|the \w+) in|accept(?:ed)?(?= (?:it|the|your|delivery))|received? (?:it|the (?:parcel|package|delivery|goods|box)))(?! (?:when|tomorrow|on))|signature(?! (?:delivery|service|or just|on the (?:form|contract)))|name on the (?:delivery slip|proof of delivery)|at reception<>(?:receiv|accept|sign|t(?:ake|ook))\w*`,
  ],
  [
    'safePlace',
    String.raw`(?:safe|secure|dry|hidden|sheltered|good) (?:place|spot|location|area)s?|(?:where|anywhere|somewhere)<>(?:${DRIVER}|we|he|she|they|it)<>(?:leave|put|hide|place|left)<>(?:if|when|out|safe|parcel|not (?:in|home))|(?:where|could it be|is it|look(?:ed)?|check(?:ed)?)<>(?:in|behind|under|inside) (?:the|your) (?:garage|shed|porch|greenhouse|bin|bins|meter cupboard|garden|bushes)|leave it (?:with|in|behind|under|at|on)<>(?:porch|shed|garage|neighbour|bin|garden|door(?:step)?)`,
  ],
  [
    'noteLeft',
    String.raw`(?:leave|left|find|found|get|got|put|receive|see|was there|were you|say|says|tick|read|post(?:ed)?)\w*<>(?:(?:calling |missed[- ]delivery |delivery |attempted[- ]delivery |while you were out |we missed you |sorry )+(?:card|note|notice|slip)|(?:a |any |the )(?:card|note|slip|notice)(?: (?:from the (?:driver|courier|carrier)|in (?:your|the) (?:letterbox|mailbox|post)|through (?:your|the) (?:door|letterbox)|on (?:your|the) door|was left|left))|(?:driver|courier|he|she|they|carrier|postman)<>(?:a |any )(?:card|note|slip|notice))|(?:what|anything|something)<>(?:calling card|delivery (?:card|note|notice|slip)|on the (?:slip|card they left))|(?:${DRIVER})<>(?:leave|left)<>(?:card|note|slip|notice)|(?:card|note|slip|notice)<>left`,
  ],
  [
    'somebodyHome',
    String.raw`(?:be|being|were|was|are|is|you|u|anyone|anybody|someone|somebody|who'll|who will|staying|gonna be|people) (?:\w+ ){0,4}?(?:at home|in (?:when|on (?:the|that|mon|tue|wed|thu|fri|sat|sun)\w*|that day|all day|at the time|to (?:receive|accept|take|open|let|sign)|then|during|tomorrow|today)|in\?|home(?! (?:address|phone|number|insurance|delivery|screen|page|button|internet|broadband|visit))|around (?:in the|on|then|to|that day|at)|at the property|on site|available to (?:receive|accept|open|sign)|there to (?:receive|accept|open|let|sign|take))|(?:gonna|going to) be in|(?:anyone|anybody|someone|somebody|person) (?:at )?(?:home|there to|to (?:receive|accept|open the door|open up|answer the door))|(?:be|were|are) (?:you )?(?:out|away|in) (?:when|that day|at the time|at work)|(?:answer|open)\w* the door|home (?:alone|all day|when)|who'll be at`,
  ],
  [
    'floor',
    String.raw`(?:which|what|how many|on) (?:\w+ )?(?:floors?|storeys?|stor(?:y|ies)|levels?)(?! area)|(?:flights?|how many) (?:of )?(?:stairs|steps)|ground floor|(?:upstairs|downstairs) or|how high up|floor (?:is|are|do|of|number|u|you)|(?:steps|stairs) (?:up|to climb)`,
  ],
  [
    'elevator',
    String.raw`lifts?(?= |\?|,|$)(?! (?:it|them|the|up))|elevators?|(?:stairs|staircase) (?:only|wide|narrow|or)|goods lift`,
  ],
  [
    'doorCode',
    String.raw`(?:door|gate|entry|entrance|access|building|main door|key ?pad|barrier|lobby|intercom) (?:code|pin|number|keypad|combination)|code (?:for|to|of|at) (?:the|your) (?:door|gate|building|entrance|main|front|barrier|keypad|lobby|block)|(?:code|pin|number)<>(?:punch|key in|get (?:in|into|through)|enter the building)|(?:open|get (?:in|into|through))<>(?:gate|main door|front door|barrier)|gate pin|keypad`,
  ],
  [
    'bellName',
    String.raw`(?:name|whose|label\w*|say|buzzer|which|what|press|ring)s?<>(?:bell|buzzer|door ?bell|intercom|letter ?box|mail ?box|entry ?phone)|(?:buzzer|bell|intercom)(?: (?:number|name|label|say|should|shall|to|do|is))`,
  ],
  [
    'openingHours',
    String.raw`(?:opening|business|office|reception|working|delivery|receiving|trading) (?:hours|times)|(?:what time|when|until when|till when|how late|from when|hours)<>(?:close|open|shut|staffed|man(?:ned)?|closing|lock up)(?:s|d)?(?! (?:it|the box|the parcel|up the))|(?:office|shop|reception|premises|site|warehouse|loading bay|goods[- ]in)<>(?:open|closed|staffed|manned)|open (?:on|at) (?:saturdays?|sundays?|weekends?|bank holidays?)|lunch ?(?:break|hour)`,
  ],
  [
    'truckAccess',
    String.raw`(?:lorr(?:y|ies)|trucks?|vans?|(?:large|big|heavy|delivery) vehicles?|hgv|articulated|tonne)<>(?:get|access|reach|park|turn|stop|enter|fit|through|to (?:your|the)|unload|up|down|drive)\w*|(?:access|turn(?:ing)?|narrow|weight limit|height restriction|low bridge|drive ?way|is the drive|road|lane|how close)<>(?:lorr(?:y|ies)|trucks?|vehicles?|vans?|hgv|gravel|paved|wide|driver|street|get|restrict\w*|lanes?)|weight limits?|narrow (?:lanes?|street|road)|(?:drive|driveway) (?:gravel|paved|steep)`,
  ],
  [
    'partialDeliveryOk',
    String.raw`(?:partial|split|separate|part|two|several|staggered) (?:delivery|deliveries|shipments?|parcels|consignments?|goes)|separately|in (?:two|several|2) (?:parts?|goes|lots|boxes|parcels|batches)|(?:send|ship|deliver|dispatch|get|have)<>(?:half|(?:the )?rest|what's (?:ready|in stock|available|here)|some (?:of it )?now|first part|remainder)|(?:wait|hold)<>(?:until|till|for)<>(?:everything|all|complete|the lot|whole)|all (?:together|at once|in one go) or|back-?ordered (?:item|part)`,
  ],
  [
    'carrier',
    String.raw`(?:which|what)(?: \w+)? (?:courier|carrier|(?:delivery|parcel|shipping|courier) (?:company|firm|service|provider)|haulier|shipper|post(?:al)? service)|who<>(?:brought it|(?:is|was) (?:the (?:courier|carrier)|delivering|bringing|shipping)|delivers|deliver(?:ed)? (?:it|the \w+|your)|post(?:ed)? it with|ship(?:ped)? it with|send it with|sent it with)|(?:written|logo|name)<>on the (?:van|truck|lorry|uniform)|(?:dhl|ups|dpd|royal mail|fedex|usps|evri|hermes)(?:,| or) |(?:name of (?:your|the) (?:courier|carrier))|post or <>courier`,
  ],
  [
    'giftMessage',
    String.raw`(?:messages?|text|greetings?|words|note|msg|lines?|dedication|inscription|wording)<>(?:gift|card|engrav\w*|tag|put on|present|bouquet|add|include|printed)|(?:add|include|write|put|like|want|print)<>(?:a |any )?(?:personal |gift |short |greeting )*(?:messages?|greetings?|note to|dedication|msg)(?! (?:in|on) the app)|(?:gift|greetings?) (?:card|message|note|tag)(?: (?:say|read|with|text|wording))|engrav\w*|what (?:should|shall) (?:the card|we write)`,
  ],
  [
    'giftWrap',
    String.raw`gift[- ]?(?:wrap\w*|box(?:es|ed)?|bag|paper|packag\w*)|wrap(?:ped|ping)?<>(?:gift|present|paper|up|ribbon|it\?|nicely)|wrapping paper|(?:as|for) a (?:gift|present)<>(?:pack|wrap|price)|(?:pack|wrap)\w*<>as a (?:gift|present)|leave the price (?:off|out)`,
  ],
  [
    'labelPrinted',
    String.raw`(?:able to|can you|could you|did you|have you|got|managed to|any way to|means to|do you have|access to) (?:\w+ ){0,2}?(?:print\w*|(?:a )?printer)(?! (?:number|code))|printer(?=\?| at (?:home|work)|$)|label<>(?:printed|stuck|on yet|on the (?:box|parcel)|affixed|taped|print ok)|(?:printed|stuck|attached|affixed) (?:\w+ ){0,3}label|labels? (?:print|come out)`,
  ],
  [
    'whereDroppedOff',
    String.raw`(?:where|which|what|whom|who|location|place|point)<>(?:drop(?:ped)?(?: \w+){0,3} off|hand(?:ed)?(?: \w+){0,3} (?:over|in|back)|take (?:it|the \w+) to|took (?:it|the \w+) to|left the (?:box|parcel|package)|leave the (?:box|parcel|package)\?|post(?:ed)? (?:it|the \w+)(?: back)? (?:from|at)|depos\w* (?:it|the))(?! key)|drop-?off (?:point|location|place)|(?:post office|parcel shop|locker|point) (?:did|have) you (?:use|take|go)`,
  ],
  [
    'proofOfPosting',
    String.raw`(?:proof|certificate|evidence|confirmation|receipt|slip) (?:of|for) (?:posting|postage|shipment|sending|dispatch|return|drop-?off|handover|despatch|having)|(?:receipt|slip|proof|certificate)<>(?:from (?:the )?(?:post office|courier|carrier|drop-?off|parcel shop|counter)|at (?:the )?(?:post office|counter|drop-?off)|when you (?:posted|dropped|sent|handed)|for (?:sending|posting|the return))|postage (?:receipt|slip)|(?:post office|posting) (?:receipt|slip)`,
  ],
  [
    'refusedParcel',
    String.raw`(?:refus|reject|declin|turn(?:ed)? (?:it )?away|sent (?:it )?away|turn(?:ed)? (?:it|them) down)\w*<>(?:${PARCEL}|accept|delivery|at the door|take it)|(?:${PARCEL})<>(?:refused|rejected|declined|turned away|not accepted)`,
  ],
  [
    'whatReceivedInstead',
    String.raw`(?:what|which)<>(?:did|have|was|were|has|does|is)<>(?:receive|get|got|receiv|arriv|come|came|deliver|sent|send|turn(?:ed)? up|in the (?:box|parcel|package)|inside|find)\w*<>(?:instead|then|rather|actually|in place|in (?:the|its) (?:box|place|parcel)|by mistake|end up)|what (?:was|is) (?:actually )?(?:in|inside) (?:the|your) (?:box|parcel|package)|(?:which|what) (?:item|product|article)<>(?:in the (?:box|parcel)|instead|by mistake|actually (?:came|arrived|received))|(?:instead|rather than)<>(?:did you (?:get|receive)|arrive|receiv)\w*|so what did (?:you|u) get|what (?:actually|exactly)? ?(?:arrived|turned up|came)|we (?:sent|send) you (?:instead|by mistake)`,
  ],
  [
    'wornOrUsed',
    String.raw`(?:been|ever|have you|did you|already) (?:\w+ )?(?:worn|used|wear|use|tried (?:on|out)|washed|assembled|switched on|unpacked|opened)(?: (?:it|them|yet|already|before|at all|outside|much|the (?:shoes|boots|item|product|cream|mattress|dress))|\?|$)|(?:unused|unworn|unopened)|(?:brand new|original|as[- ]new|resal\w*|unused|saleable|sellable) condition|(?:shoes|boots|trainers|cream|lotion|perfume|game|dress|mattress|it|they|them)<>(?:been outside|been tried|been opened|been worn|been used|worn|slept on)|signs of (?:use|wear)`,
  ],
  [
    'tagsOn',
    String.raw`(?:(?<!luggage )tags?|swing ticket\w*|price ticket\w*|hygiene (?:strip|sticker|seal)|price tags?|labels?)<>(?:still (?:on|attached|there)|attached|cut off|remov\w*|there\?|intact|missing|in place)|(?:cut|remov|take|took|tear|torn|snip|pull)\w*<>(?:tags?|swing ticket|stickers?|hygiene|labels? off)|(?:are|is|still) (?:the )?(?:\w+ )?tags?`,
  ],
  [
    'whyReturn',
    String.raw`(?:why|reason|how come|what made|what makes|wrong with (?:it|them)|what is it about)<>(?:return\w*|send(?:ing)? (?:it|them|the \w+) back|back|don't (?:like|want)|didn't (?:like|want|suit)|not (?:suit|keep|happy)|giv(?:e|ing) (?:it|them) back|unhappy|keep it)|return reason|reason for (?:the |your )?return\w*|(?:what|anything) (?:was |is )?wrong with (?:it|them) or|(?:didn't|doesn't|don't) you like(?: about)?|(?:does|did)n't (?:it|they) (?:fit|suit)`,
  ],
  [
    'keepForDiscount',
    String.raw`(?:keep|keeping|hold on to|live with)<>(?:discount|money off|refund|per ?cent|%|back|off|voucher|credit|reduc\w*|partial|part of|compensat\w*|\d+)|(?:discount|partial refund|part refund|money off|reduction|%|per ?cent off)<>(?:keep|kept|hold on to|live with)`,
  ],
  [
    'exchangeForWhat',
    String.raw`(?:what|which)<>(?:swap|exchange|chang|switch)\w*<>(?:for|to|into|with)?\??$|(?:swap|exchange|change|switch)\w*(?: (?:it|them|this|that))? (?:for|to|into) (?:what|which)|(?:to|for|into|with) (?:which|what)<>(?:swap|exchange|switch|change)\w*|(?:thing|one|product|item|what|which)<>(?:you'd|you would|would you)<>(?:rather|instead)(?: have| like| want)?|(?:what|which)<>(?:like|want|have|prefer|take|get)<>(?:instead|in (?:exchange|return|its place))`,
  ],
  [
    'voucherOrMoney',
    String.raw`(?:voucher|store credit|credit note|gift card|credit|shop credit|account credit|points)<>\bor\b<>(?:money|refund|cash|card|bank|paid|reimburs\w*|account|payment|original)|(?:money|refund|cash|bank|reimburs\w*|card|paid)<>\bor\b<>(?:voucher|credit|gift card|points)|(?:voucher|store credit|gift card) (?:ok|okay|fine|acceptable|do|suit|instead|alright|rather)|(?:accept|happy with|take|prefer|rather have|settle for) (?:an? |the )?(?:voucher|store credit|credit note|gift card)`,
  ],
  [
    'substituteOk',
    String.raw`(?:substitut|alternativ|replacement item|equivalent|similar (?:item|product|one|thing)|another (?:brand|colou?r|kind|flavou?r|variety|make))\w*<>(?:ok|okay|fine|acceptable|do|be|if|alright|suit|instead|happy|work|allowed|welcome|mind|\?)|(?:out of|run out|sold out|unavailable|not (?:available|in stock)|gone|short of)<>(?:is|are|would|can|may|could|shall|do|what)<>(?:fine|ok|okay|instead|do|happy|replace|substitut|alternat|send|accept|else|take)\w*|(?:replace|swap|substitute) (?:the|it|them|your)?<> (?:with|by|for)|(?:accept|take|allow|mind|happy with|happy to (?:take|accept)) (?:an? |any )?(?:substitut|alternativ|similar|replacement|different)\w*`,
  ],
  [
    'whyCancel',
    String.raw`(?:why|reasons?|how come|what made|what makes|what's behind|what is behind|what's prompted|what prompted|what led|what drives|what have we done)<>(?:cancel\w*|leav(?:e|ing)|end(?:ing)?|quit\w*|stop(?:ping)?|going|go|terminat\w*|clos(?:e|ing)|decision|switch\w*|unsubscrib\w*|mov(?:e|ing) (?:on|away|to)|give (?:up|notice)|away from)|(?:cancellation|leaving) reason|reason for (?:the |your )?(?:cancellation|leaving|termination|departure)`,
  ],
  [
    'paymentMethod',
    String.raw`(?:which|what|how|by what|your|preferred)<>(?:payment (?:method|option|means|type|way)|(?:means|method|form|way|type|mode) of payment|means was<>(?:paid|settled))|how (?:did|do|would|will|have|was|were|are|should|shall)(?: \w+){0,6} (?:pay|paid|settle|settled)|(?:cash|card|paypal|invoice|bank transfer|direct debit|credit card|debit|klarna|apple pay|cheque)(?:,| or) (?:an? |by |via |with |in )?(?:cash|card|paypal|invoice|bank transfer|direct debit|credit card|debit|klarna|apple pay|cheque)|paid? (?:by|with|via|through|using) (?:card|paypal|cash|bank|direct|klarna|what|which)|(?:did you|have you) used? (?:paypal|a (?:credit|debit) card|klarna|apple pay)|by what means`,
  ],
  [
    'cardLastDigits',
    String.raw`(?:last|final|closing|ending)<>(?:four|4|three|3|few)?<>(?:digits|numbers|figures)|(?:card|number)<>(?:ends?|ending) (?:in|with|on|\d)|how does your card (?:number )?end|(?:card|it) ending|(?:last|final) (?:4|four)|(?:digits|numbers) (?:at the end )?of (?:the|your) card`,
  ],
  [
    'bankName',
    String.raw`(?:which|what|name of (?:the|your)) (?:\w+ )?(?:bank(?! account)|financial institution|building society|credit union|card issuer)|who(?:'s| is| has|)<>(?:issued|issuer|issues|bank with|bank)<>|bank (?:are you|is it|do you|is your|holds|issued)|(?:card|account)<>(?:issued by|issuer|held with|held at)|who<>(?:card issued|card from)`,
  ],
  [
    'timesCharged',
    String.raw`(?:how many times|once or|twice|two or three|number of times|how often)<>(?:charg|debit|taken|bill|withdraw|come out|came out|go out|gone out|collect|deduct|transaction|payment)\w*|(?:charg|debit|taken|bill|withdraw|transaction|entr|deduct|payment)\w*<>(?:how many times|once or|twice|more than once|two or three|several times|times)|how many (?:charges|debits|payments|transactions|entries|withdrawals)|how many times did it come out`,
  ],
  [
    'whoseCard',
    String.raw`whose (?:\w+ )?(?:card|account|paypal)|(?:who|someone else|somebody else|anyone else|other person|a third party)<>(?:paid|pay|made the payment|make the payment|card|owns the card|holds the card|account holder)|(?:name|holder)<>(?:card you (?:paid|used)|on the card|of the card)|(?:card|account)<>(?:in your name|in whose name|belong\w*|yours or|your own|in somebody)`,
  ],
  [
    'statementText',
    String.raw`(?:what|how|which|text|name|wording|descri\w*|entry|read|exact\w*)<>(?:statement|debit|charge|bank entry|transaction|entry|direct debit|booking)<>(?:say|show|read|appear|call|listed?|next|text|look|\?)\w*|(?:text|wording|description|reference|payee|name) (?:of|for|on|next to|beside|against|appears? (?:next to|beside|on)) (?:the|your) (?:debit|charge|entry|transaction|bank statement|statement)|(?:what|how) (?:does|did|is) (?:it|the \w+)<>(?:come up|appear|show(?:n)?|listed|called|described|read)<>(?:statement|bank|account|app)|name appears<>charge`,
  ],
  [
    'instalments',
    String.raw`instal?ments?|(?:in|over|spread\w*|split)<>(?:payments|months|parts|goes)|(?:pay|manage|afford|put down|set aside)<>(?:each|per|every|a) month|pay(?:ing)? (?:in|over) |(?:all at once|in one go|in full|lump sum)(?:,)? or|(?:down|monthly|regular) payments?|payment plan|on finance|pay monthly`,
  ],
  [
    'voucherCode',
    String.raw`(?:promo(?:tion(?:al)?)?|discount|voucher|coupon|gift[- ]?card|offer|referral)(?: card)? (?:code|number)|(?:code|number)<>(?:voucher|coupon|promo\w*|gift card|discount|(?:u|you) tried|tried to (?:use|redeem|enter)|scratch)|(?:which|what|whats) (?:the )?(?:code|voucher|coupon)<>(?:try|tried|use|used|enter|entered|redeem)\w*|(?:printed|written)<>(?:gift card|voucher|coupon|scratch)`,
  ],
  [
    'codeError',
    String.raw`(?:what|how|which|why|where)<>(?:happen|say|show|error|message|refus|reject|go through|accept|wrong|doesn't|fail)\w*<>(?:code|voucher|coupon|promo|discount|gift card)|(?:what|how|which)<>(?:code|voucher|coupon|promo|discount|gift card)<>(?:refus|reject|happen|say|error|message|not (?:work|accept)|doesn't|wrong|go through|fail)\w*`,
  ],
  [
    'invoiceName',
    String.raw`(?:who|whom|whose|what name|which name|in the name|name|how|billing details)<>(?:make|made|put|address|appear|issue|bill|invoice|out)\w*<>(?:out|to|invoice|bill|receipt|on it|appear|in the name)?<>(?:to|appear|invoice|bill|receipt)|${BILL} (?:to|in) (?:who|whom|what name|whose)|(?:name|addressee|billing details)<>(?:on|for|appear|of)<>(?:${BILL}|receipt|appear)|(?:${BILL}|receipt)<>(?:made out|addressed|in the name|issued) (?:to|of|in)?|billing (?:name|details)`,
  ],
  [
    'vatNumber',
    String.raw`(?:vat|tax|gst|abn|ein|tin|fiscal|uid)(?: (?:id|identification|registration|reg))? ?(?:numbers?|no|id|code|registered|registration|identification)|vat|(?:company|business) (?:tax|registration) (?:number|no|id)|tax (?:id|number|code|exempt\w*)|abn|gst`,
  ],
  [
    'invoiceByPostOrMail',
    String.raw`${BILL}<>(?:by|via|in|on|as an?) (?:e-?mail|post|mail|paper|pdf|letter)|(?:paper(?:less)?|printed|electronic|pdf|e-?mail(?:ed)?|digital|online)<>${BILL}|${BILL}<>(?:paper(?:less)?|electronic\w*|digital\w*|emailed|posted|online)|how<>(?:receive|get|send|have|want)<>${BILL}|(?:by|via) (?:post|e-?mail) or (?:by |via )?(?:post|e-?mail)<>${BILL}`,
  ],
  [
    'authorised',
    String.raw`authori[sz](?:e|ed|ing)|(?:recogni[sz]e|know about|aware of|approve|consent|agree|permission|allow)\w*<>(?:payment|transaction|charge|debit|purchase|card|amount|withdrawal|order)|(?:payment|transaction|charge|debit|purchase)<>(?:approve|your own doing|made by you|by you or|yours|by yourself|legit\w*|consent|recogni)\w*|did you (?:make|place) (?:this|that|the) (?:payment|purchase|transaction|charge)|(?:your doing|with your consent)`,
  ],
  [
    'loginMethod',
    String.raw`(?:sign|log|logg|regist|logging|signing|login|creat)\w*(?: (?:in|up|on|it))?<>(?:google|apple|facebook|microsoft|social|sso|password|e-?mail)(?:,| account)?<>\bor\b|(?:how|which way|by what means|in which way|what method)<>(?:sign|log|logg)\w* (?:in|on)|login method|single sign-on|(?:google|apple|facebook)<>(?:login|sign|log in|account to)`,
  ],
  [
    'resetTried',
    String.raw`(?:reset|chang|renew|forgot|set|new|recover|request|creat)\w*<>(?:password|pass ?word|pin|log-?in|credentials)|(?:password|pass ?word)<>(?:reset|chang|renew|recover|forgot|link)\w*|forgotten[- ]password|new password`,
  ],
  [
    'resetMailReceived',
    String.raw`(?:reset|activation|confirmation|verification|recovery|password|welcome|our)<>(?:link|mail|e-?mail|message)s?<>(?:come|came|arriv|receiv|reach|get|got|turn|land|there|show|thru|through)\w*|(?:link|mail|e-?mail|message)<>(?:arriv|receiv|reach|come|came|turned|landed|through|thru)\w*|(?:get|got|receive|have|had|see|find)\w*<>(?:reset|activation|verification|recovery|confirmation)<>(?:link|mail|e-?mail|message)|(?:did|has) (?:the|our|a) (?:link|mail|e-?mail)`,
  ],
  [
    'spamFolder',
    String.raw`spam|junk(?: (?:mail|folder|box))?|trash|(?:under|in|other) (?:your )?promotions?|promotions? (?:tab|folder)|other folders|bulk (?:mail|folder)|clutter|filtered`,
  ],
  [
    'twoFactor',
    String.raw`2fa|mfa|two[- ](?:factor|step)|authenticator|(?:code|text|sms)<>(?:when|each time|every time|to|as)<>(?:log|sign|logg)\w* (?:in|on)|second factor|one-?time (?:code|password|passcode)|(?:sms|text) code|(?:extra|security) code<>(?:log|sign)\w* in|verification (?:app|step|on|active|switched)`,
  ],
  [
    'phoneLost',
    String.raw`(?:lost|lose|stolen|mislaid|misplaced|missing|no longer|still (?:have|got)|somebody else|someone else|possession|hands?|where is|nicked)<>(?:phone|mobile|handset|sim|cell|old number)(?! (?:number|bill))|(?:phone|mobile|handset|sim|device)<>(?:lost|stolen|missing|in your (?:possession|hands)|with you|gone|mislaid|nicked)`,
  ],
  [
    'severalAccounts',
    String.raw`(?:another|second|two|2|other|older|old|several|multiple|more than one|different|further|additional|duplicate|extra)<>(?:accounts?|profiles?|logins?|registrations?|membership|customer record)|(?:accounts?|profiles?)<>(?:under|with) (?:another|a different|a second|an older|other)|regist\w* (?:twice|more than once)`,
  ],
  [
    'newsletter',
    String.raw`newsletters?|mailing list|marketing (?:messages?|e-?mails?|mails?)|(?:our|which|promotional|special) (?:mails|e-?mails|offers)<>(?:stop|receive|get|unsubscrib\w*|want|no longer)|(?:receive|get|like) (?:our )?(?:offers|promotions|news|updates)(?: (?:by|from))|unsubscrib\w*|special offers by|opt (?:in|out)`,
  ],
  [
    'whoHasAccess',
    String.raw`(?:anyone|anybody|someone|somebody|who|others?|family|colleague|nobody)(?: else)?<>(?:access to|share your (?:login|account|password)|log in|sign in|use (?:it|your (?:account|login|profile))|using (?:it|your)|knows? your)(?: too| as well)?|(?:share|give|given|gave|pass|told|tell)\w*<>(?:password|login|log-?in|access|credentials)<>(?:any|some|other|with|else)\w*|who(?: else)? (?:has|have|knows)<>(?:access|password|login)|else (?:have|has|with) access`,
  ],
  [
    'boughtWhere',
    String.raw`(?:where|from where|whereabouts)<>(?:buy|bought|purchas\w*|order(?:ed)? (?:it|from)|get (?:it|them|hold of it)|got (?:it|them|this)|pick(?:ed)? (?:it|them) up(?: from)|sold|come from)|(?:at|from|in|of) (?:what|which|our which|whom)<>(?:buy|bought|purchas\w*|get it|got it|sold)|(?:which|what|name of the|whose) ${SHOP}<>(?:buy|bought|purchas\w*|get it from|got it|sold|it come from)|${SHOP}<>(?:where|did|that|you|was it) (?:you )?(?:buy|bought|purchas\w*)|who sold (?:you|it)|(?:name of (?:the|your) |which |what )(?:retailer|dealer|seller|reseller|stockist)|(?:bought|purchased) (?:directly )?from (?:us|whom|who)`,
  ],
  [
    'onlineOrStore',
    String.raw`(?:online|on-line|web|internet|website|app)<>\bor\b<>(?:in ?-?store|shop|store|branch|person|over the counter|physical|counter|phone|telephone)|(?:in ?-?store|shop|store|branch|person|counter)<>\bor\b<>(?:online|on-line|web|internet|website|app)|(?:a |an )(?:web|online|internet) (?:order|purchase)|(?:buy|bought|order|purchas)\w*(?: it)? (?:online|on-line|in ?store|in person|over the counter|on our (?:site|website))`,
  ],
  [
    'receiptKept',
    String.raw`(?:still|keep|kept|have|find|got|any|around|hold|held|hang|hung|hand)<>(?:till receipt|receipt|invoice|proof(?: of purchase| that)?|sales slip|bill)(?! number)|(?:receipt|invoice|proof of purchase)<>(?:still|around|kept|at hand|to hand|handy|find|about)`,
  ],
  [
    'giftOrSelf',
    String.raw`(?:is it|is this|was it|was this|buying it|bought it|buy it|purchas\w*)<>(?:for (?:you|yourself|someone|somebody)|a (?:gift|present|pressie)|as a (?:gift|present))(?: or|\?|<>(?:or|else))|^(?:\W|so |and )*for (?:you|yourself|u) or|(?:treat|treating) (?:you|yourself|u)|(?:gift|present|pressie)(?:,? or|\?)|for (?:somebody|someone) else|(?:own use|yourself) or`,
  ],
  [
    'recipient',
    String.raw`(?:who|whom|whose|name|person|who's)<>(?:(?:is|s|are) (?:it|this|that|they|the \w+) (?:for|addressed|going)|for\?|receiv(?:e|es|ing)|recipient|get(?:ting|s)? (?:it|the|them|this)|go to|going to|address(?:ed)? (?:it|to)|on the label|for the label|deliver(?:ed|ing)? to|be handed)|recipients?(?:'s)?(?: name)?|addressee|(?:who|whom) (?:should|shall|do|is|will)<>(?:receive|send|deliver|get it|get the|deliver(?:ed)?)(?: it| them)?(?: to)?|who's it (?:for|to|going)`,
  ],
  [
    'budget',
    String.raw`budget|price (?:range|bracket|limit|point|cap)|(?:how much|roughly|what|most|maximum|upper limit|ballpark)<>(?:spend|spending|willing to (?:pay|go)|want to (?:pay|spend)|looking to (?:pay|spend)|like to (?:pay|spend)|go to for|pay at most|to stay under|afford)`,
  ],
  [
    'purpose',
    String.raw`what(?:'s| is| are| will| would)? (?:it|they|this|the \w+)(?: be)? (?:used |meant |intended |needed )?for\??$|what (?:do|will|would|are|u|you)<>(?:need|use|want|using|do with|plan|intend|going to)<>(?:it|them|this|the \w+)?(?: for| with)\??|(?:intended|planned) (?:use|purpose)|what<>(?:purpose|use)|(?:surface|job|task|project|application|room|material)<>(?:meant for|is it for|intended|for\?)|(?:which|what) (?:surface|project|job|use)`,
  ],
  [
    'placeDimensions',
    String.raw`(?:dimensions?|measurements?|measur\w*|how (?:wide|high|tall|deep|long|big|much (?:space|room))|width|height|depth)<>(?:alcove|gap|door(?:way)?|niche|space|wall|room|window|recess|place|opening|stairs|staircase|corridor|hall(?:way)?|area|spot|corner|kitchen|frame)`,
  ],
  [
    'weight',
    String.raw`weigh(?:t|s|ts|ing|ed)?(?! limit)|how (?:heavy|many (?:kilos?|kgs?|pounds|stone))|(?:over|under|more than|less than|below|above) \d+ ?(?:kg|kilos?|lbs?|pounds)|kilos?`,
  ],
  [
    'skinType',
    String.raw`skin(?!s)|complexion|(?:dry|oily|greasy|combination|sensitive|normal)(?:,| or| ,) (?:or )?(?:dry|oily|greasy|combination|sensitive|normal)`,
  ],
  [
    'childAge',
    String.raw`(?:how old|age)<>(?:child|son|daughter|baby|kid|little (?:one|boy|girl)|boy|girl|toddler|niece|nephew|grand\w+)(?! ?ren)(?!s)|age group|(?:child|son|daughter|baby|kid|little one)(?:'s)?<>(?:age|how old|years|months|old)|for which age`,
  ],
  [
    'petKind',
    String.raw`(?:which|what|how old|kind|breed|type|sort|size)<>(?:breed|dog|cat|pup(?:py)?|kitten|pet|animal|rabbit|horse|parrot|he|she)<>(?:old|breed|\?|kind|have|is)?|(?:dog or|cat or|cats? or dogs?|a dog or cat)|breed|puppy|kitten`,
  ],
  [
    'shoeSizeUsual',
    String.raw`(?:usual|normal|standard|regular|typical|general|favou?rite|other)\w*<>(?:size|shoe|boots|trainers|take|wear)|(?:size|trainers|shoes)<>(?:usual|normal|general|typical|otherwise|in other)\w*|shoe size|(?:uk|eu|us) size do you (?:normally|usually)`,
  ],
  [
    'vehicle',
    String.raw`(?:which|what)(?: (?:make|model|type|kind|brand|sort)(?: and (?:make|model))? (?:of|is))?(?: (?:the|your|ur))? (?:car|vehicle|van|motorbike|motorcycle|scooter|truck|motor)(?= (?:have|got|do|are|is it|is this|is being|u|you|did|was)|\?|$)|(?:make|model)(?: and (?:make|model))?(?: of| is| was)? (?:the|your|ur) (?:car|vehicle|van|motorbike|bike|scooter|truck)|what (?:you're|are you|do you|u|you are) (?:driv\w*|riding)|your (?:car|vehicle|van)'s (?:make|model)|(?:car|vehicle|van|bike) (?:make|model)|what do(?:es)? (?:you|u) drive|(?:drive|own) what`,
  ],
  [
    'vehicleYear',
    String.raw`(?:which |what |model |in which )year<>(?:car|vehicle|van|motor(?:bike|cycle)|bike|scooter|built|manufactur\w*|registered|made)|(?:how old|age)<>(?:car|vehicle|van|motor(?:bike|cycle)|bike|scooter)|(?:car|vehicle|van|motorbike|motorcycle|bike|it)<>(?:year|how old|built\?|first registered|age|come off the line)|model year|first (?:regist\w*|put on the road)|year of (?:manufacture|build|registration)|what plate|when was (?:it|the \w+) (?:built|first registered|made|manufactured)`,
  ],
  [
    'engineType',
    String.raw`(?:petrol|diesel|electric|hybrid|gas|lpg|ev)(?:,| or) (?:or )?(?:a )?(?:petrol|diesel|electric|hybrid|gas|lpg|ev)|engine|horse ?power|bhp|\d\.\d or \d\.\d|fuel (?:type|does it (?:take|run|use))|(?:run|runs) on`,
  ],
  [
    'compatibleWith',
    String.raw`compatib\w*|(?:fit|work|connect|match|pair|attach|plug|hook|use it|use them|used)(?:ed|s|ing)?(?: it| them)?(?: up)? (?:with|to|into|onto|on|together with)\??$|(?:which|what)<>(?:should|must|does|will|do you want|has to)<>(?:fit (?:it|on|to|into)?|work with|connect(?:ed)? (?:it )?to|hook up|pair)|(?:with|to|for|into) (?:which|what) (?:system|device|model|machine|appliance|phone|printer|car|bike|make)<>(?:work|fit|connect|use|go|pair|should|must|meant)\w*|goes? (?:with|into|onto) (?:which|what)`,
  ],
];
