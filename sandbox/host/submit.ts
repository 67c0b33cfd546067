import { composedComment, emptied, isChat, isDirty, retarget } from './composer';
import type { Composer } from './composer';
import { alertAgent, hasApp, shownTicket } from './deskState';
import type { DeskState, PendingChanges, TicketTab } from './deskState';
import { putComposer } from './draft';
import { emit, hasSubscriber } from './instance';
import type { AppInstance, HookAnswer } from './instance';
import type { TicketChanges } from './port';
import { toText } from './richText';
import { closeTab, loadInstance, removeInstance, showTicket } from './tabs';
import type { WorldTicket } from '../world/types';

/**
 * Submit, in the order that matters to an app: the save hook (which may veto), the save, the sidebar's
 * iframe goes, `ticket.saved` reaches background instances, the tab closes.
 */
export async function submitTicket(
  desk: DeskState,
  tab: TicketTab,
  status: WorldTicket['status'],
): Promise<boolean> {
  if (tab.saving || tab.saveDisabled) return false;
  const before = { pending: tab.pending, composer: tab.composer };
  const saved = await guarded(desk, tab, true, async () => {
    const after = desk.directory.switches.setInHookIsSaved ? tab : before;
    await desk.port.save(desk.agent.id, tab.ticketId, changesOf(after, status));
  });
  if (!saved) return false;
  dropApp(desk, tab);
  announceSaved(desk, tab.ticketId, status);
  tab.pending = {};
  tab.composer = emptied({ ...tab.composer, focused: false });
  if (desk.afterSubmit === 'close') await closeTab(desk, tab.ticketId);
  else await stayOn(desk, tab);
  return true;
}

/** Send in a live conversation: the tab stays, and the app in it. A note goes out at once, too. */
export async function sendMessage(desk: DeskState, tab: TicketTab): Promise<boolean> {
  if (tab.saving) return false;
  const before = tab.composer;
  const chat = isChat(before);
  const hooked = chat ? desk.directory.switches.saveHookInMessaging : true;
  const sent = await guarded(desk, tab, hooked, async () => {
    const composer = desk.directory.switches.setInHookIsSaved ? tab.composer : before;
    const comment = composedComment(composer);
    if (comment === null) throw new Error('There is nothing to send.');
    if (chat) await desk.port.sendLive(desk.agent.id, tab.ticketId, toText(composer.doc));
    else await desk.port.save(desk.agent.id, tab.ticketId, { comment });
  });
  if (!sent) return false;
  if (hooked && tab.instance) {
    emit(tab.instance, 'ticket.submit.done');
    emit(tab.instance, 'ticket.submit.always');
  }
  if (!chat) announceSaved(desk, tab.ticketId, tab.view.ticket.status);
  const empty = emptied(tab.composer);
  putComposer(desk, tab, chat ? empty : emptied(retarget(empty, 'messaging')));
  return true;
}

/** Runs the hook and then the save. Whatever goes wrong is an alert, and the tab is as it was. */
async function guarded(
  desk: DeskState,
  tab: TicketTab,
  hooked: boolean,
  save: () => Promise<void>,
): Promise<boolean> {
  tab.saving = true;
  desk.touch();
  try {
    if (hooked && tab.instance) {
      emit(tab.instance, 'ticket.submit.start');
      await passHook(desk, tab.instance);
    }
    if (desk.offline) throw new Error('You are offline: the ticket was not saved.');
    await save();
    return true;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    alertAgent(desk, text, 'error');
    if (hooked && tab.instance) {
      emit(tab.instance, 'ticket.submit.fail', text);
      emit(tab.instance, 'ticket.submit.always');
    }
    return false;
  } finally {
    tab.saving = false;
    desk.touch();
  }
}

/** Asks the app; throws its reason if it vetoes, or ours if it takes too long. */
async function passHook(desk: DeskState, instance: AppInstance): Promise<void> {
  if (!hasSubscriber(instance, 'ticket.save') || !instance.peer) return;
  const seconds = desk.timing.hookMs / 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<HookAnswer>((resolve) => {
    const error = `The app did not answer the save hook within ${seconds} s: the ticket was not saved.`;
    timer = setTimeout(() => resolve({ ok: false, error }), desk.timing.hookMs);
  });
  const answer = await Promise.race([instance.peer.ask('ticket.save'), late]);
  clearTimeout(timer);
  if (!answer.ok) throw new Error(reasonOf(answer.error));
}

function reasonOf(error: unknown): string {
  if (typeof error === 'string' && error !== '') return error;
  return error === undefined || error === false || error === ''
    ? 'The app refused to save the ticket.'
    : JSON.stringify(error);
}

function changesOf(
  tab: { pending: PendingChanges; composer: Composer },
  status: WorldTicket['status'],
): TicketChanges {
  const comment = composedComment(tab.composer);
  const { tags, custom_fields, assignee_id } = tab.pending;
  return {
    status,
    ...(comment !== null && { comment }),
    ...(tags && { tags }),
    ...(custom_fields && { custom_fields }),
    ...(assignee_id != null && { assignee: assignee_id }),
  };
}

/** `submit.done` is posted into a document that is gone before it could run: most apps never see it. */
function dropApp(desk: DeskState, tab: TicketTab): void {
  const { instance } = tab;
  if (!instance) return;
  emit(instance, 'ticket.submit.done');
  emit(instance, 'ticket.submit.always');
  tab.instance = null;
  removeInstance(desk, instance);
}

function announceSaved(desk: DeskState, ticketId: number, status: string): void {
  for (const instance of desk.instances) {
    if (instance.location === 'background')
      emit(instance, 'ticket.saved', { ticket: { id: ticketId, status } });
  }
}

async function stayOn(desk: DeskState, tab: TicketTab): Promise<void> {
  tab.view = await desk.port.ticket(tab.ticketId);
  if (hasApp(desk)) tab.instance = loadInstance(desk, 'ticket_sidebar', tab.ticketId);
  if (desk.activeTicketId === tab.ticketId) await showTicket(desk, tab.ticketId);
}

/** The tab's title carries a mark when closing it would lose something. */
export const isUnsaved = (tab: TicketTab): boolean => {
  const shown = shownTicket(tab);
  const saved = tab.view.ticket;
  const changed = Object.keys(tab.pending).some(
    (key) =>
      JSON.stringify(shown[key as keyof WorldTicket]) !== JSON.stringify(saved[key as keyof WorldTicket]),
  );
  return changed || isDirty(tab.composer);
};
