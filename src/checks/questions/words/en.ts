import type { QuestionWords } from '../questionWords';
import { concepts } from './concepts.en';
import { everyday } from './everyday.en';

/** How agents ask in English, and what their questions are about. Loaded with the guard, never before the first view. */
export const en: QuestionWords = {
  language: 'en',
  suffix: 'ingly|ings?|iest|ies|ied|ier|edly|ed|ers?|es|ly|s|e|y',
  frame:
    "hi hey hello dear thanks thank sorry please pls plz kindly just also still already yet again now then so well ok okay right sure yes no not only even really actually maybe perhaps once more ever never always ago before after while until till that's it's i'm i'd i've i'll we're we'd we've we'll you're you've you'd let's don't didn't doesn't isn't wasn't aren't haven't hasn't couldn't can't won't the a an and or but if of to in on at for with from by as is are was were be been being it its this that these those i you u ur he she we they me my mine your yours our ours his her him their them us do does did done doing have has had having will would can could should shall may might must need needs needed want wants wanted like liked love get gets got getting give gives given gave let lets tell tells told know knows knew known say says said ask asks asking asked make makes made sure take takes took see sees saw seen look looks looking go goes going went come comes came send sends sent put thing things something anything everything nothing someone somebody anyone anybody one ones two first other others another any some all both each every either bit little much many lot what which who whom whose when where why how whether there here up down out off over about into onto than because since though so very too quickly kindly possible possibly able help helpful happy glad great good fine perfect lovely nice best better thing way kind sort type case exactly exact specific wonder wondering wondered mind reach side end able share provide indicate specify enter confirm check checking double try tried trying give happen happened happens remind start simple speak following certain particular moment minute second quick question questions info information detail details note write wrote reply team colleague desk forward enjoy wanna gonna gotta prefer preferred preference interested interest love favourite favorite choose chose wish desire fancy search searching watch mood seeking annoying easy soon today shoot flick pop drop ping paste copy quote spell whoops oops mate folks whatever whichever afraid apologies apologise certainly gladly absolutely record records straight away meanwhile however currently presently present ought regard regarding concerning proceed process hassle grief chase sort organise organize arrange manage allow chance odds idea clue recall remember figure guess narrow dig bear hang through around along across behind during within per upon via apparently unfortunately basically generally normally usually honestly hopefully definitely probably originally initially lately finally recall walk run whilst hand shortly option suit suits happy problem trouble issue fill short long big mean means meaning rest place lovely keen grab moving forward able else at_all somehow someone something",
  common:
    'order parcel product person customer time number name home carrier store place service message part account day use warehouse contact company online device',
  attributes:
    'number name date time size colour price amount address age code model email phone reason postcode version length weight country floor digits birth count registration material width height',
  events:
    'buy receive deliver ship collect return depart arrive checkin checkout accident fail pay cancel issue bring occasion move born begin finish visit call book apply contact lose repair install',
  kinds: [
    ['polar', String.raw`whether|(?:know|asks?|asking|wonders?|wondering|see|sure|check|tell (?:me|us)) if`],
    [
      'duration',
      String.raw`how long|since when|how many (?:\w+ )?(?:days?|nights?|weeks?|months?|hours?|minutes?|years?)|(?:till|until) when`,
    ],
    ['count', String.raw`how many`],
    ['amount', String.raw`how much|what(?:'s| is| was)? (?:the )?(?:total|price|cost|amount|value)`],
    ['frequency', String.raw`how often`],
    ['reason', String.raw`why|(?:what|which|any)(?:'s| is| was)?(?: the| your)? reason|how come|what made`],
    [
      'time',
      String.raw`when|(?:what|which|on which|on what) (?:\w+ )?(?:day|date|time|month|year|week)|(?:the )?(?:day|date) (?:of|on)`,
    ],
    ['person', String.raw`who(?:m|se)?`],
    ['where', String.raw`where|(?:what|which) (?:place|location|city|town)`],
    ['manner', String.raw`how`],
    ['open', String.raw`what(?:'s)?|which|whats`],
  ],
  polar: String.raw`(?:(?:and|so|but|also|then|or|first|finally|just|ok|okay|please|by the way|one more|quick question)[,:]? )*(?:do|does|did|have|has|had|is|are|was|were|will|would|can|could|should|isn't|aren't|didn't|don't|haven't|hasn't|wasn't|weren't|won't|any|anyone|anybody|whether|if)(?![a-z])`,
  indirect: String.raw`without (?:the|your|a|an|that|this|knowing)[^.?!]{2,60}(?:can't|cannot|can not|unable|impossible|won't|not|stuck|hard|difficult|no way)|(?:can't|cannot|unable|impossible)[^.?!]{2,60} (?:without|unless (?:i|we|you))|^(?:[a-z]+,? ){0,2}(?:what|whats|which|where|wheres|who|whos|how|when)(?:'s|'re)? (?:is|are|was|were|did|do|does|ur|your|the|you)|pass (?:it|them|that) (?:along|on|over)|(?:must|have to|need to|has to|needs to|ought to|got to|gotta) (?:know|have|enter|pass on|quote|note|ask|see|get|fill in)|(?:i|we|he|she|they|it|\w+)(?:'s| is|'re| are)? (?:asks?|asking|wants?|wanting|wonders?|wondering|needs?|needing|requires?|insists?)(?: (?:me|us|to know|for|to see|to ask|to have|you))* (?:whether|if|what|which|who|where|when|how|for|about|the|your|ur|an?)|(?:only|just|still|we're|i'm|is|are) missing|(?:it'?d|it would|that would|would) be (?:great|good|nice|helpful|lovely|useful|ideal|perfect|handy|fantastic|wonderful)(?: to (?:have|know|get)| if you (?:could|can|would))|(?:grateful|thankful|appreciate|obliged|glad|pleased)(?: it)? if you (?:could|can|would)|(?:quote|read (?:me|us|out)|type in|shoot (?:it|me|over|us)|drop (?:me|us)|pop (?:in|me|it)|remind (?:me|us)|fill me in|walk me through|run me through|talk me through|refresh my memory|copy (?:it|me)|jot down|upload|attach|let (?:me|us) have|get (?:me|us|hold)|can i grab|tell (?:me|us))|(?:gimme|lemme)|(?:i|we)(?:'d| would|'ll| will)? (?:like|love|want) to (?:know|hear|understand|ask|learn)|(?:wonder|wondering|not sure|unsure|curious|interested to know|not clear|unclear)(?: \w+)? (?:if|whether|what|which|where|when|who|how)|(?:any|an) (?:chance|idea) (?:you|of|what|which)|(?:missing|lacking|short of|waiting (?:for|on)|awaiting) (?:the|your|a|an|only)|still (?:need|require|lack)|(?:need|require|requires?|needs)(?: \w+)? (?:the|your|ur|a|an|its)|(?:have to|must|got to) hand|please (?:have|state|quote|enter|fill|list|add|write|send|let|take)|(?:could|can|would|will) (?:you|u) (?:\w+ )?(?:read|quote|remind|explain|describe|type|find|dig|look up|point|repeat|state|name|list|outline|note|fill|take|upload|copy|spell|walk|recall)`,
  openers: [
    [
      'problem',
      String.raw`what(?:'s| is| was| has| are)?(?: \w+){0,3} (?:not working|not right|wrong|amiss|up with|faulty|defective|not as|isn't (?:working|right)|doesn't work)|what (?:isn't|is not|doesn't|does not|wasn't|didn't) (?:work|right|function|fit|arrive|ok)\w*|(?:what|which)(?: kind of| sort of| type of)? (?:problem|issue|fault|defect|damage|trouble|difficulty|error|inconvenience)s?(?! code)(?: (?:is|are|was|were|do|does|did|have|has|can))? ?(?:you|it|there|we|the|they)?|(?:describe|explain|outline|detail|summari[sz]e|elaborate on|tell (?:me|us)(?: more| a bit| a little)*(?: about)?|say(?: more)? about|give (?:me|us) (?:an idea|a description|details) of|walk me through|fill me in on|run me through)(?: \w+){0,5} (?:problem|issue|fault|defect|damage|trouble|wrong|happened|complaint|difficulty|went on|malfunction|matter)|what (?:happens|does it do|did it do|do you see)(?: when| exactly| instead)?|what(?:'s| is| are)(?: \w+)? (?:your (?:complaint|concern|trouble|difficulty)|the (?:complaint|concern|fault|defect|damage|nature))|(?:in )?(?:what|which) (?:state|condition) (?:did|was|is|were|are)|(?:reason|cause) (?:of|for) your (?:message|call|contact|complaint|e-?mail|enquiry|visit)|what did (?:we|they|the (?:driver|courier|shop)) (?:get|do) wrong|what are you (?:experiencing|unhappy|dissatisfied|struggling|contacting|writing|calling|complaining)|what(?:'s| is| has)(?: been)? (?:it doing|gone on|causing)|what do you need (?:help|assistance)|how is it (?:damaged|broken|defective|faulty)|what(?:'s| is| was|s)?(?: exactly)? (?:happened|happening|gone wrong|went wrong|wrong|the (?:matter|problem|issue|trouble|fault|bother)|going on|up with|bothering|troubling|broken|missing|your (?:problem|issue|concern|complaint))|what (?:exactly )?(?:seems?|appears?) to be|what (?:the )?(?:problem|issue|trouble|matter|fault) (?:is|was|seems)|what(?: kind of| sort of)? (?:problem|issue|trouble|difficult(?:y|ies)) (?:are|do|did|have)|(?:explain|describe|tell (?:me|us)|outline)(?: \w+){0,6} (?:what happened|the (?:problem|issue|fault)|your (?:problem|issue|concern)|what(?:'s| is) wrong)|(?:nature|description) of (?:the|your) (?:problem|issue|fault|complaint)|what goes wrong|in what way is it (?:broken|faulty|damaged)`,
    ],
    [
      'wish',
      String.raw`(?:what|which) (?:outcome|solution|resolution|option|remedy|compensation|arrangement)(?: \w+){0,3} (?:you|suit|prefer|like|have in mind|work)|how (?:would|do|did|should|shall|can|could|may|might) (?:you|we|i)(?: \w+){0,3} (?:resolve|settle|sort|solve|fix|put|make|handle|proceed|compensate|compensated|go about|help)|what (?:do|would) you (?:expect|hope|have in mind|wish|need from)|what (?:can|could|may|should|shall) (?:we|i) (?:do|change|offer|arrange)|(?:shall|should|do you want|would you like|would you rather|would you prefer|do you prefer|may|can)(?: (?:we|i|us|to|that|me))*[^.?!]{0,40}(?:refund|money|reimburs|replac|exchange|swap|repair|voucher|credit|new one|another one|send (?:a|you|it|out))[^.?!]{0,50} or [^.?!]{0,40}(?:refund|money|reimburs|replac|exchange|swap|repair|voucher|credit|new|another|send|return|keep|cancel|different)|(?:cancel|pause|change|keep|return|exchange)[^.?!,]{0,30} or (?:to )?(?:\w+ ){0,4}(?:cancel|pause|change|keep|return|exchange|refund\w*)|what(?:'s| is) your (?:preferred|preference)(?: (?:solution|outcome|option))?\??$|what would (?:make (?:this|it|things|you)|help|satisfy|please)|what should happen|what(?:'s| is) the (?:aim|purpose|subject|goal) of your|what (?:are|were) you (?:looking|hoping|aiming) (?:for|to)(?! .*(?:buy|order|spend))|how (?:can|may|could|might|should|would you like) (?:i|we|us)(?: to)?(?: best)? (?:help|assist|make (?:it|this|things) (?:right|up|good)|put (?:it|this|things) right|resolve|solve|sort|fix|be of)|what (?:would|do|did) you (?:like|want|wish|prefer|expect|have us|need)(?: (?:me|us|from us|of us|to do|to happen|done|instead|now|here|about|with))+|what (?:would be|is|do you see as|would you consider|outcome|solution|resolution)(?: an?| the| your)?(?: \w+){0,2} (?:acceptable|fair(?! price)|solution|outcome|resolution|remedy)|what would (?:be (?:best|good|ideal)|work best|suit you best) (?:for you|here)|what are you (?:thinking of|hoping|looking for|after|requesting|planning|asking)(?! .*(?:budget|date|time))|what can (?:i|we) do for you|what brings you|what is it (?:about|you)|what(?:'s| is) (?:your (?:request|enquiry|inquiry|query|message)|it about|this about|this regarding)|(?:would|do) you (?:like|prefer|want|rather(?: have)?|wish)[^.?!]{0,40}(?:refund|money back|exchange|replacement|swap|repair|voucher|store credit|credit|new one|another (?:one|size|colou?r|pair)|fixed)[^.?!]{0,30} or |(?:refund|money back|exchange|replacement|repair|voucher|credit)[^.?!,]{0,24}(?:,[^.?!]{0,24})* or (?:an? |the |your )?(?:refund|money back|exchange|replacement|repair|voucher|credit|new one|another (?:one|size|pair))`,
    ],
  ],
  wordings: [
    [
      'email',
      String.raw`(?:what|which) (?:e-?mail|mail|address (?:are|were|is|do|did) you (?:registered|signed|logg|use|using|sign|log))|(?:register(?:ed)?|sign(?:ed)? up|subscrib\w+) (?:with|under)|(?:your|ur) (?:e-?mail|mail)(?: address)?|(?:mail|e-?mail) (?:addy|id|addr)|where (?:may|can|should|shall|could|do|would you like) (?:i|we|us)(?: to)? (?:e-?mail|mail)|e-?mail (?:you|it|them|the \w+)[^?!]{0,60}(?:to )?(?:what|which) address|you(?:'re| are)? (?:use to |using to )?(?:log(?:ged)?|sign(?:ed)?)(?: |-)?in (?:with|under)|mail(?:box)? (?:do|did) you use`,
    ],
    [
      'address',
      String.raw`where (?:do |did )?you live|where (?:you|u) live|where (?:should|shall|can|may|do|would you like|must) (?:we|i|us|the (?:driver|courier|carrier|parcel|package|order|van))(?: to)? (?:ship|send|deliver|bring|drive|come|drop|go)|where (?:is|are|should|does) (?:it|they|the \w+|this)(?: \w+)? (?:being )?(?:ship|sent|deliver|going|go to)|which (?:street|house|address)|(?:street|house) (?:name|number|and number)`,
    ],
    [
      'phone',
      String.raw`(?:number|mobile|line) (?:(?:can|could|may|should|shall|might|would) )?(?:we|i|he|she|they|the \w+)(?: (?:can|could|may|should|might))? (?:best )?(?:reach|call|ring|phone|contact|text)|(?:reach|call|ring|phone) you (?:on|at)\b|(?:what|which) number|ur (?:nr|no|number)(?! of)`,
    ],
    [
      'postcode',
      String.raw`(?:postal|post|zip|area|district)[ -]?(?:code|number)|zip|eircodes?|(?:post(?:al)?|zip) ?codes?|pin ?code of your area`,
    ],
    [
      'orderNumber',
      String.raw`(?:number|reference|ref|no|nr) (?:of|on|for|from) (?:the|your|that|this|ur) (?:\w+ )?(?:order|purchase|confirmation|receipt e-?mail)|order[^.?!]{0,24}(?:'s|its) (?:number|reference)|order (?:#|nr|nbr|nmbr|numbr|nuber|numer|reference|ref)|(?:which|what) (?:order|purchase) (?:is|was|are|do|does|did|have)|purchase (?:number|order)`,
    ],
    [
      'trackingNumber',
      String.raw`(?:tracking|shipping|consignment|parcel|package|shipment|delivery|waybill)(?:'s)? ?(?:number|no|nr|nbr|code|id|ref(?:erence)?|#)|(?:number|code) (?:on|from) (?:the|your) (?:label|slip|parcel|package|card|carrier)|(?:number|code)(?: that)? the (?:carrier|courier|shop|post office) (?:gave|sent|uses)|how (?:can|could|may|do) (?:i|we) track (?:it|the|your)|(?:number|code) (?:of|on|for) (?:the|your) (?:parcel|package|shipment|tracking)|tracking (?:id|ref(?:erence)?|code|details|info)`,
    ],
    [
      'bookingReference',
      String.raw`(?:number|reference|ref|code) (?:of|on|for) (?:the|your|that|this) (?:\w+ )?(?:booking|reservation|trip|stay|ticket|flight)|booking (?:ref|code|details)|(?:confirmation|reservation|record) (?:code|locator|ref)`,
    ],
    [
      'personName',
      String.raw`who (?:am i|have i|do i have|is this|are you)(?! (?:with|insured|using|buying))(?: \w+)? ?(?:speaking|talking|chatting|the pleasure|writing)?(?: (?:with|to))?$|(?:last|first|sur|family|full) ?names?|(?:under|in|on) (?:what|which|whose) name|whose name|what (?:do|should|may|can) (?:i|we) call you|how (?:should|may|can|do) (?:i|we) (?:address|call) you`,
    ],
    [
      'variant',
      String.raw`(?:what|which|in what|in which) (?:size|colou?r|shade|model|version|flavou?r|scent|edition|fit|length|finish)|(?:small|medium|large|xl|single|double|king|queen|black|white|left|right)(?:,| or) (?:\w+ ){0,2}(?:or )?(?:small|medium|large|xl|single|double|king|queen|black|white|left|right)|(?:what|which|wat) (?:size|colou?r|shade|finish|width|length|capacity|version)|(?:size|colou?r) (?:of|is|was|are|do|did|would|you|for)|how (?:big|large|wide|long is the|tall)|dimensions|(?:your|the) (?:size|colou?r)`,
    ],
    [
      'product',
      String.raw`(?:what|which) (?:product|item|article|device|appliance|thing|goods|one)s?|what(?:'s| is| was) (?:the (?:name|model|make|brand) of|it called|the (?:item|product|article|device|appliance))|what (?:have|had|did|do|were|are) you (?:\w+ )?(?:buy|bought|order|ordered|ordering|purchase|purchased|buying|return|returning|get|got|receive|received|own|using|sending back|missing|waiting for|expecting|exchange|exchanging)|what (?:is|was|'s) (?:supposed to be |to be )?(?:delivered|returned|exchanged|repaired|damaged|broken|ordered|bought)|what (?:should|shall|must|do|can) (?:we|i) (?:deliver|send|exchange|replace|repair|collect|pick up)|which of (?:our|the|your) (?:\w+ )?(?:products|items|articles|models|devices|things|\w+s)|name of (?:the|your) (?:\w+ )?(?:product|item|article|device|model)|your (?:product|item|device|appliance)(?! (?:has|is|was|will|arriv))|(?:what|which) (?:make|brand|model)|(?:make|brand|model)(?: and (?:make|brand|model))? (?:of|is|do|name)|(?:what|which) {goods}(?: (?:is it|are they|do you have|did you|have you|are you|you|do you own))|what (?:did|were|are|was it|is it)(?: that)? you (?:buy(?:ing)?|order(?:ing|ed)?|purchas(?:e|ing|ed)|bought|get|waiting for|return(?:ing)?|send(?:ing)? back)|(?:what|which) (?:item|product|article|device|appliance|one)s?\b|(?:item|product|article|device|appliance) (?:is|are|was) (?:it|this|that|concerned|affected)|what (?:is|was) (?:in|inside) (?:the|your) (?:parcel|package|order|box)|name of the (?:item|product|article)`,
    ],
    [
      'quantity',
      String.raw`how many|(?:what|which) (?:number|quantity)|(?:the )?(?:number|quantity) of (?:items|pieces|units|sets|pairs|people|guests|tickets|passengers)`,
    ],
    [
      'amount',
      String.raw`(?:what|which) (?:sum|figure|amount|price|cost|total|value)|(?:for|at) (?:what|which) price|(?:how high|how big) (?:is|was|were|are) (?:the|your|each)|(?:the )?(?:price|cost|sum|amount|value|total|figure) (?:you|of|that|on|was|is|for|charged|paid|in question|it)|what (?:was|were|has been|did) (?:you|they|it|we|the \w+) (?:charged?|billed?|debited?|taken?|cost|come to|withdrawn?)|what (?:was|has been) (?:taken|charged|debited|withdrawn|deducted|billed|paid|spent)|what (?:it|they|that|the \w+) (?:cost|came to)|paid for (?:it|them|the)|how much|what (?:did|have) you (?:pay|paid)|what (?:was|is) (?:the )?(?:total|price|amount|sum|cost|value|charge)|(?:the |total |exact )*(?:amount|total|sum|price|value) (?:of|on|you|that|was|charged|paid)|what (?:was it|were you|did (?:it|they)) (?:charged?|cost)`,
    ],
    [
      'date',
      String.raw`(?:what|which|on what|on which) (?:\w+ )?(?:day|date)|when exactly|(?:the|your) (?:\w+ )?date|when(?= (?:did|was|were|is|are|do|does|will|would|should|have|has|can|could|it|you|exactly|the))|(?:on )?(?:what|which) (?:day|date)|(?:the )?(?:day|date) (?:of|on|when|you|it)`,
    ],
    ['time', String.raw`(?:at )?(?:what|which) (?:time|hour)|what o'clock`],
    [
      'deliveryMode',
      String.raw`(?:how|which way) (?:would|do|did|should|shall|can|may)(?: \w+){0,8} (?:deliver|delivered|ship|shipped|send|sent|dispatch|receive|get (?:it|them|the|your|hold)|hand)|(?:which|what) (?:kind of |sort of |type of )?(?:delivery|shipping|shipment|postage|dispatch|carrier)(?: (?:method|option|mode|type|service|speed|way))?(?! (?:date|day|address|time|number|did|was|is))|(?:standard|express|home|courier|normal|regular)(?: delivery| shipping)? or (?:\w+ ){0,4}(?:standard|express|pick-?up|collect\w*|parcel|post|home|store|shop|locker|point|next[- ]day)|(?:collect|pick(?: it| them)? up)[^.?!]{0,30} or (?:\w+ ){0,6}(?:deliver|send|ship|bring|courier|home|post|drop)\w*|(?:by post|deliver\w*|ship\w*|home)[^.?!,]{0,40} or (?:\w+ ){0,5}(?:shop|store|pick\w*|collect\w*|locker|point)|how (?:would|do|did|should|shall|can) (?:you|we|i)(?: \w+){0,4} (?:receive|get|deliver|ship|send|collect|delivered|shipped|sent)(?: \w+){0,5}(?:,| by| delivered|$|\?)|(?:delivery|deliver\w*)[^.?!]{0,24} or (?:\w+ ){0,4}(?:pick-?up|collect\w*|store)|(?:pick-?up|collect\w*|store)[^.?!]{0,24} or (?:\w+ ){0,3}deliver\w*|(?:delivery|shipping) (?:method|option|mode|type)`,
    ],
    [
      'pickupPoint',
      String.raw`(?:which|what) (?:store|shop|branch|location|pick-?up point|locker|parcel shop|collection point)|(?:store|shop|branch) (?:you'?d|you would|do you|would you|should)`,
    ],
    [
      'company',
      String.raw`(?:name of (?:your|the) )?(?:company|business|firm|organi[sz]ation|employer)(?:'s)?(?: name)?|who do you work for|(?:on whose behalf|which (?:company|business|firm))`,
    ],
    ['serialNumber', String.raw`serial(?: ?(?:number|no|nr|code|#))?|s/n`],
    [
      'policyOrClaimNumber',
      String.raw`(?:policy|claim|case|file|contract|ticket|incident|dossier|insurance|complaint)(?:'s|s)? ?(?:number|no|nr|nbr|ref(?:erence)?|id|#|code)|(?:reference|number|ref) (?:of|on|for|from) (?:the|your|this) (?:\w+ )?(?:policy|claim|case|file|contract|incident|letter|insurance)|under (?:what|which) (?:policy|claim|case|file|number)|(?:which|what) (?:policy|claim|case|file)(?: (?:is|are|was))|(?:number|reference|ref) (?:of|on|for) (?:the|your) (?:policy|claim|case|file|contract)|(?:policy|claim|case|file|contract|ticket) (?:number|no|nr|ref(?:erence)?|id|#)`,
    ],
    [
      'accountNumber',
      String.raw`(?:number|id) (?:of|on|for) (?:the|your) (?:account|profile|membership|loyalty card)|(?:customer|client|account|member(?:ship)?|loyalty(?: card)?) (?:number|no|nr|id|#|ref(?:erence)?)`,
    ],
    ['photo', String.raw`(?:photos?|pictures?|pics?|images?|snap(?:shot)?s?|screen ?shots?)`],
    [
      'document',
      String.raw`(?:proof|evidence) of \w+|(?:scan|copy|pdf|scanned copy|photocopy)(?: of)?|(?:the|your|an?|any) (?:\w+ )?(?:estimate|quotation|quote|invoice|receipt|report|certificate|statement|paperwork|documents?|contract|confirmation|boarding pass|letter|bill|attestation|form|papers)|(?:scan|copy|pdf) of (?:your|the)|(?:the|your) (?:estimate|quote|invoice|receipt|report|proof of \w+|certificate|statement|scan|document|contract|form)`,
    ],
    [
      'iban',
      String.raw`(?:where|to (?:what|which) account|(?:what|which|into (?:what|which)) (?:bank )?account)(?: \w+){0,6} (?:money|refund|payment|transfer|sum|amount|pay|credit|reimburse\w*|go to|into|to)|where (?:do|should|shall|can|may|would) (?:we|i|you)(?: \w+){0,5} (?:money|refund|pay(?:ment)? (?:you )?(?:back|out)|transfer|wire|reimburse|credit)|account (?:to credit|for the refund|we (?:can|should) (?:pay|refund|transfer|credit))|your bank (?:info|account|coordinates|data)|ibans?|(?:bank|account) details|where (?:should|shall|can|may|do) (?:we|i) (?:pay|transfer|wire|refund)`,
    ],
    [
      'dateOfBirth',
      String.raw`(?:date|day|year) of birth|birth ?(?:day|date)|dob|when were you born|how old are you`,
    ],
  ],
  rhetorical: String.raw`who(?:'d| would| wouldn't| could| couldn't| on earth| in the world| likes| doesn't| does not| wants| needs| has time)|what (?:would|should|could|will) (?:we|one|anyone|i) (?:do|be|say) (?:without|to)|what (?:use|good|point) is|how (?:many times|often|much longer|long) (?:does|do|must|can|should|will) (?:one|you|people|anyone|we|a person)|isn't (?:it|that|this)|aren't (?:they|we|these)|doesn't it|don't (?:we|they) all|, ?(?:right|eh|huh|no|yes|true|correct|ok|okay)\?|what (?:an?|on earth)|how (?:could|can) (?:anyone|we|that|this) (?:not|be|happen)|who knows|guess what|why (?:not|wait|worry)|what more (?:can|could)|what'?s not to|what are the odds|(?:and )?you know what`,
  several: String.raw`(?:which|what)(?: one)? of (?:the|these|those|your) (?:two|three|both)|which of (?:them|these|those|both)(?![a-z])|which one of|either of (?:the two|them)`,
  identity: String.raw`(?:for|to) (?:your|our|the)?(?: own)? ?(?:security|protection|safety|privacy)|security (?:check|reasons?|question|purposes?|polic(?:y|ies)|step|measure)s?|(?:data|privacy) (?:protection|reasons?|rules?)|account ?holder|verif(?:y|ying|ication)|identif(?:y|ication) (?:you|check|purposes?)|(?:prove|confirm|check|establish) (?:who you are|your identity|it'?s (?:really )?you|you're|you are)|make sure (?:it is|it's|that it's|i'm speaking|i am speaking)|authenticat\w+|gdpr|before i (?:can )?(?:unlock|open|disclose|share|tell)|match(?:es)? our records`,
  doubts: String.raw`not (?:so |quite |really |yet )?(?:sure|certain)|(?:or|and|but) (?:maybe|perhaps|was it|wait|possibly|else)|maybe|perhaps|not yet decided|one of (?:those|them|these)|dunno|don't know|do not know|either (?:is|one|works|way)|whichever|can't (?:remember|recall|check|say)|(?:i )?(?:guess|suppose)|or (?:was|were) (?:it|they)|if (?:it's|that's|possible|not)|undecided|still thinking|let me (?:check|think|see)`,
  refusals: String.raw`(?:don't|do not|dont|didn't|can't|cannot|cant|couldn't|never|haven't|won't|wouldn't)(?: even| really| actually| seem to)? (?:have|know|remember|find|recall|got|tell|say|see it|want to (?:say|give|tell)|like to (?:say|give)|understand|get (?:it|what|that))|no (?:idea|clue)|(?:haven't|not) a clue|not (?:sure|at hand|on me|to hand|with me|handy)|dunno|forgot|lost (?:it|the|my)|no longer have|where (?:is|do i find|can i find|would i find|do i see)|what (?:do you mean|is that|number|does that)|why do you|is that (?:necessary|important)|(?:one|a|just a|hold on a) (?:moment|second|sec|minute)|hold on|hang on|brb|wait|rather not|prefer not|torn|unreadable|gone|illegible|faded|later|at (?:work|home) (?:right )?now`,
  yes: 'yes|yep|yeah|yup|sure|indeed|of course|correct|right|i (?:have|did|do|am|was)|it (?:is|was|does|did|has)|they (?:are|were|do)|he (?:did|is|has)|she (?:did|is|has)|there (?:is|are|was)|absolutely|definitely|exactly|already|twice|done',
  no: "no|nope|nah|never|not|none|nobody|nothing|neither|i (?:haven't|didn't|don't|am not|wasn't)|it (?:isn't|wasn't|doesn't|hasn't)",
  greeting: String.raw`(?:dear|hi|hello|hey|hiya|(?:good )?(?:morning|afternoon|evening)|g'day|thanks|thank you|sorry|ok|okay|great|perfect|right|well|nearly done|almost done)(?: [a-z'. -]{1,40})?[,!:.]`,
  joins: 'and|or|but|so',
  experience: String.raw`(?:have|had|did|do|were|has|is|are|was|will|does)(?:n't)? (?:you|it|they|there|anyone|anybody|someone|somebody|he|she|the \w+)(?! (?:that|this|still|correct|right|ok|okay|fine))`,
  steps:
    'restart another_outlet another_cable another_browser another_device reinstall hard_reset cache bleed safe_mode update forgot spam neighbour',
  known: String.raw`(?:thanks|thank you|ta|cheers|thx)(?: \w+)? for (?:the|your|sending|giving|sharing|providing|that)|(?:i|we)(?:'ve| have)?(?: got| have| noted| received| found| can see| see|'ve got)(?: already| it| here)* (?:the|your|it|all|down)|got (?:the|your|it)|noted`,
  contradicts: String.raw`(?:records?|system|tracking|database|screen|scan|gps|carrier's site|profile) (?:shows?|says?|states?|indicates?|lists?|has|have)|according to (?:our|the)|bounc(?:e[sd]?|ing)|came back|not recogni[sz]ed|(?:is|are|was) (?:invalid|wrong|not valid)|(?:does not|doesn't) (?:exist|match|seem right|work)|undeliverable|no (?:such )?(?:order|account|booking|policy|parcel) (?:with|under|by)|different (?:one|number|address|date|amount|name) (?:here|on file|in)`,
  past: String.raw`did|was|were|have (?:you|they|we|i)(?! (?:a|an|any|the|got|to|in mind)(?![a-z]))|has|had`,
  wished: String.raw`wanted|supposed|scheduled|due|planned|promised|expect\w*|announced|want|would|should|shall|like|wish|prefer|need|plan(?:ning)?|going to|will|gonna|wanna`,
  further: String.raw`else|any ?more|further|besides|(?:any|another|other|more) (?:questions?|issues?|problems?|matters?|concerns?|help)|still need`,
  back: 'it|that|this|these|those|them|one|there|so',
  concepts: `${concepts}\n${everyday}`,
};
