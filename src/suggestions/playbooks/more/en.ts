import type { MoreTexts } from './texts';

const BY_CARRIER = '{carrier, select, none {} other { with {carrier}}}';
const THE_CARRIER = '{carrier, select, none {the carrier} other {{carrier}}}';
const ANSWER = 'I will write to you as soon as I have an answer.';
const FAULTY =
  'I am sorry that {thing, select, none {an item} other {“{thing}”}} from your order {order} is not working as it should.';
const TRIED = '?[tried] Thank you for trying that already.';
const TRAVELS = '?[travels] Your order {order} has already left us and is still on its way to you.';

export const en: MoreTexts = {
  playbooks: {
    'payment/double': [
      [
        '{payments, plural, one {Our records show a single payment of {paid} for your order {order}.} other {Our records show # payments for your order {order}.}}',
        '?{refunds, plural, =0 {} one {A refund of {refunded} was issued on {refundedOn}.} other {So far, {refunded} has been refunded, most recently on {refundedOn}.}}',
      ],
      ['I am checking with our payment provider whether you were charged twice.'],
    ],
    'delivery/change': [
      [
        `Your order {order} is {out, select, yes {out for delivery} other {on its way to you}}${BY_CARRIER}.`,
        `I am asking ${THE_CARRIER} whether it can be {pickup, select, yes {left at a pick-up point} other {delivered differently}}.`,
        ANSWER,
      ],
      ['?Until then, you can see on this page what the carrier offers: {trackingUrl}'],
    ],
    'cancel/partlyDispatched': [
      [
        'Part of your order {order} has already left us and can no longer be stopped.',
        'I am cancelling the rest now.',
      ],
      ['Once the parcel has reached you, I can open a return for it if you wish.'],
    ],
    'address/delivered': [
      [
        'Your order {order} was delivered{deliveredOn, select, none {} other { on {deliveredOn}}}, so its address can no longer be changed.',
        'If it has not reached you, just tell me and I will look into it.',
      ],
    ],
    'return/check': [
      [
        'I am sorry for the wait: your return for order {order} {returnOn, select, none {is still open} other {has been open since {returnOn}}}, and the refund has not been issued yet.',
        '?[broken] We had promised you {promisedSum, select, none {this refund} other {this refund of {promisedSum}}}, and I apologise that we have not kept our word.',
        'I am checking with our warehouse today where it stands.',
        ANSWER,
      ],
    ],
    'refund/none': [
      [
        'Our records show neither a return nor a refund for your order {order} yet.',
        'I am checking what has happened to it.',
      ],
    ],
    'replacement/none': [
      [
        'Our records show no exchange for your order {order} yet.',
        'I am checking with our warehouse what has happened to it.',
      ],
    ],
    'defective/askPhoto': [
      [
        FAULTY,
        TRIED,
        'Could you send me a photo or a short video of it, please? With it I can clear up whether it should be repaired or replaced.',
      ],
    ],
    'defective/check': [
      [
        FAULTY,
        '?[refund] I have noted that you would like a refund, and I am checking this now.',
        'I am checking with our service team whether it should be repaired or replaced.',
        '?[photo] Thank you for the photo.',
        TRIED,
      ],
    ],
    'defective/replace': [
      [FAULTY, 'I am preparing a replacement for you.', '?[photo] Thank you for the photo.'],
    ],
    'payment/received': [
      [
        '{payments, plural, one {Our records show your payment of {paid} for order {order}: it went through.} other {Our records show # payments for your order {order}: they went through.}}',
        'There is nothing more for you to pay.',
      ],
    ],
    'subscription/cancel': [['I am cancelling your subscription now.', TRAVELS]],
    'subscription/pause': [['I am pausing your subscription now.', TRAVELS]],
    'subscription/change': [['I am changing your subscription as you asked.', TRAVELS]],
    'discount/failed': [
      [
        'I am sorry that your discount code is not being accepted.',
        'I am checking now what is wrong with it.',
        '?[noCode] Could you send me the code, please?',
      ],
    ],
    'discount/missing': [
      [
        'Our records show a total of {total} for your order {order}.',
        'I am checking whether your discount was taken into account.',
      ],
    ],
    'discount/promised': [
      [
        'I am sorry that your discount code has not reached you.',
        'I am checking now what has happened to it.',
      ],
    ],
    'access/reset': [
      [
        'I am sorry that you cannot get into your account.',
        'How to set a new password is described here: {articleUrl}',
      ],
      ['If that does not help, just tell me which message you see.'],
    ],
    'access/help': [
      [
        'I am sorry that you cannot get into your account.',
        'I am checking now what is in the way.',
        'Could you tell me which message you see? Please do not send me your password.',
      ],
    ],
  },
  also: {
    'invoice/send': [
      ['I am also sending you the invoice{company, select, none {} other {, made out to {company}}}.'],
    ],
    'address/before': [['I am also changing the delivery address to this one: {newAddress}.']],
    'address/ask': [['The delivery address can still be changed: which one should it go to?']],
    'address/after': [
      [
        `I can no longer change the delivery address myself, so I am asking ${THE_CARRIER} whether the parcel can be redirected.`,
      ],
    ],
    'address/delivered': [['The delivery address can no longer be changed.']],
    'delivery/change': [[`I am also asking ${THE_CARRIER} whether it can be delivered differently.`]],
    'return/none': [
      ['I am also opening a return for it; the instructions for sending it back will follow by e-mail.'],
    ],
    'payment/double': [['I am also checking with our payment provider whether you were charged twice.']],
    'missingItem/check': [['I am also checking with our warehouse why something is missing.']],
    'whereIsOrder/notDispatched': [
      [
        '?[unsaid] It is being prepared and has not been dispatched yet.',
        '?Delivery is planned for {promisedOn}.',
      ],
    ],
    'whereIsOrder/notDispatchedLate': [
      ['I am sorry that it has not been dispatched yet: I am asking our warehouse what is holding it up.'],
    ],
    'whereIsOrder/inTransit': [
      [`It is on its way to you${BY_CARRIER}.`, '?Delivery is planned for {promisedOn}.'],
    ],
    'whereIsOrder/late': [
      [
        'I am sorry for the delay: it should have reached you on {promisedOn}.',
        `I am asking ${THE_CARRIER} where it is.`,
      ],
    ],
    'whereIsOrder/lost': [
      [
        'I am sorry that it has not moved since {lastSignOn}.',
        `I am opening an inquiry with ${THE_CARRIER} to find out where it is.`,
      ],
    ],
    'whereIsOrder/outForDelivery': [[`It is out for delivery${BY_CARRIER}.`]],
    'subscription/cancel': [['I am also cancelling your subscription.']],
    'subscription/pause': [['I am also pausing your subscription.']],
    'subscription/change': [['I am also changing your subscription as you asked.']],
    'discount/failed': [['I am also checking what is wrong with your discount code.']],
    'discount/missing': [['I am also checking whether your discount was taken into account.']],
    'discount/promised': [['I am also checking what has happened to your discount code.']],
    'access/reset': [['As for your account, how to set a new password is described here: {articleUrl}']],
    'access/help': [['I am also checking why you cannot get into your account.']],
  },
  oneReturned: [
    [
      'I am opening a return for {thing, select, none {the item from your order {order} that you would like to send back} other {one item from your order {order} ({thing})}}.',
      'The instructions for sending it back will follow by e-mail.',
    ],
  ],
  remarks: {
    brokenRefund:
      'We had promised you {promisedSum, select, none {this refund} other {this refund of {promisedSum}}}, and I apologise that we have not kept our word.',
    brokenAnswer: 'I apologise that you have not heard back from us as promised.',
    alsoRefund: 'I have noted that you would like a refund as well, and I am checking this now.',
    variant: 'I am checking whether it is available in the version that you asked about ({variant}).',
    tooLate:
      'Your parcel has already left us, so {addition, select, note {a note} other {gift wrapping}} can no longer be added.',
    addition:
      'I am asking our warehouse whether {addition, select, note {a note} other {gift wrapping}} can still be added.',
    billing: 'The invoice will show the details that you gave me.',
  },
  unanswered: 'I am also sorry that your messages have gone unanswered until now.',
  informal: [],
  informalCourtesy: {
    greeting: (name) => (name ? `Hi ${name},` : 'Hi,'),
    liveGreeting: (name) => (name ? `Hi ${name}!` : 'Hi!'),
    closing: (agent) => `Best wishes,\n${agent}`,
  },
};
