import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import { type ModeEntry } from '../../acceptance/setupDocument';
import { FEATURES, MODES } from '../../model/mode';
import type { Translate } from '../../lib/translate';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import { Buttons, Heading, Line, Part } from '../../ui/page';
import { DocumentEditor } from '../editing/DocumentEditor';
import type { Choice, EditingParts } from '../editing/parts';
import { Boxes, namesOf, Radios } from './fields';

const ALL: ModeEntry = {
  what: 'mode',
  mode: 'all',
  isStopped: false,
  groups: [],
  brands: [],
  features: [...FEATURES],
};
const NO_CHOICES: { groups: Choice[]; brands: Choice[] } = { groups: [], brands: [] };

/** How far the app acts and for whom, and the stop. */
export function ModeEditor({ parts, timeZone }: { parts: EditingParts; timeZone: string }) {
  const translate = useTranslate();
  const choices = useChoices(parts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Part aria-labelledby="setup-mode">
      <Heading id="setup-mode">{translate('setup.mode.title')}</Heading>
      <DocumentEditor
        keeper={parts.mode}
        start={ALL}
        timeZone={timeZone}
        isFolded={!isOpen}
        sayContent={(content) => sayMode(content, choices, translate)}
      >
        {(draft, change, save, kept) => (
          <>
            <Buttons>
              <strong role="status">{sayMode(kept?.content ?? ALL, choices, translate)}</strong>
              <Button size="small" isBasic aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {translate('setup.mode.change')}
              </Button>
              <Button
                size="small"
                isDanger={kept?.content.isStopped !== true}
                onClick={() =>
                  save({ ...(kept?.content ?? ALL), isStopped: kept?.content.isStopped !== true })
                }
              >
                {translate(kept?.content.isStopped ? 'setup.mode.resume' : 'setup.mode.stop')}
              </Button>
            </Buttons>
            {kept?.content.isStopped && <Toned $tone="doubt">{translate('setup.mode.stoppedWhat')}</Toned>}
            {isOpen && <ModeFields draft={draft} change={change} choices={choices} />}
          </>
        )}
      </DocumentEditor>
    </Part>
  );
}

function ModeFields({
  draft,
  change,
  choices,
}: {
  draft: ModeEntry;
  change: (draft: ModeEntry) => void;
  choices: typeof NO_CHOICES;
}) {
  const translate = useTranslate();
  return (
    <>
      <Radios
        label={translate('setup.mode.title')}
        name="setup-mode"
        value={draft.mode}
        choices={MODES.map((id) => ({ id, name: translate(`setup.mode.is.${id}`) }))}
        onChange={(mode) => change({ ...draft, mode })}
      />
      <Line>{translate(`setup.mode.what.${draft.mode}`)}</Line>
      {draft.mode === 'pilot' && (
        <>
          <Boxes
            label={translate('setup.mode.groups')}
            value={draft.groups}
            choices={choices.groups}
            onChange={(groups) => change({ ...draft, groups })}
          />
          <Boxes
            label={translate('setup.mode.brands')}
            value={draft.brands}
            choices={choices.brands}
            onChange={(brands) => change({ ...draft, brands })}
          />
          <Boxes
            label={translate('setup.mode.features')}
            value={draft.features}
            choices={FEATURES.map((id) => ({ id, name: translate(`setup.mode.feature.${id}`) }))}
            onChange={(features) => change({ ...draft, features })}
          />
        </>
      )}
    </>
  );
}

function sayMode(entry: ModeEntry, { groups, brands }: typeof NO_CHOICES, translate: Translate): string {
  const mode = translate(`setup.mode.is.${entry.mode}`);
  const parts =
    entry.mode === 'pilot'
      ? [
          namesOf(entry.groups, groups),
          namesOf(entry.brands, brands),
          entry.features.map((each) => translate(`setup.mode.feature.${each}`)).join(', '),
        ].filter(Boolean)
      : [];
  const said = [mode, ...parts].join(' · ');
  return entry.isStopped ? translate('setup.mode.stopped', { mode: said }) : said;
}

function useChoices({ readChoices }: EditingParts): typeof NO_CHOICES {
  const [choices, setChoices] = useState(NO_CHOICES);
  useEffect(() => {
    const reading = new AbortController();
    readChoices(reading.signal).then(setChoices, () => undefined); // ids stand where there are no names
    return () => reading.abort();
  }, [readChoices]);
  return choices;
}
