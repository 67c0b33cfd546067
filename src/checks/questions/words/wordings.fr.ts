import type { Slot } from '../../../model/fact';

type Wordings = readonly (readonly [Slot, string])[];

const NUMBER = String.raw`(?:numeros?|num\.?|n[°o]\.?|no|nr|references?|ref|codes?|identifiants?|id|matricule|(?:suite|serie|combinaison|ligne) de (?:chiffres|lettres|caracteres)(?: et de (?:chiffres|lettres))?|chiffres|caracteres|immatriculation)`;
/** Between a number and what it is of. */
const OF = String.raw`(?:,? [\w'’°-]+){0,3}? (?:(?:de|du|des|sur|pour|a|au|dans) )?(?:(?:la|le|les|votre|vos|ton|ta|cette|ce|cet|notre|son|un|une) )?(?:d'|l'|de l'|d'une? )?`;
const WANT = String.raw`(?:souhait|voul|veux|desir|prefer|aimer|voudr|choisi|opt|prend|pren|pris|command|achet|reten|retenu|selection|sera|est|irait|faut)\w*`;
const SHOP = String.raw`(?:magasin|boutique|agence|bureau de poste|guichet|kiosque|succursale|enseigne|comptoir|drive|depot|relais|point (?:relais|poste|de retrait|colis|mondo)|automate|casier|consigne|locker|entrepot|filiale|librairie|tabac|epicerie|station)`;
const COLOUR = String.raw`(?:rouge|noire?|blanche?|bleue?|verte?|grise?|gris|rose|jaune|orange|beige|taupe|marron|brune?|doree?|argentee?|ivoire|bordeaux|marine|kaki|violette?|turquoise|creme|anthracite|naturel|claire?|foncee?|cyan|magenta)`;
const BOUGHT = String.raw`(?:command|achet|acqui|pris|choisi|procur|reserv|selection|pay)\w*`;

/** Further ways to ask for a slot in French. */
export const moreWordings: Wordings = [
  [
    'orderNumber',
    String.raw`${NUMBER}${OF}(?:commandes?|achats?|cmd|cde|panier|transaction|bon de livraison|recapitulatif|magasinage|acquisition|accuse de commande)(?! de (?:billet|voyage))|(?:commande|achat|panier)(?: [\w'-]+){0,4},? (?:(?:son|le|quel) )?(?:numero|reference|ref|code)|(?:mail|courriel|message|recu|facture) de (?:confirmation|commande)[^.?!]{0,40}(?:numero|chiffres|code|reference|serie)|numero (?:qui )?(?:commence|debute)\w* par|(?:laquelle|quelle) (?:de vos |est la |est votre )?commandes?|commande (?:porte|correspond|s'agit|concernee)|sous quel(?:le)? (?:numero|reference|identifiant)(?: [\w'-]+){0,5} (?:achet|command|achat|passe|valid|enregistr)\w*`,
  ],
  [
    'trackingNumber',
    String.raw`${NUMBER}${OF}(?:suivi|tracking|colis|paquet|envoi|expedition|reperage|bordereau|recommande|lettre de voiture|etiquette d'expedition|acheminement|transport|transporteur|vignette|poste|pli)(?! de (?:retour cadeau))|tracking|(?:lien|code) de (?:suivi|localisation)|(?:code|suite|caracteres|chiffres|numero)[^.?!]{0,30}(?:code-?barres?|etiquette (?:du|de) (?:colis|paquet|transport))|(?:suivre|localiser|pister|tracer)(?: \w+){0,3} (?:colis|paquet|envoi)[^.?!]{0,40}(?:numero|code|reference)|reference logistique`,
  ],
  [
    'accountNumber',
    String.raw`${NUMBER}${OF}(?:clients?|cliente|clientele|abonnee?|abonnement|adherente?|adhesion|membres?|societaire|programme|voyageur frequent|miles|usager|utilisateur|carte (?:de )?(?:fidelite|membre|client|club)|fidelite|club|badge|espace client|assuree? ou de client|ligne client|compte (?:client|chez nous)|point de livraison|pdl|installation|consommateur|licence (?:sportive|ffg)?)(?! bancaire)|(?:adhesion|fidelite|carte de membre|abonnement|espace client|badge)(?: [\w'-]+){0,4},? (?:son |le |quel )?(?:numero|matricule|identifiant)|nom d'utilisateur|login(?= ?\?| (?:svp|de votre|client))|identifiant(?= ?\?| (?:svp|client|de votre|utilis|chez nous))`,
  ],
  [
    'bookingReference',
    String.raw`${NUMBER}${OF}(?:reservation|resa|sejour|voyage|vol|billet|billets|circuit|croisiere|location|locatif|bulletin d'inscription|bon d'echange|carte d'embarquement|voucher|hebergement|nuitee|auberge|hotel|dossier (?:de )?(?:voyage|reservation)|itineraire|e-billet|inscription)(?! d'assurance)|pnr|dossier de voyage|(?:carte d'embarquement|bon d'echange|billet|reservation|voucher|confirmation de sejour)(?: [\w'-]+){0,5} (?:numero|reference|code|lettres)|(?:reserv\w+|sejour|location)[^.?!]{0,30}(?:sous quel(?:le)? (?:numero|reference|code))|code de (?:la |ta |votre )?resa`,
  ],
  [
    'policyOrClaimNumber',
    String.raw`${NUMBER}${OF}(?:polices?|contrat|sinistres?|dossier|declaration|reclamation|plainte|ticket|incident|cas|intervention|assurance|mutuelle|carte verte|procedure|avenant|litige|requete|attestation|courrier|affaire|prise en charge|demande)(?! de (?:reservation|voyage|fidelite|vol|commande))|(?:sinistre|contrat|police|dossier|attestation|carte verte|courrier|lettre)(?: [\w'-]+){0,5},? (?:(?:son|sa|le|la|quel(?:le)?|une?) )?(?:numero|reference|ref)|(?:votre |quelle (?:est votre )?)police(?! (?:est|a))|references? (?:de la procedure|a rappeler)|sous quelle reference (?:traitons|suivons|est)|numero de (?:cas|plainte)`,
  ],
  [
    'serialNumber',
    String.raw`${NUMBER}${OF}(?:serie|chassis|cadre|fabrication|machine|appareil|fabricant|constructeur|usine|moteur|iccid|imei|materiel|compteur|autocollant|plaque|plaquette|socle|routeur|modem|decodeur|unite|outil|vignette constructeur)(?! de (?:livraison|produit|commande|telephone))|imei|iccid|vin(?= de|\W*$)|s\/n|adresse mac|(?:etiquette|autocollant|plaque|plaquette)(?: [\w'-]+){0,3} (?:argentee?|blanc|blanche|signaletique|sous|au dos|a l'arriere|du dessous|derriere)|(?:au dos|sous|derriere|a l'arriere|dessous)(?: [\w'-]+){0,5} (?:suite|numero|code|chiffres|etiquette|plaque)|numero unique|identifiant materiel|numero de fabrication`,
  ],
  [
    'email',
    String.raw`adresse (?:internet|de courrier electronique|courriel|avec un @|web de contact|gmail|electronique|e-?mail|de messagerie|de connexion|pour vous ecrire)|(?:boite|messagerie|courriel|mail|e-?mail|mel)(?: [\w'-]+){0,4} (?:utilis|inscri|souhait|recevoir|enregistr|donn|servi|associ|lie|rattach)\w*|(?:a|sur|avec|vers|de) quel(?:le)? (?:adresse )?(?:e-?mail|mail|courriel|messagerie|boite|adresse electronique)|gmail|(?:avec|sous|par|a) quelle adresse (?:vous |t'|etes|es|s'|avez|as|ecriv|est|nous)[^.?!]{0,24}(?:connect|inscri|identifi|ecri|enregistr|compte)\w*|message electronique|(?:ton|votre|un) (?:mail|e-?mail|courriel|mel)(?= ?\?|$| (?:svp|stp|pour|s'il|c'est|exact|actuel|perso|pro))`,
  ],
  [
    'phone',
    String.raw`(?:ton|votre|un) (?:num|06|07|04[0-9]?|079|078|0\d)(?= |$|\?)|coordonnees telephoniques|(?:de|sur|depuis) quelle ligne|ligne (?:ou|sur laquelle|directe|fixe|mobile)|(?:quel|votre|un) (?:numero|portable|mobile|fixe|gsm|natel|cellulaire|tel)(?: [\w'-]+){0,6} (?:compos|rappel|appel|joind|contact|telephon|sms|texto|recontact)\w*|(?:joindre|rappeler|appeler|contacter|recontacter|telephoner|texto|sms)(?: [\w'-]+){0,6},? (?:a |sur |au )?(?:quel|votre|ton|un) (?:numero|portable|mobile|fixe|gsm|tel)|indicatif|(?:le|un|votre) mobile (?:sur lequel|ou|pour)|(?:a |sur )quel (?:numero|telephone|portable|mobile|fixe|gsm)|numero (?:pour|ou|a) (?:vous |te )?(?:rappeler|joindre|appeler|composer|contacter)|tel(?= ?[:.]|$| (?:svp|stp|de contact|portable))|on (?:vous|te) (?:rappelle|appelle|joint)(?: [\w'-]+){0,2} (?:ou|sur|a|quel)`,
  ],
  [
    'address',
    String.raw`(?:ou|a quel endroit|chez qui|vers ou)(?: exactement)? (?:devons|dois|doit|faut|devra|puis|peut|pouvons|est-ce qu(?:e |')|voulez|souhait)[^?]{0,40}(?:livr|expedi|envo|envoy|renvoy|adress|deposer|achemin|passer|intervenir|venir|install|prendre)\w*|ou (?:renvoyer|livrer|envoyer|expedier|adresser|acheminer|faire parvenir|livrons|renvoyons|venons|passons|intervenir)|(?:tu|vous) (?:habite|reside|demeure|loge|vit|viv)\w*|(?:habit|resid|demeur|domicil)\w*[- ](?:vous|tu)|domicile (?:actuel|legal|est)|(?:votre|ton) (?:domicile|adresse|lieu de residence)|lieu de (?:livraison|residence|l'intervention|prise en charge du taxi)|endroit de livraison|numero (?:de voirie|de rue|de maison|et rue|et la rue)|(?:rue|avenue|boulevard|chemin),? (?:et )?(?:le )?(?:numero|npa|code postal|localite)|quelle (?:rue|avenue)|point de raccordement|ou (?:le taxi|le technicien|le livreur|la navette|l'expert)[^?]{0,24}(?:venir|vient|prendre|passer|rend|presenter)|(?:siege|domicile)[^.?!]{0,12}(?:ou|adresse)|se trouve son siege|vous etes (?:domicilie|loge|situe)e? ou|(?:et )?si expedition, ou|coordonnees (?:completes|de livraison|postales)|on (?:vous|te) (?:livre|l'envoie|envoie|l'expedie)(?: \w+){0,3} ou`,
  ],
  [
    'postcode',
    String.raw`(?:cp|npa|code postal|code postale)(?= ?[:/?]|$| )|(?:dans|de|vers) quelle (?:commune|localite|municipalite|ville)(?: [\w'-]+){0,3} (?:resid|habit|viv|demeur|situ|etes|est)\w*|(?:vous etes|habitez|vivez)(?: \w+){0,2} (?:de |dans |a )quelle (?:commune|ville|localite)|quel arrondissement|(?:quatre|cinq|4|5) (?:premiers )?chiffres (?:devant|de votre (?:ville|commune|localite)|postaux)|dans quelle ville (?:etes|es|vivez|vis|se trouve)|chiffres (?:du|de la) (?:code postal|localite)|dans quel departement`,
  ],
  [
    'personName',
    String.raw`(?:votre|vos|ton|quel est (?:le|votre|ton)|le) (?:nom|prenom|noms|patronyme|identite)(?= ?[,?:]|$| (?:et|ou|de (?:famille|naissance|jeune fille)|complet|exact|svp|stp|s'il|tel|figur|comme|en|du (?:passager|titulaire|client|voyageur|souscripteur|preneur|locataire|patient|beneficiaire du compte)))|(?:nom|prenom)s? (?:du|de la|de l') ?(?:preneur|titulaire|passager|passagere|client|cliente|voyageur|souscripteur|assuree?|locataire|patient|adherent|abonne|acheteur|contractant|reservation)|comment (?:t'|vous )?(?:appel|nomm)\w*(?:-(?:tu|vous))?|qui dois-je (?:annoncer|demander|mettre)|comment s'(?:ecrit|epelle|orthographie)|(?:epel|orthograph)\w*(?: [\w'-]+){0,3} (?:nom|prenom|patronyme)|quel nom (?:figure|dois-je|faut-il|est inscrit|porte|avez|apparait|mettre|indiquer)|(?:madame|monsieur) (?:comment|qui)|nom, prenom|a qui (?:ai-je|je parle)|prenom(?= ?\?|$)|nom et prenom|sous quel(?:le)? (?:nom|identite|patronyme)`,
  ],
  [
    'company',
    String.raw`(?:quelle|votre|ta|le nom de (?:la|votre|ta)|nom de (?:la|votre|ta)|la) (?:firme|societe|boite|entreprise|structure|start-?up|fiduciaire|enseigne|organisation|association|asbl|compagnie|fondation|cooperative|pme)(?! (?:de (?:livraison|transport)|le colis|a-t-elle|l'a|adverse|d'assurance|aerienne|de garantie))|(?:nom|denomination|forme) (?:commercial\w*|de l'(?:entreprise|association|etablissement|employeur|organisme)|juridique|sociale)|raison sociale|entite juridique|(?:sprl|srl|sarl|sas|sa|asbl|gmbh|sci|eurl)(?= |$|\?)|comment s'appelle (?:votre|ta|le|la) (?:commerce|boutique|entreprise|societe|etablissement|restaurant|association|cabinet|atelier|magasin)|(?:restaurant|commerce|atelier|magasin|cabinet|hotel|garage|etablissement)(?: [\w'-]+){0,4} (?:porte quel nom|se nomme|s'appelle)|dans quel (?:cabinet|etablissement|service|bureau) (?:exerc|travaill)\w*|pour (?:qui|quelle maison) travaill\w*|employeur|(?:au nom de|pour) quelle (?:firme|societe|entreprise|structure)|societe(?= ?:)`,
  ],
  [
    'dateOfBirth',
    String.raw`(?:date|jour|annee|lieu et date|jj.?mm.?aaaa) de (?:votre |ta |sa )?naissance|nee?(?:\(e\))? (?:le|quand|en quelle annee|quel jour)|(?:quand|quel jour|quelle annee)[^.?!]{0,30}(?<![a-z])(?:nee|ne le|ne ?\?|venue? au monde|vu le jour|naquit)|(?:t'es|es-tu|tu es|vous etes|etes-vous) nee?|(?:votre|ton) (?:date d')?anniversaire(?! de (?:mariage|contrat))|(?:fet|celebr)\w*(?: [\w'-]+){0,2} anniversaire|(?<!acte de )naissance(?= ?[:?]|$| (?:de|du|svp))|de quelle annee (?:etes|es)|annee ou vous etes ne`,
  ],
  [
    'iban',
    String.raw`(?:iban|rib|bic|swift|bban)|coordonnees (?:bancaires|du compte)|(?:specimen|cheque annule)(?: de cheque)?|(?:transit|folio|institution)[^.?!]{0,30}(?:folio|transit|institution)|(?:vingt-sept|27|19|21|24) (?:caracteres|chiffres)|(?:ou|sur quoi|sur quel compte|vers quel compte|a quel compte)[^.?!]{0,40}(?:vers(?:e|er|ement)|vir(?:e|er|ement)|rembours|credit|depos|transfer|argent|sous)\w*|(?:quel|ton numero de|votre numero de|numero de) compte(?: bancaire)?(?: [\w'-]+){0,5} (?:prelevement|rembours|vir|vers|credit|rende|debit|indemn|argent)\w*|compte (?:bancaire|a crediter|en banque|ou (?:vous|te) (?:vers|rembours|vir))|domiciliation (?:du compte|bancaire)|depot direct`,
  ],
  [
    'securityAnswer',
    String.raw`mot (?:de code|convenu|secret|magique)|mot-cle|code (?:(?:de )?(?:verification|validation|securite|confirmation)|temporaire|secret|confidentiel|pin|parrain de securite|recu par (?:sms|mail|texto)|a usage unique|vocal|telephonique|d'acces au compte)(?! (?:promo|postal))|question (?:de controle|secrete|de securite)|(?:premier|premiere|toute premiere) (?:emploi|voiture|ecole|animal|metier|professeur|instituteur|employeur|adresse)|code (?:client )?secret|(?:nip|pin|puk|mdp|mot de passe)(?= ?[?:]|$| (?:client|svp|de (?:votre|ton)|actuel|telephonique|stp))|nom de jeune fille de (?:votre|ta) mere|phrase secrete|reponse secrete|trois derniers caracteres|quatre positions`,
  ],
  [
    'product',
    String.raw`(?:lequel|laquelle|lesquel(?:le)?s)(?: (?:de|des|parmi)) (?:vos (?:deux |trois )?)?(?:articles?|produits?|achats?|appareils?|choses|pieces|modeles|objets?)|(?:articles?|produits?|appareils?|chose|objet|service)(?: (?:vise|concern|touch|defectueu|en cause|en question|achet|command|abim|casse|livre|recu)\w*| (?:est|sont|porte|ne marche)| ?:)|sur quel (?:service|produit|article)|(?:de|a|sur|pour) (?:quoi|quel(?:le)? (?:article|produit|partie|chose|objet|appareil|piece|marchandise|meuble|element))(?: [\w'-]+){0,3} (?:parl|s'agit|concern|question|allusion|demande|port|rapport)\w*|(?:concern|vis|touch|s'agi|port)\w*(?:-\w+)?(?: [\w'-]+){0,2} (?:quel(?:le)?s?|lequel|laquelle) (?:article|produit|appareil|partie|chose|objet|achat|service|marchandise|meuble|element)?|a laquelle faites-vous allusion|de quoi (?:s'agit|parl|est-il|etait)|c'etait quoi|qu'est-ce que c'(?:etait|est)|la chose qui|c'est laquelle|quelle chose|(?:que|qu')(?:est-ce que vous )?(?:avez|aviez|as)[- ]?(?:vous|tu)? (?:${BOUGHT})|t'(?:as|avais) (?:${BOUGHT}) quoi|(?:quel|quelle|quels|quelles) (?:marchandise|reference d'article|denree|commande d'articles|meuble|jouet|bijou|vetement|livre|outil|machine)`,
  ],
  [
    'variant',
    String.raw`(?:taille|couleur|coloris|modele|pointure|teinte|nuance|format|contenance|version|variante|declinaison|finition|type)(?: (?:exacte?|souhaitee?|voulue?|desiree?|choisie?|commandee?|habituelle?|retenue?|precise?|concernee?|prefere?e?)| ?:| svp| stp| ?\?)|tour de (?:doigt|taille|poitrine|tete|cou|dos|hanches)|diametre|encolure|bonnet|format|(?:petit|grand|moyen)e? ou (?:\w+ )?(?:grand|petit|moyen)|(?:xs|s|m|l|xl)(?:,| ou) (?:\w+ )?(?:s|m|l|xl|xxl)|quel(?:le)?s? (?:nuance|teinte|parfum|saveur|declinaison|variante|millesime|gamme|capacite|grammage|mouture|puissance|coupe|motif|finition|contenance|volume|motorisation pour|version|edition|format|mesures? (?:exact|pren)|dimension)s?(?! comptez)(?:(?! avez-vous prises))|${COLOUR},? (?:ou|et) (?:\w+ ){0,2}${COLOUR}|${COLOUR},? ${COLOUR},? |le ${COLOUR}(?: \w+)? ou le|version ${COLOUR}|code ral|du ${COLOUR}, du|(?:en )?(?:poche ou relie|relie ou|cuir ou|coton ou|bois ou)|(?:gaz ou electrique|serie limitee|deux ou quatre|2 ou 4)|(?:lequel|quel) des (?:deux|trois) (?:modeles|versions|formats|tailles)|(?:designation|reference)(?: exacte?)? du modele|(?:capacite|puissance|volume|longueur) (?:de|du|de la) \w+|« ?type ?»|"type"|quel(?:le)? (?:machine et quel )?type|le \d+ ou le \d+|(?:vous|tu) (?:avez|as|aviez|vouliez|preniez) la (?:serie|version|grande|petite)`,
  ],
  [
    'quantity',
    String.raw`(?:cb|cbien|combien) (?:de |d')(?!temps|fois|reprises|jours?|semaines?|mois|minutes?|heures?|ans|annees?|degres|km|kilom|metres?|m2|cm|centim|pieds|kg|kilos?|litres|bars?|giga|go|euros?|chiffres|places|chambres|couverts|voyageurs|passagers|adultes|enfants|licences|postes|comptes|prelev|mensual|valises|pieces compte)\w+|(?:un|une) seule? (?:\w+ )?ou (?:deux|plusieurs|les|bien)|(?:un|une) ou (?:deux|plusieurs|pour plusieurs)|(?:demi-)?douzaine|nombre (?:exact |total )?d(?:e |'|es )(?!personnes|couverts|voyageurs|passagers|nuits|jours|chiffres|occupants|pieces|licences|sieges)\w+|(?:quel|quelle) (?:volume|quantite|nombre)|en quel nombre|quantite|combien (?:en |vous en |t'en |tu en |au total|y en|exactement|de chaque)|(?:deux|trois|une) paires? ou`,
  ],
  [
    'amount',
    String.raw`(?:paye|regle|coute|debourse|debite|preleve|facture|verse|donne|vers)e?s? (?:\w+ ){0,2}(?:cb|combien)|(?:cb|combien) (?:t'as|tu as|avez|as|ont|a|vous|t'a|a-t-on|on|ca|cela|il)(?: [\w'-]+){0,4} ?(?:paye|regle|coute|debourse|debite|preleve|facture|verse|donne|pris|retire|rembours)\w*|que (?:vous|t') ?(?:a|ont) (?:coute|pris|debite)|(?:total|montant|somme|prix|cout|debours|frais|surplus|supplement|ponction|tarif)(?: (?:exact|figurant|facture|debite|preleve|paye|indique|verse|retire|bloquee?|final|en trop|du|de la|de l')\w*| ?:| et (?:la )?date| svp)|quel(?:le)? (?:est (?:le |la )?)?(?:montant|somme|prix|debours|surplus|total|cout|supplement|frais)|(?:chiffre|eleve|monte)(?:-t-elle|-t-il)? a combien|a combien (?:se |s'|est|etait|etaient|revien)\w*`,
  ],
  [
    'date',
    String.raw`(?:cela|ca) fait combien de (?:temps|jours|semaines|mois)|combien de (?:temps|jours|semaines) que|(?:il y a|depuis) combien de (?:temps|jours)|(?:remis|livre|recu|arrive|parti|achete|renvoye) le combien|(?:le|en date du) combien|(?:quels?|vos|quelles?) (?:sont vos )?(?:disponibilites|dispos|jours?)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?: \w+)?,? (?:ou|et) (?:\w+ ){0,2}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|autre jour|avant)|(?:ce|le) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ou|(?:autre|meilleur|quel) (?:jour|moment de la semaine)|moment de la semaine|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre),? ou (?:\w+ )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|plus tard)|a compter de quand|(?:periode|dates?|jour) (?:de (?:location|sejour|voyage|depart|l'incident|renvoi|retour|livraison|commande|l'achat|achat)|d'achat|souhaitee?)|(?:achat|achete) (?:de )?cette annee|soldes de|(?:le|retourne|livre|achete|renvoye|commande|recu) le ?:|comme jour|quand (?:vous|l'|t'|le|la|les|est-ce|on|a|avez)[- ]?(?: ?[\w'-]+){0,5} (?:livr|recu|achet|command|renvoy|reexpedi|parti|paye|rapport|depos|arriv|pris|voul|souhait|prevu)\w*|(?:remonte|date) a quand|jour ou (?:vous|le|la|l')|(?:heure et )?jour souhaites?|quel(?:le)? (?:date|jour|journee|mois|semaine)`,
  ],
  [
    'time',
    String.raw`(?:a quel|le|quel) moment de la journee|(?:le )?(?:matin|midi|soir|apres-midi|avant-midi|soiree|matinee)(?: \w+)? ou (?:\w+ |l'|le ){0,2}(?:matin|midi|soir|apres-midi|soiree|aprem|journee)|avant ou apres midi|plage (?:horaire|de temps)|\d{1,2} ?h(?:\d\d)?,? (?:ou|et) (?:\w+ )?\d{1,2} ?h|heure (?:et jour |souhaitee?|approximative|precise|exacte|a laquelle|vous|prefer)\w*|(?:vers|a|pour|des) (?:quelle heure|les combien)|quelle tranche horaire|horaire (?:qui|souhaite|voul|prefer|vous)\w*|contraintes? (?:d'heure|horaire)s?|midi ou soir`,
  ],
  [
    'deliveryMode',
    String.raw`(?:chercher|enlev|recuper|retir|prendr|retrait|comptoir|sur place)\w*(?: [\w'-]+){0,3},? ou (?:[\w'-]+ ){0,5}(?:envo|expedi|livr|achemin|post)\w*|(?:envo|expedi|livr|achemin)\w*(?: [\w'-]+){0,5},? ou (?:[\w'-]+ ){0,4}(?:retrait|enlev|chercher|recuper|retir|comptoir|place|prendr|ordinaire|standard|express|separe|consigne|relais|magasin)\w*|recommande ou|(?:lettre|envoi|colis) (?:recommande|ordinaire|prioritaire|economique|simple)[^.?!]{0,12} ou|par (?:la )?(?:poste|camion|coursier|bateau|avion|train|transporteur) ou (?:par )?(?:la |un )?(?:poste|camion|coursier|bateau|avion|transporteur|express)|livraison (?:avec montage|au pas de (?:la )?porte|a l'etage|en drive|express|standard|a domicile)(?: [\w'-]+){0,4} ?(?:ou|\?)|devant l'immeuble|pas de porte|jusque dans|retrait ou|domicile ou|relais ou|(?:par quel moyen|comment|de quelle (?:facon|maniere))(?: [\w'-]+){0,6} (?:achemin|livr|expedi|recevoir|envoy|recuper|parvenir)\w*(?! vos)|(?:preference|souhait)s? (?:quant a|pour|de) (?:l'acheminement|la livraison|mode de livraison)|rendez-vous avec livreur|(?:mode|type|formule|option) (?:de livraison|d'acheminement|d'expedition|d'envoi|de retrait)`,
  ],
  [
    'pickupPoint',
    String.raw`(?:quel(?:le)?|auquel|lequel|a laquelle|nom du|code du|dans quel|a quel|sur quel|le) (?:est (?:le|la|votre) )?${SHOP}(?: [\w'-]+){0,8} ?(?:retir|recuper|cherch|depos|pres|proche|choix|${WANT}|indiqu|laiss|livr|figur|arrang|convien|conven|\?|svp|du|de)\w*(?! (?:vous l'a vendu|achet))|${SHOP}(?: [\w'-]+){0,4} (?:de votre choix|le plus proche|le plus pres|pres de chez|retenu|choisi|voulez|souhait|prefer)\w*|(?:retir|recuper|chercher|prendre)\w*(?: [\w'-]+){0,4} (?:ou|a quel|dans quel|quel)(?: |\?|$)|${SHOP}(?: [\w'-]+){0,4} ou (?:celui|celle|le|la|au|nord|sud|plutot|du|de)|point de retrait ?:|(?:trois|deux|plusieurs|quels) (?:relais|points|magasins)|sur quel site (?:viendr|vien|pass|retir)\w*|relais, et dans ce cas lequel|autre succursale, laquelle`,
  ],
  [
    'photo',
    String.raw`(?:tof|selfie|snap|visuels?|photos?|images?|cliches?|captures?|screenshots?|copie d'ecran|impression d'ecran|photographie|instantane|video)s?(?! (?:de profil|produit))|film(?:er|ez|e)|photographi\w+|(?:prendre|prenez|prends) (?:\w+ ){0,4}en photo`,
  ],
  [
    'document',
    String.raw`(?:envo|transmet|transfer|joindre|joign|fourn|televers|telecharg|transm|parvenir|suivre|adress|retourn|remett|depos|scann|copie|obtenir|manque|disposer|besoin|faudrait|partag|montr|presenter|ajout|produire|soumett)\w*(?: [\w'’()-]+){0,7} (?:l'|d'|de l')?(?:quittance|proces-verbal|pv|mail de confirmation|carte grise|formulaire|permis|lettre(?! de voiture)|note d'honoraires|carte d'etudiant|certificat|attestation|contrat|ordonnance|devis|rapport|constat|extrait|releve|acte|passeport|piece d'identite|carte d'identite|document|dossier medical|recu|ticket|facture|justificatif|bordereau|preuve|decompte|bulletin|kbis|procuration|declaration|bail|avis)s?|(?:carte d'etudiant|piece d'identite|carte d'identite|justificatif|quittance|certificat|permis|attestation|carte grise)(?: [\w'-]+){0,4} (?:a (?:envoyer|joindre|fournir)|svp|scann|pourriez|pouvez)\w*|(?:copie|scan|pdf) (?:de|du|d'|des) ?\w+`,
  ],
  [
    'stepTried',
    String.raw`(?:etapes?|tests?|essais?|manipulations?|manips?|verifications?|controles?|demarches?|astuces?|pistes|operations?|mesures|solutions?|procedures?|tutos?|conseils|remedes|reglages)(?: [\w'-]+){0,5} (?:suivi|realis|fait|effectu|essay|tent|entrepris|pris|pass|mis en pratique|echou|elimin|de base|de votre cote|appliqu|explor)\w*|(?:suivi|realis|fait|effectu|essay|tent|entrepris|test|verifi|bidouill|pris|appliqu|explor|effectuees?)\w*(?: [\w'-]+){0,4} (?:etapes?|tests?|essais?|manipulations?|manips?|demarches?|astuces?|procedures?|tutos?|mesures|controles?|operations?|de votre cote|jusqu'ici|quelque chose|avant de (?:nous|m')|solutions?)|(?:qu'|ce que |que )(?:avez|as|aviez|vous avez|tu as|avait-on|a-t-on)[- ]?(?:vous|tu)?(?: deja)? (?:essaye|tente|fait|teste|entrepris|verifie|effectue|mis en oeuvre)|(?:essaye|tente|teste|fait) quoi|par quelles solutions|bidouill\w+`,
  ],
  [
    'language',
    String.raw`(?:quelle|quelles|quel|votre|la) (?:est (?:votre|la) )?(?:langues?|idiome)|langue (?:de|maternelle|souhaitee|preferee)|(?:francais|anglais|allemand|italien|neerlandais|espagnol|fr|nl|de|en),? (?:ou|,) (?:en )?(?:francais|anglais|allemand|italien|neerlandais|espagnol|fr|nl|de|en)|plus a l'aise en|preference linguistique|interprete|traduction|(?:italo|anglo|germano|franco|neerlando)phone|comprenez-vous l'|parlez-vous (?:francais|anglais|allemand)|idiomes`,
  ],
];

/** Further questions that are answered by whatever the customer wrote first. */
export const moreOpeners: Wordings = [
  [
    'problem',
    String.raw`qu'(?:avez|as|aviez)[- ]?(?:vous|tu)? (?:constate|remarque|observe)(?! (?:sur l'accident|la scene))|(?:nature|detail|circonstances|type)s? (?:du|de la|de l'|des|sur le) (?:desagrement|souci|defaut|probleme|panne|dommage|incident|dysfonctionnement|degats)|details? sur (?:le|la|ce|votre) (?:defaut|panne|probleme|souci|incident)|(?:ou )?est-ce que (?:ca|cela) coince|ou (?:ca|cela) coince|que fait(?:-il|-elle)?(?: exactement)?(?: l'appareil| la machine| votre \w+| ton \w+)|(?:il|elle|ca|ton \w+|votre \w+) fait quoi|(?:expos|expliqu|relat|decri|racont|resum|detaill)\w*(?:[- ](?:moi|nous))?(?: [\w'-]+){0,2} (?:les faits|les circonstances|la situation|l'incident|le souci|le probleme|ce qui|comment c'est)|qu'est-ce qui (?:vous a )?(?:deplu|gene|derange|cloche|vous deplait|bloque)|(?:quels?|quelle) (?:symptomes|anomalies|defauts|sorte de dommage)|pourquoi n'arriv\w+|comment (?:l'incident|l'accident|cela|ca|la chute)(?: s'est| a)?(?:-il|-elle)? ?(?:s'est|deroule|passe|arrive|produit)\w*|que voit-on|(?:c'est|quel est) (?:quoi )?(?:le |ton |votre )(?:souci|blem|bug|pb|probleme)|qu'est-ce qui (?:se passe|s'est passe|t'arrive)|en quoi consiste`,
  ],
  [
    'wish',
    String.raw`comment (?:pouvons|puis|pourrions|peut)[- ](?:nous|je|on)(?: [\w'-]+){0,2} (?:reparer|regler|resoudre|arranger|compenser|rattraper|satisfaire)|(?:quelle|vers quelle) (?:issue|suite|solution|reparation|compensation|option|reponse)(?: [\w'-]+){0,3} (?:pench|attend|envisag|souhait|arrang|voul|prefer|esper|vous)\w*|quel (?:dedommagement|geste|arrangement)|comment (?:voyez|envisagez|imaginez)[- ]vous|(?:objet|motif) de (?:votre|la|ta) (?:requete|demande|message|appel)|(?:gard|conserv)\w*(?: [\w'-]+){0,3} ou (?:[\w'-]+ ){0,2}(?:renvo|retourn|rend)\w*|(?:attendre|reassort|reparation|echange|remboursement|argent|sous|avoir|remplacement|nouvelle piece|note de credit|renvoi|envoi gratuit)(?: [\w'-]+){0,3},? ou (?:[\w'-]+ ){0,3}(?:recuper\w+|echange|remboursement|argent|sous|avoir|remplacement|note de credit|rembours\w+|reassort|remplac\w+)|propositions, laquelle|(?:comment|que) (?:desir|souhait|voul|aimer)\w*[- ](?:vous|tu)(?: [\w'-]+){0,2} (?:que (?:ce|le|la|l'|nous|je|on)|fasse|litige|regl|resol)\w*|a vous de me dire|que (?:voulez|veux|souhaitez|attendez|attends|preferez)[- ](?:vous|tu)(?= ?\?| (?:de nous|que|faire|comme|obtenir))|qu'attend\w*[- ](?:vous|tu)`,
  ],
];

const VALUE = String.raw`(?:numero|num|n[°o]|reference|ref|code|identifiant|adresse|mail|e-?mail|courriel|nom|prenom|tel|telephone|portable|rib|iban|date|photo|image|copie|facture|taille|couleur|modele|visuel|capture|justificatif|cp|npa|montant|document|formulaire|permis|lettre|attestation|ticket|preuve|tracking|suivi|police|pointure|recu|heure|jour|creneau|domicile|endroit|lieu|nature|circonstances|objet|faits|identite|societe|mot|pin|signature|chiffres|caracteres|details?|description|note|carte|certificat|procuration|note d'honoraires|ecran)s?`;
const GIVE = String.raw`(?:donn|dis|dit|indiqu|fil|pass|laiss|envo|montr|rappel|copi|dict|lis|lir|not|ecri|precis|confirm|communiqu|transmet|transfer|partag|ajout|gliss|join|joign|redis|redonn|epel|coll|tap|saisi|inscri|encod|entr|mett|met|choisi|pren|fai|photographi|decri|expliqu|racont|resum|list|recopi|televers|scann|adress|fourn|renseign|expos|relev|cit|mentionn|retourn|depos|remett|parven)\w*`;

/** Further requests that look like statements. */
export const moreIndirect = [
  // A line of a form.
  String.raw`^[a-z°'()/ ,-]{2,40} ?:\s*$`,
  String.raw`^(?:[a-z]+,? ){0,2}?${GIVE}(?:[- ](?:moi|nous|la|le|les|lui|m'|ici)){0,3}(?: [\w'’-]+){0,4} (?:l'|d'|de l')?${VALUE}`,
  String.raw`(?:pouvez|pourriez|peux|pourrais|voulez|voudriez)[- ](?:vous|tu) (?:me |nous |m'|l'|lui )?${GIVE}`,
  String.raw`^(?:[\w']+,? ){0,2}?(?:votre |vos |ton |ta |le |la |les |un |une |l')?${VALUE}(?: [\w'’-]+){0,6},? (?:svp|stp|s'il (?:vous|te) plait|je vous prie|merci)\W*$`,
  String.raw`(?:merci|veuillez|priere|prie|faudrait|indispensable|important|necessaire|demandons)(?: [\w'’-]+){0,4} (?:d'|de |que vous (?:me |nous )?)?${GIVE}(?: [\w'’-]+){0,4} (?:l'|d')?${VALUE}`,
  String.raw`sans (?:[\w'’]+ ){0,2}?(?:l'|d')?${VALUE}[^.?!]{0,60}(?:ne |n'|impossible|pas |bloque|peine|difficile)`,
  String.raw`(?:si|des que|une fois que) vous (?:me |nous |m'|connaissez |avez )[^.?!]{0,20}(?:l'|d')?${VALUE}[^.?!]{0,60}(?:verif|ira|pourr|retrouv|regard|trait|enverr|avanc|lanc|gagn)\w*`,
  String.raw`il (?:me |nous )?manque[^.?!]{0,30} (?:l'|d')?${VALUE}`,
  String.raw`(?:souhaite|souhaiterions|souhaitons|voudrions|aimerions|desirons|devons|dois|exige|reclame|requiert|attend)(?: [\w'’-]+){0,3} (?:obtenir|recevoir|savoir|avoir|connaitre|disposer)`,
  String.raw`(?:serait|seraient|est|sont|sera) (?:requise?s?|necessaires?|indispensables?|obligatoires?|bienvenue?s?|top|utiles?)(?= pour|\W*$| afin| si)`,
  String.raw`(?:ce|ca) (?:serait|m'aiderait)(?: [\w'’-]+){0,3}\W*$`,
  String.raw`a vous de (?:me |nous )?(?:dire|choisir|voir|preciser)`,
].join('|');
