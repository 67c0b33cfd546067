type Matters = readonly (readonly [string, string])[];

const CAR = String.raw`(?:voiture|vehicule|auto|moto|scooter|char|velo|camping-car|utilitaire)`;

/** Travel, insurance, energy, telephone, tables and shops: how French asks about them. */
export const homeMatters: Matters = [
  // Travel
  [
    'travellers',
    String.raw`combien (?:d'adultes|de (?:voyageurs|passagers|vacanciers|participants|personnes (?:voyag|part|seront du|dans la chambre|pour le (?:vol|voyage|sejour)))|serez-vous(?! a table)|etes-vous a (?:voyager|partir)|partent|voyagent)\w*|qui (?:vous accompagne|voyage|part avec|sera du voyage)|voyagez-vous (?:seul|a (?:deux|plusieurs)|en)\w*|(?:groupe|equipe) de combien|nombre de (?:voyageurs|passagers|participants)|seule? ou (?:a plusieurs|accompagne|en (?:groupe|couple|famille))\w*|adultes et|accompagnants?`,
  ],
  [
    'childrenAges',
    String.raw`(?:age|ages|annee|nees?|quel age)(?: <>)? (?:enfants|petits|bebe|filles|fils|cadet|aine|mineurs|bambins|jeunes voyageurs|gamins)\w*|(?:enfants|petits|bebe|filles|garcons|cadet|aine|mineurs|gamins)(?: <>)? (?:age|ages|quel age|nes|nees|ans|annee)(?! (?:jouet|cadeau))`,
  ],
  [
    'roomType',
    String.raw`lits? (?:doubles?|jumeaux|simples?|king|separes|queen)|(?:type|categorie|genre) de (?:chambre|logement a l'hotel|cabine)|chambre (?:avec|double|simple|familiale|cote|vue|fumeur|non|communicante|standard|superieure|twin|individuelle)|quelle chambre|vue (?:mer|jardin|lac|cour)|cote (?:cour|rue|mer|jardin)|(?:suite|twin|double) ou`,
  ],
  [
    'breakfast',
    String.raw`petit[- ]dejeuners?|p'?tit dej\w*|demi-pension|pension complete|(?:buffet|dejeuner|repas) (?:du|le) matin|formule <>(?<![a-z])pension|bed and breakfast|dejeuner le matin|tout inclus`,
  ],
  [
    'pets',
    String.raw`(?:voyag|amen|accompagn|emmen|avec|aura|vient|emport|aur|avez|prend|vit|vivent)\w*(?:-\w+)*(?: <>)? (?:chiens?|chats?|anima\w+|quatre pattes|toutou)|(?:chien|chat|animal|anima\w+|compagnon a quatre pattes)(?: <>)? (?:vient|voyag|accompagn|soute|cabine|logement|avec vous|chez vous)\w*|(?:soute|cabine)(?: <>)? (?:animal|chien|chat)`,
  ],
  [
    'arrivalTime',
    String.raw`heure (?:d'arrivee|approximative d'arrivee|d'entree)|(?:heure|quand|moment)(?: <>)? (?:arriver|arriverez|arrivez|debarqu|serez-vous (?:a l'hotel|sur place|la)|check-in|atterri|prendrez la chambre)\w*|arrivee (?:tardive|prevue|est-elle|vers)|check-in|arriverez-vous`,
  ],
  [
    'flightOrTrain',
    String.raw`(?:quel|numero (?:de|du)|votre|le) (?:vol|train|tgv|ferry|bus|car|correspondance|avion|thalys|ter|intercite)s?(?! (?:de |a )?(?:retard|remplacement))(?: <>)? ?(?<![a-z])(?:pris|prendre|amene|arriv|avez|part|indiqu|numero|\?|concern|emprunt|reserv|voyag|etiez)\w*|compagnie (?:volez|aerienne|ferroviaire)|volez-vous|correspondance|numero de (?:vol|train)|quelle compagnie <>(?<![a-z])vol`,
  ],
  [
    'delayLength',
    String.raw`(?:retard|attend|bloque|attente|patient)\w*(?: <>)? (?:combien|heures?|minutes?|duree|reelle|destination)|(?:combien|quel|duree|heure reelle)(?: <>)? (?:de retard|retard|attendu|attente|bloque|fut le retard|du retard|patient|finalement arrive)\w*|avec quel retard|heure (?:reelle|effective)`,
  ],
  [
    'alternativeOffered',
    String.raw`reachemin\w*|(?:vol|train|bus|solution|hebergement|hotel|trajet|voiture) de (?:remplacement|rechange|substitution|secours)|(?:propos|offert|offerte|trouv)\w*(?: <>)? (?:autre (?:vol|train|solution|trajet|depart)|solution|alternative|remplacement)|replace\w* sur|alternative|prise? en charge (?:a l'hotel|par la compagnie)`,
  ],
  [
    'luggageCount',
    String.raw`(?:combien|nombre|ajouter|seul|avec un|un ou)(?: <>)? (?:bagages?|valises?|sacs?|malles?)|(?:bagages?|valises?)(?: <>)? (?:en soute|combien|enregistr|a main|supplementaire)\w*|enregistres? au comptoir|bagage a main|en soute(?! <>(?<![a-z])animal)`,
  ],
  [
    'luggageLook',
    String.raw`(?:valise|bagage|malle|sac (?:manquant|perdu|egare|de voyage)|housse)(?: <>)? (?:ressemble|couleur|rigide|marque|aspect|signe|apparence|decri|manquant)\w*|(?:couleur|aspect|apparence|decri\w*|marque|ressemble|forme|taille)(?: \w+){0,5} (?:bagage|valise|sac (?:manquant|perdu|egare)|malle)|rigide ou souple|coque (?:dure|rigide)|signe distinctif|etiquette nominative|roulettes`,
  ],
  [
    'seat',
    String.raw`hublot|ou couloir|couloir ou|cote couloir|(?:numero de |quel |votre |le )sieges?(?! (?:auto|d'auto|bebe|enfant|social|compte|de la soc))|place (?:dans le sens|assise|a bord|cote|attribuee)|rangee|issue de secours|sens de la marche|cote fenetre|etage du train|numero de (?:siege|place)|(?:ou|place) (?:etiez|serez)[- ]vous (?:assis|installe|place)`,
  ],
  [
    'meal',
    String.raw`(?:viande|poisson|vegetarien|vegan|halal|casher|poulet)(?: <>)? ?(?<![a-z])(?:,|ou) (?:\w+ )?(?:viande|poisson|vegetarien|vegan|halal|casher|poulet)|(?:quel|le|choix du|type de) (?:menu|repas|plat|entree|dessert|plateau|lunch)|plat principal|formule (?:de lunch|dejeuner|midi)|repas (?:special|a bord|souhait)\w*|menus?(?= |\?)`,
  ],
  [
    'mobilityHelp',
    String.raw`fauteuil roulant|mobilite|(?:monter|escalader|gravir) (?:des |les )?(?:marches|escaliers)|aide a l'embarquement|assistance (?:a l'|au|aux|en|pour|speciale|particuliere|est|a la)|deambul\w+|bequill\w+|pmr|malvoyant\w*|malentendant\w*|handicap\w*|accompagnement <>(?<![a-z])(?:aeroport|gare|besoin)|besoins? specifiques?|peine a marcher`,
  ],
  [
    'tripReason',
    String.raw`affaires ou|(?:motif|raison|but|objet) (?:du|de votre|de ce) (?:voyage|sejour|deplacement)|(?:voyag|sejour|deplacement)\w*(?:-vous)?(?: <>)? (?:prive|professionnel|affaires|loisirs|travail|vacances|tourisme|perso)\w*|(?:loisirs|vacances|tourisme|congres) ou|visite de famille|ou congres|a titre (?:prive|professionnel)`,
  ],
  [
    'carClass',
    String.raw`citadine|berline|suv|monospace|minibus|compacte|cabriolet|break(?= ou|,)|(?:categorie|classe|type|gamme) (?:de |du )(?:vehicule|voiture)(?! possed)|automatique ou|boite (?:automatique|manuelle)|manuelle ou|combien de places`,
  ],
  [
    'childSeat',
    String.raw`rehausseurs?|sieges? (?:auto|d'auto|bebe|enfant|pour (?:enfant|bebe|nourrisson))|nacelle|cosy|isofix|dos a la route|maxi-cosi`,
  ],
  [
    'carPickupPlace',
    String.raw`(?:ou|agence|lieu|endroit|aeroport|gare|station)(?: <>)? (?:retir|prendr|recuper|prise en charge|chercher)\w* (?:\w+ ){0,2}${CAR}|lieu de (?:prise en charge|retrait du vehicule|depart de la location)|retrait en (?:gare|ville|agence|aeroport)|prise en charge du vehicule|(?:amener|livrer) (?:\w+ ){0,2}(?:a l'hotel|voiture)|agence de (?:depart|location|retrait)`,
  ],
  [
    'mileage',
    String.raw`kilometr\w+|kilometres|combien de (?:km|bornes)|km(?: <>)? (?:compteur|par an|roul|affich|annuel)|roulez-vous par|odometre|bornes`,
  ],
  [
    'fuel',
    String.raw`essence ou|diesel ou|carburant|reservoir|le plein|mazout|fioul|niveau d'essence|sans plomb|super ou|recharge electrique|chauffez-vous`,
  ],
  [
    'carDamage',
    String.raw`(?:bosse|rayure|eraflure|pare-chocs|portiere|aile|capot|pare-brise|jante|retroviseur|carrosserie|phare)s?(?: <>)? (?:ou|avant|arriere|depart|enfonc|touche|existait|presente|abim|situe|sur la|deja|endommag|cass|gauche)\w*|(?:situ|ou|partie|cote|endroit)\w*(?: <>)? (?:bosse|touchee?|endommagee?|impact|rayure|eraflure|choc)|degats (?:sur|a|au) (?:la|le|votre) (?:voiture|vehicule|carrosserie)|etat des lieux (?:du vehicule|de depart)`,
  ],
  [
    'driverAge',
    String.raw`permis(?! de (?:sejour|travail|construire))(?: <>)? ?(?<![a-z])(?:depuis|annee|date|quand|obtenu|combien|ancien|jeune)\w*|(?:depuis|combien|quand|annees?)(?: <>)? (?:permis|conduite|conduisez)|age (?:du|de chaque|des) (?:conducteur|chauffeur)s?|(?:conducteur|chauffeur)(?: <>)? (?:age|majeur|quel age|plus de \d+|ans)|jeune conducteur|annees de conduite|permis depuis`,
  ],
  [
    'keysHandedTo',
    String.raw`(?:cles|clefs|trousseau|double|badge)(?: <>)? (?:remis|donn|rendu|depos|laiss|ou|qui|regie|confi|pris|boite)\w*|(?:ou sont|a qui|qui (?:detient|a)|remis|rendu|donne|depose|laisse|confie|pris)(?: <>)? (?:cles|clefs|double|trousseau)`,
  ],
  // Insurance
  [
    'whereHappened',
    String.raw`(?:ou|endroit|rue|lieu|carrefour|croisement|route|autoroute|partie de la maison|quelle piece)(?: <>)? (?:accident|collision|sinistre|produit|passe|survenu|eu lieu|feu a|choc|arrive|vol|chute|deroule|etait-ce|l'incident|derob)\w*|lieu (?:de l'accident|du sinistre|de l'incident|exact)|(?<!(?:habit|reside|viv|demeure)\w{0,3} )dans quelle rue(?! (?:habit|resid|viv))|(?:accident|collision|sinistre|choc|vol)(?: <>)? (?:ou\b|endroit|lieu|rue|carrefour)`,
  ],
  [
    'whoseFault',
    String.raw`fautes?(?! de frappe)|(?:qui|selon vous)(?: <>)? (?:responsab|priorite|tort|provoqu|caus)\w*|responsabilite|en tort|torts?|priorite|version des faits`,
  ],
  [
    'injuries',
    String.raw`bless\w+|(?:consult\w+|vu|appel\w*|aller|alle|transport\w*)(?: \w+){0,4} (?:medecin|hopital|urgences|ambulance|secours)|(?:medecin|hopital|urgences|ambulance)(?: \w+){0,4} (?:chute|accident|choc|interven|venu)\w*|douleurs?|souffrez(?! d')|dommages? corporels?|degats corporels|sains? et saufs?|indemne|(?:avez|as|es|etes)[- ](?:vous|tu) mal|hospitalis\w+`,
  ],
  [
    'policeReport',
    String.raw`la police (?:a|est|s'est|fut|etait|vient|avait)(?:-\w+)*|police (?:appel|interven|venu|prevenu|avert|passe|sur place)\w*|gendarm\w+|proces-verbal|pv|(?:plainte|declaration) (?:depos|aupres de la|a la police|penale|au commissariat)\w*|(?:depos|port)\w* (?:une )?plainte|deposition|main courante|constat (?:de police|amiable|europeen)|commissariat|forces de l'ordre|(?:appel|prevenu|avert|contact)\w*(?:-vous)? (?:la )?police|agents? (?:de police|sur place)|rapport de police`,
  ],
  [
    'witness',
    String.raw`temoins?(?! (?:lumineux|rouge|vert|orange|d'oxyd|clignot|reste|est|allume))|temoignage|(?:vu|assiste|observe|filme)\w* (?:\w+ ){0,3}(?:scene|accident|choc|faits|chute)|seule? sur (?:les lieux|place)|passants?|quelqu'un a-t-il (?:vu|assiste|observe)|camera(?: <>)? (?:observ|film|enregistr)\w*|(?:qui|quelqu'un) (?:etait|a) (?:present|vu|assiste)`,
  ],
  [
    'otherParty',
    String.raw`(?:le |un |du |au )tiers(?! payant)(?= (?:impliq|respons|est|a |vous|en cause|advers)|,| ?\?)|adverse|autre (?:conducteur|conductrice|partie|vehicule|automobiliste|assureur)|(?:coordonnees|nom|assureur|assurance|plaque) (?:de |du )(?:tiers|l'autre|la partie)|en collision avec|qui <>(?<![a-z])(?:percut|heurt|rentre dedans|accroch|embouti)\w*|chez qui le tiers|l'autre(?: est| a)? (?:assure|en tort)`,
  ],
  [
    'numberPlate',
    String.raw`(?:numero de |votre |quelle |les |la )?plaques?(?: mineralogique| d'immatriculation| de controle)?(?! (?:est-elle a )?(?:a |de cuisson|induction|signal|constructeur|vitro|de (?:l'appareil|la machine)))(?= ?\?|,| (?:svp|enregistr|du vehicule|pour le parking|de votre|stp|est|concern|d'imm))|immatricul\w+(?! (?:constructeur|au))|numero mineralogique`,
  ],
  [
    'damageCause',
    String.raw`(?:origine|cause)s? (?:du|de la|de l'|des) (?:sinistre|degats?|dommages?|incendie|feu|fuite|inondation|incident)|(?:d'ou|qu'est-ce qui|comment)(?: <>)? (?:provient|vient|declenche|cause|provoque|pris feu|debute l'incendie|entraine|l'eau)\w*|en cause|(?:a quoi|du a quoi) <>(?<![a-z])(?:du|dus|attribu|li)\w*|identifie l'origine`,
  ],
  [
    'repairEstimate',
    String.raw`(?:devis|soumission|estimation|chiffrage|expertise)(?: <>)? (?:repar|ecrit|recu|travaux|existe|garag|etabli|demand|montant|deja)\w*|(?:combien|montant|cout|prix|estim\w*|evalu\w*|chiffr\w*)(?: <>)? (?:reparation|travaux|dommages|remise en etat|le cout)s?|(?:repar|travaux|remise en etat)\w*(?: <>)? (?:combien|coute|estim|chiffr|s'elev|devis)\w*|expert <>(?<![a-z])(?:evalu|estim|chiffr|pass)\w*|garagiste <>(?<![a-z])(?:estim|chiffr)\w*`,
  ],
  [
    'repairer',
    String.raw`(?:quel|nom d[ue]|chez quel|dans quel|votre|de l')(?: \w+)? ?(?:garage|garagiste|carrossier|carrosserie|atelier|concessionnaire|mecanicien)(?= ?\?|,| (?:est|avez|s'en|effectu|fait|vous|repar|svp|s'il|souhait|prefer|qui|agree|habituel))|(?:plombier|reparateur|garagiste|electricien|artisan)(?: <>)? (?:attitre|habituel|de confiance)|qui <>(?<![a-z])(?:effectu\w*|s'en charge\w*|repare\w*|s'occup\w*)(?: \w+){0,2}(?: repar\w*| travaux)?(?= ?\?)|entreprise <>(?<![a-z])(?:repar|travaux)\w*|nom de l'atelier`,
  ],
  [
    'driveable',
    String.raw`etat de (?:circuler|rouler|marche)|depanneuse|immobilis\w+|roul(?:e|er|ant|ante)(?:-t-\w+)?(?: encore| toujours| \?|(?= ?\?))|utilisable sur route|remorqu\w+|encore (?:rouler|roulante?|conduire|circuler)|conduire <>(?<![a-z])sans danger`,
  ],
  [
    'earlierClaims',
    String.raw`(?:accidents?|sinistres?|degats?)(?: <>)? (?:ces|dernieres|trois|cinq|par le passe|auparavant|anterieur|precedent|deja|avant)\w*|(?:combien|deja|autres?|anterieurs?|precedents?|historique)(?: <>)? (?:accidents?|sinistres?|declarations?|antecedents)|(?:resilie|exclu) par|ancien assureur|antecedents`,
  ],
  [
    'forcedEntry',
    String.raw`forc(?:e|ee|es|ees)(?! majeure)|effraction|(?:cylindre|serrure|porte|fenetre|vitre)(?: <>)? (?:arrach|forc|fractur|cass|bris)\w*|pied-de-biche|(?:voleurs?|cambrioleurs?|intrus)(?: <>)? (?:entr|pass|introdui|penetr)\w*|par ou <>(?<![a-z])entr\w*|fracture`,
  ],
  [
    'stolenItems',
    String.raw`(?:dero|vole|soustrait|disparu|cambriol)\w*(?: <>)? (?:quoi|objets|biens|effets|liste)|(?:objets|biens|effets|liste|inventaire|quoi|que|qu'est-ce|choses)(?: <>)? (?:derob|vole|soustrai|dispar|cambriol|emporte)\w*(?! en )|inventaire|apres le cambriolage|butin|(?:ont|a)-(?:t-)?(?:ils|on|il) (?:pris|vole|emporte|derobe)`,
  ],
  [
    'itemValue',
    String.raw`combien vau\w+|valeur(?! par defaut)(?: <>)? ?|a combien <>(?<![a-z])(?:estim|evalu)\w*(?! <>(?<![a-z])(?:repar|travaux))|prix (?:estimatif|d'achat de l'objet|neuf|d'origine)|estim\w+ (?:\w+ ){0,2}(?:bijou|tableau|montre|objet|instrument|bague)|expertise <>(?<![a-z])(?:bijou|tableau)`,
  ],
  [
    'ownerOrTenant',
    String.raw`locataires?(?= ?\?|,| ou)|proprios?(?= ?\?|,| ou)|proprietaires? (?:ou|des lieux|occupant|du logement \?)|(?:etes|es|etiez)[- ](?:vous|tu)(?: \w+)? (?:proprietaires?|locataires?|bailleur|usufruitier\w*)|qui est le (?:bailleur|proprietaire)|louez-vous (?:ce|le|votre|cet)|logee? a titre|(?:etes|vivez)-vous en location|usufruit\w*|accord du proprietaire|(?:logement|appartement|maison|bien)(?: [\w'-]+){0,3} vous appartient|vous appartient(?:-il|-elle)|(?:achete|loue)e?(?: ou) (?:loue|achete)e?|statut d'occup\w+`,
  ],
  [
    'livingArea',
    String.raw`metres? carres?|pieds carres|m2|m²|superficie|surface (?:habitable|du|de la|de l'|totale|au sol|chauffee)`,
  ],
  [
    'insuredSince',
    String.raw`(?:depuis|quand|quelle annee|a quand|date|annee)(?: <>)? (?:assur|souscri|contrat d'assurance|couvert|prime|police|adhere)\w*(?! <>(?<![a-z])(?:permis|termin))|(?:assur|couver|souscri)\w*(?: <>)? (?:depuis (?:quand|combien)|avant cette date|quelle annee|quand)|deja assure|anciennete (?:du contrat|d'assurance)`,
  ],
  [
    'alarm',
    String.raw`alarmes?|(?:systeme|dispositif|equipe d'un)(?: \w+)? (?:antivol|de securite|de surveillance)|telesurveillance|traceur|antivol(?! <>(?<![a-z])etiquette)|serrure de securite|videosurveillance|detecteurs? de (?:mouvement|fumee)|coffre-fort|porte blindee`,
  ],
  // Health
  [
    'allergy',
    String.raw`allerg\w+|intoleran\w+|(?:noix|crustaces|arachide|gluten|lactose|fruits de mer|lait|oeufs?)(?: <>)? (?:eviter|supprimer|tolere|ou)|ingredients?|(?:ne pas|pouvez pas|eviter)(?: <>)? (?:manger|aliment|mang)\w*|aliments? (?:a eviter|interdit|exclu)|regime (?:alimentaire|special|particulier)`,
  ],
  [
    'medicine',
    String.raw`medicaments?(?! <>(?<![a-z])allerg)|(?:quel|un|votre|sous|autres?) (?:traitement|remede|anticoagulant|antibiotique)s?|anticoagulants?|prenez-vous (?:des|un|actuellement)|posologie|quel dosage|pilule`,
  ],
  [
    'symptom',
    String.raw`symptomes?(?! <>(?<![a-z])(?:tele|appareil|machine))|fievre|ressent\w+|de quoi souffr\w+|comment se manifeste la (?:reaction|douleur|maladie)|reaction (?:cutanee|allergique)|douleur <>(?<![a-z])(?:ou|depuis)|boutons|nausees?|quels troubles`,
  ],
  [
    'prescription',
    String.raw`ordonnances?|prescri\w+|(?:bon|lettre) de delegation|correction (?:de vos|des) verres|medecin traitant|ophtalmo\w*`,
  ],
  // Energy, homes
  [
    'meterReading',
    String.raw`compteurs?(?! (?:kilom|de vitesse))(?! \?)(?<!(?:kilometres|km|bornes) au compteur)|(?:auto-?|votre )?relev(?:e|es|er|ez)(?: <>)? (?:chiffres|index|compteur|m3|m³|emmenagement|kwh|d'eau|gaz)|index|combien de m3|m³`,
  ],
  [
    'previousSupplier',
    String.raw`(?:fournisseur|operateur|assureur|prestataire|occupant|compagnie)(?: <>)? (?:actuel|precedent|anterieur|ancien|avant|jusque|etes-vous|assurait|jusqu'ici|en ce moment|aujourd'hui)\w*|(?:ancien|actuel|precedent|actuellement)\w*(?: <>)? (?:fournisseur|operateur|assureur|prestataire|occupant)|chez (?:qui|quel operateur|quel fournisseur) (?:etes|etiez|es)|qui vous (?:livre|fournit|assurait|assure)|d'ou venez-vous comme client`,
  ],
  [
    'moveInDate',
    String.raw`(?:quand|date|jour|moment)(?: <>)? (?:emmenag|entrez|entrer dans|occupez|recevez les cles|prenez possession|remise des cles|aurez-vous les cles|entree dans|installez|bail)\w*|(?:emmenag|bail|remise des cles|entree dans les lieux|occup)\w*(?: <>)? (?:quand|date|commence|debut|quel jour)|date d'(?:emmenagement|entree)|etat des lieux d'entree`,
  ],
  [
    'newAddress',
    String.raw`(?:nouvelle|future|prochaine)s? (?:adresse(?! (?:e-?mail|mail|electro|de courriel))|coordonnees|residence|domicile)|ou (?:demenagez|partez-vous habiter|allez-vous (?:habiter|vivre|demenager))|(?:apres|suite a)(?: \w+)? demenagement|vers quelle adresse|ou transferer|vers ou <>(?<![a-z])demenag\w*|adresse <>(?<![a-z])(?:transfer|demenag)\w*`,
  ],
  [
    'householdSize',
    String.raw`(?:combien|nombre)(?: <>)? (?:foyer|vivent|vivez|occupants?|habitants?|menage|logent|a la maison|habitent|etes-vous (?:a|dans) (?:la maison|le logement))|vivez-vous (?:seul|en|a)|(?:un )?couple, |colocation|taille du (?:foyer|menage)|composition (?:du|de votre) (?:foyer|menage|famille)|foyer fiscal`,
  ],
  [
    'contractEnd',
    String.raw`engage(?:ment|e|s)?(?! <>(?<![a-z])(?:collegue|pris))(?: <>)? ?(?<![a-z])(?:\?|reste|fin|terme|jusqu|encore|termin|expir|mois|quand|court)\w*|(?:fin|terme|echeance|expir|termin|acheve|arrive a)\w*(?: <>)? (?:contrat|bail|abonnement|forfait|engagement)|(?:contrat|abonnement|forfait|bail)(?: <>)? (?:fin|expir|termin|echeance|jusqu|prend fin|court)\w*|encore engage|libre de votre|sans engagement`,
  ],
  [
    'roaming',
    String.raw`itinerance|roaming|(?:a|depuis) l'etranger|(?:quel|depuis quel|dans quel) pays(?: <>)? (?:utilis|appel|donnees|voyag|connect)\w*|option (?:voyage|etranger|monde|europe)|hors (?:d'|de l')?(?:europe|ue|suisse|france|frontieres)|donnees en voyage|forfait etranger`,
  ],
  [
    'dataUsage',
    String.raw`gigas?|gigaoctets?|go par mois|consomm(?:ez|es|ation)(?: <>)? ?(?<![a-z])(?:data|donnees|annuelle|kwh|mois|internet|mensuelle)?|kwh|(?:videos?|streaming)(?: <>)? (?:4g|5g|donnees|beaucoup)|volume de donnees|usage (?:internet|data)|data`,
  ],
  [
    'simType',
    String.raw`e-?sim|nano|micro-?sim|(?:format|type|taille) de (?:la )?(?:carte )?sim|carte (?:sim )?(?:physique|virtuelle)|prepayee?(?: <>)? (?:abonnement|carte|puce)|(?:carte|puce|sim)(?: \w+)? (?:prepayee|numerique|physique|classique|plastique)|sim ou|puce(?: <>)? (?:format|physique|numerique)|prepayee?,? ou`,
  ],
  [
    'portNumber',
    String.raw`portabilite|code rio|rio|(?:conserver|garder|porter|transferer|reprendre|changer)(?: \w+){0,2} (?:de )?(?:numero|ligne)(?! de (?:carte|commande))|numero <>(?<![a-z])(?:conserv|port|gard|transfer)\w*|porter votre ancien`,
  ],
  [
    'visitSlot',
    String.raw`(?:quand|jour|date|heure|creneau|plage|fenetre|moment|rendez-vous|disponib)\w*(?: <>)? (?:reparateur|technicien|depanneur|monteur|installateur|intervention|visite|la pose|passage|plombier|chauffagiste)s?(?! (?:avez|a-t|est-il))|(?:reparateur|technicien|depanneur|monteur|installateur|intervention|visite|chauffagiste)(?: <>)? (?:peut-il|quand|creneau|quel jour|venir|passer|convien)\w*|rendez-vous (?:propos|prefer|retenez|souhait)\w*|plage de (?:visite|passage)|fenetre horaire`,
  ],
  [
    'technicianCame',
    String.raw`(?:technicien|reparateur|monteur|chauffagiste|depanneur|plombier|installateur|electricien|intervention)(?: <>)? (?:deja|passe|venue?|eu lieu|presente|resultat|vu|tente|repar\w*)(?![a-z])|passage du (?:technicien|chauffagiste|reparateur|plombier)|(?:venu|passe|recu|deja eu)(?: <>)? (?:technicien|reparateur|plombier|depanneur|intervention)|quelqu'un est-il (?:deja )?(?:venu|passe)`,
  ],
  [
    'propertyType',
    String.raw`(?:type|genre|sorte|nature) (?:de |d'|du )(?:bien|logement|habitation|maison|batiment|immeuble|construction|propriete|residence)|maison ou (?:un )?appartement|appartement ou (?:une )?maison|villa|mitoyen\w*|chalet|pavillon|individuelle ou|immeuble ou|studio ou|ou ferme`,
  ],
  [
    'roomsCount',
    String.raw`(?:combien|nombre)(?: <>)? (?:pieces?|chambres?)(?! (?:manqu|recu|casse|dans la commande|command|de monnaie|d'identite))|\d[ ½,.]*(?:et demie? )?pieces|(?:deux|trois|quatre|cinq|six) pieces|pieces principales|pieces <>(?<![a-z])(?:compte|compose|appartement|logement|maison)`,
  ],
  [
    'access',
    String.raw`(?:facilement|facile|difficile\w*)(?: d'acces| accessible)|(?:accessible|acces)(?: <>)? (?:direct|depuis la rue|chaudiere|jardin|toit|cave|degage|compteur|combles|terrain|etroit|difficile)|echelle|(?:atteindre|acceder)(?: \w+){0,3} (?:toit|jardin|compteur|cave|combles|terrain|chaudiere)|par (?:quel chemin|ou) <>(?<![a-z])(?:jardin|entr|acced|passe)\w*|largeur (?:de la porte|du passage|des portes|du couloir)|passage assez|escalier (?:etroit|tournant|en colimacon)|degage\w*`,
  ],
  [
    'boilerAge',
    String.raw`(?:age|annee|quand|ancien|depuis|plus de|vieille|origine|combien)\w*(?: <>)? (?:chaudiere|chauffe-eau|boiler|ballon|bruleur|cumulus|pompe a chaleur)|(?:chaudiere|chauffe-eau|boiler|bruleur|cumulus|pompe a chaleur)(?: <>)? (?:age|annee|plus de|depuis|vieille|origine|quand|date|recente|en service|ancienne|install)\w*(?! par)`,
  ],
  [
    'waterShutOff',
    String.raw`robinet (?:d'arret|principal|general|d'arrivee)|vanne|(?:coup|ferm|barr|interromp)\w*(?:-\w+)*(?: \w+){0,2} (?:l'eau|eau|arrivee|alimentation en eau)|(?:eau|arrivee d'eau|alimentation en eau)(?: <>)? (?:coup|ferm|interromp|barr)\w*|arrivee d'eau`,
  ],
  [
    'gasSmell',
    String.raw`(?:sent|odeur|senteur|emanation|fuite|robinet|vanne|relent|percev|sente[zn])\w*(?: <>)? (?:gaz|oeuf pourri|œuf pourri|œuf|oeuf)(?! d'echapp)|gaz(?: <>)? (?:sent|odeur|ferm|emanation|fuite)\w*|oeuf pourri`,
  ],
  [
    'hazard',
    String.raw`danger\w*|en securite|(?:fils|prises?|cables?|electri\w+)(?: <>)? (?:denud|eau|portee|expos|mouill|etincell)\w*|(?:enfants?|personnes?|quelqu'un)(?: <>)? (?:expos|danger|portee|proximite|risque|en securite)\w*|(?:eau|fuite|inondation)(?: <>)? (?:electri|prises?|tableau)\w*|etincelles|risque de|evacu\w+`,
  ],
  // Tables, feasts, events
  [
    'guests',
    String.raw`combien (?:de |d')(?:couverts?|convives?|invites?|personnes (?:la table|a table|pour le (?:diner|repas|dejeuner|brunch)|seront|mang|pour la reserv))|(?:table|salle|reservation|diner|repas)(?: <>)? (?:combien|nombre|enfants)|(?:combien|nombre)(?: <>)? (?:la table|a table|couverts|convives|invites)|serez-vous a table|couverts`,
  ],
  [
    'occasion',
    String.raw`fet(?:ez|er|es)(?: <>)?|occasion(?! d'achat)(?! ou)(?: <>)?|(?:quel|pour quel|un) evenement(?! <>(?<![a-z])(?:billet|assist|annul))|celebr\w+|motif de la (?:reception|fete)|anniversaire (?:ou|de mariage)|(?:mariage|bapteme|fiancailles|deuil) ou`,
  ],
  [
    'tableWish',
    String.raw`(?:quelle|type de|une) table(?! <>(?<![a-z])(?:command|livr|recu|basse|bois|achet))|(?:pres|a cote|proche) (?:de la|d'une) (?:fenetre|baie)|en (?:terrasse|salle|interieur)(?: ou)|terrasse ou|au calme|coin tranquille|table (?:haute|ronde|precise|en terrasse|dehors|preferee)|interieur ou (?:en )?terrasse|banquette`,
  ],
  [
    'deliveryInstructions',
    String.raw`(?:indications?|consignes?|instructions?|remarques?|precisions?|informations?|commentaires?)(?: particulieres?| speciales?| utiles?)*(?: <>)? (?:livraison|livreur|transporteur|coursier|chauffeur|facteur)|trouve-t-on l'entree|(?:transmettre|dire|signaler|savoir)(?: \w+){0,2} (?:au|le) (?:coursier|livreur|chauffeur|transporteur)|comment (?:trouver|acceder|entrer)|reperer (?:l'entree|votre)`,
  ],
  [
    'eventName',
    String.raw`(?:quel|nom du|nom de la|pour quel|de quel\w*|titre du)(?: <>)? (?:concert|match|spectacle|festival|piece de theatre|representation|manifestation|opera|salon|conference|evenement|rencontre)(?: <>)?|quel artiste|(?:billets?|places) (?:pour|de) quel`,
  ],
  [
    'seatCategory',
    String.raw`parterre|tribunes?|orchestre ou|orchestre, |mezzanine|(?:premiere|seconde|deuxieme) classe|premiere ou (?:seconde|deuxieme)|(?:quelle|en quelle) (?:classe|categorie)(?! (?:de (?:chambre|vehicule|voiture)|est-il))|carre or|fosse|ou balcon|pelouse ou|, loge|assis ou debout|classe (?:eco|affaires|confort)|categorie de (?:place|siege|billet)s?|virage ou`,
  ],
  // Contracts, offers
  [
    'plan',
    String.raw`(?:quel(?:le)?|a quelle|votre|quelle est la) (?:formule|abonnement|forfait|offre|pack|plan|option|tarif)(?! (?:concurrent|de paiement|vous a|voyage|de (?:livraison|lunch|repas)))(?: <>)?|basique|premium|(?:formule|forfait|abonnement|offre) (?:souhait|actuel|avez|choisi|souscri)\w*`,
  ],
  [
    'monthlyOrYearly',
    String.raw`(?:par mois|mensuel\w*|au mois)(?: <>)? (?:par an|annuel\w*|a l'annee|annee|trimestr\w*)|(?:annuel\w*|par an|a l'annee) ou|periodicite|trimestriel\w*|semestriel\w*|rythme de (?:paiement|facturation|prelevement)|frequence de (?:paiement|facturation|prelevement)|mensuelle ou`,
  ],
  [
    'users',
    String.raw`(?:combien|nombre)(?: <>)? (?:licences?|utilisateurs?|postes?|sieges?(?! auto)|collaborateurs?|employes?|comptes utilisateurs|personnes (?:utilis|sur l'outil)|usagers)\w*|equipe compte combien|personnes sur l'outil|taille de (?:l'|votre )equipe`,
  ],
  [
    'pauseInstead',
    String.raw`(?:une |mettre en )?pause(?! de midi)|suspen\w+|gel(?:er|ons)?(?= ?\?| (?:de|l'|votre|le|plutot))|en veille|mise en veille|interruption temporaire|au lieu (?:d'annuler|de resilier)`,
  ],
  [
    'competitor',
    String.raw`concurren\w+|moins cher|meilleur(?:e)? (?:offre|prix|tarif)|(?:chez|vers) (?:qui|quel (?:concurrent|operateur|fournisseur)|un autre) <>(?<![a-z])(?:part|all|pass|chang)\w*|(?:passez|partez|allez)-vous (?:a|chez|vers) (?:une? autre|la concurrence|qui|quel)|(?:fournisseur|operateur|qui|enseigne)(?: <>)? (?:propose ce|offre ce|ce tarif|ce prix)|autre (?:enseigne|prestataire|operateur|compagnie), |trouve\w* (?:mieux|ailleurs)|mieux ailleurs`,
  ],
  [
    'renewalNotice',
    String.raw`(?:rappel|avis|courrier|lettre|notification)(?: <>)? (?:echeance|renouvel|reconduct|prolong)\w*|(?:prevenu|avert|inform|notifi|recu|vu)\w*(?: <>)? (?:prolongation|renouvellement|reconduction|preavis|nouvelle prime|hausse|augmentation|echeance)|preavis|tacite reconduction|reconduction`,
  ],
  // Buying
  [
    'boughtWhere',
    String.raw`(?:quel(?:le)?|de quel|aupres de quel|chez quel|dans quel|quel)(?: <>)? (?:magasin|boutique|revendeur|commercant|enseigne|vendeur|marchand|detaillant|commerce|grande surface)(?= ?\?| (?:l'avez|avez|vous l'a|provient|achet|ou|a-t))|ou (?:l'|les |le |la )?(?:avez-vous|as-tu|a-t-il ete|ont-ils ete) (?:achete|pris|commande|trouve|procure)\w*|(?:achete|acquis|vendu|provient)\w*(?: <>)? (?:ou ?\?|ou\b|magasin|boutique|revendeur|chez qui)|lieu d'achat|point de vente|provenance`,
  ],
  [
    'onlineOrStore',
    String.raw`(?:en ligne|sur (?:le|notre) site|site|web|internet|webshop|boutique en ligne)(?: \w+)?,? ou (?:\w+ ){0,4}(?:magasin|boutique|comptoir|succursale|place|agence|rayon|guichet)|(?:magasin|boutique|succursale|sur place|comptoir|agence|rayon),? ou (?:\w+ ){0,4}(?:en ligne|site|web|internet|boutique en ligne)|achat <>(?<![a-z])(?:webshop|en ligne|via notre|sur notre site|sur le site|internet)|(?:fait|passe|commande)\w* <>(?<![a-z])(?:en ligne|webshop)`,
  ],
  [
    'receiptKept',
    String.raw`(?:encore|toujours|gard|conserv|dispos|possed|retrouv|sous la main)\w*(?:-\w+)*(?: <>)? (?:recu|ticket(?: de caisse)?|preuve d'achat|souche|quittance|facture d'achat|facturette|facture)|(?:recu|ticket de caisse|preuve d'achat|souche|quittance|facture)(?: <>)? (?:conserv|gard|toujours|encore|sous la main|jete)\w*`,
  ],
  [
    'giftOrSelf',
    String.raw`(?:pour vous|pour toi|pour offrir|un cadeau|cadeau|usage personnel|present|perso|pour vous-meme)(?: \w+)? ou (?:\w+ ){0,3}(?:offrir|cadeau|vous|present|quelqu'un|un proche|tiers|perso)|est-ce (?:pour offrir|un cadeau|un present)|(?:a-t-il|est-ce|vous a-t-il) (?:ete )?offert|destin\w+(?:-vous)? a un tiers|(?:c'est|est|achete) (?:pour offrir|un cadeau|pour un cadeau)|offert (?:par quelqu|en cadeau)|recu en cadeau|destine-t-on`,
  ],
  [
    'recipient',
    String.raw`(?:a qui|pour qui|pour quelle personne)(?: \w+){0,4} (?:destin|offr|s'adress|bouquet|cadeau|fleurs|colis est|envoy)\w*(?! (?:la carte|le compte))|pour qui (?:est|sont|est-ce)|pour quelle personne|(?:nom )?(?:du |de la |comme |le |quel )beneficiaire|destinataire(?! (?:pour la note|de la facture))|nom (?:du|de la) (?:destinataire|beneficiaire|personne)|qui (?:recevra|le recevra|doit recevoir)|personne a qui`,
  ],
  [
    'budget',
    String.raw`budget|(?:combien|quel\w*)(?: <>)? (?:y mettre|depenser|investir|prix souhaitez|gamme de prix|fourchette)|prix (?:maximum|max|souhaitez|limite|maximal)|somme maxim\w+|(?:un|votre|quel) plafond (?:a ne|de depense|de prix)|fourchette de prix|ne pas depasser|jusqu'a (?:quel prix|combien)(?! <>temps)|enveloppe (?:prevue|maxim\w+)|mettre au maximum`,
  ],
  [
    'purpose',
    String.raw`(?:a quoi|pour quoi|en vue de quoi)(?: <>)? (?:serv|destin|utilis)\w*|va-t-(?:il|elle) servir|(?:qu'|que )(?:allez|comptez|voulez)[- ]vous (?:en )?faire|(?:quel|quelle|type d')(?: )?(?:usage|utilisation|activite|emploi|sport|pratique)(?: <>)?|pour quel (?:usage|travail|sport|projet)|faire avec`,
  ],
  [
    'placeDimensions',
    String.raw`(?:largeur|hauteur|profondeur|longueur|dimensions?|mesures?|centimetres|cm|encombrement|espace|place)(?: <>)? (?:niche|meubles?|plafond|mur|porte|piece|disponible|emplacement|entre|cuisine|alcove|l'endroit|maximum|maximal|avez-vous pour|escalier)|(?:niche|emplacement|plafond|mur|alcove)(?: <>)? (?:largeur|hauteur|mesure|dimension|profond)\w*|encombrement|combien de (?:centimetres|cm)`,
  ],
  [
    'weight',
    String.raw`poids(?! lourd)|pes(?:e|ez|ent|es|er|ait)(?:-\w+)?|combien de (?:kg|kilos)|kilos|corpulence`,
  ],
  [
    'skinType',
    String.raw`peau(?! (?:de|neuve))|epiderme|(?:cheveux|cuir chevelu)(?: <>)? (?:secs?|gras|type|normaux)|acne\w*|teint (?:clair|mat)|sensible|mixte ou`,
  ],
  [
    'childAge',
    String.raw`(?:age|combien de mois|combien d'annees|quel age)(?: <>)? (?:bambin|du petit|de la petite|de l'enfant|du bebe|du destinataire|votre (?:enfant|fils|fille|petit|bebe)|aura-t-il)|(?:petit|bebe|enfant|bambin|jouet|gamin|fils|fille)(?: <>)? (?:quel age|age|combien de mois|mois)|quel age a-t-(?:il|elle)|en quelle classe est`,
  ],
  [
    'petKind',
    String.raw`chien ou|chat ou|race|espece(?! (?:s|de))|(?:compagnon|animal|croquettes)(?: <>)? (?:croquettes|quel|avez|espece|race|type)|quel (?:animal|type d'animal)|(?:chien|chat|animal)(?: <>)? (?:race|age|poids|quel|quelle)`,
  ],
  [
    'shoeSizeUsual',
    String.raw`(?:habituel|d'ordinaire|en general|d'habitude|normalement|autres marques|ordinairement)\w*(?: <>)? (?:taille|pointure|chauss|prenez|portez|mettez|du \d)\w*|(?:taille|pointure|chauss|portez|prenez|faites|mettez)\w*(?:-vous)?(?: <>)? (?:habituel|d'ordinaire|en general|d'habitude|normalement|d'autres marques)\w*|pointure habituelle|chaussez|taille habituelle`,
  ],
  [
    'vehicle',
    String.raw`quel(?:le)?s? (?:est |sont )?(?:le |la |les |votre |vos )?(?:(?:modele|marque|type)(?: et (?:le |la )?\w+)? (?:de |du )(?:votre |la |le |l')?)?${CAR}(?! (?:est-elle|tourne|enregistr|de location|retir))|(?:marque|modele|type)(?: \w+){0,3} (?:de |du )(?:votre |la |le |l')?${CAR}|(?:conduisez|roulez)[- ]vous(?! (?:par|encore|depuis))|${CAR}(?: <>)? (?:marque et|modele et|quelle marque|quel modele|est-ce)`,
  ],
  [
    'vehicleYear',
    String.raw`mise (?:en|a la) circulation|premiere immatriculation|annee[- ]modele|(?:annee|quand|millesime)(?: <>)? (?:fabriqu|construi|circulation|${CAR}|immatricul|sortie d'usine)\w*|(?:${CAR})(?: <>)? (?:annee|de quand|millesime)|millesime du`,
  ],
  [
    'engineType',
    String.raw`hybride|motorisation|cylindree|code moteur|chevaux|puissance (?:du|fiscale|en)|(?:type|quel) (?:de )?moteur|electrique ou (?:thermique|hybride)|thermique|diesel, `,
  ],
  [
    'compatibleWith',
    String.raw`compatib\w+|(?:pour|sur|avec) quel(?:le)? (?:appareil|modele|imprimante|machine|aspirateur|telephone|marque|cafetiere|tondeuse|smartphone|ordinateur)(?! (?:utilis|avez-vous l'app|vous connect|le remplac|dois-je))|(?:a|plaques?) (?:est-elle a )?induction|(?:ira|va|ad?apt|mont|install)\w*(?: <>)? (?:sur|avec|dans) quel(?:le)?|accessoire`,
  ],
  [
    'colourWish',
    String.raw`(?:preference|souhait|envie|idee|gout)(?: <>)? (?:de |d'une )?(?:teinte|couleur|coloris|ton)s?|(?:quel\w*|en quelle) (?:tons?|teinte|couleur|coloris|palette)(?: <>)? (?:bouquet|peindre|murs?|fleurs|faut-il|prefer|souhait|voul|aimer|tissu|deco)\w*|coloris en tete|couleur en tete|tons pour|gamme de couleurs`,
  ],
];
