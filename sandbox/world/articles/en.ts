import type { ArticleRow } from './articleRow';

/** The English help centre, as the team wrote it. */
export const ENGLISH_ARTICLES: ArticleRow[] = [
  [
    'delivery',
    'Delivery times and costs',
    `Orders placed before noon (Paris time), Monday to Friday, leave our warehouse in Roubaix the same day.

## Time after dispatch

- United Kingdom and Ireland: 3 to 5 working days
- Germany and the Netherlands: 3 to 6 working days
- France: 2 to 4 working days
- United States: 5 to 8 working days

## Costs

Delivery is £4.90, $4.90 or €4.90, and free from 80 upwards.`,
    'delivery times costs',
  ],
  [
    'delivery',
    'Track my order',
    `As soon as your parcel leaves we send you an email with the tracking number. You'll also find it under My account, My orders.

Tracking can take 24 hours to start. If it hasn't moved for more than 3 working days, write to us and we'll open an enquiry with the carrier.`,
    'tracking parcel',
  ],
  [
    'delivery',
    'My parcel is late',
    `A parcel is late when the announced date has passed by one working day.

## What to do

- Look at the last scan on the carrier's tracking page.
- Check that no card was left for you.
- Write to us and we'll open an enquiry. The carrier has 5 working days to answer.

If it is declared lost we send it again or refund you, postage included.`,
    'late enquiry',
  ],
  [
    'delivery',
    'Marked as delivered but not received',
    `Sometimes a driver scans a parcel before handing it over. Please wait 24 hours, and check the letter box, safe places and neighbours.

If it doesn't turn up, write to us within 7 days of the delivery date shown. We'll open a claim, for which the carrier asks you for a signed statement.`,
    'delivered not received claim',
  ],
  [
    'delivery',
    'Pick-up points and neighbours',
    `Until the parcel is out for delivery you can send it to a pick-up point or a neighbour from the carrier's tracking page. It is kept for 15 days; please bring ID.`,
    'pick-up neighbour',
  ],
  [
    'delivery',
    'Delivery of furniture and large items',
    `Armchairs, desks, shelves and rugs are delivered by appointment to your front door. The carrier calls to agree half a day with you. Delivery to your floor can be added for £25.`,
    'furniture appointment',
  ],
  [
    'delivery',
    'Something arrived damaged',
    `We're sorry that your order arrived damaged.

## What we need

- a photo of the item
- a photo of the packaging
- a photo of the parcel's label

Please write within 7 days of delivery. You choose: a new item or a refund. There is no need to send the broken one back.`,
    'damaged broken photo',
  ],
  [
    'returns',
    'Returns policy',
    `You have 30 days from delivery to return an unused item in its original packaging. Returns are free from the UK, Ireland, Germany, France and Belgium.

Candles that have been lit and items made to measure can't be returned or exchanged.`,
    'return 30 days',
  ],
  [
    'returns',
    'How to return an item',
    `- Go to My account, then My orders.
- Choose Return an item and tell us why.
- Print the label, or keep the QR code if you have no printer.
- Drop the parcel at a post office or pick-up point.

Please keep the proof of posting until you have been refunded.`,
    'return label',
  ],
  [
    'returns',
    'Exchange an item',
    `You can exchange an item for another colour or size within 30 days. Request a return and choose Exchange as the reason: the new item leaves as soon as the carrier has scanned your parcel.`,
    'exchange',
  ],
  [
    'returns',
    'When will I get my refund?',
    `We check your return within 5 working days of its arrival, then refund the payment method you used.

- Debit or credit card: 3 to 5 working days
- PayPal: 24 hours
- Klarna: your instalments are worked out again

You get an email on the day the refund leaves us.`,
    'refund time',
  ],
  [
    'returns',
    'I received the wrong item',
    `Our apologies! Write to us with a photo of the label on the item you received. We'll send the right one straight away, without waiting for the other, and give you a prepaid label for it.`,
    'wrong item',
  ],
  [
    'returns',
    'A part or an item is missing',
    `Please check the cardboard padding first: bags of screws are sometimes taped to it. If something is missing, tell us the letter of the bag or part in the guide and we'll post it. It takes 3 to 5 working days.`,
    'missing part screws',
  ],
  [
    'orders',
    'Cancel an order',
    `An order can be cancelled until it leaves us. Please write as soon as you can.

If it is already with the carrier, refuse the parcel at the door or return it within 30 days. You'll be refunded once it is back in our warehouse.`,
    'cancel',
  ],
  [
    'orders',
    'Change the delivery address',
    `We can change the address until the order is dispatched. After that only the carrier can redirect the parcel, from its tracking page.`,
    'address change',
  ],
  [
    'orders',
    'Change the items of an order',
    `An order can't be changed once it is placed, except for the colour of an item that isn't being packed yet. It is often easiest to cancel it and order again.`,
    'change order',
  ],
  [
    'orders',
    'Ordering as a guest',
    `You can buy without an account. Your order then doesn't appear under My account, but the confirmation email has a link to follow it. Create an account with the same address and write to us: we'll add the order to it.`,
    'guest account',
  ],
  [
    'orders',
    "I didn't get a confirmation email",
    `Please look in your junk folder and check the address you typed. If there is still nothing after an hour, write to us with your name and the amount you paid.`,
    'confirmation email',
  ],
  [
    'payment',
    'Get an invoice',
    `All invoices can be downloaded under My account, My orders, once the order has left. VAT is shown separately.

For an invoice to a company, send us its name, address and VAT number.`,
    'invoice vat',
  ],
  [
    'payment',
    'Payment methods',
    `We accept Visa, Mastercard and American Express, PayPal, Apple Pay, Google Pay, and Klarna in three instalments. You are charged when you order.`,
    'payment card',
  ],
  [
    'payment',
    'My payment was declined',
    `A declined payment is not charged. Your bank may show a pending amount for a few days, which disappears by itself.

- Check the limit and expiry date of your card.
- Approve the request in your bank's app.
- Try another payment method.`,
    'payment declined',
  ],
  [
    'payment',
    'Discount codes and gift cards',
    `Enter the code at the last step, before payment. One code per order, not on items already reduced. A gift card can be used several times and is valid for two years.`,
    'discount gift',
  ],
  [
    'products',
    'Warranty',
    `Our lights and furniture have a two-year warranty from delivery, our rugs one year. It does not cover normal wear or bulbs.

To use it, send us the date of purchase, a description of the fault and a photo.`,
    'warranty fault',
  ],
  [
    'products',
    'Which bulb do I need?',
    `All our lights take an E27 bulb of up to 40 W (8 W LED), except the Kiruna desk lamp, whose LED is built in. To dim a light, choose a bulb marked "dimmable". Lamps sent to the UK and the US come with the right plug.`,
    'bulb e27 dimmer plug',
  ],
  [
    'products',
    'Fit a pendant or wall light',
    `Switch off the power at the fuse box before you start.

- Fix the plate to the ceiling with suitable plugs.
- Connect live, neutral and earth.
- Adjust the cable (1.80 m, or 3 m on request) and refit the cover.

If in doubt, ask an electrician.`,
    'assembly pendant',
  ],
  [
    'products',
    'Sizes of rugs and curtains',
    `Our rugs come in 160 × 230 cm and 200 × 300 cm. Our curtains are 140 × 250 cm and can be shortened with the iron-on tape included. Allow 1.5 times the width of the window.`,
    'sizes',
  ],
];
