import { lazy, Suspense, useCallback, useState } from 'react';
import type { Assistance, FactDecision } from '../assist/session';
import type { Ticket } from '../model/ticket';
import type { Evidence } from '../model/suggestion';
import type { Message, Speaker } from '../model/transcript';
import { Hidden } from '../ui/Row';
import { AllWords } from '../ui/TranslateProvider';
import { AlertRow } from './blocks/AlertRow';
import { BriefRows } from './blocks/BriefRows';
import { Frame } from './blocks/Frame';
import { KnownRow } from './blocks/KnownRow';
import { OrderInQuestion } from './blocks/OrderInQuestion';
import { PersonRow } from './blocks/PersonRow';
import { SuggestionPart } from './blocks/SuggestionPart';
import { UnreadRow } from './blocks/UnreadRow';
import type { AlertView } from './derive/alert';
import { sayAnnouncement } from './derive/announcement';
import { viewDecisionsProblem } from './derive/problems';
import { FootOf } from './FootOf';
import type { PanelParts } from './parts';
import { Sections } from './sections/Sections';
import { useAnnounce } from './useAnnounce';
import { useEditing } from './useEditing';
import { type PanelView, usePanel } from './usePanel';
import { useShortcuts } from './useShortcuts';
import { useWrongSettings } from './useWrongSettings';

// Nobody sees these before a click.
const PossibleOrders = lazy(() =>
  import('./blocks/PossibleOrders').then((file) => ({ default: file.PossibleOrders })),
);
const WriterBox = lazy(() => import('./writer/WriterBox').then((file) => ({ default: file.WriterBox })));
const LanguageBox = lazy(() =>
  import('./blocks/LanguageBox').then((file) => ({ default: file.LanguageBox })),
);
const CheckReply = lazy(() => import('./blocks/CheckReply').then((file) => ({ default: file.CheckReply })));
const WrongSettings = lazy(() =>
  import('./blocks/WrongSettings').then((file) => ({ default: file.WrongSettings })),
);

interface TicketPanelProps {
  parts: PanelParts;
  ticket: Ticket;
  assistance: Assistance;
}

/** One ticket's panel, block by block in the order of urgency. */
export function TicketPanel({ parts, ticket, assistance }: TicketPanelProps) {
  const { session, host, translate } = parts;
  const panel = usePanel(parts, ticket, assistance);
  const editing = useEditing(parts, panel);
  const { opened, open, toggle, say, deckActions, retry } = panel;
  const announced = useAnnounce(sayAnnouncement(panel));
  const resize = useCallback((height: number) => host.resize(height), [host]);
  const goTo = (messageId: string | null) => open({ kind: 'conversation', messageId, isSearching: false });
  const goToEvidence = ({ kind, ref }: Evidence) => {
    if (kind === 'message') goTo(ref);
    if (kind === 'order') open({ kind: 'orders' });
  };
  const choose = (orderId: string) => {
    deckActions.expectChange();
    session.chooseOrder(orderId);
  };
  const decideFact = (factId: string, decision: FactDecision | null) => {
    deckActions.expectChange();
    return session.decideFact(factId, decision);
  };
  const setSpeaker = (message: Message, speaker: Speaker) => {
    deckActions.expectChange();
    session.setSpeaker(message, speaker);
  };
  const acceptPossible = (orderIds: readonly string[]) => {
    deckActions.expectChange();
    session.acceptPossibleOrders(orderIds);
    open(null);
  };
  const wrong = useWrongSettings(parts.checkSettings, !panel.deck.isLoading);
  const isWriting = opened?.kind === 'writer';
  // Replies of ours stand first.
  const hasWritten = useEver(isWriting || (parts.writesUnasked && !panel.deck.isLoading));
  const isSwitching = opened?.kind === 'language';
  const hasSwitched = useEver(isSwitching);
  const [isChecking, setChecking] = useState(false);
  const check = () => setChecking(true);
  const write = parts.writer && (() => toggle({ kind: 'writer' }));
  useShortcuts({ ...shortcutsOf(panel, editing), c: check, ...(write && { w: write }) });
  return (
    <Frame
      root={panel.root}
      label={translate('app.name')}
      resize={resize}
      foot={
        <>
          <FootOf parts={parts} panel={panel} onMessage={goTo} onCheck={check} />
          {isChecking && (
            <Suspense>
              <AllWords>
                <CheckReply
                  say={say}
                  actions={panel.draftActions}
                  askClaims={parts.checkClaims}
                  told={panel.draft.guard?.warning.question ?? null}
                  onMessage={goTo}
                  onEvidence={goToEvidence}
                  onClose={() => setChecking(false)}
                />
              </AllWords>
            </Suspense>
          )}
        </>
      }
    >
      <PersonRow
        person={panel.person}
        isHelpOpen={opened?.kind === 'shortcuts'}
        onHelp={() => toggle({ kind: 'shortcuts' })}
        isLanguageOpen={isSwitching}
        onLanguage={() => toggle({ kind: 'language' })}
      />
      {hasSwitched && (
        <Suspense>
          <AllWords>
            <LanguageBox
              isOpen={isSwitching}
              assistance={assistance}
              panel={panel}
              repliesIn={parts.repliesIn}
            />
          </AllWords>
        </Suspense>
      )}
      <AlertRow
        alert={panel.alert}
        isOpen={opened?.kind === 'possible'}
        onOpen={(alert) => follow(alert, parts, panel)}
      />
      {opened?.kind === 'possible' && (
        <Suspense>
          <AllWords>
            <PossibleOrders
              orders={assistance.possibleOrders}
              identification={assistance.identification}
              say={say}
              onAccept={acceptPossible}
              onClose={() => open(null)}
            />
          </AllWords>
        </Suspense>
      )}
      <BriefRows
        brief={panel.brief}
        whole={panel.whole}
        isOpen={opened?.kind === 'brief'}
        say={say}
        writer={parts.writer}
        onMore={() => toggle({ kind: 'brief' })}
        onMessage={goTo}
        onEvidence={goToEvidence}
        onRetry={() => retry('conversation')}
      />
      <OrderInQuestion order={panel.order} onChoose={choose} onRetry={retry} />
      <SuggestionPart
        parts={parts}
        assistance={panel.offering}
        panel={panel}
        editing={editing}
        onChoose={choose}
        onEvidence={goToEvidence}
      />
      {hasWritten && parts.writer && (
        <Suspense>
          <WriterBox
            load={parts.writer}
            isOpen={isWriting}
            isEager={parts.writesUnasked}
            suggestion={panel.deck.isStale ? null : panel.deck.open}
            onWritten={panel.noteWritten}
            onMessage={goTo}
            onSummary={() => open({ kind: 'brief' })}
            onClose={() => open(null)}
          />
        </Suspense>
      )}
      <KnownRow
        known={panel.known}
        opened={opened}
        now={panel.now}
        say={say}
        problem={viewDecisionsProblem(assistance, panel.now, say)}
        toggle={toggle}
        onMessage={goTo}
        onDecide={decideFact}
        onRetry={retry}
      />
      <Sections
        assistance={assistance}
        opened={opened}
        now={panel.now}
        say={say}
        look={parts.look}
        engage={parts.engage}
        toggle={toggle}
        onChoose={choose}
        onTicket={(id) => host.openTicket(id)}
        onRetry={retry}
        onOlder={() => session.readOlder()}
        onOlderOrders={(source) => session.readOlderOrders(source)}
        onSpeaker={setSpeaker}
      />
      {isUnread(panel) && <UnreadRow onCheck={check} />}
      {wrong.length > 0 && (
        <Suspense>
          <AllWords>
            <WrongSettings wrong={wrong} />
          </AllWords>
        </Suspense>
      )}
      <Hidden as="output" aria-live="polite">
        {announced}
      </Hidden>
    </Frame>
  );
}

/** True from the first time on. */
function useEver(isNow: boolean): boolean {
  const [ever, setEver] = useState(false);
  if (isNow && !ever) setEver(true);
  return ever || isNow;
}

const isUnread = ({ draft }: PanelView): boolean => draft.level === 'after' || draft.level === 'unread';

/** Where the alert leads. */
function follow(alert: AlertView, { host }: PanelParts, { open, toggle, retry }: PanelView): void {
  if (alert.kind === 'person') toggle({ kind: 'possible' });
  if (alert.kind === 'ticket') host.openTicket(alert.ticketId);
  if (alert.kind === 'message' || alert.kind === 'writer')
    open({ kind: 'conversation', messageId: null, isSearching: false });
  if (alert.kind === 'problem') retry(...alert.blocks);
  if (alert.kind === 'note') toggle({ kind: 'customer' });
}

function shortcutsOf(panel: PanelView, editing: ReturnType<typeof useEditing>): Record<string, () => void> {
  const { deck, deckActions, draft, draftActions, open, toggle } = panel;
  const isInserted = draft.insertion !== null && draft.insertion.suggestion.id === deck.open?.id;
  return {
    j: () => deckActions.turn(1),
    k: () => deckActions.turn(-1),
    // A second insert asks: that takes a click.
    i: () => !isInserted && !deck.isStale && editing.insert(),
    e: editing.begin,
    u: draftActions.undo,
    o: () => toggle({ kind: 'orders' }),
    r: draftActions.replaceQuestion,
    '/': () => open({ kind: 'conversation', messageId: null, isSearching: true }),
    '?': () => toggle({ kind: 'shortcuts' }),
    escape: () => open(null),
  };
}
