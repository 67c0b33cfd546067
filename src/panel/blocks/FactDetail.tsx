import styled from 'styled-components';
import { TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import type { KnownFact } from '../derive/known';

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
  color: ${color.grey};
`;

const TONES = { contradicted: 'wrong', unknown: 'doubt' } as const;
const toneOf = (standing: KnownFact['standing']) =>
  standing === 'contradicted' || standing === 'unknown' ? TONES[standing] : 'plain';

/** One fact: the exact words, where they stand, how old they are, what the record says of them. */
export function FactDetail({ fact, onMessage }: { fact: KnownFact; onMessage: (messageId: string) => void }) {
  const translate = useTranslate();
  return (
    <Detail>
      <Quote dir="auto">{translate('panel.quote', { words: fact.quote })}</Quote>
      <Source>
        <span>{[fact.name, fact.source].join(' · ')}</span>
        {fact.verdict !== '' && <Toned $tone={toneOf(fact.standing)}>{fact.verdict}</Toned>}
        <TextAction onClick={() => onMessage(fact.messageId)}>
          {translate('panel.known.seeMessage')}
        </TextAction>
      </Source>
    </Detail>
  );
}
