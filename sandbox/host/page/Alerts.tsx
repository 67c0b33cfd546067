import { useEffect } from 'react';
import type { Alert } from '../deskState';
import { useDesk } from './useDesk';

const NOTICE_MS = 6000;

function AlertView({ alert, onClose }: { alert: Alert; onClose: () => void }) {
  useEffect(() => {
    if (alert.kind !== 'notice') return;
    const timer = setTimeout(onClose, NOTICE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className={`alert ${alert.kind}`} role={alert.kind === 'notice' ? 'status' : 'alert'}>
      <span>{alert.text}</span>
      <button type="button" aria-label="Dismiss" onClick={onClose}>
        ×
      </button>
    </div>
  );
}

/** What `notify` said and what a refused save said. Notices go by themselves, the rest waits. */
export function Alerts() {
  const { desk, state } = useDesk();
  return (
    <div className="alerts">
      {state.alerts.map((alert) => (
        <AlertView key={alert.id} alert={alert} onClose={() => desk.dismissAlert(alert.id)} />
      ))}
    </div>
  );
}
