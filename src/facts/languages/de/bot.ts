import type { Vocabulary } from '../../vocabulary';
import { spelled, spelledAll, spelledKinds } from './spelling';

/** What bots do, and how customers take it. */
export const bot: Vocabulary['bot'] = {
  deeds: spelledKinds([
    [
      'handover',
      String.raw`(?:verbinde|verbinden|leite|leiten|übergebe|übergeben|gebe|stelle)(?: (?:ich|wir))? (?:sie|dich|das|es|ihre)|weiterverbunden|(?:ein|eine|unser|unsere) (?:mitarbeiter\w*|kolleg\w*|berater\w*|mensch) (?:wird|meldet|übernimmt|hilft)`,
    ],
    [
      'trackingLink',
      String.raw`(?:sendungsverfolgung|verfolgen|tracking)[^.?!\n]{0,60}(?:http|www|link|hier|seite)|(?:http|www)\S*(?:track|sendung|verfolg)|sendung (?:hier )?verfolgen`,
    ],
    [
      'refund',
      String.raw`(?:erstattung|rückerstattung|gutschrift|betrag) (?:wurde|ist|wird)|(?:habe ich|haben wir) (?:\S+ ){0,3}(?:erstattet|gutgeschrieben|überwiesen)`,
    ],
    [
      'cancel',
      String.raw`(?:bestellung|auftrag|vertrag) (?:\S+ )?(?:wurde|ist) (?:\S+ )?(?:storniert|gekündigt)|(?:habe|haben) [^.?!\n]{0,40}storniert`,
    ],
    [
      'returnLabel',
      String.raw`(?:retouren|rücksende|rückgabe)(?:etikett|schein|label|formular|portal|aufkleber)`,
    ],
    [
      'article',
      String.raw`hilfe-?(?:center|bereich|seite|artikel)|diese[rmn]? artikel|faq|(?:lesen|sehen|finden|schauen) sie[^.?!\n]{0,60}(?:http|www|artikel|seite)|https?://`,
    ],
    [
      'steps',
      String.raw`(?:versuchen|probieren|starten|setzen|prüfen|löschen|leeren|ziehen|trennen|folgen|schalten) sie|bitte (?:neu starten|zurücksetzen|prüfen)|(?:versuch|probier|starte|prüfe?|zieh|schalte?) (?:bitte|mal|es|den|das|die|doch|einmal)`,
    ],
    [
      'notUnderstood',
      String.raw`(?:nicht|leider nicht) (?:ganz |richtig |genau )?verstanden|verstehe (?:ich )?(?:das |dich |sie )?(?:leider )?nicht|anders formulieren|umformulieren`,
    ],
  ]),
  noEffect: spelled(
    String.raw`(?:funktioniert|geht|klappt|hilft|bringt)(?: \S+){0,2} (?:nicht|nichts|nix)|immer noch (?:nicht|nichts|kein|das gleiche)|(?:nutzlos|sinnlos|zwecklos)|(?:ein(?:en|em)?|mit) (?:echten? |richtigen? )?(?:menschen?|mitarbeiter\w*|berater\w*|person)|schon (?:probiert|versucht|gemacht|gelesen|gesehen|geprüft)|nicht das,? was|(?:gleiche|selbe) (?:antwort|link|nachricht|ergebnis)|hilft mir nicht|link (?:ist )?(?:tot|leer|kaputt)|bringt nichts`,
  ),
  solved: spelled(
    String.raw`(?:jetzt|nun|wieder) (?:geht|funktioniert|klappt|läuft) (?:es|alles)?|(?:es|das|alles|jetzt) (?:geht|funktioniert|klappt|läuft) (?:jetzt|nun|wieder)|(?:hat|das hat) (?:geklappt|geholfen|funktioniert)|hat sich (?:\S+ )?erledigt|(?:problem|fehler) (?:ist )?(?:gelöst|behoben|weg)`,
  ),
  wantsHuman: spelled(
    String.raw`(?:mit|zu) (?:einem|einer|nem|ner|ihrem) (?:echten |richtigen |menschlichen )?(?:menschen?|mitarbeiter(?:in)?|kollegen|kollegin|berater(?:in)?|person|agenten|support)|(?:menschen?|mitarbeiter(?:in)?|berater(?:in)?)(?: bitte)?(?=\W*$)|(?:echten?|richtigen?|menschlichen?) (?:menschen?|mitarbeiter(?:in)?|person|ansprechpartner(?:in)?)|kein(?:en)? (?:bot|roboter|automat)|nicht mit (?:einem|nem) (?:bot|roboter|automaten)`,
  ),
  offHours: spelled(
    String.raw`außerhalb (?:unserer|der) (?:öffnungs|geschäfts|büro|service)zeiten|(?:wir haben|unser \S+ (?:hat|ist)|derzeit|momentan|gerade)(?: \S+){0,2} (?:geschlossen|nicht (?:erreichbar|besetzt|verfügbar))|(?:niemand|keiner) (?:mehr )?(?:da|erreichbar|verfügbar)`,
  ),
  mayNot: spelled(
    String.raw`(?:darf|kann) ich (?:leider )?(?:als bot |als assistent )?(?:das )?(?:leider )?nicht (?:\S+ )?(?:bearbeiten|ändern|stornieren|erstatten|freigeben|entscheiden|einsehen|tun|machen)|bin (?:ich )?(?:leider )?nicht (?:befugt|berechtigt|in der lage)|nur (?:ein|eine|unsere) (?:mitarbeiter\w*|kolleg\w*|berater\w*)|muss (?:von|durch) (?:einem|einer|unser\w*) [^.?!\n]{0,40}(?:geprüft|freigegeben|bearbeitet)`,
  ),
};

/** What customers say they will do next. */
export const threats: Vocabulary['threats'] = spelledAll({
  leave: String.raw`(?:nie|niemals|nicht)(?: wieder| mehr)? (?:\S+ ){0,2}(?:bei (?:ihnen|euch) )?(?:bestell|kauf)\w*|(?:letzte|letztes) (?:mal|bestellung)|(?:zur konkurrenz|zu einem anderen (?:anbieter|shop|händler)|woanders|anbieter wechseln|wechsle|wechsel den anbieter)|(?:konto|abo|vertrag|mitgliedschaft) (?:\S+ ){0,2}(?:kündigen|löschen)|kündige (?:ich )?(?:mein|meinen|den)|als kunden? verloren`,
  lawyer: String.raw`(?:mein(?:en|em)? |ein(?:en|em)? |unser(?:en|em)? )?(?:rechts)?anwalt|anwältin|rechtliche schritte|gericht|klage|verklage\w*|mahnbescheid|rechtsschutz\w*`,
  consumerBody: String.raw`verbraucher(?:schutz|zentrale|schützer\w*)|schlichtung(?:sstelle)?|ombuds(?:mann|stelle|frau)|konsumentenschutz|arbeiterkammer|bundesnetzagentur|wettbewerbszentrale|gewerbeaufsicht|bafin`,
  chargeback: String.raw`(?:geld|betrag|lastschrift|zahlung|abbuchung) (?:\S+ ){0,3}(?:zurückbuchen|zurückholen|zurückgeben lassen|stornieren lassen)|rückbuchung|rücklastschrift|chargeback|(?:käuferschutz|paypal-?fall|konflikt) (?:\S+ )?(?:öffnen|eröffnen|melden|einschalten|beantragen)|käuferschutz`,
  review: String.raw`(?:negative|schlechte|entsprechende)[nr]? (?:bewertung|rezension)|(?:bewertung|rezension) (?:\S+ ){0,3}(?:schreiben|abgeben|hinterlassen)|(?:ein|1)[- ]stern\S*|trustpilot|google-?bewertung|(?:auf|bei) (?:facebook|instagram|twitter|tiktok|social media) (?:\S+ )?(?:posten|veröffentlichen|teilen)`,
});
