import { done, promise, status, toldOf } from '../wordings';
import type { Wording } from '../wordings';

const ADV_FR = String.raw`(?: (?:\w{3,14}ment|bien|deja|aussi|donc|enfin|desormais|tout juste|en partie|en totalite)){0,2}`;
const NOUS_VOUS = String.raw`(?:je|nous)(?: vous| l'| le| la| les| en)*`;
const NOUS = String.raw`(?:j'(?:en )?ai|je (?:vous (?:en |l'|les )?|l'|les )ai|nous (?:vous (?:en |l'|les )?|l'|les |en )?avons|on (?:vous (?:l'|les )?|l'|les )?a)${ADV_FR}`;
/** "Je viens de vous …", "nous avons pu …": an infinitive follows. */
const NOUS_PU = String.raw`(?:(?:je (?:vous )?viens|nous (?:vous )?venons|on (?:vous )?vient)(?: tout juste)? (?:de |d')|${NOUS} (?:pu|reussi a) )(?:vous (?:en |l'|les )?|le |la |l'|les |en )?`;
const ETE = String.raw`(?:(?:a|ont|avez)${ADV_FR} ete|est|sont|a|ont|vien(?:t|nent)(?: tout juste)? d'etre)${ADV_FR}`;

/** How replies speak of what was done and how things stand, in folded French. */
export const fr: readonly Wording[] = [
  done(
    'refunded',
    `${NOUS} (?:(?:re)?credite|rembourse(?:e|s|es)?|(?:effectue|emis|valide) (?:le|votre|un) remboursement|procede (?:au|a (?:votre|un|ce|son)) remboursement)|${NOUS_PU}(?:rembourser|(?:re)?crediter|proceder (?:au|a (?:votre|un|ce|son)) remboursement|(?:effectuer|emettre|valider) (?:le|votre|un) remboursement)`,
  ),
  done(
    'cancelled',
    `${NOUS} (?:annule(?:e|s|es)?|(?:procede a|effectue|confirme|valide) (?:l'|votre |son )annulation)|${NOUS_PU}(?:annuler|(?:proceder a|effectuer|confirmer|valider) (?:l'|votre |son )annulation)|(?:je|nous) vous confirm(?:e|ons) (?:l'|votre )annulation`,
  ),
  done(
    'resent',
    `${NOUS} (?:renvoye|reexpedie|envoye un (?:nouvel|nouveau|autre))|${NOUS_PU}(?:renvoyer|reexpedier|envoyer un (?:nouvel|nouveau|autre))`,
  ),
  done(
    'inquiry',
    `${NOUS} (?:ouvert|lance|depose) (?:une|la) (?:enquete|reclamation|recherche)|${NOUS_PU}(?:ouvrir|lancer|deposer) (?:une|la) (?:enquete|reclamation|recherche)`,
  ),
  done(
    'changed',
    `${NOUS} (?:modifie|change|corrige|mis a jour) (?:la|le|l'|votre|vos)|${NOUS_PU}(?:modifier|changer|corriger|mettre a jour) (?:la|le|l'|votre|vos)|adresse[^.?!\\n]{0,30} (?:est|a ete) (?:bien )?(?:modifiee|changee|corrigee)|c'est fait`,
  ),
  done(
    'shipped',
    `${NOUS} (?:expedie(?:e|s|es)?|envoye (?:votre|la))|${NOUS_PU}(?:expedier|envoyer (?:votre|la))`,
  ),
  promise(
    `${NOUS_VOUS} (?:envoie|envoyons|renvoie|renvoyons|rembourse|remboursons|expedie|expedions|ouvre|ouvrons|annule|annulons|remplace|remplacons|prepare|preparons|transmets|transmettons|rappelle|rembourserai|rembourserons|enverrai|enverrons|renverrai|renverrons)|par(?:t|tent|tira|tiront) (?:aujourd'hui|demain|ce (?:soir|matin))|(?:en piece|ci)[- ]jointe?s?|(?:etiquette|facture|document)s? jointe?s?|colis est en preparation`,
  ),
  status(
    'notCharged',
    "paiement (?:n'a pas|n'est pas) (?:abouti|passe)|(?:aucune? (?:somme|montant)|rien) n'a ete (?:prelevee?|debitee?)",
  ),
  status('lost', "n'a pas (?:re)?trouve votre colis|(?:est|a ete) (?:declaree? )?perdue?"),
  status('missed', "(?:livreur|transporteur) (?:s'est presente|est passe)"),
  status('severalParcels', 'en (?:deux|trois|plusieurs) colis'),
  status('stock', 'en cours de reassort|en rupture|victime de son succes'),
  status('tooLate', 'delai[^.?!\\n]{0,40} depasse'),
  status(
    'refunded',
    `${ETE} (?:(?:rembourse|(?:re)?credite)(?:e|s|es)?)|remboursement ${ETE} (?:effectue|emis|envoye|valide|parti)|${ETE} (?:effectue|emis|envoye|valide|parti|vire|verse|confirme)${toldOf('remboursement')}|${ETE} (?:verse|vire|restitue|reverse)(?:e|s|es)?${toldOf('somme|montant|argent')}|argent ${ETE} (?:de retour|revenu|sur votre compte)`,
  ),
  status(
    'cancelled',
    `${ETE} annule(?:e|s|es)?|${ETE} (?:confirmee|effectuee|validee|enregistree|effective|prise en compte)${toldOf('annulation')}`,
  ),
  status(
    'delivered',
    `${ETE} (?:livre|arrive|distribue)(?:e|s|es)?|vous ${ETE} remis(?:e|es)?(?! (?:au|aux|a) )|${ETE} remis(?:e|es)? (?:en main|a (?:votre|un|une) voisine?|au (?:gardien|destinataire)|dans (?:votre|la) boite)|(?:indique|marque|note)(?:e|s|es)? comme (?:etant )?livree?s?`,
  ),
  status(
    'shipped',
    `${ETE} (?:expedie|envoye|parti|(?:remise?|confiee?) (?:au transporteur|a (?:la poste|colissimo|chronopost|dhl|dpd|ups|gls|mondial relay))|quitte (?:notre|nos))(?:e|s|es)?`,
  ),
  status('underWay', `${ETE} en (?:route|transit|chemin|cours d'acheminement|cours de livraison)`),
  status('returned', `retour ${ETE} (?:recu|arrive)`),
  status('processing', `${ETE} en (?:cours de )?preparation|n'est pas encore partie?`),
  // Any other way of saying that it happened: nothing can be held against it, so it counts as unsupported.
  status(
    'past',
    "(?:ai|as|a|avons|avez|ont|est|es|sont|etes|suis|ete|fut)(?: (?!comme|par|pour|de)[a-z']{1,16}){0,4} (?:rembourse|annule|livre|expedie)(?:e|s|es)?",
  ),
];
