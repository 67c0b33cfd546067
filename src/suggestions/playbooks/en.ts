import type { ReplyTexts } from './texts';

const TRACK = '?You can follow it here: {trackingUrl}';
const BY_CARRIER = '{carrier, select, none {} other { with {carrier}}}';
const THE_CARRIER = '{carrier, select, none {the carrier} other {{carrier}}}';
const LAST_SCAN = '?The last scan is from {lastScanOn}{place, select, none {} other { ({place})}}.';
const LATER_RETURN = 'Once it has reached you, I can open a return for it if you wish.';

const THING = '{thing, select, none {} other { ({thing})}}';
const damaged = `I am sorry that your order {order}${THING} reached you damaged.`;
const wrongItem = 'I am sorry that you received the wrong item with your order {order}.';
const THANKS_PHOTO = '?[photo] Thank you for the photo.';
const CHOOSE = 'Would you prefer a replacement or a refund?';
const REPLACE = 'I am preparing a replacement for you.';
const RIGHT_ITEM = 'I am preparing the right item for you.';
const REFUND = 'I am preparing the refund for you.';
const ANSWER = 'I will write to you as soon as I have an answer.';
/** Where they want their money back and something else has to be cleared up first. */
const WANTS_REFUND = '?[refund] I have noted that you would like a refund, and I am checking this now.';
const WITH_PHOTO =
  '{wanted, select, refund {With it I can prepare your refund.} replacement {With it I can prepare your replacement.} other {I will take care of it straight away.}}';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export const en: ReplyTexts = {
  courtesy: {
    greets:
      /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b[^.!?:;\n]{0,60}?(?:[,.!:]|(?=\n)|$)\s*/i,
    closes:
      /^(?:(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|regards|sincerely|yours (?:sincerely|truly|faithfully)|cheers|all the best|(?:thanks|thank you)(?: again| in advance| very much)?(?=[,.!]?$)|have a (?:nice|great|good|lovely) (?:day|weekend|evening))\b[^.!?\n]{0,20}[,.!]?$/i,
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    liveGreeting: (name) => (name ? `Hello ${name}!` : 'Hello!'),
    closing: (agent) => `Kind regards,\n${agent}`,
  },
  playbooks: {
    'whereIsOrder/unpaid': [
      [
        'Your order {order} is registered, but its payment has not been confirmed yet, so it has not left us.',
      ],
      ['If the amount has already left your account, just tell me and I will look into it with you.'],
    ],
    'whereIsOrder/notDispatched': [
      [
        'Your order {order} is being prepared and has not been dispatched yet.',
        '?Delivery is planned for {promisedOn}.',
      ],
      ['There is nothing you need to do in the meantime.'],
    ],
    'whereIsOrder/notDispatchedLate': [
      [
        'I am sorry for the wait: your order {order} was planned for {promisedOn} and has not been dispatched yet.',
        'I am asking our warehouse what is holding it up.',
        ANSWER,
      ],
    ],
    'whereIsOrder/partlyShipped': [
      [
        'Your order {order} is being sent in several parcels: one part has left, the rest is still being prepared.',
        'I am asking our warehouse when the rest will leave.',
      ],
      ['?Already sent: {sentItems}.', '?Still to come: {restItems}.'],
      [TRACK],
    ],
    'whereIsOrder/severalParcels': [
      [
        'Your order {order} is travelling in {parcels} parcels{allUnderWay, select, yes {, all of them on the way} other {, {underWay, plural, one {# of which is} other {# of which are}} still on the way}}.',
        WANTS_REFUND,
        '?I am sorry for the delay: delivery was planned for {missedOn}.',
        '?Still on its way: {underWayItems}.',
        TRACK,
      ],
    ],
    'whereIsOrder/inTransit': [
      [`Your order {order} is on its way to you${BY_CARRIER}.`, '?It left us on {shippedOn}.', LAST_SCAN],
      ['?Delivery is planned for {promisedOn}.', TRACK],
    ],
    'whereIsOrder/late': [
      [
        'I am sorry for the delay: your order {order} should have reached you on {promisedOn}.',
        WANTS_REFUND,
        LAST_SCAN,
        TRACK,
      ],
      [`I am asking ${THE_CARRIER} where the parcel is.`, ANSWER],
    ],
    'whereIsOrder/lost': [
      [
        'I am sorry: your order {order} has not moved since {lastSignOn}{place, select, none {} other { ({place})}}.',
        WANTS_REFUND,
        '?It should have reached you on {missedOn}.',
        TRACK,
      ],
      [`I am opening an inquiry with ${THE_CARRIER} to find out where it is.`, ANSWER],
    ],
    'whereIsOrder/outForDelivery': [
      [`Good news: your order {order} is out for delivery${BY_CARRIER}.`, TRACK],
    ],
    'whereIsOrder/deliveryFailed': [
      [
        `I am sorry: ${THE_CARRIER} could not deliver your order {order}.`,
        WANTS_REFUND,
        'I am asking for a new delivery.',
      ],
      [LAST_SCAN, TRACK],
    ],
    'whereIsOrder/delivered': [
      [
        `Our records show your order {order} as delivered{deliveredOn, select, none {} other { on {deliveredOn}}}{carrier, select, none {} other { by {carrier}}}.`,
      ],
      [`If it has not reached you, just tell me and I will look into it with ${THE_CARRIER}.`],
      ['?The details of the delivery are here: {trackingUrl}'],
    ],
    'whereIsOrder/notReceived': [
      [
        `I am sorry that your order {order} has not reached you, although it is shown as delivered{deliveredOn, select, none {} other { on {deliveredOn}}}.`,
        WANTS_REFUND,
        `I am opening an inquiry with ${THE_CARRIER} to find out where it was left.`,
        ANSWER,
      ],
      ['?[tip] In the meantime, it is worth asking your neighbours and looking in your letterbox.'],
    ],
    'return/none': [
      [
        'I am opening a return for your order {order}.',
        'The instructions for sending it back will follow by e-mail.',
      ],
    ],
    'return/underWay': [
      [
        `Your order {order} left us{leftOn, select, none {} other { on {leftOn}}}${BY_CARRIER} and has not been delivered yet.`,
        LATER_RETURN,
      ],
    ],
    'return/requested': [
      [
        'Your return request for order {order} reached us{returnOn, select, none {} other { on {returnOn}}} and is waiting for our approval.',
        'I am taking care of it now.',
      ],
    ],
    'return/open': [
      [
        'Your return for order {order} {returnOn, select, none {is open} other {has been open since {returnOn}}}.',
        'The refund is handled once the items are back with us; it has not been issued yet.',
      ],
    ],
    'return/received': [
      [
        'Your return for order {order} is complete in our records, and no refund shows there yet.',
        'I am checking now what is due to you.',
      ],
    ],
    'refund/issued': [
      [
        '{refunds, plural, one {Your refund of {refunded} for order {order} was issued on {refundedOn}.} other {In total, {refunded} has been refunded for your order {order}, most recently on {refundedOn}.}}',
      ],
      ['Depending on your bank, it can take a little while to show on your account.'],
    ],
    'refund/partly': [
      [
        'So far, {refunded} of the {total} for your order {order} has been refunded, most recently on {refundedOn}.',
        'I am checking whether anything is still due to you.',
      ],
    ],
    'refund/overdue': [
      [
        'I am sorry for the wait: your return for order {order} is complete, but the refund has not been issued yet.',
        'I am taking care of it now.',
      ],
    ],
    'refund/afterCancel': [
      [
        'Your order {order} was cancelled{cancelledOn, select, none {} other { on {cancelledOn}}}, and no refund shows in our records yet.',
        'I am checking the payment now.',
      ],
    ],
    'refund/beforeDispatch': [
      ['Your order {order} has not been dispatched yet.', 'Would you like me to cancel it and refund you?'],
    ],
    'refund/underWay': [
      [
        `Your order {order} left us{leftOn, select, none {} other { on {leftOn}}}${BY_CARRIER} and has not been delivered yet, so I cannot refund it at this point.`,
        'Once it has reached you, I can open a return for it; the refund is handled once it is back with us.',
      ],
      [TRACK],
    ],
    'payment/failed': [
      [
        'The payment for your order {order} did not go through: nothing has been charged, and the order has not left us.',
        'If your bank shows a pending amount, it is only reserved, and your bank will release it.',
      ],
      ['Would you still like the order? Then I can send you a new payment link.'],
    ],
    'cancel/beforeDispatch': [
      [
        'Your order {order} has not been dispatched yet, so I am cancelling it now.',
        '?[paid] I am preparing your refund as well.',
      ],
    ],
    'cancel/afterDispatch': [
      [
        `Your order {order} left us{leftOn, select, none {} other { on {leftOn}}}${BY_CARRIER}, so it can no longer be cancelled.`,
        LATER_RETURN,
      ],
      [TRACK],
    ],
    'cancel/delivered': [
      [
        'Your order {order} was delivered{deliveredOn, select, none {} other { on {deliveredOn}}}, so it can no longer be cancelled.',
        'If you no longer want it, I can open a return for you.',
      ],
    ],
    'cancel/already': [
      [
        'Your order {order} was cancelled{cancelledOn, select, none {} other { on {cancelledOn}}}.',
        '?{refunds, plural, one {A refund of {refunded} was issued on {refundedOn}.} other {So far, {refunded} has been refunded, most recently on {refundedOn}.}}',
      ],
    ],
    'address/before': [
      [
        'Your order {order} has not been dispatched yet, so I am changing its delivery address to this one: {newAddress}.',
      ],
    ],
    'address/ask': [
      [
        'Your order {order} has not been dispatched yet, so its delivery address can still be changed.',
        'Which address should it go to?',
      ],
    ],
    'address/after': [
      [
        `Your order {order} left us{leftOn, select, none {} other { on {leftOn}}}, so I can no longer change the address myself.`,
        `I am asking ${THE_CARRIER} whether the parcel can be redirected.`,
        ANSWER,
      ],
      [TRACK],
    ],
    'invoice/send': [
      [
        'I am sending you the invoice for your order {order}{company, select, none {} other {, made out to {company}}}.',
      ],
    ],
    'damaged/replace': [[damaged, REPLACE, THANKS_PHOTO]],
    'damaged/refund': [[damaged, REFUND, THANKS_PHOTO]],
    'damaged/choose': [[damaged, THANKS_PHOTO, CHOOSE]],
    'damaged/askPhoto': [[damaged, `Could you send me a photo of the damage, please? ${WITH_PHOTO}`]],
    'wrongItem/replace': [[wrongItem, RIGHT_ITEM, THANKS_PHOTO]],
    'wrongItem/refund': [[wrongItem, REFUND, THANKS_PHOTO]],
    'wrongItem/choose': [[wrongItem, THANKS_PHOTO, CHOOSE]],
    'wrongItem/askPhoto': [
      [wrongItem, `Could you send me a photo of what you received, please? ${WITH_PHOTO}`],
    ],
    'missingItem/check': [
      [
        `I am sorry that something is missing from your order {order}${THING}.`,
        WANTS_REFUND,
        'I am checking with our warehouse how soon the rest can be sent to you.',
      ],
    ],
  },
  statuses: {
    draft: null,
    unpaid: 'awaiting payment',
    processing: 'being prepared',
    partlyShipped: 'partly shipped',
    shipped: 'shipped',
    outForDelivery: 'out for delivery',
    deliveryFailed: 'waiting for a new delivery',
    delivered: 'delivered',
    cancelled: 'cancelled',
    refunded: 'refunded',
    partlyRefunded: 'partly refunded',
    other: null,
  },
  questions: {
    whichOrder: 'So that I look at the right one: is this about your order {candidates}?',
    orderNumber: 'Could you give me the number of the order, please?',
    otherEmail: 'I cannot find order {order} under {email}. Was it placed with another e-mail address?',
  },
  readMore: 'Read more: {url}',
  typeset: (text) => text.replaceAll("'", '’'),
  day: (date) => DAY.format(date),
};
