/**
 * BroadcastChannel within one spec. Node's own one delivers outside the spec's clock and keeps the process alive; this one
 * delivers at the next microtask, copies what it carries, and can be cut off as a removed iframe is.
 */
class FakeChannel extends EventTarget {
  readonly name: string;
  isCut = false;

  constructor(name: string) {
    super();
    this.name = name;
    open.add(this);
  }

  postMessage(message: unknown): void {
    if (this.isCut) return;
    const copy: unknown = structuredClone(message);
    for (const other of open) {
      if (other === this || other.name !== this.name) continue;
      queueMicrotask(() => {
        if (!other.isCut) other.dispatchEvent(new MessageEvent('message', { data: copy }));
      });
    }
  }

  close(): void {
    this.isCut = true;
    open.delete(this);
  }
}

const open = new Set<FakeChannel>();

export function installChannels(): void {
  open.clear();
  Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, value: FakeChannel });
}

/** Runs `work` and gives back what closes every channel that it opened. */
export async function withChannels<T>(work: () => Promise<T>): Promise<[T, () => void]> {
  const before = new Set(open);
  const result = await work();
  const opened = [...open].filter((channel) => !before.has(channel));
  return [result, () => opened.forEach((channel) => channel.close())];
}
