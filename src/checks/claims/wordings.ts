/** A way of saying what happened; `value` is what the record must show for it. */
export interface Wording {
  kind: 'status' | 'doneAction' | 'promise';
  value:
    | 'delivered'
    | 'shipped'
    | 'underWay'
    | 'refunded'
    | 'cancelled'
    | 'processing'
    | 'returned'
    | 'resent'
    | 'inquiry'
    | 'changed'
    | 'missed'
    | 'lost'
    | 'notCharged'
    | 'severalParcels'
    | 'stock'
    | 'tooLate'
    | 'announced'
    | 'past';
  pattern: RegExp;
}

/** A wording as a whole, not glued to other words. */
const words = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');

export const status = (value: Wording['value'], source: string): Wording => ({
  kind: 'status',
  value,
  pattern: words(source),
});

export const done = (value: Wording['value'], source: string): Wording => ({
  kind: 'doneAction',
  value,
  pattern: words(source),
});

export const promise = (source: string): Wording => ({
  kind: 'promise',
  value: 'announced',
  pattern: words(source),
});

/** What was just matched has one of these before it, in the same clause. */
export const toldOf = (nouns: string): string =>
  `(?<=(?:${nouns})(?! request)(?:[^.!?;:,\\n]|[.,](?=\\d)){1,80})`;

let known: readonly (readonly Wording[])[] = [];

/** Hands in how replies in a language speak of what was done and how things stand. */
export function learnWordings(wordings: readonly Wording[]): void {
  if (!known.includes(wordings)) known = [...known, wordings];
}

/** Deeds, promises and states, in that order; what is past and no known wording took comes by itself. */
export function allWordings(): { said: Wording[]; past: Wording[] } {
  const all = known.flat();
  const isPast = ({ value }: Wording): boolean => value === 'past';
  const of = (kind: Wording['kind']): Wording[] => all.filter((one) => one.kind === kind && !isPast(one));
  return { said: [...of('doneAction'), ...of('promise'), ...of('status')], past: all.filter(isPast) };
}
