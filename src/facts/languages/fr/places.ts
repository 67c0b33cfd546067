import type { Vocabulary } from '../../vocabulary';

/** Addresses as they are written in French. */
export const places: Vocabulary['places'] = {
  streets: '',
  streetsRather: '',
  streetsFirst: String.raw`rue|avenue|av|boulevard|bd|bld|place|allees?|chemin|impasse|route|quai|cours|passage|square|faubourg|cite|hameau|lotissement|residence|montee|ruelle|sentier|villa|venelle|esplanade|voie`,
  streetLinks: "de la |de l'|du |des |de |d'|l'",
  units: 'appt|appartement|bat|batiment|etage|esc|escalier|porte',
};
