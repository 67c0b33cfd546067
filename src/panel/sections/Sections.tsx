import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react';
import type { Assistance } from '../../assist/session';
import type { Block } from '../../model/problem';
import type { Message, Speaker } from '../../model/transcript';
import { IconAction } from '../../ui/Action';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { Block as Part } from '../../ui/Row';
import { Skeleton } from '../../ui/Skeleton';
import { AllWords, useTranslate } from '../../ui/TranslateProvider';
import { ProblemRow } from '../blocks/ProblemRow';
import { type ProblemView, viewDecisionsProblem } from '../derive/problems';
import type { Say } from '../derive/say';
import { viewSections } from '../derive/sections';
import type { PanelParts } from '../parts';
import type { Opened } from '../usePanel';

// None of this is in the first view, so none of it is in the first load.
const ConversationSection = lazy(() =>
  import('./ConversationSection').then((file) => ({ default: file.ConversationSection })),
);
const OrdersSection = lazy(() => import('./OrdersSection').then((file) => ({ default: file.OrdersSection })));
const PastTickets = lazy(() => import('./PastTickets').then((file) => ({ default: file.PastTickets })));
const CustomerSection = lazy(() =>
  import('./CustomerSection').then((file) => ({ default: file.CustomerSection })),
);

export interface SectionsProps {
  assistance: Assistance;
  opened: Opened;
  now: number;
  say: Say;
  look: PanelParts['look'];
  engage: PanelParts['engage'];
  toggle: (what: NonNullable<Opened>) => void;
  onChoose: (orderId: string) => void;
  onTicket: (ticketId: number) => void;
  onRetry: (block: Block) => void;
  onOlder: () => void;
  onOlderOrders: (source: string) => void;
  onSpeaker: (message: Message, speaker: Speaker) => void;
}

/** Four closed rows with their counts; one open at a time. */
export function Sections(props: SectionsProps) {
  const { assistance, opened, now, say, toggle, onRetry } = props;
  const { transcript, orders, choice, customer } = assistance;
  const translate = useTranslate();
  const views = viewSections(assistance, say);
  const isAt = (kind: NonNullable<Opened>['kind']) => opened?.kind === kind;
  return (
    <Part aria-label={translate('panel.sections.title')}>
      <Disclosure
        title={translate(
          views.conversation.hasBot ? 'panel.sections.withBot' : 'panel.sections.conversation',
        )}
        {...views.conversation}
        isOpen={isAt('conversation')}
        onToggle={() => toggle({ kind: 'conversation', messageId: null, isSearching: false })}
      >
        <Opening problems={views.conversation.problems} onRetry={onRetry} request={opened}>
          {transcript.value && opened?.kind === 'conversation' && (
            <ConversationSection
              transcript={transcript.value}
              facts={assistance.facts}
              older={assistance.older}
              problem={viewDecisionsProblem(assistance, now, say)}
              request={opened}
              isAdmin={assistance.agent?.role === 'admin'}
              now={now}
              say={say}
              onOlder={props.onOlder}
              onSpeaker={props.onSpeaker}
            />
          )}
        </Opening>
      </Disclosure>
      <Disclosure
        title={translate('panel.sections.orders')}
        {...views.orders}
        isOpen={isAt('orders')}
        onToggle={() => toggle({ kind: 'orders' })}
      >
        <Opening problems={views.orders.problems} onRetry={onRetry}>
          <OrdersSection
            orders={orders}
            identification={assistance.identification}
            chosenId={choice.kind === 'chosen' ? choice.orderId : null}
            theirZone={customer.value?.timeZone ?? null}
            look={props.look}
            now={now}
            say={say}
            onChoose={props.onChoose}
            older={assistance.olderOrders}
            onOlder={props.onOlderOrders}
            onRetry={() => onRetry('orders')}
          />
        </Opening>
      </Disclosure>
      <Disclosure
        title={translate('panel.sections.past')}
        {...views.past}
        isOpen={isAt('past')}
        onToggle={() => toggle({ kind: 'past' })}
      >
        <Opening problems={[]} onRetry={onRetry}>
          <PastTickets
            tickets={customer.value?.pastTickets ?? []}
            facts={assistance.facts}
            locale={customer.value?.locale ?? assistance.language}
            say={say}
            onOpen={props.onTicket}
          />
        </Opening>
      </Disclosure>
      <Disclosure
        title={translate('panel.sections.customer')}
        {...views.customer}
        isOpen={isAt('customer')}
        onToggle={() => toggle({ kind: 'customer' })}
        aside={<Reload isLoading={customer.isLoading} onClick={() => onRetry('customer')} />}
      >
        <Opening problems={views.customer.problems} onRetry={onRetry}>
          {customer.value && (
            <CustomerSection
              customer={customer.value}
              assistance={assistance}
              look={props.look}
              engage={props.engage}
              now={now}
              say={say}
            />
          )}
        </Opening>
      </Disclosure>
    </Part>
  );
}

function Reload({ isLoading, onClick }: { isLoading: boolean; onClick: () => void }) {
  const translate = useTranslate();
  return (
    <IconAction aria-label={translate('panel.sections.reload')} disabled={isLoading} onClick={onClick}>
      <Icon name="reload" />
    </IconAction>
  );
}

interface OpeningProps {
  problems: ProblemView[];
  /** What it was opened for: another request brings it into view again. */
  request?: Opened;
  onRetry: (block: Block) => void;
  children: ReactNode;
}

function Opening({ problems, onRetry, request, children }: OpeningProps) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div ref={frame}>
      {problems.map((problem) => (
        <ProblemRow key={problem.text} problem={problem} onRetry={() => onRetry(problem.block)} />
      ))}
      <Suspense fallback={<Skeleton widths={[80, 65, 72]} />}>
        <AllWords>{children}</AllWords>
        <IntoView frame={frame} request={request} />
      </Suspense>
    </div>
  );
}

/** What has just been opened comes into view once it is there: the agent asked for it. */
function IntoView({ frame, request }: { frame: RefObject<HTMLElement | null>; request?: Opened }) {
  useEffect(() => {
    frame.current?.scrollIntoView?.({ block: 'nearest' });
  }, [frame, request]);
  return null;
}
