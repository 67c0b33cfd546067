import type { Rows } from '../derive/rows';
import { useTranslate } from '../../ui/TranslateProvider';
import type { SetupParts } from '../parts';
import { Heading, Line, Part } from '../../ui/page';
import { nameOf } from './PartRow';

/** The three ways to a host of the team's own, and which of our hosts Zendesk lets through as it is. */
export function HostWays({ parts, rows }: { parts: SetupParts['parts']; rows: Rows }) {
  const translate = useTranslate();
  const outside = parts.filter(({ isOn, host }) => isOn && host !== null && host !== '');
  const stateOf = (id: string): string => {
    const row = rows[id];
    if (row?.state === 'works') return 'through';
    if (row?.state !== 'failed') return 'untried';
    return row.problem.kind === 'blockedHost' ? 'blocked' : 'through';
  };
  return (
    <Part aria-labelledby="setup-ways">
      <Heading id="setup-ways">{translate('setup.ways.title')}</Heading>
      <ol>
        {['list', 'placeholder', 'package'].map((way) => (
          <li key={way}>
            <Line>{translate(`setup.ways.${way}`)}</Line>
          </li>
        ))}
      </ol>
      <ul>
        {outside.map((part) => (
          <li key={part.id}>
            {translate(`setup.ways.${stateOf(part.id)}`, {
              label: nameOf(part, translate),
              host: part.host ?? '',
            })}
          </li>
        ))}
      </ul>
    </Part>
  );
}
