import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { DeletionSchedules } from '../../acceptance/deletionSchedules';
import { useTranslate } from '../../ui/TranslateProvider';
import { dpoFile } from '../document/dpoFile';
import type { PrivacyParts } from '../parts';
import { download } from '../../ui/download';
import { Wrong } from './layout';
import { Buttons, Field, Heading, Line, Part, Select } from '../../ui/page';

const LANGUAGES = { en: 'English', fr: 'Français', de: 'Deutsch' } as const;
type Language = keyof typeof LANGUAGES;

const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** The file for the data protection officer, made here from the settings in force. */
export function DpoFile({ parts, schedules }: { parts: PrivacyParts; schedules: DeletionSchedules }) {
  const translate = useTranslate();
  const own = translate.locale.slice(0, 2);
  const [language, setLanguage] = useState<Language>(isLanguage(own) ? own : 'en');
  const [said, setSaid] = useState<'made' | 'failed' | null>(null);
  const make = () => {
    parts.loadWords(language).then(
      (words) => {
        const file = dpoFile({ ...parts, today: parts.today(), schedules }, words);
        download(`throughline-dpo-${parts.today()}-${language}.html`, 'text/html', file);
        setSaid('made');
      },
      () => setSaid('failed'),
    );
  };
  return (
    <Part>
      <Heading>{translate('privacy.dpo.title')}</Heading>
      <Line>{translate('privacy.dpo.intro')}</Line>
      <Buttons>
        <Field style={{ width: 'auto' }}>
          {translate('privacy.dpo.language')}
          <Select
            value={language}
            onChange={({ target }) => isLanguage(target.value) && setLanguage(target.value)}
          >
            {Object.entries(LANGUAGES).map(([each, name]) => (
              <option key={each} value={each} lang={each}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" onClick={make}>
          {translate('privacy.dpo.make')}
        </Button>
      </Buttons>
      {said === 'made' && <Line role="status">{translate('privacy.dpo.made')}</Line>}
      {said === 'failed' && <Wrong role="alert">{translate('privacy.dpo.failed')}</Wrong>}
    </Part>
  );
}
