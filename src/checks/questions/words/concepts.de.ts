import { moreConcepts } from './moreConcepts.de';

/** What support questions are about, in German; the names are those of English. Compounds are also read by their last word. */
export const concepts = `
restart: ausgeschaltet_und_wieder_eingeschaltet aus-_und_eingeschaltet kurz_vom_netz vom_netz starten gestartet zurücksetzen zurückgesetzt einmal_zurück neustart neustarten neu_starten neu_*_starten starten_*_neu neugestartet neu_gestartet reboot reset rebooten stromlos aus_und_wieder_ein aus_und_an aus-_und_wieder_eingeschaltet vom_strom_genommen vom_strom stecker_*_gezogen stecker_ziehen stecker_gezogen aus_und_ein stromreset hard-reset neugestart vom_strom_trennen vom_strom_getrennt aus_und_wieder_an ausgemacht_und_wieder durchgestartet zurückstellen zurückgestellt kaltstart
power: steckdose strom netzteil stromkabel
cable: kabel leitung ladekabel hdmi verkabelt lan-kabel netzwerkkabel
battery: batterie batterien akku akkus aufladen aufgeladen geladen laden_sie ladevorgang batteriewechsel knopfzelle
light: lampe licht leuchte leuchtet leuchten blinkt blinken blinkend led lampen lämpchen kontrollleuchte piept
screen: display bildschirm anzeige monitor angezeigt eingeblendet displayanzeige meldet
error: fehler fehlermeldung fehlercode error fehlernummer störungscode fehlertext
noise: geräusch geräusche laut brummen klappern summen lärm pfeifen quietschen
smell: geruch riecht stinkt verbrannt
leak: undicht tropft tropfen leckt auslaufen ausgelaufen läuft_aus leck
water: wasser nass feucht feuchtigkeit flüssigkeit regen wasserzufuhr haupthahn
shutwater: abgedreht abdrehen wasser_*_abgestellt wasser_*_abstellen wasserzufuhr_*_unterbrochen zugedreht haupthahn_*_zu wasserzulauf zulauf absperren zugemacht abgesperrt absperrhahn zudrehen hahn
heat: heiß warm temperatur überhitzt hitze
cold: kalt gefroren
bleed: entlüftet entlüften
radiator: heizkörper radiator heizung
boiler: therme kessel boiler
pressure: druck wasserdruck manometer bar bar_*_an druckanzeige
router: router modem fritzbox hub gateway
internet: verbindet_sich verbunden netzanbindung internet wlan netz verbindung online signal netzwerk breitband per_funk wlan-verbindung drahtlos funk
phoneline: festnetz telefonleitung
browser: browser firefox chrome safari edge webseite website surfen surfst programm
app: app anwendung
computer: computer pc laptop rechner mac notebook
device: iphone android gerät geräte apparat maschine
mobile: handy smartphone mobiltelefon mobilgerät natel telefonmodell handymodell
tablet: tablet ipad
tv: fernseher tv
software: software firmware version softwareversion
update: neuesten_stand auf_dem_neuesten aktuelle_version neueste_firmware update aktualisiert aktualisieren aktualisierung neueste_version
cache: cache cookies verlauf
clear: leeren geleert
password: passwort kennwort zugangsdaten pin
login: login anmelden einloggen eingeloggt anmeldung angemeldet
link: link url
click: klicken geklickt drücken gedrückt taste knopf tippen klick
spam: unerwünscht junkordner werbung spam spamordner spam_ordner junk spam-ordner werbeordner
mailbox: mailordner posteingang postfach
email: email e_mail mail mailadresse emailadresse mails
screenshot: bildschirmaufnahme screenshot bildschirmfoto
photo: foto fotos bild bilder aufnahme aufnahmen fotografie
video: video film
document: dokument unterlagen pdf formular bescheinigung scan datei
invoice: rechnung rechnungen
receipt: kassenbon kassenzettel beleg kaufbeleg quittung bon kaufnachweis
papermail: papier post papierform brief postweg postalisch per_post_zugeschickt ausgedruckt
digital: digital elektronisch per_mail pdf pdf-datei
contract: vertrag verträge
plan: tarif abo abonnement mitgliedschaft variante spar-variante
policy: versicherung versichert police polizze versicherungsschein
claim: akte fall vorgang schadensfall
police: anzeige_erstattet anzeige_erstatten anzeige_aufgegeben polizei polizist anzeige anzeigen wache pi
accident: kollision zusammengestoßen gekracht unfallhergang unfall zusammenstoß parkrempler vorfall
injury: verletzte zu_schaden schmerzen verletzt verletzung verletzungen
witness: beobachtete gesehen_hat augenzeugen zeuge zeugen zeugin beobachtet
garage: werkstatt
vehicle: auto fahrzeug wagen pkw mietwagen
registration: kennzeichen nummernschild
drive: fahren gefahren fährt fahrer steuer lenker
licence: führerschein
mileage: kilometerstand kilometer
fuel: tank getankt vollgetankt betankt benzin
pet: vierbeiner haustier haustiere tier tiere hund hunde katze katzen
breed: rasse
gate: tor einfahrt
door: tür haustür wohnungstür
bell: klingel klingeln geklingelt türschild klingelschild
elevator: fahrstühle personenaufzug aufzug lift fahrstuhl lifte personenlift
stairs: treppe treppen treppenhaus
floor: stockwerke wievielten_stock ebene erdgeschoss obergeschoss dachgeschoss keller stock stockwerk etage geschoss og
house: haus wohnung
area_m2: wohnfläche quadratmeter m2 fläche quadratmetern
building: gebäude
garden: garten
parking: parken parkplatz parkmöglichkeit halten parkt halteverbot lkw_*_halten stellplatz parkplätze ladezone auto_abstellen auto_*_abstellen abstellen_*_auto parkmöglichkeiten
neighbour: hausgemeinschaft nebenan leute_im_haus nachbar nachbarn nachbarin mitbewohner hausbewohner nachbarschaft hausbewohnern mitmieter tür_an_tür
safeplace: abgestellt abstellen ablageort abstellort ablage abgelegt ablegen deponieren deponiert hinterlegen abstellplatz paket_*_abgestellt paket_*_abstellen abstellgenehmigung
home: anzutreffen im_haus jemand_da zugegen zu_hause zuhause daheim anwesend zu_hause_sind erreichbar_zu_hause
sign: unterschrift unterschrieben
locker: packstation paketshop abholstation paketbox
note_left: benachrichtigungskarte benachrichtigung zettel abholkarte karte_im_briefkasten abholschein
letterbox: briefkasten eingeworfen
carrier: spedition zusteller bote paketdienst transportunternehmen dhl hermes gls dpd ups fahrer kurierdienst logistiker lieferdienst versanddienstleister versandunternehmen kurier transporteur
parcel: paket päckchen sendung päckli packerl
box: verpackungsmaterial umverpackung karton karton verpackung verpackt originalverpackung ovp schachtel originalkarton verpackungen
open: geschlossen zu_ist geöffnet öffnen aufgemacht ungeöffnet versiegelt auspacken ausgepackt
tag: etikett etiketten
use: benutzt benutzen verwendet verwenden gebraucht nutzen nutzt nutzung verwendest unbenutzt ungebraucht neuwertig originalzustand unverwendet in_gebrauch
wear: angehabt benutzt_getragen getragen anprobiert tragen
outside: draußen
wash: gewaschen waschen wäsche
clean: abgespült entstaubt gewischt gereinigt reinigen sauber sauber_gemacht gesäubert säubern geputzt putzen ausgesaugt gesaugt abgewischt saubergemacht
descale: entkalkt entkalken
damage: schadhaft schadhaften schaden_am kaputten beschädigt kaputt zerbrochen gebrochen riss kratzer delle beschädigung zersprungen defekt kaputtgegangen schaden schäden beschädigungen zerkratzt macken mangel mängel defekte kaputtes
work: funktioniert funktionieren geht_wieder
turnon: einschalten eingeschaltet anschalten angeschaltet
assemble: aufbau zusammenbau befestigt aufgebaut aufbauen montiert montieren montage zusammengebaut
install: installiert installieren eingerichtet angeschlossen einbauen eingebaut
reinstall: neu_installiert deinstalliert neuinstallation neu_installieren neu_aufgespielt frisch_installiert frisch_herunter neu_heruntergeladen app_gelöscht app_löschen
repair: reparieren repariert reparatur
engineer: mechaniker installateur fachmann servicetechniker monteur_kommen techniker_kommen vorbeikommen techniker monteur handwerker
part: teil teile zubehör
missing: fehlt fehlen vermisst
throw: weggeworfen entsorgt
keep: behalten aufgehoben aufbewahrt noch_da aufbewahren
return: zurückgeschickt zurückgesendet zurückschicken zurücksenden zurückgeben zurückgegeben retoure retourniert zurückbringen zurückgebracht abgegeben rückgabe
exchange: umtausch umtauschen austausch austauschen ersatz
refund: erstattung erstatten rückerstattung zurückzahlen geld_zurück
voucher: gutschein rabattcode gutscheincode
discount: rabatt nachlass preisnachlass rabatte entgegenkommen vergünstigung ermäßigung rabattangebot
gift: verschenken geschenkverpackung geschenk
buy: aufgegeben bestellung_aufgegeben bestellung_getätigt zugelegt kaufen gekauft erworben kauf bestellt bestellen bezogen bekommen_*_gekauft kaufdatum bestelldatum angeschafft
price: preis wert
pay: beglichen kartenzahlung bezahlweise zahlungsmethode geldkarte girocard barzahlung bezahlt bezahlen zahlung gezahlt zahlen zahlungsart zahlungsweise zahlungsmittel kreditkarte paypal klarna lastschrift überweisung bar_bezahlt apple_pay vorkasse auf_rechnung gekostet kosten kostet kaufpreis ticketpreis fahrpreis endpreis rechnungsbetrag hingelegt entrichtet ausgegeben bezahlvariante zahlvariante überwiesen
another_card: andere_karte anderen_karte andere_zahlungsart anderen_zahlungsart
instalment: raten rate ratenzahlung
amount: betrag summe
bank: bank bic bankverbindung konto_bei geldinstitut hausbank kreditinstitut sparkasse
iban: iban
accountholder: kontoinhaber kontoinhaberin konto_lautet lautet_das_konto konto_läuft inhaberin inhaber
digits: ziffern stellen
charge: abgebucht belastet eingezogen abbuchung abgezogen berechnet
period: zeitraum
receive: erhalten angekommen eingetroffen empfangen ankam bekommen geliefert_bekommen ankunft_des
deliver: liefern geliefert lieferung zustellen zugestellt zustellung angeliefert
ship: verschickt versendet versandt versand
collect: abholen abgeholt abholung
depart: abfahrt abflug abreise losfahren
arrive: angekommen_sind ankunft anreise anreisen gelandet
checkin: check_in einchecken
checkout: check_out auschecken
flight: flug flüge flieger
train: zug bahn
hotel: hotel unterkunft
room: zimmer
breakfast: frühstück
stay: aufenthalt übernachtung nächte
guest: gäste personen reisende mitreisende allein begleitung mitreist jemandem_zusammen mitreisenden erwachsene teilnehmer
child: nachwuchs kind kinder baby sohn tochter
age: alter alt
seat: sitzplatz sitz
luggage: gepäck gepäckstücke koffer handgepäck aufgabegepäck reisegepäck gepäckstück taschen
ticket: ticket tickets fahrkarte fahrkarten karten eintrittskarten eintrittskarte konzertkarten
date: datum
month: monat
country: land ausland
city: stadt
street: straße
address: adresse anschrift
postcode: postleitzahl plz
language: sprachen sprache
name: name namen nachname vorname
number: nummer nr
serial: seriennummer gerätenummer
model: modell marke hersteller typ
size: passform schuhgröße kleidergröße konfektionsgröße größer kleiner größe maße abmessungen breite höhe länge format durchmesser dimension dimensionen größen bundweite maß tiefe
strength: stärke dioptrien dioptrie gläserstärke sehstärke
weight: gewicht
colour: farbe farbton ton farbwunsch farbtöne nuance farbvariante farben
material: material stoff leder
store: vor_ort kaufhaus baumarkt fachgeschäft online_gekauft onlineshop internet_gekauft filiale laden geschäft markt shop marktplatz händler shop_gekauft geschäften woher_haben ladengeschäft warenhaus
station: station mietstation rückgabestation
find_out: aufmerksam gehört_von entdeckt aufmerksam_geworden erfahren_von
reason: woran_liegt wie_kommt_es beweggründe auslöser hintergrund grund ursache warum weshalb wieso bewogen anlass beweggrund kündigungsgrund rückgabegrund wieso_weshalb
contact: angerufen anrufen nachgehakt telefoniert gemeldet_bei kontaktiert nachgefragt gefragt nachgefragt_bei gesprochen angefragt erkundigt rücksprache rückfrage kundendienst_angerufen hotline nachgehört gewendet
call: anruf rückruf zurückrufen
company: firma unternehmen
tax: umsatzsteuer steuernummer ust mwst
born: geboren geburtsdatum geburtstag
married: ehepartner ehefrau ehemann verheiratet
job: beruf
tenant: zur_miete mietwohnung vermieter mieter miete mieten gemietet
owner: eigentumswohnung eigentümer eigentum gehört gehören besitzen besitzer
issue: ausgestellt ausstellen
bring: bringen gebracht vorbeibringen
apply: beantragt antrag
cancel: kündigen kündigung stornieren storniert stornierung gekündigt widerrufen
reschedule: umbuchen verschieben verlegen
order: bestellung auftrag
product: produkt artikel ware
person: person
customer: kunde kundin
time: uhrzeit zeit
place: ort stelle
unfallort: unfallort
message: nachricht
service: service kundenservice
part_affected: betroffen
begin: seit_welchem_tag seit_montag seit_dienstag seit_mittwoch seit_donnerstag seit_freitag seit_samstag seit_sonntag seit_gestern begonnen angefangen aufgetreten besteht bemerkt sichtbar erstmals_auf seit_wann_besteht losgegangen
happen: passiert ereignet geschehen vorgefallen geplatzt gebrochen_ist entstanden eingetreten zugetragen umgefallen runtergefallen heruntergefallen malheur missgeschick abgespielt vorkommnis
visit: besuch termin
deadline: spätestens bis_wann dringend
need: brauchen benötigen gebraucht_werden
bring_old: altgeräte entsorgung altgerät alte_gerät alten_geräts altgerät_*_mitnehmen alte_*_mitnehmen altes_*_mitnehmen altgerät_*_mitgenommen
filter: filter flusensieb sieb staubfilter
wheels: räder
day: tag tage
hose: schlauch
space: platz luft frei steht_frei regal aufgestellt
stand: steht stehen standort
map: karte_in_der_app
warranty: garantie gewährleistung
account: konto kundenkonto profil
username: benutzername nutzername
receive_code: code_erhalten
reset_password: passwort_*_zurückgesetzt passwort_*_zurücksetzen passwort_vergessen
hard_reset: werksreset werkseinstellungen werkseinstellung auf_werkseinstellung
another_device: anderes_gerät anderen_gerät anderes_handy
another_cable: anderes_kabel anderen_kabel anderes_hdmi
another_outlet: andere_steckdose anderen_steckdose anderer_steckdose anderen_stecker andere_dose anderer_stecker verschiedene_steckdosen
another_browser: anderen_browser anderer_browser anderem_browser
forgot: vergessen
move: umzug umziehen ziehe ziehen umgezogen
job_end: vertragsende
meter: ablesung zählerstände zähler zählerstand
supplier: anbieter
offer: angebot angebote sparvariante
affected: sonst_jemand weitere_geräte
event: auftritt feier hochzeit veranstaltung konzert fest trittst auftreten trittst_*_auf
tracking: sendungsverfolgung
status: status
insurance_else: andere_versicherung weitere_versicherung andere_versicherung
theft: einbruch gestohlen diebstahl geklaut entwendet
lose: verloren
carpet: boden parkett fußboden
furniture: möbel sofa stuhl
quantity: anzahl menge stück
screw: schraube schrauben
manual: anleitung bedienungsanleitung
express: express schneller eilig expressversand
book: gebucht buchen buchung
register: angelegt registriert registrierung eröffnet angemeldet_haben
change: geändert gewechselt ändern wechseln änderung wechsel
look: angesehen angeschaut ansehen anschauen
glasses: brille lesebrille
somebodyhome: jemand_zu_hause jemand_zuhause jemand_daheim
breakdown: pannendienst
packaging: luftpolster polsterung
smoke: rauchen raucher geraucht
occasion: anlass
newsletter: newsletter
key: schlüssel
remote: fernbedienung
sim: sim_karte sim
roaming: ausland roaming
speed: geschwindigkeit schnell langsam mbit
frequency: häufig regelmäßig ständig abständen häufigkeit jedes_mal tritt_*_auf
earlier: zum_ersten_mal erstmals
earlier: früher_schon schon_einmal vorher
sync: synchronisieren synchronisiert
bluetooth: bluetooth koppeln gekoppelt verbunden_mit
lock: abgeschlossen verschlossen abgesperrt
shift_up: früher
air: lüften gelüftet auslüften ausgelüftet frische_luft frischer_luft durchgelüftet
enter: eingetippt eingegeben eintippen eingeben getippt eintragen eingetragen
district: bezirk stadtteil ortsteil gegend stadtbezirk stadtviertel ecke_von
${moreConcepts}
`;
