import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { copyText } from '../../ui/copyText';
import { useTranslate } from '../../ui/TranslateProvider';
import { basicCredential } from '../derive/basicCredential';
import { Exact } from './layout';
import { Buttons, Field, Heading, Input, Line, Part } from '../../ui/page';

/** The value that WooCommerce and PrestaShop want as credential, computed here: it is neither kept nor sent. */
export function Credential() {
  const translate = useTranslate();
  const [user, setUser] = useState('');
  const [counterpart, setCounterpart] = useState('');
  const value = basicCredential(user, counterpart);
  return (
    <Part>
      <Heading>{translate('setup.basic.title')}</Heading>
      <Line>{translate('setup.basic.what')}</Line>
      <Field>
        {translate('setup.basic.user')}
        <Input
          value={user}
          onChange={({ target }) => setUser(target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Field>
        {translate('setup.basic.counterpart')}
        <Input
          type="password"
          value={counterpart}
          onChange={({ target }) => setCounterpart(target.value)}
          autoComplete="off"
        />
      </Field>
      {value !== null && (
        <>
          <Exact aria-label={translate('setup.basic.value')}>{value}</Exact>
          <Buttons>
            <Button size="small" onClick={() => void copyText(value)}>
              {translate('setup.copy')}
            </Button>
          </Buttons>
        </>
      )}
    </Part>
  );
}
