import type { Messages } from '../src/lib/translate';

export function wordsOf(translations: Messages, isFirst: boolean): Messages;
