import { createWorld } from '../../sandbox/world';
import { findInstructions } from '../../src/checks/injection';

/** Every text of it, but for what is a template of ours. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') && !value.includes('{{') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('of the texts of a whole account no more than one in a hundred is taken for an order to a machine', () => {
  const world = createWorld({ now: new Date('2026-11-17T09:14:00Z') });
  const texts = [...new Set(textsIn(world))];
  expect(texts.length).toBeGreaterThan(1_000);
  const flagged = texts.filter((text) => findInstructions(text) !== null);
  expect(flagged.length / texts.length).toBeLessThan(0.01);
});
