import type { Vocabulary } from '../../vocabulary';

const NOT_COME = String.raw`(?:nicht|nichts|nix|nie|niemals|ned|net|nöd|noch nicht|nicht mehr|nicht bei mir)`;
const COME = String.raw`(?:angekommen|gekommen|eingetroffen|geliefert(?: worden)?|zugestellt(?: worden)?|erhalten|bekommen|gekriegt|kriegt|da|eingegangen|erschienen)`;

/** What went wrong, in German. */
export const problems: Vocabulary['problems'] = [
  [
    'damaged',
    String.raw`(?:beschädigt|zerbrochen|zersprungen|zerkratzt|verkratzt|zerrissen|zerstört|verbeult|verbogen|kaputt(?:gegangen)?(?=[a-z .,!?\n]*(?:angekommen|geliefert|verpackt|aus dem paket|im paket))|kaputtgegangen|aufgerissen|abgebrochen|gebrochen|eingerissen|gerissen|zerdrückt|eingedrückt|abgeplatzt|abgerissen|abgegangen|abgesplittert|zerschlagen|lädiert|durchnässt|aufgeplatzt|angeknackst|ramponiert|ausgelaufen|undicht|gesprungen|zerfetzt|verschmutzt)(?:e[nrsm]?)?|(?:scherben|bruchstücke|kratzer|delle|riss|risse|sprung|beule|flecken|loch)(?= |[.,!?\n]|$)|kaputte[nmrs]? (?:schirm|glas|scheibe|display|verpackung)|schaden an|wasserschaden|transportschaden`,
  ],
  [
    'wrongItem',
    String.raw`(?:falsche[nrsm]?|falschn|verkehrte[nrsm]?|anderer?[nsm]?) (?:artikel|produkt|ware|größe|farbe|modell|paar|teil|ding|schuhe|variante|lieferung|sachen|[a-zß-]{3,20} (?:geliefert|bekommen|erhalten|geschickt))|(?:was|etwas) (?:ganz |völlig |komplett )?ander(?:e)?s (?:bekommen|erhalten|geliefert|drin|gekommen|geschickt)|falsch geliefert|nicht (?:der|die|das|den) (?:artikel|ware|produkt|richtige\w*|schuhe?|teil|[a-zß]{3,20}),? (?:die|das|den|der) ich (?:bestellt|wollte|haben)|(?:passt|passen) nicht zu meiner bestellung|verwechselt|nicht (?:das|die|den),? (?:was|die|das|den|der) ich bestellt|viel zu (?:klein|groß|eng|weit)|(?:statt|anstatt) [^.?!\n]{2,40} (?:kam|kamen|bekommen|erhalten|geliefert|geschickt|war|lag)|bestellt,? [^.?!\n]{2,40} (?:bekommen|gekommen|erhalten|geliefert)(?! worden)`,
  ],
  [
    'missingItem',
    String.raw`(?:es |da )?fehl(?:t|en|te|ten)(?: noch| etwas| was| leider)?|unvollständig|nicht (?:dabei|vollständig|komplett|mitgeliefert)|(?:waren?|sind|ist|war|lag|lagen|kam|kamen) nur (?:\S+ ){1,3}(?:von|statt|anstatt) \S+|nur (?:ein|eins|eine|einer|zwei|\d{1,2}|die hälfte)(?: \S+)? (?:da|drin|angekommen|dabei|geliefert|bekommen|erhalten)`,
  ],
  [
    'notReceived',
    String.raw`${NOT_COME} (?:\S+ ){0,3}?${COME}|(?:hab|habe|hob) (?:\S+ ){0,3}?(?:nichts|nix|nie|nicht) (?:\S+ )?(?:bekommen|erhalten|gekriegt|kriagt)|kam (?:\S+ ){0,2}?(?:nie|nicht) an|(?:nichts|nix) (?:ist )?da|${NOT_COME} (?:\S+ ){0,2}?(?:an)?gekommen|(?:paket|sendung|päckchen|lieferung|ware) (?:\S+ ){0,2}(?:verschwunden|weg|futsch)|(?:hier|bei mir|bei uns) (?:ist|war|kam) (?:\S+ )?(?:nichts|nix|kein paket)|(?:bis heute|bisher|noch) (?:keine|kein) (?:lieferung|paket|ware|sendung)|nichts erhalten|wartete? vergeblich|verschollen|verloren gegangen|verlorengegangen|${NOT_COME} (?:\S+ )?auffindbar`,
  ],
  [
    'late',
    String.raw`verspät\w*|(?:hätte|hätten|sollte|sollten)(?: \S+){0,6} (?:kommen|geliefert|da sein|ankommen|eintreffen|zugestellt|da)(?: werden)?(?: sollen| müssen| sein)?|(?:lieferung|paket|termin) (?:\S+ ){0,6}(?:zugesagt|versprochen|angekündigt|geplant)(?= |[.,!?]|$)|warte (?:schon |bereits |immer noch |noch )?(?:seit )?(?:\S+ ){1,3}(?:tage|tagen|wochen|monate\w*)|längst (?:da|hier|ankommen)|überfällig|lieferverzug|verzögert|verzögerung|zu spät|(?:immer )?noch unterwegs|seit (?:\S+ ){1,3}(?:tagen|wochen) (?:\S+ )?(?:unterwegs|überfällig)|kommt und kommt nicht|geht seit \S+ nicht weiter`,
  ],
  [
    'defective',
    String.raw`(?:funktionier(?:t|en)|geht|gehen|läuft|laufen|lädt|lade[nt]|startet|schleuder[nt]|heiz(?:t|en)|pump(?:t|en)|leuchte[nt]|kühl(?:t|en)|druckt|dreht|schließt|verbinde[nt] sich|verbindet|reagier(?:t|en)|klingelt|piept)(?: (?:sich|aber|trotzdem|gar|überhaupt|immer|noch|leider|plötzlich|einfach|seit|mehr))* (?:nicht|nimmer|ned|net|nöd)(?: mehr)?(?: (?:an|ab|auf|ein|richtig))?|(?:nicht|ned|net) (?:mehr )?(?:an(?:zu)?schalten|einschalten|starten|laden|funktioniert)|nicht (?:mehr )?(?:lädt|geht|funktioniert|startet|leuchtet|heizt|läuft|schließt|kühlt|saugt|druckt)|(?:läuft|lauft|goht|geit) (?:nöd|ned|net|nid)(?: (?:an|aa|meh))?|lässt sich (?:\S+ ){0,3}nicht|defekt(?:e[nrsm]?)?|kaputt(?:e[nrsm]?)?|geht (?:ständig |immer |dauernd |plötzlich )?(?:aus|kaputt)|schaltet sich [^.?!\n]{0,20}(?:ab|aus)|hängt sich [^.?!\n]{0,40}auf|stürzt (?:\S+ ){0,3}ab|blinkt (?:nur |dauernd |immer )?(?:noch )?rot|tropft|wackelt|display (?:bleibt )?(?:tot|schwarz|dunkel)|heizung aus|leckt|fährt nur (?:noch )?im kreis|spinnt|hält (?:nur (?:noch )?|gerade mal |keine )(?:\S+ ){1,3}(?:minuten|stunden|tage?n?|stunde)|bleib(?:t|en) (?:schwarz|dunkel|kalt|stumm|stehen|hängen)|klemmt|hakt|flackert|rauscht|brummt|quietscht|springt (?:\S+ ){0,2}nicht an|verliert (?:luft|wasser|öl)|undicht|streikt|geht (?:gar |überhaupt )?nix|tot(?= ?[.,!?]|$)|ohne funktion|ausgefallen|fehlermeldung|störung|macht (?:\S+ ){0,2}geräusche|tut (?:es )?(?:nicht|nichts)|der (?:linke|rechte) geht nicht`,
  ],
  [
    'doubleCharge',
    String.raw`(?:doppelt|zweimal|zwei mal|2x|2 mal|2mal|zweifach)(?: (?!bestellt)\S+){0,5}? (?:abgebucht|belastet|berechnet|verrechnet|bezahlt|abgezogen|eingezogen|gezahlt|abgerechnet)|doppelte? (?:abbuchung|belastung|zahlung|rechnung|berechnung)|(?:abgebucht|belastet|berechnet)[^.?!\n]{0,20}(?:doppelt|zweimal)`,
  ],
  [
    'paymentFailed',
    String.raw`(?:zahlung|kreditkarte|karte|lastschrift|überweisung|paypal|klarna|apple pay|sofort)(?: \S+){0,4}? (?:abgelehnt|fehlgeschlagen|verweigert|nicht (?:akzeptiert|angenommen|durch\w*|möglich|geklappt)|geht nicht(?: durch)?|klappt nicht|funktioniert nicht|schlägt fehl|abgebrochen)|zahlung (?:schlägt|schlug) fehl|kann nicht (?:be)?zahlen`,
  ],
  [
    'access',
    String.raw`(?:komm|komme|kann) (?:\S+ ){0,3}?(?:nicht|nimmer|ned|net|nöd)(?: mehr)? (?:rein|in (?:mein|den|das)[^.?!\n]{0,20}(?:konto|account|portal|app)|einloggen|anmelden|zugreifen)|kann mich (?:\S+ ){0,4}?(?:nicht|nimmer|ned) (?:mehr )?(?:einloggen|anmelden)|login (?:geht|klappt|funktioniert) (?:\S+ )?nicht|konto (?:ist |wurde |\S+ )?gesperrt|(?:aus|vom) (?:konto|account) ausgesperrt|passwort (?:wird|geht|funktioniert|stimmt) (?:\S+ )?nicht(?: akzeptiert)?`,
  ],
];
