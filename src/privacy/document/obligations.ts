import type { Drawn } from './drawn';
import { paragraph, section, table } from './html';

const ENTRY = [
  'name',
  'controller',
  'purposes',
  'legal',
  'subjects',
  'data',
  'special',
  'recipients',
  'transfers',
  'limits',
  'security',
];

/** The entry for the record of processing activities. */
export function art30({ t, flows, values }: Drawn): string {
  const on = flows.filter(({ isOn }) => isOn);
  const categories = [...new Set(on.flatMap((flow) => flow.categories))].map((each) => t(`category.${each}`));
  const recipients = [...new Set(on.flatMap(({ from, to }) => [from, to]))].filter((each) => /\./.test(each));
  const said = { ...values, categories: categories.join(', '), recipients: recipients.join(', ') };
  const rows = ENTRY.map((each) => [t(`art30.${each}.name`), t(`art30.${each}.value`, said)]);
  return section(t('art30.title'), table([], rows));
}

const RISKS = ['wrong', 'monitoring', 'model', 'error', 'leak', 'long'];

/** Input for an impact assessment: the risks, what the app does against them, and what that leaves. */
export function assessment({ t, values }: Drawn): string {
  const rows = RISKS.map((each) =>
    ['risk', 'measure', 'rest'].map((part) => t(`dpia.${each}.${part}`, values)),
  );
  return section(
    t('dpia.title'),
    paragraph(t('dpia.need', values)),
    table([t('dpia.risk'), t('dpia.measure'), t('dpia.rest')], rows),
    paragraph(t('dpia.rights')),
  );
}

/** Ready-made: to the agents, and to the works council. */
export function notices({ facts, t, values }: Drawn): string[] {
  const say = (key: string, more: Record<string, string | number> = {}): string =>
    paragraph(t(`notice.${key}`, { ...values, ...more }));
  const review =
    facts.settings['review_on'] === true ? [say('agents.review', { days: values['reviewDays'] ?? 0 })] : [];
  return [
    section(
      t('notice.agents.title'),
      say('agents.text1'),
      say('agents.text2'),
      say('agents.level'),
      ...review,
      say('agents.ask'),
    ),
    section(t('notice.council.title'), say('council.text1'), say('council.level'), say('council.never')),
  ];
}
