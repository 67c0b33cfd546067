import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Notice, Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayAge } from '../derive/age';
import type { KnownFact } from '../derive/known';
import { FactField } from './FactField';
import type { FactProps } from './factProps';

const Detail = styled.div`
  margin: 0 12px 4px;
  padding-inline-start: 8px;
  border-inline-start: 2px solid ${color.border};
`;

const Quote = styled.blockquote`
  margin: 0;
  max-height: 96px;
  overflow-y: auto;
  overflow-wrap: anywhere;
`;

const Source = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 8px;
  min-height: 24px;
  color: ${color.grey};
`;

const TONES = { contradicted: 'wrong', unknown: 'doubt' } as const;
const toneOf = (standing: KnownFact['standing']) =>
  standing === 'contradicted' || standing === 'unknown' ? TONES[standing] : 'plain';

interface FactDetailProps extends FactProps {
  fact: KnownFact;
}

/** One fact: the exact words, where they stand, how old they are, what the record says of them, and the agent's word. */
export function FactDetail(props: FactDetailProps) {
  const { fact, now, say, problem, onMessage, onRetry } = props;
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    frame.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const told = [fact.name, fact.source, sayAge(fact.at, now, say.translate.locale)].filter(Boolean);
  const { assumedZone } = fact;
  return (
    <Detail ref={frame} role="group" aria-label={fact.name}>
      {fact.quote !== '' && <Quote dir="auto">{translate('panel.quote', { words: fact.quote })}</Quote>}
      {fact.sent !== '' && <div dir="auto">{fact.sent}</div>}
      <Source>
        <span>{told.join(' · ')}</span>
        {assumedZone && <span>{translate('fact.zone', { place: placeOf(assumedZone) })}</span>}
        {fact.verdict !== '' && <Toned $tone={toneOf(fact.standing)}>{fact.verdict}</Toned>}
        <TextAction onClick={() => onMessage(fact.messageId)}>
          {translate('panel.known.seeMessage')}
        </TextAction>
      </Source>
      <Word {...props} />
      {problem && (
        <Notice tone="doubt" text={translate('fact.notKept', { problem: problem.text })}>
          {problem.isRetryable && (
            <TextAction onClick={() => onRetry(problem.block)}>{translate('ui.retry')}</TextAction>
          )}
        </Notice>
      )}
    </Detail>
  );
}

/** "Europe/Paris" → "Paris" */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const yes = (words: string): string => (words === '' ? 'no' : 'yes');

/** Right, Edit, Wrong; after that who said so, when, and the way back. */
function Word({ fact, say, onDecide }: FactDetailProps) {
  const translate = useTranslate();
  const [isEditing, setEditing] = useState(false);
  const { id, field, decision } = fact;
  const [row, act] = useRefocus(`${isEditing}:${decision?.verdict ?? ''}`);
  if (isEditing && field !== null) {
    const save = (value: string) => {
      const refusal = onDecide(id, { verdict: 'edited', value });
      if (refusal === null) setEditing(false);
      return refusal;
    };
    return <FactField fact={fact} onSave={save} onCancel={() => setEditing(false)} />;
  }
  if (decision) {
    const { verdict, by, at, read } = decision;
    const values = { by, isNamed: yes(by), when: say.when(at), read, isRead: yes(read) };
    return (
      <Source ref={row}>
        <output>{translate(`fact.decided.${verdict}`, values)}</output>
        <TextAction onClick={() => act(() => onDecide(id, null))}>{translate('fact.undo')}</TextAction>
      </Source>
    );
  }
  const decide = (word: 'right' | 'wrong') => () => act(() => onDecide(id, { verdict: word }));
  return (
    <Source ref={row}>
      <TextAction onClick={decide('right')}>{translate('fact.right')}</TextAction>
      {field !== null && (
        <TextAction onClick={() => act(() => setEditing(true))}>{translate('fact.edit')}</TextAction>
      )}
      <TextAction onClick={decide('wrong')}>{translate('fact.wrong')}</TextAction>
    </Source>
  );
}

/** The button that was pressed goes: the focus goes to what stands in its place, not back to the start of the page. */
function useRefocus(state: string) {
  const row = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    if (hasActed.current && document.activeElement === document.body) {
      row.current?.querySelector('button')?.focus();
    }
  }, [state]);
  const act = (change: () => unknown): void => {
    hasActed.current = true;
    change();
  };
  return [row, act] as const;
}
