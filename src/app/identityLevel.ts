import { IDENTITY_LEVELS, type IdentityLevel } from '../model/identity';
import type { Settings } from '../model/ports';

/** What the admin wrote. A word that is none of ours was meant to hide something: then what is not proven is hidden. */
export function identityLevel(settings: Settings): IdentityLevel {
  const written = String(settings['identity_level'] ?? '')
    .trim()
    .toLowerCase();
  if (written === '') return 'default';
  return IDENTITY_LEVELS.find((level) => level === written) ?? 'strict';
}
