import type { Vocabulary } from '../../vocabulary';
import { spelledKinds } from './spelling';

/** A thing of the customer's, whatever it is called. */
const IT = String.raw`(?:mein[a-z]{0,2}|unser[a-z]{0,2}|das|die|der|den|dem) [a-zäöüß-]{3,24}`;
const BOOKED = String.raw`(?:abgebucht|belastet|berechnet|eingezogen|verrechnet|abgezogen|verbucht|kassiert|in rechnung gestellt|abgerechnet|bezahlt|gezahlt)`;
const GOT = String.raw`(?:bekommen|gekommen|erhalten|drin|drinnen|geliefert|kam|kamen|geschickt|angekommen|gekriegt|dabei|zugeschickt|eingepackt|im karton|im paket)`;
const NOT = String.raw`(?:nicht|nie|nirgends|kein[a-z]{0,2}|weder|nimmer|ned|net|nöd)`;
const WANT = String.raw`(?:möchte|möcht|will|würde|hätte|hätt|wollen|möchten|würden|hätten|bräuchte|brauche|brauch|verlange|fordere|erwarte|bitte|beantrage|kann|könnte|können|könnten|darf)`;
const GONE = String.raw`(?:verschickt|versandt|versendet|losgeschickt|abgeschickt|unterwegs|raus|rausgegangen|auf dem weg|übergeben|verladen)`;

/** Wishes by the build of the sentence, whatever the thing is. */
export const broadWishes: Vocabulary['wishes'] = spelledKinds([
  [
    'whereIsOrder',
    String.raw`wo(?: \S+)? ${IT}(?: \S+)? (?:bleibt|bleiben|steckt|stecken|hängt|ist|sind|abgeblieben)(?= ?[?.,!]|$)|wann(?: \S+){0,2} ${IT}(?: \S+){0,3} (?:kommt|kommen|ankommt|ankommen|eintrifft|geliefert wird|geliefert werden|da ist|da sind|rausgeht|verschickt wird|zugestellt wird)|(?:ist|sind|wurde|wurden|hat|haben) (?:sie |ihr )?${IT}(?: \S+){0,4} ${GONE}(?: worden)?(?= ?\?)|ob ${IT}(?: \S+){0,4} ${GONE}|(?:kommt|kommen|trifft|schafft|wird|werden) ${IT}(?: \S+){0,4} (?:heute|morgen|rechtzeitig|pünktlich|noch|bald|demnächst)(?: \S+){0,5} ?(?=\?)|(?:sendungs|tracking|paket|versand)-?(?:nummer|link|infos?|status)(?: \S+){0,5} (?:bekommen|haben|schicken|mitteilen|aktualisiert|durchgeben)|(?:genauer?|voraussichtlicher?|neuer?|aktueller?) (?:lieferdatum|liefertermin|lieferzeit|liefertag)|(?:wie lange|wie viele tage)(?: \S+){0,5} (?:noch|warten|gedulden|lieferung|versand)|(?:habt ihr|haben sie)(?: \S+){0,4} (?:schon |überhaupt )?${GONE}`,
  ],
  [
    'replacement',
    String.raw`(?:schick|schicken|schickt|send|senden|sendet|liefer|liefern|liefert|gebt|geben|bringt|bringen)(?:e)? (?:sie |ihr |mir |uns |bitte )*(?:\S+ ){0,3}(?:neu\S{0,2}|ander\S{1,3}|richtig\S{1,2}|fehlend\S{1,2}|heil\S{1,2}|funktionierend\S{1,2}|zweit\S{1,2})(?! (?:rechnung|link|code|passwort|pin|adresse|mail|etikett|label|termin))|${WANT}(?: \S+){0,6} (?:umtauschen|tauschen|austauschen|umgetauscht|ausgetauscht|ersetzt|eintauschen|nachgeliefert|nachgeschickt|repariert)|(?:eine|ein|zwei) (?:nummer|größe|nummern|größen) (?:größer|kleiner|weiter)|(?:in|auf) (?:einer |eine |einem )?(?:andere[nrm]?|größere[nrm]?|kleinere[nrm]?) (?:größe|farbe|modell|ausführung|länge)|(?:noch ?mal|noch einmal|erneut) (?:schicken|senden|liefern|zuschicken|verschicken)`,
  ],
  [
    'cancel',
    String.raw`(?:brauche?n?|benötigen?|will|wollen|möchte|möchten)(?: \S+){0,4} (?:nicht mehr|doch nicht|nimmer)(?= ?[.,!?;]|$| haben| weil| da )|(?:anders|doch) (?:überlegt|entschieden)|umentschieden|hinfällig|kein (?:interesse|bedarf) mehr|(?:woanders|anderswo|anderweitig|im laden)(?: \S+){0,3} (?:gekauft|bestellt|gefunden|besorgt)|${WANT}(?: (?!nicht|kein)\S+){0,7} (?:absagen|abbrechen|beenden|auflösen|zurückziehen|zurücktreten|rückgängig machen|abmelden|löschen lassen|aussteigen|raus)(?= ?[.,!?;]|$)|(?:aus|vom) (?:dem |meinem )?(?:vertrag|abo|kauf|tarif|kurs|mitgliedschaft) (?:raus|zurück|aussteigen|zurücktreten|rauskommen)|(?:stopp|stoppen|anhalten|abbrechen)(?= ?[.,!?;]|$)|nicht (?:mehr )?(?:verlängern|weiterführen|fortsetzen|fortführen)`,
  ],
  [
    'changeAddress',
    String.raw`(?:bitte |stattdessen |lieber )(?:\S+ ){0,4}(?:an|nach|zu) (?:die |der |meiner |meinem |meine |unserer |unsere )?(?:neue\S? |andere\S? |folgende\S? )?(?:adresse|anschrift|firma|arbeit|büro|eltern|schwester|mutter|freundin|oma|zweitwohnsitz|wohnung)(?: \S+){0,4} (?:schicken|liefern|senden|zustellen|umleiten|adressieren)|(?:ziehe|ziehen|zieh) (?:\S+ ){0,6}um(?= ?[.,!?]|$)|(?:wohne|wohnen)(?: \S+){0,3} (?:jetzt|inzwischen|mittlerweile|ab|nun) (?:in|an|bei|woanders)|(?:adresse|anschrift|hausnummer|straße|postleitzahl|ort)(?: \S+){0,6} (?:geändert|ändern|falsch|verkehrt|vertippt|korrigieren|anpassen|aktualisieren|umändern|veraltet|ausbessern|berichtigen)|vertippt(?: \S+){0,4} (?:adresse|straße|hausnummer|anschrift)|(?:falsch|verkehrt)(?: \S+){0,3} (?:eingegeben|angegeben|eingetragen)(?: \S+){0,3} (?:adresse|straße|hausnummer)`,
  ],
  [
    'changeDelivery',
    String.raw`(?:liefer\S*|zustell\S*|bringen|kommen|schicken|abgeben|ablegen|abstellen)(?: \S+){0,4} (?:statt|erst|lieber|schon|frühestens) (?:am|an|ab|nach|nächste|kommende|morgen|übermorgen|abends|vormittags|nachmittags|um)|(?:erst|lieber|schon|frühestens|doch) (?:am|an|ab|nach|nächste|kommende|morgen|übermorgen|abends|vormittags|nachmittags|um|in)(?: \S+){0,5} (?:liefern|zustellen|bringen|kommen|geliefert|zugestellt|ausliefern|schicken|vorbeikommen)|(?:bin|sind)(?: \S+){0,5} (?:nicht (?:zu hause|zuhause|daheim|da)|im urlaub|verreist|weg|auf arbeit|arbeiten|unterwegs)(?! und habe)|(?:bei|beim) (?:\S+ )?(?:nachbar\S*|hausmeister|nebenan|kiosk)(?: \S+){0,3} (?:abgeben|lassen|hinterlegen|abgegeben|klingeln)|(?:selbst|selber|persönlich)(?: \S+){0,4} (?:abholen|holen|vorbeikommen)|abholen (?:komme|statt)|(?:hole|hol|holen) (?:\S+ ){1,4}(?:selbst|selber|in der filiale|im laden|persönlich|lieber)|(?:termin|liefertag|lieferung|zustellung|uhrzeit|zeitfenster)(?: \S+){0,6} (?:verschieben|ändern|verlegen|umlegen|tauschen|vorziehen|anpassen)`,
  ],
  [
    'payment',
    String.raw`${WANT}(?: \S+){0,8} (?:bezahlen|zahlen|begleichen|überweisen|abbuchen|einziehen)(?= ?[.,!?;]|$)(?<!nicht \S{3,12})|(?:wie|wo|womit|bis wann|wann|kann)(?: \S+){0,6} (?:bezahlen|zahlen|begleichen|überweisen)(?= ?[.,!?;]|$)|(?:zahlungs|bezahl|zahl)-?(?:art|weise|methode|mittel|daten|link|ziel|aufschub|frist)(?: \S+){0,5} (?:ändern|wechseln|umstellen|hinterlegen|aktualisieren|verlängern|möglich|anpassen|schicken)|(?:neue|andere) (?:kreditkarte|karte|bankverbindung|iban|konto)(?: \S+){0,5} (?:hinterlegen|eintragen|angeben|verwenden|nutzen|belasten|abbuchen)?|(?:auf|per|mit) (?:raten|rechnung|lastschrift|paypal|klarna|überweisung|kreditkarte|nachnahme|gutschein)(?: \S+){0,3} (?:bezahlen|zahlen|umstellen|möglich|kaufen)`,
  ],
]);

/** Troubles by the build of the sentence. */
export const broadProblems: Vocabulary['problems'] = spelledKinds([
  [
    'wrongItem',
    String.raw`(?:bestellt|wollte|gekauft|geordert|ausgesucht|bezahlt)[^.?!\n]{2,60}(?:aber|doch|stattdessen|dafür|nun|jetzt|und)[^.?!\n]{0,40} ${GOT}|${GOT}[^.?!\n]{0,40},? (?:obwohl|dabei|bestellt|aber)(?: \S+){0,5} (?:bestellt|ausgewählt|angeklickt|wollte|gekauft|war|hatte)|statt(?: der| des| dem| den| einer| eines| einem| einen| ein| eine| die)? \S+(?: \S+){0,3} ${GOT}|${GOT}(?: \S+){0,3} statt|(?:nie|nicht|gar nicht) bestellt(?! (?:haben|werden))|(?:gehört|gehören) (?:mir |uns )?(?:gar )?nicht|für jemand(?:en)? anderen|(?:fremde|falsche|verkehrte)[nrs]? [a-zäöüß-]{3,20}(?= ?(?:geliefert|bekommen|erhalten|geschickt|im|in der|drin|dabei|zugeschickt|eingepackt))|(?:das|es|sie) (?:ist|sind) (?:gar )?nicht (?:das|die|der),? (?:was|das|die|den|der)`,
  ],
  [
    'doubleCharge',
    String.raw`(?:doppelt|zweimal|zweifach|dreimal|mehrfach|mehrmals|unberechtigt|zu unrecht|ungefragt|erneut|nochmals?|noch einmal)(?: \S+){0,6} ${BOOKED}(?! worden sein)|${BOOKED}(?: \S+){0,6} (?:statt|anstatt|obwohl|doppelt|zweimal|ohne)|statt (?:der )?\S+(?: \S+){0,4} ${BOOKED}|(?:zwei|2|drei) ?(?:x|mal|fach)? (?:derselbe|dieselbe|den gleichen|der gleiche|die gleiche)`,
  ],
  [
    'access',
    String.raw`(?:passwort|kennwort|login|anmeld\S*|einlogg\S*|zugang|zugangsdaten|benutzername\S*|kundenkonto|kundenbereich|portal)(?: (?!geändert|abgebucht)\S+){0,7} (?:${NOT}|gesperrt|falsch|abgelehnt|ungültig|blockiert|verweigert|fehler\S*|vergessen|weg|streikt)(?=[ .,!?]|$)|(?:kann|konnte|komme|komm|können)(?: \S+){0,6} ${NOT}(?: mehr)?(?: \S+){0,4} (?:einloggen|anmelden|rein|zugreifen|ins konto|in mein konto|in die app)|(?:konto|account|zugang|profil|login)(?: \S+){0,3} (?:gesperrt|blockiert|deaktiviert|gelöscht|gehackt|verschwunden)|(?:passwort|kennwort|pin|benutzernamen|zugangsdaten)(?: \S+){0,3} vergessen|aus(?:gesperrt|geloggt)`,
  ],
]);
