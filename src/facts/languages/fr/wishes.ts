import type { Vocabulary } from '../../vocabulary';

/** What is asked for, before the thing itself: "il me faudrait", "pouvez-vous m'envoyer". */
const WANTED = String.raw`(?:besoin (?:de|d')|veux|voudrais|voudrions|veut|voulons|aimerais|aimerions|souhaite|souhaiterais|souhaitons|desire|faut|faudrait|demande|demander|obtenir|avoir|recevoir|recu(?=[^.?!\n]{0,3} de)|envoyer|envoyez|envoie|transmettre|adresser|faire parvenir|refaire|editer|etablir|fournir|telecharger|imprimer|trouver?|retrouver?|duplicata|copie|attends|manque|recuperer|pas (?:eu|recu|de|la|ma)|jamais (?:eu|recu)|ou (?:est|trouver)|sans)`;
const THING = String.raw`(?:commandes?|colis|livraison|paquets?|achats?|articles?|envoi|expedition|cmd|cde)`;
const MINE = String.raw`(?:ma|mon|mes|notre|nos|la|le|les|l'|cette|ce)`;

/** What customers want, in French. */
export const wishes: Vocabulary['wishes'] = [
  [
    'changeAddress',
    String.raw`(?:changer?|changez|modifier|modifiez|corriger|corrigez|rectifier|mettre a jour|changement|modification|rectification)(?: [a-z']+){0,4} (?:d'|l')?adresse|adresse(?: [a-z']+){0,4},? (?:a|faut|faudrait|peut-on|pouvez[- ]vous)(?: [a-z']+){0,2} (?:changer|modifier|corriger|rectifier)|(?:mauvaise|ancienne|fausse) (?:adresse|rue)|mauvais (?:numero de (?:rue|maison)|code postal)|nouvelle adresse|erreur (?:dans|sur|d')(?: ?l')?\s?adresse|(?:j'ai|jai|nous avons|on a) demenage|(?:je|nous|on) demenage(?:ons)?|(?:livrer|envoyer|expedier) (?:a|chez) une autre adresse|tromp(?:ee?|er)s? (?:d'|de |dans l'|sur l'|d)adresse|adresse (?:de livraison )?(?:est |etait )?(?:erronee|incorrecte|fausse|pas (?:a jour|la bonne|bonne|correcte))`,
  ],
  [
    'changeDelivery',
    String.raw`(?:serais?|suis|sera|serons|est) pas (?:chez (?:moi|nous)|la pour|la avant|a (?:la maison|mon domicile))|absente?s? [^.?!\n]{0,40}livraison|(?:deposer|deposez|livrer|livrez|livree?|laisser|laissez|recevoir|retirer|recuperer|faire livrer|livraison|passer|expedier)(?: \w+){0,3} (?:en|dans un|au|a un|chez (?:un|une|le|la|mon|ma)) (?:point (?:de )?(?:relais|retrait)|relais|consigne|voisine?|gardienne?|gardien|concierge|magasin|express)|(?:autre|nouvelle) (?:date|presentation|livraison)(?: de livraison)?|(?:autre|nouveau) (?:jour|creneau|passage)(?: (?:de|pour la) livraison)?|(?:reporter|repousser|decaler|avancer|changer|changez|modifier|modifiez|reprogrammer|programmer|replanifier|deplacer|retarder)(?: (?!adresse|numero)\w+'?){0,3} ?(?:livraison|rendez-vous|rdv|passage|creneau)|chang(?:er|ez|ement)(?: \w+){0,2} (?:point (?:de )?(?:relais|retrait)|relais|creneau)|(?:me |se faire |etre |nous )?livrer? (?:un autre jour|plus tard|plus tot|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|apres|avant)|relivr(?:er|aison)|represent(?:er|ez|ation) (?:le|mon) (?:colis|paquet)`,
  ],
  [
    'cancel',
    String.raw`(?:l'|l|d'|de l')?annul(?:er|ez)|(?<!(?:assurance|garantie|frais|conditions?|option|politique|mail|confirmation)(?: d'| de l'| ))annulation|(?:j'|je l'|je |on )annule(?! pas)|annule (?:la|ma|le|mon|moi|tout|cette)|resili(?:er|ez)|(?<!(?:frais|lettre|date|courrier) (?:de |d'|de la )?)resiliation|(?:je|on|nous) resilie|(?:me |de )?retracter|retractation|(?:mettre fin|mettre un terme) a|(?:arreter|stopper|interrompre|suspendre)(?: \w+)? (?:abonnement|contrat|commande|prelevements?)|desabonner|desabonnement|desinscrire|veux plus (?:de )?(?:la|ma|cette|le|mon|ce) (?:commande|abonnement|contrat|article)`,
  ],
  [
    'refund',
    String.raw`rembours(?:er|ements?|ez)|rembourse[- ]moi|(?:etre|etes|serai|seras?|serons|serez|sommes|suis|pas|encore|jamais|ete|quand|vous me|vous nous) rembours(?:ee?s?)|(?:recuperer|ravoir|avoir|retrouver|revoir|rendez[- ](?:moi|nous)|rendre|veux|voudrais|rends moi)(?: \w+)? (?:mon|notre|l'|mes|nos|l)(?: )?(?:argent|sous|fric|euros|acompte)|(?:re)?credit(?:er|ez) (?:ma|mon|le|la)|(?:veux|voudrais|souhaite|faire|demande) (?:un|faire un) avoir(?! (?:un|le|la))|avoir mon argent`,
  ],
  [
    'replacement',
    String.raw`remplac(?:er|ements?|ez)|(?:etre|le|la|les|soit) remplacee?s?|recevoir (?:une? (?:nouvel|nouveau|nouvelle|autre)|le bon|la bonne|les bons|les bonnes)|(?:l'|l|de l'|les |m'|d')?echang(?:er|ez)|(?<!(?:nos|des|notre|cet|dernier|derniers|precedents?|ces|vos|suite aux?) )echanges?(?! (?:de (?:mail|message|courrier)|avec|telephonique|par))|(?:r?envoyer|r?envoyez|livrer|livrez|reexpedier|faire parvenir)(?:[- ]moi)? (?:le bon|la bonne|les bons|les bonnes|une? (?:autre|nouveau|nouvel|nouvelle)|ce qui manque|les? (?:piece|pieces|manquants?)|celui|celle)|m'en (?:renvoyer|envoyer)|(?:en )?renvoyez[- ]m'en|pieces? de rechange|changer (?:de (?:taille|pointure|couleur|modele|coloris)|(?:la|ma) (?:taille|pointure|couleur))|(?:le |la |les )?changer contre|(?:voudrais|veux|souhaite|aimerais|prendre|plutot|faut) (?:une? (?:neuf|neuve)|(?:la |le )?(?:meme|meme modele) en)|troquer`,
  ],
  [
    'return',
    String.raw`(?<!(?:me|nous|m'en|les) )(?:retourner|renvoyer)(?! (?:le bon|la bonne|les bons|une? (?:autre|nouve\w+)|(?:la|une|ma|les|des) (?:facture|lien|photo)|le (?:mail|lien|code)))|(?:je|nous|on|vous|le|la|les|l')(?: vous)? ?(?:retourne|renvoie|rends|rend|retournons|renvoyons)(?! (?:compte|folle?|dingue|fou))|faire (?:un |mon |le )?retour|rendre (?:une?|le|la|les|ma|mon|mes|cet|cette|ce|ces|l')(?! (?:argent|monnaie|somme|sous))|(?:etiquettes?|bons?|procedure|demande|modalites?|bordereau) (?:de )?retour|retours? (?:de|du|d'un|d'une|produit|articles?|colis|cadeau|gratuit)|mon retour`,
  ],
  [
    'whereIsOrder',
    String.raw`ou (?:(?:est|sont|se trouve|se trouvent|en est|en sont|ca en est|est passee?)(?: donc| passee?s?| actuellement| exactement)* (?:${MINE})? ?(?:[a-z-]+ )?${THING}|(?:est|sont|en est|se trouve)(?: donc| passee?)? (?:ma|mon|mes) |est[- ](?:il|elle)|en (?:est|sont)|(?:il|elle|ils|elles|c'|ca|cela) ?(?:est|sont|en est|se trouve|est passee?)(?= ?(?:[?!.,]|$|svp|s'il|maintenant|en ce moment|exactement)))|(?:il|elle|ils|elles|c'|ca|${THING}) ?(?:est|sont|en est|se trouve|est passee?) ou(?= ?(?:[?!.,]|$|(?:donc|svp|s'il|exactement|${MINE})(?![a-z])))|(?<!numero de |num de |n. de |lien de |code de |no de )suivi (?:de (?:ma|mon|la|l'|mes)|du (?:colis|paquet)|colis|commande|de (?:colis|commande))|suivre (?:ma|mon|la|le|mes|l')|(?:toujours|encore) (?:rien|pas)(?: encore| ete| toujours)* (?:recue?s?)|quand (?!(?:\S+ ){0,4}\S*rembours)(?:(?:ce|cette|mon|ma|mes|le|la|les|notre) [a-z-]+ )?(?:vais[- ]je|serai(?: je|-je|s)? livree?|arrivera|arrive|arrivent|sera(?:-t-(?:il|elle))? livree?|va[- ](?:t[- ])?(?:il|elle)|va (?:arriver|etre livr)|est[- ]ce que|recevrai|recevrons|aurai|aurons|recois|livrez|allez[- ]vous (?:livrer|expedier|envoyer))|(?:${THING}|il|elle|ca|ils|elles|je (?:le|la|les) (?:recois|recevrai)|je (?:recois|recevrai)) (?:arrive(?:nt|ra|ront)? |sera livree? |part )?(?:pour )?quand|(?:livraison|commande|colis)[^.?!\n]{0,30}(?:c'est |est |est prevue? |prevue? )pour quand|date (?:prevue )?de livraison (?:prevue|estimee)|(?:statut|etat|avancement|position|situation) (?:de|du|d') ?(?:ma |mon |la |l')?(?:commande|livraison|colis|envoi)|(?:j'attends|jattends|on attend|nous attendons) (?:toujours |encore |apres )?(?:ma|mon|mes|la|le|notre|les)|(?:colis|commande|livraison|paquet)(?: est| a ete| semble| reste)?(?: en)? (?:perdue?|bloquee?|introuvable)|(?:des |aucunes? )?nouvelles? (?:de|pour) (?:ma|mon|notre) (?:commande|colis|paquet|livraison)|localiser (?:ma|mon|le|la)`,
  ],
  [
    'invoice',
    String.raw`${WANTED}(?:(?!payer|regler|comprendre|contester|payee?|acquitter)[^.?!\n]){0,60}(?:factures?|justificatif (?:d'achat|de paiement)|recu d'achat|document relatif|attestation d'achat)|(?:duplicata|copie) de (?:la |ma )?facture|factures?(?: [a-z]+){0,3} (?:svp|stp|s'il (?:vous|te) plait)|factures? (?:au nom de|corrigee|rectificative|acquittee|detaillee|pro ?forma|manquante)|demande de facture|(?<=^(?:une |la |ma |votre |le |les |pour la )?)factures?(?=[.! ]*$)`,
  ],
  [
    'payment',
    String.raw`paiement (?:a ete |est |a )?(?:refuse|echoue|rejete|impossible|bloque|echec)|carte (?:a ete |est )?(?:refusee|rejetee|bloquee)|(?:impossible de|n'arrive pas a|peux pas|arrive pas a) payer|(?<!(?:avoir|deja) )(?:payer|regler|acquitter) (?:ma|la|cette|mes|les|mon|le|votre|en (?:plusieurs|deux|trois|quatre|\d)|par|l')(?!(?: \w+)? (?:probleme|souci|litige|dossier|situation))|(?:facilites?|delai|echeancier|echelonnement|moyens?|mode) de paiement|echelonner|paiement en (?:plusieurs|\d|deux|trois|quatre)`,
  ],
  [
    'information',
    String.raw`(?:j'ai|j'aurais|jai|pour|juste|avais|une) (?:une|des|quelques|petite) (?:petite )?questions?|(?:voudrais|voulais|veux|souhaite|souhaiterais|aimerais|aimerions|voudrions|cherche a|besoin de|possible de|pouvez[- ]vous me dire|faire|me|jv|jveux|comment|vous dire|pour|^)(?: bien| juste)? ?(?:savoir|connaitre|comprendre|me renseigner|verifier|etre informee?)(?! ou )|(?<=^|[,.] )(?:savoir|voir) (?:si|quand|combien|comment)|renseignements?|(?:plus d'|des |quelques |d'autres )informations? (?:sur|concernant|a propos)|m'(?:expliquer|informer|eclairer)|expliquez[- ]moi|dites[- ]moi (?:si|comment|combien|quel)|livrez[- ]vous|(?:est[- ]il|est[- ]elle|toujours|encore|il est|elle est|sont[- ]ils|sont[- ]elles) (?:encore |toujours )?(?:disponibles?|en stock|dispo|en vente|valables?|compatibles?)|(?:quels|vos|les) (?:sont (?:les|vos) )?horaires|solde de (?:mes )?points`,
  ],
];
