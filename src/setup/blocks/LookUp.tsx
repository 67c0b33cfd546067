import { Button } from '@zendeskgarden/react-buttons';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isAbort, toProblem } from '../../lib/errors';
import { useTranslate } from '../../ui/TranslateProvider';
import type { Lookup } from '../parts';
import { Buttons, Field, Heading, Input, Line, Part } from '../../ui/page';

/** What a source said: how many things it has of that customer, or words for what went wrong. */
type Answer = { count: number } | { words: string } | null;

const LIKE_AN_EMAIL = /^[^\s@{}]+@[^\s@{}]+\.[^\s@{}]+$/;

/** One customer, asked of every source at once: how much each of them has, never what. */
export function LookUp({ lookups }: { lookups: readonly Lookup[] }) {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>> | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const isEmail = LIKE_AN_EMAIL.test(email.trim());

  const ask = async (lookup: Lookup, signal: AbortSignal) => {
    const answer = await lookup.find(email.trim().toLowerCase(), signal).then(
      (count): Answer => ({ count }),
      (error: unknown): Answer => {
        if (isAbort(error)) return null;
        const { label } = lookup;
        const problem = toProblem(error, { block: 'orders', source: lookup.id, label });
        return { words: translate(`problem.${problem.kind}`, { label, ...problem.values }) };
      },
    );
    if (!signal.aborted) setAnswers((before) => ({ ...before, [lookup.id]: answer }));
  };

  const askAll = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmail) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setAnswers({});
    for (const lookup of lookups) void ask(lookup, controller.signal);
  };

  return (
    <Part as="form" onSubmit={askAll}>
      <Heading>{translate('setup.lookUp.title')}</Heading>
      <Line>{translate('setup.lookUp.what')}</Line>
      <Field>
        {translate('setup.lookUp.email')}
        <Input
          type="email"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          autoComplete="off"
        />
      </Field>
      <Buttons>
        <Button size="small" type="submit" disabled={!isEmail}>
          {translate('setup.lookUp.ask')}
        </Button>
      </Buttons>
      {answers && (
        <ul aria-live="polite">
          {lookups.map((lookup) => (
            <li key={lookup.id}>{sayAnswer(lookup, answers[lookup.id] ?? null, translate)}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function sayAnswer({ label }: Lookup, answer: Answer, translate: ReturnType<typeof useTranslate>): string {
  if (answer === null) return translate('setup.lookUp.asking', { label });
  return 'words' in answer ? answer.words : translate('setup.lookUp.found', { label, count: answer.count });
}
