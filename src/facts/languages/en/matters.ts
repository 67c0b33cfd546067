import type { Vocabulary } from '../../vocabulary';

/** Wishes, troubles, promises and deeds in English, and how a reply confirms what is known. */
export const matters = {
  wishes: [
    [
      'changeAddress',
      String.raw`(?:typo|mistake|error|wrong number) in (?:my|the|our) (?:\w+ )?(?:address|street|postcode|zip)|(?:we|i)(?:'ve| have)? (?:just |recently )?moved(?= ?[.,;!\n]| to (?:a|the|another) | house| home| flat| and| so| last|$)|(?:we're|i'm|we are|i am) moving|(?:needs?|has) to (?:go|come|be (?:sent|delivered)) to (?:the|my|our|a) (?:new|other|different) (?:flat|house|place|address|home|apartment)|(?:typo|mistake|error|wrong number) in (?:my|the|our) (?:address|street|postcode|zip)|(?:redirect|reroute|divert)(?: (?:it|this|my \w+|the \w+))? to|(?:change|update|correct|modify|edit|fix)[a-z ]{0,30} address|address change|(?:wrong|incorrect|old|different|new) (?:(?:delivery |shipping )?address|(?:house|street|flat|door|building) (?:number|name|no)|street|post ?code|zip|eircode)|(?:i(?:'ve| have)?|we) moved(?! (?:from|to (?:plus|basic|premium|pro)|up|down|on|over|it|the|my|our))|(?:send|ship|deliver)(?: it)? to (?:a (?:different|new)|another) address|(?:go|send|sent|ship|shipped|deliver|delivered)(?: (?:it|them|this))? to (?!(?:an? |the )?(?:parcel |pick-?up |collection )?(?:locker|point|shop|store))[^.?!\n]{2,30}(?<!lease) instead`,
    ],
    [
      'changeDelivery',
      String.raw`(?:collect|pick(?: it| them)? up|fetch)(?: \w+){0,3} (?:myself|ourselves|in person|instead)|(?:bring|deliver|come|drop)(?: \w+){0,3} in the (?:evening|morning|afternoon)|(?:come|arrive|deliver(?:ed)?|delivery|bring it)(?: \w+){0,3} (?:a (?:week|day|month)|\d+ (?:days|weeks)|two (?:days|weeks)) (?:later|earlier|sooner)|(?:ship|send|deliver|post)(?: \w+){0,2} (?:overnight|express|next[- ]day|faster|sooner|by courier|to the store|to a shop)(?: instead)?|(?:hold|keep|hang on to|store) (?:it|them|my \w+|the \w+|onto it)(?: \w+){0,3} (?:till|until|for (?:me|a)|while)|(?:rather|prefer to|can i|could i|let me) (?:just )?(?:collect|pick (?:it|them) up|fetch)(?: (?:it|them))?|(?:upgrade|switch|change)(?: \w+){0,2} to (?:express|next[- ]day|pick-?up|collection|home delivery)|(?:another|a different|a new|change (?:the|my)) (?:slot|time slot|delivery window|appointment)|(?:move|shift|bump|rearrange|change) (?:my|the|our) (?:slot|appointment|booking|visit)|(?:can|could|please|want|like|possible|possibly)(?! you tell)[^.?!\n]{0,30} deliver(?:ed|y)? (?:it |them )?(?:on|after|before|in the|between|next|this|tomorrow|later|earlier|instead)|(?:go|send|sent|deliver|delivered)(?: it| them)? to (?:an? |the )?(?:parcel |pick-?up |collection )?(?:locker|point)|(?:won't|not|cannot|can't) be (?:at home|home|there|in)(?! touch)|re-?deliver\w*|re-?schedul\w*|(?:another|different|later|new|earlier) delivery (?:day|date|time|slot)|deliver(?:ed|y)?(?: \w+){0,3} (?:on )?(?:another|a different|a later) (?:day|date|time)|(?:change|move|postpone|delay|push back|bring forward|re-?arrange)(?: (?:the|my|our|this|a))? delivery(?! address)|(?:hold|keep) (?:my|the|this|our|it)(?: (?:parcel|package|shipment|order|delivery))?(?: back)? (?:until|till|for)|(?:leave|drop|deliver)(?: \w+){0,4} (?:to|at|in|with|by|behind|next door)(?: (?:an?|the|my|our))? (?:pick-?up (?:point|shop)|parcel shop|locker|collection point|neighbou?rs?|safe place|shop|porch|reception|concierge|garage|shed|back door|next door)|(?:left|delivered|dropped|collect|sent)(?: \w+){0,4} (?:to|at|in|from|with) (?:an? |the |my )?(?:pick-?up (?:point|shop)|parcel shop|locker|collection point|neighbou?rs?|safe place)`,
    ],
    [
      'cancel',
      String.raw`(?:don't|do not|no longer) (?:want|need)(?: \w+){1,3} (?:any ?more|any longer)|(?:we|i) (?:won't|can't|cannot|will not) (?:make it|come|attend|be coming)|(?:scrap|drop|ditch|bin|axe) (?:my|the|our|this) \w+|changed my mind|(?:don't|do not|please don't) (?:send|ship|dispatch|deliver) (?:it|them|this|the|my)|(?:pull|back|opt) out(?: of)?|(?:stop|prevent)(?: \w+){0,4} (?:renew(?:ing|al)?|auto-?renew\w*)|(?:don't|do not|not) (?:renew|want to renew)|no longer (?:want|need|require|interested)|(?:scrap|drop|kill|void|withdraw|revoke|undo) (?:the|my|this|that|our) (?:order|purchase|booking|subscription|contract|request)|(?:get|getting) out of (?:my|the|this) (?:contract|subscription|plan)|(?:leave|leaving) (?:you|ye) for|(?:give|giving|hand in) (?:my )?notice|(?:stop|end|quit) (?:my|the|our|this) (?:\w+ )?(?:subscription|membership|plan|contract|cover|policy|direct debit)|wrong (?:license|licence|plan|order), please|(?<!(?:was|been|got|gets|were|is|are|has|already|they|you|and) )cancel(?:l?ed)|cancel(?!l?ed)(?:l?ing|lation)?(?! (?:fee|policy))|want (?:it|this|that|my order|the order) cancel(?:l)?ed|call off|don't want (?:it|the order|my order|this) any ?more|(?:terminate|end|stop) (?:it|this|my (?:[a-z]+ )?(?:subscription|contract|plan|membership|policy|service))|unsubscribe|close my account`,
    ],
    [
      'refund',
      String.raw`(?:my|the|our) (?:deposit|money|payment|fee|cash|fare) (?:returned|back|refunded|repaid)|reverse (?:one|both|it|them|this|that|the)|(?:like|want|need|have|get) (?:that|it|the (?:money|amount|\w+)|my (?:\w+ )?(?:deposit|cash|fee|fare|funds|payment|pounds|euros|dollars)|[£$€]\d[\d.,]*) back|(?:give|pay|send|return|hand)(?: me| us)?(?: \w+){0,3} (?:money|cash|deposit|fee|fare|payment)(?: \w+)? back|(?:seen|got|had|received)(?: \w+)? (?:a )?(?:penny|cent)|(?:take|took|taken) (?:that|it|the \w+) off (?:my|the) bill|owe[sd]? me|(?:want|expect|claim|demand|ask(?:ing)? for|like)(?: \w+)? compensation|compensate|(?:still )?no re-?fund|re-?fund(?:s|ed|ing)?(?! polic)|money back|(?:when|where)(?: [a-z]+){0,4} (?:the|my) money|re-?imburs\w+|chargeback|get my money|reverse (?:it|this|that|the (?:charge|payment|fee))|credit (?:me|my account)|pay me back|give (?:it|that|the \w+) back to me`,
    ],
    [
      'replacement',
      String.raw`(?:forward|send|post|pop|ship|mail|get)(?: me| us)? (?:on |over |out )?(?:the )?(?:missing|remaining|absent) \w+|(?:pop|stick|put|bung|drop) (?:an?|another|the)(?: \w+){1,3} in the (?:post|mail)|^\W*(?:the )?(?:right|correct) (?:item|one|size|colou?r)\W*$|(?:send|get|ship|post|give)(?: me| us)? (?:a |an )?(?:fresh|spare|working|good|proper|identical) (?:one|pair|set|copy)?|(?:send|get|ship|post)(?: me| us)? (?:the )?(?:missing|other|right|correct) (?:one|ones|part|parts|piece|pieces|item|items|half|size|colou?r)(?! back)|(?:can i|could i|any way i can|i'd like to|want to) (?:get|have|swap|change)(?: \w+){0,2} (?:another one|a different one|for a)|(?:one|a) size (?:up|down|bigger|smaller|larger)|replac(?:e|ed|ement|ing)|exchang(?:e|ed|ing)|swap|(?:send|ship)(?: me| us| out)? (?:a new|another|the (?:right|correct))|(?:get|receive|have|like|want|need|prefer)(?: (?:a|the|an))? (?:new|another|right|correct|working|good) (?:ones?|item|product|pair|set|unit|device|copy)|send (?:it|them) again`,
    ],
    [
      'return',
      String.raw`(?:to|must|needs? to|has to|have to) go back(?: to (?:you|ye|the (?:shop|store|warehouse)))?|(?:send|sending|give|bring|take|ship|post)(?:ing)? (?:something|this|these|those|it|them|one|both|all|an item|the \w+(?: \w+)?|my \w+) back|(?:take|taking) (?:it|them|this|these) back|(?:get|getting) rid of it and return|return (?:something|both|all|everything)|how (?:do|can|does) (?:i|one|you) (?:go about )?return|return(?:ing|s)?(?: (?:it|my|the|this|these|those|them|an?|some|one|process|label|slip|\d+))(?! (?:policy|window|period))|(?:to|can i|do i|i want a|i'd like a|start a|request a|make a|for a) return(?! (?:policy|window|period|ticket|flight))|^\W*returns?\W*$|(?:send|sending|ship|shipping|give|giving|bring|bringing|mail|post)(?: (?!me |us |my money)(?:[a-z0-9'-]+))?(?: (?!me |us )[a-z0-9'-]+){0,3} back(?! to me)`,
    ],
    [
      'whereIsOrder',
      String.raw`(?:chase|chasing)(?: up)? (?:my|the|an?|this|our) (?:order|parcel|package|delivery|shipment|\w+)|(?:has|have) (?:it|they|my \w+|the \w+) (?:left|gone out|shipped|been (?:sent|dispatched|shipped))|(?:track(?:er|ing)|status)(?: \w+){0,3} (?:budged|moved|changed|updated|stuck)|(?:any idea|do you know|can you (?:tell|see|check)|know) (?:where|when) (?:my|the|it|our|this)(?:[ ']\w+){0,5} (?:is|are|will|be|arriv\w*|coming|come|land\w*|show\w*)|where[a-z ]{0,24} is (?:my|the|our) (?:parcel|package|order|delivery|stuff)|(?:has|have) my (?:parcel|package|order|delivery) (?:gone|got|been)|(?:still )?waiting on|when's (?:it|my|the|this)|where has (?:it|my|the)|(?:how much longer|how long) (?:until|till|before|will|do i)(?: \w+){0,4} (?:arriv\w*|get here|deliver\w*|wait|come)|where'?s? my|(?:eta|update) (?:on|for)|where(?:'s| is| are)(?: all)? (?:my|the|our) (?:\w+ ){0,2}(?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)|where(?:(?:'s| is| are) my| my) (?!account|refund|money|invoice|receipt|profile|code)(?:\w+ ){0,3}(?:\w+(?= ?\?)|is|are)|where(?:'s| is| are) (?:it|they)|where (?:it|they) (?:is|are)|when'?s (?:it|my|the) (?:\w+ )?(?:coming|arriv\w+|due|here)|eta|(?:has|have|is|are) (?:it|they|my \w+|the (?:order|parcel|package))(?: been)? (?:shipped|sent|dispatched|left|on (?:its|the) way)|tracking (?:hasn't|has not|isn't|doesn't) (?:updat|mov|chang)\w+|stuck in transit|(?:whether|if|will|do|does) (?:the|my|our|they|it)(?: \w+){0,3} (?:make it|arrive|gets? here|be here)|track(?:ing)? (?:my|the|of my|info\w*|link|status|it)|when (?:will|is|are|can|should|do|does) (?:my|the|it|i|they|our)(?! refund| sale| shop| store)[a-z0-9/ ]{0,40}(?:arriv\w+|deliver\w*|come|coming|here|get|receive|ship\w*|expect)|(?:order|delivery|shipping|shipment|package|parcel) status|status of (?:my|the|our) (?:\w+ )?(?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)|waiting (?:for|on) (?:my|the|our|this) (?:\w+ ){0,2}(?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)|any (?:news|updates?) (?:on|about|of) (?:(?:my|the|this)(?! refund)|order|parcel)|wh?ere(?:abouts)? (?:of|is) (?:my|the) (?:orders?|packages?|parcels?|delivery|deliveries|stuff|items?|shipments?|things?|purchase|goods)`,
    ],
    [
      'invoice',
      String.raw`(?:vat|tax|till|sales|proper|paper|itemi[sz]ed|detailed) (?:invoice|receipt|bill)|(?:need|want|send|get|have|require|missing|email|e-mail)(?: \w+){0,4} (?:receipt|bill|proof of (?:payment|purchase)|statement)(?! number)|invoices?|receipt(?! number)|vat (?:number|invoice)|bill(?: for| of) (?:my|the) (?:order|purchase)|copy of (?:the|my) bill|missing the bill|proof of purchase`,
    ],
    [
      'payment',
      String.raw`(?:spread|split)(?: \w+){0,3} (?:cost|payments?|bill|instal+ments|over)|pay (?:it|this|that|them)? ?(?:off|in (?:instal+ments|parts|two|three|four)|monthly|later|by (?:transfer|bank|card|phone))|(?:settle|clear) (?:my|the|this|our|what)|(?:change|update|switch)(?: \w+){0,2} (?:payment|card|bank|direct debit)(?: \w+)?|set up (?:a )?(?:direct debit|standing order|payment)|(?:to|can i|could i|i'd like to|i'll|please) (?:pay|settle)(?! for shipping| attention)|pay (?:my|the|this|our|an?) (?:\w+ )?(?:bill|invoice|renewal|order|balance|instal+ment|premium|fees?|fine)|make a payment|(?:update|change|add) (?:my |the )?(?:card|payment (?:method|details))|payment plan|(?:pay|paying) (?:by|with|in) (?:card|paypal|cash|instal+ments)`,
    ],
    [
      'information',
      String.raw`(?:i have|got) (?:a|some|another) questions?|would like to know|want to know|wondering (?:if|whether|how|when)|more info(?:rmation)?|do you (?:ship|deliver|sell|have|offer|accept|price|do|take|stock|carry|open|know)|is (?:it|this|the \w+) (?:still )?(?:available|in stock|compatible)|in stock|opening hours`,
    ],
  ],
  problems: [
    [
      'damaged',
      String.raw`(?:came|arrived|turned up|is|was)(?: (?:yesterday|today|this morning|just now|here))? in(?: about)? (?:a |an )?(?:\w+ )?(?:bits|pieces|shards|smithereens|halves)|(?:great|big|huge|nasty|long|dirty)(?: \w+)? (?:crack|scratch|dent|chip|gash)(?:e?s)?|(?:in|into|came in|arrived in) (?:a )?(?:hundred|thousand|million|bits|pieces|shards|\w+ bits|\w+ pieces)|(?:snapped|shattered|smashed|chipped|dented|scuffed|scratched|ripped|bent|crushed|squashed|stained|soggy|mouldy|moldy|mangled|ruined|wrecked|warped|punctured|frayed)|(?<=(?:is|was|are|were|arrived|came|got|panel|seam|bag|badly|completely|totally|slightly|side|up) )(?:split|torn|soaked|burst|marked)(?! (?:up (?:the )?bill|as|price|down|in))|(?:a|the|big|huge|massive|long|deep|hairline|some) (?:crack|cracks|scratch|scratches|dent|dents|chip|chips|hole|holes|tear|rip|split|stain|stains|dint|mark)(?: (?:right )?(?:in|on|across|down|along|through|all))|(?:leg|handle|lid|corner|edge|side|panel|door|glass|screen|base|wheel|arm|foot|strap|zip|spout)s?(?: \w+){0,2} (?:broken|broke|snapped|split|cracked|came off|fell off|missing a|hanging off)|(?:in|arrived in) (?:a )?(?:terrible|bad|awful|sorry|poor|shocking) (?:state|condition)|beyond repair|damag(?:ed|e)|broken?|cracked|smashed|shattered|(?<!label(?:'s| is) )torn|ripped|dented|scratche[ds]|bent|crushed|chipped|snapped|(?:has|have|is|are|was|were|a) (?:a )?(?:rip|tear|crack|hole|dent|scratch|chip|split)s?|leak(?:ing|ed|s)|stained|soaked|squashed|in pieces|burst|punctured|c[ao]me apart|fell apart|mould?y|rotten|wilted`,
    ],
    [
      'wrongItem',
      String.raw`(?:not|aren't|isn't|nowhere near|nothing like)(?: even)?(?: close to| near)? (?:the|what) (?:\w+ )?(?:i|we) (?:picked|ordered|chose|wanted|asked for|bought|selected|paid for)|(?:someone|somebody) else'?s (?:order|parcel|stuff|package|things)|(?:got|received|sent|given|have|opened|found|contained|was)(?: \w+){0,5} (?:instead(?: of)?|rather than)|(?:mixed|mix|muddled|switched|swapped)(?: \w+){0,2} up|mix-up|(?:you've|you have|ye've|you's have|they|you) (?:sent|shipped|delivered|gave|given)(?: me| us)? (?:two|the other|the wrong|an? (?:ladies|womens|mens|kids|different|other))|two left|(?:meant|supposed) to be (?:a |an |the )?(?!(?:here|delivered|there|arriv|coming|today|on)(?![a-z]))[a-z]+(?=[.,!;]| but| not|$)|ordered [^.?!]{3,50}(?:,| but| and)(?: \w+){0,3} (?:got|received|came|sent|have|arrived)(?! (?:it|them|nothing|broken|damaged|late|with|in|yesterday|today|only|just|on)(?![a-z]))|(?<!ordered (?:the )?|chose (?:the )?)(?:wrong|different|incorrect) (?:item|product|size|colou?r|model|article|thing|order|version)|not (?:what|the one) (?:i|we) ordered|isn't (?:what|the one)|not the one(?! (?:that |which )?(?:already|came|arrived))|someone else'?s (?:order|parcel|stuff|things)|(?:shipped|sent|got|received|delivered|came)(?: me| us)? (?:an?|the) (?:\w+ )?(?:one|pair|version)(?=[^.?!\n]{0,40}(?:want|order|ask|not|instead))|(?:got|received|sent|shipped|contained)(?: me| us)? (?!it)[^.?!\n]{2,50} instead|instead of (?:the|my|an?) [^.?!\n]{2,40}(?:got|received|sent|came)|ordered [^.?!\n]{3,60}? (?:but|and) (?:i |you )?(?:got|received|sent|(?:one|two|it|they|some|the other|both)(?: of (?:them|these|those))? (?:is|are|was|were))(?! (?:only|just|nothing|no )| (?:\w+ )?(?:not|still|damaged|broken|cracked|missing|late|faulty|defective|scratched|dented|torn|only))`,
    ],
    [
      'missingItem',
      String.raw`(?:one|two|three|\d+|a few|some|half) (?:short|less)|(?:there was|there's|there is|was) (?:only|just) (?:one|two|three|\d+|half|a single)|(?:nothing|feck all|bugger all|sod all|not a thing)(?: \w+)? (?:in (?:it|the (?:box|parcel|package))|inside)|(?:box|parcel|package|envelope|carton)(?: \w+){0,3} (?:empty|nothing in it)|(?:you|they|ye|u)(?:'ve| have)? (?:forgot(?:ten)?|left out|omitted)(?: to (?:put|include|send|pack))? ?(?:the|my|a|one|half)|no (?:lid|screws|manual|charger|cable|instructions|straps|remote|bolts|fixings|batteries|plug|power cord|accessories)(?: \w+){0,2} (?:in|with|included|inside)|(?:came|arrived|delivered|turned up|sent) (?:\w+ )?(?:without|minus|lacking|sans) (?:its|the|any|a|my) \w+|(?:where's|where is|where are) (?:the other|the rest)|not (?:all|everything) (?:was |is )?(?:there|here|in|inside|included)|(?:missing|lacking) (?:an? |the |one |some |two |its )?(?:item|part|piece|product|article|accessor|screw|manual|charger|cable|bag|lid|leg|remote)\w*|(?!(?:parcel|package|order|delivery|shipment|bag|luggage)s? )(?:[a-z]{3,}) (?:is|are|was|were)(?: still)? (?:missing(?! (?:the|an?|my|our) )|lacking|not (?:there|in the (?:box|package|parcel)))|(?:is|are|was|were|came|arrived) missing (?:an?|its|one|two|some|\d|half)|incomplete|(?:came|arrived|delivered|shipped|come)(?: \w+)? (?:with no|without|with only|minus)|only (?:got |received |found |sent |had )?(?:one|two|three|four|five|\d+|half|part)(?: of (?:the|them|my|\d))|only (?:one|two|three|\d+) (?:arrived|came|were|was)|(?:box|parcel|package) (?:is|was|arrived|came) empty|empty box|missing (?:from|in) (?:the|my)|one (?:of them )?(?:is )?missing`,
    ],
    [
      'notReceived',
      String.raw`nothing(?:'s| has| is)?(?: \w+)? (?:turned up|arrived|come|shown up|landed|appeared|here|delivered|in the (?:post|mail))|(?:isn't|is not|wasn't|not|sure isn't|it sure isn't) (?:on|in|at) (?:my|the|our) (?:porch|doorstep|door|letterbox|mailbox|letter box)|(?:still )?(?:hasn't|haven't|has not|have not|not)(?: \w+)? (?:turned up|shown up|landed|materiali[sz]ed|made it|reached|appeared|come through|been delivered)|(?:never|not) (?:showed|turned up|made it|materiali[sz]ed|seen (?:it|them|the))|(?:vanished|disappeared|gone astray|lost in transit|gone walkabout)|(?:delivered|left)(?: \w+)? (?:to|at|with) (?:the )?(?:wrong|another|someone else)|(?:no trace|no sign|nowhere to be (?:seen|found))|didn't get (?:them|anything)|(?:still|left|am|i'm)(?: \w+)? without (?:my|me|the|our) (?:order|parcel|package|delivery|\w+ (?:hamper|present|gift))|still no (?:delivery|parcel|package|sign)|(?:never|not|haven't|hasn't|havent|hasnt|didn't|didnt|don't)(?: yet| even| been| actually| still)* (?:received?(?! (?:an?|any|the|my|your) (?:refund|money|reply|answer|response|e-?mail|confirmation|invoice|code|receipt|call|link))|(?<!(?:refund|invoice|e-?mail|mail|confirmation|code|receipt|reply|answer|money|call|link|bill|money|one|technician|driver|courier)[^.?!\n]{0,40})(?:arriv(?:ed?|ing)|came|come|turn(?:ed)? up|show(?:n|ed)?(?: up)?)|delivered|reached (?:me|us)|got(?:ten)? (?:it|my (?!money|refund|invoice)|the (?:order|parcel|package)|anything)|get (?:it|my (?!money|refund|invoice)|the (?:order|parcel|package)))|(?:haven't|hasn't|not) (?:yet )?had (?:my|the|any) (?:parcel|package|order|delivery)|(?:it'?s|is|isn't|they'?re|are|aren't)(?: still)? (?:not )?here(?<=n't (?:still )?here|not here)|nothing (?:has |was )?(?:arrived|came|here|delivered|received)|no sign of (?:it|my|the)|(?:says|shows|showing|shown)(?: as| it'?s| it was| it has been)? delivered|marked (?:as )?delivered|(?:which |that )?i (?:don't|do not) have(?: it| yet| them)?(?=[.,!?\n]|$)|(?:parcel|package|order|delivery) (?:is |was |has |went |got |gone )+(?:lost|missing)|lost (?:in the (?:post|mail)|parcel|package)`,
    ],
    [
      'late',
      String.raw`ought to have (?:been here|been with|arrived|come|turned up)|(?:days|weeks|hours|day|week)? ?(?:overdue|behind)|(?:dawdling|dragging|stuck|sitting|stranded|held up|hanging around)(?: \w+){0,3}(?=[ .,!?]|$)|(?:meant|supposed|due|scheduled|expected|promised)(?: \w+){0,3} (?:yesterday|last|on|by|before|today|this morning|days ago)|(?:took|taken|taking) (?:\w+ )?(?:weeks|days|ages|forever|a (?:week|month)|(?:two|three|four|\d+) (?:weeks|days|months))(?= and| now|,|\.|!|$| for (?:my|the|it|this))|(?:how much|much) longer|(?:slow|slower than|later than)|(?:is|was|so|very|too|running|days?|weeks?|hours?|been|'s) late|late (?:now|delivery|again)|delay(?:s|ed)?|overdue|(?:should have|should've|shouldve) (?:arrived|been (?:here|delivered)|come)|(?:was|were) (?:due|(?:meant|supposed|expected|promised|scheduled) to (?:come|arrive|be|get))|was promised (?:for|by)|still nothing|taking (?:too|so) long|behind schedule`,
    ],
    [
      'defective',
      String.raw`(?:is|are|keeps|started)(?: still)? (?:flooding|leaking|tripping|smoking|sparking|dripping|overheating|buzzing|rattling|squeaking)|(?:conks?|cuts?|dies?|stops?|shuts?) out? ?(?:after|every|when|as soon)|(?:won't|will not|doesn't|does not|can't|no longer|not|isn't|hardly|barely|never) (?:\w+ )?(?:hold(?:ing)? (?:a |its )?charge|stay(?:ing)? (?:on|up|lit|connected)|suck(?:ing)?|pump(?:ing)?|brew(?:ing)?|boil(?:ing)?|freez(?:e|ing)|toast(?:ing)?|dry(?:ing)?|blow(?:ing)?|cut(?:ting)?|mow(?:ing)?|play(?:ing)?|scan(?:ning)?|load(?:ing)?|update|sync|ignite|fire up|fill|flush|lift|recline|fold(?:ing)?|inflate|stick|seal|click|snap shut|latch|zip|reach|register|detect|recogni[sz]e|show(?:ing)? (?:anything|a picture)|come on|budge|move|turn|rotate)|(?:zero|no|lost(?: all)?|weak|poor) (?:suction|power|pressure|heat|sound|signal|picture|charge|steam|flame|light|water|response|life)|stopped (?:working|boiling|heating|charging|cooling|spinning|turning|playing|printing|\w+ing)|(?:packed (?:it )?in|conked out|given up(?: the ghost)?|gave up|kaput|dead(?: as a doornail)?|bust(?:ed)?|on the blink|playing up|acting up|knackered|broken down|broke down|shot|dud|duff|bricked|frozen|freezes|hangs|crashes|crashing|cuts out|cutting out|clicks off|trips|blows? cold|goes off|switches (?:itself )?off|turns (?:itself )?off|shuts (?:itself )?(?:down|off)|quits|buzz(?:es|ing)|rattl(?:es|ing)|squeak(?:s|ing)|leak(?:s|ing) (?:again|from|water|oil)|smokes|smoking|sparks|burning smell|smells of burning|trips (?:the|out))|(?:internet|broadband|wi-?fi|line|signal)(?:'s| is| has| keeps)?(?: been)? (?:down|dead|out|gone|drop\w*|cut\w*|lost|off)|(?:display|screen)(?: is| goes| went| stays)? (?:black|blank|frozen|dark|flicker\w*)|(?:does not|doesn't|doesnt|won't|wont|will not|not|stopped|stops|isn't|isnt|don't|can't get it to) (?:even )?(?:work(?:ing)?|turn(?:ing)? (?:on|off)|switch(?:ing)? (?:on|off)|power(?:ing)? (?:on|up)|start(?:ing)?(?: up)?|charg(?:e|ing)|function(?:ing)?|go(?:ing)? (?:up|down|on|in)|heat(?:ing)?(?: up)?|cool(?:ing)?|clos(?:e(?! to)|ing)|open(?:ing)?|spin(?:ning)?|drain(?:ing)?|pair(?:ing)?|connect(?:ing)?|respond(?:ing)?|light(?:ing)? up|print(?:ing)?|boot(?:ing)?|lock(?:ing)?|ring(?:ing)?|fit together|inflate)|defective|faulty|malfunction\w*|no (?:broadband|internet|wi-?fi|signal|connection|picture|sound|power|heat|hot water|dial tone|image|reception)|(?:drops|cuts) (?:out|off|every|all the time|constantly)|(?:is|went|completely|totally|battery) dead|died|keeps? (?:crash|freez|dropp|disconnect|cutt|turning off|switching off|beep|restart|rebooting|flicker|losing)\w*|flicker(?:s|ing)|overheat\w*|blinking red|(?:strange|weird|loud|grinding|rattling) (?:noise|sound)`,
    ],
    [
      'doubleCharge',
      String.raw`(?:went through|gone through|come out|came out|taken|charged|billed|left my account) (?:more than once|twice|two times)|(?:charged|billed|debited|took|taken|paid|deducted)(?: \w+){0,6} (?:twice|two times|double|a second time)|(?:twice|two times|double)(?: \w+){0,3} (?:charged|billed|debited|taken|payment)|(?:two|2|identical|duplicate)(?: \w+)? (?:charges|payments|debits|transactions|lines|entries)|duplicate|(?:charged|debited|billed|paid|took|taken)(?: (?:me|us|my card|the money|it))? (?:twice|double|two times|2x|2 times|again)|double[- ]?(?:charge[ds]?|bill(?:ed|ing)?|payment)|two charges|(?:same|two) (?:charge|payment|amount)s? (?:twice|on my)`,
    ],
    [
      'paymentFailed',
      String.raw`(?:got|gets|been|was|were|being) (?:rejected|declined|refused|turned down|bounced)(?: again)?|(?:bank|card|it)(?: \w+){0,2} (?:block(?:s|ed|ing)|declin(?:es|ed|ing)|reject(?:s|ed|ing)|refus(?:es|ed|ing)|turn(?:s|ed|ing) down)(?: (?:my|the|it))?(?: (?:payment|card|transaction))?|(?:card|payment|transaction|paypal|checkout|direct debit)(?: \w+){0,5} (?:turned down|blocked|bounc(?:es|ed|ing)|not (?:going|go) through|stuck|times out|won't go|error|unpaid|returned)|(?:won't|doesn't|does not|will not|can't) (?:take|accept|process) my (?:card|payment|money)|payments? (?:was |has been |is |got |keeps |keep )?(?:failed|failing|fails?|declined|refused|rejected|not accepted|bounced|(?:didn't|did not|won't|doesn't|does not|not) (?:go(?:ing)? through|work(?:ing)?))|card (?:was |is |has been |got |keeps |keeps (?:being|getting) |gets )?(?:declined|refused|rejected|not accepted)|can(?:'t|not) pay|unable to pay|insufficient funds`,
    ],
    [
      'access',
      String.raw`lock(?:ed|s)? (?:me |myself |us )?out|(?:barred|blocked|shut out|kicked out|banned|logged out|frozen)(?: out)? (?:from|of) (?:my|the|our)|(?:user|account|profile|login|app|card)(?: is| was| has been|'s)?(?: \w+)? (?:locked|blocked|disabled|suspended|deactivated|frozen)|(?:can't|cannot|can not|unable to|couldn't) (?:\w+ )?(?:get (?:in|into|back in)|log|sign|see my account|enter|open the app)|(?:password|login|pin|code|username)(?: \w+){0,3} (?:wrong|invalid|rejected|incorrect|not recogni[sz]ed|refused|expired)|(?:reset|verification|confirmation|activation|log-?in)(?: \w+)? (?:e-?mail|link|code|text|sms)(?: \w+){0,2} (?:never|doesn't|not|hasn't|isn't|won't)|(?:loops?|sends me|throws me) back to the (?:start|login|log-in)|(?:can(?:'t|not|t)|unable to|not able to|couldn't|won't let me) (?:log ?(?:in|on)|login|sign in|get in(?:to)?|access|open my account|reset)|locked out|forgot(?:ten)? my (?:password|login|pin)|password (?:doesn't|does not|isn't|is not|not) (?:work|accept)\w*|account (?:is|was|has been|got) (?:locked|blocked|disabled|suspended)|log-?in (?:doesn't|does not|fails|failed|isn't)|reset (?:mail|e-?mail|link) (?:never|doesn't|isn't)`,
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
    iban: 'I have your bank details already.',
    photo: 'Thank you for the photo that you sent.',
    document: 'Thank you for the document that you sent.',
  },
} satisfies Partial<Vocabulary>;
