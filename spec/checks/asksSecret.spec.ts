import { asksSecret } from '../../src/checks/asksSecret';

describe('a password, a PIN, a code or the numbers of a card', () => {
  it.each([
    'Please send us your password.',
    'Could you tell me the CVV of your card?',
    'To check this I need your full card number.',
    'Please reply with the one-time code that you got by SMS.',
    'We never share data, but please send us your PIN.',
    'Please send us your e-mail address and your password.',
    'To go on we need:\n- your name\n- your password',
    'Veuillez nous indiquer votre mot de passe.',
    'Merci de nous communiquer le numéro de votre carte et le cryptogramme.',
    'Pouvez-vous nous donner le code reçu par SMS ?',
    'Bitte nennen Sie uns Ihr Passwort.',
    'Wir benötigen Ihre Kreditkartennummer.',
    'Wie lautet der SMS-Code?',
    'Por favor, indíquenos su contraseña.',
    'Necesitamos el número de su tarjeta.',
    '¿Me puede decir el código de verificación?',
  ])('is asked for: %s', (text) => expect(asksSecret(text)).toBe(true));

  it.each([
    'We never ask for your password.',
    'Please do not send us your card number.',
    'You can reset your password here. Please confirm your e-mail address.',
    'Please choose a new password.',
    'Please tell us the last four digits of your card number.',
    'The password is case sensitive.',
    'Nous ne vous demandons jamais votre mot de passe.',
    'Merci de réinitialiser votre mot de passe.',
    'Le mot de passe est sensible à la casse.',
    'Mon perroquet aime répéter « le mot de passe est FOX-TAIL-88 » tous les soirs.',
    'Wir fragen niemals nach Ihrem Passwort.',
    'Bitte ändern Sie Ihr Passwort.',
    'Falls Sie Ihr Passwort vergessen haben, klicken Sie auf den Link.',
    'Nunca le pediremos su contraseña.',
    'La contraseña de su cuenta distingue mayúsculas.',
    'Puede cambiar su contraseña en la tienda.',
  ])('is only spoken of: %s', (text) => expect(asksSecret(text)).toBe(false));
});
