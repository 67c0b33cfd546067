import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import { copyText } from '../ui/copyText';
import { TranslateProvider, useTranslate } from '../ui/TranslateProvider';
import { BotFinder } from './blocks/BotFinder';
import { Credential } from './blocks/Credential';
import { HostList } from './blocks/HostList';
import { Buttons, Exact, Heading, Line } from './blocks/layout';
import { LookUp } from './blocks/LookUp';
import { nameOf, PartRow } from './blocks/PartRow';
import { diagnosticsOf } from './derive/diagnostics';
import { checklistOf, type Rows } from './derive/rows';
import type { SetupParts } from './parts';
import { useSetup } from './useSetup';

const Page = styled.div`
  display: grid;
  gap: 20px;
  padding-top: 16px;
`;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

/** The nav bar page for admins: is every part connected, and if not, what to do. */
export function SetupPage({ parts }: { parts: SetupParts }) {
  return (
    <TranslateProvider translate={parts.translate}>
      <Page>{parts.isAdmin ? <Setup parts={parts} /> : <NotAllowed />}</Page>
    </TranslateProvider>
  );
}

/** Nothing is asked for somebody who could not mend it. */
function NotAllowed() {
  const translate = useTranslate();
  return (
    <>
      <Heading as="h2">{translate('setup.title')}</Heading>
      <Line>{translate('setup.notAllowed')}</Line>
    </>
  );
}

function Setup({ parts }: { parts: SetupParts }) {
  const translate = useTranslate();
  const { rows, tryPart, tryAll } = useSetup(parts);
  const { done, of, next } = checklistOf(parts.parts, rows);
  const waiting = parts.parts.find(({ id }) => id === next);
  return (
    <>
      <Heading as="h2">{translate('setup.title')}</Heading>
      <Buttons>
        <span role="status">
          {waiting
            ? translate('setup.progress', { done, of, next: nameOf(waiting, translate) })
            : translate('setup.complete')}
        </span>
        <Button size="small" onClick={() => void tryAll()}>
          {translate('setup.tryAll')}
        </Button>
      </Buttons>
      <List>
        {parts.parts.map((part) => (
          <PartRow
            key={part.id}
            part={part}
            row={rows[part.id] ?? { state: 'untried' }}
            link={parts.linkTo(part.place)}
            timeZone={parts.timeZone}
            onTry={() => void tryPart(part)}
          />
        ))}
      </List>
      <BotFinder readRecent={parts.readRecent} />
      <LookUp lookups={parts.lookups} />
      <HostList />
      <Credential />
      <Diagnostics parts={parts} rows={rows} />
    </>
  );
}

function Diagnostics({ parts, rows }: { parts: SetupParts; rows: Rows }) {
  const translate = useTranslate();
  const [text, setText] = useState<string | null>(null);
  const make = () =>
    setText(
      diagnosticsOf({
        version: parts.version,
        settings: parts.settings,
        parts: parts.parts,
        rows,
        browser: navigator.userAgent,
        at: new Date(parts.now()).toISOString(),
      }),
    );
  return (
    <>
      <Buttons>
        <Button size="small" onClick={make}>
          {translate('setup.diagnostics')}
        </Button>
        {text !== null && (
          <Button size="small" isBasic onClick={() => void copyText(text)}>
            {translate('setup.copy')}
          </Button>
        )}
      </Buttons>
      {text !== null && <Exact aria-label={translate('setup.diagnostics')}>{text}</Exact>}
    </>
  );
}
