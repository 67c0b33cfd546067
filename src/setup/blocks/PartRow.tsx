import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { sayLabel, type Translate } from '../../lib/translate';
import { color } from '../../ui/color';
import { Icon } from '../../ui/Icon';
import { Toned } from '../../ui/Notice';
import { SafeLink } from '../../ui/SafeLink';
import { useTranslate } from '../../ui/TranslateProvider';
import { type RowState, toneOf } from '../derive/rows';
import type { SetupPart } from '../parts';

const Row = styled.li`
  display: grid;
  grid-template-columns: 20px minmax(120px, 200px) minmax(0, 1fr) auto;
  gap: 4px 12px;
  align-items: start;
  padding: 8px 0;
  border-bottom: 1px solid ${color.hairline};
  @media (max-width: 640px) {
    grid-template-columns: 20px minmax(0, 1fr);
    & > :nth-child(n + 3) {
      grid-column: 2;
    }
  }
`;

const Name = styled.span`
  font-weight: 600;
  overflow-wrap: anywhere;
`;

const Says = styled.div`
  display: grid;
  gap: 2px;
  overflow-wrap: anywhere;
`;

const Quiet = styled.span`
  color: ${color.grey};
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
`;

export const nameOf = ({ id, label }: SetupPart, translate: Translate): string =>
  label ?? translate(`setup.part.${id}`);

/** One part of the installation: its state, the last error in plain words and whose it is, what to do, and "try it". */
export function PartRow({
  part,
  row,
  link,
  timeZone,
  onTry,
}: {
  part: SetupPart;
  row: RowState;
  link: string;
  timeZone: string;
  onTry: () => void;
}) {
  const translate = useTranslate();
  const tone = toneOf(row);
  const name = nameOf(part, translate);
  return (
    <Row>
      <Toned $tone={tone === 'attention' ? 'doubt' : 'plain'}>
        {tone !== 'quiet' && <Icon name={tone === 'works' ? 'check' : 'alert'} />}
      </Toned>
      <Name>{name}</Name>
      <Says role="status">
        <State part={part} row={row} timeZone={timeZone} />
      </Says>
      <Actions>
        {tone === 'attention' && <SafeLink url={link}>{translate(`setup.place.${part.place}`)}</SafeLink>}
        {part.isOn && part.attempt && (
          <Button
            size="small"
            isBasic
            disabled={row.state === 'trying'}
            onClick={onTry}
            aria-label={translate('setup.tryPart', { name })}
          >
            {translate(row.state === 'failed' ? 'setup.again' : 'setup.try')}
          </Button>
        )}
        {!part.isOn && <SafeLink url={link}>{translate('setup.configure')}</SafeLink>}
      </Actions>
    </Row>
  );
}

function State({ part, row, timeZone }: { part: SetupPart; row: RowState; timeZone: string }) {
  const translate = useTranslate();
  const label = nameOf(part, translate);
  const time = (at: number) =>
    new Intl.DateTimeFormat(translate.locale, { timeStyle: 'short', timeZone }).format(at);
  switch (row.state) {
    case 'off':
      return <Quiet>{translate(`setup.off.${offKey(part)}`)}</Quiet>;
    case 'untried':
      return <Quiet>{translate('setup.untried')}</Quiet>;
    case 'trying':
      return <Quiet>{translate('setup.trying')}</Quiet>;
    case 'wrong':
      return (
        <>
          <span>{sayLabel(translate, row.says)}</span>
          <Quiet>{translate('setup.do.misconfigured')}</Quiet>
        </>
      );
    case 'works':
      return (
        <>
          <span>
            {translate('setup.tried', {
              time: time(row.at),
              says: sayLabel(translate, row.trial.says),
              ms: Math.round(row.ms),
            })}
          </span>
          {row.trial.sample.map((line) => (
            <Quiet key={line} dir="auto">
              {line}
            </Quiet>
          ))}
        </>
      );
    case 'failed':
      return (
        <>
          <span>{translate(`problem.${row.problem.kind}`, { label, ...row.problem.values })}</span>
          <Quiet>
            {translate(`setup.whose.${row.whose}`, { label, time: time(row.at) })}{' '}
            {translate(`setup.do.${row.whose === 'role' ? 'role' : row.problem.kind}`, {
              label,
              ...row.problem.values,
            })}
          </Quiet>
          {part.needs && NAMES_RIGHTS.has(row.problem.kind) && (
            <Quiet>{sayLabel(translate, part.needs)}</Quiet>
          )}
        </>
      );
  }
}

/** Failures that a right of the credential's may mend. */
const NAMES_RIGHTS: ReadonlySet<string> = new Set([
  'forbidden',
  'rejected',
  'partial',
  'redacted',
  'history',
]);

/** What is off for a reason of its own says it; all else is "not used". */
const OFF = ['llm', 'review', 'figures', 'sunshine'];
const offKey = ({ id }: SetupPart): string => (OFF.includes(id) ? id : 'other');
