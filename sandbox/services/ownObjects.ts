import requirements from '../../requirements.json';
import type { World } from '../world/types';

/** What installing the app does to an account: its custom objects are created where they are missing. */
export function installObjects(world: World): void {
  const { objects, object_fields: fields } = requirements.custom_objects_v2;
  for (const { key, title } of objects) {
    if (world.objects[key]) continue;
    world.objects[key] = {
      title,
      fields: fields
        .filter((field) => field.object_key === key)
        .map((field) => ({ key: field.key, title: field.title, type: field.type })),
      records: [],
    };
  }
}
