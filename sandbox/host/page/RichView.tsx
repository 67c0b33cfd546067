import { parseHtml } from '../parseHtml';
import { fromText } from '../richText';
import type { Run } from '../richText';

/** Longer messages are cut in the view (not in the world): the page must stay quick. */
const LONGEST = 20_000;

function RunView({ run }: { run: Run }) {
  const words = run.bold ? <strong>{run.text}</strong> : run.italic ? <em>{run.text}</em> : run.text;
  if (!run.href) return <>{words}</>;
  return (
    <a href={run.href} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** A message's HTML (or its text) as React elements: nothing of it can run. */
export function RichView({ html, text }: { html: string | null; text: string }) {
  const source = html ?? text;
  const doc = html === null ? fromText(text.slice(0, LONGEST)) : parseHtml(html.slice(0, LONGEST));
  return (
    <>
      {doc.map((paragraph, index) => (
        <p key={index} className={`line ${paragraph.kind}`} dir="auto">
          {paragraph.runs.map((run, at) => (
            <RunView key={at} run={run} />
          ))}
        </p>
      ))}
      {source.length > LONGEST && <p className="cut">… {source.length - LONGEST} more characters</p>}
    </>
  );
}
