import { digest } from './digest';

/** Stands for account, installation and agent without naming them. */
export const acceptanceScope = (
  subdomain: string,
  installationId: string | number,
  agentId: number,
): string => digest('scope', subdomain, installationId, agentId);
