import { homeMatters } from './mattersHome.de';
import { shopMatters } from './mattersShop.de';
import { travelMatters } from './mattersTravel.de';

/** "Which", in all forms. */
const W = String.raw`(?:welche[rsnm]?|was für (?:ein|eine|einen|einem|einer))`;
/** Devices as people call them. */
const D = String.raw`(?:geräte?[sn]?|handys?|tablets?|computern?|rechnern?|pcs?|laptops?|telefon|smartphones?|notebook|fernsehern?|endgeräte?n?|ipad|natel|konsole)`;
const OTHER = String.raw`(?:ander~|zweit~|fremd~|weiter~|verschieden~|alternativ~)`;
const BUILT = String.raw`(?:installiert~|eingebaut|montiert~|angeschlossen|aufgestellt|aufgebaut|aufgehängt|eingerichtet|verlegt|in betrieb genommen|angebracht|verbaut|platziert|befestigt|positioniert)`;
const BROWSERS = String.raw`(?:chrome|firefox|edge|safari|opera|brave)`;
const SYSTEMS = String.raw`(?:windows|android|ios|macos|mac os|linux|ubuntu)`;

/** Devices, programs and the net: what was tried with them, and what they show. */
const technical: readonly (readonly [string, string])[] = [
  [
    'restarted',
    String.raw`~neu(?:zu)?(?:ge)?start~|neu zu starten|start~<>neu|(?:aus|ab)[- ]{0,2}(?:und|u\.?) (?:wieder |dann |nochmal |erneut )*(?:ein|an|auf)~|(?:aus|ab)(?:ge|zu)~<>wieder (?:ein|an)~|reboot~|re-?start~|(?:hoch|runter|herunter)(?:ge|zu)?fahren|(?:vom|ohne) (?:strom|netz)|stromlos~|(?:stecker|netzstecker|netzkabel|stromkabel)<>(?:gezogen|ziehen|rausgezogen|raus)|aus(?:ge)?steck~|abgesteckt|geschlossen und wieder|kaltstart`,
  ],
  [
    'updated',
    String.raw`~update~|~aktualisier~|neu(?:est|st)e[nrs]? (?:\S+ )?(?:stand|version|firmware|software|fassung|release|build|patch)|(?:aktuell|letzt|jüngst)e[nrs]? (?:\S+ )?(?:version|firmware|software|softwarestand|patch)|auf (?:dem )?(?:neuest|aktuell|letzt)en stand|upgrade~|upgedatet|patch~`,
  ],
  [
    'reinstalled',
    String.raw`(?:neu|noch ?mal|noch ?mals|frisch|erneut|wieder)<>(?:installier~|aufgespielt|aufgesetzt|aufsetzen|heruntergeladen|runtergeladen|geladen|draufgemacht)|neu-?install~|de-?install~|(?:app|programm|software|anwendung|treiber)<>(?:gelöscht|entfernt|runtergeschmissen|runtergeworfen)|(?:entfernt|gelöscht|runter~|raus~) und (?:neu|nochmal|wieder|frisch|dann)`,
  ],
  [
    'cacheCleared',
    String.raw`~cache~|cookies?|zwischenspeicher~|(?:browser|website|webseiten|surf)-?(?:daten|verlauf)|(?:verlauf|chronik|temporär~)<>(?:lösch~|gelöscht|geleert|leeren)|inkognito~|privat~ (?:fenster|modus|tab)`,
  ],
  [
    'factoryReset',
    String.raw`werks?-?(?:einstellung~|zustand|reset|rückstellung)|auslieferungs-?zustand|hard-?reset~|reset-?(?:knopf|taste|button|loch)|büroklammer|(?:auf|in den) (?:werk|anfang|ausgangszustand|lieferzustand)|grundeinstellung~|(?:gerät|handy|router|drucker|box|tv|fernseher|uhr|tablet|anlage|receiver|komplett|vollständig)<>(?:zurückgesetzt|zurücksetzen|zurückzusetzen|resettet)|auf null`,
  ],
  [
    'cablesChecked',
    String.raw`(?:~kabel|~stecker|leitung~|anschlüsse|verbindungen|draht|drähte|schläuche|steckverbindung~|verkabelung)<>(?:fest~|locker~|lose|richtig|korrekt|sitz~|kontrolliert|geprüft|überprüft|eingesteckt|angesteckt|wackel~|beschädigt|geknickt|angeknickt|okay|ok|in ordnung|eingerastet|drin)|(?:fest~|locker|lose|sitz~|prüf~|kontrollier~|geprüft|überprüft)<>(?:~kabel|stecker|leitungen|anschlüsse|verbindungen|draht|schläuche|verkabelung)|wackelkontakt`,
  ],
  [
    'otherOutlet',
    String.raw`${OTHER} (?:\S+ )?(?:steckdosen?|dosen?|stromanschl~|stromquelle|stecker|stromkreis)|(?:woanders|anderswo|wo anders)<>(?:steck~|angeschlossen|probiert|angesteckt|eingesteckt)|(?:verteiler|mehrfach|verlängerung)~(?:stecker|dose|leiste|kabel)|steckdosenleiste|wand(?:steck)?dose|(?:steckdose|dose)<>(?:strom|funktioniert|getestet|gewechselt|geprüft|probiert|intakt)|(?:ein|an|aus)?steck(?:st|en|t)<>(?:flur|küche|zimmer|bad|gang)`,
  ],
  [
    'otherDeviceTried',
    String.raw`${OTHER} (?:\S+ )?${D}|auch (?:am|auf dem|mit dem|auf einem|an einem|mit einem|beim) (?:\S+ )?${D}|${D} (?:von|eines?r?) (?:jemand~|freund~|bekannt~|kolleg~|familie|partner~)`,
  ],
  [
    'otherBrowserTried',
    String.raw`${OTHER} (?:\S+ )?browser~|browser<>(?:gewechselt|wechseln|auch|ebenfalls)|(?:statt|anstatt|auch|wechsel~|gewechselt|ander~)<>${BROWSERS}|${BROWSERS}<>(?:statt|auch|ebenso|genauso|versucht|probiert)`,
  ],
  [
    'batteryReplaced',
    String.raw`(?:batterien?|akkus?|knopfzellen?|aaa?-?zellen|zellen)<>(?:gewechselt|wechsel~|getauscht|ausgetauscht|tausch~|erneuert|ersetzt|eingelegt|eingesetzt|neu~|frisch~)|(?:neue?[nrs]?|frische?[nrs]?|volle|andere) (?:\S+ )?(?:batterien?|akkus?|knopfzellen?|aaa?-?zellen|zellen)|batterie-?(?:wechsel|tausch)`,
  ],
  [
    'charged',
    String.raw`(?:auf|voll|vor)geladen|aufladen|(?<!neu |nochmal |frisch |store |runter )geladen|~lade(?:gerät|kabel|station|stand|zustand|anzeige|schale|vorgang|zeit|kontakte|buchse)~|lädt(?! (?:die seite|nicht hoch))|(?:akku|batterie)~<>(?:prozent|voll~|leer|stand|lädt|laden)|(?:akku|batterie)-?(?:stand|anzeige|ladung)|prozent<>(?:akku|batterie)~|netzteil|(?:am|an der|ans) (?:strom|ladekabel|ladegerät|steckdose)<>(?:häng~|gehangen|gehabt|gelassen|gehängt)`,
  ],
  [
    'cleaned',
    String.raw`(?:ge)?reinig~|sauber(?:gemacht|zumachen| gemacht)|(?:ge|aus|ab|durch)putz~|(?:aus|ab|durch)?geputzt|putzen|(?:ge)?säuber~|(?:aus|ab)?gewischt|(?:aus|ab)?gesaugt|(?:aus|durch|ab)gespült|entstaubt|(?:krümel|haare|staub|schmutz|fusseln|dreck|reste)<>(?:entfernt|raus|weg|befreit)|ausgeblasen|ausgepinselt|ausgebürstet`,
  ],
  ['descaled', String.raw`~entkalk~|~kalk|kalk~|wie hart ist<>wasser|wasserhärte|weiße ablagerungen`],
  [
    'filterChanged',
    String.raw`(?!heraus|ge|aus)[a-zß-]*filters?(?:wechsel|einsatz|patrone|kartusche|tausch)?|filtern|~sieb|~kartusche`,
  ],
  [
    'lightShown',
    String.raw`(?:licht|leds?|lampe|lichtl|leuchte|~leuchte|~led|warnlampe|kontroll-?lampe|symbol|anzeige)<>(?:blink~|leuchtet|leuchten|rot|grün|orange|gelb|brennt|flacker~|pulsiert|glimmt)|(?:blink~|leuchtet|leuchten|rot|grün|orange|brennt|flackert)<>(?:licht|lichter|leds?|lampen?|leuchten?|kontroll~|~leuchte|diode~)|~lämpchen|kontroll-?(?:leuchte|lampe|licht)n?|status-?(?:leuchte|led|licht|lampe)|blinkt|leuchtet`,
  ],
  [
    'errorShown',
    String.raw`fehler-?(?:code|nummer|meldung|text|bild|kennung|kürzel|hinweis|ziffer)[sn]?|error~|störungs?-?(?:code|nummer|meldung|text)|(?:display|bildschirm|anzeige|monitor|screen)<>(?:steht|zeigt|lesen|erscheint|stand|sehen|siehst|angezeigt|abschreiben|geschrieben)|(?:steht|zeigt|erscheint|lesen|liest|stand|wortlaut|text|meldung|liest du|lautet)<>(?:display|bildschirm|anzeige|monitor|screen)|(?:meldung|pop-?up|warnung|warnmeldung)<>(?:erscheint|angezeigt|kommt|genau|wortlaut|steht|sehen|siehst|lautet)|(?:erscheint|kommt|siehst|sehen|welche|genaue|wird) (?:\S+ ){0,3}(?:~meldung|hinweis|pop-?up)|was (?:genau )?(?:das gerät|die maschine|der automat|das programm)<>(?:meldet|anzeigt)|exakte[rn]? wortlaut`,
  ],
  [
    'noise',
    String.raw`~geräusch~|lärm~|klingt|klang|(?:brumm|summ|surr|klapper|quietsch|pfeif|knarz|knarr|knack|ratter|schleif|zisch|piep|rausch|knirsch|klack|gluckern|gurgel|dröhn|heul|schepper|knister|fiep|klopf)(?:t|e?n|s|ton)|lauter als|ungewöhnlich laut|(?:hören|hörst|hört)<>(?:etwas|was|du|sie)`,
  ],
  [
    'smell',
    String.raw`(?!gas)[a-zß-]*geruch(?!<>gas)|riech~(?!<>gas)|gerochen(?!<>gas)|stink~|~duft|muffig~|müffel~|verschmort|angesengt`,
  ],
  [
    'leakPlace',
    String.raw`wo <>(?:tropf~|leck~|rinn~|austritt|ausläuft|ausfließt|undicht~|nass|heraus|raus|feucht)|${W} (?:\S+ )?(?:stelle|schlauch|rohr|seite|dichtung|verbindung|ecke|anschluss|leitung)<>(?:nass|tropf~|undicht|wasser|leck~|rinnt|austritt|feucht)|woher<>(?:wasser|flüssigkeit|feuchtigkeit|nässe)|(?:wasser|flüssigkeit|öl|nässe)<>(?:kommt|tritt|läuft|rinnt)<>(?:aus|heraus|unten|vorne|hinten|wo|raus)|(?:tropft|leckt|rinnt|läuft es aus)<>(?:unten|vorne?|hinten|oben|oder|wo|aus)|undichte~ stelle|leckstelle`,
  ],
  [
    'sinceWhen',
    String.raw`seit wann(?!.{0,60}(?:welche[mn] (?:tag|datum)))(?!<>(?:kund~|versichert|zugelassen|besitz~|in betrieb|mitglied|im einsatz|rücksendung))|seit (?:welche[mr]|wie vielen?) (?:tag~|stunden|wochen|zeitpunkt|datum)|ab wann (?:fing|begann|trat|war|hat|haben|ging)|wie lang(?:e)? (?:besteht|geht (?:das|es|dir)|ist (?:das|es) (?:schon|so|bereits)|tritt|dauert|plagt|stört|schon|(?:haben|hast) (?:sie|du) (?:das|dieses|den|diese|die) (?:problem|fehler|störung|beschwerden))|wann<>(?:angefangen|begonnen|begann|erstmals|zuerst|losgegangen|fing)|von anfang an|(?:störung|problem|fehler)<>(?:schon länger|länger an|erst seit)|erst seit|erstmals|beginn (?:des|der) (?:problem|störung|fehler|symptom|beschwerd)~`,
  ],
  [
    'howOften',
    String.raw`wie (?:oft|häufig|regelmäßig)(?!<>(?:abgebucht|belastet|eingezogen|berechnet|abgezogen))|häufigkeit|jedes ?mal|zum wievielten mal(?!<>(?:eingezogen|abgebucht))|ab und zu|in welche[nm] abständen|wie viele? ?mal(?!<>(?:abgebucht|belastet))|wie viele (?:aussetzer|abbrüche|abstürze|ausfälle)|mehrmals (?:am|pro|in)`,
  ],
  [
    'constantOrNot',
    String.raw`ständig~|dauerhaft|permanent~|durchgehend|(?:die ganze|dauernd|jede) zeit|komm(?:t|en) und geh(?:t|en)|geht und kommt|sporadisch|zeitweise|zeitweilig|gelegentlich|nur (?:manchmal|wenn|zeitweise|ab und zu|hin und wieder|tagsüber|abends|nachts|bei (?!ihnen|dir|euch))|hin und wieder|mal so,? mal|oder (?:nur |bloß |eher )?(?:manchmal|ab und zu|zwischendurch|sporadisch|phasenweise)|phasenweise|ununterbrochen|unregelmäßig|andauernd|dauerzustand`,
  ],
  [
    'othersAffected',
    String.raw`(?:nachbar~|kolleg~|anderen?|mitbewohner~|familie~|jemand|leute|nebenan|mieter|umgebung|büro|team|alle|sonst (?:wer|jemand))<>(?:betroffen|auch (?:kein|nicht|das|den|so|probleme?|nichts)|dasselbe|selbe|gleiche|ebenfalls|genauso|ebenso|ausgefallen)~?|nur (?:bei )?(?:sie|ihnen|dir|du|dich|euch)(?:,| allein| oder| betroffen)|(?:betroffen|problem|fehler|störung|internet|netz|geht)<>(?:kolleg~|nachbar~|nebenan|mitbewohner~|anderen (?:nutzern?|leuten|personen|kunden))|wer<>(?:den fehler|das problem|die störung) (?:auch|noch)|der einzige|als einzige~`,
  ],
  [
    'wifiOrCable',
    String.raw`(?:w-?lan|wi-?fi|funk|drahtlos|kabellos|lan|netzwerkkabel|kabel)<>oder<>(?:kabel|w-?lan|drahtlos|funk|kabellos|wi-?fi|angesteckt)|(?:per|über|via|mit|am|an|im|dem|ins?) (?:\S+ )?(?:w-?lan|wi-?fi|lan|lan-kabel|netzwerkkabel|ethernet|kabelverbindung|funk)|drahtlos|kabelgebunden|ethernet~|wie<>(?:internet|netz|netzwerk|router)<>(?:verbunden|angeschlossen|angebunden)|(?:verbunden|angeschlossen|hängt|hängst|hängen)<>(?:w-?lan|lan|router)`,
  ],
  [
    'signal',
    String.raw`(?<!in |am |den )empfang(?!<>(?:genommen|bestätig|nehmen))|~signals?(?:stärke)?|netz-?(?:abdeckung|empfang|stärke)|balken|lte|mobilfunknetz|funkloch|(?:hast|haben|reicht|gibt|wie)<>(?:dein|das|ihr|kein)? ?netz|(?:wie gut|wie stark|wie schlecht|wie schnell|schwach~|stark~)<>(?:netz|signal|empfang|w-?lan|verbindung|leitung|internet)|mbit~|speed-?test`,
  ],
  [
    'operatingSystem',
    String.raw`~betriebs-?systems?(?:version)?|${SYSTEMS}~<>(?:oder|version|nutz~|läuft|installiert|drauf|verwend~|haben|hast)|(?:welche[snrm]?|nutz~|läuft|mit|unter|oder|ist)<>${SYSTEMS}~|(?:iphone|mac) oder|os-version|${W} system (?:läuft|nutz~|ist|hast|haben|verwend~)`,
  ],
  [
    'appVersion',
    String.raw`(?:app|software|firmware|programm|treiber|plugin|client)-?(?:version|stand|release)|(?:version|release|stand|build|versionsnummer)(?: \S+)? (?:der|des|ihrer|deiner|von der|vom|unserer) (?:app|anwendung|software|firmware|programm)~|build-?nummer|${W} (?:\S+ )?release|versions-?nummer|welche version<>(?:app|software|installiert|drauf|programm)|(?:app|software|programm|anwendung)<>welche version|(?:4|5|\d\.\d)<>drauf`,
  ],
  [
    'browser',
    String.raw`${W} (?:\S+ )?(?:web)?browser|(?:nutz~|verwend~|öffn~|surf~|arbeit~|rufen|rufst|mit|über|in)<>${BROWSERS}|${BROWSERS}<>oder|womit<>surf~|(?:programm|was)<>surf~|name<>browsers`,
  ],
  [
    'deviceModel',
    String.raw`${W} (?:\S+ )?(?:handy|smartphone|router|tablet|laptop|notebook|computer|rechner|pc|endgerät|fernseher|receiver|modem|smartwatch|natel)s?(?:modell|typ)?(?= (?:nutz~|verwend~|hast|haben|besitz~|steht|ist|im|bei|läuft|du|sie)|\?)|(?:hersteller|marke)(?: und (?:modell|typ))?<>(?:handys?|smartphones?|routers?|fernsehers?|laptops?|telefons?|computers?)|(?:hersteller|marke)<>ihr (?:handy|smartphone|router|fernseher|laptop|telefon|computer)|(?:auf|mit) welche[mn] (?:gerät|endgerät|handy|smartphone)|${W} (?:endgerät|gerät) (?:nutz~|verwend~|benutz~)`,
  ],
  [
    'deviceAge',
    String.raw`wie alt (?:ist|sind|war) (?:das|der|die|ihre?|deine?|denn das|es)(?! (?:\S+ )?(?:kind~?|sohn|tochter|fahrer|lenker|hund|katze|kater|baby|kleinen?|passagier~|heizung|therme|kessel|gastherme|heizkessel|brenner|heizanlage|tier|welpe|jüngste))|(?:seit wann|seit wie vielen|wie viele jahre|wie lange|seit wie lange)<>(?:in betrieb|im einsatz|in gebrauch|im gebrauch|in verwendung|im dienst)|(?:älter|jünger) als<>(?:jahre|monate)|alter (?:des|der|ihres) (?:gerät~|maschine|artikels)|wie lange (?:haben|hast) (?:sie|du)<>schon|auf dem buckel|noch (?:relativ |ganz )neu`,
  ],
  ['warranty', String.raw`~garantie(?!r)~|gewährleistung~|schutzbrief|zusatzversicherung|geräteschutz`],
  [
    'whoInstalled',
    String.raw`(?:wer|von wem|durch wen|welcher (?:monteur|betrieb|handwerker|installateur|elektriker|techniker)|welche firma|wessen)<>${BUILT}|(?:installation|montage|einbau|inbetriebnahme)<>(?:von wem|wer|durch|fach~|selbst|übernommen|erfolgt)|von wem<>(?:installation|montage|einbau)|(?:fachbetrieb|fachmann|fachfirma|elektriker|installateur|profi|handwerker)<>${BUILT}|(?:selbst|selber|eigenhändig) ${BUILT}|${BUILT}<>(?:selbst|selber|fachmann|fachbetrieb|elektriker)|eigenmontage`,
  ],
  [
    'dropped',
    String.raw`(?:herunter|runter|hinunter|um|hin|zu boden |auf den boden )(?:ge)?fallen|fallen (?:ge)?lassen|aus der hand (?:gerutscht|gefallen|geglitten)|gestürzt|~sturz|angestoßen|(?:auf|gegen) <>(?:geknallt|geschlagen|gestoßen|gekracht|geprallt)|aufgeschlagen|aufprall|(?:schlag|stoß)<>(?:bekommen|abbekommen|erlitten)|(?:runter|hinunter)geflogen|unsanft`,
  ],
  [
    'wet',
    String.raw`(?:nass|feucht~|wasser|flüssigkeit~|nässe|regen|kaffee|getränk~|saft)<>(?:geworden|bekommen|abbekommen|kontakt|berührung|gekommen|verschüttet|reingelaufen|eingedrungen|gelangt|ausgesetzt|drübergelaufen)|(?:kontakt|berührung)<>(?:wasser|flüssigkeit|feuchtigkeit|nässe)|unter der dusche|(?:ins|im) (?:wasser|klo|wc|waschbecken|pool|meer|spülbecken)|verschüttet|drübergeschüttet|spritzwasser`,
  ],
  [
    'manualFollowed',
    String.raw`~anleitung(?:en)?|handbuchs?|gebrauchsanweisung~|(?:pflege|bedienungs|montage)-?hinweise?|(?:schritte|punkte)<>(?:befolgt|gefolgt|durchgegangen)|waschzettel|anweisungen<>(?:befolgt|gefolgt|gehalten)`,
  ],
  [
    'whereInstalled',
    String.raw`(?:wo|in welche[mr] (?:raum|zimmer|ecke)|an welche[mr] (?:\S+ )?(?:wand|platz|stelle|ort)|auf welchem untergrund)(?!<>(?:nummer|code|name|codes)) <>(?:hängt|montiert|steht|platziert|angebracht|aufgestellt|installiert|befestigt|eingebaut|verbaut|aufgehängt|positioniert)|(?:aufstell|einbau|montage|stand)ort|(?:innen|drinnen|im haus) oder (?:außen|draußen|im freien)|freistehend oder|unterputz`,
  ],
  [
    'temperature',
    String.raw`~temperatur(?:en)?|wie ?viele? grad|thermostats?|\d+ grad|wie (?:heiß|warm|kalt)|zu (?:heiß|warm|kalt)`,
  ],
  [
    'programUsed',
    String.raw`${W} (?:\S+ )?(?:wasch|spül|trocken|back|reinigungs)?-?(?:programm|waschgang|modus|funktion|betriebsart|einstellung|zyklus|spülgang)(?!s? (?:surf|hat|des))|(?:~programm|waschgang|schleudergang|eco|intensiv|umluft|ober-?(?:/| und )?unterhitze)<>(?:oder|verwend~|gewählt|eingestellt|lief|benutzt|genutzt)|bei welcher einstellung|(?:eingestellt|gewählt)<>(?:programm|modus|funktion)`,
  ],
  [
    'powerElsewhere',
    String.raw`sicherung(?:en|s?kasten|ist)?|fi-?(?:schalter|schutz~)|stromausfall|(?:strom|licht|elektr~)<>(?:ander~ (?:zimmern?|räumen?)|ganze~ (?:haus|wohnung)|überall|nachbar~|restliche~|straße)|(?:ander~ (?:zimmern?|räumen?)|ganze~ (?:haus|wohnung|straße)|überall|nachbar~|nebenan)<>(?:strom|licht|dunk(?:el|len)|finster~)|im dunkeln|stromkasten|zählerkasten`,
  ],
  [
    'stillHappening',
    String.raw`(?:noch|weiterhin|nach wie vor|inzwischen|mittlerweile|jetzt) (?:immer )?(?:da|so|vorhanden|der fall|bestehen|aktuell|akut)(?= ?\?)|(?:besteht|tritt|ist|hast|haben|bestehen)<>(?:problem|störung|fehler|symptome?|das)<>(?:noch|weiterhin|nach wie vor)|(?:geht|läuft|funktioniert|klappt) (?:es|das|er|sie|alles|der|die)?<>(?:wieder|inzwischen|mittlerweile|jetzt|nun)|(?:inzwischen|mittlerweile|wieder)<>(?:gelöst|behoben|erledigt|weg|in ordnung|besser)|hat sich<>(?:erledigt|gebessert|gelegt)|immer noch|nach wie vor`,
  ],
];

/** `~` stands for the rest of a word; what follows `<>` begins one. */
const written = (source: string): string =>
  source.replaceAll('~', '[a-z\\u00df]*').replaceAll('<>', '<>(?<![a-z\\u00df])');

/** Set wordings of topics that are no slot, in German; `~` and `<>` are resolved here and in `matters.ts`. */
export const matters: readonly (readonly [string, string])[] = [
  ...technical,
  ...shopMatters,
  ...travelMatters,
  ...homeMatters,
].map(([name, source]) => [name, written(source)] as const);
