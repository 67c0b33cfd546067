import { useEffect, useState } from 'react';
import type { ModelChoice, ShopChoice } from '../../services';
import type { Account, Fault, ModelMode, Service } from '../../types';
import { attempt, useWorkspace } from './useDesk';

/** What the server says can be turned, and how it stands. */
export interface Controls extends Pick<Account, 'faults' | 'switches' | 'latency' | 'settings' | 'model'> {
  services: Service[];
  kinds: Fault[];
  /** What can be set at installation. */
  parameters: Account['manifest']['parameters'];
  shops: readonly ShopChoice[];
  shop: ShopChoice;
  /** Who writes, and how it behaves. */
  providers: readonly ModelChoice[];
  provider: ModelChoice;
  modes: readonly ModelMode[];
}

/** The world's controls; another page may turn them, too. */
export function useControls() {
  const { desk, port } = useWorkspace();
  const [controls, setControls] = useState<Controls | null>(null);

  useEffect(() => {
    const load = () =>
      attempt(desk, async () => {
        setControls((await port.call('GET', 'controls')) as Controls);
      });
    load();
    return port.subscribe((event) => event.type === 'controls' && load());
  }, [desk, port]);

  const change = (body: Record<string, unknown>, reload = false) =>
    attempt(desk, async () => {
      await port.call('POST', 'controls', body);
      // Settings reach an app when it is loaded.
      if (reload) desk.reloadApp();
    });
  return { controls, change };
}
