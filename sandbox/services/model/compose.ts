import type { ModelQuestion } from './question';

interface Sentence {
  text: string;
  evidence: number[];
}

/** How the fake writes, in each language. `day` is an ISO day. */
interface Voice {
  locale: string;
  thanks: string;
  patience: string;
  formally: string;
  reading: string;
  shipped: (order: string, day: string, carrier: string) => string;
  seen: (place: string, day: string) => string;
  follow: (link: string) => string;
  delivered: (order: string, day: string) => string;
  inHand: (order: string) => string;
  wants: (words: string) => string;
}

const VOICES: Record<string, Voice> = {
  English: {
    locale: 'en-GB',
    thanks: 'Thank you for your message.',
    patience: 'Thank you so much for your patience.',
    formally: 'We thank you for contacting us.',
    reading: 'I am looking into it right now.',
    shipped: (order, day, carrier) => `Your order ${order} left us on ${day} with ${carrier}.`,
    seen: (place, day) => `It was last seen in ${place} on ${day}.`,
    follow: (link) => `You can follow it here: ${link}`,
    delivered: (order, day) => `Your order ${order} was delivered on ${day}.`,
    inHand: (order) => `I have your order ${order} in front of me.`,
    wants: (words) => `The customer writes: “${words}”`,
  },
  French: {
    locale: 'fr',
    thanks: 'Merci pour votre message.',
    patience: 'Merci beaucoup pour votre patience.',
    formally: 'Nous vous remercions de nous avoir écrit.',
    reading: 'Je regarde cela tout de suite.',
    shipped: (order, day, carrier) => `Votre commande ${order} est partie le ${day} avec ${carrier}.`,
    seen: (place, day) => `Elle a été vue à ${place} le ${day}.`,
    follow: (link) => `Vous pouvez la suivre ici : ${link}`,
    delivered: (order, day) => `Votre commande ${order} a été livrée le ${day}.`,
    inHand: (order) => `J’ai votre commande ${order} sous les yeux.`,
    wants: (words) => `Le client écrit : « ${words} »`,
  },
  German: {
    locale: 'de',
    thanks: 'Vielen Dank für Ihre Nachricht.',
    patience: 'Vielen Dank für Ihre Geduld.',
    formally: 'Wir danken Ihnen für Ihre Nachricht.',
    reading: 'Ich sehe mir das gleich an.',
    shipped: (order, day, carrier) => `Ihre Bestellung ${order} wurde am ${day} mit ${carrier} verschickt.`,
    seen: (place, day) => `Zuletzt wurde sie am ${day} in ${place} gesehen.`,
    follow: (link) => `Hier können Sie sie verfolgen: ${link}`,
    delivered: (order, day) => `Ihre Bestellung ${order} wurde am ${day} zugestellt.`,
    inHand: (order) => `Ihre Bestellung ${order} liegt mir vor.`,
    wants: (words) => `Es schreibt uns: „${words}“`,
  },
  Spanish: {
    locale: 'es',
    thanks: 'Gracias por su mensaje.',
    patience: 'Muchas gracias por su paciencia.',
    formally: 'Le agradecemos que nos haya escrito.',
    reading: 'Lo estoy mirando ahora mismo.',
    shipped: (order, day, carrier) => `Su pedido ${order} salió el ${day} con ${carrier}.`,
    seen: (place, day) => `Se vio por última vez en ${place} el ${day}.`,
    follow: (link) => `Puede seguirlo aquí: ${link}`,
    delivered: (order, day) => `Su pedido ${order} se entregó el ${day}.`,
    inHand: (order) => `Tengo su pedido ${order} delante.`,
    wants: (words) => `El cliente escribe: «${words}»`,
  },
};

const voiceOf = ({ language }: ModelQuestion): Voice => VOICES[language] ?? (VOICES['English'] as Voice);

/** What a model answers that keeps to the evidence: sentences with what they rest on, as JSON. */
export function compose(question: ModelQuestion): string {
  const { rewrite, draft, isSummary } = question;
  if (isSummary) return toAnswer(summarise(question));
  const isNew = draft === null || rewrite === 'translate';
  return toAnswer(isNew ? write(question) : reword(question, draft));
}

const toAnswer = (sentences: Sentence[]): string =>
  JSON.stringify({ paragraphs: sentences.length > 0 ? [{ sentences }] : [] });

/** A reply from the record of the order: the first piece of evidence that has one. */
function write(question: ModelQuestion): Sentence[] {
  const voice = voiceOf(question);
  const at = question.evidence.findIndex((text) => text.startsWith('order: '));
  const lines = (question.evidence[at] ?? '').split('\n');
  const valueOf = (name: string): string | null =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
  const say = (text: string): Sentence => ({ text, evidence: [at + 1] });
  const thanks = { text: voice.thanks, evidence: [] };
  const order = valueOf('order');
  if (order === null) return [thanks, { text: voice.reading, evidence: [] }];
  const [shipped, delivered] = [valueOf('shipped on'), valueOf('delivered on')];
  const carrier = valueOf('carrier');
  if (delivered !== null) return [thanks, say(voice.delivered(order, dayIn(voice, delivered)))];
  if (shipped === null || carrier === null) return [thanks, say(voice.inHand(order))];
  const [, seenOn, place] = /(\d{4}-\d{2}-\d{2}) (.+)$/.exec(valueOf('last scan') ?? '') ?? [];
  const link = valueOf('tracking link');
  return [
    thanks,
    say(voice.shipped(order, dayIn(voice, shipped), carrier)),
    ...(seenOn && place ? [say(voice.seen(place, dayIn(voice, seenOn)))] : []),
    ...(link === null ? [] : [say(voice.follow(link))]),
  ];
}

const dayIn = ({ locale }: Voice, day: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(day));

/** What the customer said last, and what the record shows of the order; and one sentence that rests on nothing. */
function summarise(question: ModelQuestion): Sentence[] {
  const { wants } = voiceOf(question);
  const at = question.evidence.findLastIndex((text) => text.startsWith('customer: '));
  const words = (question.evidence[at] ?? '').replace('customer: ', '').split('\n')[0] ?? '';
  const last = words === '' ? [] : [{ text: wants(words.slice(0, 160)), evidence: [at + 1] }];
  const told = write(question).filter(({ evidence }) => evidence.length > 0);
  return [...last, ...told, { text: voiceOf(question).thanks, evidence: [] }];
}

/** A salutation, or what stands under a letter: the app puts its own around the text. */
const COURTESY =
  /^(?:hello|hi|dear|bonjour|cher|chère|madame|monsieur|hallo|guten tag|hola|estimad[oa]|(?:kind |best )?regards|cordialement|bien cordialement|viele grüße|mit freundlichen|un saludo|atentamente)\b/i;

function reword(question: ModelQuestion, draft: string): Sentence[] {
  const voice = voiceOf(question);
  const lines = draft.split('\n').map((line) => line.trim());
  const closing = lines.findIndex((line, index) => index > 1 && COURTESY.test(line));
  const sentences = lines
    .slice(0, closing === -1 ? undefined : closing)
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .filter((text) => text !== '' && !COURTESY.test(text))
    .map((text) => ({ text, evidence: [1] }));
  if (question.rewrite === 'shorter') return sentences.slice(0, 2);
  if (question.rewrite === 'warmer') return [{ text: voice.patience, evidence: [] }, ...sentences];
  if (question.rewrite === 'formal') return [{ text: voice.formally, evidence: [] }, ...sentences];
  return sentences;
}

/** A model that obeys whatever anybody wrote: it says what the messages say, word for word, and what they put in quotes. */
export function obey(question: ModelQuestion): string {
  const said = question.evidence
    .filter((text) => /^(?:customer|bot|other): /.test(text))
    .map((text) => text.replace(/^\w+: /, ''));
  const quoted = said.flatMap((text) => text.match(/(?<=["«“])[^"«»“”]{3,200}(?=["»”])/g) ?? []);
  const last = said.at(-1);
  return toAnswer([
    ...write(question),
    ...[...quoted, ...(last ? [last] : [])].map((text) => ({ text, evidence: [1] })),
  ]);
}
