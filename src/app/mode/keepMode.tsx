/** What the admin says of the mode, while a ticket's tab is open. Fetched once the first view stands. */
import type { ReactNode } from 'react';
import { openChannel } from '../../browser/channel';
import { systemClock } from '../../browser/clock';
import { ownerName } from '../../browser/name';
import type { Translate } from '../../lib/translate';
import { type Acting, EVERYTHING, FEATURES } from '../../model/mode';
import type { Store } from '../../model/ports';
import type { PanelParts } from '../../panel/parts';
import type { Install } from '../../zendesk/install';
import type { ZafClient } from '../../zendesk/zafClient';
import { createRead } from './createRead';
import { endClient } from './endClient';
import type { HeardClient } from './heardClient';
import { answerSetup } from './panelMessages';
import { pollActing } from './pollActing';
import { toldActing } from './readActing';
import { Stopped } from './Stopped';

/** Longer silence means that there is no background page that asks for all tabs, in ms. */
const SILENCE_MS = 2_000;
/** A panel that is followed for less long begins anew where documents say of bots and shops what it did not know, in ms. */
const YOUNG_MS = 5_000;

/** A panel, and the client that all of it works with. */
interface Running {
  own: HeardClient;
  parts: Pick<PanelParts, 'session'>;
}

interface KeepParts {
  client: ZafClient;
  install: Install;
  translate: Translate;
  /** What the panel acts by: it is looked at whenever something is done. */
  begun: { acting: Partial<Acting>; store: Store };
  draw(screen: ReactNode): void;
  /** Draws the panel. */
  begin(): Promise<Running>;
  /** The panel that is on screen; null where none was begun. */
  running: Running | null;
}

/** Follows the mode, the stop and what the admin wrote of bots and shops, as long as the tab is open. */
export function keepMode(parts: KeepParts): void {
  const { client, install, translate, begun } = parts;
  const channel = openChannel(ownerName(install));
  let { running } = parts;
  let since = systemClock.now();
  // A panel that has a ticket was shown; where none was begun, whoever opened the tab looks at it.
  let isShown = !running || running.parts.session.state().ticket !== null;
  client.on('app.activated', () => (isShown = true));
  client.on('app.deactivated', () => (isShown = false));

  const end = () => {
    if (!running) return;
    endClient(running.own);
    running.parts.session.dispose();
    running = null;
  };
  const resize = (height: number) =>
    void client.invoke('resize', { width: '100%', height: `${height}px` }).catch(() => undefined);
  const stop = async () => {
    end();
    await translate.learn();
    parts.draw(<Stopped label={translate('app.name')} resize={resize} />);
  };
  const restart = async (next: Acting) => {
    end();
    begun.acting = next;
    running = await parts.begin();
    // The host tells once that the tab is on screen, and told the panel before this one.
    if (isShown) for (const [event, tell] of running.own.heard) if (event === 'app.activated') tell();
    since = systemClock.now();
  };
  const follow = async (next: Acting) => {
    if (next.isStopped) {
      if (running) await stop();
      return;
    }
    const before = { ...EVERYTHING, ...begun.acting };
    const isNew = JSON.stringify(next.settings) !== JSON.stringify(before.settings);
    if (!running || (isNew && systemClock.now() - since < YOUNG_MS)) return restart(next);
    // What is taken away is gone at once. What is given comes with the next ticket: this one was not counted from its beginning.
    const off = FEATURES.filter((each) => before.off.includes(each) || next.off.includes(each));
    begun.acting = { ...before, off, brands: off.length > before.off.length ? next.brands : before.brands };
  };
  let changing = running ? Promise.resolve() : stop();
  const apply = (next: Acting) => {
    changing = changing.then(() => follow(next)).catch(() => undefined);
  };

  let isAlone = true;
  channel.listen((message) => {
    const acting = toldActing(message);
    if (!acting) return;
    isAlone = false;
    apply(acting);
  });
  answerSetup(channel, () => {
    const state = running?.parts.session.state();
    return state?.ticket && !state.orders.isLoading ? state.ticket.id : null;
  });
  channel.post({ type: 'actingAsked' });
  const read = createRead(
    { client, install, store: begun.store },
    toldActing({ type: 'acting', acting: begun.acting }),
  );
  setTimeout(() => isAlone && pollActing(read, apply), SILENCE_MS);
}
