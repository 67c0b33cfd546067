import type { PrivacyParts } from '../parts';
import type { Finding } from './find';
import type { Progress } from './erase';
import type { SubjectKind } from './subject';
import { countTargets, type Target } from './target';

/** What was erased, when and by whom. Nothing in it tells whose it was, but to who knows it already. */
export interface Receipt {
  app: string;
  version: string;
  account: string;
  at: string;
  by: { id: number; name: string };
  /** Fingerprints are SHA-256 of this, a line break and the id: who knows an id can find it here. */
  salt: string;
  about: { kind: SubjectKind | 'deletedTickets' | 'overdue' | 'everything'; fingerprints: string[] };
  erased: { what: string; how: Target['act']; count: number; fingerprints: string[] }[];
  notErased: { what: string; why: string; count: number }[];
  verified: { at: string; left: number; notSearched: { place: string; why: string }[] } | null;
  /** What no app can erase, in the reader's words. */
  remains: string[];
}

export interface Erased {
  about: { kind: Receipt['about']['kind']; ids: readonly string[] };
  progress: Progress;
  /** Null where nobody looked again. */
  verified: Finding | null;
}

type Receipting = Pick<
  PrivacyParts,
  'hash' | 'salt' | 'clock' | 'by' | 'subdomain' | 'version' | 'translate'
>;

/** A receipt of one erasure. */
export async function makeReceipt(
  parts: Receipting,
  { about, progress, verified }: Erased,
): Promise<Receipt> {
  const salt = parts.salt();
  const at = new Date(parts.clock.now()).toISOString();
  const fingerprints = (ids: readonly string[]): Promise<string[]> =>
    Promise.all(ids.map((id) => parts.hash(`${salt}\n${id}`)));
  const erased = countTargets(progress.done).map(async ({ kind, act, count }) => ({
    what: kind,
    how: act,
    count,
    fingerprints: await fingerprints(
      progress.done.filter((target) => target.kind === kind && target.act === act).map(({ id }) => id),
    ),
  }));
  return {
    app: 'Throughline',
    version: parts.version,
    account: parts.subdomain,
    at,
    by: parts.by,
    salt,
    about: { kind: about.kind, fingerprints: await fingerprints(about.ids) },
    erased: await Promise.all(erased),
    notErased: countFailures(progress.failed),
    verified: verified && {
      at,
      left: verified.targets.length,
      notSearched: verified.unsearched.map(({ place, problem }) => ({ place, why: problem })),
    },
    remains: remainsOf(about.kind).map((key) => parts.translate(key)),
  };
}

function countFailures(failed: Progress['failed']): Receipt['notErased'] {
  const counts = new Map<string, Receipt['notErased'][number]>();
  for (const { target, problem } of failed) {
    const key = `${target.kind} ${problem}`;
    counts.set(key, { what: target.kind, why: problem, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Keys of what stays wherever it is not ours to erase. */
export const remainsOf = (kind: Receipt['about']['kind']): string[] => [
  'privacy.remains.zendesk',
  'privacy.remains.browsers',
  ...(kind === 'agent' ? ['privacy.remains.stamps'] : []),
  ...(kind === 'customer' ? ['privacy.remains.services'] : []),
  ...(kind === 'everything' ? ['privacy.remains.objects'] : []),
];
