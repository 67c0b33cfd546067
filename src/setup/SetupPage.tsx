import { Button } from '@zendeskgarden/react-buttons';
import { lazy, Suspense, useState } from 'react';
import styled from 'styled-components';
import { copyText } from '../ui/copyText';
import { TranslateProvider, useTranslate } from '../ui/TranslateProvider';
import { BotFinder } from './blocks/BotFinder';
import { Credential } from './blocks/Credential';
import { FirstTicket } from './blocks/FirstTicket';
import { HostList } from './blocks/HostList';
import { HostWays } from './blocks/HostWays';
import { IndexLines } from './blocks/IndexLines';
import { Exact } from './blocks/layout';
import { Buttons, Heading, Line } from '../ui/page';
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

/** What is edited comes with its tab. */
const ModeEditor = lazy(() => import('./editors/ModeEditor').then((file) => ({ default: file.ModeEditor })));
const BotsEditor = lazy(() => import('./editors/BotsEditor').then((file) => ({ default: file.BotsEditor })));
const MappingEditor = lazy(() =>
  import('./editors/MappingEditor').then((file) => ({ default: file.MappingEditor })),
);
const TextsEditor = lazy(() =>
  import('./editors/TextsEditor').then((file) => ({ default: file.TextsEditor })),
);

const TABS = ['state', 'bots', 'shops', 'texts'] as const;
type Tab = (typeof TABS)[number];

function Setup({ parts }: { parts: SetupParts }) {
  const translate = useTranslate();
  const [tab, setTab] = useState<Tab>('state');
  const setup = useSetup(parts);
  const { editing, timeZone } = parts;
  const isThere = { state: true, bots: true, shops: true, texts: !!editing };
  return (
    <>
      <Heading as="h2">{translate('setup.title')}</Heading>
      {editing && (
        <Suspense>
          <ModeEditor parts={editing} timeZone={timeZone} />
        </Suspense>
      )}
      <Buttons as="nav" aria-label={translate('setup.tabs.title')}>
        {TABS.filter((each) => isThere[each]).map((each) => (
          <Button
            key={each}
            size="small"
            isBasic={each !== tab}
            aria-current={each === tab ? 'page' : undefined}
            onClick={() => setTab(each)}
          >
            {translate(`setup.tabs.${each}`)}
          </Button>
        ))}
      </Buttons>
      <Suspense fallback={<Line role="status">{translate('setup.edit.loading')}</Line>}>
        {tab === 'state' && <State parts={parts} {...setup} />}
        {tab === 'bots' &&
          (editing ? (
            <BotsEditor parts={editing} readRecent={parts.readRecent} timeZone={timeZone} />
          ) : (
            <BotFinder readRecent={parts.readRecent} />
          ))}
        {tab === 'shops' && <Shops parts={parts} rows={setup.rows} />}
        {tab === 'texts' && editing && <TextsEditor parts={editing} timeZone={timeZone} />}
      </Suspense>
    </>
  );
}

function State({ parts, rows, tryPart, tryAll }: { parts: SetupParts } & ReturnType<typeof useSetup>) {
  const translate = useTranslate();
  const { done, of, next } = checklistOf(parts.parts, rows);
  const waiting = parts.parts.find(({ id }) => id === next);
  return (
    <>
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
      {parts.watchIndex && <IndexLines watchIndex={parts.watchIndex} />}
      {parts.tryTicket && <FirstTicket tryTicket={parts.tryTicket} />}
      <LookUp lookups={parts.lookups} />
      <Diagnostics parts={parts} rows={rows} />
    </>
  );
}

function Shops({ parts, rows }: { parts: SetupParts; rows: Rows }) {
  return (
    <>
      {parts.editing?.mappings.map((mapping) => (
        <MappingEditor key={mapping.setting} parts={mapping} timeZone={parts.timeZone} />
      ))}
      <HostWays parts={parts.parts} rows={rows} />
      <HostList />
      <Credential />
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
