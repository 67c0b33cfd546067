import type { Slot } from '../model/fact';

const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

/** The same for the same slot, value and place, without telling the value. FNV-1a, twice. */
export function factId(slot: Slot, value: string, messageId: string, start: number): string {
  const text = `${slot}\u0000${value}\u0000${messageId}\u0000${start}`;
  return hash(text, 0x811c9dc5).toString(36) + hash(text, 0x9747b28c).toString(36);
}
