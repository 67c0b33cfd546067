import type { People } from './people';
import type { Seed } from './seed';
import type { World, WorldRecord } from './types';
import { PRODUCTS, priceIn } from './catalogue';
import { agentId } from './staff';
import { days, minutesBefore, wholeSeconds } from './time';
import { money } from './orders';

const KEY = 'marketplace_order';
const RECORDS = 40;

const FIELDS = [
  { key: 'reference', title: 'Order reference', type: 'text' },
  { key: 'buyer_email', title: 'Buyer e-mail', type: 'text' },
  { key: 'placed_on', title: 'Placed on', type: 'date' },
  { key: 'state', title: 'State', type: 'text' },
  { key: 'amount', title: 'Amount paid', type: 'decimal' },
  { key: 'currency', title: 'Currency', type: 'text' },
  { key: 'items', title: 'Items', type: 'textarea' },
  { key: 'carrier', title: 'Carrier', type: 'text' },
  { key: 'tracking_number', title: 'Tracking number', type: 'text' },
];

/** The team's own custom object: what it sells on a marketplace, beside the shop. An admin may pick it as a source. */
export function makeMarketplace(seed: Seed, people: People): World['objects'] {
  const records = Array.from({ length: RECORDS }, (_, index) => makeRecord(seed, people, index));
  return { [KEY]: { title: 'Marketplace order', fields: FIELDS, records } };
}

function makeRecord(seed: Seed, people: People, index: number): WorldRecord {
  const faker = seed.en;
  const buyer = faker.helpers.arrayElement(people.others);
  const item = faker.helpers.arrayElement(PRODUCTS);
  const placed = days(faker.number.int({ min: 1, max: 120 }));
  const placedAt = minutesBefore(seed.now, placed);
  const { currency, language } = buyer.place;
  const reference = `MP-${70_001 + index}`;
  const shipped = placed > days(3);
  return {
    id: faker.string.ulid({ refDate: placedAt }),
    name: reference,
    external_id: reference,
    custom_object_key: KEY,
    custom_object_fields: {
      reference,
      buyer_email: buyer.user.email,
      placed_on: wholeSeconds(new Date(placedAt)).slice(0, 10),
      state: shipped ? faker.helpers.arrayElement(['shipped', 'delivered', 'returned']) : 'preparing',
      amount: Number(money(priceIn(item, currency))),
      currency,
      items: `1 × ${item.title[language]}`,
      carrier: shipped ? 'GLS' : null,
      tracking_number: shipped ? faker.string.numeric({ length: 11, allowLeadingZeros: false }) : null,
    },
    created_by_user_id: String(agentId('nora')),
    updated_by_user_id: String(agentId('nora')),
    created_at: placedAt,
    updated_at: placedAt,
  };
}
