import { openChannel } from '../../browser/channel';
import { ownerName } from '../../browser/name';
import { openStore } from '../../browser/store';
import type { Acting } from '../../model/mode';
import type { Install } from '../../zendesk/install';
import type { ZafClient } from '../../zendesk/zafClient';
import { createRead } from './createRead';
import { endClient } from './endClient';
import { heardClient } from './heardClient';
import { pollActing } from './pollActing';
import { ACTING, asksForActing, toldActing } from './readActing';

/** What outlives tabs, with a client that can be taken from it. */
type Start = (client: ZafClient) => Promise<{ stop(): void }>;

/**
 * Asks for all tabs of this agent what the admin says of the mode, tells them, and obeys it itself: a stopped app has no
 * background page but this question.
 */
export async function keepBackground(client: ZafClient, install: Install, start: Start): Promise<void> {
  const channel = openChannel(ownerName(install));
  const store = await openStore(ownerName(install));
  const known = toldActing({ type: 'acting', acting: await store.get(ACTING) });
  let acting: Acting | null = null;
  let stop: (() => void) | null = null;

  const begin = async () => {
    const own = heardClient(client);
    const running = await start(own);
    stop = () => {
      running.stop();
      endClient(own);
      stop = null;
    };
  };
  const follow = async ({ isStopped }: Acting) => {
    if (isStopped) stop?.();
    else if (!stop) await begin();
  };
  const tell = () => acting && channel.post({ type: 'acting', acting });

  channel.listen((message) => void (asksForActing(message) && tell()));
  let changing = known?.isStopped ? Promise.resolve() : begin();
  pollActing(createRead({ client, install, store }, known), (next) => {
    acting = next;
    tell();
    changing = changing.then(() => follow(next)).catch(() => undefined);
  });
}
