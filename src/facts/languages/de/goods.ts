import type { Vocabulary } from '../../vocabulary';
import { spelled } from './spelling';

/** Things whose names may begin with any other word: "Gartenlampe", "Kaffeemaschine". */
const COMPOUNDS = String.raw`(?:luftreiniger|entsafter|wasserkocher|reiskocher|eierkocher|sandwichmaker|waffeleisen|heizdecken?|heizstrahler|entfeuchter|luftbefeuchter|regalböden|regalboden|hochbeete?n?|sideboards?|lowboards?|highboards?|nachttische?n?|kopfkissen|schlafsofas?|ecksofas?|sitzs(?:a|ä)cken?|sitzsack|ballerinas?|tourenski|skier|skischuhe?n?|snowboards?|trekkinghosen?|wanderhosen?|bergschuhe?n?|vorhang|fahrradschl(?:o|ö)sser|fahrradschloss|bügelschloss|lichterketten?|halsketten?|grillspiesse|grillspieße?n?|adventskalender|spielzeug[a-zß]+|werbe(?:schirme?n?|artikel|tassen)|weingläsern|sektgläsern?|gläsern|lautsprechern?|stühlen|lampen|tassen|tellern|kissen|jacken|bratpfannen?|schneidebrettern?|messersets?|wanduhr(?:en)?|standuhr(?:en)?|winterreifen|sommerreifen|ganzjahresreifen|babyphones?|e-?reader|hörgeräte?n?|nähmaschinen?|kaffeevollautomat(?:en)?|lattenrosten?|klappst(?:u|ü)hlen?|klappstuhl|bürost(?:u|ü)hlen?|bürostuhl|gartenst(?:u|ü)hlen?|trockner|wärmepumpen?|wallbox(?:en)?|stromtarif|handytarif|internettarif|strom(?:vertrag)|dachbox(?:en)?|fahrradträger|kindersitz|rollkoffer|reisekoffer|bilderrahmen|hundebett(?:en)?|kratzb(?:a|ä)um(?:e)?|aquari(?:um|en)|rollst(?:u|ü)hle?n?|rollator(?:en)?)|lampen?|leuchten?|leuchter|kerzen?|laternen?|spiegel|wecker|sessel|hocker|sofas?|couch|matratzen?|lattenroste?|schrank|schränke?|kommoden?|regale?|vitrinen?|stühle?|bettwäsche|bettgestelle?|boxspringbett(?:en)?|teppiche?|vorhänge?n?|gardinen?|rollos?|jalousien?|markisen?|kissen|kissenbezüge?|handtuch|handtücher|badetücher|vasen?|schüsseln?|tassen?|besteck|pfannen?|töpfe|kocher|toaster|mixer|maschinen?|automat(?:en)?|backofen|grillzangen?|schneidebrett(?:er)?|kühlschränke?|kühlschrank|gefrierschrank|spüler|trockner|staubsauger|saugroboter|mähroboter|bügeleisen|heizlüfter|ventilator(?:en)?|klimageräte?|thermostate?|boiler|router|modems?|repeater|receiver|antennen?|fernseher|beamer|monitore?|bildschirme?|tastatur(?:en)?|drucker|patronen?|festplatten?|ladegeräte?|ladestation(?:en)?|netzteile?|powerbanks?|kopfhörer|headsets?|lautsprecher|soundbars?|mikrofone?|kameras?|objektive?|stative?|drohnen?|smartphones?|seniorenhandys?|tablets?|laptops?|notebooks?|konsolen?|controller|puzzles?|spielzeuge?|puppen?|kuscheltiere?|fahrrad|fahrräder|mountainbikes?|e-?bikes?|pedelecs?|tretroller|dreirad|schlitten|rodeln?|luftpumpe|winterpneus?|hanteln?|kalender|bilderrahmen|gemälde|gitarren?|klaviere?|geigen?|parfüms?|shampoos?|lippenstift|rasierer|zahnbürsten?|kinderwagen|kindersitze?|hochstuhl|flaschen?|kannen|brotdosen?|bohrmaschinen?|akkuschrauber|kettensägen?|stichsägen?|schraubendreher|rasenmäher|gartenschlauch|pflanzen?|blumenstrauß|kaffeebohnen|pralinen|schokoladen?|gutscheine?|geschenkkarten?|halsband|armatur(?:en)?|duschköpfe?|waschbecken|türschloss|alarmanlagen?|rauchmelder|jacken?|mäntel|mantel|jeans|leggings|hemd|hemden|blusen?|pullover|pullis?|strickjacken?|hoodies?|sweatshirts?|t-?shirts?|shirts?|socken|strümpfe|strumpfhosen?|bademantel|badeanzug|bikinis?|schlafanzug|pyjamas?|schuhe?|stiefel|stiefeletten|sandalen?|sneakers?|krawatten?|mützen?|handschuhe?|brillen?|taschen?|rucksack|rucksäcke|koffer|trolleys?|geldbörsen?|portemonnaies?|halsketten?|armb(?:a|ä)nd(?:er)?|ohrringe?|armbanduhr(?:en)?|smartwatch(?:es)?|zelte?|schlafs(?:a|ä)cke?|isomatten?|pavillons?|hängematten?|trampoline?|schaukeln?|planschbecken|tischdecken?|bettdecken?|wolldecken?|kuscheldecken?|tagesdecken?|gartenliegen?|sonnenliegen?|gläsern?|hüllen?|thermen?|backbleche?|filter`;

/** What short names of things are joined to; without it they are parts of words that are none. */
const KINDS = String.raw`(?:garten|balkon|terrassen|kinder|damen|herren|baby|küchen|bade?|wohnzimmer|schlaf|gäste|ess|büro|schreib|couch|beistell|nacht|klapp|camping|reise|sport|lauf|wander|winter|sommer|regen|sonnen|strand|leder|holz|glas|metall|stoff|strick|jeans|gold|silber|perlen|ehe|verlobungs|hals|wand|stand|decken|steh|hand|elektro|akku|gas|mini|maxi|doppel|einzel|hoch|etagen|boxspring|wasser|hunde|katzen|auto|fahrrad|renn|ski|tennis|fuß|jonglier|lese|wein|sekt|kaffee|tee|bier|brot|suppen|schmor|brett|gesellschafts|karten|karaoke|lego|foto|koch|computer|gaming|video|woll|seiden|werkzeug|rasen|dach|puls|sitz|eck|kamin|pizza|hör|lade|verlängerungs|hdmi|usb|brat|back|rühr|wickel|abend|braut|cocktail|falten|stroh|filz|konsolen|tablet|bar|bistro|tapezier|esszimmer|kleider|jugend)-?`;
const SHORT = String.raw`tische?|uhr(?:en)?|ringe?|liegen?|reifen|helme?|leinen?|weine?|leitern?|rad|räder|hut|hüte|kleid(?:er)?|rock|röcke|hosen?|ofen|öfen|spiele?|buch|bücher|ball|bälle|topf|korb|körbe|bank|bänke|betten|bett|schals?|ketten?|schirme?|kabel|akkus?|matten?|teller|becher|schalen?|messer|decken?|laken|anzüge?|anzug|westen?|tuch|tücher|pumpen?|säge|sets?|bohrer|schlauch|stuhl|roboter|geräte?|wagen|steine?`;
/** Short names that mean nothing else alone. */
const ALONE = String.raw`betten|bett|kleider|kleid|schal|stuhl|sofa|esstisch|pc|tv|gaming-pc|fahrkarten?|hut|weingläser|zelt|bücher|teppich|pumps`;

/** What people buy, in German: common things of shops and of service companies. */
export const goods: Vocabulary['goods'] = {
  heads: spelled(
    String.raw`(?:[a-zß-]{0,24}?(?:${COMPOUNDS})|(?:${KINDS}){1,2}(?:${SHORT})|(?:[a-z]{2,12}-)(?:${SHORT})|${ALONE})(?:-?sets?)?`,
  ),
  before: spelled(
    'neue[nrsm]?|alte[nrsm]?|kleine[nrsm]?|große[nrsm]?|elektrische[nrsm]?|klappbare[nrsm]?|kabellose[nrsm]?|smarte[nrsm]?|runde[nrsm]?|ausziehbare[nrsm]?|tragbare[nrsm]?',
  ),
  after: spelled(
    '(?:aus|für|mit) (?:echtem |massivem )?(?:leder|wolle|baumwolle|leinen|seide|samt|jeans|holz|eiche|kiefer|nussbaum|bambus|rattan|glas|metall|stahl|edelstahl|messing|kupfer|keramik|porzellan|marmor|kunststoff|kinder|damen|herren|babys|hunde|katzen|kapuze|rollen|armlehnen)',
  ),
  colours: spelled(
    '(?:(?:hell|dunkel|mittel|petrol|salbei|oliv|tannen|moos|mint|flaschen|gras|himmel|nacht|marine|königs|taubenblau|stahl|silber|stein|maus|grau|schwarz|wein|ziegel|kirsch|rost|feuer|sonnen|senf|creme|beige|blau|rot|zart|alt|pink|gold|sand|schoko)-?)?(?:schwarz|weiß|grau|braun|blau|grün|gelb|rosa|rot|beige|lila|violett)(?:e[nrsm]?)?|salbei|blassblau|blassgrün|blassrosa|blassgelb|senfgelb|rostrot|weinrot|zitronengelb|petrolblau|altrosa|anthrazit|silber(?:n|farben)?|gold(?:en|farben)?|creme|ecru|petrol|türkis|mint|oliv|khaki|senf|ocker|bordeaux|pink|fuchsia|koralle|lachs|flieder|lavendel|marine|navy|cognac|camel|natur|taupe|bunt|transparent|durchsichtig|graphit|terrakotta|eiche|nussbaum|buche|messing|kupfer',
  ),
  shade: 'hell|dunkel|matt|cordsamt|samt|leder|eiche|nussbaum|buche|kiefer',
  sizes: spelled(
    '(?:zwei|drei|vier|ein)(?:türig|sitzig|flammig|teilig)(?:e[nrsm]?)?|\\d{2,4} (?:cm|teile)|\\d{1,2}[.,]\\d{1,2} m|modell x{0,3}[lsm]|typ [a-z]|x{0,3}[sl]|m|hell|dunkel|gestreift|kariert|einheitsgröße|\\d{2,3} ?x ?\\d{2,3}(?: ?cm)?',
  ),
  sizeLabel: spelled(
    String.raw`(?:in )?(?:der )?(?:schuh|kleider|konfektions|rahmen|hemden|ring|helm)?größe|gr\.?|rahmenhöhe|bundweite|schuhgr\.?|länge|breite|durchmesser`,
  ),
  inWord: '(?:auch )?in(?: der)?(?: farbe)?|farbe',
  vague: 'handys?|kameras?',
  hasModelsBehind: true,
  one: 'eine[nrs]?|eins',
  pieces: spelled('stück|stk|exemplare|stücker'),
  counted: spelled(
    'x|stück|stk|paar|mal|neue[nr]?|weitere|gleiche[n]?|identische|flaschen|packungen|sets?|von (?:den|diesen)',
  ),
};
