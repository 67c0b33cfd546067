import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { Assistance } from '../../src/assist/session';
import type { Problem } from '../../src/model/problem';
import type { Message, Transcript } from '../../src/model/transcript';
import { botRuleOf } from '../../src/panel/derive/author';
import { FACTS, FULL, MESSAGES } from './fixtures';
import { fakeLayout } from './layout';
import { renderPanel } from './renderPanel';

fakeLayout();

const DOWN: Problem = {
  block: 'conversation',
  source: 'z',
  label: 'Zendesk',
  kind: 'down',
  isRetryable: true,
};

const said = (messages: Message[], rest: Partial<Transcript> = {}): Assistance => ({
  ...FULL,
  transcript: {
    ...FULL.transcript,
    value: { source: 'conversationLog', messages, isComplete: true, ...rest },
  },
});
const lines = (count: number, from = 0): Message[] =>
  Array.from({ length: count }, (_, index) => ({
    ...MESSAGES[0]!,
    id: `x${from + index}`,
    text: `line ${from + index}.`,
    choices: [],
  }));

async function openWith(assistance: Assistance, options: Parameters<typeof renderPanel>[1] = {}) {
  const panel = await renderPanel(assistance, options);
  await panel.user.click(screen.getByRole('button', { name: /^Conversation/, expanded: false }));
  const field = await screen.findByRole('searchbox');
  const list = field.closest('[id]')!.querySelector<HTMLElement>('section[tabindex="0"]')!;
  return { ...panel, field, list, talk: within(list) };
}

test('where the story comes from is said, from every source that told it', async () => {
  await openWith(said(MESSAGES, { alsoFrom: ['comments', 'a source of tomorrow'] }));
  expect(screen.getByText('From: conversation log, comments, a source of tomorrow')).toBeInTheDocument();
});

test('of ten thousand messages only what is in view is drawn, the newest first on screen', async () => {
  const { talk } = await openWith(said(lines(10_000)));
  expect(await talk.findByText('line 9999.')).toBeInTheDocument();
  expect(document.querySelectorAll('li[data-index]').length).toBeLessThan(40);
});

test('searching: how many, which one, next and previous, Escape clears and leaves', async () => {
  const { user, field, list, talk } = await openWith(said(lines(10_000)));
  await user.type(field, 'LINE 99');
  expect(await screen.findByText('1 of 111')).toBeInTheDocument();
  expect(await talk.findByText('line 99')).toContainHTML('<mark');
  await user.keyboard('{Enter}');
  expect(screen.getByText('2 of 111')).toBeInTheDocument();
  expect((await talk.findAllByText('line 99')).length).toBeGreaterThan(0);
  await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
  expect(screen.getByText('111 of 111')).toBeInTheDocument();
  await waitFor(() => expect(list).toHaveTextContent('line 9999.'));
  await user.click(screen.getByRole('button', { name: 'Next found' }));
  expect(screen.getByText('1 of 111')).toBeInTheDocument();
  await user.type(field, ' nowhere');
  expect(await screen.findByText('none')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(field).toHaveValue('');
  await user.keyboard('{Escape}');
  expect(list).toHaveFocus();
});

test('a search in a part says so, and reads the rest page by page when asked, until it is stopped or something is wrong', async () => {
  const part = (from: number, older: string | null): Assistance =>
    said(lines(20, from), { isComplete: older === null, older });
  const { session, user, field, show, settle } = await openWith(part(40, 'p2'));
  const readOlder = jest.spyOn(session, 'readOlder');
  const pages = () => readOlder.mock.calls.length;
  const row = () => screen.queryByText('Searched the loaded part only', { selector: 'span' });
  const reading = (isLoading: boolean, page: Assistance, problem: Problem | null = null) =>
    show({ ...page, older: { isLoading, problem } });
  expect(row()).not.toBeInTheDocument();
  await user.type(field, 'line 3.');
  expect(row()).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Load the rest' }));
  expect(pages()).toBe(1);
  reading(true, part(40, 'p2'));
  reading(false, part(20, 'p3'));
  expect(pages()).toBe(2);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  reading(false, part(10, 'p4'));
  expect(pages()).toBe(2);
  await user.click(screen.getByRole('button', { name: 'Load the rest' }));
  expect(pages()).toBe(3);
  reading(false, part(10, 'p4'), DOWN);
  reading(false, part(10, 'p4'));
  expect(pages()).toBe(3); // the agent says when to try again
  await user.click(screen.getByRole('button', { name: 'Load the rest' }));
  reading(false, part(0, null));
  await settle();
  expect(row()).not.toBeInTheDocument();
  expect(pages()).toBe(4);
});

test('/ goes to the search field again and again', async () => {
  const { user, field, list } = await openWith(FULL);
  await user.keyboard('/');
  expect(field).toHaveFocus();
  act(() => list.focus());
  await user.keyboard('/');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
});

test('what is found is marked as text, never as mark-up', async () => {
  const { user, field, talk } = await openWith(said([{ ...MESSAGES[0]!, text: 'see <img src=x> here' }]));
  await user.type(field, '<img');
  expect(await talk.findByText('<img')).toContainHTML('<mark');
  expect(document.querySelector('img')).toBeNull();
});

test('a message of a megabyte is cut, all of it can be read on, and what is searched in it is shown', async () => {
  const text = `<b>bold</b> ${'x'.repeat(1_000_000)} needle`;
  const { user, field, talk } = await openWith(said([{ ...MESSAGES[0]!, text }]));
  expect(await screen.findByText(/<b>bold<\/b>/)).toBeInTheDocument();
  expect(document.body.textContent!.length).toBeLessThan(10_000);
  await user.click(talk.getByRole('button', { name: '… more' }));
  expect(document.body.textContent!.length).toBeGreaterThan(20_000);
  await user.type(field, 'needle');
  expect(await talk.findByText('needle')).toBeInTheDocument();
});

test('what was written privately says so, raw text is shown as it came, under its own name', async () => {
  const { talk } = await openWith(
    said([
      {
        ...MESSAGES[1]!,
        id: 'n1',
        speaker: 'agent',
        name: 'Karim',
        text: 'call the carrier',
        isPublic: false,
      },
      { ...MESSAGES[1]!, id: 'n2', speaker: 'system', name: '', text: 'a |\n b', isRaw: true },
    ]),
  );
  expect(talk.getByText('call the carrier').closest('li')).toHaveTextContent('Agent');
  expect(talk.getByText('call the carrier').closest('li')).toHaveTextContent('Karim· note · 8:50');
  const raw = talk.getByText(/a \|/).closest('li');
  expect(raw).toHaveTextContent('As it came, in no known format');
  expect(talk.getByText(/a \|/).textContent).toBe('a |\n b');
});

test('buttons, forms and files of a message; only a safe address is a link', async () => {
  const { talk } = await openWith(
    said([
      {
        ...MESSAGES[0]!,
        form: [
          { label: 'Name', value: 'Marie' },
          { label: 'Name', value: 'Durand' },
        ],
        attachments: [
          { name: 'box.jpg', contentType: 'image/jpeg', url: 'https://example.com/box.jpg' },
          { name: 'evil', contentType: '', url: 'javascript:alert(1)' },
        ],
      },
    ]),
  );
  expect(within(talk.getByRole('list', { name: 'Buttons offered' })).getAllByRole('listitem')).toHaveLength(
    3,
  );
  expect(talk.getByText('Name: Marie')).toBeInTheDocument();
  expect(talk.getByText('Name: Durand')).toBeInTheDocument();
  const link = talk.getByRole('link');
  expect(link).toHaveTextContent('box.jpg');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(talk.getByText('evil')).toBeInTheDocument();
});

test('a wrong speaker is corrected for all messages of that author, which is said, and taken back', async () => {
  const { user, talk, session } = await openWith(said(MESSAGES.slice(0, 4)));
  await user.click(talk.getAllByRole('button', { name: 'Bot: correct who spoke' })[0]!);
  const menu = within(talk.getByRole('group', { name: 'Who spoke?' }));
  expect(menu.getByRole('button', { name: 'Bot', pressed: true })).toBeInTheDocument();
  expect(menu.getByText('For all messages of Léo in this ticket')).toBeInTheDocument();
  await user.click(menu.getByRole('button', { name: 'Agent' }));
  expect(session.asked).toEqual(['speaker m1 agent']);
  expect(screen.getByText('Léo: Agent, 2 messages')).toBeInTheDocument();
  expect(talk.queryByRole('group', { name: 'Who spoke?' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(session.asked).toEqual(['speaker m1 agent', 'speaker m1 bot']);
  expect(screen.getByText('From: conversation log')).toBeInTheDocument();
});

test('an admin is told what makes a correction the rule for that bot, anybody else is not', async () => {
  const taken = said(MESSAGES.slice(0, 2).map((each) => ({ ...each, speaker: 'agent', authorId: '4031' })));
  const correct = async (role: string) => {
    const { user, talk } = await openWith({ ...taken, agent: { ...FULL.agent!, role } });
    await user.click(talk.getAllByRole('button', { name: 'Agent: correct who spoke' })[0]!);
    await user.click(talk.getByRole('button', { name: 'Bot' }));
    return user;
  };
  await correct('agent');
  expect(screen.queryByText(/make it the rule/)).not.toBeInTheDocument();
  cleanup();
  const user = await correct('admin');
  expect(screen.getByText(/add 4031 to “Zendesk user ids of your bots”/)).toBeInTheDocument();
  const write = jest.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getAllByRole('button', { name: 'Copy' }).at(-1)!);
  expect(write).toHaveBeenCalledWith('4031');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.queryByText(/make it the rule/)).not.toBeInTheDocument();
});

test.each([
  [{ speaker: 'agent', authorId: 'ab12', name: 'Fin' }, 'bot', { setting: 'names', value: 'Fin' }],
  [{ speaker: 'system', authorId: null, name: '' }, 'bot', null],
  [{ speaker: 'customer', authorId: '7', name: 'Marie' }, 'bot', null],
  [{ speaker: 'bot', authorId: '7', name: 'Fin' }, 'agent', null],
] as const)('the rule for %j as %s', (author, speaker, rule) => {
  expect(botRuleOf({ ...MESSAGES[0]!, ...author }, speaker)).toEqual(rule);
});

test('a text that was cut off says so where it ends, and what a form tells twice stands there once', async () => {
  const form = [
    { label: 'Commande', value: '1042' },
    { label: 'Ville', value: 'Lyon' },
  ];
  const text = 'Commande : 1042';
  const { talk } = await openWith(said([{ ...MESSAGES[1]!, text, form, isCutOff: true }]));
  expect(await talk.findAllByText(/1042/)).toHaveLength(1);
  expect(talk.getByText(/Ville: Lyon/)).toBeInTheDocument();
  expect(talk.getByText('The text was cut off here')).toBeInTheDocument();
});

test('an author of whom nothing is known is corrected in that message alone', async () => {
  const { user, talk } = await openWith(
    said([
      { ...MESSAGES[0]!, name: '' },
      { ...MESSAGES[2]!, name: '' },
    ]),
  );
  await user.click(talk.getAllByRole('button', { name: 'Bot: correct who spoke' })[0]!);
  expect(talk.getByText('For this message alone')).toBeInTheDocument();
});

test('older messages are read on demand; failing is said with another try; what is on screen stays', async () => {
  const older = { isLoading: false, problem: null };
  const part = said(lines(100, 100), { isComplete: false, older: 'cursor' });
  const { user, session, show, list, talk } = await openWith(part);
  await user.click(screen.getByRole('button', { name: 'Read older messages' }));
  expect(session.asked).toEqual(['readOlder']);
  show({ ...part, older: { ...older, isLoading: true } });
  expect(screen.getByRole('button', { name: 'Reading older messages …' })).toHaveAttribute(
    'aria-busy',
    'true',
  );
  const problem = {
    block: 'conversation',
    source: 'conversationLog',
    label: 'Zendesk',
    kind: 'down',
    isRetryable: true,
  } as const;
  show({ ...part, older: { ...older, problem } });
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  expect(session.asked).toEqual(['readOlder', 'readOlder']);
  await talk.findByText('line 199.');
  act(() => list.scrollTo({ top: 0 }));
  await talk.findByText('line 100.');
  show({ ...said(lines(200)), older });
  expect(screen.getByText('From the very beginning')).toBeInTheDocument();
  await waitFor(() => expect(list.scrollTop).toBeGreaterThan(1_000));
  expect(await talk.findByText('line 100.')).toBeInTheDocument();
  expect(talk.queryByText('line 0.')).not.toBeInTheDocument();
});

test('older messages that nobody can read are said to be missing', async () => {
  await openWith(said(MESSAGES, { isComplete: false }));
  expect(screen.getByText('Older messages have not been read')).toBeInTheDocument();
});

test('a message that comes in waits below what is read, behind its number', async () => {
  const { user, show, list, talk } = await openWith(said(lines(100)));
  await talk.findByText('line 99.');
  act(() => list.scrollTo({ top: 0 }));
  await waitFor(() => expect(talk.getByText('line 0.')).toBeInTheDocument());
  show(said(lines(102)));
  expect(talk.getByText('line 0.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '2 new' }));
  expect(await talk.findByText('line 101.')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: '2 new' })).not.toBeInTheDocument());
});

test('a secret is dotted where it was said until somebody asks for it', async () => {
  const IBAN = 'FR7630006000011234567890189';
  const text = `Mon IBAN : ${IBAN}, merci`;
  const facts = FACTS.map((fact) =>
    fact.slot === 'iban'
      ? { ...fact, quote: IBAN, place: { messageId: 's1', turn: 0, start: 11, end: 11 + IBAN.length } }
      : fact,
  );
  const { user, talk } = await openWith({
    ...said([{ ...MESSAGES[1]!, id: 's1', text, form: [{ label: 'IBAN', value: IBAN }] }]),
    facts,
  });
  expect(document.body.textContent).not.toContain(IBAN);
  expect(talk.getByText(/Mon IBAN : ••••/)).toBeInTheDocument();
  await user.click(talk.getAllByRole('button', { name: 'show' })[0]!);
  expect(talk.getByText(new RegExp(IBAN))).toBeInTheDocument();
  await user.click(talk.getByRole('button', { name: 'hide' }));
  expect(document.body.textContent).not.toContain(IBAN);
});
