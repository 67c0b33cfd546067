import { compareReply } from '../../src/acceptance/compare';
import type { Insertion, Outcome } from '../../src/model/acceptance';

const insertion = (text: string, more: Partial<Insertion> = {}): Insertion => ({
  suggestionId: `s-${text.length}`,
  key: 'playbook:whereIsOrder/late',
  origin: 'playbook',
  language: 'en',
  situation: 'whereIsOrder',
  text,
  at: '2026-11-17T09:14:00Z',
  isUndone: false,
  isWhole: false,
  ...more,
});

const LATE_EN = `Hello Marie,

Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th. We are asking the carrier to look into it. You will have an answer within five days.

Kind regards,
Léa`;
const BODY_EN =
  'Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th. We are asking the carrier to look into it. You will have an answer within five days.';
const LATE_FR = `Bonjour Marie,

Votre colis est parti le 12 novembre et a été vu à Lyon le 14. Nous demandons une enquête à Colissimo. Vous aurez une réponse sous cinq jours.

Cordialement,
Léa`;
const BODY_FR =
  'Votre colis est parti le 12 novembre et a été vu à Lyon le 14. Nous demandons une enquête à Colissimo. Vous aurez une réponse sous cinq jours.';
const RETURN_FR =
  'Vous pouvez renvoyer la lampe gratuitement pendant trente jours. L’étiquette de retour se trouve dans votre espace client.';

const CASES: [name: string, inserted: string[], sent: string, outcome: Outcome][] = [
  ['en: as inserted', [LATE_EN], LATE_EN, 'verbatim'],
  ['fr: as inserted', [LATE_FR], LATE_FR, 'verbatim'],
  [
    'en: another greeting and closing',
    [LATE_EN],
    `Dear Mrs Durand,\n${BODY_EN}\nBest wishes,\nTom`,
    'verbatim',
  ],
  ['fr: another greeting and closing', [LATE_FR], `Bonsoir,\n\n${BODY_FR}\n\nBien à vous`, 'verbatim'],
  [
    'fr: greeting and closing on one line',
    [BODY_FR],
    `Bonjour Marie, ${BODY_FR} Bonne journée !`,
    'verbatim',
  ],
  [
    'fr: as HTML of the composer',
    [LATE_FR],
    `<div class="zd-comment"><p>Bonjour Marie,</p><p>&nbsp;</p><p>${BODY_FR}</p><p>Cordialement,<br>Léa</p></div>`,
    'verbatim',
  ],
  [
    'en: signature after two dashes',
    [LATE_EN],
    `${BODY_EN}\n\n-- \nLéa Martin\nCustomer service\nOslo Lamps, 12 rue de la Paix, 69003 Lyon`,
    'verbatim',
  ],
  [
    'fr: quoted mail below',
    [LATE_FR],
    `${LATE_FR}\n\nLe mar. 17 nov. 2026 à 08:51, Marie Durand <marie@example.com> a écrit :\n> Bonjour, où est mon colis ?\n> Merci`,
    'verbatim',
  ],
  [
    'en: quoted mail below, Outlook',
    [LATE_EN],
    `${LATE_EN}\n\nFrom: Marie Durand\nSent: Tuesday, 17 November\nSubject: Where is it?\nWhere is my parcel?`,
    'verbatim',
  ],
  [
    'fr: Markdown',
    [BODY_FR],
    `**Votre colis** est parti le _12 novembre_ et a été vu à [Lyon](https://example.com/suivi) le 14.\n\n- Nous demandons une enquête à Colissimo.\n- Vous aurez une réponse sous cinq jours.`,
    'verbatim',
  ],
  [
    'fr: typographic characters, no-break spaces, emoji',
    [`L'étiquette de retour se trouve dans votre espace client : vous l'imprimez - ou non !`],
    'L’étiquette de retour se trouve dans votre espace client\u00A0: vous l’imprimez – ou non\u202F! 😊👍🏽',
    'verbatim',
  ],
  [
    'en: in the middle of own words',
    [BODY_EN],
    `I have looked into it.\n${BODY_EN}\nShall I call you?`,
    'verbatim',
  ],
  ['en: one word changed', [LATE_EN], LATE_EN.replace('five', 'three'), 'light'],
  [
    'fr: a few words changed',
    [LATE_FR],
    LATE_FR.replace('sous cinq jours', 'avant vendredi prochain'),
    'light',
  ],
  [
    'en: sentences in another order',
    [BODY_EN],
    'You will have an answer within five days. We are asking the carrier to look into it. Your parcel left our warehouse on 12 November and was last seen in Lyon on the 14th.',
    'light',
  ],
  ['fr: two merged', [BODY_FR, RETURN_FR], `${BODY_FR}\n\n${RETURN_FR}`, 'verbatim'],
  [
    'fr: two merged, each a little changed',
    [BODY_FR, RETURN_FR],
    `${BODY_FR.replace('une enquête', 'des nouvelles')} Et si besoin : ${RETURN_FR.replace('trente', 'soixante')}`,
    'light',
  ],
  [
    'en: one sentence of three',
    [LATE_EN],
    'Hi Marie, I am so sorry for all this trouble with the lamp, that is not how it should be. We are asking the carrier to look into it. I will write to you again tomorrow before noon, and if it has not come by then we send another.',
    'partial',
  ],
  [
    'fr: réécrit, quelques bouts gardés',
    [LATE_FR],
    'Bonjour Marie, je viens de vérifier : le colis est parti le 12 novembre comme prévu mais le transporteur semble ne plus le retrouver, une enquête à Colissimo est ouverte depuis ce matin.',
    'heavy',
  ],
  [
    'en: nothing of it',
    [LATE_EN],
    'Could you send me a photo of the damaged lamp, please? Then I can help.',
    'discarded',
  ],
  [
    'fr: rien',
    [LATE_FR],
    'Pouvez-vous m’envoyer une photo de la lampe abîmée ? Je pourrai alors vous aider.',
    'discarded',
  ],
  ['en: too short to be classed', ['It left on 12 November.'], 'It left on 12 November.', 'short'],
];

describe('what became of an inserted text', () => {
  it.each(CASES)('%s', (_name, inserted, sent, outcome) => {
    expect(
      compareReply(
        inserted.map((text) => insertion(text)),
        sent,
      )?.outcome,
    ).toBe(outcome);
  });

  it('tells the share of the suggestion that was kept and the share of the reply that came from it', () => {
    const own = 'I have looked into it and I am sorry.';
    const compared = compareReply([insertion(BODY_EN)], `${own} ${BODY_EN}`);
    expect(compared).toMatchObject({ outcome: 'verbatim', keptShare: 1 });
    expect(compared?.replyShare).toBeCloseTo(34 / 43, 2);
  });

  it('leaves out what was undone, and is silent when nothing is left', () => {
    expect(compareReply([insertion(BODY_EN, { isUndone: true })], BODY_FR)).toBeNull();
    expect(compareReply([], BODY_EN)).toBeNull();
    const both = [insertion(BODY_FR, { isUndone: true }), insertion(BODY_EN)];
    expect(compareReply(both, BODY_EN)?.outcome).toBe('verbatim');
  });

  it('counts what was undone and stands there all the same, fetched back by the agent', () => {
    const undone = [insertion(BODY_FR, { isUndone: true }), insertion(BODY_EN, { isUndone: true })];
    expect(compareReply(undone, `Dear Marie,\n${BODY_EN}`)).toMatchObject({
      outcome: 'verbatim',
      main: undone[1],
    });
    expect(compareReply([...undone, insertion(RETURN_FR)], `${BODY_EN} ${RETURN_FR}`)?.main.text).toBe(
      RETURN_FR,
    );
  });

  it.each([
    ['de', 'Sehr geehrte Frau Dr. Kern,\nsehr geehrter Herr Kern,', 'Freundliche Grüße aus Bonn\nJonas'],
    ['de', 'Hallo Jana,', 'Einen schönen Tag noch\nJonas'],
    ['es', '¡Hola, Rocío!', 'Un cordial saludo,\nLucía'],
    ['es', 'Buenos días, Rocío:', 'Muchas gracias, Lucía'],
    ['en', 'Dear Mr and Mrs Kern,', 'With kind regards from the whole team,\nTom'],
    ['fr', 'Bonjour, Rocío,', 'Cordialement\nTom'],
  ])('knows greetings and closings in %s: %s', (_language, greeting, closing) => {
    const inserted = insertion(`${greeting}\n\n${BODY_EN}\n\n${closing}`);
    expect(compareReply([inserted], BODY_EN)).toMatchObject({
      outcome: 'verbatim',
      keptShare: 1,
      replyShare: 1,
    });
  });

  it('takes thanks for a closing only where nothing is said with them', () => {
    const told = `${BODY_FR} Merci de votre compréhension.`;
    expect(compareReply([insertion(told)], BODY_FR)?.outcome).toBe('light');
    expect(compareReply([insertion(`${BODY_FR} Merci beaucoup.`)], BODY_FR)?.outcome).toBe('verbatim');
  });

  it.each([
    ['Am Mo., 3. Nov. 2025 um 09:14 schrieb Jana Kern <jana@example.com>:\nWo ist mein Paket?'],
    ['El lun, 3 nov 2025 a las 9:14, Rocío (<rocio@example.com>) escribió:\n> ¿Dónde está?'],
    ['Von: Jana Kern\nGesendet: Montag, 3. November 2025\nWo ist mein Paket?'],
    ['-----Ursprüngliche Nachricht-----\nWo ist mein Paket?'],
  ])('knows what is quoted below: %s', (quoted) => {
    expect(compareReply([insertion(BODY_EN)], `${BODY_EN}\n\n${quoted}`)?.replyShare).toBe(1);
  });

  it('a long text of the agent’s in the middle of one is a change of it, between two it is none', () => {
    const [first = '', ...rest] = BODY_EN.split(/(?<=\.) /);
    const own = 'I have been to the warehouse myself and asked everybody who was there on that day, '.repeat(
      3,
    );
    expect(compareReply([insertion(BODY_EN)], [first, own, ...rest].join(' '))?.outcome).toBe('partial');
    expect(
      compareReply([insertion(BODY_EN), insertion(BODY_FR)], `${BODY_EN} ${own} ${BODY_FR}`)?.outcome,
    ).toBe('verbatim');
  });

  it('names the insertion of which most was kept', () => {
    const inserted = [insertion(BODY_FR, { key: 'macro:1' }), insertion(RETURN_FR, { key: 'article:2' })];
    expect(compareReply(inserted, RETURN_FR)?.main.key).toBe('article:2');
  });

  it('counts the same text inserted twice once', () => {
    expect(compareReply([insertion(BODY_EN), insertion(BODY_EN)], BODY_EN)?.outcome).toBe('verbatim');
  });

  it('takes a quoted mail for no part of the reply', () => {
    const quoted =
      'Le mar. 17 nov. 2026 à 08:51, Marie Durand <marie@example.com> a écrit :\nOù est mon colis ?';
    expect(compareReply([insertion(BODY_FR)], `${BODY_FR}\n\n${quoted}`)?.replyShare).toBe(1);
  });

  it('knows the signature that it is told, in HTML too', () => {
    const signature = '<p>Service client<br>Oslo Lampes</p>';
    const sent = `${BODY_FR}\nService client\nOslo Lampes`;
    expect(compareReply([insertion(BODY_FR)], sent, { signature })?.replyShare).toBe(1);
  });

  it.each([
    ['plain', LATE_FR],
    ['HTML', `<p>${LATE_FR.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`],
    ['Markdown', LATE_FR.replace('12 novembre', '**12 novembre**')],
    ['windows line ends', LATE_FR.replaceAll('\n', '\r\n')],
    ['entities', LATE_FR.replaceAll('é', '&eacute;').replace('Votre', '<b>Votre</b>')],
  ])('gives the same class under any markup: %s', (_name, sent) => {
    const changed = sent.replace('cinq', 'trois');
    expect(compareReply([insertion(LATE_FR)], changed)?.outcome).toBe('light');
  });

  it('survives a text of any size', () => {
    const hostile = 'a a a '.repeat(30_000);
    expect(compareReply([insertion('a '.repeat(400))], hostile)?.outcome).toBe('verbatim');
  });
});
