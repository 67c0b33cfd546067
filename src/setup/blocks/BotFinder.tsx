import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import { isAbort, toProblem } from '../../lib/errors';
import type { Problem } from '../../model/problem';
import { copyText } from '../../ui/copyText';
import { useTranslate } from '../../ui/TranslateProvider';
import { proposeBots } from '../derive/proposeBots';
import type { BotProposal, SetupParts } from '../parts';
import { Buttons, Heading, Line, Part } from '../../ui/page';

type Search =
  | { state: 'idle' }
  | { state: 'reading'; read: number; of: number }
  | { state: 'found'; bots: BotProposal[]; of: number }
  | { state: 'failed'; problem: Problem };

/** Bots of the last tickets, with what to write into the settings so that they are taken for what they are. */
export function BotFinder({
  readRecent,
  isMarked = () => false,
  onMark,
}: Pick<SetupParts, 'readRecent'> & {
  /** Already among those that are written down. */
  isMarked?: (bot: BotProposal) => boolean;
  /** Absent where nothing can be written: then it is said what to put into the settings. */
  onMark?: (bot: BotProposal) => void;
}) {
  const translate = useTranslate();
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const look = async () => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    setSearch({ state: 'reading', read: 0, of: 0 });
    try {
      const tickets = await readRecent(
        (read, of) => setSearch({ state: 'reading', read, of }),
        controller.signal,
      );
      setSearch({ state: 'found', bots: proposeBots(tickets), of: tickets.length });
    } catch (error) {
      if (isAbort(error)) return setSearch({ state: 'idle' });
      setSearch({
        state: 'failed',
        problem: toProblem(error, { block: 'conversation', source: 'bots', label: 'Zendesk' }),
      });
    }
  };

  return (
    <Part>
      <Heading>{translate('setup.bots.title')}</Heading>
      <Line>{translate('setup.bots.what')}</Line>
      <Buttons>
        <Button size="small" onClick={() => void look()} disabled={search.state === 'reading'}>
          {translate('setup.bots.look')}
        </Button>
        {search.state === 'reading' && (
          <Button size="small" isBasic onClick={() => running.current?.abort()}>
            {translate('setup.cancel')}
          </Button>
        )}
        <span role="status">{sayProgress(search, translate)}</span>
      </Buttons>
      {search.state === 'found' && <Found bots={search.bots} isMarked={isMarked} onMark={onMark} />}
    </Part>
  );
}

function sayProgress(search: Search, translate: ReturnType<typeof useTranslate>): string {
  if (search.state === 'reading')
    return translate('setup.bots.reading', { read: search.read, of: search.of });
  if (search.state === 'failed')
    return translate(`problem.${search.problem.kind}`, { label: 'Zendesk', ...search.problem.values });
  if (search.state !== 'found') return '';
  return search.bots.length === 0 ? translate('setup.bots.none', { count: search.of }) : '';
}

function Found({
  bots,
  isMarked,
  onMark,
}: {
  bots: readonly BotProposal[];
  isMarked: (bot: BotProposal) => boolean;
  onMark: ((bot: BotProposal) => void) | undefined;
}) {
  const translate = useTranslate();
  const missing = bots.filter(({ isKnown }) => !isKnown);
  const names = missing.map(({ name }) => name.replaceAll(',', ' ')).join(', ');
  return (
    <>
      <ul>
        {bots.map((bot) => {
          const { name, authorId, tickets, isKnown } = bot;
          const isThere = isKnown || isMarked(bot);
          return (
            <li key={`${authorId ?? ''} ${name}`} dir="auto">
              {translate(isThere ? 'setup.bots.known' : 'setup.bots.likely', { name, count: tickets })}{' '}
              {onMark && !isThere && (
                <Button size="small" isBasic onClick={() => onMark(bot)}>
                  {translate('setup.bots.mark', { name })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {!onMark && names !== '' && (
        <Buttons>
          <span>{translate('setup.bots.write', { names })}</span>
          <Button size="small" isBasic onClick={() => void copyText(names)}>
            {translate('setup.copy')}
          </Button>
        </Buttons>
      )}
    </>
  );
}
