import type { LanguageTable } from '../stem';
import { words } from '../stem';

export const fr: LanguageTable = {
  stopWords: words(`
    ai aie ainsi alors apres as au aucun aussi autre aux avais avait avant avec avez avoir avons bien c ca car ce ceci
    cela celle celui ces cet cette chez comme comment contre d dans de deja des donc dont du elle elles en encore entre
    es est et etaient etais etait ete etes etre eu fait faire faut fois font hors il ils j jai je jusqu l la le les leur
    leurs lors lorsque lui m ma mais me meme mes moi moins mon n ne ni nos notre nous on ont ou par parce pas pendant
    peu peut peux plus pour pourquoi pouvez pouvons puis puisque qu quand que quel quelle quelles quels qui quoi s sa
    sais sans sauf se sera seront ses si soit son sont sous suis sur t ta tandis te tes toi ton toujours tous tout toute
    toutes tres trop tu un une vers voici voila vos votre vous vu y
    bonjour bonsoir salut merci cordialement svp stp madame monsieur oui non veuillez prie plait desole desolee
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
    octobre novembre decembre aujourd hui hier demain
  `),
  steps: [
    [
      ['eaux', 'eau', 2],
      ['aux', 'al', 3],
      ['ux', 'u', 3],
      ['ss', 'ss', 0],
      ['s', '', 3],
    ],
    [
      ['issement', '', 4],
      ['ement', '', 4],
      ['ation', '', 4],
      ['ition', 'i', 4],
      ['aison', '', 4],
      ['ateur', '', 4],
      ['ance', '', 4],
      ['aient', '', 4],
      ['erait', '', 4],
      ['erai', '', 4],
      ['era', '', 4],
      ['ent', '', 4],
      ['ait', '', 4],
      ['ant', '', 4],
      ['ons', '', 4],
      ['iez', 'i', 4],
      ['ee', '', 3],
      ['er', '', 3],
      ['ez', '', 3],
      ['re', '', 4],
      ['ir', '', 4],
      ['e', '', 3],
    ],
    [
      ['uivi', 'uiv', 1],
      ['i', '', 5],
    ],
  ],
  irregular: new Map([
    ['colis', 'colis'],
    ['retourner', 'retour'],
    ['retourne', 'retour'],
    ['retournee', 'retour'],
    ['retournes', 'retour'],
    ['retournez', 'retour'],
    ['recu', 'recev'],
    ['recue', 'recev'],
    ['recus', 'recev'],
    ['recevoir', 'recev'],
    ['reception', 'recev'],
    ['recois', 'recev'],
    ['delai', 'delai'],
    ['delais', 'delai'],
    ['casse', 'cass'],
    ['envoi', 'envoi'],
    ['envoye', 'envoi'],
    ['envoyer', 'envoi'],
    ['envoyee', 'envoi'],
    ['paiement', 'pai'],
    ['payer', 'pai'],
    ['paye', 'pai'],
    ['payee', 'pai'],
  ]),
};
