import { Button } from '@zendeskgarden/react-buttons';
import type { Translate } from '../../lib/translate';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Progress } from '../erase/erase';
import type { Finding } from '../erase/find';
import { remainsOf } from '../erase/receipt';
import { countTargets } from '../erase/target';
import type { ErasingState, useErasing } from '../useErasing';
import { download } from '../../ui/download';
import { List, Wrong } from './layout';
import { Buttons, Line } from '../../ui/page';
import { sayProblem } from './sayProblem';

type Erasing = ReturnType<typeof useErasing>;

const sayKind = (kind: string, translate: Translate): string => {
  const said = translate(`privacy.kind.${kind}`);
  return said.startsWith('privacy.') ? kind : said;
};

/** What was found, how far its erasure is, and the receipt. Never what stands in anything. */
export function EraseRun({ erasing: { state, erase, stop } }: { erasing: Erasing }) {
  const translate = useTranslate();
  switch (state.step) {
    case 'idle':
      return null;
    case 'nobody':
      return <Line role="status">{translate('privacy.find.nobody')}</Line>;
    case 'failed':
      return <Wrong role="alert">{sayProblem(state.problem, translate)}</Wrong>;
    case 'finding':
      return (
        <Buttons>
          <Line role="status">
            {translate('privacy.find.looking', { place: sayKind(state.place, translate) })}
          </Line>
          <Button size="small" onClick={stop}>
            {translate('ui.cancel')}
          </Button>
        </Buttons>
      );
    case 'found':
      return <Preview state={state} onErase={() => void erase(state.work, state.found)} />;
    case 'erasing':
      return (
        <Buttons>
          <Line role="status">{sayProgress(state.progress, translate)}</Line>
          <Button size="small" onClick={stop}>
            {translate('privacy.erase.stop')}
          </Button>
        </Buttons>
      );
    case 'stopped':
      return (
        <Buttons>
          <Line role="status">{sayProgress(state.progress, translate)}</Line>
          <Button size="small" onClick={() => void erase(state.work, state.found, state.progress)}>
            {translate('privacy.erase.goOn')}
          </Button>
        </Buttons>
      );
    case 'verifying':
      return <Line role="status">{translate('privacy.erase.verifying')}</Line>;
    default:
      return <Done state={state} onRetry={() => void erase(state.work, state.found, state.progress)} />;
  }
}

const sayProgress = ({ done, of, waiting }: Progress, translate: Translate): string =>
  waiting > 0
    ? translate('privacy.erase.waiting', { seconds: waiting, done: done.length, of })
    : translate('privacy.erase.progress', { done: done.length, of });

type StateOf<Step> = Extract<ErasingState, { step: Step }>;

function Preview({ state: { found }, onErase }: { state: StateOf<'found'>; onErase: () => void }) {
  const translate = useTranslate();
  const { targets } = found;
  return (
    <>
      <Line role="status">{translate('privacy.find.found', { count: targets.length })}</Line>
      <List>
        {countTargets(targets).map(({ kind, act, count }) => (
          <li key={`${act} ${kind}`}>
            {translate(`privacy.act.${act}`, { count, what: sayKind(kind, translate) })}
          </li>
        ))}
      </List>
      <Unsearched found={found} />
      {targets.length > 0 && (
        <Buttons>
          <Button size="small" isDanger onClick={onErase}>
            {translate('privacy.erase.now', { count: targets.length })}
          </Button>
        </Buttons>
      )}
    </>
  );
}

function Unsearched({ found: { unsearched } }: { found: Finding }) {
  const translate = useTranslate();
  return (
    <>
      {unsearched.map(({ place, problem }, at) => (
        <Wrong key={`${place}${at}`}>
          {translate('privacy.find.unsearched', {
            place: sayKind(place, translate),
            why: sayProblem(problem, translate),
          })}
        </Wrong>
      ))}
    </>
  );
}

function Done({ state, onRetry }: { state: StateOf<'done'>; onRetry: () => void }) {
  const translate = useTranslate();
  const { progress, verified, receipt } = state;
  const left = verified?.targets.length ?? 0;
  const save = () =>
    download(
      `throughline-receipt-${receipt.at.slice(0, 10)}.json`,
      'application/json',
      JSON.stringify(receipt, null, 2),
    );
  return (
    <>
      <Line role="status">{translate('privacy.erase.done', { count: progress.done.length })}</Line>
      {receipt.notErased.map(({ what, why, count }) => (
        <Wrong key={`${what}${why}`}>
          {translate('privacy.erase.failed', {
            count,
            what: sayKind(what, translate),
            why: sayProblem(
              progress.failed.find(({ problem }) => problem === why)?.problem ?? 'malformed',
              translate,
            ),
          })}
        </Wrong>
      ))}
      {verified && left > 0 && <Wrong>{translate('privacy.erase.left', { count: left })}</Wrong>}
      {verified && left === 0 && verified.unsearched.length === 0 && (
        <Line>{translate('privacy.erase.nothingLeft')}</Line>
      )}
      {verified && <Unsearched found={verified} />}
      <Remains about={receipt.about.kind} />
      <Buttons>
        <Button size="small" onClick={save}>
          {translate('privacy.erase.receipt')}
        </Button>
        {(progress.failed.length > 0 || left > 0) && (
          <Button size="small" onClick={onRetry}>
            {translate('ui.retry')}
          </Button>
        )}
      </Buttons>
    </>
  );
}

/** What no app can erase. */
export function Remains({ about }: { about: Parameters<typeof remainsOf>[0] }) {
  const translate = useTranslate();
  return (
    <List>
      {remainsOf(about).map((key) => (
        <li key={key}>{translate(key)}</li>
      ))}
    </List>
  );
}
