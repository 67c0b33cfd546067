import type { Account } from '../../types';

/** Where the team's own gateway is, and the key that every fake model takes. */
export const GATEWAY = 'llm.atelier-nord.example';
export const MODEL_CREDENTIAL = 'sandbox-model';

/** The services that an installation in the sandbox can be set up with. */
export const MODEL_CHOICES = [
  'none',
  'openai',
  'azure',
  'anthropic',
  'mistral',
  'gemini',
  'compatible',
] as const;
export type ModelChoice = (typeof MODEL_CHOICES)[number];

const MODELS: Record<Exclude<ModelChoice, 'none'>, { model: string; address: string | null }> = {
  openai: { model: 'gpt-4.1-mini', address: null },
  azure: { model: 'replies', address: 'https://atelier-nord.openai.azure.com' },
  anthropic: { model: 'claude-sonnet-4-5', address: null },
  mistral: { model: 'mistral-small-latest', address: null },
  gemini: { model: 'gemini-2.5-flash', address: null },
  compatible: { model: 'llama3.3', address: `https://${GATEWAY}/v1` },
};

/** The settings that leave exactly this model. Prices are invented. */
export function modelSettings(choice: ModelChoice): Account['settings'] {
  const { model, address } = choice === 'none' ? { model: null, address: null } : MODELS[choice];
  const isNone = choice === 'none';
  return {
    llm_provider: isNone ? null : choice,
    llm_model: model,
    llm_address: address,
    llm_credential: isNone ? null : MODEL_CREDENTIAL,
    llm_prices: isNone ? null : '0.40 1.60 EUR',
  };
}

export const modelOf = ({ llm_provider: provider }: Account['settings']): ModelChoice =>
  MODEL_CHOICES.find((choice) => choice === provider) ?? 'none';
