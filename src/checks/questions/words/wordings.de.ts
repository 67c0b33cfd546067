import type { Slot } from '../../../model/fact';

type Wordings = readonly (readonly [Slot, string])[];

/** "Which", and little words between it and the noun. */
const WHICH = String.raw`(?:welche[rsnm]?|was für (?:ein|eine|einen|einem|einer))`;
/** What a number of ours stands on or in. */
const MAIL = String.raw`(?:bestell|auftrags|kauf|versand)-?(?:bestätigung|mail|e-mail)`;
/** How one says that a number is there: "in your mail". */
const STANDS = String.raw`(?:\S+ ){0,4}(?:steht|finden sie|stand|findest du|haben sie|wurde ihnen)`;
const ASKED = String.raw`(?:gekauft|bestellt|geordert|erworben|angeschafft|besorgt|mitgenommen|ausgesucht|ausgewählt|genommen|zugelegt)`;
const TAKE_BACK = String.raw`(?:zurück(?:ge)?(?:geben|schicken|senden|gehen|bringen)|zurück|retournieren|retour|umtauschen|tauschen|loswerden|reklamieren|beanstanden|abgeben|einschicken)`;

/** Further ways to ask for a slot in German: "who is writing?", "how expensive was it?". */
export const moreWordings: Wordings = [
  [
    'orderNumber',
    String.raw`(?:die |welche )?(?:nummer|nr\.?|zahlenfolge) (?:auf|in|aus|von) (?:ihrer|deiner|der|unserer) (?:\S+ )?${MAIL}|${WHICH} nummer (?:${STANDS} )?(?:\S+ ){0,3}(?:${MAIL}|bestellung|auftrag|einkauf)|(?:auf|zu|um|für|bei|mit) ${WHICH} (?:\S+ )?(?:bestellung|auftrag|einkauf|order)|${WHICH} (?:ihrer |deiner )?(?:bestellungen|aufträge)|(?:ihre|die|deine|der|zur|den|ihren|deinen) (?:bestell|auftrags|order|kauf)-?(?:kennung|referenz|code|kürzel|nummern?)|bestellreferenz|auftragsreferenz|unter was (?:\S+ ){0,3}(?:bestellt|läuft)`,
  ],
  [
    'trackingNumber',
    String.raw`(?:unter|mit|anhand|über) ${WHICH} (?:nummer|nr\.?|kennung|code) (?:\S+ ){0,6}(?:verfolg\w*|nachverfolg\w*|versandt|versendet|verschickt|unterwegs)|(?:sendungsverfolgungs|nachverfolgungs|verfolgungs|frachtbrief|versand|ident|barcode|strichcode)-?(?:nummer|nr\.?|code|kennung)|${WHICH} nummer hat (?:das|ihr|dein|die) (?:\S+ )?(?:paket|sendung|päckchen|lieferung)|(?:nummer|code) (?:auf|von) (?:der benachrichtigungskarte|dem (?:einlieferungs|versand)\w+)|tracking-?link`,
  ],
  [
    'accountNumber',
    String.raw`${WHICH} (?:nummer|zahl|id) (?:steht |finden sie |hat )?(?:\S+ ){0,3}(?:bonus|kunden|mitglieds|vorteils|treue|club|kundenkarte|mitgliedsausweis)\w*|(?:kunden|mitglieds|vorteils|bonus|treue|club|teilnehmer|versicherten|nutzer|benutzer|debitoren)-?(?:nummer|nr\.?|id|kennung|kartennummer)|nummer (?:auf|von) (?:ihrer|deiner|der) (?:\S+ )?(?:\S{0,10}karte|ausweis)|unter welcher (?:\S+ )?(?:kunden|mitglieds)\w* (?:\S+ ){0,3}(?:geführt|registriert|gespeichert)`,
  ],
  [
    'bookingReference',
    String.raw`(?:buchungs|reservierungs|reise|vorgangs|bestätigungs|check-in)-?(?:bestätigungsnummer|referenz|kürzel|schlüssel|pin|kennzeichen)|(?:zu|um|für) ${WHICH} (?:\S+ )?(?:buchung|reservierung|reise)|${WHICH} (?:reservierung|reise|buchung) (?:betrifft|meinen|ist|geht|handelt)|(?:nummer|code) (?:ihrer|deiner|der|zur|auf der) (?:buchung|reservierung|reise|buchungsbestätigung|reservierungsbestätigung)|filekey|pnr`,
  ],
  [
    'policyOrClaimNumber',
    String.raw`(?:schaden|schadens|schadenfall|leistungs|vertrags|versicherungs|police?n|polizzen|dossier|fall|akten|ticket|service|reklamations|beschwerde|anliegen|case)-?(?:nr\.?|nummer|zeichen|kennung|referenz|id)|(?:um|zu|für|bei) ${WHICH} (?:\S+ )?(?:vertrag|versicherung|police|polizze|schaden|schadenfall|schadensfall|vorgang|versicherungsvertrag)|unter welcher nummer (?:\S+ ){0,5}(?:gemeldet|versichert|geführt|abgeschlossen|angelegt)|geschäftszeichen`,
  ],
  [
    'serialNumber',
    String.raw`was (?:genau )?(?:steht|lesen sie|liest du) (?:\S+ ){0,3}typenschild|typenschild[^.?!]{0,20}nummer|s\/n|(?:serien|geräte|fabrikations|herstell|maschinen|rahmen|fahrgestell|produkt)-?(?:nr\.?|nummern?|id|kennung)|imei|nummer (?:auf|unter|an) (?:der|dem) (?:\S+ )?(?:rückseite|unterseite|boden|gehäuse|typenschild|gerät|aufkleber|etikett)`,
  ],
  [
    'email',
    String.raw`(?:eine|ihre|deine|die|welche|per) (?:e-?)?mail(?:s)?(?= (?:von|haben|hast|ist|bei|im|zum|für|soll|sollen|darf|dürfen|können|kann|nutzen|nutzt|verwenden|sie|du|wurde|wir|ich)(?! (?:geschickt|erhalten|bekommen)))|(?:mit|unter|über|an|auf) (?:welche[rm]?|was für eine[rm]?) (?:\S+ )?(?:e-?)?(?:mail\w*|mailadresse|mailkonto|postfach|account)|(?:e-?mail|mail)-?(?:anschrift|konto|account|kontakt)|wohin (?:\S+ ){0,5}(?:mailen|mail schicken|elektronisch|per (?:e-?)?mail)|(?:e-?mail|mail)(?=[:?]| (?:lautet|bitte))`,
  ],
  [
    'phone',
    String.raw`(?:telefon|handy|mobil|mobilfunk|rückruf|ruf|natel|festnetz|kontakt|whatsapp|durchwahl)-?(?:nr\.?|nummern?|verbindung)|(?:ihre|deine|eine) (?:\S+ )?(?:nummer|handy|telefon|durchwahl)(?=,? (?:unter|damit|für (?:rückfragen|den (?:fahrer|rückruf|techniker|zusteller|boten|kurier|monteur))|zum (?:zurückrufen|anrufen)|wo))|(?:wie|wo|worüber|womit) (?:\S+ ){0,6}(?:telefonisch|ans telefon|anrufen|anruft|zurückrufen|durchklingeln|an die strippe|an den apparat)|unter was|(?:am|über) welche[ms]? (?:telefon|apparat|anschluss)|${WHICH} (?:anschluss|rufnummer)`,
  ],
  ['postcode', String.raw`plz|postleit-?zahl(?:en)?|postleitzahlgebiet|leitzahl`],
  [
    'address',
    String.raw`(?:adress|anschrifts)-?(?:daten|angaben)|anschriften?|(?:liefer|versand|rechnungs|zustell|wohn|empfangs|privat|heim|ziel|post)-?(?:adressen?|anschrift(?:en)?)|(?:in|an|auf) (?:welche[rn]?|was für einer) (?:\S+ )?(?:straße|gasse|hausnummer|anschrift|adresse)|${WHICH} (?:\S+ )?(?:straße|hausnummer)|(?:straße|gasse),? (?:und |samt |inkl\.? |mit )?(?:hausnummer|nummer|nr)|wo (?:soll|sollen|muss|darf|dürfen|kann) (?:\S+ ){0,5}(?:hin|hinkommen|abliefern|anliefern|ausliefern|zustellen|angeliefert|hingeliefert|hingebracht|ausgeliefert|ankommen)|wo(?:hin)? (?:\S+ ){0,6}(?:hinschicken|hinsenden|liefern|schicken|senden|zustellen|hinliefern|anliefern|versenden|zukommen lassen)|(?:wo|an welchem ort) (?:wohnen|wohnst|leben|residieren) (?:sie|du)|(?:ihren?|deinen?) (?:\S+ )?wohnsitz`,
  ],
  [
    'personName',
    String.raw`wie (?:darf|dürfen|kann|soll|sollen) (?:ich|wir) (?:sie|dich) (?:ansprechen|nennen|anreden)|wer (?:schreibt|spricht|ist|sind sie|bist du)(?: (?:denn|da|dort|hier|bitte|eigentlich|am apparat))+|wer (?:ist|war) (?:denn )?(?:der |die )?(?:besteller|bestellerin|käufer|käuferin|auftraggeber|auftraggeberin|kontoinhaber|vertragsinhaber|versicherungsnehmer|versicherungsnehmerin|kunde|kundin|reisende|ansprechpartner)|wer (?:hat|hatte) (?:\S+ ){0,3}(?:bestellt|gebucht|in auftrag gegeben|reserviert)|(?:auf|unter|mit) (?:welche[mn]|wessen|was für einem) (?:\S+ )?(?:namen|vor- und nachnamen|nachnamen|familiennamen)|(?:ihren|deinen|ihr|dein|den|der) (?:\S+ ){0,2}(?:vor-? ?und ?(?:nach|zu)namen?|vollen namen|ganzen namen|familiennamen?|nachnamen?|zunamen?|klarnamen?)|wie (?:schreibt|schreiben) (?:sich|man|sie) (?:\S+ )?(?:ihr|ihren|dein|deinen)? ?namen?|mit wem (?:ich|wir) (?:es|das vergnügen|die ehre)`,
  ],
  [
    'variant',
    String.raw`(?:${WHICH}|ihre|deine|die|der|den|welchen) (?:\S+ )?(?:\S{0,14}(?:größe|größen|grösse|farbe|farben|farbton|farbnuance|farbvariante|farbausführung|ausführung|variante|stärke|sorte|geschmacksrichtung|duftrichtung|bezug|stoff|holzart|edition|konfiguration|speichergröße|kapazität))(?! (?:hat|haben) (?:das (?:licht|lämpchen)|die (?:led|leuchte|lampe|kontroll)))|in welche[rm] (?:\S+ )?(?:ton|ausführung|variante|größe|farbe|material|format|maß|länge|breite|stärke)|wie (?:groß|breit|lang|hoch) (?:hatten|hattest|soll|sollen|möchten|wollten|brauchen|hätten) (?:sie|du|er|es|die|der|das)|(?:kleider|schuh|hosen|hemd|hemden|ring|kragen|hut|handschuh|helm|bund|schritt|bett|matratzen|teppich)-?(?:größe|weite|länge|maß|maße)|s, m oder l|welche maße|(?:und|noch) (?:die|in welcher) (?:größe|farbe)`,
  ],
  [
    'product',
    String.raw`was (?:genau |denn |eigentlich )?(?:möchten|wollen|möchtest|willst|würden|wollten|hätten|soll|sollen|dürfen) (?:sie|du|wir)?(?:[^.?!]{0,30} )?${TAKE_BACK}|was (?:genau |denn |alles )?(?:haben|hatten|hast|hattest) (?:sie|du) (?:\S+ ){0,5}${ASKED}|was (?:soll|sollte|muss|geht|ging|kam|kommt) (?:\S+ ){0,3}(?:zurück|retour|an|geliefert werden|kommen|ersetzt werden|repariert werden|abgeholt werden)|worum (?:handelt es sich|geht es) bei (?:dem|der|ihrem|ihrer|deinem) (?:artikel|produkt|gerät|ware|gegenstand|teil|bestellung)|(?:um|von|bei|mit|zu|für|an) (?:welche[snrm]?|was für (?:ein|eine|einen|einem|einer)) (?:\S+ )?\S{0,20}(?:produkt|artikel|gerät|modell|ware|teil|möbel|möbelstück|gegenstand|stück|kleidungsstück|maschine|anlage|apparat)(?:e?s|e|em|n)?|(?:artikel|produkt|geräte|modell|typen|waren)-?(?:bezeichnung|name[n]?|art|typ)|${WHICH} (?:\S+ )?{goods}|was (?:befand|war|lag|steckte|ist|befindet) (?:\S+ ){0,4}(?:drin|im paket|im karton|in der sendung|in dem paket|darin|enthalten|der lieferung|defekt|beschädigt|kaputt)|wie (?:heißt|lautet|nennt sich) (?:das|der|die|ihr) (?:\S+ )?(?:produkt|artikel|gerät|modell|produktname|artikelname)|welches (?:ist|war) (?:denn )?(?:das|der) (?:\S+ )?(?:produkt|artikel|gerät)`,
  ],
  [
    'quantity',
    String.raw`wie ?viele? (?:\S+ ){0,2}(?:{goods}|stück|stücke|exemplare|teile|einheiten|davon|paar|packungen|pakete|flaschen|rollen|meter|kartons?|fehlen|fehlten|sind|waren|brauchen|benötigen|sollen|sollten|möchten|dürfen|hätten|wollen|wollten|kamen|kommen|haben|hatten|gehen)(?! (?:personen|reisende|gäste|nächte|kinder))|welche (?:stück)?(?:menge|anzahl|zahl)|(?:um|von) wie ?vielen? |menge|mengenangabe|wie ?viele? (?:waren|sind) (?:es|das|betroffen|defekt|kaputt|beschädigt)`,
  ],
  [
    'amount',
    String.raw`(?:welche[rnm]?|de[nr] genaue[n]?|genaue[rn]?|de[nr]|ihr|ihren|dein|deinen) \S{0,16}betrag(?! (?:\S+ ){0,3}(?:\S*erstatt|\S*überweis|zurück|gutschr|\S*auszahl))|wie (?:teuer|hoch) (?:war|ist|waren|fiel|wäre|kam|war denn)(?! (?:die (?:wand|decke|temperatur)|das (?:zimmer|fieber)|der (?:druck|wasserdruck|zählerstand|verbrauch)))|in welcher höhe|was (?:hat|haben|kostete|kosteten|hatte|mussten) (?:\S+ ){0,5}(?:gekostet|bezahlt|gezahlt|ausgegeben|hingelegt|berappt|hinblättern|blechen|zahlen)|wie ?viel (?:\S+ ){0,4}(?:bezahlt|gezahlt|gekostet|abgebucht|belastet|berechnet|abgezogen|eingezogen|überwiesen|verrechnet|ausgegeben|verlangt|geld)|${WHICH} (?:\S+ )?(?:summe|preis|kaufpreis|gesamtsumme|rechnungssumme|kosten|gesamtbetrag)|zu welchem preis|(?:kauf|gesamt|end|brutto|ticket|reise|anschaffungs)-?preis|schadenshöhe|schadenhöhe`,
  ],
  [
    'date',
    String.raw`(?:an|auf|für|per|zu|zum|ab|bis|seit|von|vom|mit|zwischen) (?:welche[mnr]|was für einem) (?:\S+ )?(?:tag|datum|termin|wochentag|zeitpunkt|stichtag)|${WHICH} (?:\S+ )?(?:tag|datum|termin|wochentag|wunschtermin|liefertermin|zeitpunkt)|(?:kauf|bestell|liefer|ablese|schadens?|rechnungs|storno|abflug|anreise|abreise|abhol|umzugs|einzugs|auszugs|kündigungs|buchungs|überweisungs|zahlungs|unfall|reise|rückgabe|wunsch|ausstellungs|ankunfts)-?(?:datum|tag|termin|zeitpunkt)|wann(?= |[?,])|(?:der|am) wievielte[rn]?|den wievielten|per wann|zu wann|auf wann`,
  ],
  [
    'time',
    String.raw`(?:um |gegen |ab |bis |seit )?(?:wie ?viel|welche[rn]?) uhr|(?:zu|um|gegen|ab|bis|in) welche[rnm]? (?:\S+ )?(?:uhrzeit|zeit|stunde|zeitfenster|zeitraum|tageszeit)|uhrzeit|zeitfenster|wunschzeit|abflugzeit|abfahrtszeit|ankunftszeit`,
  ],
  [
    'deliveryMode',
    String.raw`(?:holen|hole|holst|nehmen) (?:sie|du)(?: [^.?!]{1,40})? (?:ab|mit|selbst) ?,? oder|(?:standard|express|normal|eil)\S*(?: oder |, )(?:\S+ )?(?:standard|express|normal|eil|samstags|selbstabholung|abholung)\S*|(?:nach hause|heim|zu ihnen|an die haustür|ins haus)[^.?!]{0,40} oder [^.?!]{0,40}(?:filiale|paketshop|abhol\w*|packstation|laden|shop|station|markt|geschäft)|(?:filiale|paketshop|packstation|laden|shop|station)[^.?!]{0,30} oder [^.?!]{0,30}(?:nach hause|zu ihnen|liefer\w*|zustell\w*|geliefert)|(?:liefern|schicken|senden|zustellen|versenden)[^.?!]{0,30} oder [^.?!]{0,40}(?:abholen|abhol\w*|selbst|vorbei\w*)|wie (?:\S+ ){0,5}(?:geliefert|zugestellt|versendet|verschickt|zukommen|erhalten|bekommen|zurückschicken|zurücksenden) (?:werden|haben|lassen)|(?:versand|liefer|zustell|rücksende)-?(?:art|methode|option|weg|form|variante|wunsch)|auf welche[mn]? (?:weg|weise|art) (?:\S+ ){0,5}(?:liefern|zustellen|schicken|senden|erhalten|zurück\w*|geliefert)`,
  ],
  [
    'pickupPoint',
    String.raw`wo (?:möchten|wollen|möchtest|willst|würden|können|holen|holst|dürfen) (?:sie|du)?[^.?!]{0,40}(?:abholen|abgeben|holen|entgegennehmen|ab)(?= ?[?,.!]|$)|(?:an|in|bei|zu|von|aus) (?:welche[rmn]|was für einer) (?:\S+ ){0,2}\S{0,12}(?:filiale|station|abholstelle|annahmestelle|packstation|trafik|poststelle|paketshop|shop|markt|laden|geschäft|abholpunkt|partnershop|kiosk|tankstelle)(?= [^.?!]{0,60}(?:abhol\w*|holen|liefern|geliefert|schicken|hinterleg\w*|umleit\w*|senden|abgeben|gehen|zustell\w*|bereit\w*|soll|möchten)|\?)|${WHICH} (?:\S+ )?(?:abholstation|packstation|abholfiliale|abholort|paketshop|paketstation|abholpunkt|annahmestelle|wunschfiliale)`,
  ],
  [
    'company',
    String.raw`(?:für|bei|von|in|auf|mit) welche[rnms]? (?:\S+ )?(?:firma|unternehmen|betrieb|verein|kanzlei|praxis|arbeitgeber|organisation|institution|gesellschaft|geschäft)(?= [^.?!]{0,50}(?:schreiben|arbeiten|sind|tätig|lauten|ausstellen|ausgestellt|laufen|läuft|bestell\w*|anfragen|rechnung)|\?)|wie (?:heißt|lautet|nennt sich) (?:ihr|ihre|die|das|der) (?:\S+ )?(?:firma|unternehmen|betrieb|verein|kanzlei|praxis|gesellschaft|organisation|arbeitgeber|firmenname|firmierung)|(?:firmen|unternehmens|vereins|betriebs)-?(?:name[n]?|bezeichnung|wortlaut|daten)|wer ist ihr arbeitgeber`,
  ],
  [
    'photo',
    String.raw`(?:ab)?fotografier\w+|knipsen|ablichten|fotos?|fotografien?|handyfotos?|bild(?:er|ern|material)?|aufnahmen?|screenshots?|bildschirmfotos?|schnappschuss`,
  ],
  [
    'document',
    String.raw`(?:reichen|laden|leiten|schicken|senden|fügen|legen|hängen|mailen|stellen|übermitteln|faxen) sie[^.?!]{0,60}(?:rechnung\w*|quittung\w*|beleg\w*|kaufbeleg\w*|bon\w*|kassenbon\w*|kassenzettel\w*|nachweis\w*|kaufnachweis\w*|lieferschein\w*|unterlagen|dokument\w*|bescheinigung\w*|attest\w*|gutachten|kostenvoranschlag\w*|vertrag\w*|bestätigung\w*|kontoauszug\w*|polizeibericht\w*|protokoll\w*|angebot\w*|formular\w*)|(?:kopie|scan|foto|pdf|duplikat|abschrift) (?:des|der|ihrer|ihres|vom|von der|von ihrer) \S*(?:scheins?|rechnung|vertrags?|belegs?|bons?|quittung|nachweises|auszugs|tickets?|dokuments?)|(?:haben|hätten|hast|hättest|besitzen|gibt es) (?:sie |du )?(?:\S+ ){0,4}(?:kaufbeleg|kassenbon|kassenzettel|quittung|kaufnachweis|beleg|bon|lieferschein|kontoauszug|kostenvoranschlag|gutachten|polizeibericht|attest)(?: (?:noch|parat|da|griffbereit|zur hand|für mich|für uns))*`,
  ],
  [
    'iban',
    String.raw`iban|(?:konto|bank)-?(?:daten|verbindung(?:en)?|angaben|nummer)|(?:auf|an|zu|für|über|von) (?:welche[smn]?|was für ein) (?:\S+ )?(?:konto|bankkonto|bankverbindung)|wohin (?:\S+ ){0,6}(?:überweisen|erstatten|auszahlen|zurückzahlen|gutschreiben|geld|betrag|überwiesen|erstattet|rückerstatten)`,
  ],
  [
    'dateOfBirth',
    String.raw`geburts-?(?:datum|tag|jahr)|geb\.?-?datum|wann (?:sind|bist|wurden|wurdest|haben|hast) (?:sie|du) (?:\S+ ){0,2}(?:geboren|geburtstag)|(?:tag|datum) ihrer geburt`,
  ],
];

/** Further questions that whatever the customer wrote first answers. */
export const moreOpeners: Wordings = [
  [
    'problem',
    String.raw`was (?:haben|hätten|hast|gibt es) (?:\S+ ){0,4}(?:zu (?:beanstanden|bemängeln|reklamieren)|auszusetzen|für (?:ein |probleme))|was ist (?:\S+ ){0,6}(?:auszusetzen|zu beanstanden|vorgefallen|faul|verkehrt|nicht in ordnung|kaputt|defekt|beschädigt|los|falsch)|was (?:macht|tut|treibt|zeigt) (?:das|der|die|ihr|ihre|dein) (?:\S+ )?\S+(?: denn| genau| nun)?(?= ?[?])|(?:erzählen|erzähl|erklären|erklär|berichten|berichte|schildern|schildere?|beschreiben|beschreibe?|sagen|sag) (?:sie |du )?(?:mir |uns |doch |mal |bitte |kurz |einmal |gern |genauer )*,? ?(?:was|wie|das problem|den fehler|den schaden|den mangel|die störung|ihr problem|dein problem|worum)|(?:problem|fehler|schaden|mangel|störung|defekt|anliegen|beanstandung) (?:\S+ ){0,3}(?:beschreiben|schildern|erläutern|erklären|genauer)|was (?:genau )?(?:klappt|geht|funktioniert|läuft|will|tut|passt) (?:\S+ ){0,4}nicht|was (?:fehlt|stört|ärgert|plagt) (?:ihnen|sie|dir|dich|denn|genau)|wo (?:genau )?(?:liegt|besteht|hakt|klemmt|drückt|brennt|zwickt)|welche (?:art von )?(?:\S+ )?(?:schäden?|mängel|probleme|fehler|störungen|beschwerden|symptome|auffälligkeiten)|womit (?:haben|hast) (?:sie|du)[^.?!]{0,40}(?:problem|schwierigkeit|mühe|ärger)|worin (?:besteht|liegt|bestehen)|wie (?:macht|zeigt|äußert|bemerkbar) (?:\S+ )?sich|was (?:liegt|lag) (?:\S+ )?(?:vor|im argen)|was (?:führt|bringt) (?:sie|dich) zu (?:uns|mir)|wie sieht (?:der|das) (?:schaden|problem|fehler)`,
  ],
  [
    'wish',
    String.raw`wie (?:können|dürfen|sollen|könnten|kann|soll) (?:wir|ich)[^.?!]{0,50}(?:wieder ?gut|gutmachen|wiedergutmachen|entgegenkommen|lösen|klären|regeln|verbleiben|verfahren|vorgehen|fortfahren|weitermachen)|wie (?:möchten|wollen|würden|möchtest|willst|sollen) (?:sie|du|wir)[^.?!]{0,40}(?:weitermachen|vorgehen|verfahren|verbleiben|lösen|geregelt|fortfahren)|welche (?:\S+ )?(?:regelung|lösung|option|alternative|variante|entschädigung|wiedergutmachung)[^.?!]{0,50}(?:vor|lieber|recht|wünschen|liebsten|bevorzugen|gern|bevorzugst|wäre|hätten|passt)|was (?:wäre|ist|würde|käme|hätten|hätte|hättest) (?:\S+ ){0,3}(?:lieber|liebsten|recht|gewünscht|wunsch|helfen|infrage|in frage)|(?:ersatz\S*|umtausch\S*|erstattung|rückerstattung|geld(?: zurück)?|reparatur|gutschein|gutschrift|austausch|neulieferung|nachlieferung|storno|stornierung|preisnachlass|umtauschen|erstatten|tauschen|austauschen|ersetzen|reparieren|stornieren|nachliefern|neu liefern)[^.?!]{0,30} oder (?:\S+ ){0,5}(?:ersatz\S*|umtausch\S*|erstattung|rückerstattung|geld|reparatur|gutschein|gutschrift|austausch|neulieferung|nachlieferung|storno|stornierung|erstatten|tauschen|umtauschen|ersetzen|reparieren|stornieren|zurück\S*|nachliefern|neu\S*|liefern|warten)|was (?:stellen|stellst|erhoffen|versprechen) (?:sie|du) (?:sich|dir)|was (?:ist|wäre) (?:ihr|dein) (?:\S+ )?(?:wunsch|anliegen|ziel)|was (?:sollen|dürfen|können|soll|darf|könnten) (?:wir|ich)[^.?!]{0,40}(?:unternehmen|veranlassen|einleiten|machen|tun|anbieten)`,
  ],
];

/** Further requests that look like statements: "once I have your number, I will look". */
export const moreIndirect = String.raw`(?:sobald|wenn) (?:ich|wir|mir|uns) [^.?!]{3,60}(?:habe|haben|vorliegt|vorliegen|kenne|kennen)[^.?!]{0,60}|(?:sobald|wenn) (?:sie|du) (?:mir|uns) [^.?!]{3,60}(?:nennen|schicken|durchgeben|mitteilen|senden|geben|sagen|nennst|schickst|gibst|sagst|mitteilst)|(?:würde|würden) (?:\S+ )?(?:sehr |schon |enorm |uns |mir )*(?:weiterhelfen|helfen|reichen|genügen)|(?:magst|könntest|kannst|willst|möchtest|würdest) du (?:mir|uns)|(?:erzählen|berichten|antworten|hinterlassen|notieren|bestätigen|ergänzen|hinterlegen|mailen|faxen|posten|machen|fotografieren|prüfen|wählen|verraten|erläutern|erklären|präzisieren) sie|(?:erzähl|berichte|antworte|hinterlasse?|notiere?|maile?|fotografiere?|mach|erklär|beschreib|sag) (?:mir|uns|doch|mal|bitte|einfach|kurz|uns)|(?:hilfreich|wichtig|nötig|notwendig|erforderlich|nützlich|praktisch|interessant) (?:wäre|ist|sind|wären)(?! (?:es )?nicht)|(?:es )?(?:fehlt|fehlen|fehlte) (?:\S+ ){0,2}(?:noch|nur|lediglich|bloß|jetzt)|(?:noch|nur|lediglich) (?:die|den|das|ihre?n?|deine?n?) [^.?!]{2,60}(?:fehlt|fehlen|bitte|nötig|erforderlich)|(?:bitte|mit) (?:\S+ ){0,3}(?:angeben|dazuschreiben|beilegen|nachreichen|mitsenden|mitschicken|dazuschicken|hinzufügen|anfügen|vermerken|parat halten|bereithalten)|(?:wir|ich) (?:bitten|bitte|ersuchen|ersuche) (?:sie |dich )?(?:\S+ ){0,2}(?:um|uns|mir)|(?:ersuchen|ersuche) (?:sie |wir |ich )*um|(?:hätte|hätten) (?:ich|wir) (?:\S+ )?(?:gern|noch|bitte)|(?:ich|wir) (?:hätte|hätten) (?:\S+ )?(?:gern|noch gern|bitte)|(?:auf|für) (?:rück)?antwort[^.?!]{0,30}(?:angeben|nennen)|(?:muss|müsste|müssten|müssen) (?:ich|wir) (?:\S+ ){0,4}(?:wissen|haben|sehen|kennen)|(?:wüsst|wüsste|wüssten) (?:ich|wir)|sagen sie (?:mir|uns)|(?:angabe|nennung|übermittlung|zusendung) (?:ihrer|ihres|der|des|deiner|von)`;
