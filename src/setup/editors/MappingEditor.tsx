import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { MappingEntry } from '../../acceptance/setupDocument';
import { isAbort, toProblem } from '../../lib/errors';
import { useTranslate } from '../../ui/TranslateProvider';
import { Area, Columns, Exact } from '../blocks/layout';
import { Buttons, Field, Heading, Line, Part } from '../../ui/page';
import { joinLines, type MappingLines, splitLines } from '../derive/mappingLines';
import { DocumentEditor } from '../editing/DocumentEditor';
import type { MappingParts } from '../editing/parts';
import { Text } from './fields';

/** What of an order is where in a shop's answer, tried on a real one. */
export function MappingEditor({ parts, timeZone }: { parts: MappingParts; timeZone: string }) {
  const translate = useTranslate();
  const { setting, installed, hasExpressions } = parts;
  const start: MappingEntry = { what: 'mapping', setting, isOff: false, text: installed };
  const id = `setup-${setting}`;
  return (
    <Part aria-labelledby={id}>
      <Heading id={id}>{translate('setup.mapping.title', { name: parts.label })}</Heading>
      <DocumentEditor
        keeper={parts.keeper}
        start={start}
        timeZone={timeZone}
        sayContent={({ isOff, text }) => (isOff ? translate('setup.edit.asInstalled') : text)}
        validate={({ isOff, text }) => (isOff ? [] : parts.validate(text))}
        reset={{
          label: translate('setup.edit.backToInstalled'),
          content: () => ({ ...start, isOff: true }),
          isReset: ({ isOff }) => isOff,
        }}
      >
        {(draft, change, _save, kept) => {
          const edit = (text: string) => change({ ...draft, text, isOff: false });
          return (
            <>
              <Line>
                {translate(
                  kept && !kept.content.isOff ? 'setup.edit.documentHolds' : 'setup.edit.settingsHold',
                )}
              </Line>
              {hasExpressions ? (
                <Expressions text={draft.text} onChange={edit} />
              ) : (
                <Field>
                  {translate('setup.mapping.lines', { setting })}
                  <Area value={draft.text} onChange={({ target }) => edit(target.value)} spellCheck={false} />
                </Field>
              )}
              <Attempt parts={parts} text={draft.text} />
            </>
          );
        }}
      </DocumentEditor>
    </Part>
  );
}

/** A field for each expression; whatever else the lines say stays as it is written. */
function Expressions({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const translate = useTranslate();
  const { fields, others } = splitLines(text);
  const put = (next: Partial<MappingLines>) => onChange(joinLines({ fields, others, ...next }));
  return (
    <>
      <Columns>
        {Object.entries(fields).map(([name, value]) => (
          <Text
            key={name}
            label={<code>{name}</code>}
            value={value}
            onChange={(expression) => put({ fields: { ...fields, [name]: expression } })}
          />
        ))}
      </Columns>
      <Field>
        {translate('setup.mapping.others')}
        <Area value={others} onChange={({ target }) => put({ others: target.value })} spellCheck={false} />
      </Field>
    </>
  );
}

function Attempt({ parts, text }: { parts: MappingParts; text: string }) {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState('');
  const [orders, setOrders] = useState<readonly string[]>([]);
  const attempt = async () => {
    setSaid(translate('setup.trying'));
    setOrders([]);
    try {
      const found = await parts.attempt(text, email.trim().toLowerCase(), AbortSignal.timeout(20_000));
      setOrders(found);
      setSaid(translate('setup.mapping.found', { count: found.length }));
    } catch (error) {
      const { label } = parts;
      const problem = toProblem(error, { block: 'orders', source: parts.setting, label });
      setSaid(
        translate(`problem.${isAbort(error) ? 'slow' : problem.kind}`, {
          label,
          seconds: 20,
          ...problem.values,
        }),
      );
    }
  };
  return (
    <>
      <Text label={translate('setup.mapping.email')} value={email} onChange={setEmail} />
      <Buttons>
        <Button
          size="small"
          isBasic
          disabled={!/^[^\s@{}]+@[^\s@{}]+$/.test(email.trim())}
          onClick={() => void attempt()}
        >
          {translate('setup.mapping.try')}
        </Button>
        <span role="status">{said}</span>
      </Buttons>
      {orders.length > 0 && <Exact aria-label={translate('setup.mapping.orders')}>{orders.join('\n')}</Exact>}
    </>
  );
}
