import { act, screen, within } from '@testing-library/react';
import type { CheckedClaims } from '../../src/panel/parts';
import { FULL } from './fixtures';
import { renderPanel } from './renderPanel';

const EMAIL = {
  ...FULL,
  ticket: FULL.ticket && { ...FULL.ticket, channel: 'email' as const, isMessaging: false },
};
const DRAFT = 'Remboursé : 49,00 €. Livré le 14 novembre. Un cadeau suit.';

const claimed = (text: string): CheckedClaims => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    claims: [
      { kind: 'date', ...at('14 novembre'), verdict: 'supported', evidence: 1 },
      { kind: 'promise', ...at('Un cadeau suit'), verdict: 'unsupported' },
      { kind: 'amount', ...at('49,00 €'), verdict: 'contradicted', evidence: 0 },
    ],
    evidence: [
      { kind: 'order', ref: 'shopify:1042', label: '#1042', quote: '89.00 EUR' },
      { kind: 'message', ref: 'm8', label: 'le 14', quote: 'le 14' },
    ],
  };
};
const box = async () => within(await screen.findByRole('region', { name: 'Check my reply' }));

const open = async (options: Parameters<typeof renderPanel>[1] = {}) => {
  const all = await renderPanel(EMAIL, {
    target: 'public',
    draft: DRAFT,
    checkClaims: (text) => Promise.resolve(claimed(text)),
    ...options,
  });
  await all.user.keyboard('c');
  await all.settle();
  return all;
};

test('it opens with the draft, and tells of each claim what became of it and by what, the worst first', async () => {
  const { user } = await open();
  const inBox = await box();
  expect(inBox.getByRole('textbox')).toHaveValue(DRAFT);
  expect(inBox.getByText('1 contradicted, 1 to check, 1 verified')).toBeInTheDocument();
  const rows = within(inBox.getByRole('list', { name: 'What the reply claims' })).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '“49,00 €” contradicted by #1042: 89.00 EUR',
    '“Un cadeau suit” nothing we know says so',
    '“14 novembre” confirmed by le 14',
  ]);
  await user.click(inBox.getByRole('button', { name: 'confirmed by le 14' }));
  expect(await screen.findByRole('searchbox')).toBeInTheDocument();
});

test('what was checked is gone with the first change, and a late answer is of no use', async () => {
  const answers: ((checked: CheckedClaims) => void)[] = [];
  const { user, settle } = await open({
    checkClaims: () => new Promise((resolve) => void answers.push(resolve)),
  });
  const inBox = await box();
  await user.type(inBox.getByRole('textbox'), ' Merci');
  act(() => answers[0]?.(claimed(DRAFT)));
  await settle();
  expect(inBox.queryByRole('list')).not.toBeInTheDocument();
});

test('claims that cannot be checked are told, and the questions are checked all the same', async () => {
  await open({ draft: '', checkClaims: () => Promise.reject(new Error('code that does not come')) }).then(
    async ({ user, settle }) => {
      await user.keyboard('Bonjour{Control>}{Enter}{/Control}');
      await settle();
    },
  );
  const inBox = await box();
  expect(inBox.getByText('Its claims cannot be checked now')).toBeInTheDocument();
  expect(inBox.getByText('Nothing needless asked')).toBeInTheDocument();
});

test('the guard goes on speaking of what is typed while the box is open, and no question is told twice', async () => {
  const { parts, settle } = await open({ isTimed: false, draft: 'Bonjour,' });
  await box();
  act(() => parts.fake.type('Bonjour, quel est votre numéro de commande ?'));
  await settle();
  expect(await screen.findByRole('region', { name: 'Already known' })).toBeInTheDocument();
  expect(screen.getAllByText('You ask for the order number')).toHaveLength(1);
  expect(screen.getByRole('region', { name: 'Check my reply' })).toBeInTheDocument();
});

test('settings that cannot be used are told at the foot, with what holds instead', async () => {
  const { settle } = await renderPanel(FULL, {
    checkSettings: () =>
      Promise.resolve([
        { setting: 'identity_level', value: 'strikt', kind: 'level' },
        { setting: 'bot_user_ids', value: 'léo', kind: 'user' },
      ]),
  });
  await settle();
  const told = await screen.findByRole('region', { name: 'Settings of the app' });
  expect(told).toHaveTextContent(
    'Setting identity_level: “strikt” is not open, default or strict; strict holds instead.',
  );
  expect(told).toHaveTextContent('Setting bot_user_ids: “léo” is not the id of a Zendesk user');
});

test('that figures are by name is told until it was read; one’s own figures are a click away', async () => {
  const onRead = jest.fn(() => Promise.resolve());
  const value = '2026-11-02, BV 12/2026';
  const { user, parts, settle } = await renderPanel(FULL, {
    checkSettings: () => Promise.resolve([{ setting: 'figures_level', value, kind: 'named', onRead }]),
  });
  await settle();
  const told = await screen.findByRole('region', { name: 'Settings of the app' });
  expect(told).toHaveTextContent('Figures by agent are on, under the agreement of 2026-11-02, BV 12/2026');
  await user.click(within(told).getByRole('button', { name: 'I have read this' }));
  expect(onRead).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('region', { name: 'Settings of the app' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  await user.click(await screen.findByRole('button', { name: /My figures/ }));
  expect(parts.told.at(-1)).toBe('my figures');
});

test.each([
  [{ waiting: 0, isExcluded: false, isPersistent: true }, []],
  [{ waiting: 2, isExcluded: false, isPersistent: true }, [/^2 replies are still to be counted/]],
  [{ waiting: 0, isExcluded: false, isPersistent: false }, [/^This browser keeps nothing for the app/]],
  [{ waiting: 3, isExcluded: true, isPersistent: false }, [/^Your role may not write the app’s records/]],
])('what keeps replies from being counted stands beside the keys: %j', async (status, words) => {
  const { user, settle } = await renderPanel(FULL, {
    onCounted(listener) {
      listener(status);
      return () => undefined;
    },
  });
  await settle();
  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  await screen.findByRole('button', { name: /My figures/ });
  for (const each of words) expect(screen.getByText(each)).toBeInTheDocument();
  const all = [/still to be counted/, /keeps nothing for the app/, /may not write/];
  expect(all.filter((each) => screen.queryByText(each) !== null)).toHaveLength(words.length);
});
