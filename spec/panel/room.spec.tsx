import { screen, waitFor, within } from '@testing-library/react';
import { createTranslate } from '../../src/lib/translate';
import type { Suggestion } from '../../src/model/suggestion';
import { toStretches } from '../../src/panel/derive/claims';
import { sayShort } from '../../src/panel/derive/sayShort';
import { FULL, OFFERED, ORDERS, SUGGESTION } from './fixtures';
import { renderPanel } from './renderPanel';

const words = 'Hello Katharina! It left on 12 November with DHL today.';
const evidence = [{ kind: 'order' as const, ref: 'a', label: 'A', quote: 'a' }];
const claimed = (...told: string[]): Suggestion => ({
  ...SUGGESTION,
  text: words,
  evidence,
  claims: told.map((each) => ({
    kind: 'date',
    start: words.indexOf(each),
    end: words.indexOf(each) + each.length,
    verdict: 'supported',
    evidence: 0,
  })),
});
const offering = (...offered: Suggestion[]) => ({
  ...FULL,
  suggestions: { ...FULL.suggestions, value: { offered, silence: null } },
});
const numbers = () => screen.getAllByRole('button', { name: /^Source/ });

describe('the number of what stands behind a claim', () => {
  test('stands after the stop that follows, and after the word where none does', () => {
    const marked = toStretches(claimed('Katharina', '12 November', 'today')).filter(
      ({ evidence: index }) => index !== null,
    );
    expect(marked.map(({ text }) => text)).toEqual([
      'Hello Katharina!',
      ' It left on 12 November',
      ' with DHL today.',
    ]);
  });

  test('has its width from the first drawing on; one that comes later moves nothing', async () => {
    const { show } = await renderPanel(offering(claimed('12 November')));
    expect(numbers()[0]).toHaveStyle({ minWidth: '1ch' });
    show(offering(claimed('12 November', 'DHL')));
    const [first, late] = numbers();
    expect(first).toHaveStyle({ minWidth: '1ch' });
    expect(late).not.toHaveStyle({ minWidth: '1ch' });
    expect(Number.parseFloat(getComputedStyle(late!).width)).toBe(0);
  });

  test('leaves its room behind when it goes', async () => {
    const { show } = await renderPanel(offering(claimed('12 November', 'DHL')));
    show(offering(claimed('DHL')));
    const text = screen.getByText(/It left on/);
    expect(text.querySelectorAll('span, button')).toHaveLength(2);
    expect(text.querySelector('span')).toHaveStyle({ width: '1ch' });
  });
});

describe('what is known', () => {
  const widths = (room: number, chip: (words: string) => number) => {
    jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(room);
    jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
      return chip(this.textContent);
    });
  };
  afterEach(() => jest.restoreAllMocks());
  const known = () => within(screen.getByRole('region', { name: 'Known facts' }));
  const chips = () =>
    known()
      .getAllByRole('button', { name: /./ })
      .map((each) => each.textContent);
  const more = () => Number(/\+(\d+)/.exec(chips().at(-1) ?? '')?.[1] ?? 0);

  test('stands whole: what finds no room beside the others is counted and listed with the rest', async () => {
    widths(1_000, () => 100);
    const first = await renderPanel();
    const [all, rest] = [chips().length, more()];
    first.unmount();
    widths(150, () => 100);
    const { user } = await renderPanel();
    expect(chips()).toHaveLength(2);
    expect(more()).toBe(rest + all - 2);
    await user.click(known().getByRole('button', { name: /more fact/ }));
    await waitFor(() => expect(screen.getAllByText('photo received').at(-1)).toBeVisible());
  });

  test('lets a short one take the room that a long one does not find, and shows the first in any case', async () => {
    widths(150, (text) => (text.startsWith('photo') ? 40 : 100));
    await renderPanel();
    expect(chips()[1]).toMatch(/^photo/);
  });
});

test('of several matters the title says the first and how many more where they have no room', async () => {
  const translate = createTranslate('en', {});
  const all = [{ text: 'On its way' }, { text: 'Deliver differently' }, { text: 'Send the invoice' }];
  expect(sayShort(translate, { all })).toBe('On its way + 2');
  expect(sayShort(translate, { text: 'On its way' })).toBe('On its way');
  await renderPanel(offering({ ...SUGGESTION, title: { all } }, ...OFFERED.slice(1)));
  const card = screen.getByRole('article', { name: 'On its way · Deliver differently · Send the invoice' });
  expect(within(card).getByText('On its way + 2').closest('[aria-hidden]')).toHaveAttribute(
    'aria-hidden',
    'true',
  );
});

test('orders to choose from tell where each stands, and in which words the customer would be asked', async () => {
  const question = 'Is it about order 1042 or order 1024?';
  await renderPanel({
    ...FULL,
    choice: { kind: 'tie', orderIds: ORDERS.slice(0, 2).map(({ id }) => id) },
    suggestions: { ...FULL.suggestions, value: { offered: [], silence: { reason: { text: '' }, question } } },
  });
  const choices = await screen.findAllByRole('radio', { name: /#10/ });
  expect(choices).toHaveLength(2);
  expect(screen.getByText(`“${question}”`)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /Shipped/ })).toBeInTheDocument();
});
