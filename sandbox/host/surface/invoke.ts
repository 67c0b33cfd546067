import { append, insertHtml, parseMarkdown } from '../composer';
import type { Composer } from '../composer';
import { alertAgent, shownTicket } from '../deskState';
import type { Alert, DeskState } from '../deskState';
import { changeTicket, putComposer } from '../draft';
import { emit } from '../instance';
import type { AppInstance } from '../instance';
import { applyMacro } from '../macro';
import { parseHtml } from '../parseHtml';
import { fromText } from '../richText';
import { loadInstance, removeInstance, showPane, showTicket } from '../tabs';
import { answerEach, ownTab, SurfaceError, textOf, unknownPath } from './answer';
import type { Answer } from './answer';

type Action = (desk: DeskState, instance: AppInstance, args: unknown[]) => unknown;

/** `client.invoke`: actions with their arguments. What would reach the customer is never done. */
export const answerInvoke = (
  desk: DeskState,
  instance: AppInstance,
  calls: Record<string, unknown[]>,
): Promise<Answer> =>
  answerEach(desk, instance, 'invoke', Object.keys(calls), (path) => {
    const action = ACTIONS[path.replace(/^ticket\.comment\./, 'comment.')];
    if (!action) throw unknownPath(instance);
    return action(desk, instance, calls[path] ?? []);
  });

const compose =
  (change: (composer: Composer, text: string) => Composer): Action =>
  (desk, instance, [text]) => {
    const tab = ownTab(desk, instance);
    if (tab.view.ticket.status === 'closed')
      throw new SurfaceError('has no composer: the ticket is closed', true);
    putComposer(desk, tab, change(tab.composer, textOf(text)));
  };

const insertInEditor: Action = (desk, instance, args) => {
  if (!desk.directory.switches.editorInSidebar)
    throw new SurfaceError('is not available in this location', true);
  return compose(insertHtml)(desk, instance, args);
};

const changeTags =
  (change: (tags: string[], named: string[]) => string[]): Action =>
  (desk, instance, args) => {
    const tab = ownTab(desk, instance);
    if (desk.agent.kind === 'light') throw new SurfaceError('cannot be changed by a light agent', true);
    const named = args.flat().map(String);
    changeTicket(desk, tab, { tags: change(shownTicket(tab).tags, named) });
  };

const setSave =
  (saveDisabled: boolean): Action =>
  (desk, instance) => {
    ownTab(desk, instance).saveDisabled = saveDisabled;
    desk.touch();
  };

const runMacro: Action = (desk, instance, [id]) => {
  const macro = desk.directory.macros.find((entry) => entry.id === Number(id));
  if (!macro || !macro.active) throw new SurfaceError(`knows no active macro ${String(id)}`, true);
  applyMacro(desk, ownTab(desk, instance), macro);
};

/** Heights come as numbers or as "120px". A height of 0 is obeyed, as the real host does. */
const resize: Action = (desk, instance, [wanted]) => {
  const { width, height } = (wanted ?? {}) as { width?: string | number; height?: string | number };
  if (height !== undefined) instance.size.height = Number.parseFloat(String(height)) || 0;
  if (width !== undefined) instance.size.width = String(width);
  desk.touch();
};

const KINDS: Record<string, Alert['kind']> = { notice: 'notice', alert: 'alert', error: 'error' };

const notify: Action = (desk, _instance, [message, kind]) =>
  alertAgent(desk, textOf(message), KINDS[String(kind)] ?? 'notice');

const routeTo: Action = async (desk, _instance, [where, id, path]) => {
  if (where === 'ticket') return showTicket(desk, Number(id));
  if (where !== 'nav_bar') throw new SurfaceError(`to ${JSON.stringify(where)} is not emulated`);
  await showPane(desk, 'nav_bar');
  for (const instance of desk.instances) {
    if (instance.location === 'nav_bar') emit(instance, 'app.route.changed', { appName: id, path });
  }
};

const preloadPane: Action = (desk) => {
  if (!desk.instances.some(({ location }) => location === 'nav_bar')) loadInstance(desk, 'nav_bar', null);
};

/** Never: what we suggest goes into the draft, and the agent sends it. */
const sendMessage: Action = () => {
  throw new SurfaceError('would send to the customer; this app must never do that');
};

const ACTIONS: Record<string, Action> = {
  'comment.appendText': compose((composer, text) => append(composer, fromText(text))),
  'comment.appendHtml': compose((composer, html) => append(composer, parseHtml(html))),
  'comment.appendMarkdown': compose((composer, markdown) => append(composer, parseMarkdown(markdown))),
  'ticket.editor.insert': insertInEditor,
  'ticket.tags.add': changeTags((tags, named) => [...new Set([...tags, ...named])]),
  'ticket.tags.remove': changeTags((tags, named) => tags.filter((tag) => !named.includes(tag))),
  'ticket.enableSave': setSave(false),
  'ticket.disableSave': setSave(true),
  'ticket.sendMessage': sendMessage,
  macro: runMacro,
  resize,
  notify,
  routeTo,
  preloadPane,
  popover: () => null,
  iconSymbol: () => null,
  track: () => null,
  destroy: (desk, instance) => removeInstance(desk, instance),
};
