import * as v from 'valibot';
import { detectLanguage, replyLanguageOf } from '../../facts';
import { htmlToText } from '../../lib/html';
import { listOf } from '../../lib/lenient';
import type { KnowledgeDocument } from '../engine';

/** A value is text, or for comments of some channels `["channel:all", text]`. */
const action = v.object({ field: v.string(), value: v.union([v.string(), v.array(v.unknown())]) });

export const macroSchema = v.object({
  id: v.number(),
  updated_at: v.fallback(v.string(), ''),
  title: v.string(),
  active: v.fallback(v.nullish(v.boolean(), true), true),
  /** Who may use it, where not everybody may. */
  restriction: v.optional(v.unknown()),
  actions: listOf(action),
});
export type ZendeskMacro = v.InferOutput<typeof macroSchema>;

/** The text that a macro puts into a public reply; null when it is inactive, writes nothing, or writes an internal note. */
export function toMacroDocument(macro: ZendeskMacro): KnowledgeDocument | null {
  if (!macro.active || textOf(macro, 'comment_mode_is_public') === 'false') return null;
  const rich = textOf(macro, 'comment_value_html');
  const text = (rich ? htmlToText(rich) : textOf(macro, 'comment_value'))?.trim() ?? '';
  if (text === '') return null;
  const { id, title } = macro;
  const language = replyLanguageOf(detectLanguage(text));
  return { key: `macro:${id}`, origin: 'macro', title, text, language, url: null };
}

function textOf({ actions }: ZendeskMacro, field: string): string | null {
  const values = actions.filter((each) => each.field === field).map(({ value }) => value);
  const texts = values.flatMap((value) => {
    const text = Array.isArray(value) ? value[value.length - 1] : value;
    return typeof text === 'string' ? [text] : [];
  });
  return texts.length > 0 ? texts.join('\n\n') : null;
}
