import { useCallback } from 'react';
import { TextAction } from '../../ui/Action';
import { Notice } from '../../ui/Notice';
import { Block } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { useNow } from '../../ui/useNow';
import { useTranslate } from '../../ui/TranslateProvider';
import type { PanelParts } from '../parts';
import { Frame } from './Frame';

/** After this long without a ticket from the host something is wrong, in ms. */
const FAILED_MS = 15_000;

/** The first view in grey, before the host has told which ticket this is. */
export function PanelSkeleton({ parts }: { parts: PanelParts }) {
  const { clock, host, session } = parts;
  const translate = useTranslate();
  const readClock = useCallback(() => clock.now(), [clock]);
  const now = useNow(readClock, 1_000, true);
  const resize = useCallback((height: number) => host.resize(height), [host]);
  const { transcript } = session.state();
  const isFailed = transcript.problems.length > 0 || now - transcript.since > FAILED_MS;
  if (isFailed) {
    return (
      <Frame label={translate('app.name')} resize={resize} foot={null}>
        <Notice tone="doubt" text={translate('panel.noTicket')}>
          <TextAction onClick={() => session.retry('conversation')}>{translate('ui.retry')}</TextAction>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame label={translate('app.name')} resize={resize} foot={null}>
      <Skeleton widths={[76, 0]} height={26} />
      <Block>
        <Skeleton widths={[88, 70, 78]} />
      </Block>
      <Block>
        <Skeleton widths={[84, 72]} />
      </Block>
      <Block>
        <Skeleton widths={[58, 94, 90, 92, 60, 0, 70]} height={25} />
      </Block>
      <Block>
        <Skeleton widths={[80]} />
      </Block>
      <Block>
        <Skeleton widths={[64, 40, 52, 58]} />
      </Block>
    </Frame>
  );
}
