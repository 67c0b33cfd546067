import { createPrestaShop } from '../../src/purchases/prestashop';
import { describeConnector } from './connectorSuite';
import { answerPrestaShop, SLOT } from './fakePrestaShop';

describeConnector({
  name: 'PrestaShop',
  abilities: { refunds: true, parcels: true, cancellation: true, isOneRequest: false, requests: 6, least: 6 },
  make: (request) => createPrestaShop({ request, slot: SLOT }),
  answer: answerPrestaShop,
  malformed: ['no', {}, [{ id: 1 }], { customers: 'none' }, { errors: [{ code: 18, message: 'Invalid' }] }],
  first: 2,
  later: /[?&]limit=20%2C20\b/,
});
