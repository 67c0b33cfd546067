import { failOnTrouble, openTicket, pass, type Stage, type Tab, withStageClock } from './stage';

withStageClock();
failOnTrouble();

const ROUND_TRIP_MS = 20;
const OUTCOME = 360_101;
const KEPT = 360_501;
const SETTINGS = { explore_outcome_field_id: String(OUTCOME), explore_kept_field_id: String(KEPT) };

/** What the app asks of the host until the ticket is saved, each answered after a round trip, and how long that takes. */
function watchSave({ client, port }: Stage & Tab) {
  const asked: string[] = [];
  const times = { begun: 0, saved: 0 };
  for (const name of ['get', 'set', 'invoke', 'request'] as const) {
    const real = client[name].bind(client) as (...given: unknown[]) => Promise<never>;
    jest.spyOn(client, name).mockImplementation(async (...given: unknown[]) => {
      if (times.saved === 0) asked.push(name);
      times.begun ||= Date.now();
      await new Promise((resolve) => setTimeout(resolve, ROUND_TRIP_MS));
      return real(...given);
    });
  }
  const save = port.save.bind(port);
  jest.spyOn(port, 'save').mockImplementation((...given) => {
    times.saved = Date.now();
    return save(...given);
  });
  return { asked, times };
}

async function openAndInsert(settings: Record<string, string>): Promise<Stage & Tab> {
  const tab = await openTicket('refund-pending', {
    settings,
    change: ({ tickets }) =>
      tickets.forEach(({ custom_fields: fields }) =>
        fields.push({ id: OUTCOME, value: null }, { id: KEPT, value: null }),
      ),
  });
  await tab.startBackground();
  await pass(6_000);
  await tab.click(/^Insert public reply/);
  return tab;
}

const fieldsOf = (tab: Stage & Tab) =>
  Object.fromEntries(
    tab.account.world.tickets
      .find(({ id }) => id === tab.ticketId)
      ?.custom_fields.filter(({ id }) => id === OUTCOME || id === KEPT)
      .map(({ id, value }) => [id, value]) ?? [],
  );

it.each([
  ['without fields for Explore: one get', {}, ['get'], { [OUTCOME]: null, [KEPT]: null }],
  ['with them: one get and one set', SETTINGS, ['get', 'set'], { [OUTCOME]: 'verbatim', [KEPT]: 100 }],
])('a save costs, %s', async (_name, settings, calls, fields) => {
  const tab = await openAndInsert(settings);
  expect(fieldsOf(tab)).toEqual({ [OUTCOME]: null, [KEPT]: null });
  const { asked, times } = watchSave(tab);
  expect(await tab.submit('pending')).toBe(true);
  expect(asked).toEqual(calls);
  // Nothing but the round trips themselves.
  expect(times.saved - times.begun).toBeLessThanOrEqual(calls.length * ROUND_TRIP_MS + 5);
  expect(fieldsOf(tab)).toEqual(fields);
  await pass(60_000);
  expect(tab.events().filter(({ kind }) => kind === 'reply')).toMatchObject([{ outcome: 'verbatim' }]);
});

it('a save of the status alone asks no more', async () => {
  const tab = await openTicket('refund-pending', { settings: SETTINGS });
  await pass(6_000);
  const { asked } = watchSave(tab);
  await tab.submit('pending');
  expect(asked).toEqual(['get']);
});
