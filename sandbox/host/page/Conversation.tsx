import { useEffect, useMemo, useRef } from 'react';
import type { TicketView } from '../port';
import { threadOf } from '../thread';
import type { ThreadItem } from '../thread';
import { RichView } from './RichView';

const time = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });

const isImage = (type: string): boolean => type.startsWith('image/');

function Bubble({ item }: { item: ThreadItem }) {
  const kind = item.internal ? 'note' : item.author.kind;
  const label = item.internal ? 'Internal note' : kind === 'bot' ? 'Bot' : null;
  return (
    <li className={`bubble ${kind}`}>
      <header>
        <b>{item.author.name}</b>
        {label && <span className="badge">{label}</span>}
        <time dateTime={item.at}>{time(item.at)}</time>
      </header>
      <div className="words">
        <RichView html={item.html} text={item.text} />
        {item.choices.length > 0 && (
          <div className="choices">
            {item.choices.map((choice) => (
              <span key={choice}>{choice}</span>
            ))}
          </div>
        )}
        {item.attachments.map((file) => (
          <span key={file.url} className="attachment">
            {isImage(file.type) ? 'Image' : 'File'}: {file.name}
          </span>
        ))}
      </div>
    </li>
  );
}

/** The ticket's conversation, newest at the bottom and in view once the tab is. */
export function Conversation({ view, isShown }: { view: TicketView; isShown: boolean }) {
  const items = useMemo(() => threadOf(view), [view]);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Newer browsers return a promise here, which must not become the effect's clean-up.
    if (isShown) end.current?.scrollIntoView({ block: 'end' });
  }, [items.length, isShown]);
  return (
    <ol className="conversation" aria-label="Conversation">
      {items.map((item) => (
        <Bubble key={item.id} item={item} />
      ))}
      <li ref={end} aria-hidden="true" />
    </ol>
  );
}
