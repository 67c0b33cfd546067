import type { Vocabulary } from '../../vocabulary';
import { spelled, spelledAll, spelledWords } from './spelling';

/** "Kind regards" in full, and how it is shortened. */
const GREETINGS = String.raw`(?:mit )?(?:(?:den )?(?:aller)?(?:freundlich|herzlich|lieb|best|schön|viel|sonnig|freundschaftlich)(?:st)?(?:en|e|em)? )+(?:dank(?: und)? )?(?:(?:freundlich|herzlich|lieb|best|schön|viel)e[nm]? )?(?:gr(?:ü|u)ß(?:en|e|li)?)(?: aus [a-z]+)?|(?:schöne[nr]?|danke und|dank und)? ?gr(?:ü|u)ß(?:e|en)?(?! (?:gott|sie|dich|ihnen|euch))|mfg|lg|vg|bg|hochachtungsvoll|gezeichnet|gez\.?`;
/** What else stands above a name under a letter. */
const LAST_WORDS = String.raw`ihre?|deine?|eure?|(?:vielen |besten |herzlichen )?dank(?:e)?(?: (?:im voraus|vorab))?|merci(?: vielmals)?|bis bald`;
const TITLES = String.raw`(?:[\s,]{1,3}(?:herr|frau|prof|dr|mag|ing|dipl\.?-ing|mmag|di)(?![a-z])\.?){0,3}`;
/** Things done to a device, an account or a parcel by somebody who tries to help themselves. */
const DONE = String.raw`(?:neu ?gestartet|neu(?: \S+)? (?:installiert|geschlossen|verbunden|kartiert|eingelegt)|zurückgesetzt|(?:de)?installiert|(?:aus)?getauscht|gewechselt|gereinigt|gesäubert|(?:aus)?probiert|versucht|(?:über)?geprüft|kontrolliert|nachgeschaut|nachgesehen|nachgefragt|gelöscht|geleert|aktualisiert|(?:aus|ein|ab)gesteckt|gezogen|geklingelt|gedrückt|entkalkt|(?<!konto )(?:aus|ab)gesaugt|gesaugt|getestet|(?:aus|ein)geschaltet|ausgemacht|reset(?:tet)? gemacht|neustart gemacht|neu gemacht|zurückgestellt|resettet|resetted|neu aufgesetzt|angefordert|abgesichert|rausgedreht|abgeklemmt|(?:wieder )?ein- und ausgeschaltet|gelüftet|zurückgedreht|umgestellt|angeklickt|umgesteckt|eingelegt|erneuert|nachgezogen|aufgeladen|entlüftet|ausgeloggt|eingeloggt)`;

const says: Vocabulary['says'] = {
  opening: String.raw`äh|ähm|öhm|ja|jo|jep|jup|klar|sicher|ok|okay|gut|gern|gerne|natürlich|selbstverständlich|grüß (?:gott|sie|dich)|grüezi|servus|moin|hallo|hoi|hi|hey|guten (?:tag|morgen|abend)|vielen dank|danke|merci|bitte(?: sehr| schön)?|also|äh|ähm|hm|puh|na ja|das (?:ist|war|wäre)|die (?:ist|lautet)|es (?:ist|war|geht um|handelt sich um)|sie lautet|ist|die nummer (?:ist|lautet)|(?:ich )?(?:glaube?|denke|meine)(?: es ist)?|hier(?: ist| sind)?|mein name ist|ich (?:bin|heiße)|(?:ich|wir) selbst|mein|meine|der|die|das|auf|unter|so|ungefähr|etwa|circa|ca|gnädige frau`,
  leadIn: String.raw`(?:ich|wir) (?:hätten?|möchten?|will|wollen|nehmen?|brauchen?|wünschen?|nutzen?|habe?n?|hab)(?: gern| gerne| lieber)?|am liebsten|lieber|eher|in|im|nach|von|vom|bei|beim|zu|zum|zur|an|am|den|dem|eine[nmr]?|ein|e|ne|nen|mit|per|auf|aus|der|die|das|mein|meine`,
  bridge: String.raw`(?:zum|vom|für das|für mein) (?:kunden)?konto|nummer|nr|ist|war|lautet|heißt|wäre|die|der|das|den|mit|vom|von|zum|zur|zu|und zwar|hier|glaube?|ich glaube|ich meine|ich|meine|mein|für|bei|unter|also|wohl|folgende|endet auf|bestellung|auftrag`,
  correction: String.raw`(?:nein|nee|ne|sorry|entschuldigung|verzeihung|pardon|upsi?|hoppla|halt|stopp?|moment|korrektur|quatsch|mist|ach|äh)(?:[,.:!-]\s*|\s+(?=(?:ich mein|es ist|das ist|die richtige|der richtige|\S+@|falsch|doch|nicht)))(?:\S+ ){0,3}?(?:ich meinte?|es ist|das ist|(?:die|der|das) (?:richtige|korrekte)|muss|sondern|doch|falsch|nicht|(?<=nein, )die |\S*\d|\S+@)|ich meinte?|vertippt|verschrieben|tippfehler|zahlendreher|schreibfehler|(?:muss|müsste|sollte|soll) (?:es )?(?:natürlich |eigentlich )?(?:heißen|lauten|sein)|richtig (?:ist|wäre|lautet|heißt)|(?:die|der|das) (?:richtige|korrekte)(?: \S+)? (?:ist|lautet|wäre)|ich korrigiere|korrigiere mich|(?:hab|habe) mich (?:vertan|geirrt|versehen)|mein fehler|stattdessen`,
  not: 'nicht|nie',
  secret: String.raw`(?:mädchenname|geburtsname|passwort|[a-z]*kennwort|codewort|lösungswort|sicherheitsantwort|haustier|hund|katze|schule|grundschule)(?: (?:meiner|der) mutter)? (?:ist|war|lautet|hieß|heißt)`,
  announces: 'hier|am apparat|mein name',
  itsMe: "hier(?: ist| spricht| schreibt)?|ich bin(?:'?s)?(?: die| der)?|(?:da|hier) (?:ist|is) (?:die|der)",
  greeting: 'hallo|hi|guten (?:tag|morgen|abend)|grüß gott|grüezi|servus|moin',
  freeField: String.raw`(?:ihre |deine )?(?:nachricht|mitteilung|bemerkung(?:en)?|kommentar|anliegen|beschreibung|fehlerbeschreibung|problembeschreibung|text|sonstiges|details)`,
  myCompany: String.raw`(?:unsere?|meine?|unser|der|die)[mnrs]? (?:firma|betrieb|unternehmen|büro|kanzlei|praxis|laden|geschäft|agentur|verein|studio|restaurant|hotel|bäckerei|café|schule)|empfänger(?:in)?(?: ist)?:?|(?:im namen|im auftrag) (?:der|des|von)(?: firma)?|wir(?: von|,| sind) (?:der|die|dem|das)?|(?:auf|an) (?:die |unsere )?firma|für die firma`,
  trades: String.raw`[a-zß]*(?:bau|technik|textil|media|architektur|architekten|mobil|reinigung|pflege|handel|vertrieb|verlag|druckerei|bäckerei|metzgerei|konditorei|gärtnerei|schreinerei|tischlerei|werkstatt|kanzlei|praxis|apotheke|agentur|büro|notariat|gruppe|holding|verein|verband|schule|hotel|gasthof|restaurant|café|cafe|bar|studio|salon|shop|service|services|consulting|beratung|immobilien|hausverwaltung|logistik|spedition|autohaus|werke|stiftung)`,
  introduction: String.raw`(?:läuft|geht|lief|ist|bestellung|konto) auf (?:mich|uns),|(?<!(?:firma|produkt|artikel|hotel|laden|nutzer|marke|strasse|straße|fahrer|kollege|vater|mutter|sohn|tochter|mann|frau|bruder|schwester) )(?:(?:mein|der|vor|nach|voller|vollständiger|ihr) ?(?:vor- und nach|vor|nach|familien)?names?(?: ist| lautet| wäre|:)|(?:vor|nach|familien)?name ?[:=]|(?<=^|[.!,\n] ?)name(?= [a-zß]+ [a-zß-]+(?:[.,\n]|$))|ich (?:heiße|nenne mich)(?: (?:seit (?:der |dem |meiner )?[^\s.,]+|aber|jetzt|nun|übrigens|eigentlich))?|ich bin(?: die| der|'s)?(?! [a-zß]{3,}(?:iert|igt|scht|tzt|nkt|ert|elt|llt|gt|cht)(?![a-z]))|hier (?:ist|spricht|schreibt)(?: die| der)?|(?<=^|[.!,\n] ?)hier(?= [a-zß'-]+ [a-zß'-]+[.,!\n])|(?:auf|unter) den namen|(?:inhaber|kontoinhaber|besteller|empfänger|käufer)(?:in)?(?: bin ich| ist|:),?|abholung auf(?: den namen)?|${GREETINGS})${TITLES}`,
  relation: '',
  closing: `${GREETINGS}|${LAST_WORDS}`,
  title: '',
  notNames: spelledWords(
    'voraus vorhinein huhu nabend mahlzeit griaß griass servas sali hoi grüss zäme mucks reißverschluss firma praxis bäckerei tischlerei elektro prof dr mag ing dipl nutzername benutzername passwort kennwort vergessen angekommen hallo hi hey moin servus grüezi tag abend danke bitte ja nein nö ok okay klar gern gerne ich du er sie es wir ihr mir mich uns euch mein meine meinen der die das den dem des ein eine einen kein keine und oder aber auch noch schon nur nicht sehr so zu von vom mit bei aus nach seit im am um auf für über unter an in wegen weil dass ob wenn als wie was wer wo wann warum heute gestern morgen vorgestern übermorgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember uhr woche monat jahr kunde kundin kunden stammkunde stammkundin neukunde mitglied mieter mieterin eigentümer eigentümerin inhaber inhaberin student studentin schüler rentner rentnerin vater mutter sohn tochter bruder schwester mann frau herr freund freundin oma opa nachbar nachbarin chef kollege team kundenservice kundendienst service support bot roboter mensch mitarbeiter mitarbeiterin vertreter anwalt bestellung auftrag paket sendung lieferung rechnung artikel produkt ware gerät nummer name vorname nachname adresse straße telefon handy mail e-mail email konto karte vertrag buchung problem frage foto fotos bild bilder grund betrag datum ersatz umtausch geld erstattung rückerstattung retoure gutschein abholung deutschland österreich schweiz deutsch sauer wütend enttäuscht verärgert genervt zufrieden unzufrieden ratlos verzweifelt sicher unsicher bereit da dort hier weg daheim zuhause unterwegs krank neu alt umgezogen gerade grad jetzt leider immer nie wieder mal doch total echt voll ganz etwas bisschen etwa gespannt berufstätig erreichbar verfügbar verreist interessiert froh dankbar betroffen verwundert begeistert einverstanden nachmittags vormittags abends mittags tagsüber kurz gar alles nichts jemand niemand sofort dringend gut schlecht richtig falsch korrekt genau super toll prima perfekt schade stimmt erledigt herzlich herzlichen vielen besten schönen freundlichen grüße grüßen gruß liebe lieber sehr geehrte geehrter damen herren im gesendet iphone samsung unbekannt',
  ),
  notPlaces: spelledWords(
    'deutsch englisch französisch weihnachten ostern pfingsten herr frau dr bestellung paypal klarna visa mastercard dhl hermes gls dpd ups post spalte zeile filiale cordsamt eiche samt leder leinen baumwolle ordnung ruhe zukunft kürze größe farbe höhe bezug blau rot grün schwarz weiß grau',
  ),
  notPlaceWords: spelledWords(
    'gut super prima perfekt alles nichts etwas heute morgen gestern jetzt nur bitte danke glaub glaube ich',
  ),
  condition: 'wenn|falls|sofern|sollten?|ansonsten|sonst',
  tried: String.raw`(?:(?:ich|wir|hab|habe|haben|alles|schon|bereits|auch|mehrfach|zweimal|[a-zß0-9]+) ){0,5}?${DONE}|(?:neustart|werksreset|reset) (?:gemacht|durchgeführt|\d ?x)|(?:alles|schon|bereits) (?:aus)?probiert|(?:beim?|bei den|bei der|bei allen) (?:[a-zß]+ ){1,3}(?:nach)?gefragt|(?:hab|habe) (?:ich )?(?:das |alles )?(?:schon|bereits)(?: \S+)? (?:gemacht|probiert|versucht|getan)|(?:neue|frische|andere) (?:batterien?|kabel|akkus?|lampe|birne|sicherung)(?: sind)? (?:drin|eingelegt|dran)`,
  bought: String.raw`(?:hab|habe|haben|hatte|hatten|möchte|möchten|will|wollte|würde)(?: (?!(?:eine?n?|den|die|das|meine?n?) )[^\s.!?\n]+){0,7}?(?= (?:eine?n?|den|die|das|meine?n?|diese?n?|ne|nen|\d{1,2}|zwei|drei|vier|fünf|sechs) (?:[^\s.,!?\n]+ ){1,5}?(?:bestellt|gekauft|erworben|geordert|zurückgeben|zurückschicken|zurücksenden|retournieren|umtauschen|reklamieren)(?![a-z]))`,
  determiner: 'eine |einen |ein |den |das |die |meine |meinen |mein |diese |diesen |dieses |ne |nen ',
  productEnd:
    'bestellt|gekauft|erworben|geordert|gern|gerne|zuruckgeben|zurueckgeben|zuruckschicken|zuruecksenden|retournieren|umtauschen|reklamieren|bei|vom|von|am|in|im|fur|fuer|mit|und|aber|weil|der|die|das|aus|nicht',
  notProducts: spelled(
    'bestellung|auftrag|paket|päckli|packerl|artikel|ware|sendung|e-?mail|mail|nachricht|rechnung|geld|betrag|erstattung|bestätigung|lieferung|antwort|frage|problem|liefertermin|termin|adresse|vertrag|abo|teil|sachen',
  ),
  conjunction: 'und|aber',
  courtesy: spelled(
    'huhu|freilich|eh klar|ja|jo|nein|nee|nö|ne|ok|okay|klar|danke|merci|hallo|moin|servus|genau|super|gut|gern|gerne|bitte|vielen dank|passt|alles klar',
  ),
  noAnswer: String.raw`weiß (?:ich )?(?:leider )?(?:nicht|nimmer)|keine ahnung|nicht (?:mehr )?(?:zur hand|parat)|find(?:e|en)? (?:ich )?(?:\S+ ){0,2}(?:nicht|nirgends|nimmer)|(?:hab|habe) (?:ich )?(?:\S+ ){0,2}(?:nicht|keine?n?)(?! (?:neu|zurück|gekriegt|bekommen|erhalten))|liegt (?:mir )?(?:\S+ ){0,2}nicht vor|^\S{0,8} ?(?:kleinen )?(?:moment|augenblick|sekunde)|muss (?:kurz |erst )?(?:suchen|nachschauen|nachsehen)|vergessen|steht (?:doch|nirgends|nirgendwo)|bin (?:mir )?nicht sicher`,
  thanks: 'bitte|danke|vielen dank|danke schon|glaub(?:e)? ich|oder so',
  placeLead: 'der nahe von|in|das|den|die|der',
  venue: '',
  copula: 'ist|lautet|war',
  strongIntroduction: String.raw`hei(?:ß|ss)e`,
  afterName: 'und|hier|aus|von|mit',
};

/** Lists of words, which are no patterns. */
const lists = { notNames: says.notNames, notPlaces: says.notPlaces, notPlaceWords: says.notPlaceWords };
const spelledSays: Vocabulary['says'] = { ...spelledAll(says), ...lists };

/** What stands around the values that customers tell in German. */
export const sayings = {
  stopWords: spelledWords(
    'der die das den dem des ein eine einen einem einer eines kein keine und oder aber wenn dass ob zu zum zur von vom mit bei aus nach seit für auf in im an am um über unter vor ist sind war waren wird wurde wurden werden hat habe hab haben hatte hatten sein bin ich du er sie es wir ihr ihre ihren ihrem ihrer ihres ihnen mein meine meinen meinem meiner dein deine deinen uns unser unsere mir mich dir dich nicht ja nein doch noch schon auch nur so wie was wer wo wann bitte danke hallo guten gern gerne kann können könnte könnten möchte möchten soll sollte muss mal denn da hier dann sehr alle alles dieser diese dieses diesem diesen welche welcher welches welchem welchen dutzend',
  ),
  says: spelledSays,
  codes: {
    units: spelled(
      String.raw`tage?n?|stunden?|std|wochen?|monate?n?|jahre?n?|uhr|stück|stk|mal|x|personen|prozent|raten|teile|minuten|paar|artikel|pakete|sterne|zimmer|franken|rappen|cent|zoll|watt|grad|stock|og|zentimeter|meter|liter|kilo|volt|nächte|erwachsene|kinder|reisende|gäste|dutzend|flaschen|kartons?`,
    ),
    smallWords: spelledWords(
      'äh ähm öhm hmm tja der die das den dem des ein und ist bin hat hab war von vom mit bei aus zu zum zur im am an in um auf ab bis als ob so wie was wer wo es er sie wir ihr ich du mir uns ja ne nee nö ok lg vg mfg bg uhr nr tag mal nur sei da ach hm na per für vor gut mai geb plz tel top dr st kam will weg seit neu alt nie nix och eh jo hi hey oh',
    ),
    saysNumber: String.raw`nummer|\bnr\b|lautet|\bist\b`,
    copula: spelled('ist|war|lautet|wäre|für|zu|zur'),
    mine: '(?:meine?|die|der|das|unsere?)',
    payment: spelled('abbuchung|überweisung|zahlung|lastschrift|kreditkarten?'),
    card: '(?<!kunden|bonus)karte',
    cardEnd: 'endet|endend|endziffern|letzte',
    about: spelled('für|von|zu|zur|zum|über|wegen|mit|bei|auf|um|an'),
    asIn: 'wie',
    double: 'doppel-?',
    zero: 'null',
    points: 'es ist|ist die|lautet|nummer|ist',
  },
  negation: spelled(
    String.raw`(?:keine?[nrms]?|niemand|weder|ohne|statt(?: einer?| des| der)?|nicht|nie|(?:muss ich|müssen wir|soll ich|sollen wir)(?: [a-zß]+){0,2})(?: [a-zß]+){0,2} $`,
  ),
} satisfies Partial<Vocabulary>;
