import type { Vocabulary } from '../../vocabulary';
import { bot, threats } from './bot';
import { problems } from './problems';
import { spelled, spelledKinds } from './spelling';

const THING = String.raw`(?:bestellung|pak(?:et|erl)|packerl|packl|päckli|päckchen|sendung|lieferung|ware|ding|teil|zeug|artikel|sachen|[a-zß-]{4,24})`;
const DELIVER = String.raw`(?:liefer[nt]|geliefert|zustellen|zugestellt|umleiten|umgeleitet|abgeben|abgegeben|schicken|hinterlegen|ablegen|abgelegt|deponieren)`;

const wishes: Vocabulary['wishes'] = [
  [
    'changeAddress',
    String.raw`an (?:die|meine|unsere) (?:neue |andere )?(?:büro|firmen|arbeits|privat|geschäfts|liefer|heimat|ferien)-?(?:adresse|anschrift)|(?:adresse|anschrift)(?: \S+){0,4} (?:umstellen|umschreiben|tauschen|eintragen|hinterlegen)|(?:bei der|in der|mit der) (?:hausnummer|straße|adresse|anschrift|postleitzahl|plz) (?:\S+ )?(?:vertippt|verschrieben|vertan|geirrt)|(?:an|zu) (?:die |eine )?folgende[nr]? (?:adresse|anschrift) (?:\S+ )?(?:schicken|senden|liefern|umleiten)|^adresse(?=$)|(?:adresse?|anschrift|liefer-?adresse|rechnungsadresse|hausnummer|straße)[^.?!\n]{0,50}(?:ändern|geändert|anpassen|korrigieren|berichtigen|aktualisieren|umändern|austauschen|falsch)|(?:ändern|korrigieren|aktualisieren) sie (?:bitte )?(?:die|meine|unsere) (?:liefer|rechnungs)?-?(?:adresse|anschrift)|adress-?änderung|(?:falsche|alte|verkehrte) (?:liefer)?(?:adresse|anschrift|hausnummer|straße|plz|postleitzahl)|(?:bin|sind) (?:\S+ )?umgezogen|an (?:eine|meine) (?:andere|neue) (?:adresse|anschrift)|neue (?:liefer)?(?:adresse|anschrift)`,
  ],
  [
    'changeDelivery',
    String.raw`(?:nochmals?|noch mal|noch einmal|erneut|ein zweites mal) (?:zu|aus)(?:zu)?(?:stellen|liefern)|(?:spätere|frühere) (?:zustellung|lieferung)|(?:an|zu|in) (?:eine[rn]?) andere[rn]? (?:abhol\S+|paket\S+|filiale|ort|shop|station|tag)|(?:fahrer|bote|zusteller|lieferung|paket|monteur)(?: \S+){0,3} (?:erst |bitte )?(?:später|früher) (?:kommen|bringen|liefern)|(?:selber|selbst) (?:vorbeikommen|vorbeischauen|mitnehmen|holen)|(?:paket|sendung|bestellung)(?: \S+){0,3} beim? nachbar\w*|(?:um|hin)(?:ge)?(?:leiten|lenken|lenkt|leitet|disponieren)|(?:können|könnten|könnt|kann) (?:sie|ihr|man|das|die lieferung|der fahrer)(?: \S+){0,4} (?:erst|später|früher|lieber|schon)(?: \S+){0,4} (?:liefern|geliefert|zustellen|zugestellt|kommen|bringen)|(?:bitte|lieber) (?:\S+ )?(?:erst |später |früher )(?:\S+ ){0,3}(?:liefern|geliefert|zustellen|zugestellt|bringen)|(?:lieferung|zustellung)(?: \S+){0,3} (?:später|früher|vorverlegen|vorziehen)|(?:bitte )?(?:ablage|ablageort|abstellgenehmigung|abstellen|ablegen)(?: \S+){0,2} (?:garage|terrasse|keller|carport|hof|tür|nachbar\w*|schuppen)|(?:paket|ware|bestellung|es|sie|sendung) (?:\S+ ){0,3}(?:selbst|selber|persönlich) abholen|hole? (?:es|das|sie|die|ihn|den)(?: \S+){0,3} (?:selbst|selber) ab|wunschtermin|(?:liefertermin|lieferung|zustellung|liefertag|termin|zustelltermin)[^.?!\n]{0,50}(?:verschieben|verlegen|ändern|umbuchen|vorziehen|verschoben)|(?:andere[rn]?|neue[rn]?|späterer?n?|früherer?n?) (?:liefertermin|liefertag|termin)|(?:nicht|nie) (?:zu hause|zuhause|daheim|da|anwesend)[^.?!\n]{0,40}(?:liefer|zustell)|(?:an|bei|beim|in) (?:eine?n?|die|den|meine[nr]?|unsere[nr]?|der)? ?(?:nachbar\w*|paketshop|packstation|abholstation|filiale|garage|kiosk)[^.?!\n]{0,40}${DELIVER}|(?:an|in) (?:eine?n?|die|den) (?:paketshop|packstation|filiale|abholstation)|abholung statt|statt (?:lieferung|nach hause)|(?:paket|sendung)[^.?!\n]{0,40}umleiten|erneute? zustell\w*|neu zustellen|express-?versand[^.?!\n]{0,20}nachbuchen`,
  ],
  [
    'cancel',
    String.raw`(?:trete|treten)(?: \S+){0,5} zurück|(?:müssen|muss|will|wollen|möchten?)(?: \S+){0,3} absagen|sage(?: \S+){0,3} ab(?![a-z])|(?:rausnehmen|herausnehmen|raus haben|rauslöschen|herauslöschen|rausstreichen)|(?:bestellung|auftrag|lieferung|order)(?: \S+){0,4} (?:vergessen|löschen?|lösche|rückgängig machen|weg machen|streichen|canceln)|(?:abo\w*|vertrag|mitgliedschaft|tarif)(?: \S+){0,4} (?:auflösen|aufkündigen|beenden|los werden)|(?:von|vom) (?:\S+ ){0,2}(?:bestellung|vertrag|kauf|auftrag|kaufvertrag)? ?zurücktreten|rücktritt vom|(?:abo\w*|vertrag|mitgliedschaft) (?:\S+ )?(?:loswerden|auslaufen lassen|nicht verlängern)|(?:bestellung|auftrag|lieferung) (?:\S+ )?(?:abbrechen|löschen|zurückziehen|streichen|rückgängig)|stornier\w*|storno|widerruf\w*|annullier\w*|(?:ich )?kündige|kündigen|gekündigt|kündigung|abbestellen|[a-zß]*(?:vertrag|abo|abonnement|bestellung|auftrag|mitgliedschaft)[^.?!\n]{0,30}(?:beenden|auflösen|aufheben|rückgängig)|(?:brauche?|will|möchte) (?:\S+ ){0,3}nicht mehr(?= ?[.!,\n]|$)`,
  ],
  [
    'refund',
    String.raw`zurück(?:ge)?buch\w*|(?:sondern|lieber|nur|will|möchte) (?:nur |lieber )?(?:die|das|mein|meine) (?:kohle|geld|knete)|(?:erstattet|ersetzt|überweist) (?:mir|uns)|^geld(?: bitte)?(?= ?[.!]?$)|(?:rück)?erstatt\w*|(?:kohle|geld|kaufpreis|betrag|knete) (?:\S+ ){0,4}?(?:zurück|retour|wieder)|(?:wann|wo) (?:krieg|kriege|bekomme?|bleibt) (?:\S+ ){0,3}(?:geld|kohle|erstattung)|(?:überweisen|zahlen|buchen) sie (?:\S+ ){0,6}zurück|zurück-?erstatt\w*|zurückzahl\w*|rückzahlung|gutschr(?:ift|eiben)|geld (?:\S+ ){0,4}?(?:zurück|retour|wieder)|betrag (?:\S+ ){0,4}?zurück|zurücküberweis\w*|rücküberweis\w*|(?:€|eur|euro|franken|chf|geld)[^.?!\n]{0,15} (?:zurück|retour)(?: haben| bekommen)?|kohle zurück|rückbuch\w*`,
  ],
  [
    'replacement',
    String.raw`gegen (?:das|die|den|ein|eine|einen) (?:richtige|neue|korrekte|andere|passende|heile)\S*(?: \S+){0,3} (?:wechseln|tauschen|austauschen|eintauschen|umtauschen)|(?:hätt|hätte|will|möchte|möcht|brauche?) (?:ich )?(?:sie|ihn|es|den|die|das)(?: \S+){0,2} in (?:größe |gr\.? )?(?:x{0,3}[sml]|\d{2,3})(?![a-z])|ersatz(?:lieferung|gerät|artikel|produkt|ware|paket|sendung|exemplar|stück|weise)?(?![a-zß])|umtausch\w*|umzutauschen|austausch\w*|eintauschen|(?:neue?[nrsm]?|andere[nrsm]?|richtige[nrsm]?|korrekte[nrsm]?|fehlende[nrsm]?) (?!rechnung|adresse)(?:[a-zß-]+ )?(?:zu)?(?:schicken|senden|zuschicken|zusenden|haben)|(?:schicken|senden|schickt) sie (?:mir|uns) (?:\S+ ){0,2}(?:neue?|richtige|korrekte)[nrsm]?(?! rechnung)|neu(?:e|er|en)? liefer(?:ung|n)|neulieferung|nach(?:liefer\w*|senden|schicken|zusenden|gesendet)|(?:tauschen|tauscht|tausche) (?:sie |ihr )?(?:\S+ ){1,6}(?:um|aus)(?![a-z])|(?:schickt|schick|sendet|schicken|senden) (?:sie )?(?:mir|uns) (?:\S+ ){0,3}(?:neue|anderen?|richtige)[nrsm]?(?! (?:rechnung|mail))|(?:liefern|schicken|senden|reichen) sie (?:\S+ ){1,6}nach(?![a-z])|(?:den|die|das) richtige[n]?(?: bitte)?(?= ?[.!,\n]| bitte|$)`,
  ],
  [
    'return',
    String.raw`(?:wieder|retour) zu (?:euch|ihnen) zurück|(?:holt|holen sie|hole?)(?: \S+){0,5} (?:wieder |zurück)(?:ab)?(?![a-z])|(?:kram|ding|zeug|teil|ware|sachen|artikel|gerät|paket)(?: \S+){0,3} (?:bei mir |bei uns |wieder )?abholt|(?:will|möchte|möcht) (?:sie|es|ihn|das|die|den)(?: \S+){0,3} (?:loswerden|los werden)|wieder (?:abholen|mitnehmen)(?: lassen)?|geht(?: \S+){0,2} zurück|nicht behalten|zurück(?:zu)?(?:geben|schicken|senden|bringen)|retour(?:e|en|nier\w*|enschein|enetikett|enlabel|ensendung)|rück(?:gabe|sendung|sende\w*)|(?:schicke|sende|gebe) [^.?!\n]{1,40} zurück|soll zurück|(?:schick|schicke|sende|gebe?|bringe?) (?:ich )?(?:sie|ihn|es|das|die|den|alles|beide|diese)(?: \S+){0,3} zurück|zurückgehen lassen|geht zurück`,
  ],
  [
    'whereIsOrder',
    String.raw`wo (?:steckt|bleibt|hängt|ist) (?:es|sie|er|das|die|der)(?= ?(?:denn|nun|jetzt|bloß|nur)? ?[?!])|gibt'?s?(?: es)? (?:was|etwas|schon was|schon etwas) neues|(?:kommt|passiert) (?:da|denn|heute|noch|da heute)(?: \S+){0,3} was(?! kaputt)|(?:wie|was) ist (?:\S+ )?der (?:aktuelle )?stand|(?:nichts|nix) (?:mehr |weiter )?(?:von (?:ihnen|euch) )?gehört|(?:ist|sind) mei(?:n|ne) \S+ (?:schon|bereits|jetzt|endlich|überhaupt) (?:unterwegs|raus|verschickt|los)|lässt (?:\S+ )?auf sich warten|(?:wann|bis wann) (?:kann|darf|können) (?:ich|wir) (?:mit |damit )|(?:schon|bereits|denn) (?:unterwegs|verschickt|versendet)(?= ?\?)|wo(?:s)? (?:bleibt|bleiben|ist|is|sind|steckt|si|befindet sich) (?:denn |jetzt |nun |eigentlich |nur )?(?:meine?|mei|die|das|der|mein|unsere?)(?:(?= ?[?!])| (?:\S+ )?${THING})|wann (?:kommt(?! (?:jemand|(?:der|ein|euer|ihr) (?:techniker|monteur|handwerker)))|kommen|wird|werden|ist|sind|kriege?|bekomme|erhalte|kann ich)(?! ihr)(?! [^.?!\n]{0,40}(?:geld|erstatt|rechnung|gutschrift|zahlung))[^.?!\n]{0,60}(?:kommt|an|geliefert|zugestellt|erwarten|rechnen|da|${THING})|(?:was|wos) (?:ist|is) mit mei(?:ne[mr]?|nem|m) (?!konto|geld|erstattung|rechnung)|(?:kommt|kommen) (?:das|die|der|es|mein|meine)(?: \S+){0,4}? (?:noch|no|bis|heute|morgen)|liefer-?status|bestell-?status|sendungs-?(?:status|verfolgung)|status (?:meiner|der|zu meiner|von meiner) (?:bestellung|sendung|lieferung)|stand (?:meiner|der) (?:bestellung|lieferung)|warte (?:\S+ ){0,6}auf (?:mein|meine|die|das|den|meinen|unsere) (?!geld|erstatt|antwort|rückruf|gutschrift)|(?:warte|warten) (?:\S+ ){0,8}auf (?:mein|meine|meinen|das|die|den|unsere?n?|ein|eine) (?:\S+ )?(?:pak|päck|bestell|liefer|sendung|ware|sofa|bett)\w*|(?:ist|sind|wurde|wurden|wird) (?:mein|meine|die|das|unsere?|es) (?:\S+ ){0,2}?(?:schon|bereits|noch|denn|jetzt|heute|endlich) (?:\S+ )?(?:raus|verschickt|versandt|versendet|unterwegs|abgeschickt|losgeschickt|geliefert|zugestellt)|(?:lieferung|paket|bestellung|sendung) (?:ist |wäre |hängt |steht )?(?:verschwunden|verschollen|überfällig|hängt|fest)`,
  ],
  [
    'invoice',
    String.raw`(?:brauch|brauche|bräuchte|benötige|bräucht)(?: \S+){0,6} (?:beleg|rechnung|quittung|nachweis|kassenbon|rechnungskopie)|rechnung[^.?!\n]{0,60}(?:ausgestellt|umgeschrieben|umstellen|korrigier\w*|auf die firma)|rechnung fehlt|(?:keine|nie eine) rechnung (?:bekommen|erhalten|dabei)|^(?:rechnung|quittung|beleg)(?: bitte)?(?= ?[.!]?$)|(?:rechnung|quittung|beleg) bitte|(?:rechnung|rechnungskopie|quittung|beleg)[^.?!\n]{0,60}(?:schicken|senden|zusenden|zukommen|ausstellen|umschreiben|haben|brauche|bekommen|erhalten|mailen|nochmal|nochmals|erneut)(?! sie die zahlung)|(?:schicken|senden|stellen) sie (?:mir|uns)?[^.?!\n]{0,30}rechnung|(?:brauche|bräuchte|benötige|benötigen|fehlt|bitte um|zusendung|zusenden)(?: [a-zß]+){0,4} (?:rechnung|quittung|rechnungskopie|beleg)|rechnungskopie|wo (?:finde|ist)[^.?!\n]{0,20}rechnung`,
  ],
  [
    'payment',
    String.raw`ratenzahlung|in raten|(?:rechnung|mahnung|betrag|das)[^.?!\n]{0,30}(?:begleichen|bezahlen)|(?:kann|wie|will|möchte)[^.?!\n]{0,40}(?<![a-z])(?:bezahlen|begleichen|zahlen)(?! sie)|(?:offenen?|fälligen?|restlichen?) (?:betrag|rechnung|summe)(?: \S+){0,4} (?:überweisen|zahlen|begleichen|bezahlen)|zahlungs(?:art|weise|mittel) (?:ändern|wechseln)|zahlungs(?:aufschub|ziel|plan)|(?:doppelt|zweimal|zwei mal) (?:\S+ ){0,3}(?:abgebucht|belastet|berechnet|bezahlt)(?=$)`,
  ],
  [
    'information',
    String.raw`aufschlüsseln|(?:können|könnten|könnt|kann) (?:sie|ihr|mir|man|das|jemand)(?: \S+){0,4} (?:erklären|erläutern|weiterhelfen mit)|bieten sie|bietet ihr|welche (?:größe|farbe|variante|ausführung|stärke|länge) (?:brauche?|nehme|passt|empfehl|soll|bräuchte)|(?:ich )?(?:hab|habe|hätte) (?:\S+ ){0,3}(?:eine?|ne|mal ne|einige|paar)?(?: \S+)? ?fragen?|(?:möchte|wollte|würde gerne?) (?:gerne? )?(?:wissen|fragen|erfahren)|(?:sagen|verraten|erklären),? (?:ob|wie|was|wo|wann|welche\w*)|unterschied zwischen|(?<=^|[.!?\n,] ?)(?:ist|sind|kann|darf|dürfen|passt|passen|hält|braucht|gehört|geht|lässt|hat|enthält|verträgt) (?:der|die|das|dieser|diese|dieses|ein|eine|man|ich|es) (?!bestellung|paket|lieferung|sendung|zahlung|konto|geld|das nicht)[^.!?\n]{3,80}(?=\?)|versend(?:en|et) (?:sie|ihr)|verschickt ihr|(?:haben sie|habt ihr|führen sie|gibt es) (?:den|die|das|auch|noch)|gibt es|gibt's|auskunft|bearbeitungsstand|sind die|wie (?:lang|breit|hoch ist|schwer|tief|funktioniert|geht das|setze ich|kann ich|wird|lange|hoch|viel|ändere|stelle|bekomme|lade|groß)|wann (?:macht|habt|öffne\w*|schließ\w*|ist [^?]{0,30}geöffnet)|(?<!(?:wieso|warum|weshalb|was|da) )habt ihr(?! (?:mir|mich|uns|da|das|die|den|doch|irgend|wohl|ja|jetzt|meine?))|(?<!(?:wieso|warum|weshalb|was|da) )haben sie (?!mir|meine|mich|das|die|uns|da)|was kostet|was bedeutet|wofür|passt (?:der|die|das)|öffnungszeiten|lieferbar|verfügbar|vorrätig|auf lager|inklusive|liefert ihr|liefern sie|verlängert (?:er|sie|es) sich|kann man|welche[rsn]? (?:\S+ ){1,6}(?:ist|sind|passt|hat|soll ich|nehme ich|empfehlen)`,
  ],
];

const promises: Vocabulary['promises'] = {
  future: spelled(
    'wird|werden|werde|erhalten sie|bekommen sie|bekommst|erhältst|kommt|kommen|sollte|sollten|soll|spätestens|voraussichtlich|geplant|versprochen|versprechen|zugesagt|garantier\\w*|melden? (?:ich|wir)|(?:ich|wir) (?:melden?|rufen?|schicken?|senden?|erstatten?|liefern?|überweisen?|antworten?)|trifft|dauert|geht (?:heute|morgen)|bis zum|innerhalb',
  ),
  within: spelled('in|innerhalb von|innerhalb|binnen|nach|bis zu|spätestens (?:in|nach)|dauert|etwa|ca\\.?'),
  range: '(?:-|–|bis|oder|und)',
  working: '(?:werk|arbeits|geschafts|geschaefts|bank)',
  units: [
    ['st', 1],
    ['h', 1],
    ['ta', 24],
    ['wo', 168],
    ['mo', 720],
  ],
  kinds: spelledKinds([
    ['refund', String.raw`erstatt|rückerstatt|rückzahl|gutschrift|gutgeschrieben|geld|überweis|zurücküber`],
    [
      'replacement',
      String.raw`ersatz|umtausch|austausch|neu(?:e|er|es|en) (?:artikel|gerät|lieferung|ware)|nachliefer|nachsend`,
    ],
    [
      'delivery',
      String.raw`liefer|zustell|paket|sendung|versand|versend|verschick|bestellung|ankomm|trifft|eintreff`,
    ],
    ['reply', String.raw`meld|antwort|rückmeld|rückruf|rufen|ruft|rufe|bescheid|kontaktier|hören von`],
  ]),
};

/** Wishes, troubles, promises and deeds in German, and how a reply confirms what is known. */
export const matters = {
  wishes: spelledKinds(wishes),
  problems: spelledKinds(problems),
  promises,
  bot,
  threats,
  confirmations: {
    orderNumber: 'Ihre Bestellung Nr. {value} liegt mir vor.',
    trackingNumber: 'Ihre Sendungsnummer {value} liegt mir vor.',
    email: 'Ihre E-Mail-Adresse {value} liegt mir vor.',
    phone: 'Ihre Telefonnummer {value} liegt mir vor.',
    personName: 'Vielen Dank, {value}.',
    address: 'Ihre Adresse liegt mir vor: {value}.',
    postcode: 'Ihre Postleitzahl {value} liegt mir vor.',
    product: 'Sie schreiben uns wegen: {value}.',
    variant: 'Ich habe notiert: {value}.',
    quantity: 'Die Anzahl habe ich notiert: {value}.',
    amount: 'Den Betrag von {value} habe ich notiert.',
    date: 'Das Datum habe ich notiert: {value}.',
    time: 'Die Uhrzeit habe ich notiert: {value}.',
    bookingReference: 'Ihre Buchungsnummer {value} liegt mir vor.',
    accountNumber: 'Ihre Kundennummer {value} liegt mir vor.',
    policyOrClaimNumber: 'Ihre Vorgangsnummer {value} liegt mir vor.',
    serialNumber: 'Die Seriennummer {value} liegt mir vor.',
    company: 'Die Firma habe ich notiert: {value}.',
    pickupPoint: 'Den Abholort habe ich notiert: {value}.',
    deliveryMode: 'Die gewünschte Lieferart habe ich notiert: {value}.',
    photo: 'Vielen Dank für das Foto, das Sie geschickt haben.',
    document: 'Vielen Dank für das Dokument, das Sie geschickt haben.',
  },
} satisfies Partial<Vocabulary>;
