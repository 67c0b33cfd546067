import type { ReplyLanguage } from '../../model/language';
import type { Finding } from '../../setup/editing/keeper';
import type { TextDraft, TextParts } from '../../setup/editing/parts';
import {
  houseKey,
  MOST_CHARACTERS,
  TEXT_DOCUMENT,
  type TextEntry,
  TONE_DOCUMENT,
} from '../../suggestions/playbooks/own/document';
import {
  editableSituations,
  previewPlaybook,
  validatePlaybook,
  validateTone,
} from '../../suggestions/playbooks/own/editor';
import { loadQuestions } from '../loadMoreReading';
import { loadPlaybooks } from '../loadPlaybooks';
import { EVERYBODYS, loadClaims, loadLanguages } from '../loadReading';
import type { createKeepers } from './keepers';

type Fault = ReturnType<typeof validateTone>[number];

const toEntry = (draft: TextDraft): TextEntry => ({
  ...draft,
  what: 'text',
  situation: draft.situation as TextEntry['situation'],
});

const toFinding = ({ label, start }: Fault, text: string): Finding =>
  start === undefined ? { label } : { label, line: text.slice(0, start).split('\n').length };

/** Editing of replies and tones in one language, with all that the checks need to have read. */
export async function createTexts(
  language: ReplyLanguage,
  keeperOf: ReturnType<typeof createKeepers>,
): Promise<TextParts> {
  const languages = [...new Set([language, EVERYBODYS])];
  await loadLanguages(languages);
  await Promise.all([loadPlaybooks(languages), loadClaims(languages), loadQuestions(languages)]);
  return {
    situations: editableSituations(language),
    mostCharacters: MOST_CHARACTERS,
    textKeeper(place) {
      const entry = toEntry({ ...place, text: '' });
      const keeper = keeperOf(TEXT_DOCUMENT, houseKey(entry));
      return {
        ...keeper,
        save: (draft, before) =>
          keeper.save(toEntry(draft), before && { ...before, content: entry, versions: [] }),
      };
    },
    toneKeeper(brandId, spoken) {
      const entry = {
        what: 'tone',
        brandId,
        language: spoken,
        address: 'formal',
        greeting: null,
        closing: null,
      } as const;
      const keeper = keeperOf(TONE_DOCUMENT, houseKey(entry));
      return {
        ...keeper,
        save: (draft, before) =>
          keeper.save({ ...draft, what: 'tone' }, before && { ...before, content: entry, versions: [] }),
      };
    },
    preview: (draft) => previewPlaybook(toEntry(draft)),
    validateText: (draft) => validatePlaybook(toEntry(draft)).map((fault) => toFinding(fault, draft.text)),
    validateTone: (draft) => validateTone(draft).map(({ label }) => ({ label })),
  };
}
