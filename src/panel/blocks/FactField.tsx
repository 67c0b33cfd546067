import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styled, { css } from 'styled-components';
import type { Refusal } from '../../model/fact';
import { MainAction, TextAction } from '../../ui/Action';
import { color } from '../../ui/color';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import type { KnownFact } from '../derive/known';

const Form = styled.form`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 6px;
  padding-block: 2px;
`;

const field = css`
  flex: 1 1 120px;
  min-width: 0;
  height: 24px;
  padding: 0 6px;
  border: 1px solid ${color.border};
  border-radius: 4px;
  background: ${color.ground};
  &:focus-visible {
    outline: 2px solid ${color.focus};
    outline-offset: -1px;
  }
  &[aria-invalid='true'] {
    border-color: ${color.wrong};
  }
`;
const Input = styled.input`
  ${field}
`;
const Select = styled.select`
  ${field}
`;

const Refused = styled.div`
  flex-basis: 100%;
`;

/** Values of the slot `problem` that have words. */
const PROBLEMS = [
  'damaged',
  'wrongItem',
  'missingItem',
  'notReceived',
  'late',
  'defective',
  'paymentFailed',
  'doubleCharge',
  'access',
];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface FactFieldProps {
  fact: KnownFact;
  /** Keeps the value, or says why it cannot be one. */
  onSave: (value: string) => Refusal | null;
  onCancel: () => void;
}

/** Another value for a fact, in place: Enter saves, Escape does not. */
export function FactField({ fact, onSave, onCancel }: FactFieldProps) {
  const translate = useTranslate();
  const id = useId();
  const [value, setValue] = useState(fact.field ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const save = () => (value === fact.field ? onCancel() : setRefusal(onSave(value)));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const shared = {
    'aria-label': fact.name,
    'aria-invalid': refusal !== null,
    'aria-describedby': refusal === null ? undefined : id,
    value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, wherever in it the focus is
    <Form ref={form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {fact.slot === 'problem' && PROBLEMS.includes(fact.field ?? '') ? (
        <Select {...shared}>
          {PROBLEMS.map((each) => (
            <option key={each} value={each}>
              {translate('panel.known.problem', { value: each })}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...shared}
          dir="auto"
          type={isDay(fact) ? 'date' : 'text'}
          autoComplete="off"
          maxLength={200}
        />
      )}
      <MainAction onClick={save}>{translate('fact.save')}</MainAction>
      <TextAction onClick={onCancel}>{translate('ui.cancel')}</TextAction>
      <Refused role="status" id={id}>
        {refusal !== null && <Toned $tone="wrong">{translate(`fact.refused.${refusal}`)}</Toned>}
      </Refused>
    </Form>
  );
}

const isDay = ({ slot, field: words }: KnownFact): boolean =>
  (slot === 'date' || slot === 'dateOfBirth') && DAY.test(words ?? '');
