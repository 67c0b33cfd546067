import {
  addComment,
  createAccount,
  createDisk,
  createHub,
  facts,
  type Fault,
  insertion,
  openBackground,
  openTab,
  pass,
} from './world';
import { seededRandom } from '../../src/lib/seededRandom';

const TEXTS = [
  'Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th.',
  'You can return the lamp within thirty days, and the label is in your customer account.',
  'Thank you for the photo. We are sending you a new one today, you need not return the first.',
];

const FAULTS: NonNullable<Fault>[] = [
  { status: 429, kind: 'limited' },
  { status: 403, kind: 'forbidden' },
  { status: 409, kind: 'malformed' },
  { status: 500, kind: 'down' },
  { status: 0, kind: 'down' },
  { status: 0, kind: 'down', isWrittenAnyway: true }, // written, and the answer lost
  { status: 0, kind: 'slow', isWrittenAnyway: true },
  { status: 422, kind: 'malformed' },
  { status: 200, kind: 'malformed', isWrittenAnyway: true },
];

export interface ScheduleResult {
  /** `ticket/text` of every reply that was really sent, sorted. */
  sent: string[];
  /** The same of every record. */
  counted: string[];
  story: string[];
}

/**
 * One working hour gone wrong: replies sent and submits that fail, saves that are told or not, tabs and background pages that die
 * at any moment, records and comments that cannot be reached. At the end everything is well again and time passes.
 */
export async function runSchedule(seed: number): Promise<ScheduleResult> {
  const next = seededRandom(seed);
  const chance = (probability: number): boolean => next() < probability;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const world = { hub: createHub(), account: createAccount(), disk: createDisk() };
  const faultRate = next() * 0.8;
  const fault = (): Fault => (chance(faultRate) ? pick(FAULTS) : null);
  Object.assign(world.account, { recordFault: fault, readFault: fault });
  const sent: string[] = [];
  const story: string[] = [];
  let background: ReturnType<typeof openBackground> | null = openBackground(world);
  const die = () => {
    background?.crash();
    background = null;
  };

  const reply = async () => {
    const ticketId = pick([1, 2]);
    const text = pick(TEXTS);
    const tab = openTab(world, ticketId);
    if (chance(0.6)) tab.offer([{ id: 's1', texts: [text] }]);
    if (chance(0.5)) tab.insert(insertion(text));
    await pass(next() * 3_000);
    if (chance(0.1)) die();
    await Promise.all([tab.save(facts(ticketId, { engine: text }), chance(0.1) ? null : text), pass(200)]);
    const isSent = chance(0.75);
    story.push(`${ticketId}: ${isSent ? 'sent' : 'failed'} ${TEXTS.indexOf(text)}`);
    if (isSent) {
      addComment(world.account, ticketId, text);
      sent.push(`${ticketId}/${text}`);
    }
    if (chance(0.15)) die();
    if (isSent && chance(0.6)) {
      await pass(next() * 2_000);
      background?.tellSaved(chance(0.9) ? ticketId : null);
    }
    tab.close();
  };

  for (let event = 0; event < 12; event++) {
    if (chance(0.7)) await reply();
    if (chance(0.2)) die();
    await pass(next() * (chance(0.5) ? 3_000 : 240_000));
    if (background === null && chance(0.7)) background = openBackground(world);
    if (chance(0.2)) background?.tellOnline();
  }

  Object.assign(world.account, { recordFault: () => null, readFault: () => null });
  die();
  background = openBackground(world);
  await pass(20 * 60_000);
  die();
  const counted = world.account
    .replies()
    .map((fields) => `${String(fields['ticket_id'])}/${String(fields['engine'])}`);
  return { sent: sent.sort(), counted: counted.sort(), story };
}
