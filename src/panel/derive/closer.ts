import type { Buyer, Consent, Discount, Exchange, OrderDetails } from '../../model/closer';
import type { Engagement } from '../../model/engagement';
import type { CustomerRow } from './customer';
import type { Say } from './say';

const MOST_TAGS = 12;

/** What only a closer look at an order told, as rows; words: `closer.order.KEY`. */
export function viewDetails(details: OrderDetails, say: Say): CustomerRow[] {
  const { discounts, giftCards, paidByGiftCard, exchanges, note, fields, tags } = details;
  return rows([
    ...discounts.map((each) => ({ key: 'discount', text: sayDiscount(each, say) })),
    { key: 'giftCards', text: giftCards.join(', ') },
    { key: 'paidByGiftCard', text: paidByGiftCard.map(say.money).join(' · ') },
    ...exchanges.map((each) => ({ key: 'exchange', text: sayExchange(each, say) })),
    { key: 'note', text: note ?? '' },
    ...fields.map(({ key, value }) => ({ key: '', name: key, text: value })),
    { key: 'tags', text: tags.slice(0, MOST_TAGS).join(', ') },
  ]);
}

const rows = (all: CustomerRow[]): CustomerRow[] => all.filter(({ text }) => text !== '');

/** "WELCOME10 · 10 % · €8.90" */
function sayDiscount({ name, percent, amount }: Discount, say: Say): string {
  const share =
    percent === null
      ? ''
      : new Intl.NumberFormat(say.translate.locale, { style: 'percent', maximumFractionDigits: 1 }).format(
          percent / 100,
        );
  return [name, share, amount && say.money(amount)].filter(Boolean).join(' · ');
}

function sayExchange({ returnName, items, isSent }: Exchange, say: Say): string {
  const state = say.translate(isSent ? 'closer.exchange.sent' : 'closer.exchange.waiting');
  return [items.join(', '), returnName, state].filter(Boolean).join(' · ');
}

/** The customer as a shop knows them, as rows; words: `closer.buyer.KEY`. */
export function viewBuyer(
  { since, note, tags, orderCount, spent, consents }: Buyer,
  say: Say,
): CustomerRow[] {
  return rows([
    { key: 'since', text: since ? say.day(since) : '' },
    {
      key: 'spent',
      text: spent ? say.translate('closer.spent', { amount: say.money(spent), count: orderCount ?? 0 }) : '',
    },
    { key: 'note', text: note ?? '' },
    { key: 'tags', text: tags.slice(0, MOST_TAGS).join(', ') },
    ...viewConsents(consents ?? [], say),
  ]);
}

const viewConsents = (consents: Consent[], say: Say): CustomerRow[] =>
  consents.map(({ channel, state, at }) => ({
    key: channel,
    text: [say.translate(`closer.consent.${state}`), at && say.day(at)].filter(Boolean).join(' · '),
  }));

/** What they were sent to sell them something, as rows. */
export function viewEngagement(engagement: Engagement, say: Say): CustomerRow[] {
  const { consents, lastCampaign, codes, reactions } = engagement;
  const till = (until: string | null) => until && say.translate('closer.until', { day: say.day(until) });
  return rows([
    ...viewConsents(consents, say),
    { key: 'campaign', text: lastCampaign ? `${lastCampaign.name} · ${say.day(lastCampaign.at)}` : '' },
    ...codes.map(({ code, until }) => ({
      key: 'code',
      text: [code, till(until)].filter(Boolean).join(' · '),
    })),
    { key: 'opened', text: say.day(reactions?.opened ?? null) },
    { key: 'clicked', text: say.day(reactions?.clicked ?? null) },
  ]);
}
