/** Any of these, as whole words, in text that `fold` has made small and plain. */
export const anyWord = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'u');

/** The customer says that it is to last. */
export const LASTING = anyWord([
  `always|from now on|in (?:the )?future|going forward|prefer\\w*|rather|never|every time|only (?:want|by|via)|for all my`,
  `toujours|desormais|dorenavant|a l.avenir|je prefere\\w*|plutot|jamais|pour toutes mes|uniquement par|systematiquement`,
  `immer|kunftig|ab jetzt|ab sofort|in zukunft|lieber|bevorzug\\w*|nie|niemals|nur (?:noch )?(?:per|via)|grundsatzlich|stets`,
  `siempre|en adelante|a partir de ahora|prefier\\w*|preferi\\w*|nunca|jamas|(?:solo|unicamente) por|en el futuro`,
]);

/** The customer asks for it. */
export const ASKED = anyWord([
  `please|kindly|svp|stp|s.il (?:vous|te) plait|merci de|veuillez|bitte|por favor`,
]);

/** It holds for this once. */
export const ONCE = anyWord([
  `today|tomorrow|this (?:time|week|order|once|morning|afternoon)|just (?:this|now)|for now|until|usually not|used to|aujourd.hui|demain|cette (?:fois|semaine|commande)|pour l.instant|jusqu.\\w+|avant`,
  `heute|morgen|diesmal|dieses mal|diese woche|diese bestellung|bis|fruher|hoy|manana|esta (?:vez|semana)|este pedido|por ahora|hasta|antes`,
]);

/** It is about somebody else. */
export const OTHERS = anyWord([
  `(?:my|mon|ma|mein|meine|mi) (?:husband|wife|son|daughter|mother|mum|mom|father|dad|friend|boss|colleague|mari|femme|fils|fille|mere|pere|amie?|mann|frau|sohn|tochter|mutter|vater|freund|freundin|marido|mujer|esposa|hijo|hija|madre|padre|amig[oa])`,
  `he|she|they|(?<!s.)ils?|elles?|ellos|ellas|er`,
  // What others did or failed to do: a complaint, not a wish.
  `driver|courier|carrier|postman|nobody|no one|you (?:never|always)|livreur|facteur|transporteur|personne ne|vous (?:ne |n.)?(?:\\w+ )?(?:jamais|toujours)`,
  `fahrer|bote|zusteller|postbote|niemand|repartidor|mensajero|cartero|transportista|nadie`,
]);

/** It is denied. */
export const NOT = anyWord([
  `not|don.?t|do not|doesn.?t|never|no|stop|can.?t|cannot|pas|jamais|nicht|nie|niemals|kein\\w*|nunca|jamas|sin`,
]);

/** A question that asks for something, and not only to know. */
export const MAY_ASK = anyWord([
  `could|can|would|will|may|pou(?:vez|rriez|rrait)|peu[tx]|puis|serait|konn\\w+|konnt\\w+|wurd\\w+|podri\\w+|pued\\w+|podeis`,
]);
