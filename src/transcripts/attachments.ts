import * as v from 'valibot';
import { listOf, textOrNull as text } from '../lib/lenient';
import type { Attachment } from '../model/transcript';
import { toLink } from './content';

/** Attachments as Zendesk's ticketing API has them. */
export const attachmentsSchema = listOf(v.object({ file_name: text, content_type: text, content_url: text }));

export const toAttachments = (their: v.InferOutput<typeof attachmentsSchema>): Attachment[] =>
  their.map(({ file_name, content_type, content_url }) => ({
    name: file_name ?? '',
    contentType: content_type ?? '',
    url: toLink(content_url),
  }));
