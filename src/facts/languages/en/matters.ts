import type { Vocabulary } from '../../vocabulary';

/** Wishes, troubles, promises and deeds in English, and how a reply confirms what is known. */
export const matters = {
  wishes: [
    [
      'changeAddress',
      String.raw`(?:change|update|correct|modify|edit|fix)[a-z ]{0,30} address|(?:wrong|incorrect|old) (?:(?:delivery |shipping )?address|(?:house|street|flat|door|building) (?:number|name|no)|street|post ?code|zip|eircode)|(?:i(?:'ve| have)?|we) moved|(?:send|ship|deliver)(?: it)? to (?:a (?:different|new)|another) address`,
    ],
    [
      'changeDelivery',
      String.raw`(?:won't|not|cannot|can't) be (?:at home|home|there to)|re-?deliver\w*|re-?schedul\w*|(?:another|different|later|new) delivery (?:day|date|time|slot)|deliver(?:ed|y)?(?: \w+){0,3} (?:on )?(?:another|a different|a later) (?:day|date|time)|(?:change|move|postpone|delay) (?:the |my )?delivery(?! address)|(?:leave|left|deliver|delivered|drop|dropped|collect|sent)(?: \w+){0,4} (?:to|at|in|from|with) (?:an? |the |my )?(?:pick-?up (?:point|shop)|parcel shop|locker|collection point|neighbou?rs?|safe place)`,
    ],
    [
      'cancel',
      String.raw`cancel(?:l?ed|l?ing|lation)?|call off|don't want (?:it|the order|my order) any ?more`,
    ],
    [
      'refund',
      String.raw`(?:still )?no re-?fund|re-?fund(?:s|ed|ing)?|money back|(?:when|where)(?: [a-z]+){0,4} (?:the|my) money|re-?imburs\w+|chargeback|get my money`,
    ],
    [
      'replacement',
      String.raw`replac(?:e|ed|ement|ing)|exchang(?:e|ed|ing)|swap|send (?:me )?(?:a new|another|the (?:right|correct))|(?:get|receive|have) (?:a new|another|the (?:right|correct)) (?:one|item|product)`,
    ],
    [
      'return',
      String.raw`return(?:ing|s)?(?: (?:it|my|the|this|these|them|an?|label|slip|some|one|process))|returns?|send(?:ing)? (?!me |us |my money)(?:[a-z0-9'-]+ ){1,4}back`,
    ],
    [
      'whereIsOrder',
      String.raw`where(?:'s| is| are)(?: all)? (?:my|the|our) (?:\w+ ){0,2}(?:orders?|packages?|parcels?|delivery|stuff|items?|shipment|things?|purchase)|where(?:(?:'s| is| are) my| my) (?!account|refund|money|invoice|receipt|profile|code)(?:\w+ ){0,3}(?:\w+(?= ?\?)|is|are)|where(?:'s| is) it|(?:whether|if|will|do|does) (?:the|my|our|they|it)(?: \w+){0,3} (?:make it|arrive|gets? here|be here)|(?:hasn't|has not|have not|haven't|not|never|still hasn't|isn't|didn't)(?: yet| even| been| still)* (?:arriv\w+|received?|turned up|come|deliver(?:ed)?|shown up|got (?:my|the|it))|track(?:ing)? (?:my|the|of my|info\w*|link|status|of)|when (?:will|is|can|should|do) (?:my|the|it|i)[a-z ]{0,30}(?:arriv\w+|deliver\w*|come|here|get|receive|ship\w*|expect)|(?:order|delivery|shipping|shipment|package|parcel) status|status of (?:my|the|our) (?:\w+ )?(?:order|delivery|package|parcel|shipment)|(?:still )?waiting (?:for|on) (?:my|the|a|it|this)|(?:package|parcel|order|delivery) (?:is |was |got )?(?:late|lost|delayed|missing|stuck)|any (?:news|update)s? (?:on|about|of) (?:my|the)`,
    ],
    [
      'invoice',
      String.raw`invoices?|receipt|vat (?:number|invoice)|bill(?: for| of) (?:my|the) (?:order|purchase)`,
    ],
    [
      'payment',
      String.raw`payment (?:was |has been |is |got |keeps )?(?:failed|failing|fail|declined|refused|rejected|not|issue|problem|error)|(?:charged|debited|paid|billed) (?:me )?(?:twice|double|two times)|double (?:charge|payment)|card (?:was |is |has been |got |keeps (?:being )?)?(?:declined|refused|rejected)|can(?:'t|not) pay|unable to pay`,
    ],
    [
      'information',
      String.raw`(?:i have|got) (?:a|some|another) questions?|would like to know|want to know|more info(?:rmation)?|do you (?:ship|deliver|sell|have|offer|accept)|is (?:it|this|the \w+) (?:still )?(?:available|in stock|compatible)|in stock|opening hours`,
    ],
  ],
  problems: [
    ['damaged', String.raw`damaged|broken|cracked|smashed|shattered|torn|dented|scratched|arrived in pieces`],
    [
      'wrongItem',
      String.raw`(?:wrong|different|incorrect) (?:item|product|size|colou?r|model|article|one|thing|order)|not (?:what|the one) i ordered|ordered [^.?!\n]{3,60}? but (?:i |you )?(?:got|received|sent|(?:one|two|it|they|some|the other|both)(?: of (?:them|these|those))? (?:is|are|was|were))(?! (?:\w+ )?(?:not|still|damaged|broken|cracked|missing|late|faulty|defective|scratched|dented|torn))`,
    ],
    [
      'missingItem',
      String.raw`(?:missing|lacking) (?:an? |the |one |some |two )?(?:item|part|piece|product|article|accessor)\w*|(?:item|part|piece|product)s? (?:is |are |was |were )?(?:missing|lacking)|incomplete`,
    ],
    [
      'notReceived',
      String.raw`(?:never|not|haven't|hasn't|didn't)(?: yet| even| been)* (?:received?|arrived?|delivered|got(?:ten)? (?:it|my|the))|nothing (?:has )?(?:arrived|came)`,
    ],
    [
      'late',
      String.raw`(?:is|was|so|very|too|running) late|late delivery|delay(?:ed)?|overdue|should have (?:arrived|been (?:here|delivered))`,
    ],
    [
      'defective',
      String.raw`(?:does not|doesn't|won't|will not|not|stopped|isn't) (?:work(?:ing)?|turn(?:ing)? on|start(?:ing)?|charg(?:e|ing)|function(?:ing)?)|defective|faulty|malfunction\w*`,
    ],
    [
      'doubleCharge',
      String.raw`(?:charged|debited|billed|paid) (?:me )?(?:twice|double|two times)|double (?:charge|payment)`,
    ],
    [
      'paymentFailed',
      String.raw`payment (?:was |has been |is |got |keeps )?(?:failed|failing|declined|refused|rejected)|card (?:was |is |got )?(?:declined|refused|rejected)`,
    ],
    [
      'access',
      String.raw`can(?:'t|not) (?:log ?in|sign in|access|connect)|locked out|forgot(?:ten)? my password`,
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
  threats: {
    leave: String.raw`(?:never|not) (?:order|buy|shop)(?:ing)? (?:from you|with you|here|at yours|anything)(?: from you)? ?(?:again|any ?more)|(?:last|final) (?:time|order) (?:i|we)(?:'ll| will)? ?(?:buy|order|shop|here|with you)?|(?:i'll|i will|we'll|going to|gonna|i'm) (?:switch|go|move|take my (?:business|money|custom))(?:ing)? (?:to )?(?:a competitor|elsewhere|another (?:shop|provider|company|store))|(?:close|delete|cancel(?:l?ing)?) my (?:account|subscription|contract|membership)|lost (?:me as )?a customer`,
    lawyer: String.raw`(?:my |a |our )?(?:lawyer|solicitor|attorney|legal (?:action|steps|proceedings))|(?:take|see) you (?:to|in) court|small claims|sue you`,
    consumerBody: String.raw`trading standards|consumer (?:protection|rights|association|affairs|ombudsman)|ombudsman|better business bureau|bbb|citizens advice|accc|ftc|attorney general|regulator`,
    chargeback: String.raw`charge ?back|dispute (?:it|this|the (?:charge|payment))|(?:my |the )?bank (?:to )?(?:reverse|cancel|stop|take back)|paypal (?:case|claim|dispute)|(?:open|file|raise) a (?:case|claim|dispute) (?:with|at) (?:my bank|paypal|visa|mastercard|amex)|section 75`,
    review: String.raw`(?:leave|write|post|give)(?: you)? (?:\w+ ){0,3}?(?:review|rating|stars?)|(?:trustpilot|google review|one star|1 star)|(?:tell|warn|post (?:it|this) on) (?:everyone|everybody|people|facebook|twitter|instagram|tiktok|social media)`,
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
