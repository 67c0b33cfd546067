import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { proposalOf } from '../../src/acceptance/learned';
import { checkLearned } from '../../src/acceptance/learnedCheck';
import { OutsideError } from '../../src/lib/errors';
import type { ReviewDecision } from '../../src/model/review';
import type { Decided, OwnReviewParts, ReviewItem, ReviewParts } from '../../src/team/review/parts';
import type { ReviewPair } from '../../src/model/review';
import { aDocument, aLearned, aPair, TODAY } from './fixtures';
import { openPage, pageParts } from './stage';

const decided = (item: ReviewItem, decision: ReviewDecision | null, by = 'Claire Dubois'): ReviewItem =>
  aDocument(item.key, { ...item.content, decision }, by);
const saved = (item: ReviewItem, decision: ReviewDecision | null): Promise<Decided<ReviewPair>> =>
  Promise.resolve({ state: 'saved', document: decided(item, decision) });

const queueOf = (count: number): ReviewItem[] =>
  Array.from({ length: count }, (_, index) => aDocument(`r-${index}`, aPair({ id: `r-${index}` })));

function queue(over: Partial<ReviewParts & OwnReviewParts> = {}, items = queueOf(3), hash = 'tab=review') {
  const parts: ReviewParts & OwnReviewParts = {
    readPage: () => Promise.resolve({ items, unreadable: 0, ignored: 0, isPartlyChecked: false, next: null }),
    propose: (pair) => proposalOf(pair, TODAY),
    check: (text) => checkLearned(text, { language: 'en', now: Date.parse(TODAY) }),
    approve: jest.fn((item) => saved(item, { kind: 'approved', learnedKey: item.key })),
    makeMacro: jest.fn((item) => saved(item, { kind: 'macro', macroId: 7 })),
    reject: jest.fn((item, reason) => saved(item, { kind: 'rejected', reason })),
    reopen: jest.fn((item) => saved(item, null)),
    readLearned: () => Promise.resolve({ items: [aDocument('r-9', aLearned())], ignored: [], unreadable: 0 }),
    withdraw: jest.fn((item) => Promise.resolve({ state: 'saved' as const, document: item })),
    readOwn: () => Promise.resolve({ documents: items, unreadable: 0, next: null }),
    annotate: jest.fn((item, note: string) =>
      Promise.resolve({ state: 'saved' as const, document: aDocument(item.key, { ...item.content, note }) }),
    ),
    ...over,
  };
  const review = () => Promise.resolve(parts);
  openPage(pageParts({ review }), hash);
  return parts;
}

const status = async (words: RegExp) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(words),
    ),
  );

describe('the queue', () => {
  it('shows what the customer wrote, what was sent word by word, and what stood behind it', async () => {
    queue();
    const pair = await screen.findByRole('article', { name: 'Carrier delay' });
    expect(pair).toHaveTextContent('C’est ma troisième demande');
    expect(pair.querySelector('ins')).toHaveTextContent('Il devrait arriver avant samedi');
    expect(pair).toHaveTextContent('Claims: 2 confirmed, 1 to check.');
    // Told by an effect, a moment after the pairs are drawn.
    expect(await screen.findByRole('button', { name: 'To review 3' })).toBeInTheDocument();
  });

  it('is gone through by keyboard: approve, reject with a reason, take back', async () => {
    const parts = queue();
    await screen.findByText('1 of 3');
    await userEvent.keyboard('a');
    await status(/was approved/);
    expect(parts.approve).toHaveBeenCalledWith(expect.objectContaining({ key: 'r-0' }), expect.anything());
    expect(screen.getByText('2 of 3')).toBeInTheDocument();
    await userEvent.keyboard('r2');
    await status(/was rejected/);
    expect(parts.reject).toHaveBeenCalledWith(expect.objectContaining({ key: 'r-1' }), 'tone');
    expect(await screen.findByRole('button', { name: 'To review 1' })).toBeInTheDocument();
    await userEvent.keyboard('u');
    await status(/waits again/);
    expect(parts.reopen).toHaveBeenCalledWith(expect.objectContaining({ key: 'r-1' }));
    expect(screen.getByText('2 of 3')).toBeInTheDocument();
  });

  it('approves nothing that holds what is one customer’s alone, and asks about what may not be so for everybody', async () => {
    const sent = 'Bonjour [person], votre colis arrive. Nous vous offrons 15,00 € sur votre commande.';
    const parts = queue({}, [aDocument('r-0', aPair({ sent }))]);
    await screen.findByText('1 of 1');
    await userEvent.keyboard('a');
    expect(parts.approve).not.toHaveBeenCalled();
    const form = within(await screen.findByRole('form', { name: 'Correct and approve' }));
    const approve = form.getByRole('button', { name: 'Approve' });
    expect(form.getByText(/^\[person\]: something of the customer was taken out here/)).toBeInTheDocument();
    expect(approve).toBeDisabled();
    // Nobody can wave it through.
    expect(form.queryByRole('checkbox')).not.toBeInTheDocument();
    const text = form.getByLabelText('Text');
    await userEvent.clear(text);
    await userEvent.type(text, 'Nous vous offrons 15,00 € sur votre commande.');
    expect(approve).toBeDisabled();
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(approve);
    await status(/was approved/);
  });

  it('makes a macro of a reply', async () => {
    const parts = queue();
    await screen.findByText('1 of 3');
    await userEvent.keyboard('m');
    await userEvent.click(await screen.findByRole('button', { name: 'Create the macro' }));
    await status(/was made a macro/);
    expect(parts.makeMacro).toHaveBeenCalledTimes(1);
  });

  it('says who was first where two leads decide at once, and overwrites nothing', async () => {
    queue({
      reject: (item) =>
        Promise.resolve({
          state: 'conflict',
          theirs: decided(item, { kind: 'approved', learnedKey: 'x' }, 'James Walker'),
        }),
    });
    await screen.findByText('1 of 3');
    await userEvent.keyboard('r1');
    await status(/James Walker was first \(approved\)\. Their decision stands\./);
    expect(screen.getByText('1 of 3')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
  });

  it('names nobody whom only the record names, and not Zendesk’s stamp', async () => {
    queue({
      reject: (item) => {
        const theirs = decided(item, { kind: 'approved', learnedKey: 'x' }, 'James Walker');
        return Promise.resolve({ state: 'conflict', theirs: { ...theirs, writtenBy: '10099' } });
      },
    });
    await screen.findByText('1 of 3');
    await userEvent.keyboard('r1');
    await status(/Léa was first \(approved\)/);
  });

  it('keeps the pair where Zendesk refuses, and says so', async () => {
    queue({ approve: () => Promise.reject(new OutsideError('forbidden', 'no')) });
    await screen.findByText('1 of 3');
    await userEvent.keyboard('a');
    await status(/your role may not write this in Zendesk/);
    expect(await screen.findByRole('button', { name: 'To review 3' })).toBeInTheDocument();
  });

  it('letters are letters while somebody types, and nothing on another tab', async () => {
    const parts = queue();
    await screen.findByText('1 of 3');
    await userEvent.click(screen.getByRole('button', { name: 'My figures' }));
    await userEvent.keyboard('a');
    expect(parts.approve).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /^To review/ }));
    await userEvent.keyboard('c');
    await userEvent.type(await screen.findByLabelText('Text'), 'a r j');
    expect(parts.approve).not.toHaveBeenCalled();
    expect(screen.getByText('1 of 3')).toBeInTheDocument();
  });

  it('reports what was decided by somebody who is no lead', async () => {
    queue({
      readPage: () =>
        Promise.resolve({ items: queueOf(1), unreadable: 2, ignored: 1, isPartlyChecked: true, next: null }),
    });
    expect(await screen.findByText(/^1 pair was decided by somebody who is no lead/)).toBeInTheDocument();
    expect(screen.getByText(/^Only the 500 decisions/)).toBeInTheDocument();
    expect(screen.getByText(/^2 records cannot be read/)).toBeInTheDocument();
  });
});

it('an approved reply can be taken out again', async () => {
  const parts = queue();
  await userEvent.click(await screen.findByRole('button', { name: 'Approved replies' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Colis en retard/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  await status(/is offered no more/);
  expect(parts.withdraw).toHaveBeenCalledTimes(1);
});

it('an agent adds a word to their own reply that waits', async () => {
  const parts = queue();
  await userEvent.click(await screen.findByRole('button', { name: 'My figures' }));
  const own = within(await screen.findByRole('region', { name: 'Your replies that wait for review' }));
  await userEvent.click((await own.findAllByRole('button', { name: /^Carrier delay/ }))[0] as HTMLElement);
  await userEvent.type(own.getByLabelText('A word for the lead'), 'Elle voulait une date.');
  await userEvent.click(own.getByRole('button', { name: 'Keep' }));
  expect(await own.findByText('Kept.')).toBeInTheDocument();
  expect(parts.annotate).toHaveBeenCalledWith(expect.anything(), 'Elle voulait une date.');
});

describe('the printed sheet', () => {
  /** What stands on the paper once it was asked for. */
  async function printed(readLearned: ReviewParts['readLearned']): Promise<string> {
    const paper = document.body.appendChild(document.createElement('iframe')).contentWindow;
    if (!paper) throw new Error('there is paper');
    const print = jest.fn();
    Object.assign(paper, { print, focus: () => undefined });
    jest.spyOn(window, 'open').mockReturnValue(paper);
    queue({ readLearned }, queueOf(1), 'tab=team');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Print' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalled());
    return paper.document.body.textContent;
  }

  it('shows replies that are offered, and none that was taken out or is over', async () => {
    const items = [
      aDocument('r-7', aLearned({ key: 'r-7', title: 'Taken out', isWithdrawn: true })),
      aDocument('r-8', aLearned({ key: 'r-8', title: 'Long over', expiresOn: '2026-11-01' })),
      aDocument('r-9', aLearned()),
    ];
    const text = await printed(() => Promise.resolve({ items, ignored: [], unreadable: 0 }));
    expect(text).toContain('Colis en retard');
    expect(text).not.toMatch(/Taken out|Long over/);
  });

  it('waits out a limit for them', async () => {
    const limited = new OutsideError('limited', 'later', { values: { seconds: 0.05 } });
    const readLearned = jest
      .fn<ReturnType<ReviewParts['readLearned']>, []>()
      .mockRejectedValueOnce(limited)
      .mockResolvedValue({ items: [aDocument('r-9', aLearned())], ignored: [], unreadable: 0 });
    expect(await printed(readLearned)).toContain('Colis en retard');
  });

  it('is printed without them where they cannot be read, and says so', async () => {
    await printed(() => Promise.reject(new OutsideError('down', 'no')));
    expect(await screen.findByText(/^The approved replies could not be read/)).toBeInTheDocument();
  });
});
