import styled from 'styled-components';
import type { EditCluster } from '../../model/team';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/TranslateProvider';
import { sayCluster } from '../say/names';
import type { Loaded } from '../useFigures';
import { Diff } from './Diff';
import { Line, LineButton, List, Title, Turn } from './layout';
import { OpenLine } from './OpenLine';
import { TicketLinks } from './TicketLinks';
import { useOpen } from './useOpen';

const FIRST_ROWS = 3;
const MOST_EXAMPLES = 3;

const Example = styled.li`
  padding: 4px 0 8px;
`;

interface RewriteListProps {
  rewrites: Loaded<EditCluster[]>;
  onOpenTicket: (ticketId: number) => void;
  /** Chosen to be shown to the team; null where nobody may choose. */
  forMeeting: { count: number; onChoose: () => void } | null;
}

/** Edits that go the same way: what a playbook or a macro should say instead. */
export function RewriteList({ rewrites, onOpenTicket, forMeeting }: RewriteListProps) {
  const translate = useTranslate();
  const [open, toggle] = useOpen();
  const [openMore, toggleMore] = useOpen();
  const clusters = rewrites.value ?? [];
  const row = (cluster: EditCluster) => {
    const key = [cluster.suggestion, cluster.kind, cluster.before, cluster.after].join('\n');
    return (
      <li key={key}>
        <OpenLine words={sayCluster(cluster, translate)} isOpen={open === key} onToggle={() => toggle(key)}>
          <List>
            {cluster.examples.slice(0, MOST_EXAMPLES).map((example) => (
              <Example key={example.review}>
                <Diff suggested={example.suggested} sent={example.sent} />
                <TicketLinks
                  tickets={example.ticketId === null ? [] : [example.ticketId]}
                  onOpen={onOpenTicket}
                />
              </Example>
            ))}
          </List>
        </OpenLine>
      </li>
    );
  };
  return (
    <section aria-label={translate('team.rewrites.title')}>
      <Title>{translate('team.rewrites.title')}</Title>
      <State rewrites={rewrites} />
      <List>
        {clusters.slice(0, FIRST_ROWS).map(row)}
        {clusters.length > FIRST_ROWS && (
          <li>
            <OpenLine
              words={translate('team.more', { count: clusters.length - FIRST_ROWS })}
              isOpen={openMore !== null}
              onToggle={() => toggleMore('/more')}
            >
              <List>{clusters.slice(FIRST_ROWS).map(row)}</List>
            </OpenLine>
          </li>
        )}
        {forMeeting && (
          <li>
            <LineButton onClick={forMeeting.onChoose}>
              <Turn $isOpen={false}>
                <Icon name="forward" />
              </Turn>
              {translate('team.meeting.line', { count: forMeeting.count })}
            </LineButton>
          </li>
        )}
      </List>
    </section>
  );
}

function State({ rewrites: { value, isLoading, problem } }: Pick<RewriteListProps, 'rewrites'>) {
  const translate = useTranslate();
  if (isLoading) return <Line>{translate('team.rewrites.reading')}</Line>;
  if (problem) return <Line>{translate('team.rewrites.failed')}</Line>;
  if (value === null) return <Line>{translate('team.rewrites.off')}</Line>;
  return value.length === 0 ? <Line>{translate('team.rewrites.none')}</Line> : null;
}
