import { source } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Shift } from './workspace';

/** What the panel takes up at rest, in CSS pixels. */
export interface Extent {
  height: number;
  /** Of the widest thing in it; more than `room` means a horizontal scroll bar. */
  width: number;
  room: number;
  shifts: Shift[];
}

export const measure = (frame: Frame): Promise<Extent> =>
  frame.evaluate(() => {
    const content = document.querySelector('main > div > div') ?? document.body;
    return {
      height: Math.ceil(content.getBoundingClientRect().height),
      width: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
      shifts: (window as unknown as { shifts: Shift[] }).shifts,
    };
  });

/** What a reader of the screen or of the keyboard would stumble over: "rule: where", none when all is well. */
export async function findBarriers(frame: Frame): Promise<string[]> {
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  });
}

interface Axe {
  run(
    root: Document,
    options: { iframes: boolean },
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}
