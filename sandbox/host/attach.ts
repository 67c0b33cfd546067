import type { DeskState } from './deskState';
import { countSubscribers, emit, isUnknownEvent } from './instance';
import type { AppInstance, Peer } from './instance';
import { contextOf } from './tabs';

/** What the app learns when it is registered: `zaf.app.registered`. */
export interface Registration {
  metadata: Record<string, unknown>;
  context: Record<string, unknown>;
}

/** The number under which the app is installed; also the first part of its files' path. */
export const APP_ID = 900_001;

/** Joins a document to its instance. It happens once in the life of an instance. */
export function register(desk: DeskState, instance: AppInstance, peer: Peer): Registration {
  instance.peer = peer;
  instance.registered = true;
  const context = contextOf(desk, instance);
  for (const other of desk.instances) {
    if (other === instance) continue;
    emit(other, 'instance.created', context);
    emit(other, 'instance.registered', context);
  }
  desk.touch();
  const { version } = desk.directory.manifest;
  return {
    metadata: {
      appId: APP_ID,
      installationId: APP_ID + 1,
      name: 'Throughline',
      version,
      settings: { ...desk.directory.settings },
    },
    context,
  };
}

/** The copy of the app that a message is about: the sender's own, another one, or null if it is gone. */
export function instanceByGuid(
  desk: DeskState,
  instance: AppInstance,
  guid: string | undefined,
): AppInstance | null {
  if (guid === undefined || guid === instance.guid) return instance;
  return desk.instances.find((entry) => entry.guid === guid) ?? null;
}

/** `on` and `off`: the host binds at the first handler and unbinds at none. */
export function setSubscribers(
  desk: DeskState,
  instance: AppInstance,
  peer: Peer,
  event: string,
  count: number,
): void {
  if (isUnknownEvent(event)) desk.complain(`on "${event}": no such event in ${instance.location}`);
  countSubscribers(instance, peer, event, count);
}
