import type { MacroRow } from './macroRow';
import type { Seed } from '../seed';
import type { WorldMacro } from '../types';
import { ENGLISH_MACROS } from './en';
import { FRENCH_MACROS } from './fr';
import { GERMAN_MACROS } from './de';
import { GROUPS } from '../staff';
import { SPANISH_MACROS } from './es';
import { days, minutesBefore } from '../time';
import { macroVariants } from './variants';

const MACROS = 300;
const FIRST_ID = 36_000_101;

/**
 * Three hundred macros: those that people wrote, then the variants, some of them inactive or restricted. After them those
 * of the German and the Spanish team, which change nothing before them.
 */
export function makeMacros(seed: Seed, seedAbroad: Seed): WorldMacro[] {
  const written = [...FRENCH_MACROS, ...ENGLISH_MACROS];
  const variants = macroVariants().slice(0, MACROS - written.length);
  return [
    ...written.map((row, index) => toMacro(seed, row, index, false)),
    ...variants.map((row, index) => toMacro(seed, row, written.length + index, true)),
    ...[...GERMAN_MACROS, ...SPANISH_MACROS].map((row, index) =>
      toMacro(seedAbroad, row, MACROS + index, false),
    ),
  ];
}

function toMacro(seed: Seed, row: MacroRow, index: number, variant: boolean): WorldMacro {
  const [title, text, status, tags] = row;
  const faker = seed.en;
  const updated = days(faker.number.int({ min: 2, max: 500 }));
  return {
    id: FIRST_ID + index,
    title,
    active: !(variant && faker.number.float() < 0.1),
    description: null,
    actions: [
      // Old macros hold the text alone, newer ones the channel with it.
      { field: 'comment_value', value: index % 5 === 0 ? ['channel:all', text] : text },
      ...(status ? [{ field: 'status', value: status }] : []),
      { field: 'current_tags', value: tags },
    ],
    restriction: variant ? restriction(seed, title) : null,
    usage_7d: faker.number.int(variant ? { min: 0, max: 4 } : { min: 3, max: 90 }),
    created_at: minutesBefore(seed.now, updated + days(90)),
    updated_at: minutesBefore(seed.now, updated),
  };
}

/** One variant in eight belongs to the team that works in its language. */
function restriction(seed: Seed, title: string): WorldMacro['restriction'] {
  if (seed.en.number.float() >= 0.125) return null;
  const id = title.startsWith('Produits') || title.startsWith('Équipe') ? GROUPS.fr : GROUPS.en;
  return { type: 'Group', id, ids: [id] };
}
