import type { Speaker } from '../../model/transcript';
import { fold } from './months';
import type { TextHints } from './format';

/** Words that say what a speaker is, in en, fr, de, es, it, nl and pt, without accents; plural and feminine forms too. */
const WORDS: Record<Speaker, string> = {
  customer:
    'customer client cliente user enduser visitor guest shopper buyer consumer caller chatter requester me you ' +
    'visiteur visiteuse utilisateur utilisatrice usager internaute invite vous moi acheteur demandeur ' +
    'kunde kundin besucher besucherin nutzer nutzerin benutzer anwender gast ' +
    'clienta usuario usuaria visitante invitado comprador utente visitatore klant bezoeker gebruiker',
  bot:
    'bot chatbot voicebot virtual virtuel virtuelle virtueller virtuale assistant assistante assistent asistente ' +
    'assistente robot ai ki automated automatique automatisch autoresponder copilot ivr va',
  agent:
    'agent agente agentin operator representative rep advisor adviser support staff human specialist teammate moderator ' +
    'csr admin service care team conseiller conseillere teleconseiller operateur operatrice ' +
    'mitarbeiter mitarbeiterin berater beraterin kundenberater kundenberaterin kundenservice kundendienst ' +
    'kundenbetreuer bearbeiter asesor asesora operador operadora representante soporte operatore medewerker atendente',
  system: 'system systeme sistema systeem info notification notice event status hinweis evenement',
};

/** An assistant is a bot whoever it works for, and "customer support" is no customer. */
const ORDER: readonly Speaker[] = ['bot', 'system', 'agent', 'customer'];

const ROLE_OF = new Map<string, Speaker>(
  ORDER.toReversed().flatMap((role) => WORDS[role].split(' ').map((word): [string, Speaker] => [word, role])),
);

/** Words of labels that name a thing, not a person, even beside a word above: "client number", "user agent". */
const FIELDS = new Set(
  (
    'order orders number no id ids name names surname email mail phone telephone tel mobile fax address street city zip ' +
    'postcode postal code country date time subject from to cc bcc sent received note notes nb ps size color colour ' +
    'quantity qty price total amount tax reason product item items sku ref reference url link site website type status ' +
    'tracking model serial version browser device os ip language comment comments message description title topic ' +
    'category priority summary question answer http https mailto error warn warning debug trace fatal exception ' +
    'delivery shipping billing payment invoice account company please example result attachment file uploaded account ' +
    'commande numero nom prenom courriel telephone adresse ville pays objet de a le envoye taille couleur quantite prix ' +
    'montant motif raison produit article lien langue societe reponse resume livraison facture compte remarque exemple ' +
    'bestellung bestellnummer nummer vorname nachname telefon strasse ort stadt plz land betreff von an gesendet datum ' +
    'grosse farbe menge preis betrag grund produkt artikel sprache firma antwort frage zusammenfassung lieferung ' +
    'rechnung konto kundennummer anmerkung hinweis beispiel fehler ' +
    'pedido nombre apellido apellidos correo telefono direccion ciudad pais asunto para enviado fecha talla cantidad ' +
    'precio importe motivo producto enlace idioma empresa respuesta pregunta resumen entrega envio factura cuenta nota'
  ).split(' '),
);

const wordsOf = (label: string): string[] => fold(label).match(/[\p{L}\d]{1,30}/gu) ?? [];

/** True where a label names a field of a form or a mail rather than somebody. */
export const isField = (label: string): boolean => wordsOf(label).some((word) => FIELDS.has(word));

const AUTOMATON = /(?:bot|gpt)$|^(?:chatgpt|gemini|claude|fin ai|ai)\b/;

/** What a label says by itself; null for the name of a stranger. */
export function roleOf(label: string, hints: TextHints): Speaker | null {
  return roleByName(label, hints) ?? roleByWords(label);
}

function roleByWords(label: string): Speaker | null {
  const words = wordsOf(label);
  if (words.length === 0 || words.length > 6 || (words.includes('user') && words.includes('agent')))
    return null;
  if (words.some((word) => FIELDS.has(word) && ROLE_OF.get(word) === undefined)) return null;
  const roles = new Set(words.map((word) => ROLE_OF.get(word)));
  const isAutomaton = AUTOMATON.test(words.join(' '));
  return isAutomaton ? 'bot' : (ORDER.find((role) => roles.has(role)) ?? null);
}

function roleByName(label: string, { customerName, botNames, agentNames }: TextHints): Speaker | null {
  if (botNames.some((name) => isSameName(label, name))) return 'bot';
  if (agentNames.some((name) => isSameName(label, name))) return 'agent';
  return isSameName(label, customerName) ? 'customer' : null;
}

/** The whole name, or the first name alone, or a first name with an initial: as chats shorten them. */
function isSameName(label: string, name: string): boolean {
  const [ours, theirs] = [wordsOf(name), wordsOf(label)];
  if (ours.length === 0 || theirs.length === 0) return false;
  if (theirs.join(' ') === ours.join(' ')) return true;
  if (theirs[0] !== ours[0] || theirs.length > ours.length)
    return ours.toReversed().join(' ') === theirs.join(' ');
  return theirs.slice(1).every((word, index) => ours[index + 1]?.startsWith(word) ?? false);
}
