import { act, screen, within } from '@testing-library/react';
import { renderPanel } from './renderPanel';
import { FULL } from './fixtures';

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
  expect(guard.getByText(/Said .*08:51.*: “1042”, confirmed/)).toBeInTheDocument();
  expect(parts.told).toContain('guard orderNumber warned');
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
