import type { Vocabulary } from '../../vocabulary';
import { spelledKinds } from './spelling';

/** The end of "Bestellnummer", "Bestell-Nr", "Kunden-ID". */
const NR = String.raw`[ .]{0,2}[- ]?(?:nummern?|nr|no|id|code|kennung)`;
const WHICH = String.raw`welche[mnrs]?`;

const ORDER = String.raw`(?:vorgangs|kauf|bestell|auftrags)${NR} (?:des|ihres|deines|zum|vom|zu ihrem) (?:ein)?kaufs?|(?:bestell(?:ungs)?|best|auftrags?|order|kauf)${NR}`;
const TRACKING = String.raw`(?:sendungs?|sendungsverfolgungs|pak(?:et|erl)|päckli|tracking|versand|frachtbrief|ident)${NR}`;
const POLICY = String.raw`(?:versicherungs?(?:schein)?|police?n?|polizzen?|[a-z]{0,8}vertrags?|schadens?(?:fall)?|vorgangs?|fall|akten?|abo|abonnements?|service)${NR}|aktenzeichen|geschäftszeichen|\baz\b`;
const SERIAL = String.raw`(?:serien|geräte|rahmen|fabrikations)${NR}|imei`;
const BOOKING = String.raw`(?:buchungs?|reservierungs?|reservations?|ticket|flug|reise)${NR}|pnr`;
const ACCOUNT = String.raw`(?:post|kunden?|kd|konto|kto|mitglieds?|kundenkonto|kundenkarten|bonuskarten|karten|teilnehmer|benutzer)${NR}`;

const nouns: Vocabulary['nouns'] = [
  [
    'securityAnswer',
    String.raw`mädchenname[n]?(?: (?:der|ihrer|deiner) mutter)?|geburtsname[n]? (?:der|ihrer|deiner) mutter|passwort|[a-z]*kennwort|geheimzahl|pin(?:-?code)?|sicherheits(?:frage|antwort|code)|name[n]? (?:ihres|deines) (?:ersten )?(?:haustier|hund)(?:e?s)?`,
  ],
  [
    'dateOfBirth',
    String.raw`geburts(?:datum|tag)|geb\.?-?datum|wann (?:sind|bist|wurden|wurdest) (?:sie|du) (?:\S+ )?geboren|geboren`,
  ],
  ['trackingNumber', TRACKING],
  ['policyOrClaimNumber', POLICY],
  ['serialNumber', SERIAL],
  [
    'bookingReference',
    String.raw`${BOOKING}|nummer (?:der|ihrer|deiner) (?:buchung|reservierung)|${WHICH} (?:buchung|reservierung)`,
  ],
  [
    'orderNumber',
    String.raw`${ORDER}|(?:nummer|nr)\.? (?:der|ihrer|deiner|dieser|zur|zu ihrer|ihres|des) (?:bestellung|auftrags?|einkaufs?)|${WHICH} (?:bestellung|auftrag)|(?:unter )?${WHICH} nummer(?= [^?\n]{0,50}(?:kauf|bestell|gekauft|einkauf|auftrag))`,
  ],
  [
    'iban',
    String.raw`iban|bank(?:verbindung|daten)|konto(?:daten|verbindung)|(?:auf )?${WHICH} konto|wohin [^?\n]{0,40}(?:überweisen|erstattung|erstatten|geld|betrag|gutschrift|auszahl)|konto(?= [^?\n]{0,30}(?:überweisen|erstatten))|iban-nummer`,
  ],
  ['accountNumber', ACCOUNT],
  [
    'email',
    String.raw`(?:e-?)?mail-?adressen?|(?<!per |als |keine )e-?mails?(?! (?:geschickt|gesendet|erhalten|bekommen|mit))|${WHICH} mail|adresse [^?\n]{0,40}mailen|mail(?= ?[?:,.]| *$)`,
  ],
  [
    'phone',
    String.raw`(?:telefon|handy|mobil(?:funk|telefon)?|ruf|rückruf|natel|festnetz)-?${NR}|(?:telefon|handy|mobil|natel|tel)(?= ?[?:.,]| *$)|(?:nummer|telefonisch)(?=,? [^?\n]{0,40}(?:erreich|anrufen|zurückrufen))|(?:wie|wo)(?= [^?\n]{0,30}telefonisch)`,
  ],
  ['postcode', String.raw`postleitzahl(?:en)?|plz`],
  [
    'company',
    String.raw`(?:${WHICH} )?(?:firm(?:a|en?name[n]?|en?wortlaut|ierung)|unternehmen)(?! (?:hat|hatte|war|ist))`,
  ],
  [
    'personName',
    String.raw`(?:(?:ihre?n?|deine?n?|der|den|${WHICH}) )?(?:vollständige[rn]? |vollen )?(?:vor- und (?:nach|zu)|vor|nach|familien|zu)?namen?(?! (?:des|der|dieser|vom|von|eines|einer)(?! (?:kund|konto|besteller|auftraggeber)))|wie (?:war|ist|lautet) (?:doch |denn |bitte )?(?:gleich )?(?:ihr|der|dein) name|wie heißen sie|wie heißt du|mit wem (?:ich )?(?:gerade |hier )?(?:spreche|schreibe|rede|chatte|habe)|auf wen|wer sind sie`,
  ],
  [
    'deliveryMode',
    String.raw`(?:versand|liefer|zustell)(?:art|methode|option|weg)|wie (?:möchten|wollen|sollen|dürfen|soll|möchtest|willst) (?:sie|wir|es|das|die|du)[^?\n]{0,40}(?:zurücksenden|zurückgeben|geliefert|liefern|zustellen|verschicken)`,
  ],
  [
    'pickupPoint',
    String.raw`${WHICH} (?:unserer )?(?:paketshop|abholstation|packstation|abholpunkt|postfiliale)s?|(?:name[n]? )?des (?:paket)?shops|${WHICH} (?:station|packstation|abholort|abholstelle|trafik|annahmestelle)|(?:${WHICH}|ihre) (?:unserer )?(?:filiale|märkte|markt|shop|laden|standort|garage|geschäft)[^?\n]{0,30}(?:abhol|liefern|hinterleg|schicken|umleiten)[a-z]*|wo(?= [^?\n]{0,20}(?:abholen|hinterleg))|abholort|paketshop(?= ?[?:]| *$)`,
  ],
  [
    'address',
    String.raw`(?:liefer|rechnungs|versand|wohn|post|haus|privat|zustell|melde)?-?(?<!mail-?|(?:an der|zur|unter der|in der|an ihrer|gilt die|ab welchem datum gilt die) (?:neue |neuen |angegebenen |alten )?)(?:adressen?|anschrift)|wohin(?= [^?\n]{0,60}(?:liefer|schick|send|zustell|umleit|bringen|gehen))|wo(?= [^?\n]{0,30}(?:wohnen|hinschicken|hinliefern))|straße(?:,? (?:und )?haus${NR})?|haus${NR}`,
  ],
  ['photo', String.raw`fotos?|bild(?:er|ern|es)?|aufnahmen?|screenshots?|bildschirmfotos?`],
  [
    'document',
    String.raw`(?:kopie (?:der|ihrer) )?(?:rechnung(?:skopie)?|quittung|(?:kauf|zahlungs)?belege?|kaufnachweis|kassen(?:bon|zettel)|lieferschein|unterlagen|dokumente?|ticketbestätigung|kostenvoranschlag)(?= [^?\n]{0,40}(?:schick|send|hochlad|laden|weiter|reich|anhäng|beifüg|zukommen)|[^?\n]{0,3}$)|kostenvoranschlag|angebot(?= [^?\n]{0,40}(?:nach|ein))`,
  ],
  [
    'time',
    String.raw`(?:um )?wie ?viel uhr|(?:${WHICH} )?uhrzeit|${WHICH} (?:stunde|zeitfenster)|zeitfenster|wunschzeit`,
  ],
  ['other:instalments', 'wie ?viele (?:monats)?raten'],
  ['other:nights', 'wie ?viele (?:nächte|übernachtungen)'],
  [
    'other:people',
    'wie ?viele (?:[a-zß]+ )?(?:personen|reisende|gäste|mitreisende|erwachsene|leute|kinder|teilnehmer)',
  ],
  [
    'other:height',
    'wie (?:hoch|breit|tief|lang) (?:ist|sind) (?:die|der|das|ihre?) (?:wand|decke|tür|raum|zimmer|fenster|nische|treppe)',
  ],
  ['other:tariff', `${WHICH} (?:[a-zß]+ )?tarif`],
  [
    'other:duration',
    String.raw`seit wann(?! [^?\n]{0,60}(?:tag|datum))|wie lange|seit wie vielen? (?:tagen|wochen)`,
  ],
  [
    'date',
    String.raw`${WHICH} (?:tag|datum|termin|wochentag)|(?:kauf|bestell|liefer|wunsch|ablese|abhol|anreise|abreise|schadens?|zustell|rechnungs)?-?datum|(?:liefer|wunsch|abhol)-?(?:termin|tag)(?= ?[?:]| *$)|wunschtermin|^(?:rückruf|lieferung|abholung|termin) am(?=$)`,
  ],
  [
    'quantity',
    String.raw`wie ?viele?(?= [a-zß]*(?:stück|[^?\n]{0,60}(?:bestell|geliefert|sendung|haben sie|brauchen|benötigen|möchten|hätten|waren|fehlen|davon))|$)|anzahl|stückzahl|menge`,
  ],
  [
    'amount',
    String.raw`(?:${WHICH} )?(?:betrag|summe)(?! (?:erstatt|überweis|zurück|gutschr))|wie hoch(?! (?:ist|sind) (?:die|der|das|ihre?) (?:wand|decke|tür|raum|zimmer|fenster|schrank|möbel|bett))|wie ?viel (?:hat|haben|hast|kostet|geld|euro|franken|mussten)|was hat [^?\n]{0,40}gekostet|preis`,
  ],
  [
    'variant',
    String.raw`(?:${WHICH} )?(?:schuh|kleider|konfektions|hemd|reifen|ring)?(?:größen?|farben?|farbton|variante|ausführung|breite|länge|tiefe|durchmesser|maße?|format|stärke|rahmenhöhe)|welche der (?:beiden|zwei|drei|folgenden) (?:größen|farben|varianten|ausführungen)|wie (?:groß|breit|lang) (?:ist|sind|soll)`,
  ],
  [
    'product',
    String.raw`${WHICH} (?:genaue )?(?:[a-z]+)?(?:produkt|artikel|gerät|modell|möbelstück|gegenstand|ware)(?:e?s|e|n)?|(?:produkt|artikel|geräte)(?:name[n]?|bezeichnung)|^(?:produkt|artikel|gerät|modell)(?= ?:?$)|was(?= (?:genau |denn )?(?:soll|wird|wurde|hatten?|hattest|haben|hast|war|wäre)[^?\n]{0,40}(?:geliefert|gekauft|bestellt|im pak|zurückge))`,
  ],
  [
    'problem',
    String.raw`(?:worum|um was) (?:geht|handelt)|was (?:ist|war|stimmt)(?: denn| genau)? (?:passiert|geschehen|los|das problem|falsch|defekt|kaputt|mit|an der|nicht)|${WHICH} (?:problem|fehler|störung|schaden)(?!meld)|(?:beschreiben|schildern) sie|(?:problem|störung|fehler|mangel)(?:beschreibung)?(?= ?:?$)|was (?:stört|klemmt|hakt|fehlt ihnen|ist schiefgegangen)|wo (?:hakt|klemmt|drückt)|inwiefern`,
  ],
  ['other:reason', String.raw`grund|warum|weshalb|wieso`],
  ['other:paymentMethod', String.raw`zahlungs(?:art|mittel|weise|methode)|wie haben sie (?:denn )?bezahlt`],
  [
    'other:place',
    String.raw`${WHICH} (?:stadt|ort|filiale|laden|markt|station|land|region|geschäft|standort|garage)|filiale(?= ?[?:]| *$)|wohin|woher|(?<![a-z])wo(?= (?:genau |denn )?(?:ist|war|haben|hat|hast|hatten|wurde|steht|sind|kann|kam)(?![a-z]))|unfallort`,
  ],
  [
    'wish',
    String.raw`was (?:wäre|ist) ihnen lieber|was (?:möchten|wünschen|erwarten|wollen|möchtest|wünscht|hätten|hättest) (?:sie|du)|was (?:dürfen|sollen|können) wir(?= [^?\n]{0,60}(?:ändern|anpassen|machen))|wie (?:dürfen|sollen|können) wir(?= [^?\n]{0,30}lösen)`,
  ],
];

const labels: Vocabulary['labels'] = [
  [
    'securityAnswer',
    String.raw`(?:pin(?:-?code)?|passwort|[a-z]*kennwort|geheimzahl)(?: (?:zum|für das|für mein|vom|zu meinem) [a-z]*konto)?|mädchenname|sicherheitsantwort`,
  ],
  ['dateOfBirth', String.raw`geburts(?:datum|tag)|geboren(?: am)?|geb`],
  ['trackingNumber', String.raw`${TRACKING}|sendung|pak(?:et|erl)|päckli|tracking`],
  [
    'policyOrClaimNumber',
    String.raw`${POLICY}|[a-z]{0,8}-?vertrag|police|polizze|versicherung|vorgang|akte?|schaden`,
  ],
  ['serialNumber', SERIAL],
  ['bookingReference', String.raw`${BOOKING}|buchung|reise|reservierung|reservation|ticket|flug`],
  [
    'orderNumber',
    String.raw`${ORDER}|bestellung|auftrag|order|(?<=(?:^|[.!?;(\n] ?))(?:nr|nummer)(?=[. :]{1,3}[a-z]{0,4}-?[1-9])|bestellt,? (?:unter )?(?:der )?(?:nummer|nr)\.?|(?:nummer|nr)\.? (?:meiner|der) bestellung`,
  ],
  ['iban', 'iban'],
  [
    'accountNumber',
    String.raw`${ACCOUNT}|(?<!zum |vom |für das |für mein |zu meinem )(?:kundenkonto|konto)|kundin|kunde|kundenkarte|mitglied`,
  ],
  ['postcode', 'postleitzahl|plz'],
  ['bookingReference', String.raw`referenz(?:${NR})?`],
];

/** What questions and labels are worded like in German. */
export const questions = {
  nouns: spelledKinds(nouns),
  interrogatives: spelledKinds([
    ['date', 'wann'],
    [
      'quantity',
      'wie ?viele(?! (?:[a-z]*raten|nächte|übernachtungen|personen|reisende|gäste|erwachsene|leute|kinder))',
    ],
    [
      'amount',
      'wie ?viel(?! (?:wiegt|wiegen|bar|grad|prozent|watt|volt|liter|kilo|gramm|meter|quadratmeter|minuten|stunden|platz|zeit|uhr)(?![a-z]))',
    ],
    [
      'personName',
      String.raw`wer(?= (?:ist|war|sind) (?:ansprechpartner|besteller|kontoinhaber|am apparat))`,
    ],
  ]),
  labels: spelledKinds(labels),
} satisfies Partial<Vocabulary>;
