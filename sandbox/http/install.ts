import type { IncomingMessage, ServerResponse } from 'node:http';
import { applyRequirements, ROOMS, withDefaults } from '../services';
import type { Account } from '../types';
import { sendBytes, sendText } from './files';
import { type InstallView, installPage, query } from './installPage';
import { type AppPackage, type Packages, readPackage, requirementsOf } from './packages';
import type { EmulatedWorld } from './worlds';

export interface InstallSite {
  packages: Packages;
  worldOf: (id: string) => EmulatedWorld;
}

/** `/install`: what an admin of the account does with the app's zip. */
export async function serveInstall(
  request: IncomingMessage,
  response: ServerResponse,
  { packages, worldOf }: InstallSite,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const world = url.searchParams.get('world') ?? 'default';
  const emulated = worldOf(world);
  const { account } = emulated;
  const locale = /^[a-z]{2}(-[A-Za-z]{2})?$/.exec(url.searchParams.get('locale') ?? '')?.[0] ?? 'en';
  const pack = packages.get(url.searchParams.get('package') ?? '') ?? [...packages.values()][0];
  const view: InstallView = { account, world, locale, pack };
  const show = (shown: InstallView, status = 200) =>
    sendBytes(request, response, 'text/html; charset=utf-8', Buffer.from(installPage(shown)), {}, status);
  const go = (address: string) => void response.writeHead(303, { location: address }).end();
  // Agents' pages load again: an app comes and goes with that only.
  const tell = () => emulated.port.announce({ type: 'reset' });

  if (request.method === 'GET') return show(view);
  const body = await readBody(request);
  if (body === null) return sendText(response, 413, 'The file is larger than a package can be.');
  if (url.pathname === '/install/upload') {
    const read = readPackage(await fileIn(request, body));
    if ('refused' in read) return show({ ...view, refused: read.refused }, 422);
    packages.set(read.stamp, read);
    return go(`/install?${query({ ...view, pack: read })}`);
  }
  if (url.pathname === '/install/enable') {
    if (account.installation.state === 'off') account.installation.state = 'on';
    tell();
    return go(`/install?${query(view)}`);
  }
  const given = new URLSearchParams(body.toString('utf8'));
  const wrong = pack ? missingIn(pack, given) : ['Upload a package first.'];
  if (!pack || wrong.length > 0) return show({ ...view, wrong, given }, 422);
  install(account, pack, given);
  tell();
  return go(`/install?${query(view)}`);
}

const missingIn = ({ manifest }: AppPackage, given: URLSearchParams): string[] =>
  manifest.parameters.flatMap(({ name, type, required }) => {
    const value = given.get(`setting.${name}`) ?? '';
    if (required && type !== 'checkbox' && value.trim() === '') return [`The setting "${name}" is required.`];
    if (type === 'number' && value !== '' && !Number.isFinite(Number(value)))
      return [`The setting "${name}" must be a number.`];
    return [];
  });

/** In place of what was installed before; records stay, as they belong to the account. */
function install(account: Account, pack: AppPackage, given: URLSearchParams): void {
  const room = ROOMS.find((each) => each === given.get('room')) ?? 'all';
  const isWhole = applyRequirements(account.world, requirementsOf(pack), room);
  const { manifest, stamp } = pack;
  account.manifest = manifest;
  account.settings = withDefaults(manifest, settingsIn(pack, given));
  account.installation = {
    state: isWhole ? 'on' : 'off',
    stamp,
    roles: given.getAll('role'),
    groups: given.getAll('group').map(Number),
  };
}

function settingsIn({ manifest }: AppPackage, given: URLSearchParams): Account['settings'] {
  const values = manifest.parameters.map(({ name, type }): [string, string | boolean | number | null] => {
    const value = given.get(`setting.${name}`);
    if (type === 'checkbox') return [name, value !== null];
    if (value === null || value === '') return [name, null];
    return [name, type === 'number' ? Number(value) : value];
  });
  return Object.fromEntries(values);
}

/** Ours has 2 MB. */
const MOST_BYTES = 30 * 1024 ** 2;

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= MOST_BYTES) chunks.push(chunk as Buffer);
  }
  return size > MOST_BYTES ? null : Buffer.concat(chunks);
}

/** The file of an upload; nothing where there is none, which is refused like any other that is no zip. */
async function fileIn({ headers }: IncomingMessage, body: Buffer): Promise<Uint8Array> {
  try {
    const type = { 'content-type': headers['content-type'] ?? '' };
    const file = (await new Response(Uint8Array.from(body), { headers: type }).formData()).get('zip');
    return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}
