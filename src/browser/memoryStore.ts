import type { Store } from '../model/ports';

/** Keeps copies, as a database would: changing what was handed in or out changes nothing here. */
export function createMemoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    isPersistent: false,
    get: async (key) => structuredClone(values.get(key)),
    set: async (key, value) => void values.set(key, structuredClone(value)),
    delete: async (key) => void values.delete(key),
    entries: async (prefix) =>
      [...values]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key, structuredClone(value)]),
  };
}
