import fc from 'fast-check';
import { guardDraft } from '../../src/checks';
import { loadPlaybooks } from '../../src/app/loadPlaybooks';
import { loadLanguages } from '../../src/app/loadReading';
import { extractFacts } from '../../src/facts';
import type { Fact } from '../../src/model/fact';
import { REPLY_LANGUAGES } from '../../src/model/language';
import type { Order } from '../../src/model/order';
import type { Candidate, Situation } from '../../src/suggestions/engine';
import englishWords from '../../translations/en.json';
import frenchWords from '../../translations/fr.json';
import { createTranslate, sayLabel } from '../../src/lib/translate';
import { insertableText } from '../../src/suggestions/insertableText';
import { learnPlaybooks } from '../../src/suggestions/playbooks/learned';
import { mattersIn } from '../../src/suggestions/matters';
import { PLAYBOOKS } from '../../src/suggestions/playbooks/texts';
import { suggestReplies } from '../../src/suggestions/suggestReplies';
import { aFact } from '../builders/fact';
import { anOrder } from '../builders/order';
import { aTicket } from '../builders/ticket';
import { aTranscript } from '../builders/transcript';
import { aCandidate, aShipment, aSituation, daysAgo, problem, STATES, wish } from './builders';

const inEnglish = createTranslate('en', englishWords);
/** What the agent reads is in their language; the reply is in the customer's. */
const TRANSLATE = { en: inEnglish, fr: createTranslate('fr', frenchWords), de: inEnglish, es: inEnglish };
const CHANNELS = ['email', 'messaging'] as const;
const CASES = STATES.flatMap((state) =>
  REPLY_LANGUAGES.flatMap((language) => CHANNELS.map((channel) => ({ ...state, language, channel }))),
);

const offered = (situation: Situation, candidates: Candidate[] = []) =>
  suggestReplies(situation, candidates).offered;

describe('playbooks', () => {
  beforeAll(async () => {
    await loadLanguages([...REPLY_LANGUAGES]);
    await loadPlaybooks(REPLY_LANGUAGES);
  });
  afterAll(() => void learnPlaybooks(null));

  it.each(CASES)('$name, $language, $channel: $playbook', ({ facts, order, playbook, language, channel }) => {
    const situation = aSituation({
      facts,
      language,
      order: anOrder(order),
      ticket: aTicket({ channel }),
      transcript: aTranscript(['customer', 'Bonjour']),
    });
    const [first, ...others] = offered(situation);
    expect([first?.key, others]).toEqual([`playbook:${playbook}`, []]);
    const text = first?.text ?? '';
    // No blanks, no leftovers of a template.
    // A Spanish letter greets with a colon.
    expect(text.replace(/^Hola, Marie:/, '')).not.toMatch(
      /[{}]|undefined|null|none|NaN| {2}|\s[.,]| $|:\s*$|\(\)/m,
    );
    expect(text).not.toContain('Invalid');
    expect(text.includes('#1042')).toBe(true);
    expect(first?.claims.filter(({ verdict }) => verdict !== 'supported')).toEqual([]);
    expect(
      guardDraft({ text, target: 'public', facts, transcript: null, orders: situation.orders }),
    ).toBeNull();
    expect(insertableText(first!)).toBe(text);
    // The agent reads words, not keys.
    const labels = [first?.title, first?.reason, first?.beforeSending?.label].filter(
      (label) => label != null,
    );
    for (const label of labels)
      expect(sayLabel(TRANSLATE[language], label)).not.toMatch(/^playbook\.|none|[{}]|undefined/);
    if (channel === 'messaging') expect(text.length).toBeLessThanOrEqual(300);
  });

  it('are all tried by this table', () => {
    expect([...PLAYBOOKS].filter((name) => !STATES.some(({ playbook }) => playbook === name))).toEqual([]);
  });

  const sent = anOrder({ shipments: [aShipment()], promisedAt: daysAgo(3) });

  it('say what is to be done first, and where', () => {
    const [late] = offered(aSituation({ facts: [wish('whereIsOrder')], order: sent }));
    expect(late?.beforeSending).toEqual({
      label: { key: 'playbook.before.askCarrier' },
      url: 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901',
    });
    expect(late?.reason).toMatchObject({
      key: 'playbook.reason.underWay',
      values: { shippedOn: '12 nov.', lastScanOn: '14 nov.', daysLate: 3 },
    });
    const [cancel] = offered(
      aSituation({ facts: [wish('cancel')], order: anOrder({ status: 'processing' }) }),
    );
    expect(cancel?.beforeSending?.url).toBe('https://admin.shopify.com/store/atelier-nord/orders/1');
  });

  it('stay away without an order, without order data, and on a tie', () => {
    const facts = [wish('whereIsOrder')];
    for (const over of [{ order: null }, { hasOrderData: false }, { isTie: true }])
      expect(offered(aSituation({ facts, order: sent, ...over }))).toEqual([]);
  });

  it('are withheld when a value that must be said is missing', () => {
    const order = anOrder({ number: '', shipments: [aShipment()] });
    expect(offered(aSituation({ facts: [wish('whereIsOrder')], order }))).toEqual([]);
  });

  it('do not give the tracking link again when it did not help', () => {
    const tried = aFact({ slot: 'stepTried', value: 'J’ai déjà regardé le lien, il dit juste Lyon' });
    const [late] = offered(aSituation({ facts: [wish('whereIsOrder'), tried], order: sent }));
    expect(late?.text).not.toContain('laposte');
  });

  it.each([
    ['fr', 'J’ai demandé aux voisins du 1er et du 2e, personne n’a rien', 'voisins'],
    ['en', 'I asked my neighbours, nobody has it', 'neighbours'],
  ] as const)('do not send them to the neighbours again, %s', (language, value, word) => {
    const order = anOrder({ status: 'delivered', shipments: [aShipment({ deliveredAt: daysAgo(1) })] });
    const facts = [problem('notReceived'), wish('whereIsOrder')];
    const said = (more: typeof facts) =>
      offered(aSituation({ facts: [...facts, ...more], order, language }))[0];
    expect(said([])?.text).toContain(word);
    expect(said([aFact({ slot: 'stepTried', value })])?.text).not.toContain(word);
  });

  it('never ask for a photo that was sent', () => {
    const order = anOrder({ status: 'delivered', shipments: [aShipment({ deliveredAt: daysAgo(1) })] });
    const transcript = aTranscript(['customer', 'Cassée']);
    transcript.messages[0]!.attachments.push({ name: 'a.jpg', contentType: 'image/jpeg', url: null });
    const [first] = offered(aSituation({ facts: [problem('damaged')], order, transcript }));
    expect(first?.key).toBe('playbook:damaged/choose');
  });
});

describe('the wish that was said', () => {
  beforeAll(async () => {
    await loadLanguages(['en', 'fr']);
    await loadPlaybooks(['en', 'fr']);
  });
  afterAll(() => void learnPlaybooks(null));

  const arrived = (over: Partial<Order> = {}) =>
    anOrder({ status: 'delivered', shipments: [aShipment({ deliveredAt: daysAgo(2) })], ...over });
  const answer = (order: Order, language: 'en' | 'fr', ...said: [string, string][]) => {
    const transcript = aTranscript(...said.map(([speaker, text]) => [speaker, text] as ['customer', string]));
    const situation = aSituation({ order, language, transcript });
    const facts = extractFacts(transcript, { now: situation.now, locale: language, timeZone: 'UTC' });
    return offered({ ...situation, facts })[0];
  };

  it.each<[string, Order, 'en' | 'fr', string, [string, string][]]>([
    [
      'wrongItem/askPhoto',
      arrived(),
      'en',
      'prepare your replacement',
      [
        ['customer', 'I ordered ochre but got the wrong colour'],
        ['bot', 'Would you like a refund or the right item?'],
        ['customer', 'Send the right item'],
        ['customer', 'Do I have to post the blue one back first?'],
      ],
    ],
    [
      'refund/underWay',
      anOrder({ shipments: [aShipment()], promisedAt: daysAgo(-1) }),
      'en',
      'cannot refund it at this point',
      [
        ['bot', 'Exchange it or money back?'],
        ['customer', 'Money back'],
      ],
    ],
    [
      'refund/none',
      arrived(),
      'fr',
      'ni retour ni remboursement',
      [['customer', 'Bonjour, où en est le remboursement de ma commande 1042 ?']],
    ],
    [
      'refund/none',
      arrived(),
      'en',
      'neither a return nor a refund',
      [['customer', 'When will I get my money back?']],
    ],
    ['return/none', arrived(), 'en', 'opening a return', [['customer', 'I want my money back please']]],
    [
      'whereIsOrder/notReceived',
      arrived(),
      'en',
      'would like a refund',
      [['customer', 'I still have not received my parcel, I want a refund']],
    ],
    [
      'whereIsOrder/late',
      anOrder({ shipments: [aShipment()], promisedAt: daysAgo(3) }),
      'fr',
      'souhaitez un remboursement',
      [['customer', 'Soit vous me livrez avant vendredi, soit vous me remboursez !']],
    ],
  ])('leads the reply: %s', (playbook, order, language, words, said) => {
    const first = answer(order, language, ...said);
    expect(first?.key).toBe(`playbook:${playbook}`);
    expect(first?.text).toContain(words);
  });

  it('to have the right thing is no wish for money, nor is having to send the wrong one back', () => {
    const photo = aFact({ slot: 'photo', value: 'a.jpg' });
    const said = [problem('wrongItem'), photo, wish('return')];
    const [first] = offered(aSituation({ facts: said, order: arrived(), language: 'en' }));
    expect(first?.key).toBe('playbook:wrongItem/choose');
    const replaced = [problem('wrongItem'), photo, wish('replacement')];
    const [second] = offered(aSituation({ facts: replaced, order: arrived(), language: 'en' }));
    expect(second?.text).toMatch(/preparing the right item.*Thank you for the photo/);
  });

  it('makes out the invoice to the company that was told', () => {
    const facts = [wish('invoice'), aFact({ slot: 'company', value: 'Lumen Studio' })];
    const [first] = offered(aSituation({ facts, order: arrived(), language: 'en' }));
    expect(first?.text).toContain('made out to Lumen Studio');
  });
});

describe('days', () => {
  it('are those where the agent is', () => {
    const order = anOrder({
      status: 'refunded',
      refunded: { amount: '89.00', currency: 'EUR' },
      refunds: [
        { id: 'r', amount: { amount: '89.00', currency: 'EUR' }, at: '2026-11-14T23:30:00Z', note: null },
      ],
    });
    const said = (timeZone: string) => {
      const situation = aSituation({ facts: [wish('refund')], order });
      const [first] = offered({ ...situation, agent: { ...situation.agent, timeZone } });
      return [/le (\d+)\u00a0novembre/.exec(first?.text ?? '')?.[1], JSON.stringify(first?.reason)];
    };
    expect(said('Europe/Paris')).toEqual(['15', expect.stringContaining('"refundedOn":"15 nov."')]);
    expect(said('America/New_York')).toEqual(['14', expect.stringContaining('"refundedOn":"14 nov."')]);
  });
});

describe('what a text is for', () => {
  const bought = { ...anOrder().items[0]!, title: 'Lampe Kiruna', variant: 'Noir' };
  const arrived = anOrder({
    status: 'delivered',
    items: [bought],
    shipments: [aShipment({ deliveredAt: daysAgo(2) })],
  });
  const shown = (over: Partial<Candidate>, order: Order | null, fact: Fact, said: string) =>
    offered(aSituation({ facts: [fact], order, transcript: aTranscript(['customer', said]) }), [
      aCandidate({ origin: 'article', url: 'https://aide.example/a', ...over }),
    ]).map(({ text }) => text);

  it.each([
    ['Lampe Kiruna : garantie et pièces', 1],
    ['Lampe Oslo : garantie et pièces', 0],
    ['Garantie : lampes', 1],
  ])('"%s" is about a thing that they have, or about none', (title, count) => {
    const text = 'Cette lampe est garantie deux ans, pièces et main-d’œuvre.';
    const fact = problem('defective');
    expect(shown({ title, text }, arrived, fact, 'Ma lampe est en panne')).toHaveLength(count);
  });

  it('nothing that is wrong with a thing is told of one that was paid back', () => {
    const refunded = { ...arrived, status: 'refunded' as const };
    const text = 'Une lampe en panne est garantie deux ans, pièces et main-d’œuvre.';
    const over = { title: 'Garantie', text };
    expect(shown(over, arrived, problem('defective'), 'En panne')).toHaveLength(1);
    expect(shown(over, refunded, problem('defective'), 'En panne')).toEqual([]);
  });

  it.each(['Annuler une commande', 'Changer l’adresse', 'Livraison en point relais'])(
    '"%s" comes too late once it has arrived',
    (title) => {
      const text = 'Votre demande se fait en ligne, dans la rubrique « Mes commandes » du site.';
      const sent = anOrder({ status: 'processing' });
      const fact = [wish('cancel'), wish('changeAddress'), wish('changeDelivery')].find(({ value }) =>
        mattersIn(title).includes(value),
      )!;
      expect(shown({ title, text }, arrived, fact, 'ma demande').join('')).not.toContain(text);
      expect(shown({ title, text }, sent, fact, 'ma demande').join('')).toContain(text);
    },
  );

  it('a day that is not over is not late', () => {
    const due = anOrder({ shipments: [aShipment()], promisedAt: '2026-11-17T00:00:00Z' });
    const text = 'Un colis est en retard quand la date annoncée est dépassée.';
    const said = 'Où est mon colis ?';
    const over = { title: 'Mon colis est en retard', text };
    expect(shown(over, due, wish('whereIsOrder'), said).join('')).not.toContain(text);
    expect(shown(over, { ...due, promisedAt: daysAgo(1) }, wish('whereIsOrder'), said).join('')).toContain(
      text,
    );
  });

  it.each(['Écrivez-nous avec une photo de la panne de votre lampe.', 'Nous sommes désolés de cette panne.'])(
    'whoever has written is not told "%s"',
    (text) => {
      const said = 'Ma lampe est en panne';
      expect(shown({ title: 'Garantie', text }, arrived, problem('defective'), said)).toEqual([]);
    },
  );

  it('a word of any title does not make it theirs', () => {
    const text = 'Vous pouvez acheter sans compte ; la commande n’apparaît alors pas dans votre espace.';
    const said = 'Où en est la commande ?';
    expect(shown({ title: 'Commander en invité', text }, null, wish('information'), said)).toEqual([]);
  });
});

describe('macros and articles', () => {
  const asked = aSituation({
    facts: [wish('information')],
    transcript: aTranscript(['customer', 'Bonjour, quels sont vos délais de livraison pour un colis ?']),
  });

  it('are filled, shaped and checked', () => {
    const text = 'Bonjour {{ticket.requester.first_name}},\n\nNous livrons votre colis du lundi au samedi.';
    const [first] = offered(asked, [aCandidate({ text })]);
    expect(first).toMatchObject({
      origin: 'macro',
      key: 'macro:1',
      title: { text: 'Délais de livraison' },
      text: 'Bonjour Marie,\n\nNous livrons votre colis du lundi au samedi.\n\nBien cordialement,\nLéa Martin',
      rank: 0,
    });
  });

  it.each([
    ['a value is missing', 'Votre livraison : {{dc.delais}}', 'suggestions.silence.missing'],
    ['it has logic of its own', 'Votre colis{% if a %} part{% endif %}', 'suggestions.silence.missing'],
  ])('are withheld when %s', (_, text, key) => {
    expect(suggestReplies(asked, [aCandidate({ text })])).toMatchObject({
      offered: [],
      silence: { reason: { key } },
    });
  });

  it('are withheld in another language, and when they are about something else', () => {
    const about = aCandidate({ title: 'Carte cadeau', text: 'Une carte cadeau est valable deux ans.' });
    expect(offered(asked, [aCandidate({ language: 'en' }), about])).toEqual([]);
    const wanting = {
      ...asked,
      facts: [wish('invoice')],
      transcript: aTranscript(['customer', 'Je voudrais la facture de ma livraison']),
      order: null,
      hasOrderData: false,
    };
    expect(offered(wanting, [aCandidate()])).toEqual([]);
  });

  it('ask for nothing that is known', () => {
    const number = aFact({ slot: 'orderNumber', value: '1042', standing: 'confirmed' });
    const text = 'Nous suivons la livraison de votre colis. Pouvez-vous me donner votre numéro de commande ?';
    const situation = { ...asked, facts: [...asked.facts, number] };
    for (const suggestion of offered(situation, [aCandidate({ text })])) {
      expect(suggestion.text).not.toContain('numéro de commande ?');
      expect(suggestion.text).toContain('1042');
    }
  });

  it('propose no step that was tried', () => {
    const tried = aFact({ slot: 'stepTried', value: 'J’ai déjà redémarré la lampe deux fois' });
    const text = 'Nous livrons votre colis sous peu. Redémarrez la lampe.';
    expect(offered({ ...asked, facts: [...asked.facts, tried] }, [aCandidate({ text })])).toEqual([]);
  });

  it('that contradict the record are withheld', () => {
    const situation = {
      ...asked,
      facts: [wish('whereIsOrder')],
      order: anOrder({ status: 'processing', total: { amount: '89.00', currency: 'EUR' } }),
    };
    const text =
      'Le suivi est simple : votre commande #1042 est partie et la livraison du colis a été faite.';
    expect(offered(situation, [aCandidate({ text })]).map(({ origin }) => origin)).toEqual(['playbook']);
  });

  it('that say something was done, which nothing shows, are withheld', () => {
    const situation = { ...asked, facts: [wish('refund')], order: null, hasOrderData: false };
    const done = 'Votre remboursement a été effectué ce matin.';
    expect(offered(situation, [aCandidate({ title: 'Remboursement', text: done })])).toEqual([]);
    const inquiry = 'Nous avons ouvert une enquête auprès du transporteur de votre colis.';
    const waiting = { ...situation, facts: [wish('whereIsOrder')] };
    expect(offered(waiting, [aCandidate({ title: 'Suivi de colis', text: inquiry })])).toEqual([]);
  });

  it('give of an article the passage that answers, and its link', () => {
    const article = aCandidate({
      key: 'article:2',
      origin: 'article',
      title: 'Délais de livraison',
      text: 'Bienvenue dans notre centre d’aide à toutes et à tous.\n\nDélais\n\nNous préparons un colis en deux jours et le livrons en trois.',
      url: 'https://shop.zendesk.com/hc/fr/articles/2',
    });
    const [first] = offered(asked, [article]);
    expect(first?.text).toContain('Nous préparons un colis en deux jours et le livrons en trois.\n\n');
    expect(first?.text).toContain('https://shop.zendesk.com/hc/fr/articles/2');
    expect(first?.text).not.toContain('Bienvenue');
  });

  it.each([
    ['a trouble that nobody told', 'Colis abîmé à la réception'],
    ['another wish than theirs', 'Paiement::Échec'],
    ['a parcel that can be followed, of one that is late', 'Suivre ma commande'],
    ['one of many products, but not what is asked of it', 'Produits::Lampe Oslo::Garantie'],
    ['delivered but not received, of one under way', 'Colis livré mais non reçu'],
  ])('stay silent whose title names %s', (_, title) => {
    const situation = aSituation({
      facts: [wish('whereIsOrder'), problem('notReceived')],
      order: anOrder({ shipments: [aShipment()], promisedAt: daysAgo(3) }),
      transcript: aTranscript(['customer', 'Où est ma lampe Oslo ? Je n’ai pas reçu le colis']),
    });
    const text = 'Votre colis et votre lampe Oslo se suivent en ligne.';
    const keys = (candidates: Candidate[]) => offered(situation, candidates).map(({ origin }) => origin);
    expect(keys([aCandidate({ title, text })])).toEqual(['playbook']);
    expect(keys([aCandidate({ title: 'Mon colis est en retard', text })])).toEqual(['playbook', 'macro']);
  });

  it('that announce what nothing shows are withheld, in both languages', () => {
    for (const [language, text] of [
      ['fr', 'Le bon colis part aujourd’hui pour la livraison.'],
      ['en', 'The right delivery leaves today.'],
    ] as const) {
      const title = language === 'fr' ? 'Délais de livraison' : 'Delivery times';
      const transcript = aTranscript(['customer', `${title} ?`]);
      const situation = { ...asked, language, transcript };
      expect(offered(situation, [aCandidate({ language, title, text })])).toEqual([]);
      expect(offered(situation, [aCandidate({ language, title, text: `${title} : 3.` })])).toHaveLength(1);
    }
  });

  it('give no passage for a case that the record shows not to be this one', () => {
    const situation = aSituation({ facts: [wish('cancel')], order: anOrder({ status: 'processing' }) });
    const article = aCandidate({
      origin: 'article',
      title: 'Annuler une commande',
      text: 'Si elle a déjà été remise au transporteur, refusez la commande à annuler.\n\nUne commande peut être annulée ici.',
    });
    const transcript = aTranscript(['customer', 'Je veux annuler ma commande']);
    const [, second] = offered({ ...situation, transcript }, [article]);
    expect(second?.text).toContain('Une commande peut être annulée ici.');
    expect(second?.text).not.toContain('refusez');
  });

  it('come after the playbook, at most three in all, none twice', () => {
    const situation = {
      ...asked,
      facts: [wish('whereIsOrder')],
      order: anOrder({ shipments: [aShipment()] }),
    };
    const macros = [1, 2, 3, 4, 5].map((id) =>
      aCandidate({
        key: `macro:${id}`,
        score: id,
        title: `Suivi de livraison ${id}`,
        text:
          ['Le suivi du colis est à jour.', 'Une question sur la livraison du colis se règle ici.'][id % 2] ??
          '',
      }),
    );
    const suggestions = offered(situation, macros);
    expect(suggestions.map(({ key }) => key)).toEqual([
      'playbook:whereIsOrder/inTransit',
      'macro:5',
      'macro:4',
    ]);
    expect(suggestions.map(({ rank }) => rank)).toEqual([0, 1, 2]);
  });
});

it('offers nothing on a closed ticket', () => {
  const closed = aSituation({ facts: [wish('invoice')], ticket: aTicket({ status: 'closed' }) });
  expect(suggestReplies(closed, [aCandidate()])).toEqual({
    offered: [],
    silence: { reason: { key: 'suggestions.silence.closed' }, question: null },
  });
});

describe('silence', () => {
  const facts = [wish('whereIsOrder')];
  const lamp = anOrder({ number: '#1042' });
  const cushion = anOrder({ number: '#1031', items: [{ ...lamp.items[0]!, title: 'Coussin Alma' }] });

  it('on a tie asks which, and names the candidates', () => {
    const tie = { facts, order: null, orders: [lamp, cushion, anOrder({ number: '#9' })], isTie: true };
    const { silence } = suggestReplies(aSituation({ ...tie, tiedOrderIds: [lamp.id, cushion.id] }), [
      aCandidate(),
    ]);
    expect(silence).toEqual({
      reason: { key: 'suggestions.silence.tie' },
      question:
        'Pour ne pas me tromper\u00a0: s’agit-il de votre commande #1042 (Lampe Oslo) ou #1031 (Coussin Alma)\u00a0?',
    });
  });

  it.each([
    ['noOrder', [wish('whereIsOrder')], {}, 'Pourriez-vous m’indiquer le numéro de la commande\u00a0?'],
    [
      'orderNotFound',
      [wish('whereIsOrder'), aFact({ slot: 'orderNumber', value: '77' })],
      {},
      'Je ne trouve pas la commande 77 avec l’adresse marie.durand@example.fr. A-t-elle été passée avec une autre adresse e-mail\u00a0?',
    ],
    ['noOrderData', [wish('cancel')], { hasOrderData: false }, null],
    ['possible', [wish('cancel')], { hasPossibleOrders: true }, null],
    ['noOrderFits', [wish('cancel'), aFact({ slot: 'orderNumber', value: '77' })], { orders: [lamp] }, null],
    ['noWish', [], {}, null],
    ['nothingFits', [wish('payment')], {}, null],
  ])('says %s', (reason, told, over, question) => {
    const situation = aSituation({ facts: told, order: null, orders: [], ...over });
    expect(suggestReplies(situation, []).silence).toEqual({
      reason: expect.objectContaining({ key: `suggestions.silence.${reason}` }),
      question,
    });
  });
});

describe('for any record', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '{{setting.token}}',
      '{% assign x = 1 %}',
      'javascript:alert(1)',
      '\u202Egnp.exe',
      '$& $1 {order} # \\',
      "l'{x}",
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const state = fc.constantFrom(...STATES);
  const situations = fc.record({
    state,
    language: fc.constantFrom(...REPLY_LANGUAGES),
    channel: fc.constantFrom(...CHANNELS),
    words: fc.array(hostile, { minLength: 6, maxLength: 6 }),
  });
  const build = ({
    state: { facts, order },
    language,
    channel,
    words,
  }: typeof situations extends fc.Arbitrary<infer T> ? T : never) => {
    const [number = '', carrier = '', place = '', title = '', link = '', name = ''] = words;
    const made: Order = anOrder({ ...order, number });
    made.items = made.items.map((item) => ({ ...item, title }));
    made.shipments = made.shipments.map((shipment) => ({
      ...shipment,
      carrier,
      trackingUrl: link,
      scans: shipment.scans.map((scan) => ({ ...scan, place })),
    }));
    const requester = { id: 1, name, email: null, externalId: null };
    return aSituation({ facts, language, order: made, ticket: aTicket({ channel, requester }) });
  };

  it('strings of strangers stay text, and offsets hold', () => {
    fc.assert(
      fc.property(situations, (parts) => {
        for (const { text, claims, evidence } of offered(build(parts), [
          aCandidate({ text: 'Suivi {{order.number}} {{order.carrier}} du colis, livraison' }),
        ])) {
          expect(text).not.toMatch(/\{\{|\{%|(?:here|ici)\s*: javascript:|[\u202A-\u202E]/);
          for (const claim of claims) {
            expect(0 <= claim.start && claim.start < claim.end && claim.end <= text.length).toBe(true);
            if (claim.evidence !== undefined) expect(evidence[claim.evidence]).toBeDefined();
          }
        }
      }),
    );
  });

  it('the same situation gives the same suggestions with the same ids', () => {
    const candidates = ['a', 'b', 'c'].map((key, at) =>
      aCandidate({
        key: `macro:${key}`,
        score: 3,
        text: `Le suivi de livraison ${'colis '.repeat(at + 1)}.`,
      }),
    );
    fc.assert(
      fc.property(situations, (parts) => {
        const again = suggestReplies(build(parts), structuredClone(candidates));
        expect(suggestReplies(build(parts), candidates)).toEqual(again);
        expect(new Set(again.offered.map(({ id }) => id)).size).toBe(again.offered.length);
      }),
    );
  });
});
