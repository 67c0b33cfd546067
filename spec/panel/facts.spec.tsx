import { screen, within } from '@testing-library/react';
import type { Assistance } from '../../src/assist/session';
import type { Fact } from '../../src/model/fact';
import { FACTS, FULL } from './fixtures';
import { renderPanel } from './renderPanel';

const LEA = { by: 'Léa', at: '2026-11-17T09:31:00Z' };
const decided = (slot: Fact['slot'], change: Partial<Fact>): Assistance => ({
  ...FULL,
  facts: FACTS.map((fact) => (fact.slot === slot ? { ...fact, ...change } : fact)),
});

async function openFact(name: RegExp, assistance = FULL) {
  const panel = await renderPanel(assistance);
  await panel.user.click(screen.getByRole('button', { name }));
  const detail = within(await screen.findByRole('group', { name: 'the order number' }));
  const press = (label: string) => panel.user.click(detail.getByRole('button', { name: label }));
  return { ...panel, detail, press };
}

test('a fact is said to be right, which is shown with name and time, and can be taken back', async () => {
  const { session, show, press, detail } = await openFact(/order 1042/);
  await press('Right');
  expect(session.asked).toEqual(['decide orderNumber:1042 right']);
  show(decided('orderNumber', { decision: { verdict: 'right', ...LEA } }));
  expect(detail.getByRole('status')).toHaveTextContent('confirmed by Léa 10:31');
  // The button that was pressed is gone: the focus is on what took its place.
  expect(detail.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await press('Undo');
  expect(session.asked.at(-1)).toBe('decide orderNumber:1042 taken back');
});

test('a wrong fact is struck out in its place, and goes behind the number once it is closed', async () => {
  const { user, session, show, press } = await openFact(/order 1042/);
  await press('Wrong');
  expect(session.asked).toEqual(['decide orderNumber:1042 wrong']);
  show(decided('orderNumber', { isSuperseded: true, decision: { verdict: 'wrong', ...LEA } }));
  const struck = screen.getByRole('button', { name: 'order 1042 wrong', expanded: true });
  expect(within(struck).getByText('order 1042')).toHaveStyle('text-decoration: line-through');
  expect(screen.getByText('wrong, says Léa 10:31 AM')).toBeInTheDocument();
  await user.click(struck);
  expect(screen.queryByText('wrong, says Léa 10:31 AM')).not.toBeInTheDocument();
});

test('what is decided shows at once, even where it brings another fact forward, which waits', async () => {
  const { show, press, detail } = await openFact(/order 1042/);
  await press('Wrong');
  const [order] = FACTS.filter(({ slot }) => slot === 'orderNumber');
  const wrong = decided('orderNumber', { isSuperseded: true, decision: { verdict: 'wrong', ...LEA } });
  const before = { ...order!, id: 'orderNumber:1024', value: '1024', quote: '1024' };
  show({ ...wrong, facts: [before, ...wrong.facts] });
  expect(detail.getByText('wrong, says Léa 10:31 AM')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /order 1024/ })).not.toBeInTheDocument();
});

test('another value is typed in place: Enter saves it, and what was read stays told', async () => {
  const { user, session, show, press, detail } = await openFact(/order 1042/);
  await press('Edit');
  const field = detail.getByRole('textbox', { name: 'the order number' });
  expect(field).toHaveFocus();
  expect(field).toHaveValue('1042');
  const decide = jest.spyOn(session, 'decideFact');
  await user.clear(field);
  await user.type(field, '1024{Enter}');
  expect(decide).toHaveBeenCalledWith('orderNumber:1042', { verdict: 'edited', value: '1024' });
  show(decided('orderNumber', { value: '1024', decision: { verdict: 'edited', ...LEA, original: '1042' } }));
  expect(screen.getByRole('button', { name: /order 1024/ })).toBeInTheDocument();
  expect(detail.getByRole('status')).toHaveTextContent('corrected by Léa 10:31 AM, read as “1042”');
});

test('a value that cannot be is refused in words and nothing is lost', async () => {
  const { user, session, press, detail } = await openFact(/order 1042/);
  session.decideFact = () => 'code';
  await press('Edit');
  await user.type(detail.getByRole('textbox'), ' please');
  await press('Save');
  expect(detail.getByRole('status')).toHaveTextContent('No such number');
  expect(detail.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  expect(detail.getByRole('textbox')).toHaveValue('1042 please');
});

test('Escape and Cancel leave the value as it was, and the keyboard where it was', async () => {
  const { user, session, press, detail } = await openFact(/order 1042/);
  await press('Edit');
  await user.keyboard('99{Escape}');
  expect(detail.queryByRole('textbox')).not.toBeInTheDocument();
  expect(detail.getByRole('button', { name: 'Right' })).toHaveFocus();
  await press('Edit');
  await press('Cancel');
  expect(session.asked).toEqual([]);
});

test('a known problem is chosen from its words, a photo is right or wrong and nothing else', async () => {
  const facts = FACTS.map((fact) =>
    fact.slot === 'postcode'
      ? { ...fact, slot: 'problem' as const, value: 'damaged', standing: 'unchecked' as const }
      : fact,
  );
  const { user } = await renderPanel({ ...FULL, facts });
  await user.click(screen.getByRole('button', { name: '4 more facts' }));
  await user.click(await screen.findByRole('button', { name: 'damaged' }));
  const problem = within(await screen.findByRole('group', { name: 'the problem' }));
  await user.click(problem.getByRole('button', { name: 'Edit' }));
  await user.selectOptions(problem.getByRole('combobox'), 'wrong item');
  expect(problem.getByRole('combobox')).toHaveValue('wrongItem');
  await user.click(screen.getByRole('button', { name: /photo received/ }));
  const photo = within(await screen.findByRole('group', { name: 'a photo' }));
  expect(photo.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'See message',
    'Right',
    'Wrong',
  ]);
});

test('what is secret is never shown, nor typed', async () => {
  const { user } = await renderPanel();
  await user.click(screen.getByRole('button', { name: '4 more facts' }));
  await user.click(await screen.findByRole('button', { name: /IBAN/ }));
  const detail = within(await screen.findByRole('group', { name: 'the IBAN' }));
  expect(detail.getByText('“hidden”')).toBeInTheDocument();
  expect(detail.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
  expect(document.body.innerHTML).not.toContain('7630006000011234567890189');
});

test('decisions that could not be kept are said where one decides, with another try', async () => {
  const problem = {
    block: 'records',
    source: 'decisions',
    label: 'Zendesk',
    kind: 'forbidden',
    isRetryable: true,
  } as const;
  const { session, press, detail } = await openFact(/order 1042/, { ...FULL, decisions: { problem } });
  expect(detail.getByText('Kept in this tab only. Zendesk: no permission')).toBeInTheDocument();
  await press('Retry');
  expect(session.asked).toEqual(['retry records']);
});

test('an open fact of the list closes to the list', async () => {
  // What the newest browsers do.
  Element.prototype.scrollIntoView = () => Promise.resolve() as never;
  const { user } = await renderPanel();
  await user.click(screen.getByRole('button', { name: '4 more facts' }));
  const mail = await screen.findByRole('button', { name: /marie.durand@/ });
  await user.click(mail);
  await screen.findByRole('group', { name: 'the e-mail' });
  await user.click(mail);
  expect(screen.queryByRole('group', { name: 'the e-mail' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '4 more facts' })).toHaveAttribute('aria-expanded', 'true');
});

test('the full brief opens below its three rows, and every line leads to its message', async () => {
  const label = (key: string, values: Record<string, string | number>) => ({ key: `brief.${key}`, values });
  const line = (key: string, values: Record<string, string | number>, messageId: string | null) => ({
    label: label(key, values),
    messageId,
    isUrgent: false,
  });
  const brief = {
    ...FULL.brief,
    handover: line('handover', { reason: 'asked' }, 'm10'),
    steps: [line('step', { deed: 'trackingLink', outcome: 'noEffect', questions: 0 }, 'm7')],
    promises: [
      {
        label: label('promise', { kind: 'delivery' }),
        messageId: 'm9',
        dueAt: '2026-11-14',
        state: 'overdue' as const,
      },
    ],
    open: [line('open', { kind: 'question', quote: 'Où est mon colis ?' }, null)],
    behaviours: [line('behaviour', { kind: 'askedTimes', count: 3, means: 'other' }, 'm10')],
  };
  const { user } = await renderPanel({ ...FULL, brief });
  const more = screen.getByRole('button', { name: 'Full hand-over, 5 more lines' });
  expect(more).toHaveTextContent('+5');
  await user.click(more);
  const full = within(await screen.findByRole('region', { name: 'Full hand-over' }));
  expect(full.getByRole('button', { name: 'asked for a person' })).toBeEnabled();
  expect(full.getByRole('button', { name: 'delivery Nov 14, 3 days overdue' })).toBeEnabled();
  expect(full.getByRole('button', { name: '“Où est mon colis ?”' })).toBeDisabled();
  expect(full.getByText('asked 3 times')).toBeInTheDocument();
  await user.click(full.getByRole('button', { name: 'tracking link given, without effect' }));
  expect(await screen.findByRole('searchbox')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Full hand-over' })).not.toBeInTheDocument();
});

test('a day that was counted in a zone which nobody told says which one was assumed', async () => {
  const date = { slot: 'date', value: '2026-11-18', quote: 'demain', standing: 'unchecked' } as const;
  const facts = FACTS.map((fact) =>
    fact.slot === 'orderNumber' ? { ...fact, ...date, assumedZone: 'America/New_York' } : fact,
  );
  const { user, show } = await renderPanel({ ...FULL, facts });
  await user.click(screen.getByRole('button', { name: '4 more facts' }));
  await user.click(await screen.findByRole('button', { name: /Nov 18/ }));
  expect(await screen.findByText(/by New York time, which is assumed/)).toBeInTheDocument();
  const decision = { verdict: 'edited' as const, ...LEA, original: '2026-11-18' };
  show({ ...FULL, facts: facts.map((fact) => (fact.slot === 'date' ? { ...fact, decision } : fact)) });
  expect(screen.queryByText(/which is assumed/)).not.toBeInTheDocument();
});
