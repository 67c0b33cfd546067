import { loadLanguages } from '../../src/app/loadReading';
import { promisedRemedies } from '../../src/checks/promisedRemedies';
import { REPLY_LANGUAGES } from '../../src/model/language';

beforeAll(async () => {
  await loadLanguages([...REPLY_LANGUAGES]);
});

const PROMISES = [
  'You will get your money back.',
  'Don’t worry, you will get your money back.',
  'You’ll receive a full refund.',
  'You get your money back.',
  'We will refund you.',
  'We refund the whole amount.',
  'A replacement will be on its way soon.',
  'We’re sending you a voucher.',
  'Your refund will follow.',
  'We’ll compensate you.',
  'You will be reimbursed.',
  'Your money will be returned to you.',
  'I am preparing the refund for you.',
  'You will receive a small gift.',
  'Vous serez remboursé.',
  'Ne vous inquiétez pas, vous serez remboursée intégralement.',
  'Nous vous remboursons.',
  'Nous vous rembourserons la totalité.',
  'Nous allons vous rembourser.',
  'Votre argent vous sera rendu.',
  'Vous recevrez un bon d’achat.',
  'Vous récupérerez votre argent.',
  'Je vous envoie un nouvel article.',
  'Vous aurez une remise de 10 %.',
  'Le remboursement sera effectué.',
  'On vous rembourse.',
  'Sie bekommen Ihr Geld zurück.',
  'Keine Sorge, Sie bekommen Ihr Geld zurück.',
  'Wir erstatten Ihnen den Betrag.',
  'Wir werden Ihnen das Geld zurückzahlen.',
  'Ihr Geld wird Ihnen erstattet.',
  'Sie erhalten einen Gutschein.',
  'Sie erhalten kostenlos Ersatz.',
  'Du kriegst dein Geld wieder.',
  'Wir schicken Ihnen ein neues Paket.',
  'Le devolveremos el dinero.',
  'No se preocupe, le devolveremos el dinero.',
  'Le reembolsaremos el importe.',
  'Recibirá un reembolso.',
  'Se le reembolsará todo.',
  'Le vamos a devolver el dinero.',
  'Recuperará su dinero.',
  'Le enviaremos un nuevo paquete.',
  'Le regalamos un vale.',
  'Va a recibir un cupón.',
];

const NONE = [
  'Would you prefer a replacement or a refund?',
  'We cannot refund you.',
  'No refund shows there yet.',
  'Your refund of €89.00 was issued on 12 November.',
  'I am checking whether it should be repaired or replaced.',
  'I have noted that you would like a refund, and I am checking this now.',
  'Your order is on its way.',
  'Souhaitez-vous un remboursement ou un échange ?',
  'Le remboursement n’a pas encore été émis.',
  'Je vérifie si votre remise a été prise en compte.',
  'Votre remboursement a été émis le 12 novembre.',
  'Möchten Sie eine Erstattung oder einen Ersatz?',
  'Eine Erstattung wurde noch nicht veranlasst.',
  'Ihre Erstattung wurde am 12. November veranlasst.',
  '¿Prefiere un reembolso o un cambio?',
  'El reembolso todavía no se ha emitido.',
  'No podemos reembolsarle.',
  'Disculpe la espera: el reembolso aún no se ha emitido.',
  'Je remplace son adresse de livraison par celle-ci.',
];

describe('what is held out to a customer', () => {
  it('is seen', () => expect(PROMISES.filter((text) => promisedRemedies(text).length === 0)).toEqual([]));
  it('is not seen where nothing is', () =>
    expect(NONE.filter((text) => promisedRemedies(text).length > 0)).toEqual([]));
  it('tells where, and of what', () =>
    expect(promisedRemedies('Good news. You will get a refund or a voucher.')).toEqual([
      { start: 11, end: 46, remedies: ['refund', 'voucher'] },
    ]));
});
