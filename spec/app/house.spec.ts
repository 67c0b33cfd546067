import { readHouse } from '../../src/app/house';
import { PLAYBOOK_DOCUMENT, houseKey, type HouseEntry } from '../../src/suggestions/playbooks/own/document';

const entry = (brandId: number): HouseEntry => ({
  what: 'text',
  situation: 'whereIsOrder/late',
  language: 'en',
  brandId,
  channel: null,
  text: 'Late, {order.number}.',
});
const record = (brandId: number, by: string) => {
  const key = houseKey(entry(brandId));
  return {
    id: `r${brandId}`,
    external_id: `${PLAYBOOK_DOCUMENT.name}-${key}`,
    custom_object_fields: { kind: 'playbook', key, json: JSON.stringify({ ...entry(brandId), version: 1 }) },
    updated_at: '2026-11-17T09:00:00Z',
    updated_by_user_id: by,
  };
};

/** User 1 is an admin, 2 an agent. */
function account(pages: readonly (readonly ReturnType<typeof record>[])[], canTellUsers = true) {
  const asked: string[] = [];
  const request = (read: { url: string }): Promise<unknown> => {
    asked.push(read.url);
    if (read.url.includes('show_many'))
      return canTellUsers
        ? Promise.resolve({
            users: [
              { id: 1, role: 'admin' },
              { id: 2, role: 'agent' },
            ],
          })
        : Promise.reject(new Error('403'));
    const at = Number(/after(?:%5D|\])=c(\d)/.exec(read.url)?.[1] ?? 0);
    const next = at + 1 < pages.length;
    return Promise.resolve({
      custom_object_records: pages[at] ?? [],
      meta: { has_more: next, after_cursor: next ? `c${at + 1}` : null },
    });
  };
  return { asked, read: () => readHouse({ request, settings: {} }) };
}
const brandsIn = async (house: ReturnType<typeof readHouse>) =>
  (await house)?.overrides.map(({ brandId }) => brandId);

describe('what the admin says about how replies read', () => {
  it('is what a lead or an admin wrote last; an agent’s record is no text of the house', async () => {
    expect(await brandsIn(account([[record(7, '1'), record(8, '2'), record(9, '3')]]).read())).toEqual([7]);
  });

  it('is read on every page', async () => {
    expect(await brandsIn(account([[record(7, '1')], [record(8, '1')]]).read())).toEqual([7, 8]);
  });

  it('is nothing where nobody can tell who leads', async () => {
    expect(await account([[record(7, '1')]], false).read()).toBeNull();
  });

  it('asks for nobody where there is nothing', async () => {
    const { asked, read } = account([[]]);
    expect(await read()).toEqual({ overrides: [], tones: [] });
    expect(asked.some((url) => url.includes('show_many'))).toBe(false);
  });
});
