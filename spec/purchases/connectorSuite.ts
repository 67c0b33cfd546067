import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest, Request } from '../../src/model/ports';
import type { ProblemKind } from '../../src/model/problem';
import type { Connector, OrderQuery } from '../../src/purchases/connector';

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
  parcels?: { number: string; deliveredAt: string | null }[];
}

/** What a shop can do that others cannot: the suite asks only for what is claimed here. */
export interface Abilities {
  refunds: boolean;
  parcels: boolean;
  cancellation: boolean;
}

export interface ConnectorCase {
  name: string;
  abilities: Abilities;
  make(request: Request): Connector;
  /** Answers like the shop, whose whole world these orders are. Searches find what they find in that shop. */
  answer(orders: Told[], request: HttpRequest): unknown;
  /** Answers that are JSON, but not the shop's. */
  malformed: unknown[];
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

/** What every connector has to show, whichever shop it speaks to. */
export function describeConnector({ name, abilities, make, answer, malformed }: ConnectorCase): void {
  const withOrders = (orders: Told[]) => {
    const requests: HttpRequest[] = [];
    const connector = make((request) => {
      requests.push(request);
      return Promise.resolve(answer(orders, request));
    });
    return { connector, requests };
  };
  const find = (orders: Told[], query = MARIE) => withOrders(orders).connector.findOrders(query, signal());

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

    it('answers a probe', async () => {
      await expect(withOrders([]).connector.probe(signal())).resolves.toBeUndefined();
    });
  });
}
