import type { Channel } from '../model/ports';

/**
 * Tabs and background pages of one agent in one browser; a page does not hear itself. Where the browser has no
 * BroadcastChannel nobody is ever heard, which is what a page expects of a background that is not there.
 */
export function openChannel(name: string): Channel {
  const channel = tryOpen(name);
  return {
    post(message) {
      try {
        channel?.postMessage(message);
      } catch {
        // A closed channel, or a message that cannot be copied: as good as not heard.
      }
    },
    listen(listener) {
      const hear = (event: MessageEvent) => listener(event.data);
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
  };
}

function tryOpen(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
