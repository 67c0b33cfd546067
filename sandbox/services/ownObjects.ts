import requirements from '../../requirements.json';
import type { World } from '../world/types';

/** What of a package's requirements the account's plan has room for. */
export const ROOMS = ['all', 'some', 'none'] as const;
export type Room = (typeof ROOMS)[number];

/** The part of requirements.json that this account understands. */
export interface Requirements {
  custom_objects_v2?: {
    objects: { key: string; title: string }[];
    object_fields?: { key: string; title: string; type: string; object_key: string }[];
  };
}

/**
 * What installing an app does to an account: its custom objects are created where they are missing; `some` stops after the
 * first. False where not all of them are there in the end.
 */
export function applyRequirements(world: World, required: Requirements, room: Room): boolean {
  const { objects = [], object_fields: fields = [] } = required.custom_objects_v2 ?? {};
  const most = { all: objects.length, some: 1, none: 0 }[room];
  for (const { key, title } of objects.slice(0, most)) {
    world.objects[key] ??= {
      title,
      fields: fields
        .filter((field) => field.object_key === key)
        .map((field) => ({ key: field.key, title: field.title, type: field.type })),
      records: [],
    };
  }
  return objects.every(({ key }) => world.objects[key] !== undefined);
}

/** The app as it is in this folder, installed in an account with room for it. */
export const installObjects = (world: World): void => void applyRequirements(world, requirements, 'all');
