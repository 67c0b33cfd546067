import type { Vocabulary } from '../../vocabulary';

/** "Pas", with what may stand around it: "toujours pas encore", "jamais". */
const NOT = String.raw`(?:toujours |encore )?(?:pas|jamais|rien|toujours rien|plus|aucun|pu)(?: encore| ete| toujours| rien| du tout)*`;
const COME = String.raw`(?:recue?s?|arrivee?s?|livree?s?|venue?s?|eue?s?|parvenue?s?|distribuee?s?|remise?s?)`;
/** What one does not get that is no parcel. */
const NO_PARCEL = String.raw`(?:d'|l'|le |la |les |de |mon |ma |un |une |votre |vos |aucune? |non plus )*(?:reponse|mail|e-mail|mails|email|courriel|remboursement|retour|nouvelles?|confirmation|code|facture|sms|texto|lien|appel|info|etiquette|virement|argent|avoir)`;
const RUNS = String.raw`(?:fonctionne|marche|s'allume|allume|demarre|charge|recharge|chauffe|refroidit|tourne|essore|vidange|aspire|imprime|lave|gonfle|tient|s'ouvre|s'ferme|se ferme|ferme|repond|reagit|vibre|sonne|capte|detecte|coupe|s'eteint|se connecte|connecte|affiche|s'affiche|lit|joue|seche|mixe|coule|s'enclenche|se lance|bouge|freine|roule|tond|souffle|rince|se verrouille|se declenche)(?:nt)?`;

/** What went wrong, in French. */
export const problems: Vocabulary['problems'] = [
  [
    'damaged',
    String.raw`(?:abim|cass|endommag|dechir|fel|ray|eventr|enfonc|caboss|ebrech|perc|trou|tach|ecras|fissur|detrui|defonc|deteri|pulveris|fracass|deform|ecaill|explos|gondol|craquel|defraichi|moisi|perim)(?:ee?s?|ie?s?|oree?s?|te?s?|tes)(?! (?:la tete|les pieds|les oreilles|pas))|fendue?s?|tordue?s?|pliee?s?|trempee?s?|mouillee?s?|brisees?|(?<=(?:est|etait|sont|etaient|arrive|recu|tout|totalement|completement|retrouve|verre|miroir|ecran|pied|ete) )brises?|en (?:mille )?(?:morceaux|miettes|pieces|bouillie)|(?:une? |des |plusieurs |grosse |enorme )(?:fissures?|rayures?|taches?|trous?|bosses?|fele|fentes?|eclats?|eraflures?|accrocs?|impacts?)|(?:arrivee?s?|recue?s?|livree?s?) (?:ouverte?s?|sales?)|coule partout|renversee?s?`,
  ],
  [
    'wrongItem',
    String.raw`(?:mauvais|mauvaise)s? (?:article|produit|taille|couleur|coloris|modele|commande|pointure|colis|reference|objet|piece|version)|(?<!sur )(?:pas|n'est) (?:du tout )?(?:(?:le|la|les) (?:bon|bonne|meme|bons|bonnes)(?! (?:adresse|numero|date|nom|mot|moment|jour|code|prix|montant))|ce que j(?:'ai|'avais|e) |celui que|celle que|ceux que|celles que)|(?:recue?s?|livree?s?|envoyee?s?|avez (?:livre|envoye|mis)|m'a (?:livre|envoye))[^.?!\n]{0,40}(?:une? autre|d'autres|au lieu d|a la place d|quelqu'un d'autre)|(?:m'a|nous a|m'avez|nous avez|ont) (?:livre|envoye|mis|expedie) (?:des|une|un|du)(?! (?:mail|e-mail|message|lien|code|sms|courrier|facture|colis (?:vide|casse|abime)))|(?:autre|differente?) (?:taille|couleur|article|produit|modele|coloris|pointure) (?:que|recue?|livree?|a la place)|non[- ]conforme|(?:ne )?correspond(?:ent|ait)? pas(?! (?:a (?:mon|ma|l')adresse))|erreur (?:(?:de|d') ?(?:article|produit|taille|couleur|modele|preparation|reference|livraison|colis)|(?:dans|sur) (?:ma|la|mon|le) (?:commande|colis|livraison))|(?<!(?:me|j'ai|je|m'etre) (?:suis |ai )?)(?:vous etes|etes|sont) tromp(?:ee?s?) (?:de|d')|(?:au lieu|a la place) (?:d'|de |du |des |de la )[^.?!\n]{2,30}(?:recu|livre|envoye|commande)|commande [^.?!\n]{3,60}? mais (?:j'ai recu|on m'a (?:livre|envoye)|(?:l'un|l'une|une?|il|elle|ils|elles)(?: (?:d'(?:entre )?(?:eux|elles)|des deux))? (?:est|sont|etait))(?! (?:\w+ )?(?:pas|abime|casse|endommage|fele|raye|en retard|manquant|defectueu))`,
  ],
  [
    'missingItem',
    String.raw`(?:il |y |m'en |en |me |nous |il m'en )+manque(?:nt)?(?! (?:de (?:serieux|respect|place|temps|professionnalisme)|pas d|plus que|encore (?:votre|vos)))|(?:il )?manquai(?:t|ent)|(?<!(?:appel|un) )manquants?|manquantes?|(?:est|sont|arrivee?|livree?|recue?|colis|commande|lot|kit) incomplete?s?|incomplete?s?|(?:n'y a|y a|n'y avait|y avait|n'ai recu|ai recu|j'en ai|n'ai eu) (?:que |qu')(?:une?|deux|trois|quatre|cinq|\d|la moitie|le|la|les)|(?:recu|livre) (?:seulement|que|qu'|uniquement) ?(?:une?|deux|trois|\d|la moitie)|(?:pas|rien|jamais) (?:dedans|dans le (?:colis|carton|paquet))|(?:colis|carton|paquet|boite|enveloppe)(?: \w+)? vides?|oubliee?s? (?:dans|de mettre|de joindre|d'envoyer)|avez oublie`,
  ],
  [
    'notReceived',
    String.raw`${NOT} ${COME}(?! ${NO_PARCEL}| (?:au bon|dans l'etat|comme)|[^.?!\n]{0,40}(?:spam|indesirable))|(?:pas|jamais|toujours pas) (?:eu|recue?s?) (?:ma|mon|la|le|mes|les|l'|nos|notre) ?(?:commande|colis|paquet|livraison|billet|article)|(?:non|jamais) (?:livre|recu|distribue)e?s?|(?:marquee?|indiquee?|dit|dites|note|notee|statut|declaree?|annoncee?|affichee?)[^.?!\n]{0,12} livree?s? (?:mais|alors|et|or)[^.?!\n]{0,40}(?:rien|pas|jamais|aucun)|rien (?:dans|trouve dans) (?:la|ma) boite|personne (?:n'est|est) (?:passe|venu)|(?:colis|commande|paquet)(?: \w+){0,3} (?:perdue?|disparue?|volee?|introuvable|egaree?)s?`,
  ],
  [
    'late',
    String.raw`(?<!(?:facture|paiement|loyer|cotisation|mensualite|arrivee|excuse|suis) )en retard|(?:du|de|des|un|gros|trop de|quel) retards?(?! de paiement)|retards? (?:de|sur la|dans la) livraison|retardee?s?|(?:aurait|auraient|devai(?:t|ent)) (?:du )?(?:deja )?(?:arriver|etre (?:livree?s?|la|expediee?s?|recue?s?)|etre chez|venir|avoir)|(?:prevue?s?|promise?s?|attendue?s?|annoncee?s?)(?: \S+){0,5} (?:et |mais )(?:toujours|rien|je n'ai|j'ai|pas|encore)|toujours pas (?:la|parti|expedi\w+|envoy\w+|prepare)|(?:delais? )(?:est |sont )?(?:depasses?|(?:pas|non) (?:respectes?|tenus?))|(?:ca|cela) traine|(?:j'attends|on attend|nous attendons|attends) depuis|depasse la date|(?:toujours|encore) en (?:cours de )?preparation`,
  ],
  [
    'defective',
    String.raw`(?<!(?:mot de passe|code|lien|carte|code promo|adresse|site|mdp|identifiant|paiement) (?:ne |n'|de \w+ )?)(?<!ne me |ca me )${RUNS}(?: (?:toujours|meme|vraiment|du tout|quasi|presque|correctement|bien))* (?:pas|plus|pu|mal|jamais|qu'a moitie)(?! (?:droit|de (?:frais|livraison)|la (?:commande|livraison)|les yeux|mal de))|${RUNS} (?:trop fort|par intermittence|une fois sur)|(?<![a-z])n'(?:a|ont) plus (?:de|d')|plus (?:d'|de )(?:internet|son|image|lumiere|courant|eau(?: chaude)?|reseau|connexion|signal|wifi|tele|electricite|pression|chauffage|tonalite|jus|4g|ligne)|pas (?:d'|de )(?:internet|signal|connexion|reseau|son|image|courant|wifi|tonalite)|ecran (?:noir|bleu|blanc|fige)|(?:en|tombee?s? en|une) panne|hors[- ]service|(?:est|deja|completement|totalement) (?:hs|h\.s\.?|mort|morte|foutue?|naze|kaput)|defectueu(?:x|ses?)|(?:un|le|ce|vice|gros) defauts?|defaillan(?:t|te|ce)|s'(?:eteint|arrete|est (?:arretee?|eteinte?|bloquee?|decousue?|decollee?|dechargee?))|se (?:decolle|decoud|bloque|deconnecte|decharge|coupe|dechausse|desserre|devisse|detache|fige|demonte|vide)(?:nt)?|fuit|(?:une|des) fuites?|perd de l'eau|chauffe (?:mal|trop)|fait (?:un |du |des |trop de )?(?:bruit|bruits|boucan|etincelles|disjoncter|sauter)|(?:un |des |plein de )bugs?|bugue?e?|plante|gresille(?:nt)?|clignote(?:nt)?|(?:voyant|led|temoin)(?: \w+){0,2} rouge|dysfonction\w*|(?:ca|il|elle) (?:ne )?(?:veut|veux) (?:pas|plus) (?:s'allumer|demarrer|marcher|fonctionner|charger)|sent le brule|disjoncte|ne s'\w+ (?:plus|pas)`,
  ],
  [
    'doubleCharge',
    String.raw`(?:prelev|debit|pay|factur|encaiss|compt|regl)ee?s? (?:deux|2|trois|3) (?:fois|x)|(?:deux|2|trois) (?:fois|x)(?: (?:ete|me|a ete|le meme|la meme|mon compte))* ?(?:prelev|debit|factur|encaiss|pay|montant|somme|achat|mois)\w*|(?:deux|2|double|doubles) (?:prelevements?|paiements?|debits?|facturations?|debits)|(?:prelev|debit|factur|pay)\w* en double|en double sur (?:mon|le) (?:compte|releve)`,
  ],
  [
    'paymentFailed',
    String.raw`(?:paiement|carte(?! (?:cadeau|de fidelite))|transaction|cb|reglement|paypal)(?: [a-z'-]+){0,5} (?:refusee?s?|rejetee?s?|echoue|bloquee?|impossible|declinee?|(?:ne )?passe (?:pas|plus)|n'a pas (?:marche|fonctionne|abouti|ete accepte)|pas accepte|en echec|n'aboutit pas)|(?:refus|echec) (?:de|du) paiement|(?:impossible de|arrive pas a|peux pas|arrive plus a) (?:payer|regler|valider (?:le|mon) paiement)`,
  ],
  [
    'access',
    String.raw`(?:arrive (?:pas|plus)|impossible|peux (?:pas|plus)|sais (?:pas|plus)|reussis (?:pas|plus)|parviens (?:pas|plus)|pas moyen|laisse (?:pas|plus)|plus possible)(?: a| de| d'| me| m')*(?: ?(?:me |m'|entrer|rentrer))* ?(?:connecter|reconnecter|acceder|identifier|loguer|logger|login|ouvrir (?:mon|ma) (?:compte|espace|session|appli)|entrer|rentrer|aller sur mon (?:compte|espace))|(?:oublie|perdu) (?:mon |le )?(?:mot de passe|mdp|identifiant)|(?:mot de passe|mdp|identifiants?)(?: (?:est|sont|etait|toujours))? (?:oublie|refuse|incorrect|invalide|errone|perdu|pas reconnu|(?:ne )?(?:marche|fonctionne|passe|va)(?:nt)? (?:pas|plus|pu))s?|(?:compte|acces|espace(?: client)?)(?: (?:est|a ete|client))* (?:bloquee?|verrouillee?|suspendue?|desactivee?|piratee?|refusee?|inaccessible)|n'ai plus acces|plus acces a`,
  ],
];
