import type { ReactNode } from 'react';
import styled from 'styled-components';
import { Area } from '../blocks/layout';
import { Field, Input, Select } from '../../ui/page';
import type { Choice } from '../editing/parts';

/** One choice of several, with words for each. */
export function Choose({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <Field>
      {label}
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** One line of text. */
export function Text({
  label,
  value,
  onChange,
}: {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field>
      {label}
      <Input dir="auto" value={value} onChange={({ target }) => onChange(target.value)} spellCheck={false} />
    </Field>
  );
}

/** A list with one entry in each line. */
export function Lines({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  return (
    <Field>
      {label}
      <Area
        dir="auto"
        rows={4}
        value={value.join('\n')}
        onChange={({ target }) => onChange(target.value.split('\n'))}
        spellCheck={false}
      />
    </Field>
  );
}

const Group = styled.fieldset`
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
  label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 24px;
    margin-inline-end: 16px;
  }
`;

/** Any of several. */
export function Boxes<Id extends string | number>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: readonly Id[];
  choices: readonly { id: Id; name: string }[];
  onChange: (value: Id[]) => void;
}) {
  return (
    <Group>
      <legend>{label}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} dir="auto">
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, id] : value.filter((each) => each !== id))
            }
          />
          {name}
        </label>
      ))}
    </Group>
  );
}

/** One of a few, all seen at once. */
export function Radios<Id extends string>({
  label,
  name,
  value,
  choices,
  onChange,
}: {
  label: string;
  name: string;
  value: Id;
  choices: readonly { id: Id; name: string }[];
  onChange: (value: Id) => void;
}) {
  return (
    <Group>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={name}
            checked={value === choice.id}
            onChange={() => onChange(choice.id)}
          />
          {choice.name}
        </label>
      ))}
    </Group>
  );
}

/** The names of those that are chosen; an id whose name nobody knows stands for itself. */
export const namesOf = (ids: readonly number[], choices: readonly Choice[]): string =>
  ids.map((id) => choices.find((choice) => choice.id === id)?.name ?? String(id)).join(', ');
