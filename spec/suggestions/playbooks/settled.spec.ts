import type { ReplyLanguage } from '../../../src/model/language';
import type { Speaker } from '../../../src/model/transcript';
import { loadAll, arrived, keyOf, replyTo, waiting } from './replyTo';

beforeAll(loadAll);

const LATE: Record<ReplyLanguage, string> = {
  en: 'Where is my parcel? I want a refund.',
  fr: 'Où est mon colis ? Je veux être remboursée.',
  de: 'Wo ist mein Paket? Ich will mein Geld zurück.',
  es: '¿Dónde está mi paquete? Quiero que me devuelvan el dinero.',
};

const after = (language: ReplyLanguage, last: string) =>
  replyTo(
    [
      ['customer', LATE[language]],
      ['customer', last],
    ],
    { language },
  );

describe('who says that it is settled', () => {
  it.each<[ReplyLanguage, string]>([
    ['en', 'The parcel has just arrived and everything is sorted. Thanks!'],
    ['en', 'Ignore my last email, it came this morning.'],
    ['fr', "J'ai finalement reçu le bureau ce matin, merci, plus besoin de rien."],
    ['fr', 'Tout est réglé, merci !'],
    ['de', 'Danke, das Paket ist heute angekommen, alles gut.'],
    ['de', 'Die Sache hat sich erledigt.'],
    ['es', 'Ya me llegó el escritorio hoy, gracias, no hace falta nada más.'],
    ['es', 'Ya está solucionado, gracias.'],
  ])('gets no reply about the matter, %s: %s', (language, last) => {
    const { first, silence } = after(language, last);
    expect(first).toBeNull();
    expect(silence?.reason).toEqual({ key: 'morePlaybooks.silence.settled' });
  });

  it.each<[ReplyLanguage, string]>([
    ['en', 'I hope everything is sorted soon.'],
    ['en', 'Everything is sorted, but where is the second parcel?'],
    ['fr', "Ce n'est pas normal, je ne serai content que quand tout est réglé."],
    ['de', 'Ich warte, bis alles erledigt ist.'],
    ['de', 'Es ist nicht alles in Ordnung.'],
    ['es', 'No está solucionado.'],
  ])('is not who says the contrary, %s: %s', (language, last) => {
    expect(after(language, last).first).not.toBeNull();
  });
});

describe('who keeps it after all', () => {
  it.each<[ReplyLanguage, string, string]>([
    ['en', 'I would like to return the chair.', 'Please cancel the return.'],
    ['en', 'I would like to return the chair.', "Actually I'll keep it."],
    ['fr', 'Je voudrais retourner la chaise.', 'Finalement je la garde.'],
    ['de', 'Ich möchte den Stuhl zurückgeben.', 'Ach nein, ich möchte den Stuhl doch behalten.'],
    ['de', 'Ich möchte den Stuhl zurückgeben.', 'Bitte vergessen Sie die Rückgabe.'],
    ['es', 'Quiero devolver la silla.', 'Al final me la quedo.'],
  ])('gets no return, %s: %s %s', (language, wish, last) => {
    const said = { language, order: arrived };
    expect(keyOf(wish, said)).toBe('return/none');
    const turns: [Speaker, string][] = [
      ['customer', wish],
      ['customer', last],
    ];
    expect(String(keyOf(turns, said))).not.toMatch(/return/);
  });

  it('is not asked whether to cancel', () => {
    const turns: [string, string] = [
      'Bitte stornieren Sie die Bestellung. Bekomme ich das Geld zurück?',
      'Nein, bitte doch nicht stornieren, ich behalte den Sessel.',
    ];
    const key = keyOf(
      turns.map((text) => ['customer', text]),
      { language: 'de', order: waiting },
    );
    expect(String(key)).not.toMatch(/cancel|refund/);
  });
});
