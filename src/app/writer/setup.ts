import type { Allowed } from '../../checks/redaction';
import type { Settings } from '../../model/ports';
import { readAddress } from '../../purchases/readAddress';
import type { LlmProvider, LlmSetup } from '../../suggestions/llm/provider';
import { PROVIDERS } from '../../suggestions/llm/providers';

/** What the admin set, read. Money in the currency that the prices are in, per million tokens. */
export interface WriterSetup {
  provider: LlmProvider;
  setup: LlmSetup;
  allowed: Allowed[];
  mostTokens: number | null;
  mostCost: number | null;
  prices: { input: number; output: number; currency: string } | null;
  /** It may write before anybody asks, once what leaves was agreed to. */
  isUnasked: boolean;
}

/** What an agent may use in a day where the admin says nothing: some forty replies. */
const USUAL_TOKENS = 200_000;
const LONGEST_MODEL = 100;
const LETS_THROUGH: readonly Allowed[] = ['email', 'phone', 'ip', 'person', 'address', 'orderNumber'];

/** The setup, or the name of the first setting that cannot be used. */
export function readSetup(settings: Settings): WriterSetup | { wrong: string } {
  const text = (name: string): string => String(settings[name] ?? '').trim();
  const provider = PROVIDERS.find(({ id }) => id === text('llm_provider').toLowerCase());
  if (!provider) return { wrong: 'llm_provider' };
  const model = text('llm_model');
  if (model === '' || model.length > LONGEST_MODEL || /[\s{}]/.test(model)) return { wrong: 'llm_model' };
  const address = provider.host === null ? readAddress(text('llm_address')) : '';
  if (address === null) return { wrong: 'llm_address' };
  const allowed = readAllowed(text('llm_lets_through'));
  if (!allowed) return { wrong: 'llm_lets_through' };
  const mostTokens = readNumber(text('llm_daily_use'));
  if (mostTokens === undefined) return { wrong: 'llm_daily_use' };
  const prices = readPrices(text('llm_prices'));
  if (prices === undefined) return { wrong: 'llm_prices' };
  const mostCost = readNumber(text('llm_daily_cost'));
  if (mostCost === undefined) return { wrong: 'llm_daily_cost' };
  // A limit that nobody could count is none: better said than silently ignored.
  if (mostCost !== null && !prices) return { wrong: 'llm_prices' };
  return {
    provider,
    setup: { model, address },
    allowed,
    mostTokens: mostTokens ?? USUAL_TOKENS,
    mostCost,
    prices,
    isUnasked: settings['llm_drafts_unasked'] === true,
  };
}

/** Kinds between commas; null where one is not known or may never leave. */
function readAllowed(text: string): Allowed[] | null {
  const kinds = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => LETS_THROUGH.find((kind) => kind.toLowerCase() === word.toLowerCase()));
  return kinds.every((kind) => kind !== undefined) ? kinds : null;
}

/** Null where nothing is written, undefined where it is no positive number. */
function readNumber(text: string): number | null | undefined {
  if (text === '') return null;
  const number = /^\d{1,12}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return number > 0 ? number : undefined;
}

/** "0.15 0.60 EUR": a million tokens that are read, a million that are written, and the currency. */
function readPrices(text: string): WriterSetup['prices'] | undefined {
  if (text === '') return null;
  const [input, output, currency = '', ...more] = text.split(/[\s;/]+/);
  const [read, written] = [input, output].map((word) => Number((word ?? '').replace(',', '.') || Number.NaN));
  const isRight = /^[A-Z]{3}$/i.test(currency) && more.length === 0;
  if (!isRight || read === undefined || written === undefined || !(read >= 0) || !(written >= 0))
    return undefined;
  return { input: read, output: written, currency: currency.toUpperCase() };
}
