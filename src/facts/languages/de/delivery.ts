import type { Vocabulary } from '../../vocabulary';
import { spelledAll } from './spelling';

/** How things are sent and fetched, and what else is asked, in German. */
export const delivery: Pick<Vocabulary, 'delivery' | 'topics'> = {
  delivery: spelledAll({
    modes: String.raw`(?:mit |per )?(?:express|standard|eil|samstags|premium)-?(?:versand|lieferung|zustellung)|per (?:spedition|kurier|post|express|einschreiben|nachnahme|dhl|dpd|hermes|gls|ups)(?= |[.,!?]|$)|heimlieferung|haustürlieferung|lieferung bis (?:in die wohnung|zur (?:haus|wohnungs)?tür|in die küche|bordsteinkante|frei verwendungsstelle)|(?:an die firma|ins büro|in die arbeit|an den arbeitsplatz|zur arbeit) (?:liefern|schicken|senden)|(?:zu mir|zu uns) (?:in die wohnung|nach hause|heim)|selbstabholer|(?:express|standard|eil|samstags|abend|nacht|same-day-|über-nacht-)-?(?:versand|lieferung|zustellung)|per express|selbstabholung|(?:hole|holen|abholen)(?: \S+){0,3} (?:selbst|selber)(?: ab)?|(?:selbst|selber) abholen|click (?:and|&) collect|(?:abholung|abholen)(?: (?:zu hause|zuhause|daheim|im (?:laden|markt|geschäft|shop)|in der filiale|vor ort|durch \S+)| (?=statt))|lieferung (?:nach hause|frei haus|bordsteinkante)|speditionslieferung|packstation(?! \d)`,
    answers: String.raw`heimlieferung|(?:mir |uns )?(?:ins büro|in die arbeit|an die firma|in die wohnung)|zu (?:mir|uns) (?:nach hause|heim)|(?<=^)(?:paketshop|filiale|packstation|post|spedition|(?:in )?filiale bringen)(?= ?[.!]?$)|express|standard|abhol(?:ung|en)(?: (?:zu hause|zuhause|daheim|vor ort|im (?:laden|markt)|in der filiale))?|nach hause|zu (?:mir )?(?:hause|hause)|heimlieferung|lieferung(?: nach hause)?|(?:per|mit(?: der)?) (?:post|spedition|kurier|dhl|hermes|dpd|gls)|in (?:die|der) filiale(?: bringen)?|selbst(?:abholung| abholen| bringen)|bringen|einsenden`,
    asked: String.raw`holen|lieferart|versandart|zu ihnen kommen|liefer|zustell|versand|versend|geschickt|schicken|zurücksend|zurückgeb|zurückschick|abhol|umleit|hinschick`,
    collected: String.raw`vorbeikomm|vorbeischau|mitnehm|station|trafik|abhol|paketshop|packstation|umleit|hinterleg|abgeben|abgegeben|deponier|filiale|nachbar|garage|liefer|kiosk`,
    pointBefore: String.raw`(?:an|in|im|beim?|bei|zum?|vom) (?:den |die |dem |der |meinen |meine )?(?:paketshop|postfiliale|abholstation|hermes-?shop|dhl-?shop|shop|servicepoint)`,
  }),
  topics: spelledAll({
    reason: 'warum|weshalb|wieso|grund|gründe',
    before: String.raw`(?:welche[rsnm]?|(?<=^(?:danke|merci|gern|gerne|okay|ok|alles klar|super|gut|prima|und|dann noch|noch|bitte)?[,.!:]? ?)(?:noch|und|die|der|das|den|ihr|ihre|ihren)|was (?:ist|war|für)(?: (?:das|die|der|ein|eine|einen))?|wie (?:ist|lautet|heißt|war)(?: (?:das|die|der))?|und(?: (?:die|der|das|den))?|ihre?[nrms]?|deine?[nrms]?|um welche[nsr]?|wer (?:war|ist)(?: der| die)?)`,
    between:
      'der|die|das|den|ihr|ihre|genaue|genauen|aktuelle|neue|neuen|alte|alten|eigener|bevorzugte|andere',
    open: String.raw`was|welche[mnrs]?|wie (?!kann|können|darf|geht)|wo|wer|bei wem|womit|wofür`,
    idle: String.raw`was (?:ist|war) (?:denn |genau )?(?:passiert|geschehen|los|das problem|kaputt)|was (?:kann|können|darf|dürfen|wünschen|möchten|hätten|wollen|meinen)|wie (?:kann|können|darf|dürfen|geht)|worum geht|womit kann|wie lautet ihr(?:e frage| anliegen)|(?<=^(?:[a-zß]+[,.!]? ){0,2})(?:haben|hast|können|könnten|kannst|möchten|möchtest|wollen|soll|sollen|darf|ist|sind|gibt|war|würden) (?:sie|ich|wir|es|du|das|ihr)(?! (?:eine|ihre|die|das|den) )`,
  }),
};
