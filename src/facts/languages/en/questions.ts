import type { Vocabulary } from '../../vocabulary';

const NUMBER = String.raw`(?:numbers?|numbr|no|num|nr|id|i\.d|#|code|ref|reference)`;

/** What questions and labels are worded like in English. */
export const questions = {
  nouns: [
    [
      'securityAnswer',
      String.raw`(?:mother'?s?|mum'?s?|mom'?s?) maiden(?: name)?|maiden name|pet'?s? name|name of (?:your|the) (?:(?:first|childhood|favou?rite) )?(?:pet|school|dog|cat)\b[a-z ]{0,24}|(?:childhood|first) pet'?s?(?: name)?|memorable (?:word|place|date|name)|secret (?:question|word|answer|phrase)|code ?word|pin(?: (?:code|number))?|pass ?words?|pass ?code|security (?:answers?|questions?|code|word)|cvv|cvc|(?:social security|ssn)(?: number| no)?`,
    ],
    ['dateOfBirth', String.raw`date of birth|birth ?(?:date|day)|b-?day|d\.?o\.?b|when were you born`],
    ['trackingNumber', String.raw`(?:tracking|parcel|shipment|package|consignment|waybill) ${NUMBER}`],
    ['policyOrClaimNumber', String.raw`(?:policy|claim|insurance|case|contract) ${NUMBER}`],
    ['serialNumber', String.raw`serial(?: ${NUMBER})?|imei(?: number)?`],
    [
      'bookingReference',
      String.raw`(?:booking|reservation|flight|ride|trip|ticket|confirmation|booking confirmation|reservation confirmation) ${NUMBER}|number of (?:your|the) (?:booking|reservation|ride)|pnr`,
    ],
    [
      'orderNumber',
      String.raw`(?:order|purchase) ?(?:confirmation )?${NUMBER}|(?:number|reference|id) (?:of|for|on) (?:your|the|that|this|which) (?:order|purchase)|which order|what order`,
    ],
    ['iban', String.raw`iban|bank details|bank account details`],
    [
      'accountNumber',
      String.raw`(?:bank )?account ?${NUMBER}|account id|customer ${NUMBER}|client ${NUMBER}|member(?:ship)? ${NUMBER}|(?:member(?:ship)?|loyalty|customer|client) card(?: ${NUMBER})?|card number|number (?:of|on) (?:your|the) (?:account|card)`,
    ],
    ['email', String.raw`e-?mail(?:[ -]?add?ress(?:en?|es)?| id)?`],
    [
      'phone',
      String.raw`(?:(?:tele)?phone|mobile|cell(?: ?phone)?|contact|call ?back|whatsapp) ?(?:numbers?|no|#)|(?<!(?:which|what|another|different) )(?:tele)?phone|number (?:can|should|may|could) (?:we|i) (?:call|reach)[a-z ]*|number (?:to|we can) (?:reach|call|contact)[a-z ]*`,
    ],
    ['postcode', String.raw`post(?:al)? ?codes?|zip(?: ?codes?)?|eircode`],
    [
      'personName',
      String.raw`(?:(?:your|the|full|first|last|sur|family|complete|user|and|whose|customer'?s?|contact'?s?|person'?s?|guest'?s?|host'?s?|recipient'?s?|receiver'?s?|patient'?s?|account ?holder'?s?|passenger'?s?|what) ){0,3}(?<![a-z])(?:full |first |last |sur|family |user |contact'?s? |recipient'?s? |guest'?s? |host'?s? )?names?(?! of (?:the|your|a|that|this|which)(?! (?:person|guest|host|customer|recipient|receiver|patient|account ?holder|passenger|contact)))|who (?:am i|are we) (?:speaking|talking|chatting)(?: (?:to|with))?|who'?s this|who is this`,
    ],
    [
      'stepTried',
      String.raw`what (?:(?:have|did) you|you(?:'ve| have)) (?:already |so far )?(?:tried|try|done|do)(?: so far| already)?|(?:which|what) steps`,
    ],
    ['deliveryMode', String.raw`(?:delivery|shipping) (?:method|mode|option|type)`],
    ['pickupPoint', String.raw`pick-?up (?:point|shop)|parcel shop|collection point`],
    [
      'address',
      String.raw`(?:(?:street|shipping|delivery|billing|postal|mailing|home|full|current|new) )*address(?:es)?`,
    ],
    [
      'photo',
      String.raw`(?:photos?|pictures?|pics?|images?|screen ?shots?)(?! (?:of|showing|de|du|des|montrant) | d')`,
    ],
    [
      'document',
      String.raw`(?:copy of (?:your|the) )?(?:invoice|receipt(?! numbers?| no)|proof of (?:purchase|payment|delivery))`,
    ],
    [
      'time',
      String.raw`(?<!this |first |next |last |in |on |of |same )times?(?! being| to (?:think|check|wait|reply|respond|time|answer|write|contact))|show ?times?|what hour`,
    ],
    [
      'date',
      String.raw`dates?|(?:what|which|preferred|particular|specific|certain) days?|days?(?= (?:and|or|would|do|will|should|works|is|of|for)\b)|day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* (?:the )?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*`,
    ],
    ['other:attempts', String.raw`how many (?:times|attempts|tries)`],
    ['quantity', String.raw`how many|number of|quantity`],
    ['amount', String.raw`how much|(?:the )?(?:exact |total )?amount|budget|price range`],
    [
      'other:payment',
      String.raw`how (?:did|do|would|will|have) you (?:like to |want to |prefer to )?(?:pay|paid)|payment method|(?:paid|pay) by card or|method of payment`,
    ],
    [
      'other:carrier',
      String.raw`(?:which|what) (?:carrier|courier)|who (?:did you (?:send|post|ship) (?:it|them)|is delivering|delivers)`,
    ],
    ['other:slot', String.raw`morning or (?:\w+ )?(?:afternoon|evening)`],
    ['company', String.raw`(?:company|business|organi[sz]ation)(?: name)?`],
    [
      'variant',
      String.raw`(?:which|what|your|specific|particular|preferred|the|an?|any) (?:(?:shoe|ring|frame|bed|fuel|screen) )?(?:sizes?|colou?rs?|variant|model|version|finish|shade|length|width|height|capacity|voltage|wattage|thickness|diameter|fabric|material|flavou?r|scent|edition)(?! (?:chart|guide))`,
    ],
    [
      'product',
      String.raw`what (?:was|is|'s|were) in (?:it|the (?:box|parcel|package|bag|order))|what (?:did|have|had) you (?:buy|bought|order|ordered|purchase|purchased|get)|what (?:would|do) you (?:like|want|wish) to (?:return|send back|exchange|order|buy)|(?:which|what) (?:product|item|article|device)s?|(?:product|item|article) (?:name|concerned|in question)|name of the (?:product|item|article)`,
    ],
    [
      'problem',
      String.raw`what (?:is|was|seems to be|exactly is) the (?:problem|issue|matter|trouble)|(?:nature|description) of (?:the|your) (?:problem|issue)|what (?:went wrong|happened)|describe (?:the|your) (?:problem|issue)|reason for (?:your|the) (?:return|contact|call)`,
    ],
    [
      'other:place',
      String.raw`(?:which|what|your|exact|preferred|certain|particular|specific|the|an?|any|current) (?:[\w-]+ ){0,2}(?:city|town|area|location|place|region|venue|neighbou?rhood|airport|station|destination)|(?:city|town|area|location|place) (?:or|and|are|do|would|should|you|of)|destination|where|(?:departure|arrival|starting) (?:city|point|place|location)`,
    ],
  ],
  interrogatives: [
    ['date', String.raw`when`],
    ['quantity', String.raw`how many`],
    ['amount', String.raw`how much`],
    ['other:duration', String.raw`how long`],
    ['personName', String.raw`who(?:m)?`],
  ],
  labels: [
    [
      'securityAnswer',
      String.raw`pin(?: code| number| no)?|pass ?word|pass ?code|security (?:answer|code)|maiden(?: name)?|(?:pet|dog|cat)(?:'?s)?(?: name)?|(?:last (?:4|four)(?: digits)? (?:of )?(?:my )?)?(?:ssn|social(?: security)?)(?: ?(?:number|no))?`,
    ],
    ['dateOfBirth', String.raw`date of birth|birth ?(?:date|day)|b-?day|d\.?o\.?b|born(?: on)?`],
    [
      'trackingNumber',
      String.raw`(?:tracking|parcel|shipment|package|waybill|consignment|ups|dpd|dhl|fedex|gls|courier)(?: (?:numbers?|no|id|code|nr|ref))|tracking|parcel|shipment|package|waybill`,
    ],
    [
      'policyOrClaimNumber',
      String.raw`(?:policy|claim|insurance|contract|case|file)(?: (?:numb?er|numebr|no|id|nr|ref(?:erence)?))|policy|claim|insurance|contract|(?:policy|claim) ?id`,
    ],
    ['serialNumber', String.raw`serial(?: (?:number|no|nr|code))?|imei|s/n|sn(?=[ :#]+[a-z0-9]*\d)`],
    [
      'bookingReference',
      String.raw`(?:booking |reservation )?con[fv][io]rmation (?:number|no|code|id)|(?:booking|reservation|flight|ride|trip|ticket)(?: (?:number|no|id|code|ref|reference|nr|confirmation))?|pnr|record locator|confirmation|booked(?: under| as| with)?`,
    ],
    [
      'orderNumber',
      String.raw`(?:orders?|purchase) ?(?:numbers?|nos?|num|nr|id|ref|reference|code|confirmation)|orders?|purchase|p\.?o\.?(?= ?[#:]? ?\d)`,
    ],
    ['iban', String.raw`iban`],
    [
      'accountNumber',
      String.raw`(?:bank |credit |debit )?(?:account|acct?|a/?c|card|cust(?:omer)?|client|member(?:ship)?(?: card)?|loyalty(?: card)?)(?: (?:number|no|num|nr|id))?`,
    ],
    ['postcode', String.raw`post(?:al)? ?code|zip(?: ?code)?|eircode`],
    ['bookingReference', String.raw`(?:ref|reference|id)(?: (?:number|no|code))?|book #`],
  ],
  asks: {
    interrogative: String.raw`wh?ich|what(?!soever)|what's|whats|when|when's|where|where's|who|whom|who's|whose|how (?:many|much|long|often|big|large|old|far|soon|do you want|would you like|are you (?:going|planning|getting)|will you)|in which|at what|for how|whether you`,
    request: String.raw`(?:please |kindly |just |simply )(?:\w+ )?(?:give|provide|tell|specify|enter|share|send|state|indicate|supply|include|type|say|let (?:me|us) know|attach|upload|reply with|mention|describe|inform|select|choose|confirm (?:me )?(?:your|the|which|what|when|where))|(?:give|tell|send) (?:me|us) (?:the|your|an?|which|what|when|where|who|how|of|some|more)|let (?:me|us) know (?:the|your|what|which|when|where|who|how|if you (?:want|have|prefer)|about (?:the|your)|some|more|of|an?)|(?:can|could|may|might|will|would) (?:you|u) (?:also |please |kindly |just |perhaps |possibly )*(?:give|provide|tell|specify|share|send|enter|say|let (?:me|us) know|indicate|state|attach|upload|supply|describe|forward|mention|inform|confirm (?:me )?(?:your|the|which|what|when|where))|would you mind (?:giving|providing|telling|sharing|sending)|(?:can|could|may|might) (?:i|we) (?:please |also |just |kindly |start by |possibly )*(?:get|have|know|ask|take|see|getting|grab|collect|start with)|(?:i|we)(?:'?ll| will| would|'d)?(?: also| just| still| only)? (?:need|require|like to know|like to have|ask you for|want to know) (?:to know |to have |to get |to ask (?:you )?(?:for )?|you to (?:give|provide|tell|send)(?: (?:me|us))? )?(?:your|the|a few|some|an?|more|what|which|when|where|how)|(?:provide|enter|specify|state|supply|indicate) (?:me |us )?(?:with )?(?:your|the|an?)|need to (?:know|give|provide|tell)|(?:i am|i'm|we are|we're) (?:going to )?(?:missing|need(?:ing)?|in need of) (?:your|the)|looking for (?:your|the) (?:order|account|email|phone)`,
    person: String.raw`you|your|u|ur|yours`,
    furtherHelp: String.raw`(?:any ?thing|(?<!or )some ?thing|what|how|any) (?:else|more|further)|anymore i can|any ?more (?:help|assistance)|(?:any|some|more|further|other|additional)(?: other| more| further| additional)? (?:help|assistance|support|questions?|queries|requests?|concerns?)|(?:can|may|could|shall|do|would) i (?:further |possibly |still )*(?:help|assist|be of|be useful)|how (?:can|may|could|might|should) (?:i|we) (?:help|assist|be)|what can i (?:do|help)|be of (?:any |some )?(?:further |other |more )?(?:help|assistance|service)|assist you|help you|useful (?:to|for) you|that (?:be )?all|all (?:you|i can|that i can|for)|all set|need (?:my |any )?(?:help|assistance)|what (?:are|is) your (?:question|request)s?$`,
    offer: String.raw`(?:would|do|did|should|if|whether) (?:you|u) (?:be )?(?:still |now |then |also )?(?:like|want|wish|prefer|need|care|mind|interested)(?:ed)?(?: for)? (?:me |us )?(?:to (?!leave|depart|travel|arrive|return|start|begin|check|go|pay|come|receive|pick)|if i|that i)|(?:would you like|do you want|are you (?:wanting|looking)|will you like)(?! to (?:leave|depart|travel|arrive|return|start|begin|check|go|pay|come|receive|pick)| (?:it|that|this) (?:on|for|at))|(?:shall|should|may|can|could) (?:i|we) (?!have|get|know|ask|take)(?:\w+)|want me to|like me to|wanna|whether i (?:need|should|can|have)|would i be able|are you (?:ready|willing|interested|ok|okay|happy|good|fine)|(?:i|we) (?:can|could|will|'ll|would)\b|you (?:can|may|could) (?:also )?(?:reach|call|contact|find)`,
    confirmation: String.raw`(?:is|was|are|does|do|did|am|have) (?:that|this|it|these|those|everything|all(?: of)?(?: (?:that|this|the))?|the (?:above|following|information|details)|i|we)(?: (?:information|details|all|still|also))* (?:correct|right|accurate|ok|okay|good|fine|true|sound|look|work|be|acceptable|suit|you|have|got|get|it|understand|suitable|the case)|is (?:it|this|that) still|still (?:the|your|valid|correct|right|\w+@)|(?:,|\.|;|^| ) ?(?:correct|right|yes|yeah|okay|ok|true|no|isn't it|is it|huh) ?\?+$|confirm(?:ing|ation)?(?!(?:ation)? (?:code|number|no|id|ref|#))(?!ation)|verify(?:ing)?|double[- ]check|to be sure|just checking|^(?:so|okay so|ok so|alright|great|ok|okay|sure)?,? ?(?:you'd|you would|you want|you are|you're|you will|you'll|you wish|you need|i(?:'m| am| will|'ll)|it(?:'s| is)|there(?:'s| is| are)|that(?:'s| is))\b|(?:interest|suit|appeal|work for|fit|satisfy|please|meet|sound|seem|look)s? (?:to |good (?:to|for) |like )?(?:you|your|good|nice|interesting)`,
    proposal: String.raw`how about|what about|how (?:would|does|do) (?:you (?:consider|feel|like)|that|this|it)|what (?:do|would|did) you think|your (?:opinion|thoughts)|are (?:these|they|those) (?:ok|good|fine)|(?:is|are) (?:there|this|that|it|they) (?:ok|okay|good|fine|something|the one|what)|does (?:that|this|it) (?:work|sound|suit|meet|fit|interest)|do (?:any of )?(?:these|those|they) (?:work|sound|suit|meet|fit|interest|appeal)|feel (?:comfortable|free)|why (?:not|don't)|don't hesitate`,
    readBack: String.raw`(?:confirm|verify)(?:ing|ation)?(?:,| (?:me|to me|with me|then|please|for me|if|just))*(?: (?:that|these|this|details|everything|the|your|following|reservation|booking|below)\b(?! (?:order|account|booking|reservation|phone|tracking|card) (?:number|no|id|ref)| e-?mail| (?:full |first |last )?name| (?:delivery |shipping |billing )?address| phone| date| zip| post| exact| which| what| amount|  pin)|:)`,
    courtesy: String.raw`how are you|how do you do|how'?s it going|what'?s up|who knows|pardon|(?:^|dude,? |sorry,? |but |er,? )(?:what|sorry|huh|hello|really|ok|okay|yes|no)\W*$`,
    preference: String.raw`any(?: (?:specific|particular|certain|preferred|special|kind|type|sort))|preferences?|(?:do|did|have) you (?:already |also )?(?:have|got|know|prefer|remember|decided)|is there (?:an?|any) (?:\w+ ){0,3}(?:you|that|in)|in mind|do you prefer|would you prefer|are you looking|you rather|do you (?:need|want|require|like|plan|intend)|(?:do|does|did) you (?:pay|paid|receive|try|contact)`,
    choice: String.raw`or`,
    origin: String.raw`from|leav(?:e|ing)|depart(?:ing|ure|s)?|origin|start(?:ing)?`,
    destination: String.raw`destinations?|to (?:which|what|where)|go|going|head|headed|heading|arriv\w*|drop|dropped|travell?ing|travel to|fly to|flying to|bound|where to|(?:wish|want|like|need) to go`,
    another: String.raw`another|other|second|different|alternative|additional|else|new|further|secondary`,
    identityCheck: String.raw`(?:for|your) (?:security|identity|identification|data protection)|verif(?:y|ying|ication)(?: of)? (?:your|the|that you|who|it is you|identity)|authenticat\w*|security (?:reasons?|check|purposes?|questions?)|make sure (?:it is|it's|that it's) (?:really )?you|confirm (?:your identity|that it is you|it's really you)`,
    please: String.raw`please|pls|plz|kindly`,
    whom: 'whom?',
    mine: 'my|mine|our',
    yours: 'your',
    town: 'city|town',
  },
  otherwise: {
    unneeded: String.raw`(?:you|u) (?:will |would )?(?:never|don't|dont|do not|no longer)(?: ever)? (?:need|have|want|require)|(?:you|u) (?:(?:should|must|will|may) (?:never|not)|shouldn't|mustn't|needn't|need not|won't)|(?:don't|dont|do not|never)(?: ever)? (?:send|give|share|post|tell|provide|write|put|include|enter|type|reply|state|mention|publish|disclose|attach|email)|no need|not (?:necessary|needed|required)|(?:we|i)(?: will| would|'ll)? (?:never|don't|dont|do not|won't|will not|no longer)(?: ever)? (?:ask|need|require|want)|without (?:giving|sending|sharing|needing)|instead of|rather than`,
    resumed: String.raw`what|which|could|can|may|would|please|but|only|just`,
    somebody: String.raw`(?:partner|wife|husband|spouse|fianc[e]{1,2}|girlfriend|boyfriend|friend|son|daughter|child|kid|mother|father|mom|mum|dad|brother|sister|parent|boss|colleague|cousin|neighbou?r|recipient|receiver|sender|driver|courier|carrier|postman|seller|landlord|roommate|flatmate|assistant|manager|relative|guest|host|concierge|accountant|insurer)s?`,
    theirs: 'his|her|their',
    asksAbout: String.raw`(?:does|do|did|has|have|is|was|can|could|will|would|should)(?:n't)? (?:(?:the|your|our|a|any|this|that) (?:[a-z]+ )?)?`,
    ofSomebody: String.raw`of (?:the |your |a |his |her |their )?`,
    of: String.raw`(?:of|from|on|for) (?:the |your |that |this |a |an |his |her |their )?`,
    other: 'another|other|second|different|alternative|additional|further',
    elsewhere: String.raw`(?:(?:did|do|have) you|(?:that |which )?you(?: have)?) used? (?:for|with|on|at|in) (?!(?:(?:your|the|this|that|our|placing|making) )*(?:order|purchase|account|shop|site|website|store|booking|reservation|check-?out|registration|sign-?up|log-?in|profile))`,
  },
} satisfies Partial<Vocabulary>;
