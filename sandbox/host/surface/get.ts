import type { DeskState } from '../deskState';
import { shownTicket, tabOf } from '../deskState';
import type { AppInstance } from '../instance';
import { contextOf } from '../tabs';
import { answerEach, ownTab, SurfaceError, unknownPath } from './answer';
import type { Answer } from './answer';
import { currentAccount, currentUser } from './people';
import { commentObject, ticketObject } from './ticketObject';

/** `client.get`: paths of platform names, bulk or single; a path that we do not know is an error. */
export const answerGet = (desk: DeskState, instance: AppInstance, paths: string[]): Promise<Answer> =>
  answerEach(desk, instance, 'get', paths, (path) => read(desk, instance, path));

function read(desk: DeskState, instance: AppInstance, path: string): unknown {
  const [head, argument] = splitArgument(path);
  if (head === 'requirement') return requirement(desk, argument ?? '');
  if (head === 'ticket.customField') return customField(desk, instance, argument ?? '');
  if (head.startsWith('instances.')) return instanceContext(desk, head.slice('instances.'.length));
  if (head.startsWith('ticket.editor') && !desk.directory.switches.editorInSidebar) {
    throw new SurfaceError('is not available in this location', true);
  }
  const [root = '', ...rest] = head.split('.');
  return walk(rootObject(desk, instance, root), rest, instance);
}

function splitArgument(path: string): [string, string | undefined] {
  const at = path.indexOf(':');
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 1)];
}

function rootObject(desk: DeskState, instance: AppInstance, root: string): unknown {
  switch (root) {
    case 'currentUser':
      return currentUser(desk);
    case 'currentAccount':
      return currentAccount(desk);
    case 'colorScheme':
      return desk.colorScheme;
    case 'instances':
      return Object.fromEntries(
        desk.instances
          .filter((entry) => entry.registered)
          .map((entry) => [entry.guid, contextOf(desk, entry)]),
      );
    case 'ticket':
      return ticketObject(desk, ownTab(desk, instance));
    case 'comment':
      return commentObject(desk, ownTab(desk, instance));
    default:
      throw unknownPath(instance);
  }
}

/** Goes down by names. Below a null (no requester, no assignee) everything is null, not unknown. */
function walk(value: unknown, names: string[], instance: AppInstance): unknown {
  let here = value;
  for (const name of names) {
    if (here === null) return null;
    if (typeof here !== 'object' || !Object.hasOwn(here, name)) throw unknownPath(instance);
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

function requirement(desk: DeskState, key: string): unknown {
  if (!desk.directory.objectKeys.includes(key)) throw new SurfaceError('was not created for this app', true);
  return { requirement_id: key, requirement_type: 'custom_objects_v2' };
}

function customField(desk: DeskState, instance: AppInstance, name: string): unknown {
  const id = Number(/^(?:custom_field_)?(\d+)$/.exec(name)?.[1]);
  const tab = ownTab(desk, instance);
  const field = shownTicket(tab).custom_fields.find((entry) => entry.id === id);
  if (!field) throw new SurfaceError('is not on the form of this ticket', true);
  return field.value;
}

function instanceContext(desk: DeskState, guid: string): unknown {
  const instance = desk.instances.find((entry) => entry.guid === guid);
  if (!instance) throw new SurfaceError('is no instance of this app', true);
  const tab = tabOf(desk, instance.ticketId);
  return tab?.instance === instance || instance.ticketId === null ? contextOf(desk, instance) : null;
}
