import { act, screen, within } from '@testing-library/react';
import { renderPanel } from './renderPanel';
import type { GuardWarning } from '../../src/checks';
import type { PanelParts } from '../../src/panel/parts';
import { FULL } from './fixtures';

const EMAIL = FULL.ticket && { ...FULL.ticket, channel: 'email' as const, isMessaging: false };
const QUESTION = 'Quel est votre numéro de commande ?';

async function warned() {
  const panel = await renderPanel(FULL, { draft: 'Bonjour. ' });
  await panel.settle();
  await act(async () => panel.parts.fake.type(`Bonjour. ${QUESTION}`));
  return { ...panel, guard: within(await screen.findByRole('region', { name: 'Already known' })) };
}

test('says what is asked and what the customer already told', async () => {
  const { guard, parts } = await warned();
  expect(guard.getByText('You ask for the order number')).toBeInTheDocument();
  expect(guard.getByText(/Said .*8:51.*: “1042”, confirmed/)).toBeInTheDocument();
  expect(parts.told).toContain('guard orderNumber warned pasted');
});

test('replace changes only the question', async () => {
  const { guard, user, parts, settle } = await warned();
  await user.click(guard.getByRole('button', { name: 'Replace' }));
  await settle();
  expect(parts.fake.draft.text).toBe('Bonjour. Votre commande est bien la 1042.');
  expect(parts.told).toContain('guard orderNumber heeded');
  expect(screen.queryByRole('region', { name: 'Already known' })).not.toBeInTheDocument();
});

test('replace does nothing when the question is gone from the draft meanwhile', async () => {
  const { guard, user, parts, settle } = await warned();
  parts.fake.draft = { ...parts.fake.draft, text: 'Bonjour.' };
  await user.click(guard.getByRole('button', { name: 'Replace' }));
  await settle();
  expect(parts.fake.draft.text).toBe('Bonjour.');
  expect(parts.told).not.toContain('guard orderNumber heeded');
});

test('one key replaces once the panel has the focus', async () => {
  const { user, parts, settle } = await warned();
  await user.keyboard('r');
  await settle();
  expect(parts.fake.draft.text).toBe('Bonjour. Votre commande est bien la 1042.');
});

test('a question can be kept, and a slot be silenced', async () => {
  const { guard, user, parts } = await warned();
  await user.click(guard.getByRole('button', { name: 'Not useful here' }));
  expect(parts.told).toContain('guard orderNumber notUseful');
  await act(async () => parts.fake.type(`Encore : ${QUESTION}`));
  expect(screen.queryByRole('region', { name: 'Already known' })).not.toBeInTheDocument();
});

test('never takes the focus', async () => {
  await warned();
  expect(document.body).toHaveFocus();
});

const AGAIN: GuardWarning = {
  slot: 'question',
  start: 0,
  end: 33,
  question: 'Have you tried the tracking link?',
  known: {
    kind: 'answer',
    question: 'Avez-vous suivi le lien ?',
    answer: 'Le lien ne donne rien.',
    messageId: 'm8',
    turn: 7,
    at: '2026-11-17T07:54:00Z',
    by: 'Léo',
  },
  replacement: null,
};

test('a question asked again: who asked it, what the customer answered, and where that stands', async () => {
  const guardOf: PanelParts['guard'] = ({ text }) => (text === AGAIN.question ? AGAIN : null);
  const { parts, settle, user } = await renderPanel(FULL, { guard: guardOf });
  await act(async () => parts.fake.type(AGAIN.question));
  const guard = within(await screen.findByRole('region', { name: 'Already known' }));
  expect(guard.getByText('Léo already asked: “Avez-vous suivi le lien ?”')).toBeInTheDocument();
  expect(guard.queryByRole('button', { name: 'Replace' })).not.toBeInTheDocument();
  await user.click(guard.getByText(/Said .*8:54.*: “Le lien ne donne rien.”/));
  await settle();
  expect(screen.getByRole('button', { name: /^Conversation with the bot/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

describe('where the draft cannot be read', () => {
  async function unread() {
    const panel = await renderPanel(FULL);
    await panel.settle();
    await act(async () => panel.parts.fake.send(`Bonjour. ${QUESTION}`));
    await panel.settle();
    return panel;
  }

  test('the guard says it after sending: nothing to replace, the answer one click away', async () => {
    const { parts, user } = await unread();
    const guard = within(screen.getByRole('region', { name: 'Already known' }));
    expect(guard.getByText('You asked for the order number')).toBeInTheDocument();
    expect(guard.queryByRole('button', { name: 'Replace' })).not.toBeInTheDocument();
    expect(parts.told).toContain('guard orderNumber warned after');
    await user.click(guard.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: 'Already known' })).not.toBeInTheDocument();
  });

  test('one quiet row leads to a box that looks a reply through, and gives the focus back', async () => {
    const { parts, user, settle } = await unread();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    const row = within(screen.getByRole('region', { name: 'Your draft cannot be read here' }));
    const opener = row.getByRole('button', { name: /Check my reply/ });
    await user.click(opener);
    const box = within(await screen.findByRole('region', { name: 'Check my reply' }));
    const field = box.getByRole('textbox', { name: 'Your reply' });
    expect(field).toHaveFocus();
    await user.type(field, `Merci. ${QUESTION} Bien à vous`);
    await user.click(box.getByRole('button', { name: 'Check' }));
    expect(box.getByText('You ask for the order number')).toBeInTheDocument();
    await user.click(box.getByRole('button', { name: 'Replace' }));
    expect(field).toHaveValue('Merci. Votre commande est bien la 1042. Bien à vous');
    expect(box.getByText('Nothing needless asked')).toBeInTheDocument();
    expect(parts.told.slice(-2)).toEqual(['guard orderNumber warned', 'guard orderNumber heeded']);
    await user.keyboard('{Escape}');
    await settle();
    expect(screen.queryByRole('region', { name: 'Check my reply' })).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });
});

test('the list of keys says when the guard speaks, and one key opens the box', async () => {
  const { user } = await renderPanel({ ...FULL, ticket: EMAIL }, { holdsOnce: true, target: 'public' });
  await user.keyboard('?');
  expect(await screen.findByText('Guard: warns while you type, holds once')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Your draft cannot be read here' })).not.toBeInTheDocument();
  await user.keyboard('c');
  const box = within(await screen.findByRole('region', { name: 'Check my reply' }));
  await user.keyboard('j ? u{Control>}{Enter}{/Control}');
  expect(box.getByRole('textbox')).toHaveValue('j ? u');
  expect(box.getByText('Nothing needless asked')).toBeInTheDocument();
});
