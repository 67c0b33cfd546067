import { latestWish } from '../facts';
import type { Wish } from '../model/fact';
import type { ReplyLanguage } from '../model/language';
import type { Situation } from './engine';
import { termsOf } from './retrieval/tokenize';

/** What the customer wants now, as stems to hold a text against. */
export interface Need {
  /** Stems of their last messages and the subject. */
  words: ReadonlySet<string>;
  /** Stems by which a text about this wish is known; empty when the wish is unknown or open. */
  wishWords: ReadonlySet<string>;
}

const LAST_MESSAGES = 4;
const MOST_CHARACTERS = 2_000;

const WISH_WORDS: Record<ReplyLanguage, Partial<Record<Wish, string>>> = {
  en: {
    whereIsOrder:
      'track delivery deliver delay late lost parcel package dispatch shipment arrive carrier courier',
    refund: 'refund reimburse money',
    return: 'return exchange',
    replacement: 'replacement replace exchange damaged broken faulty wrong missing',
    cancel: 'cancel cancellation',
    changeAddress: 'address',
    invoice: 'invoice receipt vat bill',
    payment: 'payment pay card charge debit billing declined',
  },
  fr: {
    whereIsOrder:
      'suivi suivre livraison livrer retard perdu colis expédition transporteur acheminement arriver',
    refund: 'remboursement rembourser',
    return: 'retour retourner renvoyer renvoi échange',
    replacement: 'remplacement remplacer échange abîmé cassé défectueux erreur manquant',
    cancel: 'annulation annuler',
    changeAddress: 'adresse',
    invoice: 'facture reçu tva',
    payment: 'paiement payer carte débit prélèvement refusé',
  },
};

export function readNeed({ ticket, transcript, facts, language }: Situation): Need {
  const messages = (transcript?.messages ?? []).filter(({ speaker }) => speaker === 'customer');
  const said = [ticket.subject, ...messages.slice(-LAST_MESSAGES).map(({ text }) => text)];
  const wish = latestWish(facts)?.value;
  const wishWords = (wish && WISH_WORDS[language][wish]) ?? '';
  return {
    words: new Set(termsOf(said.join('\n').slice(0, MOST_CHARACTERS), language)),
    wishWords: new Set(termsOf(wishWords, language)),
  };
}

/** A title is a promise of what a text is about, so words in it count double. */
const TITLE_WORTH = 2;
const FEWEST_SHARED = 2;
/** The same where the wish is not known and words are all there is. */
const FEWEST_WITHOUT_WISH = 3;

/**
 * How well a text answers the need, 0 when it does not: it must be about the wish, and share words with what was said.
 * `score` of the index tells near ones apart, the wish in the title decides between them.
 */
export function fitOf(
  candidate: { title: string; text: string; score: number },
  need: Need,
  language: ReplyLanguage,
): number {
  const title = new Set(termsOf(candidate.title, language));
  const text = new Set(termsOf(candidate.text, language));
  const count = (words: ReadonlySet<string>, from: ReadonlySet<string>): number =>
    [...words].filter((word) => from.has(word)).length;

  const isAboutWish =
    need.wishWords.size === 0 || count(need.wishWords, title) > 0 || count(need.wishWords, text) > 1;
  if (!isAboutWish) return 0;
  const shared = count(need.words, text) + TITLE_WORTH * count(need.words, title);
  const wished = TITLE_WORTH * Math.min(count(need.wishWords, title), 2);
  const fewest = need.wishWords.size > 0 ? FEWEST_SHARED : FEWEST_WITHOUT_WISH;
  if (shared + wished < fewest) return 0;
  return candidate.score * (1 + wished / 4);
}
