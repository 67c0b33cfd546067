import type { ModeEntry, SetupEntry } from '../../../src/acceptance/setupDocument';
import { setupKey } from '../../../src/acceptance/setupDocument';
import { toActing } from '../../../src/app/mode/toActing';
import { EVERYTHING, FEATURES } from '../../../src/model/mode';

const mode = (over: Partial<ModeEntry>): ModeEntry => ({
  what: 'mode',
  mode: 'all',
  isStopped: false,
  groups: [],
  brands: [],
  features: [...FEATURES],
  ...over,
});
const written = (...entries: SetupEntry[]) => entries.map((content) => ({ key: setupKey(content), content }));
const acting = (entries: SetupEntry[], groups: number[] = []) =>
  toActing({ counted: written(...entries), ignored: [] }, groups, null);

describe('what an agent acts by', () => {
  it('is everything while no admin has said anything', () => {
    expect(acting([])).toEqual(EVERYTHING);
  });

  it('in observation is the panel alone: no guard, nothing recorded, no model, no comparison', () => {
    const { off, settings } = acting([mode({ mode: 'observation' })]);
    expect(off).toEqual(FEATURES);
    expect(settings).toEqual({ llm_provider: '', control_share: '' });
  });

  it('in a pilot is what the pilot has, for its groups and brands; observation for everybody else', () => {
    const pilot = mode({ mode: 'pilot', groups: [1], brands: [7], features: ['guard'] });
    expect(acting([pilot], [1, 2])).toMatchObject({ off: ['records', 'llm'], brands: [7] });
    expect(acting([pilot], [2])).toMatchObject({ off: FEATURES, brands: [] });
  });

  it('is nothing after a stop', () => {
    expect(acting([mode({ isStopped: true })]).isStopped).toBe(true);
  });

  it('holds on where the document is gone, and is observation where a stranger wrote over it', () => {
    const stopped = acting([mode({ isStopped: true })]);
    const none = { counted: [], ignored: [] };
    expect(toActing(none, [], stopped).isStopped).toBe(true);
    const forged = { counted: [], ignored: written(mode({})) };
    expect(toActing(forged, [], stopped).isStopped).toBe(true);
    expect(toActing(forged, [], null).mode).toBe('observation');
  });

  it('takes bots and mappings from the documents, and gives way to the installation where they were given up', () => {
    const bots: SetupEntry = { what: 'bots', isOff: false, names: ['Léo', 'Nora'], userIds: ['5'], tags: [] };
    const mapping: SetupEntry = {
      what: 'mapping',
      isOff: false,
      setting: 'shop1_options',
      text: 'number = no',
    };
    expect(acting([bots, mapping]).settings).toEqual({
      bot_names: 'Léo,Nora',
      bot_user_ids: '5',
      bot_tags: '',
      shop1_options: 'number = no',
    });
    expect(acting([{ ...bots, isOff: true }]).settings).toEqual({});
  });

  it('passes over a document that lies under another’s key', () => {
    const entry = { key: 'bots', content: mode({ isStopped: true }) };
    expect(toActing({ counted: [entry], ignored: [] }, [], null)).toEqual(EVERYTHING);
  });
});
