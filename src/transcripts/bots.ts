import type { Settings } from '../model/ports';

/** What the admin says of bots that speak through ordinary users, as bots of other vendors do. */
export interface BotRules {
  /** Display names, lower case. */
  names: readonly string[];
  /** Ids of their Zendesk users. */
  userIds: readonly string[];
  /** Tags, lower case, of tickets that a bot opened. */
  tags: readonly string[];
}

/** Settings `bot_names`, `bot_user_ids` and `bot_tags`: lists with commas. */
export const botRules = (settings: Settings): BotRules => ({
  names: listIn(settings['bot_names']),
  userIds: listIn(settings['bot_user_ids']),
  tags: listIn(settings['bot_tags']),
});

/** The parts of a setting that is a list with commas, lower case. */
export const listIn = (setting: Settings[string] | undefined): string[] =>
  String(setting ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);

/** True for a user whom the admin listed; an empty name or id is nobody's. */
export const isListedBot = (
  rules: BotRules,
  { name, authorId }: { name: string; authorId?: string | null },
): boolean =>
  rules.names.includes(name.trim().toLowerCase()) || (authorId ? rules.userIds.includes(authorId) : false);
