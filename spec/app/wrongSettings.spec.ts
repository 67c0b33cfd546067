import { checkSettings } from '../../src/app/checkSettings';
import type { Settings } from '../../src/model/ports';

const wrongIn = async (settings: Settings): Promise<string[]> =>
  ((await checkSettings(settings)?.()) ?? []).map(
    ({ setting, value, kind }) => `${setting} ${value} ${kind}`,
  );

it('nothing is looked at where nothing is written', () => {
  expect(checkSettings({ identity_level: '', bot_user_ids: null, shopify_shop: 'x' })).toBeNull();
});

it.each<[Settings, string[]]>([
  [{ identity_level: ' Strict ', bot_user_ids: '4001, 4002', facts_off: 'company,OTHER,dateOfBirth' }, []],
  [{ identity_level: 'strikt' }, ['identity_level strikt level']],
  [{ identity_level: 3 }, ['identity_level 3 level']],
  [{ bot_user_ids: '4001, Léo' }, ['bot_user_ids léo user']],
  [{ transcript_field_ids: 'custom_field_12, 13, transcript' }, ['transcript_field_ids transcript field']],
  [
    { facts_off: 'birthday, iban', facts_on: 'policy' },
    ['facts_off birthday factOff', 'facts_off iban factOff', 'facts_on policy factOn'],
  ],
  [{ bot_user_ids: 'x'.repeat(500) }, [`bot_user_ids ${'x'.repeat(60)} user`]],
])('%j: %j', async (settings, expected) => {
  expect(await wrongIn(settings)).toEqual(expected);
});
