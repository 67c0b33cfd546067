import { FIN_USER, TRANSCRIPT_FIELD } from '../world/bots';
import { LEAD_ROLE } from '../world/staff';
import type { Account, Manifest } from '../types';

/** What the fake shop accepts, whatever the settings say: a wrong setting must fail. */
export const SHOP_CREDENTIALS = {
  staticToken: 'shpat_sandbox',
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-client-credential',
};

/** What the fake Sunshine Conversations accepts: the app, and its key as Basic authorisation wants it. */
export const SUNSHINE = { appId: '5d8cff3cd55b040010928b5b', credential: btoa('app_sandbox:sandbox-key') };

/** The private key that the fake Klaviyo takes. */
export const KLAVIYO = { credential: 'sandbox-klaviyo' };

/** Installation settings with which everything in the sandbox works. */
export const SANDBOX_SETTINGS: Account['settings'] = {
  shopify_shop: 'atelier-nord.myshopify.com',
  shopify_static_credential: SHOP_CREDENTIALS.staticToken,
  shopify_client_id: SHOP_CREDENTIALS.clientId,
  shopify_client_credential: SHOP_CREDENTIALS.clientSecret,
  shopify_uses_client_credential: false,
  order_object: null,
  order_object_mapping: null,
  bot_names: 'Léo, Nora',
  bot_user_ids: String(FIN_USER),
  bot_tags: null,
  transcript_field_ids: String(TRANSCRIPT_FIELD),
  sunshine_app_id: SUNSHINE.appId,
  sunshine_credential: SUNSHINE.credential,
  sunshine_is_eu: false,
  klaviyo_credential: KLAVIYO.credential,
  guard_hold: false,
  lead_role_ids: String(LEAD_ROLE),
  review_on: true,
};

/** The parameters' own defaults first, then what was set. */
export function withDefaults(manifest: Manifest, settings: Account['settings']): Account['settings'] {
  const defaults: Account['settings'] = {};
  for (const { name, default: value } of manifest.parameters) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      defaults[name] = value;
    }
  }
  return { ...defaults, ...settings };
}
