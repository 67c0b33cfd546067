import { act, screen } from '@testing-library/react';
import { FULL } from './fixtures';
import { renderPanel } from './renderPanel';

test('J and K turn the replies, I inserts, U undoes', async () => {
  const { user, parts, settle } = await renderPanel();
  await user.keyboard('j');
  expect(screen.getByRole('article', { name: 'renvoi du colis' })).toBeInTheDocument();
  await user.keyboard('k');
  await user.keyboard('i');
  await settle();
  expect(parts.fake.draft.text).toContain('Votre colis');
  await user.keyboard('u');
  await settle();
  expect(parts.fake.draft.text).toBe('');
});

test('I does not insert twice', async () => {
  const { user, parts, settle } = await renderPanel();
  await user.keyboard('i');
  await settle();
  const once = parts.fake.draft.text;
  await user.keyboard('i');
  await settle();
  expect(parts.fake.draft.text).toBe(once);
});

test('E edits; keys are letters while somebody types', async () => {
  const { user } = await renderPanel();
  await user.keyboard('e');
  const box = screen.getByRole('textbox', { name: 'Edit' });
  expect(box).toHaveFocus();
  await user.keyboard('jo?');
  expect((box as HTMLTextAreaElement).value).toContain('jo?');
  expect(screen.getByRole('button', { name: /^Orders/ })).toHaveAttribute('aria-expanded', 'false');
});

test('O opens the orders, / searches, ? lists the keys, Escape closes', async () => {
  const { user } = await renderPanel();
  await user.keyboard('o');
  expect(screen.getByRole('button', { name: /^Orders/ })).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('/');
  expect(await screen.findByRole('searchbox')).toHaveFocus();
  act(() => screen.getByRole('searchbox').blur());
  await user.keyboard('?');
  expect(await screen.findByRole('region', { name: 'Keyboard shortcuts' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument();
});

test('keys with a modifier belong to the browser', async () => {
  const { user, parts, settle } = await renderPanel();
  await user.keyboard('{Control>}i{/Control}');
  await settle();
  expect(parts.fake.draft.text).toBe('');
});

test('one settled change is announced once, politely', async () => {
  jest.useFakeTimers();
  const { show } = await renderPanel(FULL, { isTimed: true });
  const region = screen.getByRole('status');
  expect(region).toHaveAttribute('aria-live', 'polite');
  expect(region).toHaveTextContent('');
  act(() => jest.advanceTimersByTime(400));
  show({ ...FULL, newMessage: 'Hello?' });
  act(() => jest.advanceTimersByTime(500));
  expect(region).toHaveTextContent('Retard transporteur. 4 verified, 1 to check');
  jest.useRealTimers();
});
