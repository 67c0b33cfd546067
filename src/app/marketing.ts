import type { Request, Settings } from '../model/ports';
import type { PanelParts } from '../panel/parts';

/** Off until the admin switches it on; its code is loaded by the first who asks. */
export const createEngage = (parts: { request: Request; settings: Settings }): PanelParts['engage'] =>
  ['marketing_klaviyo', 'marketing_zendesk'].some((name) => parts.settings[name] === true)
    ? async (customer, signal) =>
        (await import('../customer/engagement')).readEngagement(parts, customer, signal)
    : null;
