import type { Label } from '../../../model/label';
import type { ReplyLanguage } from '../../../model/language';
import { sayTitle } from '../more/explain';
import { MORE_PLAYBOOKS, type AnyPlaybook } from '../more/names';
import { PLAYBOOKS } from '../texts';
import { builtInTemplate } from './builtIn';
import { renderTemplate } from './template';
import { sampleSituation, sampleValues } from './sample';
import { CONDITIONS, VALUES } from './values';

/** A situation as the editing screen lists it. */
export interface EditableSituation {
  situation: AnyPlaybook;
  title: Label;
  /** Our own text, formal, as a template. */
  text: string;
  /** Names of the values that there are in this situation, to be put between braces. */
  values: string[];
  /** What may stand behind `if`. */
  conditions: string[];
}

/** Every situation with our text in one language; none where the language was not fetched (`loadPlaybooks`). */
export const editableSituations = (language: ReplyLanguage): EditableSituation[] =>
  [...PLAYBOOKS, ...MORE_PLAYBOOKS].flatMap((situation) => {
    const text = builtInTemplate(situation, language);
    return text === null
      ? []
      : [
          {
            situation,
            title: sayTitle(situation),
            text,
            values: valuesIn(situation, language),
            conditions: Object.keys(CONDITIONS),
          },
        ];
  });

function valuesIn(situation: AnyPlaybook, language: ReplyLanguage): string[] {
  const values = sampleValues(situation, sampleSituation(situation, language));
  return Object.keys(VALUES).filter(
    (name) => renderTemplate([{ kind: 'value', name, start: 0, end: 0 }], values) !== null,
  );
}

export { builtInTemplate } from './builtIn';
export { previewPlaybook, validatePlaybook, validateTone } from './validate';
