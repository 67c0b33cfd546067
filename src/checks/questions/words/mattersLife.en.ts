const COUNTED = String.raw`(?:how many|(?:the |what )?number of|(?:the |a )?(?:head )?count of|how large|how big|size of)`;
const ENGINEER = String.raw`(?:engineer|technician|repair ?m[ae]n|fitter|plumber|electrician|installer|tradesm[ae]n|tradie|mechanic|tech|specialist|handym[ae]n|adjuster|surveyor|expert)s?`;
const LUGGAGE = String.raw`(?:luggage|baggage|suit ?cases?|cases?|bags?|rucksacks?|backpacks?|trunks?|hold ?alls?)`;
const MEAL = String.raw`(?:meals?|menus?|dish(?:es)?|food|dinner|dinners|lunch|starter|main course|snack|catering)`;
const VEHICLE = String.raw`(?:cars?|vehicles?|vans?|motor(?:bike|cycle)s?|bikes?|rental|hire car)`;

/** Travel, insurance, homes, health and service. */
export const lifeMatters: readonly (readonly [string, string])[] = [
  [
    'travellers',
    String.raw`${COUNTED}<>(?:people|persons|adults|passengers|travell?ers|of you|party|group)<>(?:travel|fly|flying|go(?:ing)?|com(?:e|ing)|in your|look|adults|children|book|trip|journey|be)\w*|(?:adults|people|persons|passengers) and (?:\w+ )?(?:children|kids)|(?:how many|number of) (?:passengers|travell?ers|adults|persons)|size of your (?:party|group)|who(?:'s| is| will be)? (?:all )?(?:travell?ing|flying|coming along|going with)|travell?ing (?:alone|solo|with)|for how many (?:people|persons|passengers)`,
  ],
  [
    'childrenAges',
    String.raw`(?:how old|ages?|born|under|over|years? old)<>(?:children|kids|little ones|infants|youngsters|minors|of them (?:under|over))|(?:children|kids|little ones|any of them|youngsters)<>(?:age|ages|old|under|over|born|years)\w*`,
  ],
  [
    'roomType',
    String.raw`(?:which|what|kind of|type of|sort of|category of) (?:\w+ ){0,3}rooms?(?! (?:is it|does|did|the (?:leak|boiler)))<>(?:want|like|prefer|book|u|you|would|\?)|(?:double|twin|single|suite|king|queen|family)(?: room)?(?: bed)?(?:,| or) (?:an? )?(?:double|twin|single|suite|king|queen|family|two singles)|sea view or|(?:non-?)?smoking(?: room)?(?: or|\?)|room (?:type|category)|rooms? with (?:a )?(?:view|balcony|bath)`,
  ],
  [
    'breakfast',
    String.raw`breakfast|brekk?ie|half board|full board|self[- ]catering|room only|b&b|bed and|all[- ]inclusive|board (?:basis|type)`,
  ],
  [
    'pets',
    String.raw`(?:any|with|have|bring|got|travelling with|own|along|there)<>(?:pets?|animals?|dogs?|cats?|four-legged)(?! food)|(?:pet|dog|cat|animal)s?<>(?:bring|coming|along|in the house|with you|about|at home|loose|travel)|guide dog`,
  ],
  [
    'arrivalTime',
    String.raw`(?:when|what time|at what|which hour|how late|eta|roughly when|around what time)<>(?:(?:you|u|your party|your group|guests)<>(?:arriv\w*|get(?:ting)? (?:here|there|to us)|turn(?:ing)? up|be here|reach us|land(?:ing)?)|check(?:ing)? in|expect you)(?! and)|eta|(?:arrival|check-?in) (?:time|hour)|estimated (?:time|arrival)|expect you|(?:late|early) (?:arrival|check-?in)`,
  ],
  [
    'flightOrTrain',
    String.raw`(?:which|what|number of)<>(?:flight|train|airline|ferry|coach|connection|service|sailing|departure|bus)(?! (?:is affected|class))<>(?:number|on|were|are|take|took|miss|arriv|book|fly|was|is|did|with|\?)\w*|(?:flight|train|service) (?:number|no|are you|were you|you're)|(?:who|which airline)<>(?:fly(?:ing)?|flown?) with`,
  ],
  [
    'delayLength',
    String.raw`how (?:late|much later|long)<>(?:delay\w*|arrive|arrived|was it|reach|you (?:get|got) (?:there|in)|late|wait(?:ed)?|destination|held up|stuck)|(?:length|duration|extent) of the delay|(?:by )?how (?:many|much) (?:hours|minutes|time)<>(?:late|delay|behind)\w*|how (?:long|much|big) (?:was|is) the delay|delayed by`,
  ],
  [
    'alternativeOffered',
    String.raw`(?:offer|given|give|propos|provid|arrang|suggest|put on|on the table|rebook|rerout)\w*<>(?:alternative|replacement|another (?:flight|train|room|date|hotel)|substitut\w*|other|different|option|rebooking|new flight|at the gate|solution)|(?:alternative|substitut\w*|replacement|other)<>(?:offered|given|proposed|provided|transport|flight|did you get|arrang\w*|put)|(?:staff|airline|hotel|they)<>(?:propos|offer|suggest)\w*|rebooked|re-?routed`,
  ],
  [
    'luggageCount',
    String.raw`(?:${COUNTED}|how much)<>(?:${LUGGAGE}|pieces|items of luggage)(?! (?:in|of) the)<>(?:bring|check|take|carry|have|missing|travel|got|hold|\?|with|are|is|did|do|will|lost)?\w*|(?:hand|hold|checked|cabin|carry-?on) (?:baggage|luggage|bags?)`,
  ],
  [
    'luggageLook',
    String.raw`(?:what|how|which|colou?r|make|brand|describ\w*|look\w*|stickers?|ribbons?|size|recogni\w*|distinct\w*)<>(?:your|the|ur|is|does|on|of)<>(?:luggage|baggage|suit ?case|rucksack|backpack|bag|case)s?(?! (?:number|cost|weigh))|(?:suit ?case|rucksack|backpack|bag|case|luggage)s?<>(?:look like|colou?r|make|brand|descri\w*)|how would (?:our|the) \w+ recogni`,
  ],
  [
    'seat',
    String.raw`(?:window|aisle|middle)(?: seat)?(?: or|,|\?)|leg ?room|(?:which|what) (?:row|seat|carriage|coach|berth)|seat (?:number|preference|are|is|were|do|would)|(?:seated|sitting|sit|sat)(?: in| on)? ?(?:which|what|where)?|where<>(?:sit|sitting|seated|sat)|row (?:number|are|u|you|were)`,
  ],
  [
    'meal',
    String.raw`(?:which|what|pick|choose|select|special|want|like|prefer|set|order)\w*<>${MEAL}(?! (?:allerg|vouch))|(?:meat|fish|chicken|beef|vegetarian|vegan|pasta)(?:,| or) (?:the )?(?:meat|fish|chicken|beef|vegetarian|vegan|pasta|veggie)|${MEAL}<>(?:choice|preference|prefer|want|on board|like)`,
  ],
  [
    'mobilityHelp',
    String.raw`wheel ?chairs?|mobility|(?:special |extra )?(?:assistance|help|support)<>(?:board|get(?:ting)? (?:on|off|around|to the)|airport|platform|walk|stairs|disab)\w*|disab\w*|reduced mobility|step-free|walking (?:aid|frame|stick)|walk (?:far|unaided)|accessib\w* (?:needs|requirements)|ramp`,
  ],
  [
    'tripReason',
    String.raw`(?:business|work|pleasure|leisure|holiday|private)<>\bor\b<>(?:business|work|pleasure|leisure|holiday|private)|(?:why|reason|purpose)<>(?:travel|trip|journey|visit|stay|flying|going)\w*|is it a (?:holiday|business trip|vacation)|(?:purpose|reason) (?:of|for) (?:the|your) (?:trip|journey|travel|visit|stay)|on (?:holiday|vacation|business)`,
  ],
  [
    'carClass',
    String.raw`(?:which|what)<>(?:car|vehicle|rental) ?(?:class|category|group|type|size)|(?:compact|estate|saloon|suv|van|economy|hatchback|convertible|people carrier|minivan|small|automatic)(?: car)?(?:,| or) (?:an? )?(?:compact|estate|saloon|suv|van|economy|hatchback|convertible|people carrier|minivan|big|large|manual)|(?:type|kind|size|class|category|sort) of (?:car|vehicle|rental|hire car)<>(?:want|like|need|rent|book|hire|after|prefer|\?)`,
  ],
  [
    'childSeat',
    String.raw`(?:child|baby|booster|infant|car|toddler) ?(?:safety )?seats?|(?:seat|strap\w*|cot|booster)<>(?:little one|toddler|baby|child|infant)|(?:toddler|baby|child|infant|little one)<>(?:strap\w*|seat|buckle\w*)|cot`,
  ],
  [
    'carPickupPlace',
    String.raw`(?:where|which|what|from|at)<>(?:collect|pick(?:ing)? up|rent|get(?:ting)?|hire|take over|fetch)<>(?:car|vehicle|van|rental|keys)|(?:which|what|from which|at which) (?:\w+ )?(?:depot|rental (?:station|office|desk|branch)|hire (?:station|desk|office)|airport desk)|(?:car|vehicle|rental)<>(?:collect|pick(?:ed)? up|from)<>(?:where|which)|where u getting the car`,
  ],
  [
    'mileage',
    String.raw`mileage|odometer|(?:how many|number of) (?:miles|kilometres|kilometers|kms?)|(?:reading on the )?(?:clock|speedo\w*)|(?:miles|km|kilometres) (?:on|has|have|a year|per year|will)|distance<>(?:cover|drive|rental)\w*|how far (?:has|have|will) (?:it|the car|you)<>(?:driv|travel|go)\w*`,
  ],
  [
    'fuel',
    String.raw`(?:fuel|petrol|diesel|gas) ?(?:gauge|level|tank|left|in the)|(?:tank|fuel)<>(?:full|empty|half|return|level)\w*|(?:full|empty|half)<>tank|fill(?:ed)? (?:it |the tank )?up|refuel\w*|topped up the tank`,
  ],
  [
    'carDamage',
    String.raw`(?:damage|scratch|dent|scrape|hit|bump|mark|crack|broken|done to)\w*<>(?:${VEHICLE}|bumper|wing|door|mirror|bonnet|windscreen|windshield|panels?|bodywork|tyre)|(?:${VEHICLE}|bumper|wing|door|mirror|bonnet|windscreen|panels?|bodywork)<>(?:damag|scratch|dent|hit|scrape|affected|crack|done to)\w*`,
  ],
  [
    'driverAge',
    String.raw`(?:how old|age|born|years)<>(?:driver|behind the wheel|person driving)|(?:driver|drivers)(?:'s)?<>(?:age|how old|old|over|under|years)|(?:held|had|have|hold|driving)<>(?:licen[cs]e)(?! plate)|how long<>licen[cs]e`,
  ],
  [
    'keysHandedTo',
    String.raw`(?:keys?)<>(?:give|gave|given|hand|return|drop|left|leave|back|box|to (?:who|whom)|with)\w*|(?:give|gave|given|hand|return|drop|put|left|leave|do with|did with|hands)\w*<>keys?`,
  ],
  [
    'whereHappened',
    String.raw`(?:where|whereabouts|which (?:junction|street|road|place|location)|at which|in which (?:street|town|road)|location|place|scene)<>(?:accident|happen|incident|collision|crash|stolen|taken|occur|theft|parked|crash|took place|was this|did this|hit|fall|fell|when (?:it|the \w+) (?:was|got))\w*|(?:location|place|scene|spot) of (?:the|your) (?:accident|incident|theft|loss|collision)|where were you when|whereabouts was (?:this|it)`,
  ],
  [
    'whoseFault',
    String.raw`fault(?= or| (?:was|theirs|yours)|\?)|(?:who|whose|admit|own|ur|your|their|at|to)<>(?:fault(?! (?:come|occur|start))|(?:caused|responsible|to blame|blame|liable|liability|guilty|right of way|priority))|who (?:caused|ran into|hit|drove into)|right of way|(?:accept|admit)\w*<>(?:liability|fault|blame|responsib\w*)`,
  ],
  [
    'injuries',
    String.raw`(?:injur\w*|hurt|wounded|harm(?:ed)?|ambulance|hospital|whiplash|bruis\w*|casualt\w*|unhurt|unharmed)|(?:need|see|saw)\w* (?:a |any )?(?:doctor|medical|treatment)(?! (?:note|prescri))`,
  ],
  [
    'policeReport',
    String.raw`police|gardai?|officers?|crime (?:number|reference)|constable|cops|law enforcement|sheriff`,
  ],
  [
    'witness',
    String.raw`witness\w*|(?:anyone|anybody|someone|somebody|bystander|passer-?by|people|person|who)<>(?:saw|see|seen|watch\w*|observ\w*)(?! (?:the|a|your) (?:ad|doctor))|bystanders?|passers?-?by`,
  ],
  [
    'otherParty',
    String.raw`(?:other|third|opposing|second)(?: (?:person|driver|party|vehicle|side|car|motorist))(?:'s)?|(?:who|one|person|driver|car)<>(?:ran into|hit you|crash\w* into|drove into|collided|bumped into)|counterparty|who (?:hit|ran into) you`,
  ],
  [
    'numberPlate',
    String.raw`(?:number|licen[cs]e|registration|reg|car|vehicle)[- ]?plates?|(?:car|vehicle)?(?:'s)? ?regist?ration(?: (?:number|no|mark|of))?(?! (?:date|form))|\breg\b|plates?(?= (?:of|on|number|is))`,
  ],
  [
    'damageCause',
    String.raw`(?:what|how|from what|why|which)<>(?:caus|led to|come about|came about|result|origin|arise|arose|brought about|start(?:ed)? the|behind)\w*<>(?:damage|crack|fire|flood|leak|break|stain|mould|hole|it|loss|harm|water)?|(?:damage|crack|fire|flood|stain|hole)<>(?:come about|came about|caus\w*|happen\w*|occur|arise|result\w*|get there)|cause of (?:the|your)|(?:storm|burst|flood|fire|lightning|wind|hail)<>\bor\b<>`,
  ],
  [
    'repairEstimate',
    String.raw`(?:how much|what)<>(?:repair\w*|fixing|mend\w*|garage|body ?shop|workshop)<>(?:cost|come to|charge|say|be)|(?:repair|workshop|garage|repairs)(?:'s)? (?:estimat\w*|quot\w*|cost|price|bill)|(?:any|got an?|have an?|obtain\w*|get an?|had an?|have you had|got any) (?:\w+ )?(?:quotes?|estimates?|quotation)|estimated? (?:cost|of the repair)|cost estimate|(?:cost|price)<>(?:repair\w*|fix(?:ing)?|put (?:it )?right)|quot\w*<>(?:repair\w*|fix)`,
  ],
  [
    'repairer',
    String.raw`(?:who|whom|by whom)<>(?:repair\w*|fix(?:ed|ing|es)?|mend\w*|looked at it|carr(?:y|ied|ying) out|doing the (?:work|repair))|(?:which|what|name of (?:the|your)) (?:\w+ )?(?:body ?shop|garage|workshop|plumber|builder|roofer|contractor|repairer|repair (?:shop|company))|(?:got|found|have|chosen|instructed|appointed|picked|engaged) (?:\w+ ){0,3}?(?:plumber|garage|builder|roofer|workshop|repairer|contractor|body ?shop|tradesman|company to (?:repair|fix))`,
  ],
  [
    'driveable',
    String.raw`driv(?:e)?able|roadworthy|(?:can|could|still|able to|safe to|possible to|fit to|does|did|will)<>(?:drive (?:it|the|away|on)|be driven|car (?:start|roll)|start and drive|move under)|wheels? turn\w*|(?:need|have|has) (?:to be )?tow\w*|breakdown truck|still (?:drive|run|start)s?\b`,
  ],
  [
    'earlierClaims',
    String.raw`(?:previous|earlier|prior|past|before|first|any other|no[- ]claims?|ever|last)<>(?:claims?|loss(?:es)?|damage|incidents?)(?! number)|(?:claims?|loss(?:es)?|damage|incidents?)<>(?:before|previous\w*|earlier|in the (?:past|last)|prior|history|ever|years)|no[- ]claims?`,
  ],
  [
    'forcedEntry',
    String.raw`(?:break|broke|broken|forc|force|get|got|gain|enter|intrud|burgl)\w*<>(?:in(?:to)?|entry|way in|house|flat|door|window|premises|access)(?= |\?|$)(?<! technician get in)(?<!water in)<>(?:forced|lock|thie\w*|burglar\w*|they|thiev\w*|entry|enter|break)|(?:forced|signs of|point of) (?:a )?(?:entry|break-?in|forced)|break(?:-| )?in|did they (?:break|get|force)|how did (?:they|the (?:thie\w*|burglar\w*|intruders?)) (?:get|come|enter|gain)|(?:house|flat|door|window|premises|car|shed|bike)s? (?:locked|left open|properly locked|secured)|lock(?:s|ed)? (?:forced|broken|picked|damaged)`,
  ],
  [
    'stolenItems',
    String.raw`(?:what|which|list|itemi[sz]e|any|belongings|items|things|jeweller?y|cash|valuables|possessions)<>(?:stolen|was taken|were taken|been taken|nicked|missing things|robbed|is gone|you lost|swiped|disappear\w*)|(?:stolen|missing) (?:items|things|goods|property|belongings|objects|valuables)|(?:thie\w*|burglar\w*|they|robbers) (?:take|took|steal|get away|make off)(?! in| off)`,
  ],
  [
    'itemValue',
    String.raw`(?:worth|value(?!d customer)|valued|figure on|valuation|apprais\w*|what would it cost to (?:replace|buy))(?! (?:doing|it\?|trying|a try|checking))|how much<>worth|replacement (?:value|cost)`,
  ],
  [
    'ownerOrTenant',
    String.raw`(?:own(?:er|ed|ing|s)?(?! (?:words|account|phone|doing|fault|protection|safety|security))|landlord|tenant|rent(?:ed|ing|er|s)?(?! (?:a |the |your )?(?:car|van|vehicle))|lodger|leasehold\w*|freehold\w*|let(?:ting)? (?:it|the (?:flat|house)))<>(?:tenant|rent\w*|owner|own|property|flat|house|home|place|apartment|let|\?)|(?:property|house|flat|home|apartment|place)<>(?:yours|belong\w*|rent\w*|own(?:ed)?|let)|(?:tenant|renter)(?:,| or)|(?:owner|own it)(?:,| or)`,
  ],
  [
    'livingArea',
    String.raw`square (?:metres?|meters?|feet|foot|yards?)|sq\.? ?(?:ft|m|feet|metres)|(?:floor|living|surface|usable) (?:area|space)|how (?:big|large|spacious) (?:is|s) (?:the|your) (?:house|flat|home|place|apartment|property)|size of (?:the|your) (?:house|flat|home|apartment|property)|m2`,
  ],
  [
    'insuredSince',
    String.raw`(?:since when|how long|when|how many years|start|begin|began|since|date)<>(?:insured|insurance|cover(?:ed)?|polic(?:y|yholder)|member(?:ship)?|policy-?holder|customer with us|scheme)(?! (?:run|end|expire|up))`,
  ],
  [
    'alarm',
    String.raw`(?:burglar |smoke |intruder |security |house |car )?alarm(?:s|ed)?(?! clock)|smoke detectors?|cctv|security (?:camera|system)s?|immobili[sz]er|tracker fitted`,
  ],
  [
    'allergy',
    String.raw`allerg\w*|dietary|intoleran\w*|(?:can't|cannot|don't|not|mustn't|unable to|shouldn't) (?:you )?eat|gluten|(?:nut|lactose)[- ]?(?:free|allerg\w*)?|(?:react|sensitive) to|vegetarian|vegan|coeliac|celiac|halal|kosher`,
  ],
  [
    'medicine',
    String.raw`medicines?|medications?|meds|drugs|tablets (?:do|are|you|for)|dos(?:e|age)|(?:taking|take|on) (?:any|other)<>(?:pills|tablets|medic\w*|treatment|meds)|pills`,
  ],
  [
    'symptom',
    String.raw`symptoms?|fever|temperature of yours|(?:how|where)<>(?:feel(?:ing)?(?! about)|hurt|ache|pain)(?! (?:you|getting))|(?:any|have|what|which)<>(?:pain|rash|itch\w*|swelling|side[- ]effects?|reaction|headache|nausea|complaint is it)|health<>affected|pains?`,
  ],
  [
    'prescription',
    String.raw`prescriptions?|(?:got|have|is|the|a|your|need) (?:an? |the )?scripts?|doctor's note|strength of your (?:glasses|lenses)|(?:glasses|lens(?:es)?|dioptre|diopter|sphere)<>(?:strength|values?|power)|dioptres?|diopters?`,
  ],
  [
    'meterReading',
    String.raw`(?:meter|gauge|counter)<>(?:read|reading|show|say|figure|digits?|number|stand|display|current)\w*|(?:read|reading|figure|digits?|number|show|say)s?<>(?:meter|dial)|kwh|(?:number|digits|figures)<>(?:black|dial)|meter readings?|cubic met\w*`,
  ],
  [
    'previousSupplier',
    String.raw`(?:previous|current|former|old|last|existing|present|at the moment|so far|until now|right now)<>(?:supplier|provider|network|operator|company|insurer|carrier|utility)|(?:supplier|provider|network|operator|insurer|company)<>(?:with (?:now|at the moment|before|currently|until)|previous\w*|current\w*|before|now|until now|so far|coming from|at present)|who<>(?:with (?:now|at the moment|currently|before)|supplies you|currently (?:supplies|provides)|coming from|suppl(?:y|ies|ied) you)|who u with`,
  ],
  [
    'moveInDate',
    String.raw`(?:when|date|day|since when|which|what)<>(?:mov(?:e|ed|ing)(?: in| into| house| day| date| out|\?| to| there)?(?! (?:it|them|your number|the (?:appointment|delivery)))|get the keys|got the keys|tenancy|lease|handover of the (?:flat|house|keys)|move-?in|take over the (?:flat|house))|moving (?:day|date)|move-?in (?:date|day)`,
  ],
  [
    'newAddress',
    String.raw`(?:new|future|next|forwarding) (?:home |postal )?(?:address|adress|addr|place|home|flat|house)(?! (?:insur))|where<>(?:mov(?:e|ing|ed)|relocat\w*)(?: to)?|(?:address|adress)<>(?:from (?:jan|feb|mar|apr|may|june|jul|aug|sep|oct|nov|dec|next|then|now)\w*|after (?:the|your) move|be (?:once|after|when))|moving<>where to`,
  ],
  [
    'householdSize',
    String.raw`(?:${COUNTED}|who)<>(?:people|persons|of you|adults|residents|occupants|mouths|are)?<>(?:live|living|in (?:the|your) (?:house(?!s)|household|home|flat)|household|occupants|under (?:your|one) roof|at home|at the property)|household (?:size|members)|occupants|live (?:alone|on your own|by yourself|with)`,
  ],
  [
    'contractEnd',
    String.raw`(?:when|how long|until when|till when|what date|end date|expir\w*)<>(?:contract|agreement|subscription|tied in|lease|deal|minimum term|plan|commitment|tariff)<>(?:ends?|expires?|run|up|finish(?:es)?|renew(?:s|ed)?|over|last|out)(?! (?:number|cover))|(?:contract|agreement|subscription|lease|deal|plan) (?:ends?|expires?|runs? (?:out|until)|up\?|over|finishes|lasts|period|term)|minimum term|tied in|expiry date of (?:the|your) (?:contract|agreement|plan|subscription)`,
  ],
  [
    'roaming',
    String.raw`roam\w*|(?:which|what) countr(?:y|ies)|(?:phone|data|mobile|sim|use|using)<>(?:abroad|overseas|while you're away|on holiday|in (?:europe|the eu)|outside the (?:eu|uk))|abroad`,
  ],
  [
    'dataUsage',
    String.raw`(?:how (?:much|many)|monthly|your|typical|average|roughly)<>(?:data|gigs?|gb|gigabytes?|mb|megabytes|usage|consumption|minutes do you)(?! (?:of your|protection))|data (?:usage|volume|allowance|consumption)|monthly usage`,
  ],
  [
    'simType',
    String.raw`e-?sims?|(?:physical|nano|micro|plastic|standard|prepaid|contract|type of|kind of|which) (?:sim|card is in)|(?:nano|micro)(?:,| or)|pay as you go|pay monthly or|sim(?: card)? (?:type|format|size|is in|in the)|prepaid or|payg`,
  ],
  [
    'portNumber',
    String.raw`(?:keep|port(?:ed|ing)?|bring|retain|hold on to)<>(?:numbers?)(?! of)|(?:number)<>(?:keep|port|transfer|bring|take|carry|move|retain)\w*(?: over| across| with)?|porting|pac code|new number or`,
  ],
  [
    'visitSlot',
    String.raw`(?:which|what|choose|pick|would|suit|prefer|select)\w*<>(?:slots?|windows?(?! \d)|between these times|appointments? (?:slot|time))<>(?:visit|${ENGINEER}|book|suit|call|come|work|appointment|\?|is|for)?|(?:visit|${ENGINEER}|appointment)<>(?:slots?|time window|between these times)|(?:morning|afternoon|am|pm|8 to 12|8-12) ?(?:slot|window|visit|appointment)`,
  ],
  [
    'technicianCame',
    String.raw`(?:has|did|was|have|been)<>(?:${ENGINEER}|anyone from our team|our team|somebody from us|one of our)<>(?:come|came|been|show|turn|visit|arriv|already|out|yet|say|said|find|found|do)\w*|(?:${ENGINEER}) (?:show|turn|come|been|visit|say|find|been yet|out yet|did)\w*|(?:what|anything)<>${ENGINEER}<>(?:say|said|find|found|do|did|conclu\w*|tell)|visit<>(?:taken place|took place|go ahead|happen)`,
  ],
  [
    'guests',
    String.raw`(?:${COUNTED}|how many)<>(?:guests?|diners|covers|attend\w*|coming|expect\w*|invit\w*|at the (?:party|table|event|wedding)|people (?:at|for|to) (?:the|dinner|lunch|table|party)|places (?:to|should)|heads|be eating)|table for how many|for how many (?:people )?(?:shall|should|is the (?:table|reservation|booking))|guest (?:count|numbers?|list)|party of`,
  ],
  [
    'occasion',
    String.raw`occasion|(?:for|is it|celebrat\w*|what|any)<>(?:birthday|anniversary|wedding|christening|celebrat\w*|the event|special (?:event|day)|party for)(?! (?:date|is on))|celebrat\w*|what (?:the|is the) event`,
  ],
  [
    'tableWish',
    String.raw`tables?<>(?:inside|outside|terrace|window|by the|wish|prefer|near|corner|indoors|outdoors|garden|quiet|where|bar|like|want)\w*|(?:inside|outside|terrace|window|wish(?:es)?|prefer\w*|corner|patio|indoors|outdoors|sit)<>(?:table|terrace|seat outside|to sit)|terrace|quiet corner|high table|booth`,
  ],
  [
    'deliveryInstructions',
    String.raw`(?:anything|something|notes?|instructions?|special|what|directions|remarks?|hints?)<>(?:driver|courier|delivery (?:man|instructions?|notes?|person)|postman|the carrier)|(?:how|where)<>(?:find|get to|reach|access|locate)\w* (?:your|the) (?:house|place|flat|door|building|property|entrance)|delivery instructions?|(?:driver|courier) (?:should|must|needs to|ought to) know`,
  ],
  [
    'plan',
    String.raw`(?:which|what|your|name of (?:the|your)|current|right|like|want)\w* (?:\w+ ){0,2}(?:plan|tariff|package|tier|subscription|bundle|rate|edition of the (?:software|app)|membership)(?! (?:number|id|end|run|card))|(?:basic|standard|premium|pro|free|business|gold|silver)(?:,| or) (?:the )?(?:basic|standard|premium|pro|free|business|gold|plus|silver)|(?:plan|tariff|package) (?:are|do|is|would|did)`,
  ],
  [
    'monthlyOrYearly',
    String.raw`(?:monthly|mthly|per month|every month|by the month|month)<>\bor\b<>(?:annual\w*|year\w*|per year|once a year)|(?:annual\w*|yearly|per year|by the year)<>\bor\b<>(?:month\w*)|billing (?:cycle|period|interval|frequency)|(?:pay|bill)\w* (?:annually|yearly|monthly)`,
  ],
  [
    'users',
    String.raw`(?:${COUNTED})<>(?:users?|seats?(?! in the car)|licen[cs]es?|staff|employees|colleagues|devices (?:should|will|do|must|it)|people (?:will|should|are going to) (?:use|log|work)|logins|team members|workstations|members of staff)|(?:licen[cs]e|team)<>(?:how many|number of)`,
  ],
  [
    'pauseInstead',
    String.raw`paus(?:e|ing|ed)|freez(?:e|ing)<>(?:member|subscri|account|it|contract|plan|for)\w*|suspend\w*|(?:put|place)<>on hold|(?:take|help|would) (?:a |have a )?break|holiday mode|skip (?:a|one|the next) (?:month|delivery|box)`,
  ],
  [
    'competitor',
    String.raw`(?:which|what|who|where|whom|another|other) ?(?:\w+ ){0,3}?(?:provider|supplier|company|insurer|gym|network|competitor|firm|brand)?<>(?:switch(?:ing)? to|going (?:to|with) instead|go(?:ing)? instead|mov(?:e|ing) to instead|chang(?:e|ing) to|join\w*)(?<!join us)|(?:provider|supplier|company|insurer|gym|network|competitor|firm|someone|somebody|anyone|elsewhere|rival)<>(?:cheaper|better (?:offer|deal|price)|quote(?:d)?|undercut|switching to|moving to|beat)|(?:seen|found|get|got|offered)<>(?:cheaper|better (?:offer|deal|price))|competitor|better offer|(?:going|go|leaving|leave) (?:to|for) (?:who|whom|another (?:provider|supplier|company))|who are you (?:going|moving|switching) to`,
  ],
  [
    'renewalNotice',
    String.raw`(?:renewal|reminder|renew)<>(?:letter|notice|mail|e-?mail|reminder|message|get|got|receiv|sent|reach|arriv|\?)\w*|(?:get|got|receiv|sent|reach|see|seen|letter|notice|informed|notified)\w*<>(?:renewal|reminder|renew)`,
  ],
  [
    'bestTimeToCall',
    String.raw`(?:when|what time|best time|which hours?|time of day|good time|from when|convenient(?: time)?|around what time)<>(?:(?:can|could|may|should|shall|to|for us to|is best to|would you like us to)(?: \w+){0,3} (?:call|ring|phone|reach|speak to|telephone|get (?:hold of|through to))(?: (?:you|u|back))?(?! to (?:fix|repair|collect))|(?:be reached|be called|reachable|take (?:a|the) call|available (?:for a call|by phone)|answer the phone)|suits? (?:you )?for a (?:call|chat))|hours can you be reached|(?:call|ring|phone|reach)(?: you)?(?:,| -|:)? (?:at |and )?(?:what time|when(?! you)|best time|which time|what hours)|(?:what|which) time (?:suits|works) for a call|call[- ]?back (?:time|slot)`,
  ],
  [
    'preferredChannel',
    String.raw`(?:how|which way|by what means|what(?:'s| is) the best way|prefer\w*|way|would you rather|rather have)<>(?:contact|reach|get in touch|keep you (?:posted|informed|updated)|hear from us|be informed|stay in touch|letter|communicat\w*|get back to you|notify|respond to you)|(?:phone|call|e-?mail|letter|text|sms|post|chat|whatsapp)(?:,| or) (?:by |an? |via |through )?(?:phone|call|e-?mail|letter|text|sms|post|chat|whatsapp)(?! (?:address|number))|(?:channel|means|way|method|form) of (?:contact|communication)|by (?:phone|text) or`,
  ],
  [
    'calledBefore',
    String.raw`(?:already|before|previously|yet|first time|earlier|ever)<>(?:call(?:ed)?|rung|rang|written|contact(?:ed|ing)?|spoken|e-?mailed|in touch|reach(?:ed)? out|got in touch|heard from us|turn(?:ed)? to us)|(?:call(?:ed)?|rung|written|contact(?:ed)?|spoken|e-?mailed|been in touch|reached out|got in touch)<>(?:already|before|previously|yet|us about|earlier|anyone|to us|to anyone)|first (?:contact|call|time you)|spoken to anyone`,
  ],
  [
    'spokeWith',
    String.raw`(?:who|whom|which (?:colleague|agent|adviser|advisor|person)|name|colleague)<>(?:sp(?:oke|eak|oken)|talk(?:ed)?|serv(?:ed|ing)|dealt|deal|help(?:ed)?|advis(?:ed)?|answer(?:ed)?|conversation|handled|told you|promised|assist(?:ed)?|in contact)(?! (?:to me|with me|you today))|name of the (?:agent|adviser|advisor|colleague|person you|employee|member of staff|rep\w*)|(?:agent|colleague|adviser|advisor|rep|assistant)(?:'s)? name|am i not`,
  ],
  [
    'promisedWhat',
    String.raw`(?:what|which|anything|something|tell me|exactly)<>(?:promis\w*|my colleague|they|we|the (?:agent|shop|technician|adviser|seller)|were you|was)<>(?:say|said|tell|told|promis\w*|offer(?:ed)?|assur\w*|agree(?:d)?|guarantee(?:d)?)|(?:promis|assur|agreed|offer|told|commit)\w*<>(?:you|to you|by (?:us|my|the)|my colleague)<>(?:what|which|\?)|which discount did they`,
  ],
  [
    'propertyType',
    String.raw`(?:type|kind|sort) of (?:property|building|house|home|dwelling|accommodation|premises)|(?:house|flat|bungalow|apartment|terraced|detached|semi|residential|commercial|business)(?: house| premises)?(?:,| or) (?:an? )?(?:house|flat|bungalow|apartment|terraced|detached|semi|residential|commercial|business|office|maisonette)|(?:residential|commercial) (?:or|property|premises)|detached`,
  ],
  [
    'roomsCount',
    String.raw`(?:${COUNTED})<>(?:bed ?rooms?|rooms?|bath ?rooms?|beds?|toilets|windows|radiators)<>(?:has|have|does|should|clean|are|in|got|\?|u|is|need)?\w*|(?:bed ?room|room) (?:count|number)`,
  ],
  [
    'access',
    String.raw`(?:how|who|where|can|could|will|is there|what's the)<>(?:${ENGINEER}|we|he|she|they|our (?:man|team|driver|people))<>(?:get in(?:to)?|gain (?:access|entry)|let in|get access|enter|access|get to the)|(?:let|open)<>(?:${ENGINEER}|our (?:man|people|team)|them|us|him) in|(?:accessible|reachable|side gate|easy to reach|key safe|locked gate)|(?:access|way in)<>(?:to the|for (?:the|our)|property|garden|loft|meter|boiler|back)|who(?:'ll| will) let`,
  ],
  [
    'boilerAge',
    String.raw`(?:how old|age|when|installed|service[ds]?|year|long)<>(?:boiler|heating(?: system)?|furnace|heat pump|water heater)|(?:boiler|heating system|furnace|heat pump|water heater)<>(?:old|age|install|service|years|fitted|put in|been in)\w*|last (?:have a |had a )?(?:service[d]?|boiler service)`,
  ],
  [
    'waterShutOff',
    String.raw`(?:turn|shut|clos|switch|stop)\w*<>(?:water|mains?|stop ?cock|stop ?tap|valve|supply)|(?:water|mains|stop ?cock|stop ?tap|valve|supply)<>(?:off|closed|shut|turned)|stop ?cock|stop ?tap|main valve`,
  ],
  ['gasSmell', String.raw`(?:smell|whiff|odou?r|scent|leak)\w*<>gas|gas<>(?:smell|whiff|odou?r|scent)\w*`],
  [
    'colourWish',
    String.raw`(?:colou?rs?|shades?|tones?|tints?|hues?)<>(?:walls?|rose|roses|bouquet|flowers|decorat\w*|arrangement|ribbon|table|paint|icing|cake|balloons?|be\?|wish\w*|to be)|(?:wish|like|want|prefer|keep)\w*<>(?:colou?rs?|shades?|tones?)<>(?:walls?|roses|bouquet|flowers|decorat\w*|arrangement|\?)`,
  ],
  [
    'eventName',
    String.raw`(?:which|what|name of (?:the|your)|called) (?:\w+ )?(?:concert|gig|festival|event|match|game|performance|play|musical|exhibition|conference|production|fixture|tour|show)(?= (?:did|is|was|are|do|have|you|would|were|it)|\?|$)|which (?:gig|show|band|artist)|tickets? (?:are )?for (?:which|what)|who (?:is|was|are) (?:playing|performing)`,
  ],
  [
    'seatCategory',
    String.raw`(?:stalls|circle|balcony|standing|seated|seats?|gallery|first|second|premium|box|pit|tier|block)(?:,| or) (?:the |in the )?(?:stalls|circle|balcony|standing|seated|seats?|gallery|first|second|standard|economy|box|tier|block)|(?:which|what) (?:category|section|block|tier|price band|class|area of the)<>(?:seat|ticket|would|book|did|like|printed|\?|are|is)?|section<>ticket|standing or|seat(?:ing)? (?:category|class|area|section)`,
  ],
  [
    'hearAboutUs',
    String.raw`(?:how|where|who|what)<>(?:hear(?:d)? (?:about|of) us|find us|found us|come across us|came across us|learn(?:ed)? (?:about|of) us|know us|discover\w* us|recommend\w* us to|brought you|get to know us|led you to us)|(?:ad|advert\w*|poster|flyer|friend|google|social media|word of mouth)<>\bor\b<>(?:friend|ad|advert\w*|google|search|recommend\w*|family|flyer)|heard of us`,
  ],
  [
    'satisfaction',
    String.raw`satisf\w*|recommend (?:us|our)|rat(?:e|ing)<>(?:experience|service|us|our|from|out|scale|1)|(?:how|were|was|are)<>(?:happy|pleased|content|service|experience|getting on with)<>(?:with|was|for you|\?|be|your new)|feedback|how did we do|stars|from 1 to (?:5|10)|(?:like|enjoy)\w* your (?:stay|visit|new|experience)|getting on with`,
  ],
  [
    'consentToRecord',
    String.raw`record(?:ed|ing|ings)?(?= |\?|$|,)(?! (?:of|on|a (?:clip|video)|the (?:noise|sound)))|(?:permission|consent|agree|allow|ok|okay|mind)<>(?:store|stor|save|tape|record|keep)\w*<>(?:call|conversation|chat)|(?:call|conversation)<>(?:taped|stored|recorded|saved)`,
  ],
  [
    'deadline',
    String.raw`(?:by|until|before) (?:when|what|which)(?: date| day)?<>(?:must|need|have to|has to|be there|be with you|ready|at the latest|latest)|latest (?:day|date|point|time)|dead-?line|cut-?off|no later than|at the latest|(?:need|needs|must|have to|has to)<>(?:be there by|have it by|by when|arrive by)|how urgent|latest you|by when`,
  ],
  [
    'hazard',
    String.raw`(?:danger\w*|hazard\w*|unsafe|at risk|vulnerable|emergenc\w*|risk of|smoking or sparking|sparks?|electrics|electrocut\w*|exposed wires)|(?:children|elderly|baby|sick|ill person)<>(?:at home|in the house|depend|at risk|around)|(?:water)<>(?:electric\w*|sockets?|wiring|fuse ?box)|safe (?:at the moment|now|where you are|and well)|depend\w* on the heating`,
  ],
];
