import fc from 'fast-check';
import { isOutsideError, OutsideError } from '../../src/lib/errors';
import type { Order } from '../../src/model/order';
import type { HttpRequest, Request } from '../../src/model/ports';
import type { ProblemKind } from '../../src/model/problem';
import type { Connector, Found, OrderQuery } from '../../src/purchases/connector';
import { spoiler } from './garbage';

/** An order as the suite tells it; each connector's spec says it in its shop's words. */
export interface Told {
  id: number;
  number: string;
  email: string | null;
  /** Null: a guest order. */
  customerId: number | null;
  placedAt: string;
  total: string;
  currency: string;
  refunded?: string;
  isCancelled?: boolean;
  isDraft?: boolean;
  /** In the shop's own word, which nobody knows. */
  strangeStatus?: string;
  parcels?: { number: string; deliveredAt: string | null }[];
}

/** What a shop can do that others cannot: the suite asks only for what is claimed here. */
export interface Abilities {
  refunds: boolean;
  parcels: boolean;
  cancellation: boolean;
  /** Nothing that left, came back or was paid back is asked for in a request of its own. */
  isOneRequest: boolean;
  /** Most requests until the first view of the orders of a customer with one address. */
  requests: number;
  /** All addresses of a customer are one request. */
  isOneForAllAddresses?: boolean;
  /** Requests that are made even where there is nothing more to tell of an order; 1 unless told. */
  least?: number;
  /** Older orders are asked for by a click, though it is one request. */
  pages?: boolean;
}

export interface ConnectorCase {
  name: string;
  abilities: Abilities;
  make(request: Request): Connector;
  /** Answers like the shop, whose whole world these orders are. Searches find what they find in that shop. */
  answer(orders: Told[], request: HttpRequest): unknown;
  /** Answers that are JSON, but not the shop's. */
  malformed: unknown[];
  /** The address of a request for what does not stand on the first page; that of a second page unless told. */
  later?: RegExp;
  /** How many answers it takes until orders are there; 1 unless told. */
  first?: number;
}

export const MARIE: OrderQuery = {
  emails: [{ value: 'marie@example.fr', isVerified: true }],
  phones: [],
  externalId: null,
  spokenNumbers: [],
};

export const told = (id: number, more: Partial<Told> = {}): Told => ({
  id,
  number: `#${1000 + id}`,
  email: 'marie@example.fr',
  customerId: 7,
  placedAt: new Date(Date.UTC(2026, 0, 1) + id * 86_400_000).toISOString(),
  total: '89.00',
  currency: 'EUR',
  ...more,
});

const signal = () => new AbortController().signal;

/** What the panel shows in the end: the first view, and what is filled in once it stands. */
export const whole = async (asked: Promise<Found>): Promise<Found> => {
  const found = await asked;
  return found.rest ? { ...found, ...(await found.rest(signal())) } : found;
};

const STATUSES: readonly Order['status'][] = [
  'draft',
  'unpaid',
  'processing',
  'partlyShipped',
  'shipped',
  'outForDelivery',
  'deliveryFailed',
  'delivered',
  'cancelled',
  'refunded',
  'partlyRefunded',
  'other',
];

/** What the screens rely on, whatever a shop wrote. */
function expectSane(order: Order): void {
  expect(STATUSES).toContain(order.status);
  const links = [
    order.adminUrl,
    ...order.shipments.map(({ trackingUrl }) => trackingUrl),
    ...order.items.map(({ imageUrl }) => imageUrl),
  ];
  for (const link of links) expect(link ?? 'https://').toMatch(/^https?:\/\//i);
  const times = [order.placedAt, order.cancelledAt, order.promisedAt];
  for (const time of times) expect(time ?? '2026').toMatch(/^[+-]?\d{4}/);
  const sums = [...order.items.map(({ price }) => price), ...order.payments.map(({ amount }) => amount)];
  for (const money of [order.total, order.refunded, ...sums, ...order.refunds.map(({ amount }) => amount)]) {
    expect(money?.amount ?? '').toMatch(/^(?:-?\d+(?:\.\d+)?)?$/);
    expect(money?.currency ?? '').toMatch(/^(?:[A-Z]{3})?$/);
  }
  expect(MARIE.emails[0]?.value === order.email || order.match.by !== 'guestEmail').toBe(true);
}

/** What every connector has to show, whichever shop it speaks to. */
export function describeConnector({
  name,
  abilities,
  make,
  answer,
  malformed,
  later: laterPage = /[?&]page=2\b/,
  first = 1,
}: ConnectorCase): void {
  const least = abilities.least ?? 1;
  const withOrders = (orders: Told[]) => {
    const requests: HttpRequest[] = [];
    const connector = make((request) => {
      requests.push(request);
      return Promise.resolve(answer(orders, request));
    });
    return { connector, requests };
  };
  const find = (orders: Told[], query = MARIE) =>
    whole(withOrders(orders).connector.findOrders(query, signal()));

  describe(`${name}, as every connector`, () => {
    it('finds the orders, newest first', async () => {
      const { value, problems } = await find([told(1), told(3), told(2)]);
      expect(value.map(({ number }) => number)).toEqual(['#1003', '#1002', '#1001']);
      expect(value[0]).toMatchObject({
        source: withOrders([]).connector.id,
        total: { amount: '89.00', currency: 'EUR' },
        match: { level: 'verified' },
        placedAt: '2026-01-04T00:00:00.000Z',
      });
      expect(problems).toEqual([]);
    });

    it('says nothing of a customer without orders', async () => {
      expect(await find([told(1, { email: 'other@example.fr', customerId: 8 })])).toEqual({
        value: [],
        problems: [],
      });
      expect(await find([])).toEqual({ value: [], problems: [] });
    });

    it('asks nobody when nothing is known of the customer', async () => {
      const { connector, requests } = withOrders([told(1)]);
      await connector.findOrders({ ...MARIE, emails: [] }, signal());
      expect(requests).toEqual([]);
    });

    it('finds guest orders', async () => {
      const { value } = await find([told(1, { customerId: null })]);
      expect(value.map(({ match }) => match.level)).toEqual(['verified']);
    });

    it.each(['anne-marie@example.fr', 'marie@example.fr.evil.test', 'marie@example.f', 'marıe@example.fr'])(
      'never shows an order of %s, whatever the search finds',
      async (email) => {
        const { value } = await find([told(1, { email, customerId: 8 }), told(2)]);
        expect(value.map(({ number }) => number)).toEqual(['#1002']);
      },
    );

    it('takes an address in capitals for the same', async () => {
      const { value } = await find([told(1, { email: 'Marie@Example.FR' })]);
      expect(value.map(({ match }) => match.level)).toEqual(['verified']);
    });

    it('holds an unverified address for possible only', async () => {
      const query = { ...MARIE, emails: [{ value: 'marie@example.fr', isVerified: false }] };
      const { value } = await find([told(1)], query);
      expect(value.map(({ match }) => match.level)).toEqual(['possible']);
    });

    it('keeps currencies apart', async () => {
      const { value } = await find([told(1), told(2, { currency: 'JPY', total: '12000' })]);
      expect(value.map(({ total }) => total)).toEqual([
        { amount: '12000', currency: 'JPY' },
        { amount: '89.00', currency: 'EUR' },
      ]);
    });

    it('finds what was named beyond the first page, and asks a few times at most', async () => {
      const orders = Array.from({ length: 60 }, (_, index) => told(index + 1));
      const { connector, requests } = withOrders(orders);
      const { value } = await connector.findOrders({ ...MARIE, spokenNumbers: ['1021'] }, signal());
      expect(value.map(({ number }) => number)).toEqual(expect.arrayContaining(['#1060', '#1021']));
      expect(new Set(value.map(({ id }) => id)).size).toBe(value.length);
      expect(requests.length).toBeLessThanOrEqual(least + 3);
    });

    it('has the usual customer at hand after few requests', async () => {
      const parcels = [{ number: 'A1', deliveredAt: null }];
      const { connector, requests } = withOrders([
        told(1, { refunded: '1.00' }),
        told(2, { parcels }),
        told(3),
      ]);
      const { value } = await connector.findOrders(MARIE, signal());
      expect(value).toHaveLength(3);
      expect(requests.length).toBeLessThanOrEqual(abilities.requests);
    });

    it('shows the newest of hundreds, and does not fetch them all', async () => {
      const orders = Array.from({ length: 500 }, (_, index) => told(index + 1));
      const { connector, requests } = withOrders(orders);
      const { value } = await connector.findOrders(MARIE, signal());
      expect(value[0]?.number).toBe('#1500');
      expect(requests.length).toBeLessThanOrEqual(least + 1);
      expect(value.length).toBeLessThanOrEqual(abilities.isOneRequest ? 500 : 20);
    });

    if (!abilities.isOneRequest || abilities.pages)
      it('brings the orders before these, page by page, each once, until there are none', async () => {
        const orders = Array.from({ length: 45 }, (_, index) => told(index + 1));
        const strangers = Array.from({ length: 30 }, (_, index) =>
          told(index + 100, { email: 'anne-marie@example.fr', customerId: 8 }),
        );
        const { connector, requests } = withOrders([...orders, ...strangers]);
        let found = await connector.findOrders(MARIE, signal());
        const shown = found.value.map(({ number }) => number);
        for (let page = 0; found.older && page < 10; page += 1) {
          expect(found.problems).toMatchObject([{ kind: 'more', values: { count: shown.length } }]);
          const before = requests.length;
          found = await found.older(signal());
          expect(requests.length - before).toBeLessThanOrEqual(abilities.requests);
          shown.push(...found.value.map(({ number }) => number));
        }
        expect(found.problems).toEqual([]);
        expect(shown.toSorted()).toEqual(orders.map(({ number }) => number).toSorted());
      });

    it('never takes a draft for an order under way', async () => {
      const { value } = await find([told(1, { isDraft: true })]);
      expect(value.filter(({ status }) => status !== 'draft')).toEqual([]);
    });

    it('calls a status that it does not know other, in the shop’s own word', async () => {
      const { value } = await find([told(1, { strangeStatus: 'gestempelt' })]);
      expect(value.map(({ status, shopStatus }) => [status, /gestempelt/i.test(shopStatus)])).toEqual([
        ['other', true],
      ]);
    });

    if (abilities.refunds)
      it('tells of a partial refund', async () => {
        const { value } = await find([told(1, { refunded: '19.90' })]);
        expect(value[0]?.refunded).toEqual({ amount: '19.90', currency: 'EUR' });
        expect(value[0]?.refunds).toHaveLength(1);
      });

    if (abilities.cancellation)
      it('tells of a cancelled order', async () => {
        const { value } = await find([told(1, { isCancelled: true })]);
        expect(value[0]?.status).toBe('cancelled');
      });

    if (abilities.parcels)
      it('tells of several shipments, and is not delivered before all are', async () => {
        const parcels = [
          { number: 'A1', deliveredAt: '2026-01-05T00:00:00Z' },
          { number: 'B2', deliveredAt: null },
        ];
        const { value } = await find([told(1, { parcels })]);
        expect(value[0]?.shipments.map(({ trackingNumber }) => trackingNumber).toSorted()).toEqual([
          'A1',
          'B2',
        ]);
        expect(value[0]?.status).toBe('shipped');
      });

    it('sends addresses from outside as data, where no placeholder and no search term can hide', async () => {
      const hostile = '{{setting.x}}" OR email:"other@example.fr';
      const { connector, requests } = withOrders([told(1, { email: 'other@example.fr', customerId: 8 })]);
      const { value } = await connector.findOrders(
        { ...MARIE, emails: [{ value: hostile, isVerified: true }] },
        signal(),
      );
      expect(value).toEqual([]);
      for (const request of requests) {
        expect(request.url).not.toContain('{{');
        expect(request.template ?? '').not.toContain('other@example.fr');
      }
    });

    it('passes on for how long the shop wants to be left alone', async () => {
      const busy = new OutsideError('limited', 'no', { status: 429, values: { seconds: 30 } });
      const connector = make(() => Promise.reject(busy));
      await expect(connector.findOrders(MARIE, signal())).rejects.toMatchObject({ values: { seconds: 30 } });
    });

    const faults: [ProblemKind, number][] = [
      ['rejected', 401],
      ['forbidden', 403],
      ['missing', 404],
      ['limited', 429],
      ['down', 500],
      ['slow', 0],
    ];
    it.each(faults)('passes on that the shop is %s (%s)', async (kind, status) => {
      const connector = make(() => Promise.reject(new OutsideError(kind, 'no', { status })));
      await expect(connector.findOrders(MARIE, signal())).rejects.toMatchObject({ kind, status });
      await expect(connector.probe(signal())).rejects.toMatchObject({ kind });
    });

    it.each(malformed.map((body) => [JSON.stringify(body) ?? 'nothing', body]))(
      'calls %s malformed',
      async (_, body) => {
        const connector = make(() => Promise.resolve(body));
        await expect(connector.findOrders(MARIE, signal())).rejects.toMatchObject({ kind: 'malformed' });
      },
    );

    it('stops when the ticket is left', async () => {
      const controller = new AbortController();
      const signals: (AbortSignal | undefined)[] = [];
      const connector = make((request) => {
        signals.push(request.signal);
        controller.abort();
        return Promise.reject(controller.signal.reason);
      });
      await expect(connector.findOrders(MARIE, controller.signal)).rejects.toMatchObject({
        name: 'AbortError',
      });
    });

    if (!abilities.isOneRequest) {
      const several = [
        told(1, { refunded: '19.90', parcels: [{ number: 'A1', deliveredAt: null }] }),
        told(2, { email: 'anne-marie@example.fr', customerId: 8 }),
      ];
      const failingLater = (error: () => unknown) => {
        let asked = 0;
        return make((request) => {
          asked += 1;
          return asked <= first ? Promise.resolve(answer(several, request)) : Promise.reject(error());
        });
      };

      it('shows what the first answer brought when a later one fails, and says so', async () => {
        const connector = failingLater(() => new OutsideError('down', 'no', { status: 503 }));
        const { value, problems } = await connector.findOrders(MARIE, signal());
        expect(value.map(({ number }) => number)).toEqual(['#1001']);
        expect(problems).toMatchObject([{ kind: 'down', block: 'orders', source: connector.id }]);
      });

      it('shows the first page when a later one fails, and the first address when another fails', async () => {
        const orders = Array.from({ length: 45 }, (_, index) => told(index + 1));
        const failing = (fails: (request: HttpRequest) => boolean) =>
          make((request) =>
            fails(request)
              ? Promise.reject(new OutsideError('slow', 'no'))
              : Promise.resolve(answer(orders, request)),
          );
        const later = failing(({ url }) => laterPage.test(url));
        const found = await later.findOrders({ ...MARIE, spokenNumbers: ['1001'] }, signal());
        expect(found.value).toHaveLength(20);
        expect(found.problems.map(({ kind }) => kind)).toContain('slow');
        const emails = [...MARIE.emails, { value: 'work@example.fr', isVerified: true }];
        if (abilities.isOneForAllAddresses) return;
        const other = failing(({ url }) => url.includes('work%40'));
        const both = await other.findOrders({ ...MARIE, emails }, signal());
        expect(both.value).toHaveLength(20);
        // Of the first address a full page came: nobody may take it for all there is.
        expect(both.problems.map(({ kind }) => kind).toSorted()).toEqual(['more', 'slow']);
      });

      it('stops when the ticket is left between two requests', async () => {
        const connector = failingLater(() => new DOMException('left', 'AbortError'));
        await expect(connector.findOrders(MARIE, signal())).rejects.toMatchObject({ name: 'AbortError' });
      });
    }

    it('turns no text of the shop into a link, a script or a request', async () => {
      const hostile = '"><img src=x onerror=alert(1)>{{setting.shop1_credential}}';
      const parcels = [{ number: 'javascript:alert(1)', deliveredAt: null }];
      const { connector, requests } = withOrders([told(1, { strangeStatus: hostile, parcels })]);
      const { value } = await connector.findOrders({ ...MARIE, spokenNumbers: [hostile] }, signal());
      value.forEach(expectSane);
      for (const { url } of requests) expect(url).not.toMatch(/\{\{|[<>"]/);
    });

    it('reads whatever the shop answers, or says that it cannot', async () => {
      const parcels = [{ number: '6A12345678901', deliveredAt: '2026-01-05T00:00:00Z' }];
      const orders = [told(1, { parcels, refunded: '1.50' }), told(2), told(3, { isCancelled: true })];
      await fc.assert(
        fc.asyncProperty(spoiler, fc.nat({ max: 2 }), async (spoil, which) => {
          let asked = 0;
          const connector = make((request) => {
            const good = answer(orders, request);
            asked += 1;
            return Promise.resolve(asked - 1 === which || which === 0 ? spoil(good) : good);
          });
          const found = await whole(connector.findOrders(MARIE, signal())).catch((error: unknown) => {
            expect([isOutsideError(error), error]).toEqual([true, error]);
            return { value: [] };
          });
          found.value.forEach(expectSane);
        }),
        { numRuns: 300 },
      );
    });

    it('answers a probe', async () => {
      await expect(withOrders([]).connector.probe(signal())).resolves.toBeUndefined();
    });
  });
}
