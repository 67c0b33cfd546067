import { htmlToText } from '../../src/lib/html';
import { createComposer } from '../../src/zendesk/composer';
import { fakeClient, type FakeClient } from './fakeClient';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Ways {
  /** What `comment.text` holds at first. */
  text?: string;
  isRich?: boolean;
  target?: object;
  insert?: 'works' | 'throws' | 'does nothing' | 'is slow';
  append?: 'works' | 'throws' | 'does nothing';
  /** Every look at the draft shows nothing. */
  isKeptBack?: boolean;
}

/** A composer with a cursor at its end, over which each way of the platform can fail on its own. */
function host(ways: Ways = {}): FakeClient {
  const { isRich = true, insert = 'works', append = 'works', text = '' } = ways;
  const client = fakeClient({
    'comment.text': text,
    'comment.type': 'publicReply',
    'comment.useRichText': isRich,
    'ticket.editor.targetChannel': ways.target ?? { name: 'email', sessionBased: false },
  });
  const write = (value: string) => {
    if (!ways.isKeptBack) client.values['comment.text'] = value;
  };
  const add = (value: string) => write(`${String(client.values['comment.text'])}${value}`);
  client.onInvoke = (name, value) => {
    const way = name === 'ticket.editor.insert' ? insert : append;
    const asHeld = isRich || !/editor\.insert|Html/.test(name) ? String(value) : htmlToText(String(value));
    if (way === 'throws') throw new Error(`${name} is not available`);
    if (way === 'works') add(asHeld);
    if (way === 'is slow') setTimeout(() => add(asHeld), 200);
  };
  client.onSet = (_path, value) => write(String(value));
  return client;
}

const calls = (client: FakeClient) => client.invoked.map(([name]) => name);

async function insert(client: FakeClient, text: string) {
  const inserting = createComposer(client)
    .insert(text)
    .catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(5_000);
  return inserting;
}

describe('inserting', () => {
  it('goes to the cursor first, as HTML in which the text is only text', async () => {
    const client = host();
    expect(await insert(client, 'Bonjour <b>Marie</b>\nligne\n\nfin')).toBe('end');
    expect(client.invoked).toEqual([
      ['ticket.editor.insert', '<p>Bonjour &lt;b&gt;Marie&lt;/b&gt;<br>ligne</p><p>fin</p>'],
    ]);
  });

  it('is HTML for the editor even where the draft is plain, so that nothing is swallowed as a tag', async () => {
    const client = host({ isRich: false, target: { name: 'messaging', sessionBased: true } });
    await insert(client, 'Colis <script>x</script> parti');
    expect(client.values['comment.text']).toBe('Colis <script>x</script> parti');
    expect(calls(client)).toEqual(['ticket.editor.insert']);
  });

  it.each(['throws', 'does nothing'] as const)(
    'is put at the end where the editor %s, in the form of the draft',
    async (way) => {
      const rich = host({ insert: way });
      await insert(rich, 'un\ndeux');
      expect(rich.invoked.at(-1)).toEqual(['ticket.comment.appendHtml', '<p>un<br>deux</p>']);
      const plain = host({ insert: way, isRich: false });
      await insert(plain, 'un\ndeux');
      expect(plain.invoked.at(-1)).toEqual(['ticket.comment.appendText', 'un\ndeux']);
    },
  );

  it('writes the joined draft back as the last way, with what the agent typed', async () => {
    const client = host({ text: '<p>Mes mots</p>', insert: 'throws', append: 'does nothing' });
    await insert(client, 'La suite');
    expect(client.written).toEqual([['comment.text', '<p>Mes mots</p><p>La suite</p>']]);
  });

  it('keeps links and images of the draft in the last way, too', async () => {
    const rich = '<p>Voir <a href="https://a.example">ici</a></p><img src="b.png">';
    const client = host({ text: rich, insert: 'throws', append: 'does nothing' });
    await insert(client, 'La suite');
    expect(client.values['comment.text']).toBe(`${rich}<p>La suite</p>`);
  });

  it.each([200, 700, 1_500])('stands there once where the host shows it only after %i ms', async (ms) => {
    const client = host({ text: '<p>Mes mots</p>' });
    client.onInvoke = (_name, html) =>
      void setTimeout(
        () => (client.values['comment.text'] = `${String(client.values['comment.text'])}${String(html)}`),
        ms,
      );
    await insert(client, 'Un peu plus tard');
    expect(client.values['comment.text']).toBe('<p>Mes mots</p><p>Un peu plus tard</p>');
    expect(calls(client)).toEqual(['ticket.editor.insert']);
  });

  it('trusts the host where the draft has changed but does not show the text', async () => {
    const client = host({ text: '<p>Mes mots</p>' });
    client.onInvoke = () => (client.values['comment.text'] = '<p>Mes</p>');
    expect(await insert(client, 'Bonjour Marie')).toBe('cursor');
    expect(calls(client)).toEqual(['ticket.editor.insert']);
  });

  it('inserts a second time where the text stands in the draft already', async () => {
    const client = host({ text: '<p>Bonjour</p>', insert: 'does nothing' });
    await insert(client, 'Bonjour');
    expect(client.values['comment.text']).toBe('<p>Bonjour</p><p>Bonjour</p>');
  });

  it('fails, and tries no other way, where the host does not answer', async () => {
    const client = host({ text: '<p>x</p>' });
    client.invoke = () => new Promise(() => undefined);
    const failure = createComposer(client)
      .insert('Bonjour')
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await failure).toMatchObject({ kind: 'missing' });
    expect(client.written).toEqual([]);
  });

  it('fails, so that the agent is told, when no way works', async () => {
    const client = host({ insert: 'throws', append: 'throws' });
    client.onSet = () => {
      throw new Error('not settable');
    };
    expect(await insert(client, 'x y z')).toMatchObject({ name: 'OutsideError', kind: 'missing' });
  });

  it('waits for a draft that shows the text late, and tries no second way meanwhile', async () => {
    const client = host({ insert: 'is slow' });
    expect(await insert(client, 'Un peu plus tard')).toBe('end');
    expect(calls(client)).toEqual(['ticket.editor.insert']);
  });

  it('does not insert again when the host has changed the text that it took in', async () => {
    const client = host({ insert: 'does nothing' });
    client.onInvoke = () => (client.values['comment.text'] = '<p>Bonjour, votre colis est en route</p>');
    await insert(client, 'Bonjour, votre colis est *en* route !');
    expect(calls(client)).toEqual(['ticket.editor.insert']);
  });

  it('trusts the host where every look at a live draft shows nothing: never twice, never over typed words', async () => {
    const client = host({ isKeptBack: true, target: { name: 'messaging', sessionBased: true } });
    expect(await insert(client, 'Bonjour Marie')).toBe('cursor');
    expect(calls(client)).toEqual(['ticket.editor.insert']);
    expect(client.written).toEqual([]);
  });

  it('never writes over a draft that it was not allowed to read', async () => {
    const client = host({ insert: 'throws', append: 'throws' });
    delete client.values['comment.text'];
    expect(await insert(client, 'x')).toMatchObject({ kind: 'missing' });
    expect(client.written).toEqual([]);
  });

  it.each(['{{ticket.requester.email}}', '{{{{setting.token}}}}', '{% if x %}', '{{{x}}}'])(
    'breaks the placeholder %s, which a stranger may have written',
    async (bad) => {
      const client = host();
      await insert(client, `Commande ${bad} ok`);
      expect(JSON.stringify(client.invoked)).not.toMatch(/\{\{|\{%/);
    },
  );

  it('says whether it went to the end, in front of the signature too, or between the agent’s words', async () => {
    const client = host({ text: '<p>Léa</p>', insert: 'does nothing' });
    const composer = createComposer(client);
    await composer.read();
    client.onInvoke = () => (client.values['comment.text'] = '<p>Bonjour</p><p>Léa</p>');
    expect(await composer.insert('Bonjour')).toBe('end');
    client.onInvoke = () => (client.values['comment.text'] = '<p>Encore</p><p>mes mots</p><p>Léa</p>');
    expect(await composer.insert('Encore')).toBe('cursor');
  });
});

describe('reading', () => {
  it('gives plain text of a rich draft', async () => {
    const client = host({ text: '<div class="zd-comment"><p>Un &amp; deux</p><p>trois</p></div>' });
    expect(await createComposer(client).read()).toEqual({
      text: 'Un & deux\n\ntrois',
      html: '<div class="zd-comment"><p>Un &amp; deux</p><p>trois</p></div>',
      isRich: true,
      target: 'public',
    });
  });

  it('fails as missing where the host does not show the draft', async () => {
    await expect(createComposer(fakeClient()).read()).rejects.toMatchObject({ kind: 'missing' });
  });

  it.each([
    [{ name: 'email', sessionBased: false }, 'publicReply', 'public'],
    [{ name: 'email', sessionBased: false }, 'internalNote', 'note'],
    [{ name: 'internal' }, 'publicReply', 'note'],
    [{ name: 'messaging', sessionBased: true }, 'publicReply', 'message'],
    [{ name: 'native_messaging' }, 'publicReply', 'message'],
    [{ name: 'whatsapp' }, 'publicReply', 'message'],
    [{ name: 'online_form' }, 'publicReply', 'public'],
    [{ name: 7 }, 'publicReply', 'public'],
    ['email', 'publicReply', 'public'],
    [null, 'publicReply', 'public'],
  ])('with the channel %p and the type %s the target is %s', async (channel, type, target) => {
    const client = host();
    client.values['ticket.editor.targetChannel'] = channel;
    client.values['comment.type'] = type;
    expect((await createComposer(client).read()).target).toBe(target);
  });

  it('tells of changes until it is ended', () => {
    const client = host();
    const heard = jest.fn();
    const end = createComposer(client).onChange(heard);
    client.emit('comment.text.changed');
    client.emit('comment.type.changed');
    end();
    client.emit('comment.text.changed');
    expect(heard).toHaveBeenCalledTimes(2);
    expect(client.handlersOf('comment.text.changed')).toBe(0);
  });
});

describe('writing', () => {
  it('keeps the form of the draft', async () => {
    const rich = host({ text: '<p>x</p>' });
    await createComposer(rich).write('a < b');
    expect(rich.written).toEqual([['comment.text', '<p>a &lt; b</p>']]);
    await createComposer(rich).write('a < b', '<p><b>a</b> &lt; b</p>');
    expect(rich.written.at(-1)).toEqual(['comment.text', '<p><b>a</b> &lt; b</p>']);
    const plain = host({ text: 'x', isRich: false });
    await createComposer(plain).write('a < b');
    expect(plain.written).toEqual([['comment.text', 'a < b']]);
  });
});
