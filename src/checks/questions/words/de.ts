import type { QuestionWords } from '../questionWords';
import { concepts } from './concepts.de';
import { matters } from './matters.de';
import { contradicts, further, moreIdentity, moreRhetorical, moreSeveral } from './quiet.de';
import { slotIndirect, slotOpeners, slotWordings } from './slots.de';
import { moreIndirect, moreOpeners, moreWordings } from './wordings.de';

/** Every umlaut also as it looks when it is written out, and "ß" as "ss": patterns are for folded text. */
const spelled = (pattern: string): string =>
  pattern.replaceAll('ä', 'ae?').replaceAll('ö', 'oe?').replaceAll('ü', 'ue?').replaceAll('ß', '(?:ß|ss)');

const spelledPairs = <Name>(pairs: readonly (readonly [Name, string])[]): (readonly [Name, string])[] =>
  pairs.map(([name, pattern]) => [name, spelled(pattern)] as const);

/** How agents ask in German, and what their questions are about. */
export const de: QuestionWords = {
  language: 'de',
  hasCompounds: true,
  suffix: 'ungen|ung|erinnen|erin|ers|ern|eln|ens|test|tet|ten|te|est|en|em|ern|er|es|et|st|e|n|s|t',
  frame:
    'nachgeschaut nachgesehen kontrolliert kontrollieren gecheckt checken check reingeschaut geschaut geguckt guck guckt überprüfen überprüfung prüfung getestet testen test_mal teste nachvollziehen nachprüfen herausfinden rausfinden klären klarstellen abklären erfassen aufnehmen weiterleiten weitergeben bearbeiten bearbeitung vorgang_zu fortfahren weitermachen sorgen kümmern veranlassen anlegen anstoßen einleiten erledigen freundlicherweise netterweise bitteschön dankeschön herzlichen besten merci grüß gott schönen hallihallo mitteilt mitteilung durchgibt nennt gebt schickt sagt verrätst verratet schildern beschreiben beschreibung erklären erläutern genannt nennst erwähnt angegeben angaben angabe info infos information informationen details detail daten punkt punkte sache sachen ding dinge art weise fall falle falls sofern solange während obwohl trotzdem dennoch allerdings jedoch sowie sowohl weder entweder inklusive dabei danach davor darüber darum darauf daran darin davon hierbei hiermit nachdem seitdem beziehungsweise bzw evtl ggf eventuell möglicherweise wahrscheinlich sicherlich bestimmt tatsächlich wirklich normalerweise üblicherweise grundsätzlich generell meistens manchmal immer nie niemals irgendwie irgendwo irgendwann irgendein irgendeine irgendetwas irgendwas jemals nochmal nochmals erneut abermals wiederum vorhin gleich sofort bald demnächst später früher zuletzt letztens neulich jüngst eben gerade soeben heute hiesige betreffende betreffenden jeweilige jeweiligen entsprechende entsprechenden folgende folgenden weiteren welch solch solche manche mancher einige mehrere viele viel wenig weniger mehr meisten ganze ganzen komplett vollständig vollständige insgesamt alle allem allen aller alles beide beiden jede jeder jedes jeden eigene eigenen eigener selber selbst persönlich bekannt bewusst klar sicher okay ok prima super toll perfekt wunderbar schade tut leid ärgerlich verständlich verstehe verstehen verstanden wäre wären sei seien gewesen werdet worden würdest würdet könntet dürften dürftest müsste müssten müssen musst müsst sollst sollten wollt wollte wollten magst mögt möchtet hättet habt gehabt hätt bräuchten benötigt benötigten braucht bräuchtest brauchst wissen weißt weiß wüsste wüssten erinnern erinnerst kennen kennt kannte sehen siehst seht sah gesehen anschauen ansehen schau schauen schauts meinen meint meinten denken denkt glauben glaubst gehen gehst laufen läuft lief bleiben bleibt blieb liegen liegt lag stellen stellt setzt legen legt halten hält hielt nehmen nimmt genommen holen bringen bekommen kriegen kriegt lässt ließe ließen gelten gilt galt betrifft betreffen beziehen bezieht genannte genannten genanntes schonmal schonmals bislang soweit vorab erst erstmal zunächst anschließend daraufhin schließlich endlich stattdessen anstatt statt sonstige sonstigen her hin mal nen ne nem nix net ned wat dat dess ihrerseits ihretwegen bezüglich hinsichtlich betreffend wegen aufgrund laut zwecks samt gegen ohne außer bis jenen jener sein womit wofür wodurch wobei worin woran wieviel wieviele bloß eben halt überhaupt momentan aktuell aktuelle aktuellen derzeit gemeint konkret bestimmte bestimmten euch eure euer zufällig lieber zuvor vorher vorab eingangs eins ganz wichtig sicherheitshalber schnellstmöglich unterwegs worden neu grad geben sagt sagen bescheid erzählen möge zunächst zuallererst beim beispielsweise überhaupt kurze kurzer eine einige weitere bevor gesagt schreiben schreibe bitten mithilfe anbei also dazu hierzu hierfür dafür ansonsten andernfalls weil nämlich ebenfalls bisher bislang kam kamen kommst bevor setzen per hallo hi hey moin servus grüezi guten tag morgen abend herr frau sehr geehrte geehrter liebe lieber danke vielen dank bitte gern gerne kurz noch auch schon bereits mal einmal denn doch eigentlich vielleicht etwa ungefähr genau genauer genaue so dann jetzt nun wieder ja nein nicht nur sehr der die das dem den des ein eine einen einem einer eines kein keine und oder aber wenn dass ob zu zum zur von vom mit bei beim aus nach seit für auf in im an am um über unter vor ist sind war waren wird werden wurde wurden hat habe haben hast hatte hatten hätte hätten ich du er sie es wir ihr ihre ihren ihrem ihrer ihres ihnen dein deine deinen deinem dich dir mich mir uns unser unsere unserem kann können könnte könnten kannst könntest darf dürfen dürfte soll sollen sollte möchte möchten möchtest will wollen würde würden muss müssen mag lassen lass sagen sag nennen geben gib teilen mitteilen schicken senden zuschicken zusenden durchgeben verraten bräuchte brauche brauchen benötige benötigen wissen sehen schauen nachsehen nachschauen machen gemacht tun getan gibt geht ging kommen kommt damit dafür dazu daher darf fragen frage fragen freundlichen grüßen hier da dort dieser diese dieses diesem diesen was wer wem wen wo wie wann welche welcher welches welchem welchen wohin woher worum warum etwas alles ihnen heißen heißt lautet lauten steht handelt weiter helfen möglich richtig bescheid sonst schnell direkt natürlich leider kollegen kürzlich günstiger günstigeren versucht probiert ausprobiert getestet prüfen geprüft überprüft inzwischen mittlerweile zuerst einfach mögen wünschen angeben ergänzen laut sich selbst jemand gerade lang lange gut findet finden gefunden passt passen würde',
  common:
    'engineer house device order parcel product person customer time number name home carrier store place service message part account use contact company deliver glasses',
  attributes:
    'number name date time size colour price amount address age model email phone reason postcode length weight country floor digits born count registration material strength area_m2',
  events:
    'buy receive deliver ship collect return depart arrive accident pay cancel issue begin visit move born charge theft event happen engineer book register update install assemble repair contact call report apply home somebodyhome warranty expiry contractend clean lose',
  kinds: spelledPairs([
    ['count', 'wie ?viele?'],
    [
      'amount',
      String.raw`wie ?viel|wie hoch|was (?:hat|kostet)[^?]{0,40}(?:gekostet|kostet)?|was haben sie [^?]{0,30}bezahlt`,
    ],
    ['duration', 'wie lange|seit wann'],
    ['frequency', 'wie (?:oft|häufig|regelmäßig)|in welchen abständen|alle wie viel'],
    [
      'reason',
      'warum|weshalb|wieso|aus welchem grund|wie kommt es|woran (?:liegt|lag)|was (?:hat|war|ist) (?:sie|dich|der auslöser|der anlass|die ursache)|was ist der grund|(?:welchen|einen|der) grund',
    ],
    [
      'time',
      String.raw`wann|(?:an )?welche[mnrs]? (?:tag|datum|termin|uhrzeit|monat|jahr|woche|zeitpunkt|stichtag)|um wie ?viel uhr`,
    ],
    ['person', 'wer|wem|wen|wessen|wie (?:heißt|heißen)'],
    [
      'where',
      String.raw`wo|wohin|woher|welche[mnrs]? (?:ort|stelle|stadt|filiale|station|ecke|gegend|bezirk|stadtteil|laden|geschäft)`,
    ],
    ['manner', 'wie|womit|wodurch'],
    ['open', String.raw`welche[mnrs]?|was|worum|wofür`],
  ]),
  polar: spelled(
    String.raw`(?:starten|setzen|testen|probieren|löschen|versuchen|prüfen|kontrollieren|schauen|trennen|ziehen|stecken|drücken|klicken|reinigen|tauschen|wechseln|schalten|leeren|fragen) sie [^?]{3,160}(?:haben|hatten|hast|wurde|ist|oder haben) (?:sie|du|das|es|die|den|dies)(?![a-z])|(?!(?:\S+ )?(?:welche|was|wie|wann|wo|wer|wem|wen|wohin|woher|warum|wieso|weshalb|worum|womit|seit|bis|ab)[a-z]*(?![a-z]))[^?,:]{3,90}, (?:haben|hatten|hast|ist|sind|wurde|wurden|war|durfte|konnte|lief) (?:sie|du|der|die|das|es|den|ihr)[^?]*\?|(?:(?:und|also|ok|okay|aber|oder|noch|bitte|vielleicht|übrigens|eine frage|kurz)[,:]? )*(?:haben|hast|hat|hatten|hattest|hätten|sind|ist|war|waren|bist|wurde|wurden|wird|werden|können|könnten|kannst|könntest|möchten|möchtest|wollen|soll|sollen|darf|dürfen|gibt|gab|gehört|gehören|leben|saßen|kennst|kennen|verwenden|verwendest|nutzen|nutzt|mieten|wohnen|reicht|reichen|hatte|hätte|steht|brauchen|benötigen|leuchtet|funktioniert|ob)`,
  ),
  indirect: spelled(
    String.raw`${moreIndirect}|${slotIndirect}|(?:brauch|brauche|bräuchte|benötige) (?:nur |noch |kurz |schnell |bloß |lediglich |bitte ){1,3}(?:die|den|das|ihre?n?|deine?n?|eine?n?)|(?:fehl(?:t|en)) (?:mir|uns|hier|nur|noch|bloß|leider)|(?:bräuchten|brauchen|benötigen|bräuchte) (?:wir|ich) (?:\S+ ){0,3}(?:noch|bitte)|ohne [^.?!]{3,60}(?:kann|können|komm|geht|wird|ist)[^.?!]{0,40}|(?:kann|können)[^.?!]{2,60} ohne|(?:ich|wir|mir|uns|es) (?:\S+ ){0,3}(?:brauchen?|bräuchten?|benötigen?|fehl(?:t|en|te))|(?:brauchen?|bräuchten?|benötigen?|benötigten|fehl(?:t|en)) (?:ich|wir|mir|uns)(?! [^.?!]{0,20}(?:nicht|kein))|(?:wäre|wären) (?:\S+ ){0,2}(?:toll|super|nett|hilfreich|dankbar|gut|lieb|schön|prima)|dankbar,? wenn|(?:würde|würden) (?:mich|uns) (?:\S+ )?(?:freuen|helfen)|(?:müsste|müssten|müsst|muss|müssen) (?:ich|wir)?[^.?!]{0,40}(?:wissen|haben|eintragen|sehen)|(?:wüsste|wüssten) (?:ich|wir)|(?:ich|wir) (?:\S+ )?(?:wüssten?|hätten?) (?:\S+ )?(?:gern|noch|dazu)|(?:lassen sie|lass|lasst) (?:mich|uns|mir) (?:\S+ )?(?:wissen|zukommen)|(?:geben|sagen|gib|sag) (?:sie )?(?:mir|uns) (?:\S+ ){0,3}bescheid|(?:nennen|teilen|schicken|senden|geben|schreiben|verraten|ergänzen|bestätigen|beschreiben|schildern|tragen|reichen|laden|leiten|füllen|tippen|melden) sie|(?:nenn|teil|schick|gib|sag|verrate?|schreib|beschreibe?|lade?|tipp|poste?) (?:mir|uns|doch|mal|bitte|deine?|kurz)|bitte (?:\S+ ){0,4}(?:angeben|mitteilen|nennen|schicken|senden|hochladen|durchgeben|ergänzen|eintragen|bestätigen|beifügen|anhängen|zusenden|angabe)|(?:bitte|bitten) (?:\S+ )?um (?:\S+ )?(?:angabe|mitteilung|nennung|zusendung|übermittlung|info|information)|(?:frage mich|fragen uns|unklar|unsicher|nicht sicher|wissen nicht|weiß nicht),? (?:\S+ )?(?:ob|welche\w*|wie|wo|wann|was|wer)|(?:interessiert|interessieren) (?:mich|uns)|(?:möchte|möchten|würde|würden|wollte) (?:ich|wir)? ?(?:\S+ ){0,3}(?:wissen|fragen|erfahren)|darf ich (?:\S+ ){0,3}(?:fragen|wissen|bitten|erfahren)|^(?:\S+ ){0,2}(?:wie|welche[rsnm]?|wann|wo|wer|was|wohin|wie viele|wieviele?) (?:ist|war|sind|lautet|heißt|hatten|haben|hattest|hast|möchten|soll|sollen|dürfen|darf|können|kann)`,
  ),
  openers: spelledPairs([
    ...moreOpeners,
    ...slotOpeners,
    [
      'problem',
      String.raw`wo (?:hakt|klemmt|drückt)(?![a-z])|woran (?:hakt|liegt|scheitert|fehlt)|worin besteht|womit haben sie (?:\S+ ){0,5}(?:ärger|probleme?|schwierigkeiten|sorgen)|was ist (?:\S+ ){0,6}schief ?(?:gegangen|gelaufen)|was bereitet|welche (?:schwierigkeiten|beanstandung|probleme)|was (?:genau )?(?:ist|war|stimmt|liegt|klappt|fehlt|gefällt)[^.?!]{0,30} ?(?:passiert|los|geschehen|falsch|kaputt|defekt|schiefgelaufen|das problem|der fehler|der schaden|nicht|vor|mit|an)|worum (?:geht|handelt)|um was (?:geht|handelt)|(?:beschreiben|schildern|erklären|erläutern) sie[^.?!]{0,60}|welche[sn]? (?:problem|fehler|schwierigkeit\w*|störung|defekt|mangel|schaden)(?! ?(?:code|meldung|nummer))|was (?:ist|war) (?:denn )?(?:mit|an) (?:ihrer|der|dem|ihrem)|was (?:genau )?(?:funktioniert|geht|läuft|klappt)(?: \S+){0,3} nicht|inwiefern|inwieweit|was (?:genau )?(?:können|kann) (?:\S+ ){0,3}(?:nicht|mehr)|wie (?:äußert|zeigt) sich|wo (?:genau )?(?:liegt|drückt)`,
    ],
    [
      'wish',
      String.raw`was (?:möchten|wünschen|erwarten|wollen|möchtest|wünscht|hätten|hättest|erhoffen|schwebt|stellen)[^.?!]{0,60}|was (?:wäre|ist) (?:ihnen|dir|für sie) (?:\S+ ){0,2}(?:lieber|am liebsten|recht|wichtig)|was (?:dürfen|sollen|können|kann|darf|soll) (?:wir|ich)[^.?!]{0,60}(?:tun|machen|ändern|anpassen|unternehmen|veranlassen)|wie (?:dürfen|sollen|können|möchten) (?:wir|sie)[^.?!]{0,40}(?:lösen|verfahren|vorgehen|weitermachen|entschädigen)|wobei (?:kann|können|darf)|(?:möchten|wollen|wünschen|bevorzugen|hätten|soll|sollen|möchtest|willst)[^.?!]{0,60}(?:erstatt\w*|geld|ersatz|umtausch\w*|austausch\w*|gutschein|reparatur|neu\w*|stornier\w*|pausier\w*|kündig\w*)[^.?!]{0,40} oder |(?:erstattung|geld zurück|ersatz|umtausch|austausch|reparatur|gutschein|gutschrift) oder |welche lösung|was (?:wäre|ist) (?:für sie )?(?:die beste|eine gute) lösung|(?:umtausch|gutschrift|gutschein|reparatur|ersatzlieferung)[^.?!]{0,30} oder (?:\S+ ){0,3}(?:erstattung|ersatz\w*|geld|reparatur|umtausch|gutschrift)`,
    ],
  ]),
  wordings: spelledPairs([
    ...moreWordings,
    ...slotWordings,
    [
      'orderNumber',
      String.raw`(?:bestell|auftrags|order)-?(?:nr|nummer|no|id|nummern)\.?|nummer (?:zu )?(?:ihrer|deiner|der|ihres|des|zum) (?:auftrags?|einkaufs?|kaufs?)|unter welcher nummer (?:\S+ ){0,6}(?:gekauft|bestellt|geordert|läuft|lief)|welche (?:bestellung|auftrag) (?:betrifft|meinen|handelt)|(?:nummer|nr\.?) (?:der|zu|von|ihrer) (?:bestellung|order)|unter welcher nummer (?:\S+ ){0,5}bestell\w*|welche nummer (?:hat|trägt) (?:ihre|die|deine) bestellung`,
    ],
    [
      'trackingNumber',
      String.raw`sendungs-?(?:nr|nummer|id|code|kennung)|(?:nummer|kennung|code) (?:des|ihres|der|ihrer|vom|von der) (?:pakets?|sendung)|paket-?(?:nr|nummer)|tracking-?(?:nummer|code|id)`,
    ],
    [
      'accountNumber',
      String.raw`(?:kunden|konto|mitglieds|kundenkonto|kundenkarten)-?(?:nr|nummer|id)\.?|nummer (?:ihrer|deiner) (?:kundenkarte|mitgliedschaft)|unter welcher nummer (?:führen|sind sie bei uns)`,
    ],
    [
      'policyOrClaimNumber',
      String.raw`(?:vertrags|versicherungs|versicherungsschein|schaden|schadens|vorgangs|polizzen|policen?|akten|abo|mietvertrags)-?(?:nr|nummer|zahl)\.?|aktenzeichen|nummer (?:ihrer|ihres|der|des|zu ihrem|vom) (?:polizze|police|versicherung|vertrags?|vertrag|schadens?|schadensfalls?|vorgangs?)|welche[mnrs]? (?:vertrag|schadensfall|versicherung|akte|police)`,
    ],
    [
      'bookingReference',
      String.raw`(?:buchungs|reservierungs|reise|ticket)-?(?:nr|nummer|code|referenz|kennung)|nummer (?:ihrer|der|deiner) (?:buchung|reise|reservierung)|unter welcher nummer (?:\S+ ){0,4}gebucht`,
    ],
    [
      'serialNumber',
      String.raw`(?:serien|geräte|rahmen)-?(?:nr|nummern?)|nummer (?:auf dem typenschild|des geräts|ihres geräts|auf der unterseite)|was steht auf dem typenschild`,
    ],
    [
      'email',
      String.raw`(?:e-?)?mail-?adressen?|(?:elektronische[smn]? )postfach|an welche adresse (?:\S+ ){0,6}(?:mailen|mail)|an welche (?:\S+ )?(?:e-?)?mail|(?:mailen|mail\w*)[^.?!]{0,40}(?:adresse|wohin)|wohin (?:\S+ ){0,3}mailen|adresse [^.?!]{0,40}mailen|per mail\?? dann bitte die adresse|wohin [^.?!]{0,50}mailen`,
    ],
    [
      'phone',
      String.raw`(?:telefon|handy|mobil|rückruf|ruf|natel|festnetz)-?(?:nr|nummern?)|(?:unter|auf|über) welche[mnr] (?:\S+ )?(?:anschluss|rufnummer|leitung|apparat)|wie (?:kann|können|darf|dürfen|erreich\w*) (?:ich|wir|sie|unser \S+|der \S+)[^.?!]{0,30}(?:telefonisch|anrufen|zurückrufen|ans telefon)|(?:unter|auf|mit) welche[rn] (?:\S+ )?nummer (?!wurde|haben sie bestellt)|nummer,? unter der|wo (?:kann|können|darf|dürfen|erreich\w*) [^.?!]{0,30}(?:erreichen|anrufen|zurückrufen)|telefonisch (?:\S+ )?erreich\w*`,
    ],
    ['postcode', 'plz|postleitzahl(?:en)?'],
    [
      'address',
      String.raw`wo(?:hin)? (?:dürfen|darf|soll|sollen|können|kann|möchten|geht|gehen|wird|muss)[^.?!]{0,50}(?:liefern|schicken|senden|zustellen|hinschicken|gehen|kommen|bringen|versenden|geliefert|hin)|an welche (?:\S+ )?(?:adresse|anschrift)|wo wohnen|straße|hausnummer|wohin (?:\S+ ){0,4}(?:geschickt|geliefert|gesendet|verschickt|versendet|zugestellt|bringen|liefern)|(?:wohn|liefer|rechnungs)?anschrift`,
    ],
    [
      'personName',
      String.raw`mit wem (?:spreche|schreibe|habe|rede|chatte)|auf (?:welchen|wessen) namen|auf wen|wie (?:heißen|heißt) (?:sie|du)|(?:ihr|dein|ihren|deinen|vollständige[rn]?) (?:\S+ )?name[n]?|wie (?:war|ist|lautet) (?:\S+ ){0,3}name|wer sind sie|(?:vor|nach)name[n]?`,
    ],
    [
      'variant',
      String.raw`(?:welche[rsnm]?|ihre|die|deine) (?:\S+ )?(?:\S{0,12}größen?|farben?|farbton|farbwunsch|variante|ausführung|maße?|abmessungen|format|durchmesser)|welchen ton|welche[srn]? (?:farbe|größe|ton|format|maße?|abmessungen)|in welcher (?:farbe|größe)|wie groß (?:soll|ist|sind|hatten)|welches maß`,
    ],
    [
      'product',
      String.raw`welche[srnm]? (?:\S+ )?\S{0,14}(?:produkt|artikel|gerät|modell|möbelstück|teil|ware|stück)|um was für (?:ein|eine|einen) |welche[srnm]? (?!hat ){goods}|was für ein (?:\S+ )?(?:ding|apparat|produkt|artikel|gerät|modell|teil)|(?:das|ihr|die genaue|den genauen) (?:modell|modellnummer|gerätetyp)(?! (?:ist|hat|war|wird|kann))|was (?:genau )?(?:hatten|haben|hattest|hast|soll|wurde|wird|war)[^.?!]{0,40}(?:bestellt|gekauft|geliefert|im paket|in dem paket|zurück|zurückgeben|umtauschen|erworben)|um welche[snr]? (?:\S+ )?(?:\S+ )?(?:handelt|geht)`,
    ],
    [
      'quantity',
      String.raw`wie ?viele? (?:{goods}|stück|exemplare|teile|davon|paar|packungen|[a-zß]+ (?:hatten|haben|hattest|hast|sind|waren|wurden|möchten|brauchen|benötigen))|(?:wie ?viele) (?:waren|sind|hatten|haben|wurden|brauchen|benötigen)|stückzahl|anzahl`,
    ],
    [
      'amount',
      String.raw`wie ?viel (?:haben|hat|hast|kostete|mussten|wurde|war|ist)|wie hoch (?:war|ist|sind|wäre|fiel|waren|schätzen)(?! (?:die|der|das|ihre?|ihr) (?:wand|decke|raum|zimmer|tür|wasserdruck|druck|zählerstand|verbrauch|temperatur|\\S*limit|schrank|haus|regal))|welche[rnm]? \S{0,14}(?:betrag|summe|preis)|was (?:haben|hat|hast|mussten) [^.?!]{0,40}(?:bezahlt|gekostet|gezahlt)`,
    ],
    [
      'date',
      String.raw`wann|(?:an |auf |für |per )?welche[mnrs]? (?:tag|datum|termin|wochentag)|zu welchem (?:stichtag|zeitpunkt|termin|tag)|(?:kauf|bestell|liefer|ablese|schaden|rechnungs|storno)-?datum|stichtag|seit wann|bis wann|ab wann`,
    ],
    [
      'time',
      String.raw`(?:um |gegen )?wie ?viel uhr|(?:zu |um )?welche[rnm]? (?:uhrzeit|zeit|stunde)|uhrzeit`,
    ],
    [
      'deliveryMode',
      String.raw`(?:versand|liefer|zustell)art|wie (?:möchten|sollen|soll|dürfen|wollen|möchtest|willst)[^.?!]{0,60}(?:versenden|liefern|geliefert|zurücksenden|zurückgeben|zurückschicken|zustellen|bekommen|erhalten)|(?:bringen|abgeben|abholen|abholung)[^.?!]{0,60} oder [^.?!]{0,40}(?:abholen|abholung|bringen|liefern|lieferung|geschickt)|(?:abholen|abholung|selbst holen)[^.?!]{0,30} oder [^.?!]{0,30}(?:geliefert|liefern|zugestellt)|wie (?:soll|darf|kann) (?:das|die|der) (?:\S+ ){0,3}(?:zu ihnen|zu dir)(?![a-z])|per versand oder|auf welchem weg (?:\S+ ){0,5}(?:zu ihnen|liefern|zustellen|schicken)|(?:lieferung|liefern|geliefert) oder (?:\S+ ){0,3}(?:abholung|abholen|abgeholt)`,
    ],
    [
      'pickupPoint',
      String.raw`(?:an|in|bei|zu) welche[rm] (?:station|abholstelle|annahmestelle|packstation|trafik|poststelle)|(?:welche[rsnm]?|ihre) (?:\S+ ){0,2}(?:abholstelle|abholort|trafik|poststelle|paketshop|filiale|shop|abholstation|packstation|märkte|markt|laden|abholpunkt)|name[n]? des (?:paket)?shops`,
    ],
    [
      'company',
      String.raw`(?:auf |für )?welche[rnsm]? (?:firma|unternehmen|firmennamen?|verein|betrieb|praxis|kanzlei|einrichtung|organisation)|firmen-?name[n]?|name[n]? (?:der|ihrer) firma`,
    ],
    ['photo', 'abfotografieren|ablichten|fotos?|bild(?:er)?|aufnahmen?|screenshots?'],
    [
      'document',
      String.raw`(?:ein |das |die |eine |den |einen )(?:\S+ )?(?:angebot|kostenvoranschlag|rechnungskopie|ticketbestätigung|bestätigung|unterlagen|gutachten|polizeibericht|lieferschein|kaufbeleg|kassenbon|kassenzettel|kaufnachweis|zahlungsbeleg|rechnung)|(?:kopie|scan|pdf|foto) (?:des|der|ihrer|ihres|vom|von der) [a-zß]*(?:scheins?|rechnung|vertrags?|belegs?|bons?)`,
    ],
    [
      'iban',
      String.raw`iban|bankverbindung|konto-?(?:daten|verbindung)|bankdaten|(?:auf|an) welche[sn]? konto|wohin [^.?!]{0,40}(?:überweisen|auszahlen|erstatten)`,
    ],
    ['dateOfBirth', 'geburts-?(?:datum|tag)|wann (?:sind|bist|wurden) (?:sie|du) geboren'],
  ]),
  rhetorical: spelled(
    String.raw`${moreRhetorical}|^(?:welche[rsnm]?|wann|wo|wie|was|wer|ob|wohin|unter welcher) [^?]{5,160}, (?:entnehmen?|sehen?|finden?|weiß|wissen|steht|klären?|prüfen?|ermitteln?|erfahren?|zeigt|verrät|sagt|erkennen?|kann|können|geht) (?:ich|wir|mir|uns|aus)(?![a-z])[^?]*$|(?:bei|für) rückfragen (?:geben|nennen) sie|(?:wer|wem|wen) (?:würde|würden|macht|hat|hätte|mag|freut|will|kennt|ärgert|braucht|wartet|soll)(?! (?:das paket|die ware|die bestellung|den termin))[^.?!]{0,60}\?|was (?:soll|will) man|warum (?:passiert|muss|ist)[^.?!]{0,40}immer|wie (?:oft|lange) (?:muss|soll) man|nicht wahr\?|stimmt's\?|wissen sie was|wer weiß`,
  ),
  several: spelled(
    String.raw`${moreSeveral}|(?:welche[rsnm]?|was) (?:der|von (?:den|ihren)|ihrer|dieser|unter den) (?:beiden|zwei|drei)|(?:welche[rsnm]?) (?:davon|von beiden|der \w+ ist (?:richtig|gemeint))|eine[rsnm]? (?:der|von) beiden`,
  ),
  identity: spelled(
    String.raw`${moreIdentity}|(?:zu|für) (?:ihrer|deiner|unserer|ihre|deine) (?:eigenen |eigene )?sicherheit|sicherheits(?:gründen|abfrage|halber|check|frage|prüfung)|datenschutz\w*|zum schutz|legitim\w+|identifi\w+|identität|verifizier\w+|verifikation|vergewissern|authentifizier\w+|datenabgleich|abgleich|bevor ich (?:auskunft|auskünfte|etwas ändere)|bevor wir (?:auskunft|auskünfte)`,
  ),
  wished: spelled(
    String.raw`geplant|zugesagt|angekündigt|versprochen|vereinbart|vorgesehen|wollten?|möchte(?:n|st)?|wollen|willst|soll(?:en|st|te|ten)?|wünsch\w*|(?:hätten|würden|hättest|würdest) (?:sie|du|ihr)(?= [^?]{0,80}(?:gern|lieber|vorstellen|passen|bevorzugen|haben))|passt|dürfen|darf|können|könnten|kann|werden|wird|gern`,
  ),
  past: spelled(
    String.raw`(?:haben|hast|hat|habt)(?: [a-zäöüß.-]+){1,8} (?:\w{0,6}ge\w+|(?:be|er|ver|emp|ent|zer|über|unter)\w+)(?:t|en)|hatten?|war(?:en)?|wurden?|kam(?:en)?|ging(?:en)?|fand(?:en)?|(?:kauft|bestellt|bucht|passiert|schickt|erhielt|bekam|lief)en?|geschah|erfolgte|(?:ist|sind)(?: [a-zäöüß.-]+){1,6} (?:\w{0,6}ge\w+|passiert|erfolgt|entstanden|eingetroffen)(?:t|en)?`,
  ),
  doubts: spelled(
    String.raw`nicht (?:ganz |mehr )?sicher|unsicher|vielleicht (?:doch|auch)|oder (?:doch|vielleicht|war)|eins von beiden|eine von beiden|je nachdem|irgendwas mit|keine ahnung|weiß (?:ich )?nicht (?:mehr|genau)|(?:bin|war) mir nicht|stimmt (?:nicht|ned|net)|das ist es nicht|warten sie|moment`,
  ),
  refusals: spelled(
    String.raw`(?:hab|habe|haben|finde|find|weiß|kenne|kann)(?: \S+){0,4} (?:nicht|keine?n?|nimmer|ned|net)(?: mehr)?|nicht (?:mehr )?(?:zur hand|parat|da|dabei)|keine (?:ahnung|nummer|mail|kamera)|leider nein|(?:liegt|liegen)(?: \S+){0,2} nicht vor|namen? weiß ich nicht|vergessen|(?:einen? )?(?:moment|augenblick)|find(?:e)? ich (?:\S+ )?nicht|wo (?:steht|finde)|möchte ich nicht|sag ich nicht|ist weg`,
  ),
  yes: spelled(
    'ja|jo|jep|jup|klar|sicher|genau|stimmt|richtig|natürlich|selbstverständlich|schon|habe ich|hab ich|zweimal|mehrfach',
  ),
  no: spelled('nein|nee|nö|ne|nicht|kein|keine|keinen|nie|niemals|noch nicht|leider nein'),
  greeting: spelled(
    String.raw`(?:sehr geehrter?|lieber?|hallo|hi|hey|moin|servus|grüezi|hoi|guten (?:tag|morgen|abend)|grüß (?:gott|sie|dich)|herr|frau|vielen dank|danke|merci|ok|okay|super|gut)(?: [a-zß'. -]{1,40})?[,!:.]`,
  ),
  joins: 'und|oder|aber',
  experience: spelled(
    String.raw`(?:haben|hatten|hast|hattest|hat|ist|sind|war|waren|wurde|wurden|gibt|gab|gehört|leben|saßen|kennst|kennen|wohnen|mieten|verwenden|verwendest|steht|leuchtet) (?:sie|du|es|ihnen|dir|das|der|die|den|ihre?|deine?|bei|jemand|tiere|noch|sich|ein|eine)`,
  ),
  steps:
    'restart another_outlet another_cable another_browser another_device reinstall hard_reset cache bleed update forgot spam neighbour clean descale reset_password filter',
  known: spelled(
    String.raw`(?:vielen dank|danke|merci|besten dank)(?: \S+){0,2} für (?:die|das|den|ihre?n?|deine?n?)|(?:habe|haben|hab) (?:ich|wir) (?:bereits|schon|erhalten|notiert|gefunden)|liegt (?:mir|uns) (?:bereits |schon )?vor|ist (?:bereits |schon )?notiert`,
  ),
  contradicts: spelled(contradicts),
  further: spelled(further),
  matters: spelledPairs(matters),
  back: 'das|es|die|den|sie|dies|diese|diesen|dieses|davon|so|welche',
  concepts: concepts
    .split('\n')
    .map((line) => spelledLine(line))
    .join('\n'),
};

/** A word with an umlaut stands twice: as it folds and as it is written out. */
function spelledLine(line: string): string {
  const [name = '', words = ''] = line.split(': ');
  const all = words.split(' ').flatMap((word) => {
    const out = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
    return [...new Set([word, out, word.replaceAll('ß', 'ss'), out.replaceAll('ß', 'ss')])];
  });
  return `${name}: ${all.join(' ')}`;
}
