import { useLayoutEffect, useRef, useState } from 'react';
import type { AppInstance } from '../instance';
import { createWire } from '../wire';
import { useDesk, useWorkspace } from './useDesk';

/** The host never lets an app grow taller than this, in CSS pixels. */
const TALLEST = 1200;
/** Height before the app asked for one. */
const FIRST = 80;

const NAMES = { ticket_sidebar: 'sidebar', nav_bar: 'nav bar', background: 'background' };

const titleOf = ({ location, ticketId }: AppInstance): string =>
  `Throughline ${NAMES[location]}${ticketId === null ? '' : ` ${ticketId}`}`;

/** One copy of the app: an iframe on another site and the wire to it. Moving it in the page would reload it. */
export function AppFrame({ instance }: { instance: AppInstance }) {
  const { state } = useDesk();
  const { appUrl } = useWorkspace();
  const frame = useRef<HTMLIFrameElement>(null);
  // The colour scheme in the address is the one at load; later changes come as events.
  const [source] = useState(() => addressOf(state.directory.manifest, instance, appUrl, state.colorScheme));

  useLayoutEffect(() => {
    const { origin } = new URL(appUrl);
    const wire = createWire(state, instance, (message) =>
      frame.current?.contentWindow?.postMessage(message, origin),
    );
    const receive = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && event.origin === origin) wire.receive(event.data);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [state, instance, appUrl]);

  const height =
    instance.location === 'ticket_sidebar' ? Math.min(instance.size.height ?? FIRST, TALLEST) : '100%';
  return (
    <iframe
      ref={frame}
      className="app"
      title={titleOf(instance)}
      src={source}
      style={{ height }}
      allow="camera; microphone"
      sandbox="allow-downloads allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts"
    />
  );
}

function addressOf(
  manifest: { location: Record<string, Record<string, { url: string } | string>> },
  instance: AppInstance,
  appUrl: string,
  colorScheme: string,
): string {
  const entry = manifest.location.support?.[instance.location];
  const file = typeof entry === 'string' ? entry : (entry?.url ?? '');
  const url = new URL(file.replace(/^assets\//, ''), appUrl);
  url.searchParams.set('origin', window.location.origin);
  url.searchParams.set('app_guid', instance.guid);
  url.searchParams.set('colorScheme', colorScheme);
  return url.href;
}
