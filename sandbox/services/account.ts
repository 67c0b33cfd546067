import type { Account, Fault, Manifest, Service, Switches } from '../types';
import type { World } from '../world/types';
import { keepInternals } from './internals';
import { installObjects } from './ownObjects';
import { SANDBOX_SETTINGS, withDefaults } from './settings';
import { realTime, type Time } from './time';

/** The pessimistic reading of every open question, as types.ts says beside each. */
const DEFAULT_SWITCHES: Switches = {
  saveHookInMessaging: false,
  draftReadableInMessaging: true,
  editorInSidebar: true,
  setInHookIsSaved: true,
  whitelistMatchesSubdomains: true,
  whitelistTakesPlaceholders: false,
};

interface AccountOptions {
  world: World;
  manifest: Manifest;
  /** Replaces `SANDBOX_SETTINGS` as a whole. */
  settings?: Account['settings'];
  switches?: Partial<Switches>;
  faults?: Partial<Record<Service, Fault>>;
  /** False: nobody has installed the app yet, and its objects are not there. */
  isInstalled?: boolean;
  latency?: 'off' | 'real';
  /** 'off' lets a spec ask as often as it likes; default 'on'. */
  limits?: 'on' | 'off';
  time?: Time;
}

/** One emulated Zendesk account over `world` (which it changes), with the app installed in it unless told otherwise. */
export function createAccount(options: AccountOptions): Account {
  const { world, manifest, time = realTime, isInstalled = true } = options;
  if (isInstalled) installObjects(world);
  const account: Account = {
    world,
    manifest,
    settings: withDefaults(manifest, options.settings ?? SANDBOX_SETTINGS),
    installation: { state: isInstalled ? 'on' : 'none', stamp: null, roles: [], groups: [] },
    switches: { ...DEFAULT_SWITCHES, ...options.switches },
    faults: { ...options.faults },
    model: 'writes',
    latency: options.latency ?? 'off',
    requests: [],
    complaints: [],
  };
  keepInternals(account, {
    time,
    limits: options.limits ?? 'on',
    handlers: null,
    calls: new Map(),
    minutes: new Map(),
    jobs: new Map(),
    counts: new Map(),
    shopTokens: new Map(),
    shopBucket: { available: Infinity, at: time.now() },
    // Far above every id that a world makes, so that nothing made later can collide.
    nextId: 90_000_000_000_000,
  });
  return account;
}
