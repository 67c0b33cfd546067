/** Writes src/checks/redaction/firstNames.ts anew: first names of many countries, from @faker-js/faker (MIT). */
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { fold } from '../src/facts';

/** Locales whose whole list is taken; of the others only names that two lists have. */
const WHOLE = 'en fr de es es_MX it nl pt_BR pt_PT pl sv da nb_NO fi hu en_IN fr_SN en_NG'.split(' ');
/** First names that are words as well, in en, fr, de or es: names only where they are written large within a sentence. */
const ORDINARY_TOO = `aime alpha amber america anda april art aube august aura ave baby bas bell belle bent bill blanca
blanche bon brown buddy can cara cas chance chase clair come constant cooper cristal dado dale delta desire dev diamond die dies
domingo don durante else emerald era esta estrella eve even fine flip floor forest france general german glen grace grant green haven
hilton honor hope ida idea ivory joy juste job judge julio june king lance lane lien line lone london lot luz mac mai mais major
mama mari marine mark mas mate max may meta mile miles mille mona monte nada name nil nine okey olive paris parfait param pascal pat patience
pearl peer per pero pie pink pit porter price primo queen rey royal rosa rose rut ruta sage said sam santa sep shade sim sister sky stone
storm summer sunny tea ties till tom tor toy trace ultimo una unique van ville violet vital vive walker will willow dot gay iris ivy
jade lacy lily mercy misty penny rusty sandy skip star sunshine tiny trinity true faith earnest ernest frank guy harmony heather jean
jack jerry crystal daisy dawn destiny autumn bud bird angel carol cash chip clay cliff colt cruz dale dean drew duke earl ester
fern florida ginger gene hazel holly houston hunter jewel jasmine kit lad lance lark laurel liberty linden love lucky lynx madison
magnolia marina mason melody merry mina myrtle nova ocean opal orange pepper petunia pierce precious prince princess rain raven ray
reed rich rick river rob robin rocky roman rowan ruby savannah scarlet sherry sierra sol solo sonny spring sterling temple tyre virginia
ward wade wells wolf wood zen amor amparo angeles blanca bella concha consuelo dolores fe mar mercedes nieves paz pilar pura remedios
rocio rosario sol soledad milagros piedad fleur aurore prudence reine colombe claude dimitri desire juste loup ange noel pie rene fils
abel alba nu art kai lars lina lin lore wilde winter sommer sonne ernst frost fee gabe minna heide hilde jan kim lea lee len leo mia nur ole
uwe wolf`;

const lists = Object.entries(allLocales).flatMap(([locale, { person }]) => {
  const names = person?.first_name;
  if (!names) return [];
  const all = (Array.isArray(names) ? names : Object.values(names).flat()) as string[];
  return [{ locale, names: new Set(all.map((name) => fold(name))) }];
});
const count = new Map<string, number>();
for (const { locale, names } of lists)
  for (const name of names) count.set(name, (count.get(name) ?? 0) + (WHOLE.includes(locale) ? 2 : 1));

const names = [...count]
  .filter(([name, lists]) => lists > 1 && /^[\p{Script=Latin}]{3,}$/u.test(name))
  .map(([name]) => name)
  .toSorted();

const inLines = (words: readonly string[]): string =>
  words.reduce((text, word) => {
    const last = text.length - text.lastIndexOf('\n');
    return last + word.length > 220 ? `${text}\n${word}` : `${text} ${word}`;
  });

const ordinary = [...new Set(ORDINARY_TOO.split(/\s+/))].toSorted();
writeFileSync(
  'src/checks/redaction/firstNames.ts',
  `/**
 * First names of many countries, folded. Written by \`npx tsx scripts/firstNames.ts\` from the locales of @faker-js/faker
 * (MIT, copyright Faker contributors).
 */
export const FIRST_NAMES = \`${inLines(names)}\`;

/** Those that are words as well, in en, fr, de or es. */
export const ORDINARY_TOO = \`${inLines(ordinary)}\`;
`,
);
