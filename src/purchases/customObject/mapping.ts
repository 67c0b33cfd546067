import { withoutAccents } from '../statusWords';

/** What we understand of an order that an account keeps in an object of its own. */
export const MAPPED_FIELDS = [
  'number',
  'email',
  'phone',
  'status',
  'total',
  'currency',
  'placed',
  'promised',
  'shipped',
  'delivered',
  'carrier',
  'tracking',
  'trackingLink',
  'items',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Our word → the key of their field; standard fields (`name`, `external_id`, `created_at`) by their bare name. */
export type Mapping = Partial<Record<MappedField, string>>;

/** `errors` are for the admin who wrote the lines: "line 2: expected `ours = theirs`". */
export interface ParsedMapping {
  mapping: Mapping;
  errors: string[];
}

const isMapped = (word: string): word is MappedField => MAPPED_FIELDS.some((field) => field === word);

/** One `ours = theirs` a line; empty lines and lines that begin with # are passed over. */
export function parseMapping(text: string): ParsedMapping {
  const mapping: Mapping = {};
  const errors: string[] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const error = addLine(mapping, trimmed);
    if (error) errors.push(`line ${index + 1}: ${error}`);
  });
  return { mapping, errors };
}

function addLine(mapping: Mapping, line: string): string | null {
  const parts = line.split('=').map((part) => part.trim());
  const [ours = '', theirs = ''] = parts;
  if (parts.length !== 2 || ours === '' || theirs === '') return 'expected `ours = theirs`';
  if (!isMapped(ours)) return `unknown word \`${clip(ours)}\`, expected one of ${MAPPED_FIELDS.join(', ')}`;
  if (!FIELD_KEY.test(theirs)) return `\`${clip(theirs)}\` cannot be the key of a field`;
  if (mapping[ours] !== undefined) return `\`${ours}\` is there twice`;
  mapping[ours] = theirs;
  return null;
}

const FIELD_KEY = /^[A-Za-z][\w-]{0,99}$/;

const clip = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

/** Words in keys and titles that tell what a field holds, the surest first. English and French, without accents. */
const HINTS: [MappedField, RegExp][] = [
  ['trackingLink', /track\w*[ _-]?(url|link)|(url|link|lien)\w*[ _-](de[ _-])?(track|suivi)/],
  ['tracking', /track|suivi|parcel[ _-]?(no|num|id)|colis/],
  ['carrier', /carrier|courier|transporteur/],
  ['email', /e-?mail|courriel/],
  ['phone', /phone|mobile/],
  ['currency', /currency|devise/],
  ['total', /total|amount|montant|price|prix/],
  ['promised', /promis|estimat|expected|prevu|eta\b/],
  ['delivered', /deliver(ed|y)[ _-]?(at|on|date)|livree?[ _-]?(le|date)|date[ _-](de[ _-])?livraison/],
  ['shipped', /shipp(ed|ing)[ _-]?(at|on|date)|expediee?[ _-]?(le|date)|date[ _-]d.?exp/],
  ['status', /status|statut|state\b|etat/],
  ['placed', /placed|order[ _-]?date|ordered|purchase[ _-]?date|date[ _-](de[ _-])?commande|\bcreated/],
  ['items', /items?\b|lines?\b|products?\b|articles?\b|produits?\b/],
  [
    'number',
    /order[ _-]?(no|num|number|id|ref)|n(umero|[o°])[ _-](de[ _-])?commande|reference|\bnumber\b|^order$/,
  ],
];

/**
 * A mapping to begin with, from what the fields are called. Each field is used once and each of our words once; the record's
 * name is the number where no field says so.
 */
export function proposeMapping(fields: { key: string; title: string }[]): Mapping {
  const free = new Set(fields);
  const mapping: Mapping = {};
  for (const [ours, hint] of HINTS) {
    const field = [...free].find(({ key, title }) =>
      [key, title].some((words) => hint.test(withoutAccents(words.toLowerCase()))),
    );
    if (!field) continue;
    mapping[ours] = field.key;
    free.delete(field);
  }
  return { number: 'name', placed: 'created_at', ...mapping };
}
