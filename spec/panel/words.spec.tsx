import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wordsOf } from '../../scripts/wordsInTwo';
import type { Assistance } from '../../src/assist/session';
import { createTranslate, type Messages } from '../../src/lib/translate';
import { Panel } from '../../src/panel/Panel';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import { TranslateProvider } from '../../src/ui/TranslateProvider';
import de from '../../translations/de.json';
import en from '../../translations/en.json';
import es from '../../translations/es.json';
import fr from '../../translations/fr.json';
import { fakeParts, fakeSession, FULL, LOADING, ORDERS } from './fixtures';

const TRANSLATIONS = { en, fr, de, es };
const KEY = /\b(?:panel|order|identity|closer|problem|ui|slot|fact|brief|guard)\.\w/;

async function show(
  assistance: Assistance,
  locale: keyof typeof TRANSLATIONS,
  later: () => Promise<Messages>,
) {
  const translate = createTranslate(locale, wordsOf(TRANSLATIONS[locale], true), later);
  const parts = { ...fakeParts(fakeSession(assistance)), translate };
  render(
    <ThemeRoot scheme="light">
      <TranslateProvider translate={translate}>
        <ErrorBoundary>
          <Panel parts={parts} />
        </ErrorBoundary>
      </TranslateProvider>
    </ThemeRoot>,
  );
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
}

/** Everything that is said, aloud or on a tooltip. */
const said = (): string => {
  const said = [...document.body.querySelectorAll('*')].flatMap((each) => [
    each.getAttribute('title') ?? '',
    each.getAttribute('aria-label') ?? '',
  ]);
  return [document.body.textContent ?? '', ...said].join('\n');
};

const never = () => new Promise<Messages>(() => undefined);

const VIEWS: [string, Assistance][] = [
  ['an order in question', FULL],
  ['nothing yet', LOADING],
  ['a tie', { ...FULL, choice: { kind: 'tie', orderIds: ORDERS.map(({ id }) => id) } }],
  ['a possible match', { ...FULL, possibleOrders: ORDERS, orders: { ...FULL.orders, value: [] } }],
  ['no shop', { ...FULL, hasNoShop: true, orders: { ...FULL.orders, value: [] } }],
];

describe.each(['en', 'fr', 'de', 'es'] as const)('the words in %s', (locale) => {
  it.each(VIEWS)('that come first say the whole first view: %s', async (_, assistance) => {
    await show(assistance, locale, never);
    expect(said()).not.toMatch(KEY);
  });

  it('come in two parts that hold every word once', () => {
    const { app, ...words } = TRANSLATIONS[locale];
    const flat = (node: Messages | string): string[] =>
      typeof node === 'string' ? [node] : Object.values(node).flatMap(flat);
    const parts = [true, false].flatMap((isFirst) => flat(wordsOf(TRANSLATIONS[locale], isFirst)));
    expect(parts.toSorted()).toEqual([app.name, ...flat(words)].toSorted());
  });
});

describe('a section that is opened', () => {
  const orders = () => screen.getByRole('button', { name: /^Orders/ });

  it('waits for its words', async () => {
    let bring: (words: Messages) => void = () => undefined;
    await show(FULL, 'en', () => new Promise((resolve) => (bring = resolve)));
    await userEvent.click(orders());
    expect(said()).not.toMatch(KEY);
    await act(async () => bring(wordsOf(en, false)));
    expect(await screen.findByText('Address, phone, payment')).toBeVisible();
    expect(said()).not.toMatch(KEY);
  });

  it('whose words do not come says so, and tries again', async () => {
    const spoken = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let isOnline = false;
    await show(FULL, 'en', () =>
      isOnline ? Promise.resolve(wordsOf(en, false)) : Promise.reject(new Error('offline')),
    );
    await userEvent.click(orders());
    const again = await screen.findByRole('button', { name: 'Retry' });
    isOnline = true;
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 2_100)));
    await userEvent.click(again);
    await userEvent.click(orders());
    expect(await screen.findByText('Address, phone, payment')).toBeVisible();
    spoken.mockRestore();
  });
});
