import { act, screen } from '@testing-library/react';
import type { Writer, WriterState } from '../../src/model/writer';
import { FULL, OFFERED } from './fixtures';
import { renderPanel } from './renderPanel';

const IDLE: WriterState = {
  label: 'OpenAI',
  model: 'gpt',
  wrong: null,
  isLocal: false,
  budget: { tokens: 1200, mostTokens: 200_000, cost: 0.0312, mostCost: 2, currency: 'EUR' },
  step: { kind: 'idle' },
  flagged: [],
  written: [],
};

/** A writer that shows what it is told to, and remembers what it was asked for. */
function fakeWriter() {
  let state = IDLE;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const writer: Writer = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview: ({ kind }) => void asked.push(`preview ${kind}`),
    ask: (task) => void asked.push(task.kind === 'draft' ? 'draft' : `${task.rewrite} ${task.of.id}`),
    send: () => void asked.push('send'),
    stop: () => void asked.push('stop'),
    setLocal: (isLocal) => void asked.push(`local ${isLocal}`),
  };
  const show = (more: Partial<WriterState>) =>
    act(() => {
      state = { ...state, ...more };
      for (const listener of listeners) listener();
    });
  return { writer, asked, show };
}

async function opened() {
  const fake = fakeWriter();
  const panel = await renderPanel(FULL, { writer: async () => fake.writer });
  await panel.user.click(screen.getByRole('button', { name: 'AI' }));
  await panel.settle();
  return { ...panel, ...fake };
}
const button = (name: string) => screen.getByRole('button', { name });

test('asks for what is open, and says what the day has cost', async () => {
  const { user, asked } = await opened();
  await user.click(button('Shorter'));
  await user.click(button('What is sent'));
  await user.click(button('Write a reply'));
  expect(asked).toEqual(['shorter late-1042', 'preview draft', 'draft']);
  expect(screen.getByText('Today 1,200 of 200,000 tokens · €0.03 of €2.00')).toBeInTheDocument();
});

test('takes one wish at a time, and can be stopped', async () => {
  const { user, asked, show } = await opened();
  show({ step: { kind: 'asking', task: { kind: 'draft' }, since: 0 } });
  await user.click(button('Shorter'));
  expect(asked).toEqual([]);
  await user.click(button('Cancel'));
  expect(asked).toEqual(['stop']);
});

test('what was written waits, and stands there when it is asked for', async () => {
  const { user, show } = await opened();
  const before = screen.getByRole('article').textContent;
  const [first] = OFFERED;
  if (!first) throw new Error('nothing is offered');
  show({
    written: [{ ...first, id: 'llm:draft@1', key: 'llm:draft', origin: 'llm', text: 'Voici.', claims: [] }],
  });
  expect(screen.getByRole('article').textContent).toBe(before);
  await user.click(button('1 new'));
  expect(screen.getByRole('article')).toHaveTextContent('Voici.');
  show({ written: [] });
  expect(screen.getByText('The situation has changed since')).toBeInTheDocument();
});

test('opens and closes by keys', async () => {
  const { user } = await opened();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Write a reply' })).toBeNull();
  expect(button('AI')).toHaveFocus();
  await user.keyboard('w');
  expect(button('Write a reply')).toBeInTheDocument();
});

test('its code did not come: said, and tried again when it is opened again', async () => {
  const { writer } = fakeWriter();
  let tries = 0;
  const { user, settle } = await renderPanel(FULL, {
    writer: async () => {
      tries += 1;
      if (tries === 1) throw new Error('offline');
      return writer;
    },
  });
  await user.click(button('AI'));
  await settle();
  expect(screen.getByText('AI does not answer')).toBeInTheDocument();
  await user.click(button('Close'));
  await user.click(button('AI'));
  await settle();
  expect(button('Write a reply')).toBeInTheDocument();
});
