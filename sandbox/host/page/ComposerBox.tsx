import type { Target } from '../composer';
import { isDirty } from '../composer';
import type { TicketTab } from '../deskState';
import { Editor } from './Editor';
import { MacroMenu } from './MacroMenu';
import { attempt, useDesk } from './useDesk';

const NAMES: Record<Target, string> = {
  public: 'Public reply',
  internal: 'Internal note',
  messaging: 'Messaging',
};

const STATUSES = ['open', 'pending', 'solved'] as const;

/** Where the agent writes: channel, macros, the draft, and what sends it. */
export function ComposerBox({ tab }: { tab: TicketTab }) {
  const { desk, state } = useDesk();
  const { composer, ticketId, view } = tab;
  const { live, status } = view.ticket;
  if (status === 'closed') return <p className="no-reply">This ticket is closed and takes no reply.</p>;
  const replies: Target[] = state.agent.kind === 'light' ? [] : [live ? 'messaging' : 'public'];
  const targets: Target[] = [...replies, 'internal'];
  return (
    <section className={`composer ${composer.target}`} aria-label="Composer">
      <div className="bar">
        <fieldset aria-label="Reply as" className="targets">
          {targets.map((target) => (
            <button
              key={target}
              type="button"
              aria-pressed={composer.target === target}
              onClick={() => desk.setTarget(ticketId, target)}
            >
              {NAMES[target]}
            </button>
          ))}
        </fieldset>
        <span className="to">
          to {view.people.find((person) => person.id === view.ticket.requester_id)?.name ?? 'requester'}
          {!live && composer.target === 'public' ? ` by ${composer.channel}` : ''}
        </span>
      </div>
      <Editor desk={desk} ticketId={ticketId} composer={composer} />
      <div className="bar foot">
        <MacroMenu ticketId={ticketId} />
        <output className="grow">
          {tab.saving ? 'Saving…' : tab.saveDisabled ? 'Saving is disabled by an app' : ''}
        </output>
        {live && (
          <button
            type="button"
            className="primary"
            disabled={tab.saving || !isDirty(composer)}
            onClick={() => attempt(desk, () => desk.send(ticketId))}
          >
            Send
          </button>
        )}
        <span className="submit">
          <span aria-hidden="true">Submit as</span>
          {STATUSES.map((next) => (
            <button
              key={next}
              type="button"
              aria-label={`Submit as ${next}`}
              className={next === 'open' && !live ? 'primary' : ''}
              disabled={tab.saving || tab.saveDisabled}
              onClick={() => attempt(desk, () => desk.submit(ticketId, next))}
            >
              {next}
            </button>
          ))}
        </span>
      </div>
    </section>
  );
}
