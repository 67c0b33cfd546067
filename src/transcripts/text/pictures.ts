import type { Speaker } from '../../model/transcript';

const BOTS = /[🤖👾💻🦾]/u;
const STAFF = /[🎧💼💁]/u;
const THINGS = /[⚙ℹ🔔📢🔧⚠]/u;
const PEOPLE = /[👤🧑👩👨👧👦🙋🙂😀🗣🙍👱]/u;

/** Whom a picture beside a name stands for; null for one that may be anybody's. */
export function pictured(picture: string): Speaker | null {
  if (BOTS.test(picture)) return 'bot';
  if (STAFF.test(picture)) return 'agent';
  if (THINGS.test(picture)) return 'system';
  return PEOPLE.test(picture) ? 'customer' : null;
}
