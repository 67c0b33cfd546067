import { figuresLevel } from '../../acceptance/figuresLevel';
import { reviewDays } from '../../acceptance/reviewDocuments';
import { KEPT_DAYS, SETTLED_DAYS } from '../../acceptance/sweep';
import type { ObjectKey, Settings } from '../../model/ports';

/** Whom a record tells of, in whatever way: by an id, by words of theirs, by a name in its history. */
type Subject = 'customer' | 'agent';

/**
 * How long a kind is kept: so many days after the day it tells of, after it was created or changed; until the day that it names
 * itself; or as long as the app is installed, unless somebody deletes it.
 */
export type Kept =
  | { until: 'days'; days: number; since: 'day' | 'updated' }
  | { until: 'expiry'; days: number }
  | { until: 'removal' };

export interface RecordKind {
  /** Its field `kind`. */
  kind: string;
  object: ObjectKey;
  about: readonly Subject[];
  /**
   * What erasing an agent does to it: `delete` where it is the agent's own (Zendesk's stamp says so), `redact` where it names
   * them beside something that others need, null where it names no agent.
   */
  ofAgent: 'delete' | 'redact' | null;
  /** It counts only while a lead wrote it last: whoever writes it anew vouches for it. */
  isTrusted?: true;
  /** Texts in it were made free of personal data, or come from people: erasing a customer searches them for names. */
  hasText?: true;
  kept(settings: Settings): Kept;
}

/** Days since the last change after which an agent's or a ticket's document goes: no entry of it is read any more. */
const CORRECTION_DAYS = 180;
const GUARD_DAYS = 28;
const ROLL_UP_IDS_DAYS = 14;

const removal = (): Kept => ({ until: 'removal' });
const after = (days: number, since: 'day' | 'updated') => (): Kept => ({ until: 'days', days, since });
const events = (settings: Settings): Kept => {
  const { level } = figuresLevel(settings);
  const isShort = level === 'off' || level === 'team';
  return { until: 'days', days: isShort ? SETTLED_DAYS : KEPT_DAYS, since: 'day' };
};
const expiry = (settings: Settings): Kept => ({ until: 'expiry', days: reviewDays(settings) });

const event = (kind: string): RecordKind => ({
  kind,
  object: 'throughline_event',
  about: kind === 'reply' ? ['customer', 'agent'] : ['agent'],
  ofAgent: 'delete',
  kept: events,
});

const document = (
  kind: string,
  rest: Omit<RecordKind, 'kind' | 'object' | 'ofAgent'> & Partial<Pick<RecordKind, 'ofAgent'>>,
): RecordKind => ({ kind, object: 'throughline_document', ofAgent: null, ...rest });

/** Every kind of record that is written, or whose name is taken (docs/records.md); a spec holds the two to each other. */
export const RECORD_KINDS: readonly RecordKind[] = [
  event('reply'),
  event('counter'),
  document('review', { about: ['customer', 'agent'], ofAgent: 'delete', hasText: true, kept: expiry }),
  document('reviewed', { about: ['customer', 'agent'], ofAgent: 'delete', hasText: true, kept: expiry }),
  document('learned', {
    about: ['agent'],
    ofAgent: 'redact',
    isTrusted: true,
    hasText: true,
    kept: removal,
  }),
  document('correction', {
    about: ['customer', 'agent'],
    ofAgent: 'redact',
    kept: after(CORRECTION_DAYS, 'updated'),
  }),
  document('guard', { about: ['agent'], ofAgent: 'delete', kept: after(GUARD_DAYS, 'updated') }),
  document('informed', { about: ['agent'], ofAgent: 'delete', kept: removal }),
  document('playbook', {
    about: ['agent'],
    ofAgent: 'redact',
    isTrusted: true,
    hasText: true,
    kept: removal,
  }),
  document('setup', { about: ['agent'], ofAgent: 'redact', isTrusted: true, kept: removal }),
  document('rollUpHead', { about: [], kept: after(KEPT_DAYS, 'day') }),
  document('rollUp', { about: [], kept: after(KEPT_DAYS, 'day') }),
  document('rollUpPeople', { about: ['agent'], ofAgent: 'redact', kept: after(KEPT_DAYS, 'day') }),
  document('rollUpIds', { about: [], kept: after(ROLL_UP_IDS_DAYS, 'day') }),
  document('rollUpState', { about: [], kept: removal }),
  document('rollUpLease', { about: [], kept: removal }),
  document('settingMarks', { about: [], kept: removal }),
  document('probe', { about: ['agent'], ofAgent: 'delete', kept: after(1, 'updated') }),
  document('note', { about: ['customer'], ofAgent: 'redact', hasText: true, kept: removal }),
  document('policy', { about: [], kept: removal }),
];

/** Names that are taken and that nothing writes yet: told of only once something does. */
export const RESERVED_KINDS: readonly string[] = ['note', 'policy'];

/** Kinds of documents, as far as they match. */
export const documentKinds = (isWanted: (kind: RecordKind) => unknown): RecordKind[] =>
  RECORD_KINDS.filter((kind) => kind.object === 'throughline_document' && isWanted(kind));
