import { act, screen, within } from '@testing-library/react';
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
  summary: null,
  beginsUnasked: false,
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
    ask: (task) => void asked.push(task.kind === 'rewrite' ? `${task.rewrite} ${task.of.id}` : task.kind),
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
  show({ step: { kind: 'asking', task: { kind: 'draft' }, since: 0, isUnasked: false } });
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

describe('the hand-over in a model’s words', () => {
  const SUMMARY: WriterState['summary'] = {
    sentences: [
      { text: 'Marie asks where her parcel is.', verdict: 'supported', evidence: [0] },
      { text: 'It was delivered.', verdict: 'contradicted', evidence: [1] },
    ],
    evidence: [
      { kind: 'message', ref: 'm10', label: 'customer', quote: 'Je veux parler à un humain' },
      { kind: 'order', ref: 'shopify:1042', label: '#1042', quote: '#1042' },
    ],
    leftOut: 1,
  };

  async function withBrief(more: Partial<WriterState> = {}) {
    const fake = fakeWriter();
    fake.show(more);
    const open = [{ label: { text: 'When will it come?' }, messageId: 'm10', isUrgent: false }];
    const panel = await renderPanel(
      { ...FULL, brief: { ...FULL.brief, open } },
      { writer: async () => fake.writer },
    );
    await panel.user.click(screen.getByRole('button', { name: /^Full hand-over/ }));
    await panel.settle();
    return { ...panel, ...fake };
  }

  test('comes when it is asked for, marked as written by a model, doubts said, and leads to its sources', async () => {
    const { user, asked, show } = await withBrief();
    expect(asked).toEqual([]);
    await user.click(button('Summarise'));
    expect(asked).toEqual(['summary']);
    show({ summary: SUMMARY });
    expect(screen.getByText('In short, written by OpenAI')).toBeInTheDocument();
    expect(screen.getByText('The record says otherwise:')).toBeInTheDocument();
    expect(screen.getByText('1 sentence without a source left out')).toBeInTheDocument();
    const list = screen.getByRole('list', { name: 'Summary of the conversation' });
    await user.click(within(list).getByRole('button', { name: 'Source 1' }));
    expect(screen.getByRole('button', { name: /^Conversation with the bot/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('shows what would be sent in its own place, and says there why nothing came', async () => {
    const { asked, show, user } = await withBrief();
    const preview = { host: 'api.openai.com', body: '{}', evidence: ['customer: Bonjour'], hidden: 0 };
    show({ step: { kind: 'preview', task: { kind: 'summary' }, preview } });
    await user.click(button('Send'));
    expect(asked).toEqual(['send']);
    show({
      step: { kind: 'failed', task: { kind: 'summary' }, why: 'slow', seconds: null, isUnasked: false },
    });
    expect(screen.getAllByText('No answer from OpenAI within 20 s')).toHaveLength(1);
  });

  test('begins when the hand-over is opened, where the admin wants that', async () => {
    const { asked, show } = await withBrief({ beginsUnasked: true });
    expect(asked).toEqual(['summary']);
    show({ step: { kind: 'asking', task: { kind: 'summary' }, since: 0, isUnasked: false } });
    show({ step: { kind: 'idle' } }); // cancelled
    expect(asked).toEqual(['summary']);
  });

  test('can be asked for in the menu of the model, and opens in its place', async () => {
    const { user, asked } = await opened();
    await user.click(button('Summary of the conversation'));
    expect(asked).toEqual(['summary']);
    expect(await screen.findByText('In short, written by OpenAI')).toBeInTheDocument();
  });
});

describe('a model that begins unasked', () => {
  test('is fetched once replies of ours stand, and fails without a word', async () => {
    const fake = fakeWriter();
    let loaded = 0;
    const writer = async () => {
      loaded += 1;
      return fake.writer;
    };
    const { show, settle } = await renderPanel(
      {
        ...FULL,
        suggestions: { ...FULL.suggestions, isLoading: true, value: { offered: [], silence: null } },
      },
      { writer, writesUnasked: true },
    );
    expect(loaded).toBe(0);
    show(FULL);
    await settle();
    expect(loaded).toBe(1);
    fake.show({
      step: { kind: 'failed', task: { kind: 'draft' }, why: 'slow', seconds: null, isUnasked: true },
    });
    expect(screen.queryByText('No answer from OpenAI within 20 s')).toBeNull();
  });
});

test('where nothing can be suggested, the model is one click away', async () => {
  const fake = fakeWriter();
  const nothing = { offered: [], silence: null };
  const { user, settle } = await renderPanel(
    { ...FULL, suggestions: { ...FULL.suggestions, value: nothing } },
    { writer: async () => fake.writer },
  );
  await user.click(await screen.findByRole('button', { name: 'Write with AI' }));
  await settle();
  await user.click(button('Write a reply'));
  expect(fake.asked).toEqual(['draft']);
});
