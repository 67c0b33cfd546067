import { useEffect, useState, useSyncExternalStore } from 'react';
import type { GuardWarning } from '../checks';
import type { Suggestion } from '../model/suggestion';
import type { DraftTarget, Ticket } from '../model/ticket';
import { guardLevel, type GuardLevel } from './derive/guardLevel';
import type { Inserted } from './derive/undo';
import { createDraftWatch } from './draftWatch';
import { createGuardWatch, type Shown } from './guardWatch';
import type { PanelParts } from './parts';

/** What changes the draft: fetched when the agent first does so. */
const actions = () => import('./draftActions');

export interface Insertion {
  suggestion: Suggestion;
  inserted: Inserted;
  where: 'cursor' | 'end';
  /** ms since 1970 */
  at: number;
}

export interface DraftView {
  target: DraftTarget;
  guard: Shown | null;
  /** When the guard can speak of this draft. */
  level: GuardLevel;
  /** The last thing inserted and not undone. */
  insertion: Insertion | null;
  /** Something did not work: a key of `panel.draft`, until the next action. */
  trouble: string | null;
  isWorking: boolean;
}

export interface DraftActions {
  /** What may go out of it; `all` with the sentences that nothing supports. */
  insert: (suggestion: Suggestion, options: { all: boolean }) => void;
  /** The agent's own wording of it, as it stands. */
  insertEdited: (suggestion: Suggestion, text: string) => void;
  /** A question of ours that is no suggestion: nothing is counted. */
  insertQuestion: (text: string) => void;
  undo: () => void;
  /** It has been sent: nothing of ours is in the draft any more. */
  forget: () => void;
  replaceQuestion: () => void;
  /** The draft as last read; '' where it cannot be. */
  text: () => string;
  /** What the guard has to say of a text that is no draft. */
  checkText: (text: string) => GuardWarning | null;
  /** A question in such a text got its answer put in its place. */
  heed: (warning: GuardWarning) => void;
  keepQuestion: (warning: GuardWarning) => void;
  muteGuard: (warning: GuardWarning) => void;
  /** What was told of a message that is gone has been read. */
  closeGuard: () => void;
}

/** Where text goes while the draft cannot be read: as the ticket is led. */
const usualTarget = ({ channel, isMessaging }: Ticket): DraftTarget =>
  isMessaging || channel === 'chat' ? 'message' : 'public';

/** The draft in the composer: what stands in it, what we put in, what the guard says of it. */
export function useDraft(parts: PanelParts, ticket: Ticket): [DraftView, DraftActions] {
  const { drafts, guards } = useWatches(parts);
  const draft = useSyncExternalStore(drafts.subscribe, drafts.current);
  const guard = useSyncExternalStore(guards.subscribe, guards.current);
  const { noteGuard } = parts;
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const target = draft?.target ?? usualTarget(ticket);
  const canRead = useSyncExternalStore(drafts.subscribe, () => drafts.canRead(target));
  const level = guardLevel({ ticket, target, canRead, holdsOnce: parts.holdsOnce });

  /** One thing at a time: a second click while the host is at work must not insert twice. */
  function work(job: () => Promise<string | null>): void {
    if (isWorking) return;
    setWorking(true);
    setTrouble(null);
    void job()
      .then(setTrouble, () => setTrouble('failed'))
      .finally(() => setWorking(false));
  }
  async function put(
    textFor: (draft: string) => string,
    note: (inserted: Inserted, where: 'cursor' | 'end') => void,
  ): Promise<string | null> {
    const answer = await (await actions()).insertText(parts, textFor, { ticket, target });
    void drafts.renew();
    if (answer.kind === 'refused') return answer.reason;
    if (!answer.inserted.after) drafts.noteWords(target);
    note(answer.inserted, answer.where);
    return null;
  }
  async function undo({ suggestion, inserted }: Insertion): Promise<string | null> {
    const isUndone = await (await actions()).undoInsert(parts.composer, inserted);
    void drafts.renew();
    if (!isUndone) return 'changedSince';
    setInsertion(null);
    parts.life.undone(suggestion.id);
    return null;
  }
  async function replace(warning: GuardWarning): Promise<string | null> {
    const isReplaced = await (await actions()).replaceInDraft(parts.composer, warning);
    void drafts.renew();
    if (!isReplaced) return 'moved';
    guards.clear();
    noteGuard(warning, 'heeded');
    return null;
  }
  const noteInsertion = (suggestion: Suggestion) => (inserted: Inserted, where: 'cursor' | 'end') => {
    setInsertion({ suggestion, inserted, where, at: parts.clock.now() });
    parts.life.inserted(suggestion, inserted.text);
    parts.session.noteInsert();
  };
  return [
    { target, guard, level, insertion, trouble, isWorking },
    {
      insert: (suggestion, { all }) =>
        work(() =>
          put((text) => parts.insertable(suggestion, { all, draft: text }), noteInsertion(suggestion)),
        ),
      insertEdited: (suggestion, text) => work(() => put(() => text, noteInsertion(suggestion))),
      insertQuestion: (text) =>
        work(() =>
          put(
            () => text,
            () => parts.session.noteInsert(),
          ),
        ),
      undo: () => insertion && work(() => undo(insertion)),
      forget: () => setInsertion(null),
      replaceQuestion() {
        const { warning, isSent } = guard ?? {};
        if (warning && !isSent && warning.replacement !== null) work(() => replace(warning));
      },
      text: () => drafts.current()?.text ?? '',
      checkText: (text) =>
        guards.ask({ text, target: target === 'note' ? usualTarget(ticket) : target, isRich: false }),
      heed: (warning) => noteGuard(warning, 'heeded'),
      keepQuestion(warning) {
        noteGuard(warning, 'kept');
        guards.keep(warning);
      },
      muteGuard(warning) {
        const isAfter = guard?.warning === warning && guard.isSent;
        noteGuard(warning, 'notUseful', { isPasted: false, isAfter });
        guards.mute(warning);
      },
      closeGuard: guards.clear,
    },
  ];
}

/** Follows the composer while the tab is on screen: a hidden one reads nothing. */
function useWatches({ composer, guard, host, noteGuard, onSent, session }: PanelParts) {
  const [watches] = useState(() => {
    const drafts = createDraftWatch(composer);
    const guards = createGuardWatch(drafts, guard, ({ warning, isPasted, isSent }) =>
      noteGuard(warning, 'warned', { isPasted, isAfter: isSent }),
    );
    return { drafts, guards };
  });
  const [isShown, setShown] = useState(true);
  useEffect(() => host.onShown(setShown), [host]);
  useEffect(() => {
    if (!isShown) return undefined;
    const { drafts, guards } = watches;
    const heardSent = onSent((text) => {
      drafts.noteWords('message');
      if (drafts.canRead('message') === false) guards.tellSent(text);
    });
    let known = session.state();
    const learned = session.subscribe(() => {
      const { facts, transcript } = session.state();
      if (facts !== known.facts || transcript.value !== known.transcript.value) guards.renew();
      known = session.state();
    });
    const ends = [heardSent, learned, guards.start(), drafts.start()];
    return () => ends.forEach((end) => end());
  }, [watches, isShown, onSent, session]);
  return watches;
}
