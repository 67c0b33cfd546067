import type { Account, Manifest } from '../../types';
import type { World } from '../../world/types';
import { GATEWAY } from '../model/settings';
import { SANDBOX_SETTINGS } from '../settings';

/** Where the fake WooCommerce is, and the key that it takes, as Basic authorisation wants it. */
export const WOOCOMMERCE = {
  host: 'boutique.atelier-nord.example',
  credential: btoa('ck_sandbox:cs_sandbox'),
};

/** The fake BigCommerce store, and the token of its API account. */
export const BIGCOMMERCE = { store: 'an48xq', credential: 'sandbox-bigcommerce' };

/** The restricted key of the fake Stripe account. */
export const STRIPE = { credential: 'sandbox-stripe' };

/** The fake Magento, and the token of its integration. */
export const MAGENTO = { host: 'magento.atelier-nord.example', credential: 'sandbox-magento' };

/** The fake PrestaShop, and its key as Basic authorisation wants it, without a password. */
export const PRESTASHOP = {
  host: 'presta.atelier-nord.example',
  credential: btoa('SANDBOXPRESTASHOPKEY000000000000:'),
};

/** The shop system that somebody wrote themselves, and how its answers are read. */
export const JSON_SHOP = { host: 'kasse.atelier-nord.example', credential: 'sandbox-kasse' };

const JSON_OPTIONS = `path = /orders?email={email}
header = X-Api-Key
orders = data.orders
number = order_no
email = contact.mail
phone = contact.tel
status = state
status.unterwegs = shipped
status.storniert = cancelled
status.erstattet = refunded
status.offen = unpaid
total = sums.gross
currency = sums.currency
refunded = sums.back
placed = ordered_at
items = lines[].{title: name, variant: version, sku: article, quantity: count, price: each}
parcels = parcels[].{tracking: code, carrier: with, shipped: left, delivered: arrived}
address = {name: contact.name, line1: ship_to.street, postcode: ship_to.zip, city: ship_to.town, country: ship_to.land}`;

const SHOPIFY_NAMES = [
  'shopify_shop',
  'shopify_static_credential',
  'shopify_client_id',
  'shopify_client_credential',
];

const shopify = () => Object.fromEntries(SHOPIFY_NAMES.map((name) => [name, SANDBOX_SETTINGS[name] ?? null]));
const noShopify = () => Object.fromEntries(SHOPIFY_NAMES.map((name) => [name, null]));

type Slot = Record<'kind' | 'name' | 'address' | 'credential' | 'options', string | null>;

const EMPTY: Slot = { kind: null, name: null, address: null, credential: null, options: null };

const inSlot = (id: string, slot: Slot) =>
  Object.fromEntries(Object.entries(slot).map(([field, value]) => [`${id}_${field}`, value]));

const KINDS = ['woocommerce', 'bigcommerce', 'magento', 'prestashop', 'stripe', 'json'] as const;

/** A slot with which that shop of the sandbox works. */
const SLOTS: Record<(typeof KINDS)[number], Slot> = {
  woocommerce: {
    kind: 'woocommerce',
    name: null,
    address: `https://${WOOCOMMERCE.host}`,
    credential: WOOCOMMERCE.credential,
    options: null,
  },
  bigcommerce: {
    kind: 'bigcommerce',
    name: null,
    address: `https://store-${BIGCOMMERCE.store}.mybigcommerce.com`,
    credential: BIGCOMMERCE.credential,
    options: null,
  },
  magento: {
    kind: 'magento',
    name: null,
    address: `https://${MAGENTO.host}`,
    credential: MAGENTO.credential,
    options: 'admin = admin_1x2y',
  },
  prestashop: {
    kind: 'prestashop',
    name: null,
    address: `https://${PRESTASHOP.host}`,
    credential: PRESTASHOP.credential,
    options: 'timezone = Europe/Paris\nadmin = admin3d1f',
  },
  stripe: {
    kind: 'stripe',
    name: null,
    address: 'https://api.stripe.com',
    credential: STRIPE.credential,
    options: null,
  },
  json: {
    kind: 'json',
    name: 'Kasse',
    address: `https://${JSON_SHOP.host}/api`,
    credential: JSON_SHOP.credential,
    options: JSON_OPTIONS,
  },
};

/** The shops that an installation in the sandbox can be set up with. */
export const SHOP_CHOICES = ['shopify', ...KINDS, 'none'] as const;
export type ShopChoice = (typeof SHOP_CHOICES)[number];

/** The settings that leave exactly this shop. */
export const settingsOf = (choice: ShopChoice): Account['settings'] => ({
  ...(choice === 'shopify' ? shopify() : noShopify()),
  ...inSlot('shop1', choice === 'shopify' || choice === 'none' ? EMPTY : SLOTS[choice]),
});

/** Beside Shopify, each in a slot of its own: the shops that recorded orders were imported for. */
export const slotsOf = (recorded: NonNullable<World['recorded']>): Account['settings'] =>
  Object.assign(
    {},
    ...KINDS.filter((kind) => recorded[kind]).map((kind, index) => inSlot(`shop${index + 1}`, SLOTS[kind])),
  );

/** Which shop an installation has; the first, where it has several. */
export function choiceOf(settings: Account['settings']): ShopChoice {
  if (settings.shopify_shop) return 'shopify';
  return SHOP_CHOICES.find((choice) => choice === settings.shop1_kind) ?? 'none';
}

/**
 * The app as a team packs it for itself: the hosts of its own shops and of its own model are in the list. The public listing cannot name a host
 * that is different for everybody.
 */
export const packedWithShops = (manifest: Manifest): Manifest => ({
  ...manifest,
  domainWhitelist: [
    ...manifest.domainWhitelist,
    WOOCOMMERCE.host,
    MAGENTO.host,
    PRESTASHOP.host,
    JSON_SHOP.host,
    GATEWAY,
  ],
});
