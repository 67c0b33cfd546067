import { useState } from 'react';
import { writeQuery } from './query';
import { Select, Toggle } from './controls';
import { attempt, useDesk, useWorkspace } from './useDesk';
import { useControls } from './useControls';
import { WorldControls } from './WorldControls';

interface Props {
  width: string;
  onWidth: (width: string) => void;
}

const LOCALES = ['en', 'en-GB', 'fr', 'de', 'es'];

/** Goes to another agent or language: these are chosen at load, as at sign-in. */
function reopen(changes: Record<string, string>): void {
  writeQuery(changes);
  window.location.reload();
}

/** The emulator's own controls, out of the workspace's way at the foot of the page. */
export function ControlStrip({ width, onWidth }: Props) {
  const { state } = useDesk();
  const { sdk } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const count = state.complaints.length;
  return (
    <footer className="strip" aria-label="Sandbox controls">
      <div className="summary">
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? '▾' : '▸'} Sandbox controls
        </button>
        <span className="quiet">SDK: {sdk}</span>
        {state.offline && <span className="flag">offline</span>}
        <span
          className={count > 0 ? 'flag' : 'quiet'}
          role={count > 0 ? 'alert' : undefined}
          data-testid="complaints"
        >
          {count === 1 ? '1 complaint' : `${count} complaints`}
          {count > 0 ? `: ${state.complaints[count - 1]}` : ''}
        </span>
      </div>
      {isOpen && <Controls width={width} onWidth={onWidth} />}
    </footer>
  );
}

function Controls({ width, onWidth }: Props) {
  const { desk, state } = useDesk();
  const { controls, change } = useControls();
  return (
    <div className="controls">
      <fieldset>
        <legend>Agent</legend>
        <Select
          label="Agent"
          value={String(state.agent.id)}
          options={state.directory.agents.map(({ id, name, kind }) => [String(id), `${name} (${kind})`])}
          onChange={(agent) => reopen({ agent })}
        />
        <Select
          label="Language"
          value={state.locale}
          options={[...new Set([...LOCALES, state.locale])].map((locale) => [locale, locale])}
          onChange={(locale) => reopen({ locale })}
        />
        <Select
          label="Colour scheme"
          value={state.colorScheme}
          options={[
            ['light', 'light'],
            ['dark', 'dark'],
          ]}
          onChange={(scheme) => {
            writeQuery({ scheme });
            desk.setColorScheme(scheme === 'dark' ? 'dark' : 'light');
          }}
        />
        <Select
          label="Sidebar width"
          value={width}
          options={['320', '340', '400', 'full'].map((value) => [value, value])}
          onChange={onWidth}
        />
        <Toggle label="Go offline" value={state.offline} onChange={(offline) => desk.setOffline(offline)} />
        <button type="button" onClick={() => desk.reloadApp()}>
          Reload app
        </button>
      </fieldset>
      <CustomerWrites />
      {controls && <WorldControls controls={controls} change={change} />}
      <Complaints />
    </div>
  );
}

/** Plays the customer in the ticket on screen. */
function CustomerWrites() {
  const { desk, state } = useDesk();
  const { port } = useWorkspace();
  const [text, setText] = useState('');
  const ticketId = state.activeTicketId;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ticketId === null || text === '') return;
        attempt(desk, () => port.receive(ticketId, text));
        setText('');
      }}
    >
      <fieldset disabled={ticketId === null}>
        <legend>Customer writes</legend>
        <input
          aria-label="Customer writes"
          placeholder={ticketId === null ? 'Open a ticket first' : `In ticket ${ticketId}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit">Receive</button>
      </fieldset>
    </form>
  );
}

function Complaints() {
  const { state } = useDesk();
  if (state.complaints.length === 0) return null;
  return (
    <fieldset className="wide">
      <legend>Complaints</legend>
      <ul>
        {state.complaints.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </fieldset>
  );
}
