/** Text as HTML text: nothing in it is markup any more. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A comment body as Zendesk renders plain text: one paragraph per blank line, breaks kept. */
export function commentHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((part) => {
    return `<p dir="auto">${escapeHtml(part).replace(/\n/g, '<br>')}</p>`;
  });
  return `<div class="zd-comment" dir="auto">${paragraphs.join('')}</div>`;
}
