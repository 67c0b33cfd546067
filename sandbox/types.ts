/**
 * The sandbox's own words: what the emulated host (host/), the fake services (services/) and the
 * seeded account (world/) say to each other. Nothing here is shipped.
 */
import type { World } from './world/types';

/** A service whose answers can be made to fail, as the control strip lists them. */
export const SERVICES = [
  'users', // users/{id}, users/me, organisations, identities
  'tickets', // tickets/{id}, users/{id}/tickets/requested, search
  'comments', // tickets/{id}/comments
  'conversationLog', // tickets/{id}/conversation_log
  'audits', // tickets/{id}/audits
  'macros', // macros/active, macros/{id}/apply
  'helpCenter', // help_center/articles, guide/search
  'records', // custom_objects/...
  'shopify', // Admin GraphQL and its token endpoint
  'woocommerce', // REST v3 of a shop in a slot
  'bigcommerce', // orders v2, refunds and customers v3
  'magento', // REST V1 of Adobe Commerce
  'prestashop', // web service
  'stripe', // payments, invoices, customers, pages of payment
  'json', // an endpoint of somebody's own
  'klaviyo', // profiles and events
  'sunshine', // Sunshine Conversations v2
  'llm', // language models, whichever is set
] as const;
export type Service = (typeof SERVICES)[number];

/** What can go wrong with an answer. The second line exists for GraphQL only (always status 200). */
export const FAULTS = [
  'slow', // answers after 5 s
  'silent', // never answers
  '401',
  '403',
  '404',
  '429', // with Retry-After
  '500',
  'html', // an HTML page instead of JSON, status 200
  'cut', // JSON cut off in the middle
  'empty', // an empty body
  'throttled',
  'accessDenied',
  'partial', // data and errors together
  'redacted', // protected customer fields are null
  'sixtyDays', // only the last 60 days of orders
] as const;
export type Fault = (typeof FAULTS)[number];

/** How the language models behave. */
export const MODEL_MODES = [
  'writes', // from the evidence, and nothing else
  'obeys', // says whatever anybody in the data told it to
  'quota', // 429 without Retry-After: nothing left to spend
  'filtered', // its content filter
  'refused', // it will not
  'cutOff', // at the limit of tokens
  'malformed', // prose instead of JSON
  'emptyText',
  '504', // of the proxy
] as const;
export type ModelMode = (typeof MODEL_MODES)[number];

/** Every [?] of the platform that we rely on, both ways. The defaults are the pessimistic ones unless said. */
export interface Switches {
  /** `ticket.save` fires for a live messaging Send. Default false. */
  saveHookInMessaging: boolean;
  /** `comment.text` can be read on a live messaging ticket. Default true. */
  draftReadableInMessaging: boolean;
  /** `ticket.editor.*` exists in the sidebar. Default true. */
  editorInSidebar: boolean;
  /** A `set` done inside the save hook is saved with the ticket. Default true. */
  setInHookIsSaved: boolean;
  /** `domainWhitelist: ["myshopify.com"]` also allows shop.myshopify.com. Default true. */
  whitelistMatchesSubdomains: boolean;
  /** `{{setting.x}}` inside domainWhitelist is replaced before matching. Default false. */
  whitelistTakesPlaceholders: boolean;
}

/** One emulated Zendesk account: what exists, how it is set, what is broken, what was asked of it. */
export interface Account {
  world: World;
  /** Installation settings, secure ones included: the host keeps those back from the app. */
  settings: Record<string, string | number | boolean | null>;
  /** manifest.json of the app, parsed: parameters with scopes, domainWhitelist. */
  manifest: Manifest;
  installation: Installation;
  switches: Switches;
  faults: Partial<Record<Service, Fault>>;
  model: ModelMode;
  /** 'real' delays Zendesk by 250–600 ms and the shop by 700–1,500 ms. */
  latency: 'off' | 'real';
  /** Every request that reached the account, newest last. */
  requests: LoggedRequest[];
  /** What no handler knew, or a placeholder that should not have been replaced: a test fails on any. */
  complaints: string[];
}

/** How the app stands in the account. */
export interface Installation {
  /** `off`: installed, but disabled, so that nobody has it. */
  state: 'none' | 'on' | 'off';
  /** Which package it came from; null: the build that the server was started with. */
  stamp: string | null;
  /** Ids of roles (`admin`, `agent`, or a custom role) and of groups that it is restricted to; none: everybody has it. */
  roles: string[];
  groups: number[];
}

export interface Manifest {
  version: string;
  parameters: {
    name: string;
    type: string;
    required?: boolean;
    secure?: boolean;
    scopes?: string[];
    default?: unknown;
  }[];
  domainWhitelist: string[];
  location: Record<string, Record<string, { url: string; flexible?: boolean }>>;
}

export interface LoggedRequest {
  agentId: number;
  method: string;
  url: string;
  /** Request body as sent by the app, before secure settings are put in. */
  body: string | null;
  status: number;
  service: Service | 'unknown';
  at: number;
}

/** jQuery-like options of `client.request`. */
export interface ZafRequestOptions {
  url: string;
  type?: string;
  data?: unknown;
  headers?: Record<string, string>;
  contentType?: string;
  dataType?: string;
  secure?: boolean;
  cors?: boolean;
  autoRetry?: boolean;
  timeout?: number;
  httpCompleteResponse?: boolean;
}

/** What the host hands back: `ok` becomes `request:n.done`, else `request:n.fail`. */
export interface RequestOutcome {
  ok: boolean;
  status: number;
  statusText: string;
  headers: Record<string, string>;
  responseText: string;
}
