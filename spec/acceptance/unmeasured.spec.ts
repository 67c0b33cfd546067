import { readUnmeasured, whyUnmeasured } from '../../src/acceptance/unmeasured';
import { OutsideError } from '../../src/lib/errors';
import type { HttpRequest } from '../../src/model/ports';

const never = new AbortController().signal;

const role = (id: number, name: string, type: number, scopes?: string[] | null, members = 3) => ({
  id,
  name,
  role_type: type,
  team_member_count: members,
  configuration: scopes === null ? {} : { custom_objects: scopes ? { throughline_event: { scopes } } : {} },
});

const ROLES = [
  role(1, 'Adviser', 0, ['read', 'create', 'update']),
  role(2, 'Trainee', 0, ['read']),
  role(3, 'Outsourced', 0),
  role(4, 'Light agent', 1, undefined, 12),
  role(5, 'Contributor', 3),
  role(6, 'Administrator', 4),
  role(7, 'Told nothing of', 0, null),
];

const account = (answer: () => Promise<unknown>) => {
  const asked: string[] = [];
  const request = ({ url }: HttpRequest): Promise<unknown> => {
    asked.push(url);
    return answer();
  };
  return { asked, request };
};

describe('who is not measured', () => {
  it('is told by their role, in one request', async () => {
    const { request, asked } = account(() => Promise.resolve({ custom_roles: ROLES }));
    expect(await readUnmeasured(request, never)).toEqual([
      { id: 2, name: 'Trainee', why: 'noPermission', members: 3 },
      { id: 3, name: 'Outsourced', why: 'noPermission', members: 3 },
      { id: 4, name: 'Light agent', why: 'lightAgents', members: 12 },
      { id: 5, name: 'Contributor', why: 'lightAgents', members: 3 },
    ]);
    expect(asked).toEqual(['/api/v2/custom_roles.json']);
  });

  it.each([403, 404])('is nobody by role where the plan has no roles of its own: %i', async (status) => {
    const kind = status === 403 ? 'forbidden' : 'missing';
    const { request } = account(() => Promise.reject(new OutsideError(kind, 'no roles', { status })));
    expect(await readUnmeasured(request, never)).toEqual([]);
  });

  it('is not guessed when Zendesk is down', async () => {
    const { request } = account(() => Promise.reject(new OutsideError('down', 'no answer', { status: 0 })));
    await expect(readUnmeasured(request, never)).rejects.toMatchObject({ kind: 'down' });
  });

  it('is known of each author by role, light agents without roles too', async () => {
    const roles = await readUnmeasured(
      account(() => Promise.resolve({ custom_roles: ROLES })).request,
      never,
    );
    const of = (kind: string, type: number | null, id: number | null) =>
      whyUnmeasured({ role: kind, role_type: type, custom_role_id: id }, roles);
    expect([of('agent', 0, 1), of('agent', 0, 2), of('agent', 0, 3)]).toEqual([
      null,
      'noPermission',
      'noPermission',
    ]);
    expect([of('agent', 1, 4), of('agent', 1, null), of('agent', null, null)]).toEqual([
      'lightAgents',
      'lightAgents',
      null,
    ]);
    expect(of('admin', 4, 3)).toBeNull();
  });
});
