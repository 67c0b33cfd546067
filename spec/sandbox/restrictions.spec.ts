import { createDesk } from '../../sandbox/host/desk';
import { createLocalPort } from '../../sandbox/host/localPort';
import { createWorld } from '../../sandbox/world';
import type { Installation } from '../../sandbox/types';
import { testAccount } from './testAccount';

const LEA = 10001; // in the groups 301 and 303
const NORA_IS_ADMIN = 10012;

const locations = async (agentId: number, installation: Partial<Installation>): Promise<string[]> => {
  const { account } = testAccount({ world: createWorld({ now: new Date('2026-11-17T09:00:00Z') }) });
  Object.assign(account.installation, installation);
  const desk = await createDesk({ port: createLocalPort(account), agentId });
  const [ticket] = account.world.tickets;
  await desk.show(ticket?.id ?? 0);
  await desk.showPane('nav_bar');
  desk.reloadApp();
  return desk.state.instances.map(({ location }) => location).toSorted();
};
const EVERYWHERE = ['background', 'nav_bar', 'ticket_sidebar'];

it.each([
  ['everybody', {}, LEA, EVERYWHERE],
  ['nobody before it is installed', { state: 'none' }, NORA_IS_ADMIN, []],
  ['nobody while it is disabled', { state: 'off' }, NORA_IS_ADMIN, []],
  ['the group', { groups: [301] }, LEA, EVERYWHERE],
  ['nobody outside of the group', { groups: [302] }, LEA, []],
  ['the role', { roles: ['admin'] }, NORA_IS_ADMIN, EVERYWHERE],
  ['nobody of another role', { roles: ['admin'] }, LEA, []],
] as const)('the app is there for %s', async (_whom, installation, agent, there) => {
  expect(await locations(agent, installation as Partial<Installation>)).toEqual(there);
});
