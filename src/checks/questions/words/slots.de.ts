import type { Slot } from '../../../model/fact';

type Wordings = readonly (readonly [Slot, string])[];

const NUM = String.raw`(?:nummer|nr\.?|zahl|ziffern|ziffernfolge|zahlenfolge|code|id|referenz|kennung|kürzel|zeichen|kennziffer)`;
const WHICH = String.raw`(?:welche[rsnm]?|was für (?:ein|eine|einen|einem|einer))`;
const ORG = String.raw`(?:firma|unternehmens?|~betriebs?|verein|kanzlei|agentur|gmbh|arbeitgeber|organisation|gesellschaft|einzelfirma|behörde|schule|institution)`;
const POINT = String.raw`~(?:filiale|laden|markt|shop|geschäft|lager|depot|apotheke|verkaufsstelle|standort|automat|schalter|trafik|tankstelle|kiosk|station|händler|abholstelle|partner)`;
const FETCH = String.raw`(?:abhol~|abzuholen|hol~|ausgesucht|lagern|bereit~|lieber|am nächsten|günstigsten|gewählt|auf dem zettel|hinterleg~)`;
const DOC = String.raw`(?<!(?:auf|in|aus|laut|von|per|zur|mit) (?:der |dem |ihrer |ihrem |deiner |deinem |unserer |unserem )?(?:\S+ )?)(?:(?:liefer|fahrzeug|führer|einlieferungs|garantie|kranken|toten|zulassungs|melde)schein|~attest|~formular|~urkunde|~protokoll|~bescheinigung|~vertrag|~nachweis|~beleg|~bestätigung|~bestätigungsmail|~erklärung|bordkarten?|~quittung|~rechnung|~auszug|ausweis|ausweiskopie|~gutachten|~vollmacht|dokumente?|unterlagen|kassenbon|kassenzettel|rezept|~bericht|kostenvoranschlag|angebot)`;
const SEND = String.raw`(?:send~|schick~|mail~|brauch~|bräucht~|benötig~|fehl(?:t|en)|bitten?|zeig~|gib|leg~|leit~|lad~|reich~|füll~|zukommen|übermittel~|fax~|dürfte ich um)`;
const COLOUR = String.raw`(?:schwarz|weiß|rot|blau|grün|grau|gelb|braun|beige|mint|rosa|lila|silber|gold|türkis|anthrazit|creme|petrol|bordeaux|hell|dunkel|natur|orange|pink|edelstahl|eiche|nuss|matt)~`;
const MODE = String.raw`(?:paket|spedition|post|brief|express~|einschreiben|~kurier|abholung|abholen|selbstabhol~|lieferservice|download|dvd|click|nach hause|haustür|wohnungstür|bordstein~|filiale|packstation|paketshop|versand|standard~|normaler|versicherte[nr]?|holst|holen|liefern|geliefert|lieferung|zustellung|schalter|laden|postweg|zustellen|selbst|vor ort)`;
const TRIED = String.raw`(?:versucht|probiert|ausprobiert|unternommen|gemacht|getan|angestellt|getestet|vorgegangen|gesetzt|angelegt|behandelt|verändert|geprüft|erledigt|drüberschauen|durchgeführt|durchgespielt|abgeklappert|umgestellt)`;
const DAY = String.raw`(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)`;
const PART = String.raw`(?:morgens?|vormittags?|früh|abends?|mittags?|nachmittags?|nachts|spät|früher|später|in der früh)`;
const TONGUE = String.raw`(?:deutsch|englisch|französisch|italienisch|spanisch|türkisch|polnisch|russisch|ukrainisch|arabisch|rumänisch|kroatisch|serbisch|hochdeutsch|mundart|dialekt|schweizerdeutsch)~`;
const BACK = String.raw`(?:behalten|zurück(?:schicken|geben|senden)|umtausch~|tauschen|ersetzen|reparier~|stornieren|neues|geld|erstatt~|ersatz~|wandlung|minderung|gutschein|nachbesser~|austausch~|ein neues)`;
const BROKEN = String.raw`(?:kaputt|gesprungen|zerkratzt|defekt|zerbrochen|falsch|beschädigt|verbogen|gerissen|verschmutzt|undicht|eingedrückt)`;

/** `~` stands for the rest of a word, `<>` for a few words. */
const written = ([slot, source]: readonly [Slot, string]): readonly [Slot, string] => [
  slot,
  source.replaceAll('~', '[a-z\\u00df]*').replaceAll('<>', '.{0,36}?(?<![a-z\\u00df])'),
];

const wordings: Wordings = [
  [
    'orderNumber',
    String.raw`${NUM}(?: \S+){0,4} (?:bestellung|auftrags?|kaufs?|einkaufs?|order|kauf|auftrag|einkauf)(?! (?:bei|von) (?:ihrem|deinem))|(?:bestell|kauf|auftrags|versand)-?(?:bestätigung|beleg)<>(?:zahl|nummer|code|ziffern)|(?:zahl|nummer|ziffern)<>(?:bestätigung|bestellmail|bestellbestätigung)(?!scode)|(?:bestell|auftrags|order|kauf|einkaufs|bon|beleg)-?(?:nr|nummern?|id|no|referenz|code|kennung|zeichen|zahl|nummerl)`,
  ],
  [
    'trackingNumber',
    String.raw`${NUM}(?: \S+){0,3} (?:sendung|pakets?|paket|lieferung|päckchens?|packerls?|fracht|luftfracht|abholschein|einlieferungsbeleg|einlieferungsschein|versandetikett|zustellkarte|paketschein|retourenlabel|versandlabel)|(?:awb|fracht|versand|paket|sendungs|tracking|track|verfolgungs|zustell|speditions|identifikations|retourenlabel|frachtbrief)-?(?:nr|nummern?|id|code|referenz|kennung)|track ?(?:&|and|und) ?trace|identcode`,
  ],
  [
    'accountNumber',
    String.raw`(?:kunden|vertragskonto|partner|mitglieds?|mitglieder|anschluss|teilnehmer|treuekarten|treue|vorteils(?:card|karten)?|bonus(?:karten)?|club|debitoren|abonnenten|abo|leser|personen|kundenkonto|rabattkarten|geschäftspartner|kundenkarten|gäste|verbraucher)-?(?:nr|nummern?|id|kennung|code|kennzahl|nummerl)|vertragskonto|${NUM}(?: \S+){0,3} (?:kundenkarte|treuekarte|mitglied~|vorteils~|bonus~|kundenkontos?|kundenausweis~|clubkarte)`,
  ],
  [
    'bookingReference',
    String.raw`(?:buchungs|reservierungs|reise|hotel|storno|reservations|bestätigungs|fahrt|ticket)-?(?:nr|nummern?|code|referenz|kennung|id|kürzel|schlüssel)|locator|record ?locator|pnr|${NUM}(?: \S+){0,4} (?:buchung|reservierung|reservation|reise|flugbestätigung|reisebestätigung|e-?ticket|reiseunterlagen|buchungsbestätigung|ticket)|(?:reise|buchung|reservierung)<>vorgangsnummer|sechsstellige[rn]? (?:code|buchungscode|kombination)`,
  ],
  [
    'policyOrClaimNumber',
    String.raw`(?:schadens?|schadenfall|vorgangs|bearbeitungs|rma|reklamations|beschwerde|case|fall|akten|dossier|vertrags|polizzen|policen|police|schein|versicherungs|leistungs|garantie|meldungs|anfrage|service|reparatur|antrags|mandats)-?(?:nr\.?|nummern?|zeichen|kennung|id|referenz|kennziffer|nummerl)|aktenzeichen|${NUM}(?: \S+){0,4} (?:reklamation|schadens?|schadenfalls?|falls|vorgangs?|beschwerde|vertrags?|police|polizze|versicherung|schadensmeldung|meldung|fall|versicherungsschein~)|(?:reklamation|schadensmeldung|schadenmeldung|~fall|beschwerde)<>${NUM}`,
  ],
  [
    'serialNumber',
    String.raw`sn|s/n|fin|vin|imei|iccid|e-?nr\.?|fd-?nr\.?|fahrzeug-?ident~|(?:serien|geräte|fabrikations|produktions|hersteller?|maschinen|rahmen|fahrgestell|motor|zähler|chargen|produkt)-?(?:nr|nummern?|id|kennung|code)|${NUM}(?: \S+){0,5} (?:typenschild~|rückseite|unterseite|boden|gehäuse|akkufach|batteriefach|gerätes?|geräteboden|innenseite|türrahmen|zählers?)|(?:typenschild|rückseite|unterseite|akkufach|batteriefach|gehäuse)<>${NUM}`,
  ],
  [
    'email',
    String.raw`(?:e-?mail|mail)(?=:)|(?:digitale|elektronische|virtuelle) (?:adresse|anschrift|post~)|(?:benutzer|login|kontakt|konto|kunden|registrierungs|bestell|anmelde|firmen)-?e?-?mail(?:-?add?resse)?|e?-?mail-?add?resse[n]?|(?:unter|mit|an|über) welche[rnm]? (?:\S+ )?e?-?mail~`,
  ],
  [
    'phone',
    String.raw`(?:rückruf|kontakt|kontakttelefon|telefon|handy|mobil|festnetz|mobilfunk|natel|privat|büro|durchwahl|erreichbarkeits|mobiltelefon)-?(?:nr|nummern?)|(?:ruf|rufe|rufen|anruf~|durchklingeln|mobil|festnetz|handy|telefon~|erreich~)<>nummer|(?<!welcher )nummer<>(?:anruf~|anzurufen|zurückruf~|erreich~|handy|mobil|festnetz|klingel~|durchruf~)|erreichbarkeit per telefon|tel\.?-?nr`,
  ],
  [
    'address',
    String.raw`add?resse|~(?:abhol|liefer|wohn|rechnungs|zustell|heim|post|versand|einsatz|montage|objekt)-?(?:add?resse|anschrift)|straße|hausnr\.?|hausnummer|(?:an wen und )?wohin<>(?:gebracht|geliefert|zugestellt|geschickt|kommen|verschickt)|wohnhaft|wohnsitz~|(?:wo|an welchem ort)<>(?:wohnen|wohnst|wohnhaft|gemeldet|hinkommen|hinfahren)`,
  ],
  [
    'postcode',
    String.raw`zustellbezirk|(?:zahl|ziffern|nummer)(?: \S+){0,2} (?:vor dem ort|vor der stadt|vor dem ortsnamen|ihres ortes|ihrer gemeinde|deiner stadt)|post-?code|leitzahl`,
  ],
  [
    'personName',
    String.raw`wer<>(?:kontoinhaber|vertragsinhaber|anschlussinhaber|versicherungsnehmer|vertragspartner)|name[n]? (?:des|der|vom|ihres) (?:versicherungsnehmer~|versicherten|kontoinhaber~|vertragsinhaber~|vertragspartner~|bestellers?|käufers?|kunden|patient~|anschlussinhaber~|mieters?|gastes|hauptreisenden|abonnent~|auftraggebers?)|namentlich|(?:vor|nach|familien|zu|ruf)name[n]?(?= |,|:|\?|$)|ohne (?:ihren |deinen |den )?namen|wie schreib(?:t|en|st) (?:man|sie|du) (?:sich|dich)|buchstabier~<>(?:namen?|sich)|auf welche[mn] namen`,
  ],
  [
    'company',
    String.raw`(?:wie (?:heißt|nennt sich|lautet)|name[n]?|bezeichnung|angabe (?:des|der)|wortlaut)<>${ORG}|${ORG}<>(?:wie (?:heißt|nennt)|zu welcher|von welche[mr]|heißt (?:wie|genau)|gehören sie|welche(?= ?\?))|(?:bei|für|von|in|zu|aus) welche[rnms]? (?:\S+ )?${ORG}|firmen-?(?:wortlaut|bezeichnung|name[n]?)|firmierung|welchen auftraggeber|firmen?, wie`,
  ],
  [
    'dateOfBirth',
    String.raw`(?:tag|monat|jahr|datum)<>(?:ihrer|deiner) geburt|geburts-?(?:daten|datum|jahr|datums)|geboren|auf die welt|geb\.?-?dat~`,
  ],
  [
    'iban',
    String.raw`(?:zahlen|ziffern|nummer)<>(?:bankomatkarte|girokarte|bankkarte)|hinter (?:dem )?(?:at|de|ch)(?= durch| stehen| ?$)|(?:post|bank|giro)-?konto<>(?:verwenden|sollen|nehmen|überweis~|angeben|nennen)|bank-?(?:informationen|daten|verbindung|details|angaben)|zahlungsverbindung|kontonummer|konto-?(?:verbindung|daten|details|angaben)|bic`,
  ],
  [
    'securityAnswer',
    String.raw`(?:kunden|telefon|service|konto)-?(?:kennwort|passwort)~|(?:stichwort|losungswort|codewort|schlüsselwort|geheimzahl|geheimwort|kundenkennzahl|sperrwort|passphrase)~|(?:bestätigungs|verifizierungs|sicherheits|einmal|freigabe|prüf|legitimations)-?(?:code|pin|kennwort|frage|tan|zahl)|m?tan|(?:hinterlegte|geheime)[nr]? frage|(?:ziffern|zahlen|code)<>(?:aus der app|in der mail|per sms)|erstes haustier|mädchenname~`,
  ],
  [
    'product',
    String.raw`artikel-?(?:nummer|bezeichnung|name|nr)~|${WHICH} (?:\S+ )?(?:posten|position|leistung|dienstleistung|gegenstand|exemplar|kleidungsstück|werkzeug)(?! (?:fehlt|fehlen))|was<>(?:soll|sollen|dürfen|möchten|möchtest|wollen|willst|haben|hast)<>(?:umgetauscht|zurückgegeben|repariert|ersetzt|geliefert|storniert|reklamiert|retourniert|abgeholt|getauscht|bestellt|gekauft|ausgetauscht|zurückgeschickt)|wofür interessier~|was haben sie<>im einsatz|betroffene[sr]? (?:produkt|artikel|gerät)|welche[ns]? (?:meinst du|meinen sie)|worauf (?:bezieht|beziehen)|worum handelt es sich`,
  ],
  [
    'variant',
    String.raw`${COLOUR}(?: \S+){0,3} oder (?:\S+ ){0,3}${COLOUR}|(?:${WHICH}|genaue[rn]?|genauen|ihr|dein|den|die|das|der|und|bitte) (?:\S+ )?\S{0,14}(?:modell|version|edition|ausgabe|auflage|baureihe|ausstattungslinie|ausstattung|geschmacksrichtung|sorte|kapazität|speichergröße|bundweite|dekor|muster|farbcode|farbnummer|kolorit|colorit|holzart|gerätetyp|typenbezeichnung|modellbezeichnung|modellnummer|modellname|füllmenge|packungsgröße|farbe|größe|oberfläche|länge|weite|duft|härtegrad)|welche gr\.?|genaue[rn]? typ|ohne (?:genauen )?typ|(?:baujahr|typ) und (?:typ|baujahr|modell)|von welcher serie|mit wie ?viele?n? (?:gb|gigabyte|litern?|watt|zoll)|(?<!\d)\d\d oder (?:eher )?(?:die )?\d\d(?! uhr)|passt (?:dir|ihnen) (?:die )?\d\d|[smlx]{1,3}, m oder l|wie (?:groß|hoch|breit|lang) (?:darf|soll)`,
  ],
  [
    'quantity',
    String.raw`(?:eine?n?|zwei|drei|vier|\d) oder (?:zwei|drei|vier|fünf|sechs|mehr|\d)(?! uhr| jahre)(?: \S+)?|gesamt-?(?:anzahl|menge|zahl)|stückzahl|bestellmenge|wie viele stück|wie oft soll<>in den warenkorb`,
  ],
  [
    'amount',
    String.raw`~(?:end|gesamt|rechnungs|kauf|abbuchungs)-?(?:summe|betrag)|was<>(?:bezahlt|gezahlt|ausgelegt|hingelegt|abging|abgebucht|verrechnet|abgezogen|hingeblättert)|was (?:zahlen|zahlst|kostet) <>(?:im monat|monatlich|momentan|derzeit)|${WHICH} (?:\S+ )?~(?:gebühr|gebühren|kosten|aufpreis)|auf welche (?:höhe|summe)|auf wie ?viel|beläuft sich|wie ?viel (?:euro|franken|geld)|(?:zahl|betrag|höhe)<>(?:abbuchung|falschbuchung|belastung)|was hat<>(?:genommen|abgezogen)|um welche summe`,
  ],
  [
    'date',
    String.raw`(?:an|in|für) welche[mrn]? (?:\S+ )?(?:abend|morgen|monat|woche|kalenderwoche|nacht|nächte|wochenende)|${WHICH} (?:samstag|sonntag|montag|freitag|abend|wochenende|woche|kalenderwoche|kw)|~(?:reise|aufenthalts|urlaubs)-?(?:daten|zeitraum|datum)|an- und abreise~|beginn und ende|hin- und rück~|vor wie ?vielen (?:tagen|wochen)|(?:retouren|rücksende|rückgabe|versand|aufgabe|abgabe|zustell|erhalts?)-?(?:datum|tag)|termin-?wunsch|(?:tag|datum) (?:des|der) (?:ereignisses|schadens|unfalls|vorfalls|kaufs|lieferung|zustellung|rückgabe)|(?:bestellt|erhalten|gekauft|zurückgesandt|geliefert|eingetroffen|zugestellt) am(?=:)|${DAY}<>oder<>${DAY}|anfang oder ende|zugesagte[rn]? (?:termin|liefertermin)|(?:letzte|diese) oder (?:vorletzte|nächste) woche|seit wann (?:besitz~|haben sie (?:das|die|den)|hast du (?:das|die|den))|(?:eure|ihre|deine) daten(?= ?[.?!]|$)|welche daten`,
  ],
  [
    'time',
    String.raw`wie spät(?! (?:dürfen|kommen))|${PART}(?: \S+){0,3} oder (?:\S+ ){0,3}${PART}|(?:um|gegen) \S+(?: uhr)? oder (?:um|gegen) |wann (?:ungefähr|am tag|heute)|wann am ${DAY}|(?:abfahrts|abflug|ankunfts|wunsch|anfangs|beginn)-?zeit|zeitangabe|(?:früher|später|gewünschte[rn]?) (?:slot|zeitraum|zeitfenster)|tageszeit|${WHICH} slot`,
  ],
  [
    'deliveryMode',
    String.raw`(?<![a-zß-])${MODE}(?: \S+){0,4},? oder (?:\S+ ){0,4}${MODE}|express-?(?:lieferung|versand)<>(?:gebucht|gewählt|gewünscht)|selbstabhol~|click ?(?:&|and|und) ?collect|holst du (?:es|das|sie|ihn)|frei bordstein|versand-?(?:wunsch|option|form)`,
  ],
  [
    'pickupPoint',
    String.raw`~(?:abhol|wunsch)-?(?:ort|stelle|filiale|shop|station|punkt|markt|lager)|(?:gewünschte[rn]?|ihre|deine|nächste) (?:\S+ )?~(?:postfiliale|filiale|wunschfiliale|abholstelle)|${WHICH} (?:\S+ ){0,2}${POINT}<>${FETCH}|wo<>(?:lagern|abholen|abgeholt werden|abzuholen|bereitliegen)`,
  ],
  [
    'photo',
    String.raw`bildlich~|lichtbild~|bildli|zeig~ (?:sie )?(?:mir|uns)<>(?:wie|mal|aussieht)|~aufnahme(?!n? (?:einverstanden|des gesprächs))|ablichten|fotobeweis|wie das aussieht`,
  ],
  [
    'document',
    String.raw`(?<![a-zß])${SEND}<>${DOC}|${DOC}<>(?:nötig|erforderlich|hochladen|nachreichen|zukommen|schicken|mitschicken|beilegen|zusenden|mailen|als scan|retour|beifügen|weiterleiten|faxen|zuschicken)`,
  ],
  [
    'stepTried',
    String.raw`was (?:alles |genau |denn )?(?:haben|hast|habt|wurde|ist) (?!(?:\S+ ){0,5}(?:bestellt|gekauft|passiert))<>${TRIED}|(?:welche|welchen|was für) (?:\S+ ){0,2}(?:schritte?n?|versuche?|maßnahmen?|abhilfe|lösungs~|lösungen|tipps|mitteln?|hausmittel|anläufe|vorschläge|tests?)<>(?:${TRIED}|fehlgeschlagen|schon|bereits|gab es|durch~)|(?:haben|hast|habt|hatten) (?:\S+ ){0,5}(?:etwas|was|irgendwas|irgendetwas|jemanden|tipps|hand)<>${TRIED}|wie (?:bist|sind|seid)<>vorgegangen|lösungsversuche?|(?:bisherige|unternommene|eigene) (?:schritte|versuche|maßnahmen)|was (?:schon|bereits) <>${TRIED}|hast schon was|${TRIED}<>um<>zum laufen`,
  ],
  [
    'language',
    String.raw`(?:in |mit |auf )?(?:welche[rnsm]?|bevorzugte|ihre|deine|gewünschte) (?:\S+ )?~sprachen?(?! (?:mit|darüber))|(?!rück|ab|an|zu|vor|für|aus|ein)[a-zß]{0,14}sprache(?=:)|(?:korrespondenz|mutter|fremd|untertitel|vertrags|landes|wunsch|anzeige|menü)sprache|sprach-?(?:version|wahl|fassung|einstellung)|sprichst du|sprechen sie (?:auch )?${TONGUE}|(?:verstehen|verstehst|reden|unterhalten|können sie|kannst du)<>${TONGUE}|${TONGUE}<>oder<>${TONGUE}|dolmetsch~|(?:was|wie) sprichst|deutschsprachig~`,
  ],
];

/** Further wordings of slots in German, the whole word field. */
export const slotWordings: Wordings = wordings.map(written);

const openers: Wordings = [
  [
    'wish',
    String.raw`${BACK}(?: \S+){0,6},? oder (?:\S+ ){0,6}${BACK}|(?:willst|wollen|möchtest|möchten) (?:du|sie) (?:es |das |sie |ihn )?(?:umtauschen|tauschen|zurückgeben|erstattet|ersetzt)|welche (?:\S+ )?(?:maßnahme|lösung|wiedergutmachung)|was dürfen wir|wofür wenden|faire lösung|ihr wunsch(?=:)|(?:was|wie) stell(?:en|st) (?:sie|du) (?:sich|dir)|was erwarte(?:n|st)|was ist ihr(?:e)? (?:wunsch|vorstellung|ziel|anliegen)|womit (?:wäre|wären) (?:ihnen|dir|sie) (?:geholfen|zufrieden)|wie (?:sollen|dürfen) wir<>(?:verfahren|verbleiben|weitermachen|vorgehen)`,
  ],
  [
    'problem',
    String.raw`woran hapert|was spinnt|was<>(?:schief~|gestört|vorgefallen)|was (?:ist|war)<>los|was macht (?:das gerät|die maschine|das teil)|was (?:tut|macht|kann) (?:es|er|sie|das|der|die)<>nicht|inwiefern|(?:mehr )?details zu (?:dem|der|ihrem)|${BROKEN}(?:,| oder) (?:\S+ ){0,3}${BROKEN}|wo drückt|(?:beschwerde|reklamations|beanstandungs)-?grund|was<>(?:beanstand~|bemängel~|auszusetzen|zu reklamieren|zu bemängeln)|wie macht sich|art des (?:defekts|fehlers|mangels|problems)|beschreib~<>(?:los|problem|fehler|mangel|schaden)`,
  ],
];

export const slotOpeners: Wordings = openers.map(written);

/** Labels of forms, orders without a verb, and wishes that look like statements. */
export const slotIndirect = String.raw`^[^.?!:0-9]{0,24}(?:nummern?|nr\.?|name[n]?|adresse|anschrift|mail|datum|plz|postleitzahl|\S{0,12}ort|am|wunsch|produkt|menge|lieferschein|lieferanschrift|hochladen|versuche|sprache|gastes|telefon|handy|iban|code|freigabe|ereignisses|eintragen)(?=:$)|^(?:bitte )?(?!.{0,80}(?:können|kannst|müssen|sie |du |wir |ich |lassen|möchten))(?:\S+ ){1,6}(?:eingeben|eintragen|angeben|hochladen|auswählen|ausfüllen|ankreuzen|mitteilen|abschreiben|vervollständigen)(?= ?[.!]?$)|^(?!.{0,60}(?:warten|haben sie|sehen sie|beachten|melden|schauen sie))[^.?!]{3,60},? bitte(?= ?[.!]?$| (?:noch|nochmal|vollständig|kurz|einmal|angeben|dazu))|(?:diktier|zeig|leit|leite|füge?|leg|lege|schreibe?|lies|les|mail|maile) (?:mir|uns|sie|bitte|doch|noch|das|die|den)|(?:legen|vervollständigen|wählen|lesen|zeigen|fügen|übermitteln|diktieren|buchstabieren|kreuzen) sie|(?:wäre|wären) (?:\S+ ){0,2}(?:nötig|nützlich|wichtig|erforderlich|vonnöten|praktisch|interessant|ideal|klasse|fein)|(?:hätt|hätte|bräucht|bräuchte|brauch) (?:ich|i|ma|wir)(?: \S+){0,3} (?:gebraucht|noch|gern|gerne|bitte)|^(?:ich )?(?:bräuchte?n?|brauche?|benötigen?) (?!(?:sie|du|ihr)(?![a-z]))[^.?!]{3,80}|(?:brauch|bräucht|brauche|bräuchte) ich(?: noch| bitte)?(?= ?[.!]?$)|falls (?:vorhanden|zur hand|bekannt|verfügbar|möglich)(?= ?[.!]?$)|find(?:e|en)? (?:ich |wir )?[^.?!]{3,40} (?:schneller|leichter|besser|einfacher) (?:mit|über|anhand|unter)|her damit|(?:würde|würden) (?:mir|uns) (?:schon |schon mal )?reichen`;
