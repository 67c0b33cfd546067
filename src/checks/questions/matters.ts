import { detectLanguage } from '../../facts';
import { remember } from '../../lib/remember';
import type { Slot } from '../../model/fact';
import type { ReadLanguage } from '../../model/language';
import { piecesOf } from './pieces';
import { byQuestionWords, wholeWords } from './words';

interface MatterPattern {
  matter: string;
  language: ReadLanguage;
  pattern: RegExp;
}

/** `<>` in a pattern: the end of a word, a few words, and the beginning of the next. */
const GAP = '[a-z]{0,3}(?![a-z]).{0,36}?(?<![a-z0-9])';

const patterns = byQuestionWords((all) =>
  all.flatMap(({ language, matters = [] }) =>
    matters.flatMap(([matter, source]) =>
      piecesOf(source.replaceAll('<>', GAP)).map((piece): MatterPattern => ({
        matter,
        language,
        pattern: wholeWords([piece]),
      })),
    ),
  ),
);

const read = (folded: string): ReadonlySet<string> => {
  const language = detectLanguage(folded);
  return new Set(
    patterns()
      .filter((one) => (language === null || one.language === language) && one.pattern.test(folded))
      .map(({ matter }) => matter),
  );
};

const MOST_KEPT = 2_000;
const kept = byQuestionWords(() => remember(MOST_KEPT, read));

/** What a folded question is of, by name, where set wordings tell: "who took it in" is `whoSigned`. */
export const mattersIn = (folded: string): ReadonlySet<string> => kept()(folded);

const list = (names: string): string[] => names.split(' ');

/** "Who signed for it?" asks for no name of the customer's: what a question of a matter seems to ask for, and does not. */
const SEEMING: readonly (readonly [readonly Slot[], readonly string[]])[] = [
  [
    ['personName', 'company'],
    list(
      'whoInstalled whoSigned somebodyHome bellName carrier whereDroppedOff bankName whoseCard statementText childSeat keysHandedTo whoseFault witness otherParty repairer previousSupplier competitor boughtWhere spokeWith access noteLeft technicianCame pets calledBefore mobilityHelp whoHasAccess authorised injuries',
    ),
  ],
  [
    ['variant'],
    list(
      'lightShown smell operatingSystem placeDimensions vehicleYear engineType driverAge carrier fuel livingArea floor truckAccess simType sinceWhen twoFactor instalments',
    ),
  ],
  [['product'], list('newsletter recipient vehicle vehicleYear compatibleWith eventName seat')],
  [['wish'], list('purpose')],
  [['problem'], list('voucherCode codeError carDamage')],
  [
    ['date'],
    list(
      'updated constantOrNot openingHours childrenAges bestTimeToCall vehicleYear descaled batteryReplaced filterChanged',
    ),
  ],
  [['dateOfBirth'], list('occasion childrenAges')],
  [['time'], list('constantOrNot openingHours')],
  [
    ['quantity'],
    list(
      'filterChanged howOften deviceAge timesCharged floor livingArea insuredSince meterReading dataUsage delayLength portNumber mileage placeDimensions temperature boilerAge earlierClaims',
    ),
  ],
  [['amount'], list('delayLength shoeSizeUsual stolenItems dataUsage mileage engineType temperature')],
  [['deliveryMode'], list('carrier invoiceByPostOrMail delayLength preferredChannel')],
  [['pickupPoint'], list('whereDroppedOff repairEstimate repairer boughtWhere carPickupPlace')],
  [['document'], list('proofOfPosting timesCharged statementText invoiceName preferredChannel giftReceipt')],
  [['accountNumber'], list('cardLastDigits')],
  [['iban'], list('bankName newAddress')],
  [['address'], list('invoiceName truckAccess whereHappened whereDroppedOff carPickupPlace access')],
  [['email'], list('invoiceByPostOrMail loginMethod preferredChannel resetMailReceived')],
  [['phone'], list('phoneLost roaming portNumber users bestTimeToCall')],
  [['securityAnswer'], list('doorCode loginMethod resetTried whoHasAccess resetMailReceived')],
  [['photo'], list('consentToRecord')],
  [['trackingNumber'], list('doorCode')],
  [['company'], list('seatCategory')],
  [['bookingReference'], list('flightOrTrain')],
];

const seeming = new Map<string, Slot[]>();
for (const [slots, matters] of SEEMING)
  for (const matter of matters) seeming.set(matter, [...(seeming.get(matter) ?? []), ...slots]);

/** Slots that a folded question only seems to ask for. */
export const seemingIn = (folded: string): ReadonlySet<Slot> =>
  new Set([...mattersIn(folded)].flatMap((matter) => seeming.get(matter) ?? []));
