import { Select, Toggle } from './controls';
import { InstallSettings } from './InstallSettings';
import type { Controls } from './useControls';

interface Props {
  controls: Controls;
  change: (body: Record<string, unknown>, reload?: boolean) => void;
}

const SWITCHES: Record<string, string> = {
  saveHookInMessaging: 'Save hook fires in messaging',
  draftReadableInMessaging: 'Draft readable in messaging',
  editorInSidebar: 'ticket.editor in the sidebar',
  setInHookIsSaved: 'set in the hook is saved',
  whitelistMatchesSubdomains: 'Whitelist matches subdomains',
  whitelistTakesPlaceholders: 'Whitelist takes placeholders',
};

/** What is broken, what is slow, what is set, and what the platform does where nobody knows. */
export function WorldControls({ controls, change }: Props) {
  const faults = controls.kinds.map((kind): [string, string] => [kind, kind]);
  return (
    <>
      <fieldset>
        <legend>Faults</legend>
        {controls.services.map((service) => (
          <Select
            key={service}
            label={service}
            value={controls.faults[service] ?? ''}
            options={[['', 'works'], ...faults]}
            onChange={(fault) => change({ faults: { [service]: fault === '' ? null : fault } })}
          />
        ))}
        <Select
          label="Latency"
          value={controls.latency}
          options={[
            ['off', 'off'],
            ['real', 'real'],
          ]}
          onChange={(latency) => change({ latency })}
        />
      </fieldset>
      <fieldset>
        <legend>Shop and platform</legend>
        <Select
          label="Shop"
          value={controls.shop}
          options={controls.shops.map((shop): [string, string] => [shop, shop])}
          onChange={(shop) => change({ shop }, true)}
        />
        <Select
          label="AI"
          value={controls.provider}
          options={controls.providers.map((provider): [string, string] => [provider, provider])}
          onChange={(provider) => change({ provider }, true)}
        />
        <Select
          label="The model"
          value={controls.model}
          options={controls.modes.map((mode): [string, string] => [mode, mode])}
          onChange={(model) => change({ model })}
        />
        {Object.entries(controls.switches).map(([name, value]) => (
          <Toggle
            key={name}
            label={SWITCHES[name] ?? name}
            value={value}
            onChange={(next) => change({ switches: { [name]: next } })}
          />
        ))}
      </fieldset>
      <InstallSettings controls={controls} change={change} />
    </>
  );
}
