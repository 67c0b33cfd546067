import { openChannel } from '../../browser/channel';
import { ownerName } from '../../browser/name';
import type { Install } from '../../zendesk/install';
import type { ZafClient } from '../../zendesk/zafClient';
import { askForPanels, shownTicket } from '../mode/panelMessages';

/** A panel needs a moment, and a tab that is open already is asked too, in ms. */
const ASK_AGAIN_MS = 1_000;

/** Opens a ticket in the workspace and waits until a panel in this browser says that it shows it. Gives back what ends it. */
export function tryTicket({
  client,
  install,
  ticketId,
  onShown,
}: {
  client: ZafClient;
  install: Install;
  ticketId: number;
  onShown: () => void;
}): () => void {
  const channel = openChannel(ownerName(install));
  const timer = setInterval(() => askForPanels(channel), ASK_AGAIN_MS);
  const stop = channel.listen((message) => {
    if (shownTicket(message) !== ticketId) return;
    end();
    onShown();
  });
  const end = () => {
    clearInterval(timer);
    stop();
  };
  void client.invoke('routeTo', 'ticket', ticketId).catch(() => undefined);
  return end;
}
