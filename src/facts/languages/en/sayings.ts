import type { Vocabulary } from '../../vocabulary';
import { notNames } from './notNames';

/** What stands around the values that customers tell in English. */
export const sayings = {
  stopWords:
    'the a an and or but if of to in on at for with from by as is are was were be been it its this that these those i you he she we they me my your our their his her them us not no yes do does did have has had will would can could should may please what which who when where how why there here so just about into than then also any some all more very hello hi thanks thank',
  says: {
    opening: String.raw`here (?:it|you) (?:is|are|go)|sorry|oops|no sorry|no wait|me|yes|yeah|yep|sure|surely|ok|okay|of course|certainly|absolutely|hi|hello|hey|good (?:morning|afternoon|evening)|thanks?(?: you)?|please|alright|well|oh|uh|um|umm|so|no problem|here|it'?s|its|it is|it was|that'?s|that is|that would be|this is|my|the|is|here'?s|i think|i believe|yes it is|under|for|madam|mam|sir`,
    leadIn: String.raw`(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are)? ?(?:really |also |just |be )?(?:like|want|need|prefer|love|choose|pick|go with|take|look|looking|going|headed|heading|leaving|travell?ing|flying|staying|live|wish)(?: to (?:go|visit|have|see|get|be|stay|leave|travel|start|fly|look|search|find|book|order|depart|eat|arrive|know|check))?(?: (?:in|to|at|from|for|with|on|near|around|out of))?|(?:how about|what about|let's (?:do|say|go with|try|make it)|maybe|perhaps|probably|likely|try|make it|find me|search|check|look|going|heading|leaving|located)(?: (?:in|to|at|from|for|with|on|near|around))?|in|to|at|from|for|near|around|an?|some`,
    bridge: String.raw`'s|(?<=(?:number|id|code) )to|supposed to be|number|no|num|nr|id|is|was|are|code|it'?s|its|it is|i think|should be|would be|as|which|with|confirmation|reference|ref|the|under|on|in|of|mine|my|ending|ends|and it'?s|last (?:4|four) digits|digits|here|my is|called|named`,
    correction: String.raw`(?:(?<![a-z0-9] |[a-z0-9])no(?=[,!…]|\.\.|\s+(?:wait|sorry|it|i|that|the|make|not|should))|no(?=,)|nope|sorry|actually|oops|whoops|wait|hang on|hold on|correction|typo|my (?:mistake|bad)|apologies|pardon|oh|eh)[\s,.:!…-]+(?:\w+,? ){0,3}?(?:i meant?|it'?s|it is|that'?s|it should|make (?:it|that)(?! for)|should be|not|change|(?:the )?(?:right|correct)|the \w+ is|wrong|[\w-]*\d)|no,? (?:sorry|wait)|or (?:was|is) it|i meant?|i mistyped|wrong (?:\w+ )?(?:number|one|id|code)|make (?:it|that)(?! for)|on second thought|instead(?! of)|(?<=, )not \S+(?=[.,!]|$)|not \S+,? but|change (?:it|that|the \w+) to|correct (?:number|one) is|let'?s make it|last (?:digit|letter|one) (?:is|was|should)`,
    not: 'not|never',
    secret: String.raw`(?:maiden name|(?:pet|dog|cat)(?:'?s)?(?: name)?|first school|school|password|passphrase|(?:security|memorable|code) ?word|secret answer|security answer) (?:is|was|were|would be|named|called|was (?:called|named))(?: called| named)?|(?:is|was) my (?:mother'?s|mum'?s|mom'?s) maiden name`,
    freeField:
      '(?:your |the )?(?:message|comments?|description|details|notes?|remarks?|additional information|anything else|how can we help.*)',
    addresses:
      'hi|hello|hey|morning|afternoon|evening|thanks?|thank you|you|ok|okay|sure|bye|sorry|yeah|yes|so|the',
    signed: 'regards|wishes|sincerely|faithfully|truly',
    announces: 'here|speaking|again|calling|writing',
    itsMe: "it'?s|it is|this is|i'?m|i am",
    greeting: 'hello|hi|hey|good (?:morning|afternoon|evening)',
    myCompany: String.raw`(?:my|our) (?:company|business|firm|studio|shop|store|restaurant|cafe|salon|practice|agency|office|clinic|school|charity)(?: is)?(?: called| named)?|company(?: name)?(?: is|:)|(?:company|business|firm|studio|shop|store|restaurant|cafe|bakery|salon|agency) (?:called|named)|on behalf of|made out to|invoiced? to|billed to`,
    trades:
      'supply|supplies|services|solutions|rentals?|studios?|consulting|consultants|group|partners|agency|clinic|associates|bakery|cafe|restaurant|hotel|school|college|university|company|holdings|enterprises|industries|trading|systems|technologies|logistics|properties|construction|electrical|plumbing|designs?|media|foundation|council|stores?|shop|boutique|salon|farms?|brewery|events|works|catering|dental|pharmacy|sons|brothers|bros',
    question: String.raw`how (?:long|much|many|often|big|do|does|can|is|are)|what(?:'s| is| are| does| do| was| happens| if| time| kind| type| size)|which(?! (?:number|one|order|i|we|you|is|was|has|means))|when (?:do|does|is|are|will|did|can)|where (?:can|do|does|is|are)|is(?! (?:this a|anyone|anybody|someone|there (?:any(?:one|body)|some(?:one|body))))|are(?! you (?:a|an|there|sure|serious|kidding))|do (?:you(?! mean| understand| see| know who)|i|the|they|your|these)|does|did (?:you|the|my)|can (?:i|we|it)(?! (?:speak|talk|please|have|get|ask))|has|have (?:you|the)|will (?:it|you|there|the|my|they)|would (?:it|the|that)|could (?:i|it|we)|any (?:chance|idea)`,
    introduction: String.raw`(?<!(?:city|company|business|product|item|app|hotel|restaurant|shop|store|street|brand|file|domain|project|event|movie|song|pet|dog|cat|bank|plan|policy|town|state|country|model|car|software|app|place|apartment|venue)(?:'s)? )(?:(?:my|full|first|last|sur|user|the|guest|host|customer|his|her|manager|contact) )?(?:names? ?(?:is|are|it'?s|'s|was|would be|i|:|=|-)|names?(?= ))|i'?m|i am|this is|it'?s me,?|call me|name'?s|under(?: the)? name(?: of)?|in the name of|under|on behalf of|speaking with`,
    relation: String.raw`(?:my|his|her|our|their) (?:(?:good|best|old|dear|close|little|older|younger) )?(?:friend|son|daughter|kid|child|boss|guest|host|assistant|buddy)(?:'s)?(?: named| called|'?s name is| is| and (?:his|her) name is)?,?|(?:host|guest|owner|recipient|receiver|contact|patient|passenger|driver|doctor|customer)(?:'s)?(?: name)?(?: is| will be| was| named| called|:)|hosted by|(?:meet(?:ing)?|appointment|speak|spoke|talk|talked|chat|chatted|share(?: it| this)?|shared|dinner|lunch|party) with|(?:transfer|transferring|transaction|send|sending|sent|share|sharing|pay|paying|payment|request|requesting|belongs|thrown by|organi[sz]ed by|signed by|forward|forwarding|(?:my|the) (?:location|address|money|funds?))(?: [\w']+){0,5}? (?:to|from|by|for|with)|(?:party|meeting) (?:for|of|by)`,
    closing: String.raw`(?:kind(?:est)? |best |warm(?:est)? |many )?(?:regards|wishes)|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|thanks(?: a lot| in advance)?|thank you(?: in advance)?|cheers|best`,
    title: String.raw`mr|mrs|ms|miss`,
    notNames,
    notPlaces:
      'english french german spanish italian dutch portuguese chinese japanese christmas easter mr mrs ms dr order paypal visa mastercard amex ups usps dhl fedex dpd gls evri',
    notPlaceWords:
      "all right ok okay sure good fine great perfect works sounds area will would be i'd i'm i'll it's that's let's don't check book find something anything anywhere nothing today tomorrow now then only",
    condition: 'if|unless|in case|otherwise',
    tried: String.raw`i(?:'ve| have)? (?:already |just |also )+(?:tried|restarted|reset|reinstalled|checked|cleared|updated|called|contacted|unplugged|changed|replaced|rebooted|asked|looked|followed|used|clicked)|i(?:'ve| have)? tried|i(?:'ve| have)? (?:asked|checked with) (?:my|the|all|both)`,
    steps: String.raw`restarted|re-?booted|reset|re-?installed|(?:un|re)?plugged|swapped|tightened|cleaned|cleared|updated|recharged|tried|turned|switched|replaced|re-?seated|descaled|rinsed|emptied|logged (?:out|in)|pressed|held|deleted|uninstalled|reconnected|re-?paired|refreshed|followed|put (?:in|new)|changed the (?!order|address|subject)|checked (?:the|all|both|my)|another|different|new (?=(?:cable|socket|outlet|batter|fuse|bulb|browser|password))`,
    bought: String.raw`i(?:'ve| have)? (?:just |recently )?(?:ordered|bought|purchased|received|got)|my order of|(?:return|exchange|replace|refund) (?:for )?`,
    determiner: 'an? |the |my |some |this |these |your ',
    productEnd:
      'on|from|last|in|at|with|that|which|but|and|because|since|yesterday|today|for|it|is|was|has|to|or|instead',
    notProducts:
      '(?:wrong |right |same |incorrect |different )?(?:sizes?|colou?rs?|one|thing|items?)|order|parcel|package|item|article|refund|product|e-?mail|mail|message|confirmation',
    conjunction: 'and|but',
    courtesy:
      'yes|no|yeah|yep|yup|nope|nah|ok|okay|sure|thanks?|thank you|thx|ta|cheers|hello|hi|hey|perfect|great|fine|good|attached|done|sent|of course|please|pls|go ahead|here you go|alright|right|exactly|correct|nothing|none|grand|lovely|not really|no worries',
    noAnswer: String.raw`(?:don'?t|do not|can'?t|cannot|can not|didn't|never) (?:\w+ )?(?:know|remember|have|had|find|recall|got)|rather not|not sure|no (?:idea|clue)|haven't(?: got)?|forgot(?:ten)?|one (?:moment|second|sec)|wait`,
    thanks: 'please|thanks|thank you',
    placeLead: '(?:the )?area of|the',
    venue: 'at(?: the)?',
    copula: 'is|as',
    strongIntroduction: 'nam|call me',
    afterName: 'and|here|from|my',
  },
  codes: {
    units: String.raw`st|nd|rd|th|days?|hours?|weeks?|months?|years?|am|pm|people|persons?|guests|tickets?|items?|articles?|units?|pieces?|times|percent|bucks`,
    smallWords:
      'is in on at to of or and my no it as by an am pm the for not but you yes are was its id nr num do if so me we he up us go oh ok hi ill ive im',
    saysNumber: String.raw`number|confirmation|\bis\b`,
    copula: 'is|as|for|being',
    mine: '(?:my|the|our)',
    payment: 'charge|payment|transaction|debit|transfer',
    card: 'card',
    cardEnd: 'end|last',
    about: 'for|on|of|about|re|regarding|with|to',
    points: "it'?s|it is|is|number",
    journeys:
      'flights?|fly|flying|flew|booking|booked|reservation|stay|hotel|room|trip|train|rental|hire car|hired|tickets?|table|excursion|cruise|passengers?|apartment|check-?in|appointment',
    insured: 'policy|insurance|insured|cover|claim|adjuster|premium|certificate|deductible',
    accounts:
      'account|subscription|membership|member|plan|broadband|internet|electricity|gas bill|meter|sim|contract|tariff|gym',
    asIn: 'as in|for|like',
    double: 'double',
    zero: 'zero|oh|nought',
    dash: 'dash|hyphen|slash|stroke',
  },
  negation: String.raw`(?:don't|do not|dont|didn't|no|not|never|without|instead of(?: a)?|rather than|no need (?:for|of)|won't|wouldn't|(?:do|did|will|would) (?:i|we)(?: still| really)? (?:have|need)(?: to)?|must (?:i|we)|am i (?:supposed|meant|obliged) to)(?: \w+){0,3} $`,
} satisfies Partial<Vocabulary>;
