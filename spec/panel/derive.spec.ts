import { createTranslate } from '../../src/lib/translate';
import type { Order } from '../../src/model/order';
import { viewAlert } from '../../src/panel/derive/alert';
import { sayAge } from '../../src/panel/derive/age';
import { viewBrief } from '../../src/panel/derive/brief';
import { doubtfulSentences, toStretches, viewCheck } from '../../src/panel/derive/claims';
import { groupFacts } from '../../src/panel/derive/factGroups';
import { viewFullBrief } from '../../src/panel/derive/fullBrief';
import { aFact } from '../builders/fact';
import type { Fact } from '../../src/model/fact';
import { sayKnown } from '../../src/panel/derive/guardWords';
import { saySlot, viewKnown } from '../../src/panel/derive/known';
import { viewOrder } from '../../src/panel/derive/order';
import { viewPerson } from '../../src/panel/derive/person';
import { localTime } from '../../src/panel/derive/localTime';
import { viewTimeline } from '../../src/panel/derive/timeline';
import { createSay } from '../../src/panel/derive/say';
import { viewCustomer } from '../../src/panel/derive/customer';
import { viewSections } from '../../src/panel/derive/sections';
import fr from '../../translations/fr.json';
import { FACTS, FULL, LOADING, NOW, ORDERS, SUGGESTION } from './fixtures';

const say = createSay(createTranslate('fr', fr), 'Europe/Paris', NOW);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the person', () => {
  test('is named with the reason to believe so, the language of the reply and the orders', () => {
    expect(viewPerson(FULL, say)).toMatchObject({
      name: 'Marie Durand',
      identity: 'e-mail vérifié',
      sureness: 'sure',
      language: 'FR',
      orders: '7 cmd',
    });
  });

  test('has no language before the conversation has told it, and room for orders from the start', () => {
    const unread = { ...FULL, transcript: LOADING.transcript };
    expect(viewPerson(unread, say)).toMatchObject({ language: '', ordersRoom: '88 cmd' });
    expect(viewPerson({ ...FULL, hasNoShop: true }, say)).toMatchObject({ orders: '', ordersRoom: '' });
  });

  test('has no number of orders while that is not known', () => {
    expect(viewPerson(LOADING, say).orders).toBe('');
    const problems = [{ block: 'orders', source: 's', label: 'S', kind: 'down', isRetryable: true } as const];
    expect(
      viewPerson({ ...FULL, orders: { ...FULL.orders, value: [], problems: [...problems] } }, say).orders,
    ).toBe('');
  });

  test('is no stranger without orders when Zendesk does not tell who it is', () => {
    const down = {
      block: 'customer',
      source: 'z',
      label: 'Zendesk',
      kind: 'down',
      isRetryable: true,
    } as const;
    const untold = {
      ...FULL,
      customer: { ...FULL.customer, value: null, problems: [down] },
      orders: { ...FULL.orders, value: [] },
      possibleOrders: ORDERS,
      choice: { kind: 'none' } as const,
    };
    expect(viewPerson(untold, say)).toMatchObject({
      identity: 'identité indisponible',
      sureness: 'unsure',
      orders: '',
    });
    expect(viewOrder(untold, NOW, say)).toMatchObject({ kind: 'problem', problem: { block: 'customer' } });
    expect(viewAlert(untold, 'none', say)).toBeNull();
    expect(viewSections(untold, say).past.count).toBe('–');
  });

  test('is the agent’s choice once the agent said that the orders fit', () => {
    const identification = { ...FULL.identification, isAccepted: true };
    expect(viewPerson({ ...FULL, identification }, say)).toMatchObject({
      identity: 'choisi par vous',
      sureness: 'sure',
    });
  });

  test('a zone that nobody knows does not break the clock', () => {
    expect(createSay(createTranslate('fr', fr), 'Mars/Olympus', NOW).time(NOW)).toMatch(/^\d\d:\d\d$/);
  });
});

describe('the brief', () => {
  test('keeps three rows free where a bot may have spoken, one for an e-mail', () => {
    expect(viewBrief(FULL, say).reserved).toBe(3);
    const email = { ...FULL, ticket: { ...FULL.ticket!, channel: 'email' as const, isMessaging: false } };
    expect(viewBrief(email, say).reserved).toBe(1);
  });

  test('the row of a promise that there is none of holds what is open, once the record has been looked up', () => {
    const line = { label: { key: 'brief.open', values: { kind: 'question', quote: 'Et la photo ?' } } };
    const open = [{ ...line, messageId: 'm8', isUrgent: false }];
    const without = { ...FULL, brief: { ...FULL.brief, promised: null, open } };
    const view = viewBrief(without, say);
    expect(view.rows.map(({ kind }) => kind)).toEqual(['wants', 'bot', 'open']);
    expect(view.more).toBe(0);
    const early = viewBrief({ ...without, orders: { ...FULL.orders, isLoading: true } }, say);
    expect(early.rows.map(({ kind }) => kind)).toEqual(['wants', 'bot']);
    expect(early.more).toBe(1);
    expect(viewBrief({ ...FULL, brief: { ...FULL.brief, open } }, say).rows).toHaveLength(3);
  });
});

describe('the order in question', () => {
  test('takes two rows: what, how much, where it is now', () => {
    const view = viewOrder(FULL, NOW, say);
    expect(view).toMatchObject({ kind: 'chosen', why: 'citée' });
    if (view.kind !== 'chosen') return;
    expect(plain(view.chosen.amount)).toBe('89,00 €');
    expect(view.chosen.items).toBe('Lampe Oslo + 1 article');
    expect(view.chosen.line).toBe('Partie 12/11 · Colissimo, vue à Lyon 14/11');
  });

  test('says how late it is when the brief does not', () => {
    const view = viewOrder({ ...FULL, brief: { ...FULL.brief, promised: null } }, NOW, say);
    expect(view.kind === 'chosen' && view.chosen.line).toContain('Partie 12/11, retard 3 j');
  });

  test('a tie shows its candidates and none is chosen', () => {
    const choice = { kind: 'tie' as const, orderIds: [ORDERS[0]!.id, ORDERS[1]!.id] };
    const view = viewOrder({ ...FULL, choice }, NOW, say);
    expect(view.kind === 'open' && view.candidates.map(({ number }) => number)).toEqual(['#1042', '#1024']);
  });

  test('a slow shop is spoken of after three seconds', () => {
    expect(viewOrder(LOADING, NOW + 2_000, say)).toEqual({ kind: 'loading', isSlow: false });
    expect(viewOrder(LOADING, NOW + 3_500, say)).toEqual({ kind: 'loading', isSlow: true });
  });

  test('nothing connected, nothing found and a broken shop are three different things', () => {
    const none = { ...FULL, orders: { ...FULL.orders, value: [] } };
    expect(viewOrder({ ...none, hasNoShop: true }, NOW, say).kind).toBe('noShop');
    expect(viewOrder(none, NOW, say).kind).toBe('empty');
    const problems = [
      { block: 'orders' as const, source: 's', label: 'Shopify', kind: 'down' as const, isRetryable: true },
    ];
    expect(viewOrder({ ...none, orders: { ...none.orders, problems } }, NOW, say)).toMatchObject({
      kind: 'problem',
      problem: { text: 'Shopify ne répond pas', since: 'depuis 09:14', isRetryable: true },
    });
  });

  const way = (order: Order) => viewTimeline(order).map(({ name, state }) => `${name} ${state}`);
  const [sent, , arrived] = ORDERS as [Order, Order, Order];

  test('an order on its way has four stations behind it, and is on the fifth', () => {
    expect(way(sent)).toEqual([
      'placed done',
      'paid done',
      'prepared done',
      'shipped done',
      'onTheRoad current',
      'delivered todo',
    ]);
    expect(
      way(arrived)
        .slice(0, 6)
        .every((each) => each.endsWith('done')),
    ).toBe(true);
  });

  test('a cancelled order ends there, a refund stands behind the way that the parcel went', () => {
    const cancelled: Order = { ...sent, status: 'cancelled', cancelledAt: '2026-11-13T08:00:00Z' };
    expect(viewTimeline(cancelled).at(-1)).toEqual({
      name: 'cancelled',
      state: 'done',
      at: '2026-11-13T08:00:00Z',
    });
    expect(way({ ...sent, status: 'refunded' }).at(-1)).toBe('refunded done');
    expect(way({ ...sent, status: 'draft' })).toEqual([]);
  });

  test('the day of each station is the shop’s, and a payment that failed is none', () => {
    const total = { amount: '1.00', currency: 'EUR' };
    const payment = (status: string, at: string) => ({
      kind: 'SALE',
      status,
      method: null,
      amount: total,
      at,
    });
    const payments = [payment('FAILURE', '2026-11-10T08:00:00Z'), payment('SUCCESS', '2026-11-11T08:00:00Z')];
    const [placed, paid, prepared, shipped] = viewTimeline({ ...sent, payments });
    expect(placed?.at).toBe(sent.placedAt);
    expect(paid?.at).toBe('2026-11-11T08:00:00Z');
    expect(prepared?.at).toBeNull();
    expect(shipped?.at).toBe(sent.shipments[0]?.shippedAt);
  });

  test('their clock is told where it is two hours away, and an hour over midnight is an hour', () => {
    const at = '2026-11-12T22:30:00Z'; // 23:30 in Paris
    expect(localTime('America/New_York', at, say)).toBe('17:30');
    expect(localTime('Europe/Helsinki', at, say)).toBeNull(); // 00:30
    expect(localTime('Mars/Olympus', at, say)).toBeNull();
  });
});

describe('the check', () => {
  test('counts in words, and dots the whole sentence that nothing supports', () => {
    expect(viewCheck(SUGGESTION)).toEqual({ supported: 4, doubtful: 1, contradicted: 0 });
    const [span] = doubtfulSentences(SUGGESTION);
    expect(SUGGESTION.text.slice(...span!)).toBe('Réponse sous 5 jours.');
  });

  test('loses not one character of the text', () => {
    const stretches = toStretches(SUGGESTION);
    expect(stretches.map(({ text }) => text).join('')).toBe(SUGGESTION.text);
    expect(stretches.filter(({ evidence }) => evidence !== null)).toHaveLength(2);
  });

  test('claims outside of the text are ignored', () => {
    const claims = [{ kind: 'date', start: 5, end: 9_999, verdict: 'unsupported' as const }];
    expect(
      toStretches({ ...SUGGESTION, claims })
        .map(({ text }) => text)
        .join(''),
    ).toBe(SUGGESTION.text);
  });
});

describe('what is known', () => {
  test('shows what bears on the wish, the rest behind a number', () => {
    const { shown, others } = viewKnown(FULL, say);
    expect(shown.map(({ text }) => text)).toEqual(['cmd 1042', '69003', 'photo reçue']);
    expect(others).toHaveLength(4);
  });

  test('never shows what is sensitive, neither as value nor as quote', () => {
    const { shown, others } = viewKnown(FULL, say);
    const words = [...shown, ...others].map(({ id: _id, ...said }) => said);
    expect(JSON.stringify(words)).not.toContain('30006000011234567890189');
  });

  test('leaves out what was corrected since', () => {
    const facts = FACTS.map((fact) => ({ ...fact, isSuperseded: fact.slot === 'orderNumber' }));
    expect(viewKnown({ ...FULL, facts }, say).shown.map(({ text }) => text)).not.toContain('cmd 1042');
  });

  test('what an agent rejected stays in its place while it is open, and goes to the end after', () => {
    const decision = { verdict: 'wrong' as const, by: 'Léa', at: '2026-11-17T08:14:00Z' };
    const facts = FACTS.map((fact) =>
      fact.slot === 'orderNumber' ? { ...fact, isSuperseded: true, decision } : fact,
    );
    const open = viewKnown({ ...FULL, facts }, say, 'orderNumber:1042');
    expect(open.shown[0]).toMatchObject({ text: 'cmd 1042', decision: { verdict: 'wrong', by: 'Léa' } });
    const closed = viewKnown({ ...FULL, facts }, say);
    expect(closed.shown.map(({ text }) => text)).not.toContain('cmd 1042');
    expect(closed.others.at(-1)).toMatchObject({ text: 'cmd 1042' });
  });

  test('many facts are told apart by what they are about, few are one group', () => {
    const { shown, others } = viewKnown(FULL, say);
    expect(groupFacts(others).map(({ name }) => name)).toEqual(['']);
    const many = [...shown, ...others, ...others.map((fact) => ({ ...fact, id: `${fact.id}+` }))];
    expect(groupFacts(many).map(({ name, facts }) => [name, facts.length])).toEqual([
      ['order', 1],
      ['delivery', 1],
      ['problem', 1],
      ['person', 8],
    ]);
    expect(groupFacts([])).toEqual([]);
  });

  test('the age of a fact is told in the largest unit that is full', () => {
    const ages = [
      '2026-11-17T08:13:40Z',
      '2026-11-17T06:00:00Z',
      '2025-01-01T00:00:00Z',
      '2027-01-01T00:00:00Z',
    ];
    expect(ages.map((at) => sayAge(at, NOW, 'en'))).toEqual([
      'this minute',
      '2 hr. ago',
      'last yr.',
      'this minute',
    ]);
    expect([sayAge(null, NOW, 'en'), sayAge('soon', NOW, 'en')]).toEqual(['', '']);
  });
});

describe('the full brief', () => {
  const brief = {
    ...FULL.brief,
    handover: {
      label: { key: 'brief.handover', values: { reason: 'asked' } },
      messageId: 'm10',
      isUrgent: false,
    },
    steps: [],
    promises: [
      {
        label: { key: 'brief.promise', values: { kind: 'delivery' } },
        messageId: 'm9',
        dueAt: '2026-11-14T00:00:00Z',
        state: 'overdue' as const,
      },
      {
        label: { key: 'brief.promise', values: { kind: 'callback' } },
        messageId: 'm9',
        dueAt: null,
        state: 'open' as const,
      },
    ],
    behaviours: [
      {
        label: {
          key: 'brief.behaviour',
          values: { kind: 'threatensToClaim', count: 0, means: 'chargeback' },
        },
        messageId: 'm10',
        isUrgent: true,
      },
    ],
  };

  test('is counted beside the rows at rest', () => {
    expect(viewBrief(FULL, say).more).toBe(0);
    expect(viewBrief({ ...FULL, brief }, say).more).toBe(4);
    const email = { ...FULL.ticket!, channel: 'email' as const, isMessaging: false };
    expect(viewBrief({ ...FULL, brief, ticket: email }, say).more).toBe(6);
  });

  test('leaves out what there is nothing of, and says when a promise is due and what became of it', () => {
    const groups = viewFullBrief(brief, say);
    expect(groups.map(({ kind }) => kind)).toEqual(['handover', 'promises', 'behaviours']);
    expect(groups[0]?.rows[0]?.text).toBe('a demandé une personne');
    expect(groups[1]?.rows).toEqual([
      { text: 'livraison', state: '14 nov., dépassé de 3 j', messageId: 'm9', isUrgent: true },
      { text: 'rappel', state: 'en cours', messageId: 'm9', isUrgent: false },
    ]);
    expect(groups[2]?.rows[0]?.text).toBe('dit vouloir faire annuler le paiement');
  });

  test('has words for every value that its labels may have', () => {
    const values = {
      handover: { reason: ['asked', 'notUnderstood', 'noEffect', 'policy', 'offHours', 'unknown'] },
      step: {
        deed: [
          'trackingLink',
          'refund',
          'cancel',
          'returnLabel',
          'article',
          'steps',
          'notUnderstood',
          'asked',
          'spoke',
        ],
        outcome: ['open', 'noEffect', 'solved'],
        questions: [0, 2],
      },
      promise: { kind: ['delivery', 'refund', 'replacement', 'reply', 'callback', 'inquiry', 'other'] },
      open: { kind: ['question', 'botQuestion'], quote: ['Quand ?'] },
      behaviour: {
        kind: ['askedTimes', 'threatensToLeave', 'threatensToClaim'],
        count: [3],
        means: ['lawyer', 'consumerBody', 'chargeback', 'review', 'other'],
      },
    };
    for (const [name, choices] of Object.entries(values)) {
      const all = Object.entries(choices).reduce<Record<string, string | number>[]>(
        (sets, [key, each]) => sets.flatMap((set) => each.map((value) => ({ ...set, [key]: value }))),
        [{}],
      );
      const said = all.map((each) => say.translate(`brief.${name}`, each));
      expect(
        said.filter((words) => words === '' || words.startsWith('brief.') || /[{}]/.test(words)),
      ).toEqual([]);
    }
  });
});

describe('the sections', () => {
  test('say how much they hold', () => {
    const views = viewSections(FULL, say);
    expect([views.conversation.count, views.orders.count, views.past.count]).toEqual([
      '10',
      '7',
      '3, dont 1 ouvert',
    ]);
    expect(views.customer.count).toBe('à jour 09:14');
  });

  test('a broken shop is named beside what the others gave', () => {
    const problems = [
      { block: 'orders' as const, source: 'w', label: 'Woo', kind: 'down' as const, isRetryable: true },
    ];
    expect(viewSections({ ...FULL, orders: { ...FULL.orders, problems } }, say).orders.count).toBe(
      'Maison Claire 7 · Woo ne répond pas',
    );
  });

  test('the customer’s clock is shown only where it differs by two hours', () => {
    const keys = (timeZone: string) =>
      viewCustomer({ ...FULL.customer.value!, timeZone }, NOW, say).map(({ key }) => key);
    expect(keys('Europe/London')).not.toContain('localTime');
    expect(keys('America/New_York')).toContain('localTime');
    expect(keys('Paris')).not.toContain('localTime');
  });
});

describe('what is not in the customer’s words', () => {
  const edited = {
    ...aFact({ slot: 'orderNumber', value: '1046', quote: '1046', standing: 'confirmed' }),
    decision: { verdict: 'edited' as const, by: 'Léa', at: '2026-11-17T09:31:00Z', original: '1064' },
  };
  const photo = aFact({ slot: 'photo', value: 'vase.jpg', quote: '', at: '2026-11-17T08:51:00Z' });
  const warned = (fact: Fact) =>
    sayKnown(
      { slot: fact.slot, start: 0, end: 1, question: '', known: { kind: 'fact', fact }, replacement: null },
      say,
    );

  it('an agent’s value is told as theirs, with name and time', () => {
    expect(warned(edited)).toMatch(/^Corrigé par Léa \d\d:31\s: 1046, /);
    const { shown, others } = viewKnown({ ...FULL, facts: [edited] }, say);
    expect([...shown, ...others]).toMatchObject([{ quote: '', decision: { by: 'Léa', read: '1064' } }]);
  });

  it('a file is told by its name and the time it came', () => {
    expect(warned(photo)).toMatch(/^Photo envoyée \d\d:51\s: vase\.jpg$/);
    const { shown, others } = viewKnown({ ...FULL, facts: [photo] }, say);
    expect([...shown, ...others][0]?.sent).toMatch(/^Photo envoyée/);
  });

  it('what we name ourselves is told in the agent’s language', () => {
    expect(saySlot('other:place', say)).toBe('le lieu');
    expect(saySlot('other:which plug', say)).toBe('which plug');
  });
});
