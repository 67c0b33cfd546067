import { anthropic } from './anthropic';
import { azureOpenAi, compatible, mistral, openAi } from './chatCompletions';
import { gemini } from './gemini';
import type { LlmProvider } from './provider';

/** Every service that can be set, by the id that an admin gives. */
export const PROVIDERS: readonly LlmProvider[] = [
  openAi,
  azureOpenAi,
  anthropic,
  mistral,
  gemini,
  compatible,
];
