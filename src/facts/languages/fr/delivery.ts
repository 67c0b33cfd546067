import type { Vocabulary } from '../../vocabulary';

/** How things are sent and fetched, and what else is asked, in French. */
export const delivery: Pick<Vocabulary, 'delivery' | 'topics'> = {
  delivery: {
    modes: String.raw`(?:livraison|envoi|livre[er]?s?|expedition|colissimo|chronopost|mode|en|par) (?:express|standard|rapide|a domicile|en 24 ?h|en 48 ?h|point relais|en point (?:de )?relais|en relais|sur rendez-vous|en magasin|le soir|economique|prioritaire|contre signature|sans signature)|(?<=(?:en|par|mode|livraison|plutot|prefere|choisi|pris|passer en|paye|l'|du) )express|click (?:and|&|n|et) collect|(?<=(?:en|le|un|mon|au|a|plutot|prefere|dans un|vers un) )(?:point(?:s)? (?:de )?(?:relais|retrait)|relais colis|consigne(?: automatique)?|casier)|(?:retrait|enlevement|depot|remise|recuperation|collecte) (?:en|au|a|dans un|chez|sur) ?(?:magasin|boutique|point(?: de)? (?:relais|retrait)|relais|guichet|domicile|drive|consigne|place|agence|la poste)|a domicile|(?<=livr(?:er|e|ee|ez|aison)s? )chez moi|drive`,
    answers: String.raw`express|standard|normale?|rapide|domicile|(?:a la |chez moi|a la )maison|chez moi|point(?: de)? (?:relais|retrait)|relais(?: colis)?|consigne|casier|(?:en |au )?(?:magasin|boutique|guichet|drive|agence)|retrait|enlevement|coursier|transporteur|depot|(?:par |la )?(?:courrier|poste|coursier)|colissimo|chronopost|mondial relay|lettre suivie|recommande|sur place|livraison`,
    asked: String.raw`livr|mode d'envoi|expedi|(?:l'|le |la |les |vous )?envoyer(?! (?:une?|la|le|votre|des|vos|nous|moi) (?:photo|facture|copie|justificatif|document|devis|capture|mail|message|lien))|recuperer|retirer|retrait|enlevement|depot|deposer|relais|collect|recevoir (?:votre|vos|la|le) (?:commande|colis|article)|retourner (?:le|la|l'|votre)|presentation`,
    collected: String.raw`relais|retrait|retirer|recuperer|consigne|casier|deposer|deposez|depot|depose|guichet|collect|drive|chercher|passer? (?:le|la) prendre`,
    pointBefore: String.raw`(?:au|a|chez|dans le|vers le|vers|du|relais|retrait|consigne|poste de|bureau de poste(?: de)?|magasin(?: de)?|guichet(?: de)?|,)`,
  },
  topics: {
    reason: String.raw`pourquoi|(?:raisons?|motifs?|cause)|pour quelle raison`,
    before: String.raw`(?:(?:a|de|dans|sur|pour|avec|en|depuis|vers|par|chez)? ?quel(?:le)?s?(?: (?:est|sont|etait|sera|serait|etaient))?(?: (?:donc|bien|le|la|les|l'|votre|vos|son|sa|leur|ce|cette))*|(?:et|donnez|precisez|indiquez)(?:[- ]moi)?(?: (?:votre|le|la|l'|vos|son|sa))|(?<=^(?:merci[.!,]* |bien[.!,]* |parfait[.!,]* |d'accord[.!,]* |et )?)(?:votre|vos|son|sa|le|la)|auquel|(?:un|une|le|la|les|votre|vos|des))`,
    between:
      'type de|type d|genre de|sorte de|nom de|nom du|nom de la|marque de|marque et|numero de|date de|lieu de|derniers?|premier|premiere|chiffres de la|4|quatre|nouveau|nouvelle|meilleur|meilleure|autre|prefere|preferee|ancien|ancienne|propre',
    open: String.raw`quel(?:le)?s?|qu'est[- ]ce|que|qu'|ou|comment (?!puis|pouvons|allez|vas|ca va)|lequel|laquelle|combien|a qui|de qui|pour qui|qui`,
    idle: String.raw`que (?:puis|pouvons|pourrais|puis-je|peut|se passe|s'est)|en quoi|comment (?:puis|pouvons|allez|vas|ca va)|qu'est[- ]ce qui (?:se passe|ne va pas|vous amene)|quel est (?:le|votre) (?:probleme|souci|objet|sujet)|que souhaitez|que voulez|que desirez|que preferez|que dois|quelle est votre (?:demande|question)|qu'en (?:pensez|dites)|autre chose|besoin d'autre chose|(?<=^(?:[a-z]+[,.!]? ){0,2})(?:avez|etes|est|sont|a|y a|pouvez|pourriez|voulez|souhaitez|souhaiteriez|aimeriez|preferez|confirmez|acceptez|seriez|auriez|puis|dois|faut)[- ](?:vous|il|elle|ils|elles|ce|t|je|on)(?! (?:me |nous )?(?:dire|donner|indiquer|preciser|communiquer|un code|une idee|rappeler|des nouvelles))`,
  },
};
