import { Button } from '@zendeskgarden/react-buttons';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/TranslateProvider';
import type { SetupParts } from '../parts';
import { Buttons, Field, Heading, Input, Line, Part } from '../../ui/page';

/** The end of the first run: a real ticket of the admin's choice, shown in the panel. */
export function FirstTicket({ tryTicket }: { tryTicket: NonNullable<SetupParts['tryTicket']> }) {
  const translate = useTranslate();
  const [number, setNumber] = useState('');
  const [state, setState] = useState<'idle' | 'opened' | 'shown'>('idle');
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  const id = /^#?(\d{1,15})$/.exec(number.trim())?.[1];

  const open = (event: FormEvent) => {
    event.preventDefault();
    if (id === undefined) return;
    end.current();
    setState('opened');
    end.current = tryTicket(Number(id), () => setState('shown'));
  };

  return (
    <Part as="form" onSubmit={open} aria-labelledby="setup-first">
      <Heading id="setup-first">{translate('setup.first.title')}</Heading>
      <Line>{translate('setup.first.what')}</Line>
      <Field>
        {translate('setup.first.number')}
        <Input value={number} inputMode="numeric" onChange={({ target }) => setNumber(target.value)} />
      </Field>
      <Buttons>
        <Button size="small" type="submit" disabled={id === undefined}>
          {translate('setup.first.open')}
        </Button>
        <span role="status">
          {state === 'shown' && <Icon name="check" />}{' '}
          {state === 'idle' ? '' : translate(`setup.first.${state}`, { id: id ?? '' })}
        </span>
      </Buttons>
    </Part>
  );
}
