import { act, screen, waitFor } from '@testing-library/react';
import { FULL, OFFERED, SUGGESTION } from './fixtures';
import { renderPanel } from './renderPanel';

const insert = () => screen.getByRole('button', { name: /^Insert (public reply|note|message)/ });

test('insert puts the reply into the draft without what nothing supports, and tells who counts', async () => {
  const { user, parts, session, settle } = await renderPanel();
  await user.click(insert());
  await settle();
  expect(parts.fake.draft.text).toContain('Votre colis est parti le 12 novembre');
  expect(parts.fake.draft.text).not.toContain('5 jours');
  expect(parts.told.at(-1)).toMatch(/^inserted late-1042: Bonjour Marie/);
  expect(session.asked).toEqual(['noteInsert']);
  expect(screen.getByText('Inserted 9:14 AM', { exact: false })).toBeInTheDocument();
});

test('all of it is a second, named action', async () => {
  const { user, parts, settle } = await renderPanel();
  await user.click(screen.getByRole('button', { name: /1 to check/ }));
  await user.click(screen.getByRole('button', { name: 'Insert all' }));
  await settle();
  expect(parts.fake.draft.text).toContain('Réponse sous 5 jours.');
});

test('the customer is not greeted twice, and what was typed stays', async () => {
  const { user, parts, settle } = await renderPanel(FULL, {
    draft: 'Bonjour Marie, merci de votre patience.',
  });
  await user.click(insert());
  await settle();
  expect(parts.fake.draft.text.match(/Bonjour/g)).toHaveLength(1);
  expect(parts.fake.draft.text).toMatch(/^Bonjour Marie, merci de votre patience\.\n\nVotre colis/);
});

test('the button names target and language, and follows the composer', async () => {
  const { parts } = await renderPanel(FULL, { target: 'public' });
  expect(insert()).toHaveTextContent('Insert public reply, FR');
  await act(async () => {
    parts.fake.draft = { ...parts.fake.draft, target: 'note' };
    parts.fake.type('x');
    await Promise.resolve();
  });
  expect(insert()).toHaveTextContent('Insert note, FR');
});

test('a target that changed unseen inserts nothing and says so', async () => {
  const { user, parts, settle } = await renderPanel(FULL, { target: 'note' });
  parts.fake.draft = { text: '', target: 'public', isRich: false };
  await user.click(insert());
  await settle();
  expect(parts.fake.draft.text).toBe('');
  expect(screen.getByText('The target has changed: check and insert again')).toBeInTheDocument();
});

test('undo gives back the draft as it was', async () => {
  const { user, parts, settle } = await renderPanel(FULL, { draft: 'Bonjour Marie,' });
  await user.click(insert());
  await settle();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await settle();
  expect(parts.fake.draft.text).toBe('Bonjour Marie,');
  expect(parts.told.at(-1)).toBe('undone late-1042');
  expect(insert()).toBeInTheDocument();
});

test('what was changed since is left to the agent', async () => {
  const { user, parts, settle } = await renderPanel();
  await user.click(insert());
  await settle();
  await act(async () => parts.fake.type(parts.fake.draft.text.replace('Lyon', 'Paris')));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await settle();
  expect(parts.fake.draft.text).toContain('Paris');
  expect(screen.getByText('Changed since: undo in the composer')).toBeInTheDocument();
});

test('a second insert asks', async () => {
  const { user, parts, settle } = await renderPanel();
  await user.click(insert());
  await settle();
  const once = parts.fake.draft.text;
  await user.click(screen.getByRole('button', { name: 'Insert again' }));
  expect(parts.fake.draft.text).toBe(once);
  await user.click(screen.getByRole('button', { name: 'Insert again' }));
  await settle();
  expect(parts.fake.draft.text.length).toBeGreaterThan(once.length);
});

test('edited in place, the agent’s own words go in', async () => {
  const { user, parts, settle } = await renderPanel();
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  const box = screen.getByRole('textbox', { name: 'Edit' });
  expect(box).not.toHaveTextContent('5 jours');
  await user.clear(box);
  await user.type(box, 'Bonjour, tout de suite !');
  await user.click(insert());
  await settle();
  expect(parts.fake.draft.text).toBe('Bonjour, tout de suite !');
});

test('dismissing is one click; the reasons stay for four seconds and the next reply is there', async () => {
  jest.useFakeTimers();
  const { user, parts } = await renderPanel(FULL, { isTimed: true });
  await user.click(screen.getByRole('button', { name: 'Dismiss this reply' }));
  expect(parts.told.at(-1)).toBe('dismissed late-1042 null');
  expect(screen.getByRole('article', { name: 'renvoi du colis' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Off topic' }));
  expect(parts.told.at(-1)).toBe('dismissed late-1042 offTopic');
  await user.click(screen.getByRole('button', { name: 'Dismiss this reply' }));
  act(() => jest.advanceTimersByTime(4_000));
  expect(screen.queryByRole('button', { name: 'Off topic' })).not.toBeInTheDocument();
  jest.useRealTimers();
});

test('the focus stays on its button when the next reply takes the place', async () => {
  const { user } = await renderPanel();
  await user.click(screen.getByRole('button', { name: 'Dismiss this reply' }));
  expect(screen.getByRole('button', { name: 'Dismiss this reply' })).toHaveFocus();
});

const WORDS = '“Lyon, 14 novembre”';
const isOrdersOpen = () => screen.getByRole('button', { name: /^Orders/ }).getAttribute('aria-expanded');

test('evidence shows in its own words under the pointer, and hides when it goes', async () => {
  const { user } = await renderPanel();
  await user.hover(screen.getByRole('button', { name: 'Source 2' }));
  expect(await screen.findByText(WORDS)).toBeInTheDocument();
  await user.hover(screen.getByText(WORDS)); // on the way to its link it stays
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await user.click(screen.getByRole('button', { name: 'See order' }));
  expect(isOrdersOpen()).toBe('true');
  await user.hover(screen.getByRole('heading', { level: 1 }));
  await waitFor(() => expect(screen.queryByText(WORDS)).toBeNull());
});

test('evidence shows where the focus is, until Escape; its number leads to its order', async () => {
  const { user } = await renderPanel();
  const number = screen.getByRole('button', { name: 'Source 2' });
  act(() => number.focus());
  expect(await screen.findByText(WORDS)).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByText(WORDS)).toBeNull();
  expect(number).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(isOrdersOpen()).toBe('true');
});

test('another reply is one click away', async () => {
  const { user } = await renderPanel();
  await user.click(screen.getByRole('button', { name: 'article Délais de livraison' }));
  expect(screen.getByRole('article', { name: 'Délais de livraison' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Retard transporteur' })).toBeInTheDocument();
});

test('what arrives while the pointer is inside waits behind "1 new"', async () => {
  const { user, show } = await renderPanel({
    ...FULL,
    suggestions: { ...FULL.suggestions, value: { offered: OFFERED.slice(1), silence: null } },
  });
  await user.hover(screen.getByRole('article'));
  show(FULL);
  expect(screen.getByRole('article', { name: 'renvoi du colis' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '1 new' }));
  expect(screen.getByRole('button', { name: 'Retard transporteur' })).toBeInTheDocument();
});

test('a reply that is no longer offered cannot be inserted', async () => {
  const { user, show } = await renderPanel();
  await user.hover(screen.getByRole('article'));
  show({
    ...FULL,
    suggestions: { ...FULL.suggestions, value: { offered: OFFERED.slice(1), silence: null } },
  });
  expect(screen.queryByRole('button', { name: /^Insert message/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show the current replies' }));
  expect(screen.getByRole('article', { name: 'renvoi du colis' })).toBeInTheDocument();
});

test('silence says why, with the one question that would help', async () => {
  const silence = {
    reason: { text: 'The return date is missing' },
    question: 'Quand avez-vous renvoyé le colis ?',
  };
  const { user, parts, settle } = await renderPanel({
    ...FULL,
    suggestions: { ...FULL.suggestions, value: { offered: [], silence } },
  });
  expect(screen.getByText('The return date is missing')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Insert the question' }));
  await settle();
  expect(parts.fake.draft.text).toBe(silence.question);
  expect(parts.told.filter((each) => each.startsWith('inserted'))).toEqual([]);
});

test('links lead to https only', async () => {
  const beforeSending = { label: { text: 'Open the inquiry' }, url: 'javascript:alert(1)' };
  await renderPanel({
    ...FULL,
    suggestions: {
      ...FULL.suggestions,
      value: { offered: [{ ...SUGGESTION, beforeSending }], silence: null },
    },
  });
  expect(screen.getByText('Open the inquiry')).toBeInTheDocument();
  for (const link of screen.queryAllByRole('link')) {
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});
