import { SLOTS } from '../model/fact';
import { IDENTITY_LEVELS } from '../model/identity';
import type { Settings } from '../model/ports';
import type { WrongSetting } from '../panel/parts';
import { listIn } from '../transcripts/bots';

type Kind = WrongSetting['kind'];

/** Settings that are lists with commas, and whether an entry of theirs can be used. */
const LISTS: Readonly<Record<string, [Kind, (entry: string) => boolean]>> = {
  bot_user_ids: ['user', (entry) => /^\d{1,16}$/.test(entry)],
  transcript_field_ids: ['field', (entry) => /^(custom_field_)?\d{1,16}$/.test(entry)],
  facts_off: ['factOff', isKind],
  facts_on: ['factOn', isKind],
};

/** Kinds that nobody can switch: they are recognised so that they can be hidden. */
const FIXED: readonly string[] = ['iban', 'securityAnswer'];
const KINDS: readonly string[] = [...SLOTS.filter((slot) => !FIXED.includes(slot)), 'other'].map((kind) =>
  kind.toLowerCase(),
);

function isKind(entry: string): boolean {
  return KINDS.includes(entry);
}

/** Longer values are cut when they are told: they may be anything. */
const LONGEST = 60;

/** Which values of the settings can not be used; everything else about them is as it would be without these. */
export function wrongSettings(settings: Settings): WrongSetting[] {
  const level = String(settings['identity_level'] ?? '').trim();
  const isLevel = level === '' || IDENTITY_LEVELS.some((one) => one === level.toLowerCase());
  const wrong: WrongSetting[] = isLevel ? [] : [{ setting: 'identity_level', value: level, kind: 'level' }];
  for (const [setting, [kind, isRight]] of Object.entries(LISTS))
    for (const value of listIn(settings[setting])) if (!isRight(value)) wrong.push({ setting, value, kind });
  return wrong.map((one) => ({ ...one, value: one.value.slice(0, LONGEST) }));
}
