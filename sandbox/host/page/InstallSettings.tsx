import type { FormEvent } from 'react';
import type { Controls } from './useControls';

type Parameter = Controls['parameters'][number];

interface Props {
  controls: Controls;
  change: (body: Record<string, unknown>, reload?: boolean) => void;
}

/** Every setting that an admin is asked for at installation; they reach the app when it is loaded again. */
export function InstallSettings({ controls, change }: Props) {
  const { parameters, settings } = controls;
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const values = parameters.map(({ name, type }): [string, string | boolean] => [
      name,
      type === 'checkbox' ? given.has(name) : textOf(given.get(name)),
    ]);
    change({ settings: Object.fromEntries(values) }, true);
  };
  return (
    // Another page or another shop may set them, too: what stands here then is what is set.
    <form key={JSON.stringify(settings)} aria-label="Installation settings" onSubmit={save}>
      <fieldset className="wide">
        <legend>Installation settings</legend>
        {parameters.map((parameter) => (
          <Setting
            key={parameter.name}
            parameter={parameter}
            value={settings[parameter.name] ?? parameter.default}
          />
        ))}
        <button type="submit">Save and reload the app</button>
      </fieldset>
    </form>
  );
}

/** A form holds text and files; ours has no files. */
const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

function Setting({ parameter: { name, type }, value }: { parameter: Parameter; value: unknown }) {
  const text =
    typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? String(value) : '';
  if (type === 'checkbox')
    return (
      <label className="toggle">
        <input type="checkbox" name={name} defaultChecked={/^(?:true|1)$/.test(text)} />
        {name}
      </label>
    );
  return (
    <label>
      {name}
      {type === 'multiline' ? (
        <textarea name={name} defaultValue={text} rows={2} />
      ) : (
        <input type="text" name={name} defaultValue={text} autoComplete="off" />
      )}
    </label>
  );
}
