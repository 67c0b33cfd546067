import type { ReactNode } from 'react';
import { hasApp } from '../deskState';
import { attempt, useDesk, useWorkspace } from './useDesk';

/** The dark bar: the views, and the app's own page. */
export function NavBar() {
  const { desk, state } = useDesk();
  const { appUrl } = useWorkspace();
  const item = (pane: 'list' | 'nav_bar', label: string, sign: ReactNode) => (
    <button
      type="button"
      aria-label={label}
      aria-current={state.pane === pane ? 'page' : undefined}
      title={label}
      onClick={() => attempt(desk, () => desk.showPane(pane))}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <nav className="nav" aria-label="Workspace">
      {item('list', 'Views', '☰')}
      {hasApp(state) && item('nav_bar', 'Throughline', <img src={`${appUrl}icon_nav_bar.svg`} alt="" />)}
    </nav>
  );
}
