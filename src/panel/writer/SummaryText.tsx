import styled from 'styled-components';
import type { Evidence } from '../../model/suggestion';
import type { WriterSummary } from '../../model/writer';
import { color } from '../../ui/color';
import { type Tone, Toned } from '../../ui/Notice';
import { focusRing, Grey, Hidden, Row } from '../../ui/Row';
import { useTranslate } from '../../ui/TranslateProvider';

const Sentences = styled.ul`
  margin: 0;
  padding: 0 12px;
  list-style: none;
  overflow-wrap: anywhere;
`;

const Doubt = styled.span`
  text-decoration: underline dotted ${color.doubt} 1.5px;
  text-underline-offset: 3px;
`;

const Mark = styled.button`
  padding: 0 3px;
  border: 0;
  background: none;
  color: ${color.link};
  font-size: 10px;
  vertical-align: super;
  /* As high as the line it stands in. */
  line-height: 0;
  cursor: pointer;
  ${focusRing}
`;

const TONES: Readonly<Record<'contradicted' | 'unsupported', Tone>> = {
  contradicted: 'wrong',
  unsupported: 'doubt',
};

interface SummaryTextProps {
  summary: WriterSummary;
  onEvidence: (evidence: Evidence) => void;
}

/** Sentence by sentence: what it says, whether the record bears it out, and by number what it rests on. */
export function SummaryText({ summary, onEvidence }: SummaryTextProps) {
  const translate = useTranslate();
  const { sentences, evidence, leftOut } = summary;
  return (
    <>
      <Sentences aria-label={translate('writer.summary.ask')}>
        {sentences.map(({ text, verdict, evidence: marks }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sentence may be said twice
          <li key={index} dir="auto">
            {verdict === 'supported' ? (
              text
            ) : (
              <Toned $tone={TONES[verdict]}>
                <Doubt title={translate(`writer.summary.${verdict}`)}>
                  <Hidden>{translate(`writer.summary.${verdict}`)}</Hidden> {text}
                </Doubt>
              </Toned>
            )}
            {marks.map((mark) => (
              <EvidenceMark key={mark} number={mark + 1} evidence={evidence[mark]} onEvidence={onEvidence} />
            ))}
          </li>
        ))}
      </Sentences>
      {leftOut > 0 && (
        <Row>
          <Grey>{translate('writer.summary.leftOut', { count: leftOut })}</Grey>
        </Row>
      )}
    </>
  );
}

interface EvidenceMarkProps {
  number: number;
  evidence: Evidence | undefined;
  onEvidence: (evidence: Evidence) => void;
}

function EvidenceMark({ number, evidence, onEvidence }: EvidenceMarkProps) {
  const translate = useTranslate();
  if (!evidence) return null;
  return (
    <Mark
      type="button"
      title={`${evidence.label}: ${evidence.quote}`}
      aria-label={translate('panel.suggestion.evidence', { number })}
      onClick={() => onEvidence(evidence)}
    >
      {number}
    </Mark>
  );
}
