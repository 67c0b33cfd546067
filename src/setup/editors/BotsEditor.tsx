import type { BotsEntry } from '../../acceptance/setupDocument';
import { useTranslate } from '../../ui/TranslateProvider';
import { BotFinder } from '../blocks/BotFinder';
import { Columns } from '../blocks/layout';
import { Heading, Line, Part } from '../../ui/page';
import { DocumentEditor } from '../editing/DocumentEditor';
import type { EditingParts } from '../editing/parts';
import type { BotProposal, SetupParts } from '../parts';
import { Lines } from './fields';

const tidy = (entries: readonly string[]): string[] => [
  ...new Set(entries.map((each) => each.replaceAll(',', ' ').trim()).filter(Boolean)),
];

const withBot = (draft: BotsEntry, { name, authorId }: BotProposal): BotsEntry =>
  authorId && /^\d+$/.test(authorId)
    ? { ...draft, userIds: tidy([...draft.userIds, authorId]) }
    : { ...draft, names: tidy([...draft.names, name]) };

const isIn = (draft: BotsEntry, { name, authorId }: BotProposal): boolean =>
  draft.userIds.includes(authorId ?? '') ||
  draft.names.some((each) => each.trim().toLowerCase() === name.trim().toLowerCase());

/** Who is a bot, with proposals from the newest tickets. */
export function BotsEditor({
  parts,
  readRecent,
  timeZone,
}: { parts: EditingParts; timeZone: string } & Pick<SetupParts, 'readRecent'>) {
  const translate = useTranslate();
  const say = (entry: BotsEntry) =>
    entry.isOff
      ? translate('setup.edit.asInstalled')
      : [
          `${translate('setup.bots.names')}: ${entry.names.join(', ')}`,
          `${translate('setup.bots.userIds')}: ${entry.userIds.join(', ')}`,
          `${translate('setup.bots.tags')}: ${entry.tags.join(', ')}`,
        ].join('\n');
  return (
    <Part aria-labelledby="setup-bots">
      <Heading id="setup-bots">{translate('setup.bots.map')}</Heading>
      <DocumentEditor
        keeper={parts.bots}
        start={parts.installedBots}
        timeZone={timeZone}
        sayContent={say}
        validate={(draft) => wrongIds(draft.userIds)}
        reset={{
          label: translate('setup.edit.backToInstalled'),
          content: () => ({ ...parts.installedBots, isOff: true }),
          isReset: ({ isOff }) => isOff,
        }}
      >
        {(draft, change, save, kept) => {
          const edit = (next: Partial<BotsEntry>) => change({ ...draft, ...next, isOff: false });
          return (
            <>
              <Line>
                {translate(
                  kept && !kept.content.isOff ? 'setup.edit.documentHolds' : 'setup.edit.settingsHold',
                )}
              </Line>
              <Columns>
                <Lines
                  label={translate('setup.bots.names')}
                  value={draft.names}
                  onChange={(names) => edit({ names })}
                />
                <Lines
                  label={translate('setup.bots.userIds')}
                  value={draft.userIds}
                  onChange={(userIds) => edit({ userIds })}
                />
                <Lines
                  label={translate('setup.bots.tags')}
                  value={draft.tags}
                  onChange={(tags) => edit({ tags })}
                />
              </Columns>
              <BotFinder
                readRecent={readRecent}
                isMarked={(bot) => isIn(draft, bot)}
                onMark={(bot) => save({ ...withBot(draft, bot), isOff: false })}
              />
            </>
          );
        }}
      </DocumentEditor>
    </Part>
  );
}

const wrongIds = (ids: readonly string[]) =>
  ids.flatMap((id, index) =>
    id.trim() === '' || /^\d{1,16}$/.test(id.trim())
      ? []
      : [{ label: { key: 'setup.bots.wrongId', values: { id: id.slice(0, 40) } }, line: index + 1 }],
  );
