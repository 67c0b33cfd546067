type Matters = readonly (readonly [string, string])[];

const PROMO = String.raw`(?:code (?:promo\w*|de reduction|avantage|de remise|cadeau)|bon (?:d'achat|cadeau|de reduction|de remise)|coupon|cheque[- ]cadeau|carte[- ]cadeau|promo|remise|reduction|voucher|code de (?:la|votre) (?:carte cadeau|remise)|rabais)`;
const PARCEL = String.raw`(?:colis|paquet|carton|emballage|boite|envoi|livraison|palette)`;
const CALLED = String.raw`(?:rappel|appel|contact|joign|joindre|coup de fil|coup de tel|telephon|derang)\w*`;

/** Parcels, payments and accounts: how French asks about them. */
export const shopMatters: Matters = [
  // Parcels
  [
    'packagingDamaged',
    String.raw`${PARCEL}(?: <>)? (?:intacte?|defonc|abim|ecras|ouvert|dechir|perc|mouill|endommag|portait|enfonc|traces|cabos|paraiss|scotch|eventr)\w*|(?:etat|apparence|aspect)(?: exterieur)? (?:du |de l'|de la |etait (?:le |l'|la ))${PARCEL}|traces? (?:de (?:chocs?|coups?)|d'ouverture)|etat etait (?:le |l'|la )${PARCEL}|exterieur (?:du|de l')|re-?scotche\w*`,
  ],
  [
    'packagingKept',
    String.raw`(?:encore|toujours|garde|conserve|gardee?s?|conservee?s?|jete|possed\w+|dispos\w+|remball\w+|reste)(?: <>)? (?:emballages?|cartons?|boites?(?! aux| a lettres| mail)|conditionnements?|polystyrene|calages?|protections?)|(?:emballages?|cartons?|boite d'origine|conditionnement|polystyrene)(?: <>)? (?:encore|garde|conserve|jete|possession|toujours|chez vous|sous la main)\w*|remball\w+|emballage (?:initial|d'origine)|boite d'origine`,
  ],
  [
    'whatMissing',
    String.raw`manqu(?:e|ent|ait|aient)(?:-\w+)*(?: <>)? ?(?<![a-z])(?:quoi|exactement|precisement|dans|au|a votre|\?)|qu'est-ce qui manque|que manque|quoi d'absent|(?:piece|partie|element|article|accessoire|vis|objet)s? (?:\w+ ){0,3}(?:manqu|absent|n'etai|pas dans|pas trouv|oubli|fait defaut|n'avez)\w*|(?:pas|n'avez) (?:recu|trouve) quoi|liste (?:de ce qui manque|des manquants)|complet ou`,
  ],
  [
    'neighbourAsked',
    String.raw`(?:un |une |les |aux |chez (?:un |le |la |les |votre |vos )?|des )voisin(?:e|s|es)?(?! (?:perdu|touche|du dessus))|voisin(?:e|s|es)?(?: [\w'-]+){0,5} (?:pris|recu|recept\w*|depos\w*|accept\w*|garde\w*|rien|remis)(?! de)|voisinage|(?:gardien|concierge)(?:ne|s)?(?! (?:nom|numero))|gens d'a cote|quelqu'un (?:dans|de) l'immeuble|palier|reception de l'immeuble|famille l'a|commerce (?:voisin|d'a cote)|demande autour`,
  ],
  [
    'whoSigned',
    String.raw`(?:qui|a qui|par qui)(?: <>)? (?:signe|signature|remis|receptionne|accuse|recu le|pris|accepte|receptionner|remettre)\w*(?! en)|signature|accuse (?:de )?reception|signe (?:le|pour|a votre)|qui qui l'a pris|nom du signataire|signataire`,
  ],
  [
    'safePlace',
    String.raw`(?:endroit|lieu|coin|place) (?:sure?|abrite|protege|discret|ou le (?:laisser|deposer|poser)|a l'abri)|abri(?! de jardin <>(?<![a-z])surface)|ou (?:le |la |les )?(?:poser|deposer|laisser|cacher)|glisser sous|auvent|boite a lait|(?:laisser|deposer|poser) (?:le (?:colis|paquet) )?(?:devant|derriere|sous|dans (?:le|la) (?:garage|cabanon|jardin|abri|local))|en (?:votre|cas d')absence|si vous (?:etes|n'etes) (?:absente?|pas)|sans vous voir|cabanon|local (?:a poussettes|velo|poubelles?)`,
  ],
  [
    'noteLeft',
    String.raw`avis (?:de passage|de passe|glisse|dans|de distribution|d'instance)|(?:laisse|trouve|depose|recu|glisse)\w* (?:\w+ ){0,3}(?:papier|avis|mot|carte|carton|billet|notification de passage)|invitation a retirer|carton de passage|un mot (?:dans|du)|papillon|avis que|que dit l'avis`,
  ],
  [
    'somebodyHome',
    String.raw`(?:serez|etiez|etes|sera|seras|serait|seront|aura|etait)[- ](?:vous|tu|il|on|t-il)?(?: <>)? ?(?<![a-z])(?:presente?s?|la (?:pour|mardi|lundi|mercredi|jeudi|vendredi|samedi|ce jour|quand|\?)|chez vous|a la maison|sur place|absente?s?|au domicile)|quelqu'un (?:sera|etait|est|pour|peut|pourra|serait|pourrait)\w*(?:-t-il)?(?! <>(?<![a-z])(?:vu|blesse|conna|immeuble))|qui (?:sera|accueill|receptionnera|ouvrira|pourra)\w* |maison <>(?<![a-z])occupee|(?:present|absent)e?s? (?:lors|ce jour|a ce moment|au moment|le jour)|y aura-t-il quelqu'un|personne a la maison`,
  ],
  [
    'floor',
    String.raw`(?:quel |combien d')?etages?|(?:au |a quel )?(?:combientieme|niveau (?:habit|est|se trouve)\w*)|rez-de-chaussee|(?:au|du) (?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|dernier|rez)(?= ?\?| etage| ou )|plain-pied|sous-sol ou`,
  ],
  [
    'elevator',
    String.raw`ascenseurs?|lift|elevateurs?|monte-charges?|cabine <>(?<![a-z])(?:dimension|largeur)`,
  ],
  [
    'doorCode',
    String.raw`digicode|interphone(?! <>(?<![a-z])nom)|(?:code|badge|combinaison)(?: <>)? (?:portail|porte|entree|immeuble|grille|parking|barriere|hall|acces|residence|batiment)|(?:portail|porte d'entree|grille|hall|immeuble)(?: <>)? (?:code|badge|ferme)|code d'(?:entree|acces)`,
  ],
  [
    'bellName',
    String.raw`sonnette|parlophone|videophone|(?:inscrit|ecrit|nom|figure|indique)\w*(?: <>)? (?:boite aux lettres|interphone|porte d'entree|platine)|(?:interphone|boite aux lettres)(?: <>)? (?:nom|inscrit)|(?:chez qui|ou|a quel nom) (?:faut-il |doit-on |doit-il )?sonner|nom <>(?<![a-z])sonner`,
  ],
  [
    'openingHours',
    String.raw`(?:heures|horaires|jours) d'(?:ouverture|acces|accueil)|(?:reception|magasin|bureaux?|entrepot|quai|depot|accueil|boutique|commerce|cabinet|restaurant|societe|locaux|etablissement|chantier)(?: <>)? (?:ouvert|ferme)(?:e|s|es)?(?![a-z])|(?:ouverte?s?|fermee?s?) (?:le |entre |jusqu|quand|a quelle|de quelle|pendant|tous|a midi|le week-end|le samedi|le lundi)\w*|(?:jusqu'a|de|a partir de) quelle heure <>(?<![a-z])(?:livrer|entrepot|marchandises|depot|bureau|a quelle heure|quelqu'un|ouvert|recept|accept|prend)\w*|quels? (?:sont )?(?:vos |les )?horaires|fermez-vous|ouvrez-vous|pause de midi|jour de fermeture|fermeture (?:annuelle|hebdo|de midi)|a quelle heure (?:ouvr|ferm)\w*`,
  ],
  [
    'truckAccess',
    String.raw`(?:camion|poids lourd|tonnes|semi-remorque|camionnette|hayon|fourgon|utilitaire|semi)(?! <>(?<![a-z])(?:loue|assur|conduis))(?:nette)?s?|(?:rue|chemin|route|acces)(?: <>)? (?:assez large|etroite?|carrossable|praticable|livrable)|se garer devant|stationner devant|transpalette|manoeuvrer|decharg\w+`,
  ],
  [
    'partialDeliveryOk',
    String.raw`(?:en )?(?:une |deux |plusieurs )(?:partie|envois|livraisons|colis)(?= ?\?| (?:d|plutot|ou|vous|pour))|(?:envoy|expedi|livr|recev)\w*(?: <>)? en (?:deux|plusieurs) fois|tout (?:recevoir |livrer |envoyer )?(?:ensemble|en une fois|d'un coup|en meme temps)|livraison (?:partielle|fractionnee|groupee|en deux)|commande (?:soit |est |sera )?complete|sans attendre le reste|deja (?:une partie|envoyer)|livrons-nous <>(?<![a-z])sans|scinder|separement|reliquat|attendre (?:que tout|le reste)|envois? separes?|envoi (?:partiel|groupe)`,
  ],
  [
    'carrier',
    String.raw`quel (?:est le )?(?:transporteur|prestataire|service de livraison|livreur)|(?:par|avec|via|chez) (?:quel(?:le)?|qui)(?: \w+){0,6} (?:achemin|renvoy|expedi|envoy|livr|parti|confi)\w*(?<!livreur)|(?:societe|messagerie|compagnie|entreprise) (?:de (?:livraison|transport)|le colis|s'occupe)|messagerie c'est|(?:facteur|poste|coursier|transporteur) ou (?:un |le |la )?(?:facteur|coursier|poste|transporteur)|qui (?:livre|devait (?:l'apporter|livrer)|s'occupe de la livraison|l'a (?:livre|apporte|achemine))|(?:dhl|dpd|ups|gls|chronopost|colissimo|bpost) ou|nom du transporteur|transporteur (?:utilise|choisi|mandate)`,
  ],
  [
    'giftMessage',
    String.raw`petit mot|mot d'accompagnement|(?:texte|message|mots?)(?: <>)? (?:sur la carte|grav|inscri|ecri|accompagn|personnalise|cadeau|souhait|imprim|joindre)\w*|grav(?:er|ure|ons)|de la part de qui|signe-t-on la carte|dedicace|carte (?:de voeux|d'accompagnement|message)|qu'ecrit-on|que (?:faut-il|dois-je|doit-on) (?:ecrire|inscrire|graver)`,
  ],
  [
    'giftWrap',
    String.raw`emball\w+ (?:pour offrir|cadeau|comme cadeau|soigne)|(?:papier|emballage|paquet|pochette|boite)[- ](?:cadeau|kdo)|ruban|joli (?:emballage|papier|paquet)|papier <>(?<![a-z])(?:noel|anniversaire|motif)|l'emballer`,
  ],
  [
    'labelPrinted',
    String.raw`(?:etiquette|bordereau|bon de retour|vignette|code qr|qr[- ]code)(?: de retour| prepayee?| d'expedition)*(?: <>)? (?:imprim|coll|appos|impression|prepay|deja|recu|telecharg)\w*|(?:imprim|coll|appos|telecharg)\w+ (?:\w+ ){0,3}(?:etiquette|bordereau|bon de retour|vignette|code qr)|imprimante(?: <>)? (?:etiquette|a disposition)|(?:acces a|dispos\w+ d'|avez-vous) une imprimante`,
  ],
  [
    'whereDroppedOff',
    String.raw`(?:ou|endroit|quel(?:le)?)(?: <>)? (?:remis|confie|rendu|depose|depot|deposee?|laisse le (?:colis|paquet|retour)|expedie le retour)(?! <>(?<![a-z])(?:plainte|argent|cles|conduire))|(?:a|dans|en) quel (?:guichet|bureau de poste|point|relais|depot|commerce|automate) <>(?<![a-z])(?:remis|rendu|depos|confi)\w*|lieu de depot|point de depot|endroit du depot`,
  ],
  [
    'proofOfPosting',
    String.raw`recepisse|(?:preuve|justificatif|attestation|recu|ticket|certificat|quittance) (?:de |d'|du )(?:depot|envoi|expedition|retour|remise)|(?:postier|guichetier|employe|relais|agent|livreur)(?: <>)? (?:recu|ticket|preuve|justificatif)|trace (?:de l'envoi|du depot)`,
  ],
  [
    'refusedParcel',
    String.raw`(?:colis|paquet|livraison|palette|marchandise|envoi)(?: <>)? (?:refus|declin|repart)\w*|(?:refus|declin)\w*(?: <>)? (?:colis|paquet|livraison|palette|marchandise|signer)|renvoye le livreur|laisse repartir|pas voulu (?:du|prendre)`,
  ],
  [
    'whatReceivedInstead',
    String.raw`(?:a la place|au lieu)(?: <>)? (?:recu|envoye|quoi|livre|trouv|obtenu)\w*|(?:recu|envoye|livre|trouve|contenait|obtenu)\w*(?: <>)? (?:a la place|au lieu|par erreur)|(?:arrive|recu|livre)e? par (?:erreur|meprise)|quel (?:article|produit|objet) <>(?<![a-z])(?:dans le carton|dans le colis|se trouvait|avez-vous recu)|contenu reel|article errone|qu'y avait-il <>(?<![a-z])(?:dedans|dans)|que contenait (?:le|votre)`,
  ],
  [
    'wornOrUsed',
    String.raw`(?:deja|ont-\w+|a-t-\w+|ete|l'avez-vous|les avez-vous|avez-vous)(?: \w+){0,3} (?:utilise|porte|servi|mis en service|lave|enfile)e?s?(?! (?:pour|vos|votre|avec|le|ce|plainte|nos|sur|comme|\w+-\d|seulement))(?<!paiement <>)|(?:servi|porte|utilise)e?s? (?:dehors|a l'exterieur|plusieurs fois|une seule fois|longtemps)|inutilise\w*|(?:encore|toujours|tout|vraiment) (?:neu(?:f|ve)s?|comme neu\w+|vierge)|dans (?:son|leur) etat (?:d'origine|neuf)|jamais (?:porte|utilise|servi|mis)e?s?|comme neu\w+|traces? d'(?:usage|utilisation|usure)|etat d'usage|consomme|entame`,
  ],
  [
    'tagsOn',
    String.raw`(?:etiquettes?|tags?|sceau|scelle|languette|antivol|plombage|plastique de protection|film)(?: <>)? (?:dessus|intact|encore|retir|enlev|arrach|attach|coup|toujours|en place|present)\w*|(?:retir|enlev|coup|arrach|port|garde|encore)\w*(?:-\w+)*(?: \w+){0,3} (?:etiquettes?|tags?|sceau|languette|antivol)(?! de retour)|scelle\w*`,
  ],
  [
    'whyReturn',
    String.raw`(?:raison|motif|pourquoi|cause|explication|qu'est-ce qui)(?: <>)? (?:retour|retourn|rapport|renvo|rend|n'en voulez|plait|plu|convi|satisf|decu|ramen)\w*|motif (?:du|de) retour|en quoi <>(?<![a-z])(?:ne (?:vous )?convi|decu|n'allait)\w*|pourquoi <>(?<![a-z])(?:veux|voulez|souhait)\w* <>(?<![a-z])(?:rendre|renvoyer|retourner|rapporter)`,
  ],
  [
    'keepForDiscount',
    String.raw`(?:rabais|reduction|remise|ristourne|dedommagement|geste|compensation|avoir partiel|remboursement partiel|bon)(?: <>)? (?:gard|conserv|compens|suffir|content|arrang)\w*|(?:gard|conserv)\w+(?: <>)? (?:rabais|reduction|remise|ristourne|moyennant|contre|geste|compensation)|moyennant`,
  ],
  [
    'exchangeForWhat',
    String.raw`(?:souhaitez|voulez|aimeriez|prendre|choisi|prefer\w+|desirez|quel\w*)(?: <>)? (?:a la place|en echange|en remplacement|au lieu de celui|au lieu de celle)|(?:echang|remplac|substitu)\w+ (?:\w+ ){0,3}(?:par quoi|contre quoi|contre quel\w*|par quel\w*)|(?:par|contre) quel\w* <>(?<![a-z])(?:remplac|echang|troqu)\w*|article de (?:substitution|remplacement)|contre quoi|quel (?:modele|article) en (?:echange|remplacement)`,
  ],
  [
    'voucherOrMoney',
    String.raw`(?:avoir|bon(?: d'achat)?|credit(?: boutique)?|note de credit|points|carte[- ]cadeau|bon cadeau)(?: <>)? ou (?:\w+ ){0,4}(?:virement|remboursement|argent|francs|euros|compte|carte|cash|liquide)|(?:remboursement|argent|virement|carte|euros)(?: <>)? ou (?:\w+ ){0,4}(?:avoir|bon|credit|points)|forme <>(?<![a-z])(?:compensation|remboursement|dedommagement)|rembourse\w* <>(?<![a-z])(?:carte|virement|especes) ou`,
  ],
  [
    'substituteOk',
    String.raw`(?:rupture|epuise|indisponible|plus en stock|defaut de|pas disponible)\w*(?: <>)? (?:autre|substitu|similaire|equivalent|remplac|affaire|convien|alternative)\w*|(?:similaire|equivalent|proche|comparable|semblable)\w*(?: <>)? (?:convien|irait|accept|ferait|va\b)\w*|substitution|produit de remplacement (?:vous|en cas)|met autre chose|l'affaire`,
  ],
  [
    'whyCancel',
    String.raw`(?:raison|motif|pourquoi|cause|motive|pousse|qu'est-ce qui|due a|amene)\w*(?: <>)? (?:annul|resili|desabonn|depart|quitt|partir|arret|renon|interromp|desinscri)\w*|(?:annul|resili|desabonn|depart|desinscri)\w*(?: <>)? (?:raison|motif|pourquoi|due a|lie a|cause)|nous quitt\w+`,
  ],
  // Payments
  [
    'paymentMethod',
    String.raw`(?:mode|moyen|facon|methode|type|forme)s? de (?:paiement|reglement|regler|payer)|comment <>(?<![a-z])(?:paye|payer|regle|regler|acquitt|reglement|paiement)\w*|(?:paye|regle|payer|regler|reglement|paiement)e?\w* (?:en|par|avec|via) (?:especes|carte|virement|cheque|paypal|quoi|quel|liquide|twint|facture|cash|bancontact)\w*|debit, credit|facon <>(?<![a-z])regler|(?:carte|paypal|virement|especes|comptant|cash|cheque|twint|facture)(?: \w+)? ou (?:\w+ ){0,2}(?:carte|paypal|virement|especes|comptant|cash|cheque|credit|twint|debit)`,
  ],
  [
    'cardLastDigits',
    String.raw`(?:derniers|quatre|4) (?:derniers )?(?:chiffres|numeros)(?: <>)? (?:carte|cb|fin|visa)|carte(?: <>)? (?:finit|termine|finissant|en \d{4}|derniers chiffres)|(?:termine|finit|chiffres de fin)(?: <>)? carte|quatre (?:derniers|chiffres de fin)|chiffres de fin|finit en|quelle carte`,
  ],
  [
    'bankName',
    String.raw`(?:quelle|votre|nom de la|nom de votre|la|une) banque(?! en ligne)(?! <>(?<![a-z])(?:refus|bloqu|contact|autoris))|(?:etablissement|institution) (?:bancaire|financier\w*|est votre compte|emetteur)|quel etablissement <>(?<![a-z])compte|banque (?:emettrice|est-ce|avez|etes|domicil)\w*|domicilie\w* <>(?<![a-z])banque`,
  ],
  [
    'timesCharged',
    String.raw`(?:debit|prelev|pass|factur|montant|somme|operation|ligne|paiement)\w*(?: <>)? (?:deux|trois|plusieurs|combien de|2|3) (?:fois|reprises)|(?:combien de|deux|plusieurs|double) (?:fois|reprises|prelevements|debits|lignes|operations|transactions|paiements)(?: <>)? ?(?<![a-z])(?:debit|prelev|voyez|somme|factur|appara|releve|\?|montant|vous a)\w*|combien de (?:prelevements|debits|paiements|operations|transactions)|en double|compter les lignes`,
  ],
  [
    'whoseCard',
    String.raw`(?:carte|compte(?: debite)?)(?: <>)? (?:a votre nom|appartient|est-(?:ce|elle|il) (?:la |le )?(?:votre|vous)|a quelqu'un)|(?:porteur|detenteur|titulaire|proprietaire) (?:de la carte|du compte debite|de ce moyen)|quelqu'un d'autre a-t-il (?:regle|paye)|a qui (?:est|appartient) la carte|carte de (?:qui|quelqu'un|votre (?:conjoint|mari|femme))`,
  ],
  [
    'statementText',
    String.raw`(?:intitule|libelle|texte|ligne|mention|nom|designation)(?: <>)? (?:releve|extrait|debit|operation|prelevement|transaction|bancaire|compte)s?(?! debite)|(?:releve|extrait|operation bancaire)(?: <>)? (?:intitule|libelle|texte|ligne|nomme|indique|mentionne)|comment <>(?<![a-z])(?:nomme|appel|libell)\w* <>(?<![a-z])(?:operation|debit|prelevement)|que dit (?:la ligne|le releve|l'extrait)`,
  ],
  [
    'instalments',
    String.raw`mensualites?|etal(?:ement|er|es?)|echelonn\w+|(?:en|payer en|regler en) (?:combien de |plusieurs |trois |quatre |\d )(?:fois|versements|tranches|echeances)|plan de (?:paiement|remboursement)|acomptes?(?! <>(?<![a-z])verse)|(?:par|en) tranches|paiement (?:fractionne|en plusieurs)|combien (?:de |d')(?:echeances|versements|tranches)`,
  ],
  [
    'voucherCode',
    String.raw`(?:quel|le|votre|recopi\w*|dict\w*|lettres|caracteres|indiqu\w*|donn\w*|que porte)(?: <>)? (?:code (?:promo\w*|de reduction|avantage|cadeau|de remise|du (?:bon|coupon|cheque))|coupon|cheque[- ]cadeau|voucher)(?! (?:est|a-t|ete|refus|n'|ne))|quel code (?:avez|as|aviez)[- ](?:vous|tu) (?:saisi|utilise|entre|tape|rentre|applique|mis au panier)|code (?:avez-vous )?(?:saisi|tape) (?:au|dans le) (?:panier|paiement)|lettres <>(?<![a-z])cheque|recopi\w* le code (?:du|de la) (?:bon|carte|coupon)|code (?:figurant|inscrit|imprime) sur (?:le|votre|la) (?:bon|cheque|carte cadeau|coupon)`,
  ],
  [
    'codeError',
    String.raw`(?:${PROMO}|le bon|votre bon|le code)(?: <>)? (?:refus|rejet|disparai|marche|fonctionne|accept|invalide|expire|erreur|passe|ignore|pris en compte|applique)\w*|(?:valid|appliqu|tap)\w+ (?:\w+ ){0,2}(?:${PROMO}|le bon)|pourquoi <>(?<![a-z])(?:${PROMO}|le bon)|message <>(?<![a-z])(?:code promo|coupon|bon)`,
  ],
  [
    'invoiceName',
    String.raw`(?:nom|intitule|identite|destinataire|raison sociale|libelle|adresse)(?: <>)? (?:facture|note(?! de credit)|recu fiscal|facturation|facture-t-on|factur\w+|devis)(?! de)|(?:facture|facturer|facturation|note|recu)(?:r|s)?(?: <>)? (?:au nom de|a quel nom|quel nom|etablir|libell|intitul|destinataire)\w*|facture-t-on|au nom de qui <>(?<![a-z])(?:factur|etabl|emett)\w*`,
  ],
  [
    'vatNumber',
    String.raw`(?:num\w*|n°|no|identifiant|code|quel)?(?: de | d')?(?:tva|tps|tvq|siret|siren|bce|ide|numero d'entreprise|numero fiscal)(?! (?:incluse|comprise|de \d))|assujetti\w*|intracommunautaire|numero (?:d'entreprise|fiscal|d'identification fiscale)`,
  ],
  [
    'invoiceByPostOrMail',
    String.raw`(?:papier|postal|par poste|poste|courrier|electronique|e-facture|pdf|mail|numerique|ebill)(?: \w+)? ou (?:\w+ ){0,3}(?:electronique|papier|e-facture|pdf|mail|poste|courrier|numerique|email|e-mail)(?: <>)?|(?:recevoir|envoy|transm|adress)\w*(?: <>)? (?:releves?|factures?|note|documents?)(?: <>)? (?:poste|mail|papier|comment|courrier|pdf)|comment <>(?<![a-z])recevoir vos (?:releves|factures|decomptes)|facture (?:papier|electronique|par courrier|en pdf)`,
  ],
  [
    'authorised',
    String.raw`procuration|mandat(?:aire|ee?)?(?! sepa)|representant legal|au nom du titulaire|autorisation ecrite|autorisation (?:du|de la) titulaire|(?:habilit|autoris)ee? (?:a agir|a modif|a demander|par (?:le|la) titulaire)|tuteur|curateur|agissez-vous|pour le compte de|ayant droit|titulaire(?: <>)? (?:d'accord|accord|autoris)\w*`,
  ],
  // Accounts
  [
    'loginMethod',
    String.raw`(?:methode|mode|facon|moyen) de (?:connexion|vous connecter|login|vous identifier)|comment (?:vous )?<>(?<![a-z])(?:connect|identifi)\w*|compte tiers|sso|empreinte digitale|face id|(?:via|avec|par) (?:google|facebook|apple|itsme|franceconnect|swissid)|login a part|biometri\w+|avec un mot de passe ou|reconnaissance faciale|lien magique`,
  ],
  [
    'resetTried',
    String.raw`(?:mot de passe|mdp) (?:oublie|perdu)|(?:nouveau|reinitialis\w+|change\w*|redemand\w*)(?: <>)? (?:mot de passe|mdp|code d'acces)|(?:mot de passe|mdp)(?: <>)? (?:reinitialis|chang|renouvel)\w*|procedure d'oubli|reinitialisation du (?:mot|compte)|demande un nouveau (?:code|mot de passe|lien)`,
  ],
  [
    'resetMailReceived',
    String.raw`(?:mail|courriel|message|e-mail|lien|sms)(?: <>)? (?:activation|reinitialisation|recuperation|confirmation|validation|lien|verification|demande)(?: <>)? ?(?<![a-z])(?:parvenu|arrive|recu|delivre|venu|eu)\w*|(?:recu|parvenu|arrive)\w*(?: \w+){0,3} (?:mail|courriel|e-mail|lien)(?: <>)? (?:reinit|activ|recup|lien|mot de passe|valid)\w*|apres la demande <>(?<![a-z])(?:mail|courriel)`,
  ],
  [
    'spamFolder',
    String.raw`spams?|indesirables?|pourriels?|onglet promotions?|courrier indesirable|corbeille|filtre <>(?<![a-z])(?:mail|messagerie|corbeille)|dossier (?:junk|promotions)|junk`,
  ],
  [
    'twoFactor',
    String.raw`(?:deux|double)[- ](?:etapes|facteurs|authentification|verification|validation)|(?:code|confirmation|validation)(?: <>)? (?:par sms|sur le mobile|authentificateur|de secours|par texto|appli d'authentification)|codes? de secours|2fa|authentificat(?:eur|ion)|recevez-vous le code|a deux facteurs`,
  ],
  [
    'phoneLost',
    String.raw`(?:portable|natel|telephone|mobile|smartphone|gsm|cellulaire|appareil lie|ancien numero)(?: <>)? (?:vole|perdu|derobe|introuvable|egare|change|encore|toujours|acces)e?|(?:perdu|vole|change de|acces a|dispos\w+)(?: <>)? (?:portable|telephone|ancien numero|natel|mobile|appareil lie|gsm)`,
  ],
  [
    'severalAccounts',
    String.raw`(?:second|autre|deuxieme|plusieurs|combien de|double)s? (?:comptes?|profils?|inscriptions?|adhesions?|abonnements?)(?! (?:bancaire|tiers))|compte en double|doublon|(?:compte|profil)s? (?:multiples|existe)`,
  ],
  [
    'newsletter',
    String.raw`infolettres?|newsletters?|lettres? d'info\w*|publicites?|liste de diffusion|mails? promotionnels?|(?:desinscri|desabonn)\w+ <>(?<![a-z])(?:lettre|liste|mail|news)\w*|nos (?:actualites|offres par)|courriers publicitaires`,
  ],
  [
    'whoHasAccess',
    String.raw`(?:partag|communiqu|donn|confi|conn)\w*(?:-\w+)*(?: <>)? (?:identifiants|mot de passe|mdp|acces|codes?)(?! (?:de|promo))|(?:qui|quelqu'un|conjoint|employe|enfants?|personnes?)(?: <>)? (?:acces a|l'acces|connecter|connaissent-elles votre)\w*|d'autres (?:personnes|utilisateurs)(?: <>)? (?:acces|compte|mot de passe|connect)\w*|ancien employe`,
  ],
  [
    'preferredChannel',
    String.raw`(?:telephone|mail|courriel|chat|sms|appel|ecrit|clavardage|whatsapp|e-mail|visio|oral)(?: \w+){0,3},? ou (?:\w+ ){0,4}(?:telephone|mail|courriel|chat|sms|appel|ecrit|whatsapp|oral|e-mail|texto)(?! (?:pour joindre))|canal (?:de|vous|prefer)\w*|moyen de contact|comment <>(?<![a-z])(?:contacter|contacte|joindre|repondre|recontact|tenir au courant)\w*|poursuivre (?:ici|par|au)|par quel (?:biais|canal|moyen) <>(?<![a-z])(?:${CALLED}|repondre|tenir)`,
  ],
  [
    'bestTimeToCall',
    String.raw`(?:moment|heure|quand|jour|journee|creneau|horaire|moments|heures)s?(?! (?:avez|aviez|a-t|nous|as|vous (?:a|ont)|on))(?: (?!avez|aviez|a-t)[\w'-]+){0,6} ${CALLED}(?<!appele)(?! de)|coup de (?:fil|tel)(?: <>)? (?:quand|moment|heure)|joignable(?: <>)? (?:quand|moment|heure|journee|soir)|(?:quand|a quelle heure|a quel moment) <>(?<![a-z])(?:joignable|appeler|rappeler|joindre|telephoner|deranger)|(?:journee|matin|soir|apres \d+ ?h),? (?:l'appel|le coup de fil)|plage <>(?<![a-z])rappel`,
  ],
  [
    'calledBefore',
    String.raw`(?:premier|premiere) (?:appel|contact|message|demande|fois que vous (?:nous|ecri|app))|(?:deja|precedemment|auparavant|avant)(?: <>)? (?:signal|ecri|contact|appel|plainte|ouvert un (?:dossier|ticket)|pris contact|introdui|reclam|parl)\w*|(?:signal|ecri|contact|appel|plainte|introdui|reclam)\w*(?: <>)? (?:deja|precedemment|auparavant|avant|par le passe)|(?:nous|avez-vous) (?:avez-vous |avez |aviez-vous )?(?:deja )(?:contact|ecri|appel|joint)\w*|ticket deja ouvert`,
  ],
  [
    'spokeWith',
    String.raw`(?:qui|quel(?:le)?|le nom)(?: \w+){0,4} (?:conseill|collegue|interlocut|vendeu|operat|hotesse|employe)\w*(?: <>)? (?:repondu|parle|eu|servi|traite|aide|renseigne|pris en ligne|promis)\w*|(?:a|avec) qui (?:avez|as|aviez|a-t)[- ]?(?:vous|tu|elle|il)?(?: \w+){0,3} (?:parle|eu|echange|discute|ete en (?:contact|ligne))\w*|nom (?:du|de la|de|de l'|d'un)(?: ?(?:votre|ma|mon|notre|un))? ?(?:collegue|interlocut|conseill|vendeu|operat|agent)\w*|quel(?:le)? (?:conseill|collegue|vendeu|agent|operat|interlocut)\w*|servi par|interlocuteur|par (?:quel|qui) <>(?<![a-z])(?:servi|renseigne|conseille)\w*|qui vous a (?:repondu|servi|renseigne|aide|conseille|recu)`,
  ],
  [
    'promisedWhat',
    String.raw`(?:promis|promesse|annonc|garanti|propos|assur|indiqu)\w*(?: <>)? (?:collegue|conseill|on vous|vendeu|la derniere fois)\w*|(?:collegue|conseill|vendeu|vous (?:a|avait|ont|fut)(?:-t-on|-on)?|on)\w*(?: \w+){0,4} (?:promis|annonce|garanti|assure|fait miroiter)e?s?(?! (?:un|une) autre)|(?:collegue|conseiller|conseillere|vendeur)(?: \w+){0,3} (?:propose|indique|dit)(?= ?\?)|delai <>(?<![a-z])(?:indique|annonce|promis)|qu'(?:est-ce qu'on|a-t-on|avait-on) <>(?<![a-z])(?:promis|annonce|dit|garanti)|dernier echange, |d'apres notre dernier|que devait-il se passer|engagement <>(?<![a-z])(?:pris|collegue)`,
  ],
  [
    'hearAboutUs',
    String.raw`entendu parler|(?:comment|d'ou|par quel biais|par qui)(?: <>)? (?:connu|connaiss|decouv|venu a nous|arrive chez|entendu)\w*|trouve\w* notre (?:site|boutique|adresse|magasin)|(?:recommand|parrain|conseill)\w+ (?:notre|nos|par|chez|la maison|nous)|(?:qui|ami|amie|proche)(?: \w+){0,2} (?:vous a|a-t-il|vous ont|t'a)(?: \w+)? ?(?:recommand|parrain|conseille|parle)\w*|parrain\w*|bouche[- ]a[- ]oreille|tombe\w* sur (?:notre|nous)|atterri (?:chez|sur notre)`,
  ],
  [
    'satisfaction',
    String.raw`(?:satisfai|content)\w*|quelle note|(?:pense|pensez|trouve|avis)\w*(?: <>)? (?:livraison|service|experience|accueil|sejour|produit|achat|prestation)|comment s'est (?:passe|deroule)\w* (?:votre |la |l')?(?:experience|livraison|visite|sejour|achat|contact)|amelior\w+|sur (?:une echelle|5|10)|etoiles|vos impressions|(?:recommander\w*)[- ]vous|a la hauteur`,
  ],
  [
    'stillHappening',
    String.raw`(?:ca|cela|tout|il|elle)(?: re)? ?(?:marche|fonctionne|remarche|refonctionne)\w*(?:-\w+)* (?:maintenant|a nouveau|de nouveau|mieux|desormais|cette fois|entre-temps|a present)|(?:est|sont|semble)(?:-\w+)*(?: \w+){0,2} (?:resolu|regle|repare|revenu a la normale|rentre dans l'ordre)\w*|(?:encore|toujours)(?: \w+){0,2} (?:ce |le |la |cette )?(?:souci|probleme|panne|meme (?:souci|probleme)|coupures?|d'actualite)|(?:souci|probleme|panne|bug|defaut)(?: \w+){0,3} (?:persist|dure|continu|disparu|toujours)\w*|persiste(?:-t-\w+)?(?= ?\?| (?:encore|toujours|depuis|malgre))|en est-on|rentre dans l'ordre|entre-temps|est-ce que ca marche|c'est (?:regle|resolu|repare|bon)(?= ?\?)`,
  ],
  [
    'consentToRecord',
    String.raw`consent\w+|(?:autoris|accept|permett|accord)\w*(?:-\w+)*(?: <>)? (?:enregistr|conserv|transm|trait|partag|utilis)\w* (?:\w+ ){0,3}(?:donnees|appel|conversation|echange|informations|coordonnees|dossier|image)|enregistr\w+ (?:\w+ ){0,2}(?:appel|conversation|echange)|vie privee|(?:puis-je|pouvons-nous) (?:enregistrer|conserver vos)|donnees personnelles`,
  ],
  [
    'deadline',
    String.raw`(?:avant|d'ici|jusqu'a) (?:quand|quel jour|quelle date)(?! <>(?<![a-z])(?:ouvert|assur|engag))|date (?:limite|butoir)|urgen\w+|delai (?:imperatif|a respecter|a ne pas)|echeance a respecter|au plus tard(?= ?\?)|pouvez-vous attendre|pour quand <>(?<![a-z])(?:besoin|faut|il vous|requis)|presse(?:e|nt)?(?= ?\?)|temps imparti|besoin (?:pour|avant) (?:quand|le|une date)`,
  ],
  [
    'giftReceipt',
    String.raw`ticket[- ]cadeau|bon d'echange <>(?<![a-z])cadeau|(?:ticket|recu|bon) sans (?:le )?prix|prix (?:visible|masque|cache)\w*`,
  ],
];
