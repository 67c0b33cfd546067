import type { Line } from '../lines';
import { bot } from '../lines';

/** How the German bot opens every talk. */
export const hello = (ago: number): Line =>
  bot(
    ago,
    'Guten Tag! Ich bin Lotte, die virtuelle Assistentin von Atelier Nord. Womit kann ich Ihnen helfen?',
    'Bestellung verfolgen',
    'Rücksendung oder Umtausch',
    'Etwas anderes',
  );
