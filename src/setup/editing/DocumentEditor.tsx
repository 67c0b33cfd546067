import { Button } from '@zendeskgarden/react-buttons';
import { type ReactNode, useState } from 'react';
import { sayLabel, type Translate } from '../../lib/translate';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import { Exact } from '../blocks/layout';
import { Buttons, Line } from '../../ui/page';
import type { Finding, Keeper, Kept } from './keeper';
import { useEditor } from './useEditor';

const NO_FINDINGS: readonly Finding[] = [];

interface EditorProps<T> {
  keeper: Keeper<T>;
  /** What the draft is while nobody has written one. */
  start: T;
  timeZone: string;
  /** Its fields are out of sight: there is nothing to save. */
  isFolded?: boolean;
  validate?: (draft: T) => readonly Finding[] | Promise<readonly Finding[]>;
  /** The fields. */
  children: (
    draft: T,
    change: (draft: T) => void,
    save: (draft: T) => void,
    kept: Kept<T> | null,
  ) => ReactNode;
  /** A version in words, as the history shows it. */
  sayContent: (content: T) => string;
  /** What holds again when this is given up; absent where there is no such thing. */
  reset?: { label: string; content: (draft: T) => T; isReset: (content: T) => boolean };
}

const noFindings = () => NO_FINDINGS;

/** Fields of one document, with saving, what is wrong, somebody else's version, and the history. */
export function DocumentEditor<T>(props: EditorProps<T>) {
  const { keeper, start, timeZone, isFolded = false, validate = noFindings, sayContent, reset } = props;
  const translate = useTranslate();
  const editor = useEditor(keeper, start, validate);
  const { editing } = editor;
  if (editing.state === 'loading') return <Line role="status">{translate('setup.edit.loading')}</Line>;
  if (editing.state === 'failed')
    return (
      <Buttons role="alert">
        <Toned $tone="wrong">
          {translate(`problem.${editing.problem.kind}`, { label: 'Zendesk', ...editing.problem.values })}
        </Toned>
        <Button size="small" onClick={editor.retry}>
          {translate('setup.again')}
        </Button>
      </Buttons>
    );
  const { kept, draft, said, findings, theirs, problem } = editing;
  const isSaving = said === 'saving';
  return (
    <>
      {kept && !kept.isCounted && (
        <Toned $tone="wrong" role="alert">
          {translate('setup.edit.notCounted', { name: kept.by })}
        </Toned>
      )}
      {props.children(draft, editor.change, (next) => void editor.save(next), kept)}
      <Findings findings={findings} />
      {problem && (
        <Toned $tone="wrong" role="alert">
          {translate(`problem.${problem.kind}`, { label: 'Zendesk', ...problem.values })}
        </Toned>
      )}
      {said === 'tooLarge' && (
        <Toned $tone="wrong" role="alert">
          {translate('setup.edit.tooLarge')}
        </Toned>
      )}
      {said === 'conflict' && (
        <Conflict theirs={theirs} say={sayContent} timeZone={timeZone} onSettle={editor.settle} />
      )}
      <Buttons>
        {!isFolded && (
          <Button size="small" disabled={isSaving || said === 'conflict'} onClick={() => void editor.save()}>
            {translate('setup.edit.save')}
          </Button>
        )}
        {reset && kept && !reset.isReset(kept.content) && (
          <Button
            size="small"
            isBasic
            disabled={isSaving || said === 'conflict'}
            onClick={() => void editor.save(reset.content(draft))}
          >
            {reset.label}
          </Button>
        )}
        <span role="status">
          {isSaving ? translate('setup.edit.saving') : said === 'saved' ? translate('setup.edit.saved') : ''}
        </span>
      </Buttons>
      {kept && (
        <History
          kept={kept}
          say={sayContent}
          timeZone={timeZone}
          onRestore={(each) => void editor.save(each)}
        />
      )}
    </>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const translate = useTranslate();
  if (findings.length === 0) return null;
  return (
    <div role="alert">
      <ul>
        {findings.map(({ label, line }) => {
          const words = sayLabel(translate, label);
          return (
            <li key={`${line ?? ''} ${words}`}>
              <Toned $tone="wrong">
                {line === undefined ? words : translate('setup.edit.line', { line, words })}
              </Toned>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const sayTime = (translate: Translate, at: string, timeZone: string): string => {
  const time = Date.parse(at);
  return Number.isNaN(time)
    ? ''
    : new Intl.DateTimeFormat(translate.locale, { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
        time,
      );
};

function Conflict<T>({
  theirs,
  say,
  timeZone,
  onSettle,
}: {
  theirs: Kept<T> | null;
  say: (content: T) => string;
  timeZone: string;
  onSettle: (whose: 'theirs' | 'mine') => Promise<void>;
}) {
  const translate = useTranslate();
  const time = theirs ? sayTime(translate, theirs.at, timeZone) : '';
  return (
    <div role="alert">
      <Toned $tone="doubt">
        {theirs
          ? translate('setup.edit.conflict', { name: theirs.by, time })
          : translate('setup.edit.deleted')}
      </Toned>
      {theirs && <Exact aria-label={translate('setup.edit.theirs')}>{say(theirs.content)}</Exact>}
      <Buttons>
        <Button size="small" onClick={() => void onSettle('theirs')}>
          {translate('setup.edit.takeTheirs')}
        </Button>
        <Button size="small" isBasic onClick={() => void onSettle('mine')}>
          {translate('setup.edit.keepMine')}
        </Button>
      </Buttons>
    </div>
  );
}

function History<T>({
  kept,
  say,
  timeZone,
  onRestore,
}: {
  kept: Kept<T>;
  say: (content: T) => string;
  timeZone: string;
  onRestore: (content: T) => void;
}) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" isBasic aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {translate('setup.edit.history', { count: kept.versions.length })}
      </Button>
      {isOpen && (
        <ol>
          {kept.versions.map(({ by, at, content }, index) => (
            <li key={`${at} ${index}`}>
              <Buttons>
                <span>
                  {translate('setup.edit.version', { name: by, time: sayTime(translate, at, timeZone) })}
                </span>
                {index > 0 && (
                  <Button size="small" isBasic onClick={() => onRestore(content)}>
                    {translate('setup.edit.restore')}
                  </Button>
                )}
              </Buttons>
              <Exact tabIndex={0}>{say(content)}</Exact>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
