import { useState } from 'react';
import { useDesk } from './useDesk';

const MOST = 40;

/** The agent's own macro menu: search, click, applied with its actions. */
export function MacroMenu({ ticketId }: { ticketId: number }) {
  const { desk, state } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const found = state.directory.macros
    .filter((macro) => macro.active && macro.title.toLowerCase().includes(words.toLowerCase()))
    .slice(0, MOST);
  return (
    <div className="macros">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Apply macro
      </button>
      {isOpen && (
        <section className="menu" aria-label="Macros">
          <input
            aria-label="Search macros"
            placeholder="Search macros"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <ul>
            {found.map((macro) => (
              <li key={macro.id}>
                <button
                  type="button"
                  onClick={() => {
                    desk.macro(ticketId, macro.id);
                    setOpen(false);
                  }}
                >
                  {macro.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
