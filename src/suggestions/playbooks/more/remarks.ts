import { fold, readPromises, withoutQuotes } from '../../../facts';
import type { Suggestion } from '../../../model/suggestion';
import type { Situation } from '../../engine';
import { plainValue } from '../../plainValue';
import type { Case } from '../draftPlaybook';
import { isDelivered, isOver, isUnsent } from '../standing';
import { lastOf } from '../told';
import type { Line } from '../texts';
import type { Values } from '../values';
import type { AnyPlaybook } from './names';
import { sentenceOf, wantedTogether, wishIn } from './wants';

/** A sentence that goes with any reply, where something beside its matter calls for it. */
export type RemarkName =
  /** We broke a promise to pay back, or to answer. */
  | 'brokenRefund'
  | 'brokenAnswer'
  /** Of two ends they wished for, the one that the reply does not prepare. */
  | 'alsoRefund'
  /** Whether there is one in another colour or size. */
  | 'variant'
  /** A note, or a wrapping, for what has left, or has not. */
  | 'tooLate'
  | 'addition'
  /** An invoice to the details that they gave. */
  | 'billing';
export type Remarks = Readonly<Record<RemarkName, Line>>;

export interface Remark {
  name: RemarkName;
  values: Values;
}

/** What is owned comes right behind the first sentence. */
export const isOwned = ({ name }: Remark): boolean => name === 'brokenRefund' || name === 'brokenAnswer';
/** What is about the order as a whole stands by itself. */
export const isApart = ({ name }: Remark): boolean => name === 'tooLate' || name === 'addition';

/** What the warehouse has to be asked before it may be said. */
const asksWarehouse = ({ name }: Remark): boolean => name === 'variant' || name === 'addition';

/** What has to be said beside these matters, the first of which leads. */
export function remarksOf(names: readonly AnyPlaybook[], found: Case | null, values: Values): Remark[] {
  const [first] = names;
  if (!found || !first) return [];
  const { situation } = found;
  const said: (Remark | null)[] = [
    broken(first, situation, values),
    isBoth(first, found) ? { name: 'alsoRefund', values: {} } : null,
    variantAsked(first, situation),
    addition(first, found),
    names.includes('invoice/send') && tellsBilling(situation) ? { name: 'billing', values: {} } : null,
  ];
  return said.filter((remark): remark is Remark => remark !== null);
}

/** With these the money is what they wait for; where a return is looked into, its own text says so. */
const OF_MONEY: ReadonlySet<AnyPlaybook> = new Set<AnyPlaybook>([
  'refund/overdue',
  'refund/afterCancel',
  'refund/none',
  'return/received',
]);

function broken(first: AnyPlaybook, situation: Situation, values: Values): Remark | null {
  if (values['broken'] !== undefined && OF_MONEY.has(first)) return { name: 'brokenRefund', values: {} };
  const isOwnedAlready = first === 'return/check' && values['broken'] !== undefined;
  return !isOwnedAlready && owesAnswer(situation) ? { name: 'brokenAnswer', values: {} } : null;
}

const ANSWERS: ReadonlySet<string> = new Set(['reply', 'callback', 'inquiry', 'other']);
const DAY_MS = 86_400_000;

/** One of us said that they would hear from us by a day that is over, and nobody has written since. */
function owesAnswer({ transcript, now, language, agent }: Situation): boolean {
  if (!transcript) return false;
  const spoken = transcript.messages.findLastIndex(
    ({ speaker, isPublic }) => speaker === 'agent' && isPublic,
  );
  const promises = readPromises(transcript, { now, locale: language, timeZone: agent.timeZone || 'UTC' });
  return promises.some(
    ({ turn, kind, dueAt }) => turn === spoken && ANSWERS.has(kind) && dueAt + DAY_MS <= now,
  );
}

/** "A new one, and the money for the other": which of the two is for what is not told. */
function isBoth(first: AnyPlaybook, { situation }: Case): boolean {
  if (!first.endsWith('/replace')) return false;
  const wishes = wantedTogether(situation).map(wishIn);
  return wishes.includes('replacement') && wishes.includes('refund');
}

const AVAILABLE =
  /(?<![a-z])(?:availab|in stock|in (?:the colou?r|size)|do you (?:still )?have|have you (?:still )?got|disponib|dispo(?![a-z])|l'avez|les avez|avez-vous|vous (?:l'|les )?avez|existe|en stock|verfugbar|lieferbar|vorratig|auf lager|haben sie|habt ihr|gibt es|gibt's|tiene[ns]?(?! que)|teneis|queda[ns]?(?![a-z])|hay(?![a-z]))/;

/** "Do you still have it in sand?" beside a thing that is to be replaced. */
function variantAsked(first: AnyPlaybook, situation: Situation): Remark | null {
  const variant = /\/(?:replace|choose)$/.test(first) ? lastOf(situation.facts, 'variant') : undefined;
  const asked = variant ? fold(sentenceOf(variant, situation)) : '';
  if (!variant || !asked.includes('?') || !AVAILABLE.test(asked)) return null;
  const words = plainValue(variant.value);
  return words === null ? null : { name: 'variant', values: { variant: words } };
}

const NOTE =
  /(?<![a-z])(?:gift (?:note|message)|(?:add|put|include|slip|enclose|pop|write)[a-z]*(?: [a-z]+){0,4} (?:an?|the following|this) (?:[a-z]+ ){0,2}(?:note|message|(?:greetings? |birthday )card)|(?:ajout|mett|gliss|joind|inclu|ecri|rajout)[a-z]*(?: [a-z]+){0,4} (?:une?|ce|cette) (?:[a-z]+ ){0,2}(?:mot|message|carte(?! (?:bancaire|bleue|de (?:credit|fidelite))))|(?:eine?n?|diesen?) (?:[a-z]+ ){0,2}(?:gru(?:ss|ß)karte|karte|gru(?:ss|ß)|zettel|nachricht)[^.?!\n]{0,60}(?:dazu|bei|hinein|rein)(?:leg|pack|fug|schreib|geb|tu)|(?:anad|pon|inclu|met|escrib|agreg|adjunt)[a-z]*(?: [a-z]+){0,3} (?:una?|esta|este) (?:[a-z]+ ){0,2}(?:nota|tarjeta(?! de (?:credito|debito|fidelidad))|mensaje|dedicatoria))/;
const WRAP =
  /(?<![a-z])(?:gift[- ]?wrap|wrap(?:ped)?(?: [a-z]+){0,2} as a (?:gift|present)|(?:emballage|papier|paquet)[- ]cadeau|emball[a-z]+ pour offrir|geschenkverpack|geschenkpapier|als geschenk (?:ver|ein)pack|(?:envoltorio|papel|envolver[a-z]*|envuelv[a-z]+|envuelt[oa])(?: [a-z]+){0,2} regalo)/;

/** With these nothing is taken back, and nothing is wrong with what came. */
const GOES_ON = /^(?:whereIsOrder|address|delivery|invoice|discount)\//;

/** What they would like to have put into the parcel. */
function addition(first: AnyPlaybook, { situation, state }: Case): Remark | null {
  if (!GOES_ON.test(first) || isOver(state) || isDelivered(state)) return null;
  const last = situation.transcript?.messages.findLast(({ speaker }) => speaker === 'customer')?.text ?? '';
  const said = fold(withoutQuotes(last));
  const what = NOTE.test(said) ? 'note' : WRAP.test(said) ? 'wrapping' : null;
  if (what === null) return null;
  if (isUnsent(state)) return { name: 'addition', values: { addition: what } };
  return state.underWay.length === 0 ? null : { name: 'tooLate', values: { addition: what } };
}

const TAX_NUMBER =
  /(?<![a-z])(?:vat|tva|siret|siren|ust-?id(?:nr)?|steuernummer|nif|cif)(?![a-z])[^\n]{0,30}\d/;

/** A company, and where it is or its tax number, in one message. */
function tellsBilling({ facts, transcript }: Situation): boolean {
  const company = lastOf(facts, 'company');
  if (!company) return false;
  const { turn, messageId } = company.place;
  const isPlaced = facts.some(({ slot, place }) => slot === 'address' && place.turn === turn);
  const text = transcript?.messages.find(({ id }) => id === messageId)?.text ?? '';
  return isPlaced || TAX_NUMBER.test(fold(text));
}

/** The step for what the warehouse has to tell. */
export const stepForRemarks = (
  remarks: readonly Remark[],
  url: string | null,
): Suggestion['beforeSending'] =>
  remarks.some(asksWarehouse) ? { label: { key: 'playbook.before.askWarehouse' }, url } : null;
