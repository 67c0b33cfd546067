import { lifeMatters } from './mattersLife.en';
import { shopMatters } from './mattersShop.en';

/** Devices as people call them. */
const D = String.raw`(?:phone|mobile|handset|smartphone|tablet|ipad|laptop|computer|pc|mac|device|machine|tv|console|gadget|unit)s?`;
const TRY = String.raw`(?:tr(?:y|ied|ying)|test(?:ed|ing)?|us(?:e|ed|ing)|open(?:ed|ing)?|go with|go on|swap(?:ped)?|work(?:s|ed|ing)?)`;
const OTHER = String.raw`(?:another|other|different|second|any other|some other|elsewhere)`;

/** Devices, programs and the net: what was tried with them, and what they show. */
const technical: readonly (readonly [string, string])[] = [
  [
    'restarted',
    String.raw`re-?start\w*|re-?boot\w*|power[- ]?cycl\w*|(?:turn|switch)(?:ed|ing)? (?:it|them|the \w+|everything|your \w+|that)? ?off (?:and|then)<>on|off and (?:back )?on|unplug\w*|shut (?:it )?down<>(?:on|start)|pull(?:ed)?<>plug|take the power`,
  ],
  [
    'updated',
    String.raw`(?:latest|newest|most recent|current) (?:\w+ )?(?:version|firmware|release|software|update|build)|up[- ]to[- ]date|brought up to date|upgrad\w*|patch(?:es|ed)?|(?:firmware|software|app|system|driver)s? (?:been )?updat\w*|updat\w*(?: \w+){0,3} (?:app|software|firmware|driver|system|os)|(?:run|install)\w* (?:the |any |all )?(?:\w+ )?updates?|is it the newest|pending updates?`,
  ],
  [
    'reinstalled',
    String.raw`re-?install\w*|(?:delet|remov|uninstall|tak)\w*<>(?:again|back on|download|afresh|from scratch)|clean install|uninstall\w*|install\w* (?:it )?(?:again|afresh|anew|from scratch)|fresh install\w*|download\w* (?:it )?again`,
  ],
  [
    'cacheCleared',
    String.raw`cach\w*|cookies?|temporary files|(?:browsing|browser) (?:data|history)|incognito|private (?:window|mode|tab|browsing|or incognito)`,
  ],
  [
    'factoryReset',
    String.raw`factory|hard reset|(?:original|default) settings|reset button|pinhole|(?:erase|wipe)\w*<>(?:everything|set it up|device|phone|tablet|content)|master reset|back to (?:its |the )?(?:original|defaults?)|reset (?:it|the device|the \w+) (?:to|completely)|full reset`,
  ],
  [
    'cablesChecked',
    String.raw`(?:cables?|leads?|wires?|wiring|plugs?|cords?|connectors?|connections?|hoses?|sockets?)<>(?:firm\w*|tight\w*|loose|in (?:place|properly|firmly|all the way)|seated|secure\w*|connected|push\w*|right|correctly|ok|check\w*|plugged|click\w*|go into|home)|check\w*(?: \w+){0,4} (?:cables?|leads?|wires?|plugs?|cords?|connections?)|plug(?:s)? (?:is )?pushed|all (?:the )?(?:cables|leads|wires|plugs)`,
  ],
  [
    'otherOutlet',
    String.raw`${OTHER} (?:wall )?(?:sockets?|outlets?|power points?|plug ?points?|plugs?|wall)|plug\w*<>(?:somewhere else|elsewhere|in another|into another)|extension (?:lead|cable|cord)|multi-?plug|power strip|straight into the wall|(?:a|the) different plug|(?:socket|outlet)<>(?:works?|fine|live)`,
  ],
  [
    'otherDeviceTried',
    String.raw`${TRY}<>${OTHER} ${D}|any (?:other|second|different) ${D}|${OTHER} ${D}<>(?:${TRY}|work|same|fine)|(?:on|with|from) ${OTHER} ${D}|(?:somebody|someone|friend|partner)(?:'s| else's) ${D}`,
  ],
  [
    'otherBrowserTried',
    String.raw`(?:${OTHER}|else|instead|same|other than|go|switch\w*|${TRY})<>(?:browser|firefox|chrome|safari|edge|opera|internet explorer|brave)|(?:browser|firefox|chrome|safari|edge|opera)<>(?:instead|as well|too|same)`,
  ],
  [
    'batteryReplaced',
    String.raw`(?:chang|replac|swap|fresh|new|renew|put|fit|insert|help)\w*<>(?:batter\w*|button cells?|cells)|batter\w*<>(?:chang|replac|swap|new|fresh|renew)\w*|new batter\w*`,
  ],
  [
    'charged',
    String.raw`(?:fully |been |is it |it |you )charg(?:ed|ing)(?! (?:for|twice|your|to|you|the|me|on|by|a|an|once|\d))|charger|charging (?:light|cable|ok|fine|station|dock|base)|(?:take|hold|keep) (?:a |its |any )?charge|plugged in for<>(?:hour|minute|while|night)|on charge|battery (?:level|full|flat|empty)|full(?:y)? (?:battery|charged)|leave it (?:charging|on the charger|plugged)`,
  ],
  [
    'cleaned',
    String.raw`clean(?:ed|ing|er|se)?(?! install)|wip(?:e|ed|ing) (?!everything|the (?:phone|device|tablet))|wash(?:ed)? it|(?:fluff|dust|crumbs?|lint|dirt|limescale|hair)<>(?:remov|out|off|away|clear)\w*|(?:remov|clear|vacuum|brush|blow|get|hoover)\w*<>(?:fluff|dust|crumbs?|lint|dirt|hair)|rins(?:e|ed)|hoover(?:ed)? (?:it|the|out)|vacuumed`,
  ],
  [
    'descaled',
    String.raw`de-?scal\w*|decalcif\w*|limescale|hard[- ]water|scale (?:build|remov)\w*|vinegar|calc`,
  ],
  [
    'filterChanged',
    String.raw`(?:chang|replac|swap|clean|new|renew|fresh|old|wash|remov|check|in|need)\w*<>(?:filters?|cartridges?|hepa)|(?:filters?|cartridges?|hepa)<>(?:chang|replac|swap|clean|new|renew|fresh|old|been in|clog|last|need|wash)\w*`,
  ],
  [
    'lightShown',
    String.raw`(?:lights?|leds?|lamps?|indicators?|globe symbol|symbol|dot|light ring)<>(?:blink|flash|steady|solid|lit|on|off|show|green|red|amber|orange|colou?r|doing|shin|glow|up|pulsing|it|there)\w*|(?:blink|flash|lit|glow|which|what|any|colou?r|red|green|amber|orange|status|warning|indicator)\w*<>(?:lights?|leds?|lamps?|indicators?)(?! bulb|-)|(?:blinking|flashing)`,
  ],
  [
    'errorShown',
    String.raw`error(?: (?:code|message|text|number))?s?|(?:display|screen|control panel|window)<>(?:say|show|read|letters|figures|code)\w*(?! your)|(?:say|show|read|appear|come|pop|letters|figures|message|code|displayed|what's|what is)s?<>on (?:the|your|its|ur) (?:screen|display|panel)|what (?:msg|message|code|warning) (?:comes|pops|do|does|did|is|appears|shows|are)|(?:message|msg|fault code|pop-?up|warning)<>(?:you see|you get|appear|show|exact|word|com(?:e|ing) up|pop)\w*|(?:exact )?wording of the (?:message|error)|what (?:does|did) (?:it|the (?:display|screen|machine|app|page)) (?:say|show)(?= (?:when|exactly|now)|\?|$)`,
  ],
  [
    'noise',
    String.raw`noises?|noisy|sounds? (?:like|it|does|is|from|when)|sound(?: does)?|(?:hum|buzz|click|rattl|grind|squeak|squeal|knock|whistl|bang|clunk|whirr?|beep|hiss|gurgl)(?:ing|s|es|e)?(?! (?:the|on (?:the|a) (?:door|link|button)|at))|hear (?:anything|something|it|any)`,
  ],
  ['smell', String.raw`smell\w*|odou?rs?|scents?|whiffs?|stink\w*|burning|fumes`],
  [
    'leakPlace',
    String.raw`where<>(?:leak|drip|seep|water (?:com|escap|run|get)|com(?:e|ing) (?:out|from)|wet)\w*|(?:which|what) (?:\w+ )?(?:joint|pipe|hose|part|side|seal|corner|fitting)<>(?:wet|leak|drip|seep|moist|damp|water)\w*|(?:leak|drip|seep)\w* (?:from|at|out)|source of the leak|(?:from )?(?:which|what) pipe|leaking\??$`,
  ],
  [
    'sinceWhen',
    String.raw`since when(?! have you been (?:insured|with|a (?:customer|member)))|how long (?:has|have) (?:it|this|that|they|the \w+)(?: (?:been|had|done))?(?: (?:like|happening|doing|so|this|going|the case|broken|down|playing|acting|a problem))|how long (?:its|it's|it has) been|when did (?:it|this|that|the (?:problem|issue|fault|trouble|error|leak|noise|symptom)s?)(?: first| all)? (?:start|begin|happen|appear|occur|show|come)|(?:first|begin|began|start\w*)<>(?:notice|happen|appear|occur|play)\w*|when did you (?:first )?(?:notice|spot|see)|from the (?:beginning|start|outset)|(?:always|ever) (?:been|done) (?:it|this|that|like)|is (?:it|this) new,? or|(?:how many|for) (?:days|weeks|months)<>(?:problem|issue|like this|happening|going on)|(?:been )?going on`,
  ],
  [
    'howOften',
    String.raw`how (?:often|frequent\w*)|(?:the )?frequency|how many times(?! (?:did it come|were you charged|was it (?:charged|taken)))(?:<>(?:happen|occur|drop|fail|cut|do)\w*)|how regularly|(?:every|once a|several times a) (?:day|hour|week|minute)<>\?|how (?:much )?of the time`,
  ],
  [
    'constantOrNot',
    String.raw`all the time|come(?:s)? and go(?:es)?|intermittent\w*|on and off|in and out|now and (?:then|again)|sporadic\w*|permanent(?:ly)?|constant(?:ly)?|only (?:when|now|some|occasional|at|during)<>(?:or|always)|always or|occasional\w*|sometimes|every (?:single )?time or`,
  ],
  [
    'othersAffected',
    String.raw`(?:anyone|anybody|everyone|everybody|others?|other (?:people|users|devices|colleagues|members|customers)|someone|colleagues?|neighbou?rs?|family|rest of|whole (?:office|team|street))<>(?:affected|same (?:problem|issue|trouble|thing)|too|as well|have (?:it|this)|notice|seeing|suffer\w*|struggl\w*)|(?:only|just) (?:you|yours)(?:,| or)|only (?:affect|happen)\w* (?:you|to you)|is it just you`,
  ],
  [
    'wifiOrCable',
    String.raw`(?:wi-?fi|wireless(?:ly)?|wlan|through the air)<>(?:or|cable|ethernet|wired?|lan|plugged)|(?:by|over|via|through|with an?) (?:cable|ethernet|lan)|ethernet|(?:cable|wired?|ethernet|lan|plugged in)<>(?:wi-?fi|wireless|through the air)|network cable`,
  ],
  [
    'signal',
    String.raw`(?:signal|reception|coverage|bars)(?<!insurance coverage)<>(?:strong|strength|like|good|bad|weak|have|get|show|outside|full|room|\?)|(?:how|any|what|strong|weak|have|many|the)\w* (?:\w+ ){0,3}(?:signal|coverage|reception like|bars)|speed ?test|(?:what|which|download|upload)<>speeds?|how (?:fast|slow)|mbps|mbit`,
  ],
  [
    'operatingSystem',
    String.raw`windows(?: (?:or|\d+|version|is))|(?:operating|op) system|(?:which|what)<>(?:windows|ios|android|macos|mac ?os|linux)|(?:windows|ios|android|mac|macos|linux)<> or <>(?:windows|ios|android|mac|macos|linux|\d+)|(?:run|running|on)<>(?:windows|android|ios|macos|linux)|(?:what|which) os|os (?:version|are|do)|version of (?:windows|android|ios|macos)`,
  ],
  [
    'appVersion',
    String.raw`(?:app|software|firmware|program|client|plugin|programme)(?:'s)? (?:version|release|build)|(?:version|release|build|version number)<>(?:app|software|firmware|program|programme|client|plugin|installed|about|settings)|(?:under|in) .?(?:about|settings).?<>(?:version|say|read|\d)|(?:version|number)<>(?:under|in) .?about|(?:app|software|firmware)<>(?:version|release)`,
  ],
  [
    'browser',
    String.raw`(?:which|what|your|name of the) (?:\w+ )?browser|browser (?:are|do|is|were|did|name)|(?:chrome|safari|firefox|edge)(?:,| or) <>(?:chrome|safari|firefox|edge|else|another)|(?:program|what)<>(?:surf|open the (?:site|page|website)|visit our (?:site|page|website)) (?:with|in)`,
  ],
  [
    'deviceModel',
    String.raw`(?:which|what)(?: (?:type|kind|sort|make|model|brand)(?: and model)? of)? (?:${D}|router|handset|smartwatch|hardware|equipment)<>(?:use|using|have|got|on|are|is|run|do)|(?:tablet|mobile|phone|laptop|computer|desktop|pc)(?:,| or) (?:an? )?(?:tablet|mobile|phone|laptop|computer|desktop|pc|something)|(?:is|s) your (?:handset|phone|tablet|laptop|device)|(?:make|model|brand)(?: and (?:make|model))? (?:of|is) (?:your|the|ur) (?:${D}|router)|iphone or|android or iphone|device (?:model|type)`,
  ],
  [
    'deviceAge',
    String.raw`how (?:long|many (?:years|months)) (?:have you|you|has it|ago did you) (?:had|been|have|owned?|got|using|get|in use)(?: (?:had|owned|using|it|in))*(?! (?:the (?:problem|cover|policy|insurance)|insured|a (?:customer|member)|licen))|how old (?:is|'s) (?:it|the (?!child|boy|girl|driver|boiler|puppy|dog|kid|little|baby)|your (?!child|son|daughter|kid|dog|cat|puppy|boiler|baby))|(?:new|brand new) or<>(?:old|years|while)|(?:years?|months?)<>in (?:use|service)|age of (?:the|your) (?:${D}|appliance|fridge|washer|oven|dryer|product|vehicle)|(?:has|have) (?:it|you) (?:been|had)<>in use`,
  ],
  [
    'warranty',
    String.raw`warrant\w*|warrent\w*|guarant(?:ee|eed|ees|y|ies)(?! (?:card|that))|applecare|protection plan|care plan|still covered|under cover|extended cover`,
  ],
  [
    'whoInstalled',
    String.raw`(?:who|by whom|whom)<>(?:install|fit|mount|set[- ]?up|put (?:it|them) (?:up|in)|connect|assembl|wir(?:e|ed)|plumb|hang|hung|hook)\w*|(?:install|fit|mount|connect|assembl|wired|set up|put up)\w*<>by (?:an?|a professional|yourself|who|one of|our|somebody)|(?:did you|have you)<>(?:install|fit|connect|mount|assembl)\w*<>(?:yourself|your own)|(?:professional|diy)(?:ly)? (?:install|fit)\w*|(?:install|fit|set)\w*<>yourself`,
  ],
  [
    'dropped',
    String.raw`drop(?:ped)?(?= (?:it|on|at|from|by|recently|the (?:phone|device|tablet|camera|watch)))(?! (?:it )?(?:off|me|us))|been dropped|(?:fall|fell|fallen|falls)(?! (?:asleep|under|due))|bump(?:ed)?|knock(?:ed)? (?:it|over|against|off)|(?:hit|take) (?:the (?:floor|ground)|something|a knock)|(?:have been|been|was it) (?:bumped|hit|knocked|struck)|tumbl\w*|any (?:impact|knock|blow)s?|suffered an impact`,
  ],
  [
    'wet',
    String.raw`(?:got|get|getting|been|become|gone) (?:\w+ )?(?:wet|damp|soaked|submerged)|(?:liquid|water|moisture|rain|spill|coffee|drink)s?<>(?:got|get|in(?:to|side)?|on it|contact|over|near|damage|spil\w*)|contact with (?:any )?(?:water|liquid|moisture)|spil(?:t|led|l)|splash\w*|(?:worn|used|taken|wore|fell|dropped)<>(?:shower|sea|pool|bath|rain|toilet|sink|water)`,
  ],
  [
    'manualFollowed',
    String.raw`manual(?!ly)|instructions?(?! (?:for (?:the|our) (?:driver|courier)|delivery))(?<!delivery instructions?)|booklet|leaflet|user guide|(?:step of the|following the|followed the|through the) (?:\w+ )?guide|quick[- ]start`,
  ],
  [
    'whereInstalled',
    String.raw`where<>(?:install|mount|fitt?ed|hung|hang|stand|placed?|located|position|sit|kept|set up|fix)\w*(?<!bag is placed)|in ?doors or|out ?doors or|(?:indoors?|outdoors?|inside|outside)<> or <>(?:indoors?|outdoors?|inside|outside)(?<!table)|built[- ]in|free-?standing|kind of wall|(?:which|what) room<>(?:is it|is the|in|stand)|wall is (?:it|the)|(?:mounted|fixed|screwed|hung) (?:on|to|in)`,
  ],
  [
    'temperature',
    String.raw`temperature|thermostat<>(?:set|read|say|show)|what does the thermostat|degrees|how (?:hot|cold|warm)|(?:very|too|really) (?:cold|hot|warm)|(?:room|water|oven|fridge)<>(?:cold|hot|warm)`,
  ],
  [
    'programUsed',
    String.raw`(?:which|what|the|wash|washing|same) (?:\w+ )?(?:programmes?|programs?|cycles?|mode|setting)<>(?:use|select|run|chose|chosen|pick|set|was|were|on|go|is it|did)\w*|(?:eco|intensive|quick|delicate|cotton|grill|fan|spin)(?:,| or) |(?:which|what) (?:mode|setting|programme|program|cycle)|wash (?:program|programme|cycle)|(?:did you|have you) (?:run|set|use) it on`,
  ],
  [
    'powerElsewhere',
    String.raw`(?:fuse|fuses|trip switch|breaker|circuit|rcd|fuse ?box|consumer unit)(?: |\?|s)|power (?:out|cut|outage|off)|(?:whole|rest of the|entire) (?:house|flat|building|home|street)<>(?:power|electric|out|dark|off|without)\w*|(?:power|electricity|electric|off|out|dark)<>(?:whole|rest of the|entire|elsewhere|neighbou?rs?|street|other rooms|next door)|neighbou?rs?<>(?:power|electric\w*|lights)|everything off|(?:other|else)<>(?:lights|appliances|rooms)<>(?:work|on)`,
  ],
  [
    'stillHappening',
    String.raw`(?:still|now)<>(?:happen|occur|offline|down|broken|going on|a problem|an issue|doing (?:it|that)|playing up|the case|not work|crash|cut|persist|working)\w*|(?:is|are|does|has) (?:it|this|that|the (?:problem|issue|fault|error)) (?:\w+ )?(?:sorted|resolved|fixed|gone away|solved|working (?:now|again)|back|cleared|better|persist|come back|work(?:ing)? (?:now|again))\w*|been (?:sorted|resolved|fixed|solved)|back (?:online|up|to normal)|(?:persist|ongoing)\w*|come back\?`,
  ],
];

/** What questions are of besides slots, and how they are put in English. */
export const matters: readonly (readonly [string, string])[] = [...technical, ...shopMatters, ...lifeMatters];
