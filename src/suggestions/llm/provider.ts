import type { HttpRequest } from '../../model/ports';

/** What a model is asked: rules of ours, then data of others. The answer has to be JSON after `schema`. */
export interface Prompt {
  system: string;
  user: string;
  /** JSON schema with `additionalProperties: false` and every property required, as the strict modes want it. */
  schema: Readonly<Record<string, unknown>>;
  mostTokens: number;
}

/** What the admin set; the credential is none of it: the host puts it into the header. */
export interface LlmSetup {
  model: string;
  /** Where the provider has no address of its own: "https://gateway.example.com/v1", without a slash at its end. */
  address: string;
}

export interface Completion {
  text: string;
  /** As the provider counts them; 0 where it does not say. */
  inputTokens: number;
  outputTokens: number;
}

/** One service that writes. No streaming: the host's proxy hands over whole answers. */
export interface LlmProvider {
  id: string;
  label: string;
  /** Null where the admin names it. */
  host: string | null;
  /** `refused` names parameters that this model has turned down before. */
  toRequest(prompt: Prompt, setup: LlmSetup, refused: ReadonlySet<string>): HttpRequest;
  /** Fails with an `LlmFailure` when the answer holds no usable text. */
  toCompletion(answer: unknown): Completion;
}

/** Put in by the host; this page never sees it. */
export const CREDENTIAL = '{{setting.llm_credential}}';
