import { type Said, proposeMemories } from '../../src/customer/memory/proposeMemories';
import { resolveMemories } from '../../src/customer/memory/resolveMemories';
import type { MemoryEntry } from '../../src/model/memory';

const said = (text: string, more: Partial<Said> = {}): Said => ({
  ticketId: 8101,
  at: '2026-03-04',
  author: 'customer',
  text,
  ...more,
});

const valuesOf = (...messages: Said[]): string[] =>
  proposeMemories(messages).map(({ kind, value }) => `${kind} ${value}`);

describe('what is proposed to be remembered', () => {
  it.each([
    ['Please always write to me in French.', 'language fr'],
    ["Merci de toujours m'écrire en anglais.", 'language en'],
    ['Bitte schreiben Sie mir immer auf Französisch.', 'language fr'],
    ['Bitte antworten Sie immer auf Englisch.', 'language en'],
    ['Por favor, escríbanme siempre en francés.', 'language fr'],
    ["S'il vous plaît, répondez en allemand.", 'language de'],
    ['Parcels should always be delivered to the pick-up point.', 'delivery pickupPoint'],
    ['Je préfère que mes colis soient livrés en point relais.', 'delivery pickupPoint'],
    ['Liefern Sie meine Pakete bitte immer an die Packstation.', 'delivery pickupPoint'],
    ['Prefiero que envíen mis pedidos a un punto de recogida.', 'delivery pickupPoint'],
    ["Please don't call me.", 'contact noPhone'],
    ['Ne m’appelez jamais, svp.', 'contact noPhone'],
    ['Bitte rufen Sie mich nie an.', 'contact noPhone'],
    ['Nunca me llamen por teléfono.', 'contact noPhone'],
    ['I prefer to be contacted by email.', 'contact email'],
    ['Vous pouvez me tutoyer.', 'formOfAddress informal'],
    ['Bitte duzen Sie mich nicht.', 'formOfAddress formal'],
    ['I wear size M.', 'size clothing:M'],
    ['Ich habe Schuhgröße 42.', 'size shoe:42'],
    ['Calzo un 39.', 'size shoe:39'],
  ])('said in so many words: %s', (text, expected) => {
    expect(valuesOf(said(text))).toEqual([expected]);
  });

  it('comes with the sentence, its ticket and its day', () => {
    const text = 'Hello. Please always write to me in French. Thanks!';
    expect(proposeMemories([said(text)])).toEqual([
      {
        kind: 'language',
        value: 'fr',
        quote: 'Please always write to me in French.',
        ticketId: 8101,
        at: '2026-03-04',
        sureness: 'said',
      },
    ]);
  });

  it('needs three conversations where nobody said that it lasts', () => {
    const seen = [1, 2, 3].map((ticketId) => said('Please deliver it to the pick-up point.', { ticketId }));
    expect(proposeMemories(seen.slice(0, 2))).toEqual([]);
    expect(proposeMemories([...seen.slice(0, 2), ...seen.slice(0, 2)])).toEqual([]);
    expect(proposeMemories(seen)).toMatchObject([{ value: 'pickupPoint', ticketId: 3, sureness: 'seen' }]);
  });

  it('is the last word, and nothing that is known already', () => {
    const messages = [said('I prefer to be contacted by email.'), said('Please always call me, by phone.')];
    expect(valuesOf(...messages)).toEqual(['contact phone']);
    expect(proposeMemories(messages, [{ kind: 'contact', value: 'phone' }])).toEqual([]);
  });

  it.each([
    'Please write in French this time.',
    'My husband prefers that you always write in French.',
    'Please send this one to the pick-up point.',
    'Je ne peux pas écrire en allemand.',
    'Please always write in French or German.',
    "J'aimerais que ce soit livré à domicile plutôt qu'au bureau.",
    'Do you always answer in English?',
    'You never call me back!',
    'Der Fahrer liefert meine Pakete immer beim Nachbarn ab!',
    'I always order by phone.',
    'Where is my parcel?',
    '',
  ])('is nothing: %s', (text) => {
    expect(valuesOf(said(text))).toEqual([]);
  });

  it.each(['bot', 'agent'] as const)('is never the word of a %s', (author) => {
    expect(valuesOf(said('I prefer to be contacted by email.', { author }))).toEqual([]);
  });

  it.each([
    'I am deaf, please never call me.',
    'Please never call me, I suffer from depression.',
    'Je suis malade, ne m’appelez jamais svp.',
    'Ich bin schwerhörig, bitte rufen Sie mich nie an.',
    'Estoy embarazada, nunca me llamen.',
    'I always pray at the mosque, please never call me on Friday.',
    'Als Mitglied der Gewerkschaft bitte immer per Mail.',
    'Soy inmigrante, escríbanme siempre en francés por favor.',
    'I am gay, please always contact me by email.',
    'Je suis au chômage, je préfère être contacté par mail.',
    'I was in prison, please always contact me by email.',
    'I am furious, please never call me.',
  ])('is nothing that is denied: %s', (text) => {
    expect(valuesOf(said(text))).toEqual([]);
  });
});

describe('which word holds', () => {
  const entry = (id: string, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
    id,
    kind: 'delivery',
    value: id,
    quote: 'as said',
    ticketId: 1,
    at: '2026-03-01',
    sureness: 'said',
    brandId: null,
    ...more,
  });
  const asked = { now: Date.parse('2026-06-01'), brandId: 401, areBrandsJoined: false };
  const idsOf = (entries: MemoryEntry[], more = {}): [string[], string[]] => {
    const { current, history } = resolveMemories(entries, { ...asked, ...more });
    return [current.map(({ id }) => id), history.map(({ id }) => id)];
  };

  it('is the newer one, and the older stays as history', () => {
    expect(idsOf([entry('old'), entry('new', { at: '2026-04-01' })])).toEqual([['new'], ['old']]);
  });

  it('is the better sourced one, a correction above all', () => {
    const fixed = entry('fixed', { sureness: 'corrected', at: '2026-02-01' });
    const seen = entry('seen', { sureness: 'seen', at: '2026-05-01' });
    expect(idsOf([seen, entry('said'), fixed])).toEqual([['fixed'], ['said', 'seen']]);
  });

  it('is none that has expired, whose day nobody can read, or that is yet to come', () => {
    const entries = [
      entry('gone', { at: '2025-05-01' }),
      entry('junk', { at: 'soon' }),
      entry('later', { at: '2026-07-01', sureness: 'corrected' }),
    ];
    expect(idsOf(entries)[0]).toEqual([]);
    expect(idsOf([...entries, entry('held')])[0]).toEqual(['held']);
  });

  it('is none of another brand, unless brands are joined', () => {
    const other = entry('other', { brandId: 402, at: '2026-05-01' });
    expect(idsOf([other, entry('ours', { brandId: 401 })])).toEqual([['ours'], []]);
    expect(idsOf([other, entry('ours', { brandId: 401 })], { areBrandsJoined: true })[0]).toEqual(['other']);
  });

  it('counts once what both of two merged users held, in whatever order', () => {
    const [one, two] = [entry('a'), entry('b', { kind: 'contact' })];
    expect(idsOf([one, two, one])).toEqual([['a', 'b'], []]);
    const pair = [entry('a'), entry('b')];
    expect(idsOf(pair)).toEqual(idsOf(pair.toReversed()));
  });

  it('keeps shoes and clothes apart', () => {
    const sizes = ['shoe:42', 'clothing:M'].map((value) => entry(value, { kind: 'size', value }));
    expect(idsOf(sizes)[0]).toHaveLength(2);
  });
});
