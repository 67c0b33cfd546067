import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from '../desk';
import { alertAgent } from '../deskState';
import type { DeskState } from '../deskState';
import type { RemotePort } from '../remotePort';

export interface Workspace {
  desk: Desk;
  port: RemotePort;
  /** `http://127.0.0.1:PORT/ID/assets/STAMP/` */
  appUrl: string;
  sdk: string;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceContext above it');
  return workspace;
}

/** The desk, drawn anew after each of its changes. */
export function useDesk(): { desk: Desk; state: DeskState } {
  const { desk } = useWorkspace();
  useSyncExternalStore(
    (listener) => desk.subscribe(listener),
    () => desk.version(),
  );
  return { desk, state: desk.state };
}

/** For event handlers: what goes wrong is told to the agent, not lost. */
export function attempt(desk: Desk, action: () => Promise<unknown>): void {
  action().catch((error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    alertAgent(desk.state, text, 'error');
  });
}
