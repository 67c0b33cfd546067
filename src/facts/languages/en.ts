import type { Vocabulary } from '../vocabulary';

const NUMBER = String.raw`(?:numbers?|numbr|no|num|nr|id|i\.d|#|code|ref|reference)`;

export const en: Vocabulary = {
  language: 'en',
  stopWords:
    'the a an and or but if of to in on at for with from by as is are was were be been it its this that these those i you he she we they me my your our their his her them us not no yes do does did have has had will would can could should may please what which who when where how why there here so just about into than then also any some all more very hello hi thanks thank',
  nouns: [
    [
      'securityAnswer',
      String.raw`(?:mother'?s?|mum'?s?|mom'?s?) maiden(?: name)?|maiden name|pet'?s? name|name of (?:your|the) (?:(?:first|childhood|favou?rite) )?(?:pet|school|dog|cat)\b[a-z ]{0,24}|(?:childhood|first) pet'?s?(?: name)?|pin(?: (?:code|number))?|pass ?words?|pass ?code|security (?:answers?|questions?|code|word)|cvv|cvc|(?:social security|ssn)(?: number| no)?`,
    ],
    ['dateOfBirth', String.raw`date of birth|birth ?(?:date|day)|b-?day|d\.?o\.?b|when were you born`],
    ['trackingNumber', String.raw`(?:tracking|parcel|shipment|package|consignment|waybill) ${NUMBER}`],
    ['policyOrClaimNumber', String.raw`(?:policy|claim|insurance|case|contract) ${NUMBER}`],
    ['serialNumber', String.raw`serial ${NUMBER}|imei(?: number)?`],
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
      String.raw`(?:bank )?account ?${NUMBER}|account id|customer ${NUMBER}|client ${NUMBER}|member(?:ship)? ${NUMBER}|card number|number (?:of|on) (?:your|the) (?:account|card)`,
    ],
    ['email', String.raw`e-?mail(?: ?address(?:es)?| id)?`],
    [
      'phone',
      String.raw`(?:(?:tele)?phone|mobile|cell(?: ?phone)?|contact|call ?back|whatsapp) ?(?:numbers?|no|#)|(?:tele)?phone|number (?:can|should|may|could) (?:we|i) (?:call|reach)[a-z ]*|number (?:to|we can) (?:reach|call|contact)[a-z ]*`,
    ],
    ['postcode', String.raw`post(?:al)? ?codes?|zip(?: ?codes?)?`],
    [
      'personName',
      String.raw`(?:(?:your|the|full|first|last|sur|family|complete|user|and|whose|customer'?s?|contact'?s?|person'?s?|guest'?s?|host'?s?|recipient'?s?|receiver'?s?|patient'?s?|account ?holder'?s?|passenger'?s?|what) ){0,3}(?<![a-z])(?:full |first |last |sur|family |user |contact'?s? |recipient'?s? |guest'?s? |host'?s? )?names?(?! of (?:the|your|a|that|this|which)(?! (?:person|guest|host|customer|recipient|receiver|patient|account ?holder|passenger|contact)))|who (?:am i|are we) (?:speaking|talking|chatting)(?: (?:to|with))?|who'?s this|who is this`,
    ],
    ['deliveryMode', String.raw`(?:delivery|shipping) (?:method|mode|option)`],
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
      String.raw`(?:copy of (?:your|the) )?(?:invoice|receipt|proof of (?:purchase|payment|delivery))`,
    ],
    [
      'time',
      String.raw`(?<!this |first |next |last |in |on |of |same )times?(?! being| to (?:think|check|wait|reply|respond|time|answer|write|contact))|show ?times?|what hour`,
    ],
    [
      'date',
      String.raw`dates?|(?:what|which|preferred|particular|specific|certain) days?|days?(?= (?:and|or|would|do|will|should|works|is|of|for)\b)|day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* (?:the )?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*`,
    ],
    ['quantity', String.raw`how many|number of|quantity`],
    ['amount', String.raw`how much|(?:the )?(?:exact |total )?amount|budget|price range`],
    ['company', String.raw`(?:company|business|organi[sz]ation)(?: name)?`],
    ['variant', String.raw`(?:which|what|your) (?:size|colou?r|variant|model)`],
    [
      'product',
      String.raw`(?:which|what) (?:product|item|article|device)s?|(?:product|item|article) (?:name|concerned|in question)|name of the (?:product|item|article)`,
    ],
    [
      'problem',
      String.raw`what (?:is|was|seems to be|exactly is) the (?:problem|issue|matter|trouble)|(?:nature|description) of (?:the|your) (?:problem|issue)|what (?:went wrong|happened)|describe (?:the|your) (?:problem|issue)|reason for (?:your|the) (?:return|contact|call)`,
    ],
    [
      'other:place',
      String.raw`(?:which|what|your|exact|preferred|certain|particular|specific|the|an?|any|current) (?:[\w-]+ )?(?:city|town|area|location|place|region|venue|neighbou?rhood|airport|station|destination)|(?:city|town|area|location|place) (?:or|and|are|do|would|should|you|of)|destination|where|(?:departure|arrival|starting) (?:city|point|place|location)`,
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
      String.raw`(?:tracking|parcel|shipment|package|waybill)(?: (?:number|no|id|code|nr))?`,
    ],
    [
      'policyOrClaimNumber',
      String.raw`(?:policy|claim|insurance|contract)(?: (?:numb?er|numebr|no|id|nr))?|(?:policy|claim) ?id`,
    ],
    ['serialNumber', String.raw`serial(?: (?:number|no))?|imei`],
    [
      'bookingReference',
      String.raw`(?:booking |reservation )?con[fv][io]rmation (?:number|no|code|id)|(?:booking|reservation|flight|ride|trip|ticket)(?: (?:number|no|id|code|ref|reference|nr|confirmation))?|pnr|confirmation`,
    ],
    [
      'orderNumber',
      String.raw`(?:orders?|purchase)(?: (?:number|no|num|nr|id|ref|reference|code|confirmation))?`,
    ],
    ['iban', String.raw`iban`],
    [
      'accountNumber',
      String.raw`(?:bank |credit |debit )?(?:account|acct?|a/?c|card|customer|client|member(?:ship)?)(?: (?:number|no|num|nr|id))?`,
    ],
    ['postcode', String.raw`post(?:al)? ?code|zip(?: ?code)?`],
    ['bookingReference', String.raw`(?:ref|reference|id)(?: (?:number|no|code))?|book #`],
  ],
  asks: {
    interrogative: String.raw`wh?ich|what(?!soever)|what's|whats|when|when's|where|where's|who|whom|who's|whose|how (?:many|much|long|often|big|large|old|far|soon|do you want|would you like|are you (?:going|planning|getting)|will you)|in which|at what|for how|whether you`,
    request: String.raw`(?:please |kindly |just |simply )(?:\w+ )?(?:give|provide|tell|specify|enter|share|send|state|indicate|supply|include|type|say|let (?:me|us) know|attach|upload|reply with|mention|describe|inform|select|choose|confirm (?:me )?(?:your|the|which|what|when|where))|(?:give|tell|send) (?:me|us) (?:the|your|an?|which|what|when|where|who|how|of|some|more)|let (?:me|us) know (?:the|your|what|which|when|where|who|how|if you (?:want|have|prefer)|about (?:the|your)|some|more|of|an?)|(?:can|could|may|might|will|would) (?:you|u) (?:also |please |kindly |just |perhaps |possibly )*(?:give|provide|tell|specify|share|send|enter|say|let (?:me|us) know|indicate|state|attach|upload|supply|describe|forward|mention|inform|confirm (?:me )?(?:your|the|which|what|when|where))|would you mind (?:giving|providing|telling|sharing|sending)|(?:can|could|may|might) (?:i|we) (?:please |also |just |kindly |start by |possibly )*(?:get|have|know|ask|take|see|getting|grab|collect|start with)|(?:i|we)(?:'?ll| will| would|'d)?(?: also| just| still| only)? (?:need|require|like to know|like to have|ask you for|want to know) (?:to know |to have |to get |to ask (?:you )?(?:for )?|you to (?:give|provide|tell|send)(?: (?:me|us))? )?(?:your|the|a few|some|an?|more|what|which|when|where|how)|(?:provide|enter|specify|state|supply|indicate) (?:me |us )?(?:with )?(?:your|the|an?)|need to (?:know|give|provide|tell)|(?:i am|i'm|we are|we're) (?:going to )?(?:missing|need(?:ing)?|in need of) (?:your|the)|looking for (?:your|the) (?:order|account|email|phone)`,
    person: String.raw`you|your|u|ur|yours`,
    furtherHelp: String.raw`(?:any ?thing|(?<!or )some ?thing|what|how|any) (?:else|more|further)|anymore i can|any ?more (?:help|assistance)|(?:any|some|more|further|other|additional)(?: other| more| further| additional)? (?:help|assistance|support|questions?|queries|requests?|concerns?)|(?:can|may|could|shall|do|would) i (?:further |possibly |still )*(?:help|assist|be of|be useful)|how (?:can|may|could|might|should) (?:i|we) (?:help|assist|be)|what can i (?:do|help)|be of (?:any |some )?(?:further |other |more )?(?:help|assistance|service)|assist you|help you|useful (?:to|for) you|that (?:be )?all|all (?:you|i can|that i can|for)|all set|need (?:my |any )?(?:help|assistance)|what (?:are|is) your (?:question|request)s?$`,
    offer: String.raw`(?:would|do|did|should|if|whether) (?:you|u) (?:be )?(?:still |now |then |also )?(?:like|want|wish|prefer|need|care|mind|interested)(?:ed)?(?: for)? (?:me |us )?(?:to (?!leave|depart|travel|arrive|return|start|begin|check|go|pay|come|receive|pick)|if i|that i)|(?:would you like|do you want|are you (?:wanting|looking)|will you like)(?! to (?:leave|depart|travel|arrive|return|start|begin|check|go|pay|come|receive|pick)| (?:it|that|this) (?:on|for|at))|(?:shall|should|may|can|could) (?:i|we) (?!have|get|know|ask|take)(?:\w+)|want me to|like me to|wanna|whether i (?:need|should|can|have)|would i be able|are you (?:ready|willing|interested|ok|okay|happy|good|fine)|(?:i|we) (?:can|could|will|'ll|would)\b|you (?:can|may|could) (?:also )?(?:reach|call|contact|find)`,
    confirmation: String.raw`(?:is|was|are|does|do|did|am|have) (?:that|this|it|these|those|everything|all(?: of)?(?: (?:that|this|the))?|the (?:above|following|information|details)|i|we)(?: (?:information|details|all|still|also))* (?:correct|right|accurate|ok|okay|good|fine|true|sound|look|work|be|acceptable|suit|you|have|got|get|it|understand|suitable|the case)|is (?:it|this|that) still|still (?:the|your|valid|correct|right|\w+@)|(?:,|\.|;|^| ) ?(?:correct|right|yes|yeah|okay|ok|true|no|isn't it|is it|huh) ?\?+$|confirm(?:ing|ation)?|verify(?:ing)?|double[- ]check|to be sure|just checking|^(?:so|okay so|ok so|alright|great|ok|okay|sure)?,? ?(?:you'd|you would|you want|you are|you're|you will|you'll|you wish|you need|i(?:'m| am| will|'ll)|it(?:'s| is)|there(?:'s| is| are)|that(?:'s| is))\b|(?:interest|suit|appeal|work for|fit|satisfy|please|meet|sound|seem|look)s? (?:to |good (?:to|for) |like )?(?:you|your|good|nice|interesting)`,
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
  },
  otherwise: {
    unneeded: String.raw`(?:you|u) (?:will |would )?(?:never|don't|dont|do not|no longer)(?: ever)? (?:need|have|want|require)|(?:you|u) (?:(?:should|must|will|may) (?:never|not)|shouldn't|mustn't|needn't|need not|won't)|(?:don't|dont|do not|never)(?: ever)? (?:send|give|share|post|tell|provide|write|put|include|enter|type|reply|state|mention|publish|disclose|attach|email)|no need|not (?:necessary|needed|required)|(?:we|i)(?: will| would|'ll)? (?:never|don't|dont|do not|won't|will not|no longer)(?: ever)? (?:ask|need|require|want)|without (?:giving|sending|sharing|needing)|instead of|rather than`,
    resumed: String.raw`what|which|could|can|may|would|please|but|only|just`,
    somebody: String.raw`(?:partner|wife|husband|spouse|fianc[e]{1,2}|girlfriend|boyfriend|friend|son|daughter|child|kid|mother|father|mom|mum|dad|brother|sister|parent|boss|colleague|cousin|neighbou?r|recipient|receiver|sender|driver|courier|carrier|postman|seller|landlord|roommate|flatmate|assistant|manager|relative|guest|host|concierge|accountant|insurer)s?`,
    theirs: 'his|her|their',
    asksAbout: String.raw`(?:does|do|did|has|have|is|was|can|could|will|would|should)(?:n't)? (?:(?:the|your|our|a|any|this|that) (?:[a-z]+ )?)?`,
    ofSomebody: String.raw`of (?:the |your |a |his |her |their )?`,
    of: String.raw`(?:of|from|on|for) (?:the |your |that |this |a |an |his |her |their )?`,
    elsewhere: String.raw`(?:(?:did|do|have) you|(?:that |which )?you(?: have)?) used? (?:for|with|on|at|in) (?!(?:(?:your|the|this|that|our|placing|making) )*(?:order|purchase|account|shop|site|website|store|booking|reservation))`,
  },
  says: {
    opening: String.raw`yes|yeah|yep|sure|surely|ok|okay|of course|certainly|absolutely|hi|hello|hey|good (?:morning|afternoon|evening)|thanks?(?: you)?|please|alright|well|oh|uh|um|umm|so|no problem|here|it'?s|its|it is|it was|that'?s|that is|that would be|this is|my|the|is|here (?:it|you) (?:is|are|go)|here'?s|i think|i believe|yes it is|under|for|madam|mam|sir`,
    leadIn: String.raw`(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are)? ?(?:really |also |just |be )?(?:like|want|need|prefer|love|choose|pick|go with|take|look|looking|going|headed|heading|leaving|travell?ing|flying|staying|live|wish)(?: to (?:go|visit|have|see|get|be|stay|leave|travel|start|fly|look|search|find|book|order|depart|eat|arrive|know|check))?(?: (?:in|to|at|from|for|with|on|near|around|out of))?|(?:how about|what about|let's (?:do|say|go with|try|make it)|maybe|perhaps|probably|likely|try|make it|find me|search|check|look|going|heading|leaving|located)(?: (?:in|to|at|from|for|with|on|near|around))?|in|to|at|from|for|near|around|an?|some`,
    bridge: String.raw`number|no|num|nr|id|is|was|are|code|it'?s|its|it is|i think|should be|would be|as|which|with|confirmation|reference|ref|the|under|on|in|of|mine|my|ending|ends|and it'?s|last (?:4|four) digits|digits|here|my is|called|named`,
    correction: String.raw`(?:no|nope|sorry|actually|oops|wait|correction|my (?:mistake|bad)|apologies|pardon|oh)[\s,.:!-]+(?:\w+ ){0,3}?(?:i meant?|it'?s|it is|that'?s|it should|make (?:it|that)(?! for)|should be|not|change|the (?:right|correct)|the \w+ is|\w*\d)|i meant?|i mistyped|wrong (?:\w+ )?(?:number|one|id|code)|make (?:it|that)(?! for)|on second thought|instead|not \S+,? but|change (?:it|that|the \w+) to|correct (?:number|one) is|let'?s make it`,
    introduction: String.raw`(?<!(?:city|company|business|product|item|app|hotel|restaurant|shop|store|street|brand|file|domain|project|event|movie|song|pet|dog|cat|bank|plan|policy|town|state|country|model|car|software|app|place|apartment|venue)(?:'s)? )(?:(?:my|full|first|last|sur|user|the|guest|host|customer|his|her|manager|contact) )?(?:names? ?(?:is|are|it'?s|'s|was|would be|i|:|=|-)|names?(?= ))|i'?m|i am|this is|it'?s me,?|call me|name'?s|under(?: the)? name(?: of)?|in the name of|under|on behalf of|speaking with`,
    relation: String.raw`(?:my|his|her|our|their) (?:(?:good|best|old|dear|close|little|older|younger) )?(?:friend|son|daughter|kid|child|wife|husband|spouse|partner|mother|father|mom|mum|dad|brother|sister|boss|colleague|cousin|uncle|aunt|neighbou?r|boyfriend|girlfriend|guest|host|assistant|buddy)(?:'s)?(?: named| called|'?s name is| is| and (?:his|her) name is)?,?|(?:host|guest|owner|recipient|receiver|contact|patient|passenger|driver|doctor|customer)(?:'s)?(?: name)?(?: is| will be| was| named| called|:)|hosted by|(?:meet(?:ing)?|appointment|speak|spoke|talk|talked|chat|chatted|share(?: it| this)?|shared|dinner|lunch|party) with|(?:transfer|transferring|transaction|send|sending|sent|share|sharing|pay|paying|payment|request|requesting|belongs|thrown by|organi[sz]ed by|signed by|forward|forwarding|(?:my|the) (?:location|address|money|funds?))(?: [\w']+){0,5}? (?:to|from|by|for|with)|(?:party|meeting) (?:for|of|by)`,
    closing: String.raw`(?:kind(?:est)? |best |warm(?:est)? |many )?(?:regards|wishes)|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|thanks(?: a lot| in advance)?|thank you(?: in advance)?|cheers|best`,
    title: String.raw`mr|mrs|ms|miss|dr|sir|madam`,
    notNames:
      'account order number code name email e-mail mail phone address zip card bank booking reservation ride flight trip ticket confirmation policy claim ssn pin password date birth dob city country state street road avenue drive lane apartment house hotel room restaurant party meeting doctor appointment guest host ok okay sure yeah yep yes nope none nothing something anything everything morning afternoon evening night today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year day time hour minute early late soon now later again back still already ready done fine good great nice perfect awesome cool wonderful excellent correct right wrong true false sorry happy glad sad angry upset furious disappointed tired sick worried afraid scared lost stuck confused interested looking trying going calling writing contacting having wondering waiting planning hoping getting using making asking thinking leaving coming travelling traveling moving staying running not just really actually also only never always maybe perhaps probably definitely currently unable able new old big small large medium one two three four five six seven eight nine ten first second third last next other another same different both all any some many much more less few little bit lot help need want like love know think see get got give take make tell say find check change cancel book buy pay send return refund receive deliver ship work use try call wait thanks thank thankyou please bye goodbye hello hi hey dear sir madam mam maam miss customer service support agent bot human person people friend family wife husband son daughter kid mother father mom dad brother sister boss man woman guy item product size color colour red blue green black white price cost money dollars euros cash credit debit payment paid bill invoice plan data internet cable phone mobile computer laptop keyboard software app website site link page online problem issue error question answer reason request info information details document picture photo image car insurance accident seat window aisle middle economy business class food drink pizza burger chicken beef fries coke water juice salad cheese sauce bread sandwich vegetable veggie tomato onion extra without with veg veggies egg add mushroom mushrooms spicy crispy bacon beer wine tea coffee milk rice soup fish bbq thick thin hot cold limited ltd inc corp solutions tech technologies infotech services systems group pvt llc software gmail yahoo confirm go ahead list note extra ssn sssn pasword username delivery pickup package parcel tracking late damaged broken missing here there where when what who why how welcome pleasure correct absolutely exactly nevermind moment second sec gb mb usd inc ltd company corp street north south east west york london paris boston chicago texas california florida washington america usa india canada england france germany spain italy mexico europe english french german spanish american indian mexican italian chinese japanese able sorry being been was were mine yours self employee member user client owner from for the a an of and or but so if then than because as at by in on to up out off over under about into your my our their his her its it is are am im i you he she we they me us them this that these those do does did have has had will would can could should may might must no not noone hai hii hiii yess yea ya yup haha lol oh ah um uh hmm kindly regarding concerning via per each every full half single double round way thing stuff type kind sort model brand version serial update upgrade install subscription license access login sign reset lock unlock open close start stop end begin finish continue begin',
    notPlaces:
      'english french german spanish italian dutch portuguese chinese japanese christmas easter mr mrs ms dr order paypal visa mastercard amex ups usps dhl fedex dpd gls evri',
    notPlaceWords:
      "all right ok okay sure good fine great perfect works sounds area will would be i'd i'm i'll it's that's let's don't check book find something anything anywhere nothing today tomorrow now then only",
    condition: 'if|unless|in case|otherwise',
    tried: String.raw`i(?:'ve| have)? (?:already |just |also )+(?:tried|restarted|reset|reinstalled|checked|cleared|updated|called|contacted|unplugged|changed|replaced|rebooted|asked|looked|followed|used|clicked)|i(?:'ve| have)? tried|i(?:'ve| have)? (?:asked|checked with) (?:my|the|all|both)`,
    bought: String.raw`i(?:'ve| have)? (?:just |recently )?(?:ordered|bought|purchased|received|got)|my order of|(?:return|exchange|replace|refund) (?:for )?`,
  },
  time: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'sunday|sun',
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
    ],
    past: String.raw`[a-z]{2,}ed|got|bought|was|were|sent|came|had|did|since|paid|went`,
    relativeDays: {
      'day after tomorrow': 2,
      'day before yesterday': -2,
      tomorrow: 1,
      yesterday: -1,
      today: 0,
      tonight: 0,
    },
    numbers: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
    },
  },
  negation: String.raw`(?:don't|do not|dont|didn't|no|not|never|without|instead of(?: a)?|rather than|no need (?:for|of)|won't|wouldn't)(?: \w+){0,3} $`,
  roles: {
    start: String.raw`from|start(?:ing|s)?|begin(?:ning|s)?|pick(?:ing|ed)?(?: (?:it|the \w+|a \w+|me))? ?-?up|pick-?up|check(?:ing)?(?: |-)?in|leav(?:e|ing)|depart\w*|outbound|since`,
    end: String.raw`until|till|'til|through|return\w*|check(?:ing)?(?: |-)?out|drop(?:ping)?(?: (?:it|the \w+))? ?-?off|coming back|come back|go(?:ing)? back|back on|back home|ends?(?:ing)?|keep|up to|use it to|last day`,
  },
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
    kinds: [
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
  },
};
