import type { Vocabulary } from '../../vocabulary';

/** Wishes, troubles, promises and deeds in English, and how a reply confirms what is known. */
export const matters = {
  wishes: [
    [
      'changeAddress',
      String.raw`(?:change|update|correct|modify|edit|fix)[a-z ]{0,30} address|address change|(?:wrong|incorrect|old|different|new) (?:(?:delivery |shipping )?address|(?:house|street|flat|door|building) (?:number|name|no)|street|post ?code|zip|eircode)|(?:i(?:'ve| have)?|we) moved|(?:send|ship|deliver)(?: it)? to (?:a (?:different|new)|another) address|(?:go|send|sent|ship|shipped|deliver|delivered)(?: (?:it|them|this))? to (?!(?:an? |the )?(?:parcel |pick-?up |collection )?(?:locker|point|shop|store))[^.?!\n]{2,30}(?<!lease) instead`,
    ],
    [
      'changeDelivery',
      String.raw`(?:can|could|please|want|like|possible|possibly)(?! you tell)[^.?!\n]{0,30} deliver(?:ed|y)? (?:it |them )?(?:on|after|before|in the|between|next|this|tomorrow|later|earlier|instead)|(?:go|send|sent|deliver|delivered)(?: it| them)? to (?:an? |the )?(?:parcel |pick-?up |collection )?(?:locker|point)|(?:won't|not|cannot|can't) be (?:at home|home|there|in)(?! touch)|re-?deliver\w*|re-?schedul\w*|(?:another|different|later|new|earlier) delivery (?:day|date|time|slot)|deliver(?:ed|y)?(?: \w+){0,3} (?:on )?(?:another|a different|a later) (?:day|date|time)|(?:change|move|postpone|delay|push back|bring forward|re-?arrange)(?: (?:the|my|our|this|a))? delivery(?! address)|(?:hold|keep) (?:my|the|this|our|it)(?: (?:parcel|package|shipment|order|delivery))?(?: back)? (?:until|till|for)|(?:leave|drop|deliver)(?: \w+){0,4} (?:to|at|in|with|by|behind|next door)(?: (?:an?|the|my|our))? (?:pick-?up (?:point|shop)|parcel shop|locker|collection point|neighbou?rs?|safe place|shop|porch|reception|concierge|garage|shed|back door|next door)|(?:left|delivered|dropped|collect|sent)(?: \w+){0,4} (?:to|at|in|from|with) (?:an? |the |my )?(?:pick-?up (?:point|shop)|parcel shop|locker|collection point|neighbou?rs?|safe place)`,
    ],
    [
      'cancel',
      String.raw`(?<!(?:was|been|got|gets|were|is|are|has|already|they|you|and) )cancel(?:l?ed)|cancel(?!l?ed)(?:l?ing|lation)?(?! (?:fee|policy))|want (?:it|this|that|my order|the order) cancel(?:l)?ed|call off|don't want (?:it|the order|my order|this) any ?more|(?:terminate|end|stop) (?:it|this|my (?:[a-z]+ )?(?:subscription|contract|plan|membership|policy|service))|unsubscribe|close my account`,
    ],
    [
      'refund',
      String.raw`(?:still )?no re-?fund|re-?fund(?:s|ed|ing)?(?! polic)|money back|(?:when|where)(?: [a-z]+){0,4} (?:the|my) money|re-?imburs\w+|chargeback|get my money|reverse (?:it|this|that|the (?:charge|payment|fee))|credit (?:me|my account)|pay me back|give (?:it|that|the \w+) back to me`,
    ],
    [
      'replacement',
      String.raw`replac(?:e|ed|ement|ing)|exchang(?:e|ed|ing)|swap|(?:send|ship)(?: me| us| out)? (?:a new|another|the (?:right|correct))|(?:get|receive|have|like|want|need|prefer)(?: (?:a|the|an))? (?:new|another|right|correct|working|good) (?:ones?|item|product|pair|set|unit|device|copy)|send (?:it|them) again`,
    ],
    [
      'return',
      String.raw`return(?:ing|s)?(?: (?:it|my|the|this|these|those|them|an?|some|one|process|label|slip|\d+))(?! (?:policy|window|period))|(?:to|can i|do i|i want a|i'd like a|start a|request a|make a|for a) return(?! (?:policy|window|period|ticket|flight))|^\W*returns?\W*$|(?:send|sending|ship|shipping|give|giving|bring|bringing|mail|post)(?: (?!me |us |my money)(?:[a-z0-9'-]+))?(?: (?!me |us )[a-z0-9'-]+){0,3} back(?! to me)`,
    ],
    [
      'whereIsOrder',
      String.raw`where(?:'s| is| are)(?: all)? (?:my|the|our) (?:\w+ ){0,2}(?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)|where(?:(?:'s| is| are) my| my) (?!account|refund|money|invoice|receipt|profile|code)(?:\w+ ){0,3}(?:\w+(?= ?\?)|is|are)|where(?:'s| is| are) (?:it|they)|where (?:it|they) (?:is|are)|when'?s (?:it|my|the) (?:\w+ )?(?:coming|arriv\w+|due|here)|eta|(?:has|have|is|are) (?:it|they|my \w+|the (?:order|parcel|package))(?: been)? (?:shipped|sent|dispatched|left|on (?:its|the) way)|tracking (?:hasn't|has not|isn't|doesn't) (?:updat|mov|chang)\w+|stuck in transit|(?:whether|if|will|do|does) (?:the|my|our|they|it)(?: \w+){0,3} (?:make it|arrive|gets? here|be here)|track(?:ing)? (?:my|the|of my|info\w*|link|status|it)|when (?:will|is|are|can|should|do|does) (?:my|the|it|i|they|our)(?! refund| sale| shop| store)[a-z0-9/ ]{0,40}(?:arriv\w+|deliver\w*|come|coming|here|get|receive|ship\w*|expect)|(?:order|delivery|shipping|shipment|package|parcel) status|status of (?:my|the|our) (?:\w+ )?(?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)|waiting (?:for|on) (?:my|the|our|this) (?:\w+ ){0,2}(?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)|any (?:news|updates?) (?:on|about|of) (?:(?:my|the|this)(?! refund)|order|parcel)|wh?ere(?:abouts)? (?:of|is) (?:my|the) (?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)`,
    ],
    [
      'invoice',
      String.raw`invoices?|receipt(?! number)|vat (?:number|invoice)|bill(?: for| of) (?:my|the) (?:order|purchase)|copy of (?:the|my) bill|missing the bill|proof of purchase`,
    ],
    [
      'payment',
      String.raw`(?:to|can i|could i|i'd like to|i'll|please) (?:pay|settle)(?! for shipping| attention)|pay (?:my|the|this|our|an?) (?:\w+ )?(?:bill|invoice|renewal|order|balance|instal+ment|premium|fees?|fine)|make a payment|(?:update|change|add) (?:my |the )?(?:card|payment (?:method|details))|payment plan|(?:pay|paying) (?:by|with|in) (?:card|paypal|cash|instal+ments)`,
    ],
    [
      'information',
      String.raw`(?:i have|got) (?:a|some|another) questions?|would like to know|want to know|wondering (?:if|whether|how|when)|more info(?:rmation)?|do you (?:ship|deliver|sell|have|offer|accept|price|do|take|stock|carry|open|know)|is (?:it|this|the \w+) (?:still )?(?:available|in stock|compatible)|in stock|opening hours`,
    ],
  ],
  problems: [
    [
      'damaged',
      String.raw`damag(?:ed|e)|broken?|cracked|smashed|shattered|(?<!label(?:'s| is) )torn|ripped|dented|scratche[ds]|bent|crushed|chipped|snapped|(?:has|have|is|are|was|were|a) (?:a )?(?:rip|tear|crack|hole|dent|scratch|chip|split)s?|leak(?:ing|ed|s)|stained|soaked|squashed|in pieces|burst|punctured|c[ao]me apart|fell apart|mould?y|rotten|wilted`,
    ],
    [
      'wrongItem',
      String.raw`(?<!ordered (?:the )?|chose (?:the )?)(?:wrong|different|incorrect) (?:item|product|size|colou?r|model|article|thing|order|version)|not (?:what|the one) (?:i|we) ordered|isn't (?:what|the one)|not the one|someone else'?s (?:order|parcel|stuff|things)|(?:shipped|sent|got|received|delivered|came)(?: me| us)? (?:an?|the) (?:\w+ )?(?:one|pair|version)(?=[^.?!\n]{0,40}(?:want|order|ask|not|instead))|(?:got|received|sent|shipped|contained)(?: me| us)? (?!it)[^.?!\n]{2,50} instead|instead of (?:the|my|an?) [^.?!\n]{2,40}(?:got|received|sent|came)|ordered [^.?!\n]{3,60}? (?:but|and) (?:i |you )?(?:got|received|sent|(?:one|two|it|they|some|the other|both)(?: of (?:them|these|those))? (?:is|are|was|were))(?! (?:only|just|nothing|no )| (?:\w+ )?(?:not|still|damaged|broken|cracked|missing|late|faulty|defective|scratched|dented|torn|only))`,
    ],
    [
      'missingItem',
      String.raw`(?:missing|lacking) (?:an? |the |one |some |two |its )?(?:item|part|piece|product|article|accessor|screw|manual|charger|cable|bag|lid|leg|remote)\w*|(?!(?:parcel|package|order|delivery|shipment|bag|luggage)s? )(?:[a-z]{3,}) (?:is|are|was|were)(?: still)? (?:missing(?! (?:the|an?|my|our) )|lacking|not (?:there|in the (?:box|package|parcel)))|(?:is|are|was|were|came|arrived) missing (?:an?|its|one|two|some|\d|half)|incomplete|(?:came|arrived|delivered|shipped|come)(?: \w+)? (?:with no|without|with only|minus)|only (?:got |received |found |sent |had )?(?:one|two|three|four|five|\d+|half|part)(?: of (?:the|them|my|\d))|only (?:one|two|three|\d+) (?:arrived|came|were|was)|(?:box|parcel|package) (?:is|was|arrived|came) empty|empty box|missing (?:from|in) (?:the|my)|one (?:of them )?(?:is )?missing`,
    ],
    [
      'notReceived',
      String.raw`(?:never|not|haven't|hasn't|havent|hasnt|didn't|didnt|don't)(?: yet| even| been| actually| still)* (?:received?(?! (?:an?|any|the|my|your) (?:refund|money|reply|answer|response|e-?mail|confirmation|invoice|code|receipt|call|link))|(?<!(?:refund|invoice|e-?mail|mail|confirmation|code|receipt|reply|answer|money|call|link|bill|money|one|technician|driver|courier)[^.?!\n]{0,40})(?:arriv(?:ed?|ing)|came|come|turn(?:ed)? up|show(?:n|ed)?(?: up)?)|delivered|reached (?:me|us)|got(?:ten)? (?:it|my (?!money|refund|invoice)|the (?:order|parcel|package)|anything)|get (?:it|my (?!money|refund|invoice)|the (?:order|parcel|package)))|(?:haven't|hasn't|not) (?:yet )?had (?:my|the|any) (?:parcel|package|order|delivery)|(?:it'?s|is|isn't|they'?re|are|aren't)(?: still)? (?:not )?here(?<=n't (?:still )?here|not here)|nothing (?:has |was )?(?:arrived|came|here|delivered|received)|no sign of (?:it|my|the)|(?:says|shows|showing|shown)(?: as| it'?s| it was| it has been)? delivered|marked (?:as )?delivered|(?:which |that )?i (?:don't|do not) have(?: it| yet| them)?(?=[.,!?\n]|$)|(?:parcel|package|order|delivery) (?:is |was |has |went |got |gone )+(?:lost|missing)|lost (?:in the (?:post|mail)|parcel|package)`,
    ],
    [
      'late',
      String.raw`(?:is|was|so|very|too|running|days?|weeks?|hours?|been|'s) late|late (?:now|delivery|again)|delay(?:s|ed)?|overdue|(?:should have|should've|shouldve) (?:arrived|been (?:here|delivered)|come)|(?:was|were) (?:due|(?:meant|supposed|expected|promised|scheduled) to (?:come|arrive|be|get))|was promised (?:for|by)|still nothing|taking (?:too|so) long|behind schedule`,
    ],
    [
      'defective',
      String.raw`(?:does not|doesn't|doesnt|won't|wont|will not|not|stopped|stops|isn't|isnt|don't|can't get it to) (?:even )?(?:work(?:ing)?|turn(?:ing)? (?:on|off)|switch(?:ing)? (?:on|off)|power(?:ing)? (?:on|up)|start(?:ing)?(?: up)?|charg(?:e|ing)|function(?:ing)?|go(?:ing)? (?:up|down|on|in)|heat(?:ing)?(?: up)?|cool(?:ing)?|clos(?:e|ing)|open(?:ing)?|spin(?:ning)?|drain(?:ing)?|pair(?:ing)?|connect(?:ing)?|respond(?:ing)?|light(?:ing)? up|print(?:ing)?|boot(?:ing)?|lock(?:ing)?|ring(?:ing)?|fit together|inflate)|defective|faulty|malfunction\w*|no (?:broadband|internet|wi-?fi|signal|connection|picture|sound|power|heat|hot water|dial tone|image|reception)|(?:drops|cuts) (?:out|off|every|all the time|constantly)|(?:is|went|completely|totally|battery) dead|died|keeps? (?:crash|freez|dropp|disconnect|cutt|turning off|switching off|beep|restart|rebooting|flicker|losing)\w*|flicker(?:s|ing)|overheat\w*|blinking red|(?:strange|weird|loud|grinding|rattling) (?:noise|sound)`,
    ],
    [
      'doubleCharge',
      String.raw`(?:charged|debited|billed|paid|took|taken)(?: (?:me|us|my card|the money|it))? (?:twice|double|two times|2x|2 times|again)|double[- ]?(?:charge[ds]?|bill(?:ed|ing)?|payment)|two charges|(?:same|two) (?:charge|payment|amount)s? (?:twice|on my)`,
    ],
    [
      'paymentFailed',
      String.raw`payments? (?:was |has been |is |got |keeps |keep )?(?:failed|failing|fails?|declined|refused|rejected|not accepted|bounced|(?:didn't|did not|won't|doesn't|does not|not) (?:go(?:ing)? through|work(?:ing)?))|card (?:was |is |has been |got |keeps |keeps (?:being|getting) |gets )?(?:declined|refused|rejected|not accepted)|can(?:'t|not) pay|unable to pay|insufficient funds`,
    ],
    [
      'access',
      String.raw`(?:can(?:'t|not|t)|unable to|not able to|couldn't|won't let me) (?:log ?(?:in|on)|login|sign in|get in(?:to)?|access|open my account|reset)|locked out|forgot(?:ten)? my (?:password|login|pin)|password (?:doesn't|does not|isn't|is not|not) (?:work|accept)\w*|account (?:is|was|has been|got) (?:locked|blocked|disabled|suspended)|log-?in (?:doesn't|does not|fails|failed|isn't)|reset (?:mail|e-?mail|link) (?:never|doesn't|isn't)`,
    ],
  ],
  promises: {
    future: String.raw`will|we'll|it'll|you'll|going to|should|expected|scheduled|estimated|promised?|guarantee\w*|at the latest|is due|arriving|arrives|delivery (?:date|on|by)`,
    within: String.raw`in|within|under|takes?|after|up to|another`,
    range: '(?:-|to|and|or)',
    working: 'working |business ',
    units: [
      ['h', 1],
      ['d', 24],
      ['w', 168],
      ['m', 720],
    ],
    kinds: [
      ['callback', String.raw`call (?:you )?back|(?:call|phone|ring) you|give you a (?:call|ring)`],
      ['inquiry', String.raw`inquir|enquir|investigat|look into (?:it|this)|trace`],
      ['refund', String.raw`re-?fund|money|re-?imburs|credit`],
      ['replacement', String.raw`replac|exchange|new (?:one|item)|re-?send|re-?ship`],
      [
        'delivery',
        String.raw`deliver|arriv|parcel|package|ship|receive (?:it|your order|your (?:parcel|package))|be with you|with you by`,
      ],
      [
        'reply',
        String.raw`get back|reply|repl(?:y|ies)|answer|contact you|call you|hear from|respond|response|email you|update`,
      ],
    ],
  },
  bot: {
    deeds: [
      [
        'handover',
        String.raw`(?:transfer|connect|hand|pass|put|forward)(?:ring|ing)? (?:you|this|your)|(?:an?|our) (?:agent|colleague|advis\w+|human|representative|specialist) (?:will|to|is going)|(?:agent|team) will (?:take over|join|be with you)`,
      ],
      [
        'trackingLink',
        String.raw`track(?:ing)?[^.?!\n]{0,60}(?:http|www|link|here|page)|(?:http|www)\S*(?:track|suivi)|tracking link|follow your (?:parcel|package|order)`,
      ],
      ['refund', String.raw`re-?fund (?:has been|is|was|will)|(?:i|we)(?:'ve| have) (?:re-?funded|issued)`],
      ['cancel', String.raw`(?:order|it) (?:has been|is|was) cancel|(?:i|we)(?:'ve| have) cancel`],
      ['returnLabel', String.raw`return (?:label|slip|form|portal)`],
      [
        'article',
        String.raw`help (?:cent|article|page)|this article|faq|(?:see|read|check|visit|take a look)[^.?!\n]{0,60}(?:http|www|article|page)|https?://`,
      ],
      [
        'steps',
        String.raw`try (?:to|re|turn|clear|un)|please (?:try|restart|reset|clear|reinstall|unplug|check (?:your|the|whether|if))|follow (?:these|the) steps`,
      ],
      [
        'notUnderstood',
        String.raw`(?:did not|didn't|don't|do not|not sure i|can't) (?:quite )?(?:understand|get|catch)|rephrase|say (?:that|it) again`,
      ],
    ],
    noEffect: String.raw`(?:does not|doesn't|didn't|did not|won't|not) (?:work|help|helping|working|answer|solve)|still (?:not|no|nothing|waiting|the same|doesn't|isn't|hasn't|haven't)|useless|(?:a |an |real )?(?:human|agent|real person|someone real|representative|operator)|already (?:tried|did|done|looked|checked|seen|have)|not what i|same (?:thing|answer|message|link)|no,? (?:that|it|this)|link (?:is )?(?:broken|dead|empty|shows)`,
    solved: String.raw`(?:that|it|this|yes)(?: has| did|'s)? (?:work(?:s|ed)|help(?:s|ed)|fixed|solved|did it)|works (?:now|again|fine)|(?:problem|issue) (?:is )?(?:solved|fixed|gone)|sorted now|all good now`,
    wantsHuman: String.raw`(?:speak|talk|chat|connect(?: me)?|transfer(?: me)?|pass me|put me through|get(?: me)?|want|need|give me|is there|let me have|reach) (?:\w+ ){0,3}?(?:an? )?(?:real |live |actual |human )*(?:human|agent|person|people|representative|rep|advis[eo]r|operator|someone|somebody|manager|supervisor|colleague)|(?:human|agent|representative|operator)(?: please| pls)?(?=\W*$)|not (?:a |with a )?(?:bot|robot|machine)`,
    offHours: String.raw`(?:outside|out of)(?: of)? (?:our )?(?:opening|office|business|working|service) hours|(?:team|agents?|colleagues|office) (?:is|are) (?:currently |now )?(?:away|offline|closed|unavailable|not available)|(?:we are|we're) (?:currently )?closed|(?:nobody|no one) is available`,
    mayNot: String.raw`(?:i am|i'm|as a bot,? i am|i'm only a bot,? i'm) (?:not able|unable|not allowed|not authori[sz]ed) to|i (?:can't|cannot|may not|can not) (?:do that|process|change|cancel|refund|approve|access|help (?:you )?with (?:that|this))|(?:only|needs?) (?:an?|one of our) (?:\w+ )?(?:agent|colleague|human|person|advis[eo]r|specialist)s?(?: can| to)|(?:has|have) to be (?:checked|done|approved|handled) by (?:an?|our)`,
  },
  confirmations: {
    orderNumber: 'I can see your order no. {value}.',
    trackingNumber: 'I have your tracking number, {value}.',
    email: 'I have your e-mail address, {value}.',
    phone: 'I have your phone number, {value}.',
    personName: 'Thank you, {value}.',
    address: 'I have your address: {value}.',
    postcode: 'I have your postcode, {value}.',
    product: 'You wrote to us about this: {value}.',
    quantity: 'I have noted the quantity: {value}.',
    amount: 'I have noted the amount of {value}.',
    date: 'I have noted the date: {value}.',
    time: 'I have noted the time: {value}.',
    bookingReference: 'I have your booking reference, {value}.',
    accountNumber: 'I have your customer number, {value}.',
    policyOrClaimNumber: 'I have your file number, {value}.',
    serialNumber: 'I have the serial number, {value}.',
    photo: 'Thank you for the photo that you sent.',
    document: 'Thank you for the document that you sent.',
  },
} satisfies Partial<Vocabulary>;
