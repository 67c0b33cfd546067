import type { Finding } from '../../src/setup/package/finding';
import { roleOf } from '../host/deskState';
import type { Account } from '../types';
import type { World } from '../world/types';
import { type AppPackage, wordsOf } from './packages';

/** What the admin's page shows. */
export interface InstallView {
  account: Account;
  world: string;
  /** The admin's language, for what the package says. */
  locale: string;
  /** The package that is being installed; none before one is uploaded. */
  pack: AppPackage | undefined;
  /** Why an uploaded zip was not taken. */
  refused?: readonly Finding[];
  /** What is wrong with the settings, and what was typed. */
  wrong?: readonly string[];
  given?: URLSearchParams;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Names and words come out of a zip. */
const text = (value: string): string => value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** Admin Center's page of one app, as far as an installation goes: one document without script. */
export function installPage(view: InstallView): string {
  const { pack, locale, refused = [], wrong = [] } = view;
  const problems = [...refused.map(({ rule, message }) => `${rule}: ${message}`), ...wrong];
  return `<!doctype html>
<html lang="${text(locale)}"><head><meta charset="utf-8"><title>Install an app</title><link rel="icon" href="data:,">
<style>body{font:15px/1.4 system-ui;max-width:44rem;margin:2rem auto;padding:0 1rem}label{display:block;margin:1rem 0 0}
input:not([type=checkbox],[type=file]),textarea,select{display:block;width:100%;box-sizing:border-box;font:inherit}
small{display:block;color:#555}[role=alert]{border:1px solid #c00;padding:.5rem 1rem}fieldset{margin:1rem 0}</style></head>
<body><h1>Apps</h1>
${state(view)}
${problems.length > 0 ? `<div role="alert"><p>Not installed:</p><ul>${problems.map((one) => `<li>${text(one)}</li>`).join('')}</ul></div>` : ''}
<form method="post" action="/install/upload?${text(query(view))}" enctype="multipart/form-data">
<label>Upload private app (.zip) <input type="file" name="zip" accept=".zip" required></label> <button>Upload</button></form>
${pack ? form(view, pack) : ''}
</body></html>`;
}

export function query({ world, locale, pack }: Pick<InstallView, 'world' | 'locale' | 'pack'>): string {
  return new URLSearchParams({ world, locale, ...(pack && { package: pack.stamp }) }).toString();
}

/** That it is off is all that Zendesk says of an app whose objects could not be created. */
function state(view: InstallView): string {
  const { account, world, locale } = view;
  const { state: is } = account.installation;
  if (is === 'none') return '<p role="status">No app is installed.</p>';
  const agent = account.world.users.find(({ role }) => role === 'admin')?.id ?? '';
  const open = `<a href="/?${text(new URLSearchParams({ world, locale, agent: String(agent) }).toString())}">Open the workspace</a>`;
  if (is === 'on') return `<p role="status">The app is enabled. ${open}</p>`;
  return `<p role="status">The app is disabled.</p><form method="post" action="/install/enable?${text(query(view))}"><button>Enable</button></form>`;
}

function form(view: InstallView, pack: AppPackage): string {
  const { account, locale, given } = view;
  const words = wordsOf(pack, locale);
  const fields = pack.manifest.parameters.map((parameter) =>
    field(parameter, words.parameter(parameter.name), given),
  );
  return `<h2>${text(words.name)} ${text(pack.manifest.version)}</h2>
<form method="post" action="/install?${text(query(view))}">
<fieldset><legend>Settings</legend>${fields.join('\n')}</fieldset>
${restriction('role', 'Role restrictions', rolesIn(account.world))}
${restriction('group', 'Group restrictions', account.world.groups)}
<label>Sandbox: custom objects that Zendesk creates <select name="room"><option value="all">all</option>
<option value="some">the first only</option><option value="none">none: the plan has no room</option></select></label>
<p><button>Install</button></p></form>`;
}

type Parameter = AppPackage['manifest']['parameters'][number];

function field(
  { name, type, secure, required, default: preset }: Parameter,
  { label, helpText }: { label: string; helpText: string },
  given: URLSearchParams | undefined,
): string {
  if (type === 'hidden') return '';
  const preset_ = ['string', 'number', 'boolean'].includes(typeof preset) ? String(preset) : '';
  const value = given ? (given.get(`setting.${name}`) ?? '') : preset_;
  const attributes = `name="setting.${text(name)}"${required && type !== 'checkbox' ? ' required' : ''}`;
  const help = helpText === '' ? '' : `<small>${text(helpText)}</small>`;
  if (type === 'checkbox') {
    const checked = ['true', 'on'].includes(value) ? ' checked' : '';
    return `<label><input type="checkbox" ${attributes}${checked}> <span>${text(label)}</span></label>${help}`;
  }
  const input =
    type === 'multiline'
      ? `<textarea ${attributes} rows="3">${text(value)}</textarea>`
      : // A secret is not shown again, not even to who typed it.
        `<input type="${secure ? 'password' : 'text'}" ${attributes} value="${secure ? '' : text(value)}" autocomplete="off">`;
  return `<label><span>${text(label)}</span> ${input}</label>${help}`;
}

function restriction(
  kind: string,
  legend: string,
  all: readonly { id: string | number; name: string }[],
): string {
  const boxes = all.map(
    ({ id, name }) =>
      `<label><input type="checkbox" name="${kind}" value="${text(String(id))}"> ${text(name)}</label>`,
  );
  return `<fieldset><legend>${legend} (none: everybody)</legend>${boxes.join('')}</fieldset>`;
}

function rolesIn(world: World): { id: string; name: string }[] {
  const staff = world.users.filter(({ role, kind }) => role !== 'end-user' && kind !== 'bot');
  const named = new Map(
    staff.map((user) => [roleOf(user), user.custom_role_id === null ? user.role : user.kind]),
  );
  return [...named].map(([id, name]) => ({ id, name }));
}
