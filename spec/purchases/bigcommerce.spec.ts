import { createBigCommerce } from '../../src/purchases/bigcommerce';
import { describeConnector } from './connectorSuite';
import { answerBigCommerce, SLOT } from './fakeBigCommerce';

describeConnector({
  name: 'BigCommerce',
  abilities: { refunds: true, parcels: true, cancellation: true, isOneRequest: false, requests: 4 },
  make: (request) => createBigCommerce({ request, slot: SLOT }),
  answer: answerBigCommerce,
  malformed: ['no', {}, { data: [] }],
});
