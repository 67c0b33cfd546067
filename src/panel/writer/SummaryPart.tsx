import { Suspense, useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { Evidence } from '../../model/suggestion';
import type { Writer, WriterState, WriterSummary } from '../../model/writer';
import { TextAction } from '../../ui/Action';
import { Notice } from '../../ui/Notice';
import { Cut, Grey, Row } from '../../ui/Row';
import { AllWords, useTranslate } from '../../ui/TranslateProvider';
import { withoutSecrets, type Secrets } from '../derive/secrets';
import { SummaryText } from './SummaryText';
import { useWriter } from './useWriter';
import { WriterPreviewBox } from './WriterPreviewBox';

interface SummaryPartProps {
  load: () => Promise<Writer>;
  secrets: Secrets;
  onEvidence: (evidence: Evidence) => void;
}

const TASK = { kind: 'summary' } as const;

const Part = styled.div`
  padding-block-end: 4px;
`;

/** The hand-over in a model's words, above what we read from the conversation ourselves. It never takes its place. */
export function SummaryPart(props: SummaryPartProps) {
  return (
    <Suspense fallback={<Row />}>
      <AllWords>
        <Summary {...props} />
      </AllWords>
    </Suspense>
  );
}

const nothing = () => undefined;

function Summary({ load, secrets, onEvidence }: SummaryPartProps) {
  const translate = useTranslate();
  const known = useWriter(load, true, nothing);
  useBegun(known);
  if (typeof known === 'string') return <Row />;
  const { writer, state } = known;
  const { step, summary, isLocal, wrong, label } = state;
  if (isLocal || wrong !== null) return null;
  if (step.kind === 'preview' && step.task.kind === 'summary')
    return <WriterPreviewBox writer={writer} preview={step.preview} />;
  const isAsking = step.kind === 'asking';
  return (
    <Part role="status">
      <Row>
        <Cut>
          <Grey>{translate('writer.summary.title', { label })}</Grey>
        </Cut>
        {isAsking && step.task.kind === 'summary' ? (
          <TextAction onClick={writer.stop}>{translate('ui.cancel')}</TextAction>
        ) : (
          <TextAction aria-disabled={isAsking} onClick={() => !isAsking && writer.ask(TASK)}>
            {translate(summary ? 'writer.again' : 'writer.summary.write')}
          </TextAction>
        )}
      </Row>
      <Progress state={state} />
      {summary && <SummaryText summary={withoutSecretsIn(summary, secrets)} onEvidence={onEvidence} />}
    </Part>
  );
}

/** Where the admin wants it to begin unasked, opening the hand-over is enough; once, as it may have been cancelled. */
function useBegun(known: ReturnType<typeof useWriter>): void {
  const ready = typeof known === 'string' ? null : known;
  const { state, writer } = ready ?? {};
  const isWanted = state?.beginsUnasked === true && !state.summary && state.step.kind === 'idle';
  const hasBegun = useRef(false);
  useEffect(() => {
    if (!isWanted || hasBegun.current) return;
    hasBegun.current = true;
    writer?.ask(TASK);
  }, [isWanted, writer]);
}

function Progress({ state: { step, label } }: { state: WriterState }) {
  const translate = useTranslate();
  if (step.kind === 'idle' || step.kind === 'done' || step.task.kind !== 'summary') return null;
  if (step.kind === 'asking') {
    return (
      <Row>
        <Grey>{translate('writer.asking', { label })}</Grey>
      </Row>
    );
  }
  if (step.kind !== 'failed') return null;
  const seconds = step.seconds ?? 0;
  return <Notice tone="doubt" text={translate(`writer.failure.${step.why}`, { label, seconds })} />;
}

const withoutSecretsIn = (summary: WriterSummary, secrets: Secrets): WriterSummary => ({
  ...summary,
  sentences: summary.sentences.map((each) => ({ ...each, text: withoutSecrets(each.text, secrets) })),
  evidence: summary.evidence.map((each) => ({ ...each, quote: withoutSecrets(each.quote, secrets) })),
});
