import { createWooCommerce } from '../../src/purchases/woocommerce';
import { describeConnector } from './connectorSuite';
import { answerWooCommerce, SLOT } from './fakeWooCommerce';

describeConnector({
  name: 'WooCommerce',
  abilities: { refunds: true, parcels: true, cancellation: true, isOneRequest: false, requests: 2 },
  make: (request) => createWooCommerce({ request, slot: SLOT }),
  answer: answerWooCommerce,
  malformed: [null, 'no', {}, { orders: [] }, { code: 'rest_no_route' }],
});
