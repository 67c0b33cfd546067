import type { Vocabulary } from '../../vocabulary';
import { spelledAll } from './spelling';

/** What is done with a value that is asked for, at the end of the sentence: "Können Sie mir Ihre Nummer nennen?" */
const GIVE = String.raw`(?:nennen|an(?:zu)?geben|geben|durchgeben|weitergeben|mitteilen|(?:zu|ein|nach|her)?(?:schicken|senden|reichen)|übermitteln|hochladen|hochzuladen|sagen|verraten|bestätigen|beschreiben|schildern|weiterleiten|anhängen|beifügen|heraussuchen|raussuchen|eintragen|ergänzen|zukommen lassen|nachsehen|nachschauen|wissen lassen)`;
const IMPERATIVE = String.raw`(?:nennen|geben|teilen|schicken|senden|laden|sagen|schreiben|verraten|ergänzen|reichen|leiten|beschreiben|schildern|tragen|fügen|hängen|übermitteln|wählen|füllen|bestätigen) sie`;
const INFORMAL = String.raw`(?:nenn|gib|schick|sende?|teile?|sag|verrate?|schreibe?|lade?|bestätige?) (?:mir|uns|doch|bitte|mal|kurz|deine?n?|die|den|das|eine?)`;

const asks: Vocabulary['asks'] = {
  interrogative: String.raw`welche[mnrs]?|wann|wohin|woher|wieviele?|wer|wem|wen|wessen|womit|worum|wofür|warum|weshalb|wieso|wo(?! sie [^?]{0,40}(?:finden|sehen))|was(?= (?:ist|war|sind|soll|sollen|wird|wurde|hatten?|hattest|haben|hast|hat|kann|können|genau|denn|möchten|möchtest|hätten|hättest|für|steht|stand|zeigt|kostet|erwarten|wünschen|stimmt|fehlt|brauchen|dürfen|geht|machen|wäre)(?![a-z]))|wie(?= ?(?:viele?|hoch|lange|oft|groß|alt|laut\w*|heißen|heißt|ist|sind|war|waren|kann|kam|möchten|möchtest|sollen?|soll|dürfen|wird|wollen|haben|hat|schnell|weit|genau|schätzen)(?![a-z]))|auf wen|um was`,
  request: String.raw`(?<=^[^,?]{3,40}, )(?:welche[mnrs]? [a-zß]+|wie (?:viele?|lautet|heißt|hoch) )|${IMPERATIVE}(?! [^.?!\n]{0,60}(?:nicht|kein|niemals))|${INFORMAL}|(?:können|könnten|würden|kannst|könntest|würdest|dürften|dürfte|darf|dürfen|möchten|mögen) (?:sie|du|ich|wir)(?! [^.?!\n]{0,30}(?:noch etwas|ihnen))[^.?!\n]{0,140}?${GIVE}(?![a-z])|darf ich (?:fragen|wissen|um |sie um )|(?:ich |wir )?bitten? (?:sie )?um (?!geduld|verständnis|entschuldigung|etwas|nachsicht|rückruf|kurze)|(?:ich|wir)(?: \S+){0,2} (?:brauchen?|bräuchten?|benötigen?|benötigten)(?! [^.?!\n]{0,30}(?:nicht|kein))|(?:brauche|bräuchte|benötige|brauchen|bräuchten|benötigen) (?:ich|wir)(?! [^.?!\n]{0,30}(?:nicht|kein))|(?:mir|uns) fehl(?:t|en)|fehl(?:t|en) (?:mir|uns)|lassen sie (?:mich|uns) wissen|lass mich wissen|(?:ohne|sobald) [^.?!\n]{3,60} (?:komme?n?|kann|können) (?:ich|wir)|(?:haben|hätten|hast|hättest) (?:sie|du)[^.?!\n]{0,40} für (?:mich|uns)(?![a-z])`,
  person: 'sie|ihr|ihre[mnrs]?|ihnen|du|dein|deine[mnrs]?|dir|dich|euch|euer|eure[mnrs]?',
  furtherHelp: String.raw`(?:sonst )?noch (?:was|etwas|irgendetwas|eine frage|fragen|wünsche|weitere fragen)|sonst (?:noch )?(?:was|etwas)|weitere (?:fragen|anliegen|wünsche)|(?:kann|können|darf|dürfen|könnte) (?:ich|wir)(?: \S+){0,5} (?:weiter)?(?:helfen|behilflich|unterstützen)|was (?:kann|können|darf) (?:ich|wir)(?: \S+){0,4} tun|(?:wie|womit|wobei) (?:kann|können|darf|dürfen) (?:ich|wir)(?: \S+){0,3} (?:helfen|dienen)`,
  offer: String.raw`soll(?:en|te|ten)? (?:ich|wir)|(?:möchten|wollen|wünschen|möchtest|willst|magst) (?:sie|du)(?! [^?]{0,60}(?:nennen|mitteilen|geben|verraten))|(?:darf|dürfen|kann|können|könnte|könnten) (?:ich|wir)|(?:ich|wir) (?:könnte|könnten|kann|können|würde|würden) (?:ihnen|dir|euch|gern)|hätten sie (?:daran )?interesse|interesse|magst du`,
  confirmation: String.raw`(?:stimmt|stimmen|passt) (?:das|dies|es|die|der|so|noch)|(?:ist|sind|war|wäre) [^?]{1,80}(?:richtig|korrekt|aktuell|so geschrieben|gemeint)|(?:ist|gilt|lautet|wohnen|sind) (?:\S+ ){1,5}?(?:noch|weiterhin|immer noch)|(?:,|\.|;) ?(?:oder|richtig|korrekt|ja|nicht wahr|gell|stimmt's)(?: nicht)? ?\?|meinen sie|meinst du|könnte es \S+ sein|(?:habe|hab) ich (?:das |sie )?richtig verstanden|zur bestätigung|nur zur kontrolle`,
  proposal: String.raw`was halten sie|was hältst du|wie wäre|wäre das (?:etwas|in ihrem|für sie|ok|okay)|was meinen sie|zögern sie nicht|passt ihnen das|ist das (?:ok|okay|in ordnung)`,
  readBack: String.raw`bestätigen sie (?:mir |uns |bitte |kurz )*,? ?(?:dass|ob|diese|folgende)`,
  courtesy: String.raw`wie geht(?:'s| es)|warum nicht|wer weiß|wie bitte|na (?:und|gut)\?|^(?:wirklich|echt|hallo|ja|nein|was|wie)\W*$|(?:wer|wem) (?:würde|macht|hat|hätte|mag|freut|will|kennt) (?:sich |das |da |es )?(?:schon |nicht |denn )*|warum passiert`,
  preference: String.raw`(?:haben|hätten|hast|hättest) (?:sie|du) (?:schon|bereits|noch|denn|einen? bestimmte)|bevorzugen|präferenz`,
  choice: 'oder',
  origin: 'von wo|woher|abflug(?:ort)?|abfahrt(?:sort)?|abreiseort|startort',
  destination: 'wohin|reiseziel|zielort|ziel',
  another: String.raw`andere[mnrs]?|weitere[mnrs]?|zweite[mnrs]?|zusätzliche[mnrs]?|alternative[mnrs]?|noch eine[nrm]?`,
  identityCheck: String.raw`zu (?:ihrer|deiner|unserer) sicherheit|sicherheits(?:gründen|abfrage|halber|check)|datenschutz|zum schutz|legitim\w+|identifi\w+|ihre identität|verifizier\w+|vergewissern|authentifizier\w+|zum datenabgleich|bevor ich (?:auskunft|auskünfte)`,
  please: 'bitte',
  whom: 'wem|wen',
  mine: 'meine?[mnrs]?|unsere?[mnrs]?',
  yours: 'ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?',
  town: 'stadt|ort',
};

const otherwise: Vocabulary['otherwise'] = {
  unneeded: String.raw`(?:brauchen|benötigen|müssen) (?:sie|wir)(?: \S+){0,3} (?:nicht|keine?\w*|nie)|(?:brauche|benötige|brauchen|benötigen) (?:ich|wir)(?: \S+){0,2} (?:nicht|keine?\w*)|(?:schicken|senden|geben|nennen|teilen|schreiben) sie(?: \S+){0,4} (?:nicht|niemals|nie|keine?\w*)|nicht (?:mehr )?(?:nötig|notwendig|erforderlich)|(?:müssen|sollten) (?:sie|wir)? ?(?:niemals|nie)|anstatt|anstelle`,
  resumed: 'welche[mnrs]?|wie|könnten|können|würden|bitte|aber|nur|sondern|doch',
  somebody: String.raw`(?:(?:ehe)?partner(?:in)?|(?:ehe)?frau|(?:ehe)?mann|gatt(?:e|in)|freund(?:in)?|sohn|tochter|kind|mutter|vater|bruder|schwester|eltern|chef(?:in)?|kolleg(?:en|e|in)|cousine?|nachbar(?:n|in)?|empfänger(?:in)?|absender(?:in)?|fahrer(?:in)?|bote|boten|kurier|zusteller|vermieter(?:in)?|mitbewohner(?:in)?|hausmeister|portier|versicherer|begünstigten|person|werkstatt|hausverwaltung|arbeitgeber|techniker(?:in)?|monteur|mitarbeiter(?:in)?|praxis|arzt|anwalt|gutachter|makler|schule|behörde|zeugen?|unfallgegner|gegner|verkäufer|händler|spedition|miet(?:vertrag|objekt)|hund|katze|enkel)(?:e?s)?`,
  theirs: 'seine?[mnrs]?|dessen|deren',
  asksAbout: String.raw`(?:hat|ist|war|kann|könnte|wird|soll|sollte|darf|wie heißt) (?:(?:denn|der|die|das|ihr|ihre?[mnrs]?|dein|deine?|ein|eine) ){0,2}`,
  ofSomebody: String.raw`(?:(?:und|oder|sowie|,) (?:(?:die|den|das|der) )?[a-zß-]+ )?(?:des|der|von|vom|für) (?:ihre?[mnrs]? |deine?[mnrs]? |den |der )?|(?:ihre|deine|eine|diese)[rsmn]? `,
  of: String.raw`(?:für|vo[mn]|zum|zu|zur|der|des) (?:eine?[mnrs]? |die |den |das )?`,
  elsewhere: '',
};

/** How a sentence asks, or only seems to, in German. */
export const asking = { asks: spelledAll(asks), otherwise: spelledAll(otherwise) };
