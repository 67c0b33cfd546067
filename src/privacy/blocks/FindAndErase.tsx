import { Button } from '@zendeskgarden/react-buttons';
import { type FormEvent, useState } from 'react';
import { useTranslate } from '../../ui/TranslateProvider';
import { eraseTargets, verify } from '../erase/erase';
import { findTargets } from '../erase/find';
import { readPerson, readTicketIds, type Subject, type SubjectKind } from '../erase/subject';
import { patiently } from '../erase/patiently';
import type { PrivacyParts } from '../parts';
import { useErasing, type Work } from '../useErasing';
import { EraseRun } from './EraseRun';
import { Wrong } from './layout';
import { Buttons, Field, Heading, Input, Line, Part, Select } from '../../ui/page';

const KINDS: readonly SubjectKind[] = ['customer', 'ticket', 'agent'];

/** Looks for what is kept of a customer, a ticket or an agent, shows how much it is, and erases it. */
export function FindAndErase({ parts }: { parts: PrivacyParts }) {
  const translate = useTranslate();
  const erasing = useErasing(parts);
  const [kind, setKind] = useState<SubjectKind>('customer');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const isReadable = kind === 'ticket' ? readTicketIds(text) !== null : readPerson(text) !== null;
  const search = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!isReadable);
    if (isReadable) void erasing.look((signal) => workFor(parts, kind, text, signal));
  };
  const change = (next: () => void) => {
    next();
    setWrong(false);
    erasing.stop();
    erasing.forget();
  };
  const isAtWork = erasing.state.step === 'erasing' || erasing.state.step === 'verifying';
  return (
    <Part>
      <Heading>{translate('privacy.find.title')}</Heading>
      <Line>{translate('privacy.find.intro')}</Line>
      <Buttons as="form" onSubmit={search}>
        <Field style={{ width: 'auto' }}>
          {translate('privacy.find.by')}
          <Select
            value={kind}
            disabled={isAtWork}
            onChange={({ target }) => change(() => setKind(target.value as SubjectKind))}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {translate(`privacy.subject.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          {translate(`privacy.find.who.${kind}`)}
          <Input
            value={text}
            disabled={isAtWork}
            autoComplete="off"
            aria-invalid={isWrong}
            onChange={({ target }) => change(() => setText(target.value))}
          />
        </Field>
        <Button size="small" type="submit" disabled={isAtWork}>
          {translate('privacy.find.search')}
        </Button>
      </Buttons>
      {isWrong && <Wrong role="alert">{translate(`privacy.find.wrong.${kind}`)}</Wrong>}
      <EraseRun erasing={erasing} />
    </Part>
  );
}

/** Null where Zendesk knows nobody of that address or number. */
async function workFor(
  parts: PrivacyParts,
  kind: SubjectKind,
  text: string,
  signal: AbortSignal,
): Promise<Work | null> {
  const subject = await subjectOf(parts, kind, text, signal);
  if (!subject) return null;
  const ids =
    subject.kind === 'tickets'
      ? subject.ticketIds.map(String)
      : [String(subject.person.id), ...subject.person.emails];
  return workOf(parts, subject, { kind, ids });
}

async function subjectOf(
  parts: PrivacyParts,
  kind: SubjectKind,
  text: string,
  signal: AbortSignal,
): Promise<Subject | null> {
  const ticketIds = kind === 'ticket' ? readTicketIds(text) : null;
  if (ticketIds) return { kind: 'tickets', ticketIds };
  const who = readPerson(text);
  const person = who && (await patiently(parts, () => parts.account.findPerson(who, signal), signal));
  if (!person || person.isAgent !== (kind === 'agent')) return null;
  if (kind === 'agent') return { kind: 'agent', person };
  const asked = () => parts.account.ticketsOf(person.id, signal);
  return { kind: 'customer', person, ticketIds: await patiently(parts, asked, signal) };
}

/** Finding, erasing and finding again for one subject. */
export function workOf(parts: PrivacyParts, subject: Subject, about: Work['about']): Work {
  const agentId = subject.kind === 'agent' ? subject.person.id : null;
  return {
    about,
    find: (onPlace, signal) => findTargets(parts, subject, onPlace, signal),
    erase: ({ targets }, done, onProgress, signal) =>
      eraseTargets(parts, { targets, agentId, done }, onProgress, signal),
    verify: (onPlace, signal) => verify(parts, subject, onPlace, signal),
  };
}
