/** Whose browser storage it is. One app origin serves every account and agent of this browser. */
export interface Owner {
  subdomain: string;
  installationId: string | number;
  agentId: number;
}

const APP = 'throughline';

/** Name of this agent's database, channel and lock: `throughline:SUBDOMAIN:INSTALLATION:AGENT`. */
export const ownerName = ({ subdomain, installationId, agentId }: Owner): string =>
  [APP, subdomain, installationId, agentId].map((part) => encodeURIComponent(part)).join(':');

/** The channel over which this agent's tabs share answers: apart, as nobody else needs to hear them. */
export const memoryName = (name: string): string => `${name}:memory`;

export const isOurs = (name: string): boolean => name.startsWith(`${APP}:`);

/** Is it another agent of the same account and installation? */
export const isColleague = (name: string, own: string): boolean =>
  name !== own && withoutAgent(name) === withoutAgent(own);

const withoutAgent = (name: string): string => name.slice(0, name.lastIndexOf(':'));
