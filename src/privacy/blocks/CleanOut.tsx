import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import { cleanOut } from '../erase/cleanOut';
import { fieldIdsOf } from '../erase/find';
import type { PrivacyParts } from '../parts';
import { useErasing, type Work } from '../useErasing';
import { EraseRun, Remains } from './EraseRun';
import { Buttons, Field, Heading, Input, Line, Part } from '../../ui/page';

/** Deletes all that the app keeps, before it is removed. */
export function CleanOut({ parts }: { parts: PrivacyParts }) {
  const translate = useTranslate();
  const erasing = useErasing(parts);
  const [typed, setTyped] = useState('');
  const [withFields, setWithFields] = useState(false);
  const word = translate('privacy.cleanOut.word');
  const isAtWork = ['erasing', 'verifying'].includes(erasing.state.step);
  const work: Work = {
    about: { kind: 'everything', ids: [] },
    find: () => Promise.resolve({ targets: [], unsearched: [] }),
    erase: (_found, _done, onProgress, signal) => cleanOut(parts, withFields, onProgress, signal),
    verify: null,
  };
  const run = () => {
    setTyped('');
    void erasing.erase(work, { targets: [], unsearched: [] });
  };
  return (
    <Part>
      <Heading>{translate('privacy.cleanOut.title')}</Heading>
      <Line>{translate('privacy.cleanOut.intro')}</Line>
      {erasing.state.step === 'idle' && <Remains about="everything" />}
      {fieldIdsOf(parts).length > 0 && (
        <>
          <label>
            <input
              type="checkbox"
              checked={withFields}
              onChange={({ target }) => setWithFields(target.checked)}
            />{' '}
            {translate('privacy.cleanOut.withFields')}
          </label>
          <Line>
            {translate('privacy.cleanOut.fields')}{' '}
            <SafeLink url={parts.linkTo('fields')}>{translate('privacy.cleanOut.openFields')}</SafeLink>
          </Line>
        </>
      )}
      <Buttons>
        <Field>
          {translate('privacy.cleanOut.type', { word })}
          <Input value={typed} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
        </Field>
        <Button
          size="small"
          isDanger
          disabled={isAtWork || typed.trim().toLowerCase() !== word.toLowerCase()}
          onClick={run}
        >
          {translate('privacy.cleanOut.now')}
        </Button>
      </Buttons>
      <EraseRun erasing={erasing} />
    </Part>
  );
}
