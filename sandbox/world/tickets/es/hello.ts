import type { Line } from '../lines';
import { bot } from '../lines';

/** How the Spanish bot opens every talk. */
export const hello = (ago: number): Line =>
  bot(
    ago,
    '¡Hola! Soy Luna, la asistente virtual de Atelier Nord. ¿En qué puedo ayudarle?',
    'Seguir mi pedido',
    'Devolución o cambio',
    'Otra consulta',
  );
