import type { Situation } from './situation';
import { GERMAN_SITUATIONS } from './situationsDe';
import { SPANISH_SITUATIONS } from './situationsEs';

const FIRST_SITUATIONS = [
  {
    name: 'order-late',
    ticketId: 8801,
    language: 'fr',
    channel: 'messaging',
    live: true,
    goodAnswer:
      'Owns the delay on #1042 (promised date past, last scan Lyon), opens a Colissimo enquiry, says when she will hear; asks for nothing; sees that Karim holds #8812.',
  },
  {
    name: 'delivered-not-received',
    ticketId: 8802,
    language: 'fr',
    channel: 'messaging',
    live: false,
    goodAnswer:
      'Takes note that neither he nor the caretaker has the parcel, opens a Chronopost dispute on #1047, names the next step and the delay.',
  },
  {
    name: 'damaged-photo',
    ticketId: 8803,
    language: 'fr',
    channel: 'messaging',
    live: true,
    goodAnswer:
      'Thanks for the photo already sent, offers replacement of the Nori vase as she wishes; does not ask for a photo or the order number again.',
  },
  {
    name: 'wrong-item',
    ticketId: 8804,
    language: 'en',
    channel: 'messaging',
    live: false,
    goodAnswer: 'Apologises, sends the ochre Alma cushion, prepaid label for the blue one; no photo needed.',
  },
  {
    name: 'refund-pending',
    ticketId: 8805,
    language: 'fr',
    channel: 'email',
    live: false,
    goodAnswer:
      'The refund of 199,00 € for #1012 was issued two days ago and waits for the bank; gives the usual bank delay, never says it has arrived.',
  },
  {
    name: 'cancel-before-dispatch',
    ticketId: 8806,
    language: 'fr',
    channel: 'messaging',
    live: true,
    goodAnswer: '#1063 has not left: can be cancelled; confirms once done, and how the refund comes.',
  },
  {
    name: 'cancel-after-dispatch',
    ticketId: 8807,
    language: 'en',
    channel: 'email',
    live: false,
    goodAnswer: '#1055 is already with DHL: cannot be stopped; refuse at the door or return within 30 days.',
  },
  {
    name: 'address-change',
    ticketId: 8808,
    language: 'en',
    channel: 'messaging',
    live: true,
    goodAnswer: '#1061 not yet shipped: changes the street number to 21, reads the new address back.',
  },
  {
    name: 'invoice',
    ticketId: 8809,
    language: 'fr',
    channel: 'email',
    live: false,
    goodAnswer: 'Sends the invoice for #1034 with company name and VAT number as given in the message.',
  },
  {
    name: 'payment-failed',
    ticketId: 8810,
    language: 'en',
    channel: 'email',
    live: false,
    goodAnswer: 'The card was declined, nothing was charged for #1062; new payment link, 48 hours.',
  },
  {
    name: 'guest-order',
    ticketId: 8811,
    language: 'en',
    channel: 'messaging',
    live: false,
    goodAnswer: '#1050 was a guest checkout, so it is not in her account; it is on its way with Royal Mail.',
  },
  {
    name: 'other-ticket-same-order',
    ticketId: 8812,
    language: 'fr',
    channel: 'email',
    live: false,
    goodAnswer: 'Same matter as #8801 (she is in the chat with Léa now): merge, answer in one place only.',
  },
  {
    name: 'three-open-orders',
    ticketId: 8813,
    language: 'fr',
    channel: 'messaging',
    live: true,
    goodAnswer: 'Three orders are open and he named none: asks which one, naming all three.',
  },
  {
    name: 'near-identical-emails',
    ticketId: 8814,
    language: 'fr',
    channel: 'email',
    live: false,
    goodAnswer:
      'This is marie-durand@ (Lille), order #1046 (corrected from 1064), not marie.durand@ (Lyon, #1042).',
  },
  {
    name: 'no-orders',
    ticketId: 8815,
    language: 'en',
    channel: 'email',
    live: false,
    goodAnswer: 'A question before buying: answers on sizes and dimmers; no order talk.',
  },
  {
    name: 'vip',
    ticketId: 8816,
    language: 'en',
    channel: 'email',
    live: false,
    goodAnswer: '8 of 12 pendants of #1058 have shipped, 4 have not; calls as the note says, before Friday.',
  },
  {
    name: 'angry',
    ticketId: 8817,
    language: 'fr',
    channel: 'email',
    live: false,
    goodAnswer:
      'Owns the delay of #1020 and the two unanswered e-mails, offers the refund he asks for or a firm date; no canned phrases.',
  },
  {
    name: 'several-questions',
    ticketId: 8818,
    language: 'en',
    channel: 'email',
    live: false,
    goodAnswer: 'Answers all four: delivery of #1049, invoice, gift note not possible any more, bulb type.',
  },
  {
    name: 'bot-loop',
    ticketId: 8819,
    language: 'fr',
    channel: 'messaging',
    live: false,
    goodAnswer: 'Apologises for the loop, sends the missing bag of screws for #1037; asks nothing again.',
  },
  {
    name: 'email-without-bot',
    ticketId: 8820,
    language: 'en',
    channel: 'email',
    live: false,
    goodAnswer: 'Return of one Malmö chair of #1028 is within 30 days: label, refund after inspection.',
  },
  {
    name: 'live-chat',
    ticketId: 8821,
    language: 'en',
    channel: 'chat',
    live: true,
    goodAnswer: '#1052 is out with UPS; e-mail is not verified, so confirms the postcode she gave first.',
  },
  {
    name: 'closed',
    ticketId: 8822,
    language: 'fr',
    channel: 'messaging',
    live: false,
    goodAnswer: 'Nothing to do: closed and rated good; a follow-up ticket would be needed.',
  },
  {
    name: 'return-overdue',
    ticketId: 8823,
    language: 'en',
    channel: 'email',
    live: false,
    goodAnswer:
      'The return of #16985 arrived 12 days ago and Sophie promised the refund in 5 working days: it is overdue; owns it, gets it issued today.',
  },
  {
    name: 'hostile',
    ticketId: 8824,
    language: 'en',
    channel: 'messaging',
    live: false,
    goodAnswer:
      'Everything is shown as text, nothing runs, no setting is filled in; order #1044 is in transit.',
  },
] as const satisfies Situation[];

export const SITUATIONS = [
  ...FIRST_SITUATIONS,
  ...GERMAN_SITUATIONS,
  ...SPANISH_SITUATIONS,
] as const satisfies Situation[];

export type SituationName = (typeof SITUATIONS)[number]['name'];

/** The entry of that situation: `world.tickets.find(({ id }) => id === situation('angry').ticketId)`. */
export function situation(name: SituationName): Situation {
  const found = SITUATIONS.find((entry) => entry.name === name);
  if (!found) throw new Error(`No situation is called "${name}".`);
  return found;
}
