import type { ProblemKind } from '../../model/problem';

/**
 * Whose an error is: `proxy` Zendesk's way out, which knows no such host; `server` the service that was asked; `role` what
 * the agent may do in Zendesk; `zendesk` Zendesk's own API; `setting` what was typed at installation.
 */
export type Whose = 'proxy' | 'server' | 'role' | 'zendesk' | 'setting';

/** `host`: whose server was asked, null for Zendesk. */
export function whoseFault(kind: ProblemKind, host: string | null): Whose {
  if (kind === 'blockedHost') return 'proxy';
  if (kind === 'misconfigured') return 'setting';
  if (host !== null) return 'server';
  return kind === 'forbidden' ? 'role' : 'zendesk';
}
