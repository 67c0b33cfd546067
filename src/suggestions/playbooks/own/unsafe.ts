import { asksSecret } from '../../../checks/asksSecret';
import { fold } from '../../../facts';
import { splitSentences } from '../../sentences';

/** Something in a template that no reply may hold: its name in `morePlaybooks.wrong`, and where it stands in the template. */
interface Unsafe {
  name: 'html' | 'asksSecret' | 'link';
  words: string;
  start: number;
  end: number;
}

const HTML =
  /<\/?[a-z!][^<>]{0,300}>|<(?:script|img|a|style)\b|&(?:[a-z]{2,8}|#x?[\da-f]{1,6});|\bjavascript:/gi;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|]+|(?<![@\w.-])(?:[a-z\d-]+\.)+(?:com|net|org|io|co|eu|info|shop|store|app|xyz|online|site|link|me|ru|fr|de|es|uk|ch|at|be|it|nl|example)(?![\w@-])(?:\/[^\s<>"'()[\]{}|]*)?/gi;

const hostOf = (link: string): string => {
  const url = /^https?:/i.test(link) ? link : `https://${link}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
};

const found = (name: Unsafe['name'], text: string, pattern: RegExp): Unsafe[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    name,
    words,
    start: index,
    end: index + words.length,
  }));

/** Mark-up, sentences that ask for a secret, and links that were typed to hosts which are not among `hosts`. */
export function unsafeIn(template: string, hosts: readonly string[]): Unsafe[] {
  const links = found('link', template, LINK).filter(
    ({ words }) => !hosts.some((host) => hostOf(words) === host.replace(/^www\./, '')),
  );
  const secrets = splitSentences(template)
    .map(({ start, end }): Unsafe => ({ name: 'asksSecret', words: template.slice(start, end), start, end }))
    .filter(({ words }) => asksSecret(words));
  return [...found('html', template, HTML), ...secrets, ...links];
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\d]{2,}/gu) ?? [];

/** The line of a template (from 1) that a sentence of its rendered text comes from: the one that shares most of its words. */
export function lineOf(template: string, sentence: string): number {
  const said = new Set(wordsOf(sentence));
  const shared = template.split('\n').map((line) => wordsOf(line).filter((word) => said.has(word)).length);
  return shared.indexOf(Math.max(...shared)) + 1;
}

/** The line (from 1) in which a character stands. */
export const lineAt = (template: string, at: number): number => template.slice(0, at).split('\n').length;
