import type { WorldUser } from '../world/types';

/** One thing that was sent to a customer to sell them something, or what they did with it. */
export interface Sent {
  kind: 'received' | 'opened' | 'clicked' | 'promised';
  at: string;
  campaign?: string;
  code?: string;
  until?: string;
}

const DAY = 86_400_000;
const CAMPAIGNS = ['Winter lamps', 'New in: linen', 'Last days of the summer sale'];

/** The same for a customer whenever it is asked, newest first: one in four was sent nothing. */
export function sentTo({ id }: WorldUser, now: number): Sent[] {
  if (id % 4 === 3) return [];
  const daysAgo = (days: number) => new Date(now - days * DAY).toISOString().replace(/\.\d+Z$/, 'Z');
  const campaigns = CAMPAIGNS.map((campaign, index): Sent => ({
    kind: 'received',
    at: daysAgo(5 + index * 30 + (id % 3)),
    campaign,
  }));
  const [newest] = campaigns;
  return [
    ...(newest && id % 2 === 0 ? [{ ...newest, kind: 'opened' as const, at: daysAgo(4 + (id % 3)) }] : []),
    ...campaigns,
    { kind: 'promised', at: daysAgo(120), code: `HELLO${id % 1_000}`, until: daysAgo(-30) },
  ];
}
