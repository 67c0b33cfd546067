import { toTemplate, type TemplateSource } from '../../src/acceptance/reviewTemplate';
import { anOrder } from '../builders/order';

const source = (over: Partial<TemplateSource> = {}): TemplateSource => ({
  values: new Map([
    ['ticket.requester.name', 'Marie Durand'],
    ['ticket.requester.first_name', 'Marie'],
    ['ticket.requester.last_name', 'Durand'],
    ['current_user.first_name', 'Léa'],
    ['order.number', '#1042'],
    ['order.total', '89,00 €'],
    ['order.placed_on', '10 novembre'],
    ['order.shipped_on', '12 novembre'],
    ['order.status', 'expédiée'],
    ['order.carrier', 'Colissimo'],
    ['order.tracking_url', 'https://suivi.example/6A123'],
  ]),
  dictionary: [
    { kind: 'person', value: 'Marie Durand' },
    { kind: 'person', value: 'Marie' },
    { kind: 'person', value: 'Durand' },
    { kind: 'address', value: '4 rue des Lilas' },
  ],
  orders: [
    anOrder({
      placedAt: '2026-11-10T09:00:00Z',
      items: [
        {
          id: 'i',
          title: 'Lampe Oslo',
          variant: null,
          sku: null,
          quantity: 1,
          price: { amount: '24.90', currency: 'EUR' },
          imageUrl: null,
        },
      ],
    }),
  ],
  language: 'fr',
  timeZone: 'Europe/Paris',
  now: Date.parse('2026-11-17T09:00:00Z'),
  ...over,
});

it('puts a placeholder for what every customer has, and a gap for what is theirs alone', () => {
  expect(
    toTemplate(
      'Bonjour MARIE Durand,\nVotre commande n° 1042 (89 €) est partie le 12/11 avec Colissimo : https://suivi.example/6A123. La Lampe Oslo à 24,90 € sera au 4 RUE DES LILAS. Appelez le 06 12 34 56 78. Léa',
      source(),
    ),
  ).toBe(
    'Bonjour {{ticket.requester.name}},\nVotre commande n° {{order.number}} ({{order.total}}) est partie le {{order.shipped_on}} avec {{order.carrier}} : {{order.tracking_url}}. La [product] à [amount] sera au [address]. Appelez le [phone]. {{current_user.first_name}}',
  );
});
