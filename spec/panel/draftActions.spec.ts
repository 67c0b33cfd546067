import type { Draft } from '../../src/model/ticket';
import { replaceQuestion } from '../../src/panel/derive/replaceQuestion';
import { planUndo } from '../../src/panel/derive/undo';
import { insertText, replaceInDraft, undoInsert } from '../../src/panel/draftActions';
import { FULL, fakeParts, fakeSession, ORDER_FACT } from './fixtures';

const ticket = FULL.ticket!;
const draft = (text: string): Draft => ({ text, target: 'public', isRich: false });
const partsWith = (text: string, target: Draft['target'] = 'public') =>
  fakeParts(fakeSession(FULL), { draft: text, target });

describe('insert', () => {
  test('keeps what was typed and says what the draft was before and after', async () => {
    const parts = partsWith('Bonjour,');
    const answer = await insertText(parts, () => 'Votre colis est à Lyon.', { ticket, target: 'public' });
    expect(answer).toEqual({
      kind: 'inserted',
      where: 'cursor',
      inserted: {
        text: 'Votre colis est à Lyon.',
        before: 'Bonjour,',
        after: 'Bonjour,\n\nVotre colis est à Lyon.',
      },
    });
  });

  test('a note never becomes a public reply', async () => {
    const parts = partsWith('', 'note');
    const answer = await insertText(parts, () => 'x', { ticket, target: 'public' });
    expect(answer).toEqual({ kind: 'refused', reason: 'otherTarget' });
    expect(parts.fake.draft.text).toBe('');
  });

  test('nothing goes into another ticket, nor to another requester', async () => {
    const parts = partsWith('');
    const other = { ...ticket, requester: { ...ticket.requester, id: 78 } };
    const answer = await insertText(parts, () => 'x', { ticket: other, target: 'public' });
    expect(answer).toEqual({ kind: 'refused', reason: 'otherTicket' });
    expect(parts.fake.draft.text).toBe('');
  });

  test('a text of which nothing is left is not inserted, and a composer that fails is told', async () => {
    const parts = partsWith('');
    expect(await insertText(parts, () => '', { ticket, target: 'public' })).toMatchObject({
      reason: 'empty',
    });
    parts.composer.insert = () => Promise.reject(new Error('no'));
    expect(await insertText(parts, () => 'x', { ticket, target: 'public' })).toMatchObject({
      reason: 'failed',
    });
  });
});

describe('a host that never answers', () => {
  test('blocks no insert for longer than 10 s', async () => {
    jest.useFakeTimers();
    const parts = partsWith('');
    parts.host.ticket = () => new Promise(() => undefined);
    const answer = insertText(parts, () => 'x', { ticket, target: 'public' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual({ kind: 'refused', reason: 'failed' });
    jest.useRealTimers();
  });
});

describe('undo', () => {
  const inserted = {
    text: 'Votre colis\nest à Lyon.',
    before: 'Bonjour,',
    after: 'Bonjour,\n\nVotre colis est à Lyon.',
  };

  test('gives back the draft as it was while it is what we left', () => {
    expect(planUndo(draft(inserted.after), inserted)).toEqual({ kind: 'write', text: 'Bonjour,' });
  });

  test('takes out only our part when the agent went on typing', () => {
    const typed = draft('Bonjour Marie,\n\nVotre colis est à Lyon.\n\nÀ bientôt');
    expect(planUndo(typed, inserted)).toEqual({ kind: 'write', text: 'Bonjour Marie,\n\nÀ bientôt' });
  });

  test('leaves alone what was changed, and what stands there twice', () => {
    expect(planUndo(draft('Votre colis est à Paris.'), inserted)).toEqual({ kind: 'stuck' });
    expect(planUndo(draft('Votre colis est à Lyon. Votre colis est à Lyon.'), inserted)).toEqual({
      kind: 'stuck',
    });
  });

  const RICH = '<p>Bonjour, <a href="https://a.example">ici</a><img src="b.png"></p>';
  const put = '<p>Votre colis<br>est à Lyon.</p>';

  test('gives back links and images as they stood', () => {
    const rich: Draft = { ...draft(inserted.after), isRich: true, html: RICH + put };
    const plan = planUndo(rich, { ...inserted, beforeHtml: RICH });
    expect(plan).toEqual({ kind: 'write', text: 'Bonjour,', html: RICH });
  });

  test('takes only our part out of what the agent went on formatting', () => {
    const typed = (html: string): Draft => ({ ...draft(`${inserted.after}\n\nfin`), isRich: true, html });
    const plan = planUndo(typed(`${RICH}${put}<p><b>fin</b></p>`), { ...inserted, beforeHtml: RICH });
    expect(plan).toMatchObject({ html: `${RICH}<p><b>fin</b></p>` });
    expect(planUndo(typed('<p>something else</p>'), inserted)).toEqual({ kind: 'stuck' });
  });

  test('a draft that cannot be read any more is left alone', async () => {
    const parts = partsWith('');
    parts.composer.read = () => Promise.reject(new Error('closed'));
    expect(await undoInsert(parts.composer, inserted)).toBe(false);
  });
});

describe('replace', () => {
  const question = 'Quel est votre numéro ?';
  const warning = {
    slot: 'orderNumber' as const,
    start: 9,
    end: 32,
    question,
    known: { kind: 'fact' as const, fact: ORDER_FACT },
    replacement: 'C’est la 1042.',
  };

  test('changes only the question’s characters', () => {
    expect(replaceQuestion(`Bonjour. ${question} Merci.`, warning)).toBe('Bonjour. C’est la 1042. Merci.');
  });

  test('finds it again when text before it was changed', () => {
    expect(replaceQuestion(`Bonjour Marie. ${question}`, warning)).toBe('Bonjour Marie. C’est la 1042.');
  });

  test('does nothing when it is gone or no longer unmistakable', async () => {
    expect(replaceQuestion('Bonjour.', warning)).toBeNull();
    expect(replaceQuestion(`${question} ${question}`, warning)).toBeNull();
    const parts = partsWith('Bonjour.');
    expect(await replaceInDraft(parts.composer, warning)).toBe(false);
    expect(parts.fake.draft.text).toBe('Bonjour.');
  });

  test('in a rich draft leaves links, images and formatting as they are, and refuses where they are in its midst', async () => {
    const parts = partsWith(`Bonjour. ${question}`);
    const written = jest.spyOn(parts.composer, 'write');
    const rich = (html: string) => (parts.fake.draft = { ...parts.fake.draft, isRich: true, html });
    rich(`<p><b>Bonjour.</b> ${question}<img src="b.png"></p>`);
    expect(await replaceInDraft(parts.composer, warning)).toBe(true);
    expect(written.mock.calls[0]?.[1]).toBe('<p><b>Bonjour.</b> C’est la 1042.<img src="b.png"></p>');
    parts.fake.type(`Bonjour. ${question}`);
    rich('<p>Bonjour. Quel est <b>votre</b> numéro ?</p>');
    expect(await replaceInDraft(parts.composer, warning)).toBe(false);
    expect(written).toHaveBeenCalledTimes(1);
  });

  test('does nothing when there is nothing to put in its place', () => {
    expect(replaceQuestion(`Bonjour. ${question}`, { ...warning, replacement: null })).toBeNull();
  });
});
