import { detectLanguage } from '../language';
import { byLexicon } from '../lexicon';
import { fold } from '../text';
import type { Reading } from './reading';

const MODEL = /(?: (?:\p{Lu}[\p{L}\d'’-]+|\d{1,4}[A-Za-z]?(?![\d.,:/]|\p{L}| ?(?:€|%|cm|mm|kg|x\d)))){1,3}/uy;

const words = byLexicon((vocabularies) => {
  const naming = vocabularies.filter(({ goods }) => goods.hasModelsBehind);
  return {
    languages: new Set(naming.map(({ language }) => language)),
    common: new Set(
      naming.flatMap(({ stopWords, says, time }) => [
        ...`${stopWords} ${says.notNames}`.split(' '),
        ...[...time.months, ...time.weekdays].flatMap((names) => names.split('|')),
      ]),
    ),
    other: new RegExp(
      `^(?:${naming.flatMap(({ goods, says }) => [goods.colours, goods.sizes, goods.sizeLabel, says.notProducts]).join('|') || '(?!)'})$`,
    ),
  };
});

/** The name of the make behind a thing, with the space before it: " Oslo", " Trekker 30". Only where a language writes it so. */
export function modelBehind({ text }: Reading, at: number): string {
  const { languages, common, other } = words();
  if (languages.size === 0) return '';
  MODEL.lastIndex = at;
  const found = MODEL.exec(text)?.[0];
  const language = found === undefined ? null : detectLanguage(text);
  if (found === undefined || (language !== null && !languages.has(language))) return '';
  const names = found.slice(1).split(' ');
  const end = names.findIndex((name) => common.has(fold(name)) || other.test(fold(name)));
  const model = end < 0 ? names : names.slice(0, end);
  return model.length === 0 ? '' : ` ${model.join(' ')}`;
}
