import type { HttpRequest } from '../../src/model/ports';
import type { Connector, OrderQuery } from '../../src/purchases/connector';
import { told, type Told } from '../purchases/connectorSuite';

const signal = new AbortController().signal;

const QUERY: OrderQuery = {
  emails: [{ value: 'marie@example.fr', isVerified: true }],
  phones: [],
  externalId: null,
  spokenNumbers: ['1021'],
};
const ORDERS: Told[] = [
  ...Array.from({ length: 45 }, (_, index) => told(index + 1)),
  told(46, { refunded: '1.00', parcels: [{ number: 'A1', deliveredAt: null }] }),
];

/** Every request that a connector makes: pages, details, account and probe. */
export async function asked(
  make: (request: (each: HttpRequest) => Promise<unknown>) => Connector,
  answer: (orders: Told[], request: HttpRequest) => unknown,
): Promise<URL[]> {
  const urls: URL[] = [];
  const connectorOver = (orders: Told[]) =>
    make(async (each) => {
      urls.push(new URL(each.url));
      expect(each).toMatchObject({ isSecure: true });
      expect([each.method ?? 'GET', each.json, each.template]).toEqual(['GET', undefined, undefined]);
      return answer(orders, each);
    });
  await connectorOver(ORDERS).findOrders(QUERY, signal);
  await connectorOver([told(1, { email: 'marie@example.fr', customerId: 7 })]).probe(signal);
  await connectorOver([]).findOrders(QUERY, signal);
  await connectorOver([told(1, { email: 'office@example.fr', customerId: 7 })]).findOrders(QUERY, signal);
  return urls;
}
