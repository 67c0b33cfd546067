import { figuresLevel } from '../../acceptance/figuresLevel';
import { reviewDays } from '../../acceptance/reviewDocuments';
import type { Translate } from '../../lib/translate';
import type { Settings } from '../../model/ports';
import { BROWSER_ENTRIES } from '../inventory/browserEntries';
import { type Flow, flowsOf } from '../inventory/flows';
import { RECORD_KINDS, RESERVED_KINDS } from '../inventory/recordKinds';
import type { Drawn, FileFacts } from './drawn';
import { htmlDocument, paragraph, section, table } from './html';
import { art30, assessment, notices } from './obligations';

/** The data protection officer's file: one HTML page in the language of `t`. */
export function dpoFile(facts: FileFacts, t: Translate): string {
  const flows = flowsOf(facts.settings, facts);
  const drawn: Drawn = { facts, t, flows, values: valuesOf(facts, t) };
  const title = t('title', { account: `${facts.subdomain}.zendesk.com` });
  return htmlDocument(t('language'), title, [
    paragraph(t('made', { day: sayDay(facts.today, t), version: facts.version })),
    paragraph(t('basis')),
    section(
      t('purpose.title'),
      ...['text', 'server', 'never'].map((each) => paragraph(t(`purpose.${each}`))),
    ),
    settingsOf(drawn),
    flowTables(drawn),
    keptOf(drawn),
    browserOf(drawn),
    rolesOf(drawn),
    art30(drawn),
    assessment(drawn),
    ...notices(drawn),
  ]);
}

function valuesOf({ settings, services }: FileFacts, t: Translate): Drawn['values'] {
  const { level, agreement } = figuresLevel(settings);
  const [reply] = RECORD_KINDS;
  const kept = reply?.kept(settings);
  const model = services.find((service) => service.model)?.model;
  const written = (name: string): string => String(settings[name] ?? '').trim() || t('none');
  return {
    level,
    reference: agreement?.reference ?? '',
    date: agreement ? sayDay(agreement.date, t) : '',
    days: kept && kept.until !== 'removal' ? kept.days : 0,
    reviewDays: reviewDays(settings),
    named: level === 'named' ? 'yes' : 'no',
    model: model ? 'yes' : 'no',
    lets: model && model.lets.length > 0 ? model.lets.join(', ') : t('none'),
    identity: String(settings['identity_level'] ?? '').trim() || 'default',
    roles: written('lead_role_ids'),
    people: written('lead_user_ids'),
  };
}

/** "23 November 2026", in the file's language. */
const sayDay = (day: string, t: Translate): string =>
  new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

function settingsOf({ facts: { settings, settingNames }, t }: Drawn): string {
  const rows = settingNames.map((name) => [name, sayValue(settings[name], t)]);
  return section(
    t('settings.title'),
    paragraph(t('settings.intro')),
    table([t('settings.name'), t('settings.value')], rows),
  );
}

function sayValue(value: Settings[string] | undefined, t: Translate): string {
  if (value === true) return t('yes');
  return value === undefined || value === null || value === false || value === ''
    ? t('unset')
    : String(value);
}

function flowTables({ facts, t, flows }: Drawn): string {
  const place = (of: string): string => (of === 'panel' || of === 'browser' ? t(`flows.${of}`) : of);
  const name = ({ id, label }: Flow): string => t(`flow.${id}.what`, { service: label });
  const rows = flows
    .filter(({ isOn }) => isOn)
    .map((flow) => [
      name(flow),
      flow.categories.map((each) => t(`category.${each}`)).join(', '),
      flow.fields.join('; '),
      place(flow.from),
      place(flow.to),
      t(`flow.${flow.id}.why`),
      t(`flow.${flow.id}.where`),
    ]);
  const off = flows.filter(({ isOn }) => !isOn).map((flow) => [name(flow), place(flow.to)]);
  const heads = ['what', 'categories', 'fields', 'from', 'to', 'why', 'where'].map((each) =>
    t(`flows.${each}`),
  );
  return section(
    t('flows.title'),
    table(heads, rows),
    ...modelOf(facts, t).map(paragraph),
    paragraph(`${t('flows.off')}:`),
    table([t('flows.what'), t('flows.to')], off),
  );
}

function modelOf({ services }: FileFacts, t: Translate): string[] {
  const service = services.find((each) => each.model);
  if (!service?.model) return [t('model.off')];
  const { name, lets, isUnasked } = service.model;
  return [
    t('model.on', {
      model: `${service.label}, ${name}`,
      lets: lets.length > 0 ? lets.join(', ') : t('none'),
    }),
    t(isUnasked ? 'model.unasked' : 'model.asked'),
    t('model.region', { service: service.label, host: service.host }),
  ];
}

/** "30 days after the last change". */
export function sayKept(
  kept: ReturnType<(typeof RECORD_KINDS)[number]['kept']>,
  t: Translate,
  prefix = '',
): string {
  if (kept.until === 'removal') return t(`${prefix}until.removal`);
  const key = kept.until === 'expiry' ? 'expiry' : kept.since;
  return t(`${prefix}until.${key}`, { count: kept.days });
}

function keptOf({ facts: { settings, schedules }, t }: Drawn): string {
  const rows = RECORD_KINDS.filter(({ kind }) => !RESERVED_KINDS.includes(kind)).map((each) => [
    `${t(`kind.${each.kind}`)} (${each.kind})`,
    each.object,
    each.about.length === 0 ? t('about.nobody') : each.about.map((who) => t(`about.${who}`)).join(', '),
    sayKept(each.kept(settings), t),
  ]);
  const lines = (['throughline_event', 'throughline_document'] as const).map((object) => {
    const schedule = schedules[object];
    const days = schedule.state === 'active' && schedule.days !== null ? schedule.days : 'none';
    return paragraph(t('kept.schedule', { object, state: schedule.state, days }));
  });
  const heads = ['kind', 'object', 'about', 'until'].map((each) => t(`kept.${each}`));
  return section(t('kept.title'), table(heads, rows), ...lines);
}

function browserOf({ t }: Drawn): string {
  const rows = BROWSER_ENTRIES.map(({ prefix, about }) => [
    prefix,
    t(`browserEntry.${prefix}`),
    about.length === 0 ? t('about.nobody') : about.map((who) => t(`about.${who}`)).join(', '),
  ]);
  return section(t('browser.title'), table([t('browser.key'), t('browser.what'), t('kept.about')], rows));
}

const ROLES = ['agent', 'light', 'lead', 'admin', 'publisher', 'nobody'];

function rolesOf({ t, values }: Drawn): string {
  const rows = ROLES.map((role) => [t(`role.${role}.name`, values), t(`role.${role}.reads`, values)]);
  return section(t('roles.title'), table([t('roles.role'), t('roles.reads')], rows));
}
