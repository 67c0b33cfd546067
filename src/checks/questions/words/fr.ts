import type { QuestionWords } from '../questionWords';
import { concepts } from './concepts.fr';
import { everyday } from './everyday.fr';

const WHICH = 'quel(?:le)?s?';
const YOU = '[- ](?:vous|tu)';
/** "Pouvez-vous me", "merci de", before what is to be told. */
const NUMBER = String.raw`(?:numeros?|num\.?|n[°o]\.?|references?|ref|code|identifiant)`;
const OF = String.raw`(?:(?:de|du|d'|des|pour|sur|associee? a|figurant sur) ?)?(?:(?:la|le|les|l'|votre|vos|cette|ce|ta|ton) ?)*`;
/** What is offered where something went wrong. */
const REMEDY = String.raw`(?:rembours\w*|echang\w*|remplac\w*|avoir|bon d'achat|repar\w*|neuf|neuve|argent|renvo\w*|nouvel envoi|geste)`;

/** How agents ask in French, and what their questions are about. */
export const fr: QuestionWords = {
  language: 'fr',
  suffix:
    'issements?|ements?|ations?|itions?|ateurs?|atrices?|eraient|erions|ages?|euses?|eurs?|erez|erait|erais|erons|eront|erai|eras|era|aient|antes?|ants?|ait|ais|iez|ions|ons|ees?|ez|er|ie?s?|it|ir|issez|ies|ent|es|e|ue?s?|s|x',
  frame:
    'bonjour bonsoir salut cher chere madame monsieur mme mr merci svp stp plait vous te tu toi votre vos ton ta tes notre nos mon ma mes leur leurs son sa ses je j me moi m il elle on nous ils elles lui eux y en s se l le la les un une d de du des au aux a et ou mais donc car si ne n pas plus jamais rien que qu qui quoi dont ce c ca cela cette cet ces celui celle ceux ci deja encore toujours aussi bien tres trop peu juste simplement seulement egalement alors ainsi puis ensuite enfin apres avant avec sans pour par sur sous dans chez vers depuis pendant entre jusqu jusque lors comme quel quelle quels quelles quand comment combien lequel laquelle est es suis sont sommes etes etait etaient ete etre sera seront serait soit ai as avez avons ont avoir avait aviez aurez aurait auriez aura fait faire faites faut faudra faudrait peut peux pouvez pouvons pourriez pourrait pourrais puis puisse puissions pu voulez veux veut vouloir voulu voudrais voudriez souhaitez souhaite souhaiterais souhaiter aimerais aimeriez desirez desire dois doit devez devons devrai savoir sais savez connaitre connaissez dire dites dis donner donnez donne indiquer indiquez indique preciser precisez precision precisions communiquer communiquez transmettre transmettez fournir envoyer envoyez rappeler rappelez redonner redonnez renseignez renseigner confirmer confirmez verifier verifie verification besoin manque reste oui non ok parfait super grand beaucoup possible possibilite peut etre eventuellement svp aujourd hui demain hier ici la cela chose choses point question questions derniere dernier petite petit detail details info infos information informations prendre prends prenez pris mettre mettez voir vois voyez regarder regarde aller allez va vais venir passe passer suite charge afin quelqu quelque quelques autre autres meme tout toute tous toutes cas sinon votre part collegue equipe plutot preferez prefere preferer t ainsi moment maintenant desole desolee navre excuses equipe savez nouveau nouvelle essaye essayer essai tente tenter pense penser bon bonne lancer continuer avancer traiter demande demander demandee poursuivre finaliser completer etablir creer aider aide apporter noter note conseiller service donc aupres yeux serez serai serons sera voulu combien mieux rapidement effectivement exactement precisement sujet propos concernant entendu compris souci devront devra devrait devriez arriver arrivez arrive dispose disposez existe exister retrouve retrouver retrouvez trouver trouvez trouve trouvee probleme etiez etait-ce autrement dit dites-moi cela dans mieux etait trouve laisse laisser laissez particulier particuliere anormal anormale quelconque effectue effectuer effectuez procede proceder procedez realise realiser parlez parler parle permet permettre permettez occasion hasard',
  common:
    'order parcel product person customer time number name home carrier store place service message part account day company use help',
  attributes:
    'number name date time size colour price amount address age model email phone reason postcode weight digits registration material floor mileage',
  events:
    'buy receive deliver ship collect return depart begin accident fail pay cancel visit contact lose repair install theft born police sell',
  kinds: [
    [
      'duration',
      String.raw`combien de (?:temps|jours|semaines|mois|nuits|heures)|depuis (?:quand|combien)|quelle duree`,
    ],
    ['count', String.raw`combien (?:de |d'|en |sont|serez|etes|y a)|quel(?:le)? (?:nombre|quantite)`],
    [
      'amount',
      String.raw`combien|${WHICH} (?:est |etait )?(?:le |la )?(?:montant|prix|somme|total|cout|tarif)`,
    ],
    ['frequency', String.raw`(?:a )?quelle frequence|combien de fois`],
    [
      'reason',
      String.raw`pourquoi|(?:pour )?${WHICH} (?:est |etait )?(?:la |le |les )?(?:raison|motif|cause)s?|(?:la|une|le|un|quelque) (?:raison|motif)|qu'est[- ]ce qui (?:vous )?(?:motive|pousse|amene)`,
    ],
    [
      'time',
      String.raw`quand|(?:a |pour |vers |depuis |de |en )?${WHICH} (?:est |etait |sera )?(?:la |l'|le |votre )?(?:jour|date|heure|mois|annee|semaine|periode)s?|(?:le|la|votre) (?:jour|date) (?:de|du|ou|d'\w+)`,
    ],
    [
      'person',
      String.raw`(?:a |de |pour |avec |chez )?qui(?! (?:ne|n'|est arrive|se passe|va|cloche|coince))|(?:a|au|de|sous) quel nom`,
    ],
    [
      'where',
      String.raw`(?<=^|[,:;] ?|(?<![a-z])(?:et|par|d'|savoir|dire|vers) ?)ou(?= (?:est|sont|se|avez|a|ont|etes|habitez|devons|faut|puis|voulez|souhaitez|peut|c'est|en|le|la|les|l'))|d'ou|(?:dans |a |en |de |vers )?${WHICH} (?:ville|lieu|endroit|magasin|agence|garage|boutique|relais|point)`,
    ],
    ['manner', String.raw`comment|de quelle (?:maniere|facon)|par quel moyen`],
    [
      'open',
      String.raw`${WHICH}|que (?=[a-z]+[- ](?:vous|tu|t|nous))|qu'(?:est[- ]ce|avez|attendez|indique|affiche|y a)|quoi|lequel|laquelle|lesquel(?:le)?s`,
    ],
  ],
  polar: String.raw`(?:(?:et|ou|mais|alors|donc|sinon|bonjour|dites[- ]moi|savoir|demande|au fait|aussi)[,:]? )*(?:est[- ]ce qu(?:e |')|(?:n')?(?:avez|etes|etiez|aviez|auriez|pouvez|pourriez|voulez|souhaitez|acceptez|utilisez|possedez|disposez|habitez|seriez|serez|aurez|pensez|disposiez|preferez|desirez|aimeriez)${YOU}(?! (?:me |nous |m')?(?:dire|donner|indiquer|preciser|communiquer|rappeler|transmettre|fournir|redonner|confirmer))|(?:l'|les |la |le |vous |m'en |y |en )?(?:a|ont|avait|aurait|est|sont|etait|etaient|sera|seront|faut|fait|reste|fut)[- ](?:t[- ])?(?:il|elle|ils|elles|on|vous|ce)|(?:l'|les |la |le |vous |y |en )(?:avez|aviez|etes)${YOU}|y a[- ]t[- ]il|y avait[- ]il|(?:le|la|l'|les|votre|vos|une?|des|quelqu'un|nos|cette|cet|ce) ?(?:[a-z'-]+ ){0,6}?(?:l'|vous |les |en )?(?:a|ont|est|sont|etait|etaient|avait|aura|auront|sera|seront|aurait|peut|pourrait|va|vont|appartient|fonctionne|marche)[- ](?:t[- ])?(?:il|elle|ils|elles)|(?:vous )?(?:faut|reste)[- ]t[- ]?il|[a-z]+(?:ez|ons)[- ](?:vous|nous)(?! (?:me |nous )?(?:dire|donner|indiquer|preciser|communiquer|rappeler))|dois[- ]je|devons[- ]nous|vous (?:avez|etes|habitez|utilisez|voulez)|si (?:vous|le|la|l'|les|un|une|quelqu)|s'il|(?:deja|encore|toujours) )(?![a-z])`,
  indirect: String.raw`sans (?:le|la|l'|les|votre|vos|ce|cette|ces|un|une|connaitre|savoir|numero|image|photo|cela|ca)[^.?!]{0,60}(?:ne (?:peux|pouvons|pourrai|puis|sais)|impossible|pas possible|difficile|bloque|complique)|(?:ne (?:peux|pouvons|pourrai|puis)|impossible)[^.?!]{2,60}(?:sans|tant que|si vous ne)|(?:il (?:me |nous |vous |lui )?(?:reste|manque|faut|faudra|faudrait|manquerait)|(?:ne )?(?:me|nous|lui) (?:manque|reste)|manque(?:nt)? (?:juste|plus|encore|seulement)|il ne (?:me |nous )?(?:reste|manque))(?: (?:encore|juste|aussi|plus|donc|simplement|seulement|egalement))*(?: (?:a|que|qu'a))* ?(?:savoir|connaitre|definir|choisir|renseigner|une?|le|la|l'[a-z]+|les|votre|vos|des|quelques)|(?:j'|je |nous |on |il |elle |l'expert |le \w+ |la \w+ )(?:aurais|aurait|aurions|ai|avons|a|aura) (?:\w+ )?besoin (?:de|d'[a-z]+|du|que)|(?:j'aimerais|nous aimerions|aimerait|voudrais|voudrait|souhaite|souhaiterait|souhaiterais|souhaitons|souhaitent|cherche a|doit|dois|devons|veut|veulent|demande a)(?: (?:bien|juste|aussi|encore|donc|d'abord))* (?:savoir|connaitre|comprendre|disposer|avoir|verifier)|(?:dites|precisez|indiquez|donnez|rappelez|communiquez|envoyez|transmettez|redonnez|confirmez|expliquez|decrivez|racontez|joignez|choisissez|renseignez|completez|fournissez|deposez|repondez)[- ](?:moi|nous|lui)|(?:(?:merci|veuillez|priere|pensez|pense|n'oubliez pas|vous prie|vous invite|suffit|remercie|laisse) (?:\w+ )?(?:de |d'|a )?(?:bien vouloir |vouloir )?(?:me |nous |m'|l'|lui |y |en )*(?:preciser|indiquer|donner|rappeler|communiquer|envoyer|transmettre|fournir|redonner|dire|joindre|decrire|expliquer|renseigner|repondre|retourner|ajouter|photographier|mentionner|citer|noter|partager|faire (?:savoir|parvenir)))|(?:le \w+|la \w+|l'\w+|notre \w+|mon \w+|on)(?: \w+)? (?:demande|souhaite|veut|voudrait|a besoin|exige|attend|reclame)(?: (?:a|de|me|nous|si|s'il|le|la|l'[a-z]+|votre|une?|savoir|que|quel\w*))+|(?:serait|ce serait|ca m'|cela m')(?: \w+)? ?(?:utile|aiderait|arrangerait|bien|gentil|aimable|ideal|super|parfait)(?: \w+){0,3} (?:de|d'[a-z]+|que|si|avoir)|(?:rien|aucune trace|pas trace|pas|plus|aucun)[^.?!]{0,30}(?:sous les yeux|dans mon dossier|dans ma file|devant moi)|(?:reste|manque) (?:\w+ )?a (?:savoir|connaitre|definir|preciser)|dans l'attente (?:de|d[e'u]\w*)|en attente (?:de|d'\w+)|me (?:faut|manque)|(?:je (?:me )?demande|curieux|ignore|ne sais pas|savoir) (?:si|quel|ou|quand|comment|pourquoi|combien|ce que)|^(?:[a-z'-]+,? ){0,2}(?:votre|vos|ton|ta) [a-z' -]{3,50} ?(?:,? (?:svp|stp|s'il (?:vous|te) plait))|c'est (?:a|au|pour|de|dans|sur) quel(?:le)?`,
  openers: [
    [
      'problem',
      String.raw`que (?:s'est[- ](?:il|donc il) (?:donc |exactement )?passe|se passe[- ]t[- ]il|vous arrive[- ]t[- ]il|rencontrez[- ]vous|constatez[- ]vous)|qu'(?:est[- ]ce qui (?:ne va (?:pas|plus)|ne fonctionne pas|ne marche pas|n'allait pas|cloche|coince|s'est passe|se passe|vous arrive|pose probleme)|est[- ]ce (?:que vous (?:rencontrez|constatez|reprochez)|qu'il (?:se passe|y a|s'est passe))|est[- ]il arrive|y a[- ]t[- ]il)|(?:${WHICH}|quels types? de|quel genre de)(?: (?:est|etait|serait|sont))?(?: (?:donc|exactement|precisement|au juste))?(?: (?:le|la|les|l'|votre|ce|cette|vos))? ?(?:type de |nature (?:du|de la|de l') ?)?(?:probleme|souci|panne|defaut|dysfonctionnement|incident|degat|dommage|difficulte|symptome|anomalie|avarie)s?(?= ?(?:\?|,|$)| (?:avec|de|du|sur|est|que|rencontr|constat|exact|concern|a propos|precis))|(?:decri|expli|racont|detaill|precis|resum|dire|dites)\w*(?:[- ](?:moi|nous))?[^.?!]{0,40} (?:probleme|souci|panne|defaut|dysfonctionnement|incident|degats?|dommages?|ce qui (?:ne va|s'est|n'a|n'allait|cloche|vous|est|arrive|se passe)|la situation|les faits)|en quoi (?:est[- ]il|est[- ]elle|l'article|le produit|la)[^?]{0,30}(?:abime|casse|defectueu|non conforme)|ce qui ne (?:va|fonctionne|marche) (?:pas|plus)|comment (?:se manifeste|s'est produit|est-ce arrive)`,
    ],
    [
      'wish',
      String.raw`(?:que|comment|en quoi) (?:puis|pouvons|pourrais|pourrions|peut)[- ](?:je|nous|on)(?: \w+){0,2} (?:vous )?(?:aider|faire|etre utile|proposer|satisfaire|arranger|regler|resoudre|depanner)|que (?:souhaitez|voulez|desirez|preferez|attendez|voudriez|souhaiteriez|demandez|cherchez|faut|devons)[- ](?:vous|nous|il|t-il)(?! (?:faire (?:livrer|expedier)|boire|manger|offrir|nous livrer|vous livrer))(?: \w+){0,4}|qu'(?:attendez|aimeriez|esperez)[- ]vous|qu'est[- ]ce que vous (?:souhaitez|voulez|desirez|preferez|attendez|aimeriez)|${WHICH} (?:est |serait )?(?:le |la |l'|votre )?(?:objet|sujet|demande|souhait|solution|issue|attente|raison de votre (?:appel|message|contact|demande)|motif de votre (?:appel|message|contact|demande))s?(?= ?(?:\?|,|$)| (?:de votre|vous|souhait|prefer|ideal|convien|serait|envisag))|(?:pour quoi|a quel sujet|que puis-je|qu'est-ce qui vous amene|de quoi s'agit)|(?:souhaitez|voulez|preferez|desirez|aimeriez|voudriez)[- ]vous[^.?!]{0,60}${REMEDY}[^.?!]{0,40} (?:ou|plutot)(?! \w*relais)|${REMEDY}[^.?!,]{0,30},? ou (?:bien |plutot |encore )?(?:(?:un|une|vous|le|la|l'|etre|ravoir|votre|faire|me|se|recevoir|les|d'un|recuperer) ?)*${REMEDY}`,
    ],
  ],
  wordings: [
    [
      'email',
      String.raw`(?:a|sur|avec|par) quel(?:le)? (?:adresse )?(?:e-?mail|mail|courriel|messagerie|boite)|(?:e-?mail|mail|courriel)[^.?!]{0,24}(?:utilisez|utilise|inscri|connect|rattach|lie)|ou (?:puis|peut|dois|doit)[- ](?:je|on) (?:vous )?(?:ecrire|envoyer (?:le mail|la facture|le lien|la confirmation))|(?:adresse|identifiant) de connexion`,
    ],
    [
      'address',
      String.raw`(?:ou|dans quelle rue) (?:habitez|residez|demeurez|vivez)|(?:ou|a quel endroit|a quelle adresse)(?: exactement)? (?:devons|dois|doit|faut|souhaitez|voulez|desirez|devrons|pouvons|peut|le (?:livreur|technicien|coursier|transporteur)|l'expert)[- ]?(?:nous|je|on|il|vous|t-on|t-il)?[^?]{0,40}(?:livr|envoy|expedi|pass|ven|recev|present|intervenir|rendre|depos|adress)\w*|(?:quelle|la|votre) rue|(?:rue|voie) et (?:le )?numero|lieu de livraison|ou (?:livrer|envoyer|expedier)|coordonnees (?:postales|completes)`,
    ],
    [
      'phone',
      String.raw`(?:a|sur|vers) quel (?:numero|portable|telephone|mobile)|${NUMBER} (?:ou|auquel|sur lequel|pour|direct|de contact|joignable)(?: \w+){0,4}? ?(?:joindre|rappel|appel|contact|joign)\w*|(?:comment|ou) (?:peut|puis|pouvons|pourrait|pourrions)[- ](?:on|je|nous|il|elle) vous (?:joindre|appeler|rappeler)|vous (?:joindre|appeler|rappeler|telephoner)[^.?!]{0,60}[.?!] ?quel (?:est )?(?:votre |le )?numero|(?:appel|joindre|rappel|telephon|sms|texto)\w*[^?]{0,60}(?:votre|quel|un) numero(?! de (?:commande|suivi|client|dossier|contrat|compte|sinistre))|^quel est votre numero ?\?|votre (?:tel|telephone|portable|gsm|natel|mobile|cellulaire)`,
    ],
    ['postcode', String.raw`codes? post(?:al|ale|aux)|npa`],
    [
      'orderNumber',
      String.raw`${NUMBER} ${OF}(?:commande|achat|cmd|cde|bon de commande|confirmation de commande)s?|(?:quelle|de quelle|la quelle|laquelle de vos) commandes?(?= |\?)(?! (?:souhaitez|voulez))|commande[^.?!]{0,60}(?:en redonner le|m'en (?:re)?donner le|son|le) (?:numero|n°|reference)|(?:numero|reference) (?:qui figure|indiquee?|inscrite?|figurant) (?:sur|dans) (?:le|la|votre) (?:mail|e-mail|courriel|confirmation|bon)`,
    ],
    [
      'trackingNumber',
      String.raw`${NUMBER} ${OF}(?:suivi|colis|envoi|expedition|reperage|bordereau|tracking|paquet)|(?:numero|code) (?:colissimo|chronopost|ups|dpd|dhl|gls|mondial relay)`,
    ],
    [
      'bookingReference',
      String.raw`${NUMBER} ${OF}(?:reservation|vol|billet|sejour|voyage|dossier de reservation)|pnr|dossier de (?:vol|reservation|voyage)`,
    ],
    [
      'personName',
      String.raw`(?:comment|que)? ?vous (?:vous )?appelez(?:[- ]vous)?(?: comment)?(?= ?(?:\?|$|,|\.))|comment (?:vous (?:vous )?appelez|tu t'appelles|dois[- ]je vous appeler|puis[- ]je vous appeler)|(?:a|au|de|sous|par) quel nom|au nom de qui|a qui (?:ai[- ]je|je parle|parle[- ]je|appartient|est)|(?:vos?|votre|le|les|quel est (?:le|votre)|vos) (?:nom|prenom|patronyme|identite)s?(?! (?:(?:et|ou) (?:le |la |l')?[a-z]+ )?(?:du|de|d'|des)(?! famille| titulaire|u titulaire)(?: |[a-z]))|nom (?:et prenom|complet|de famille)|prenom et nom`,
    ],
    [
      'variant',
      String.raw`(?:en |de |dans |sur )?${WHICH} (?:est |etait |sont )?(?:la |le |votre |sa |les )?(?:taille|couleur|coloris|pointure|teinte|finition|dimensions?|capacite|matiere|version|longueur|nuance|modele|reference du modele)s?|(?:la|le|votre|vos|de|sa) (?:taille|couleur|coloris|pointure|teinte|modele)(?= ?(?:\?|,|$|\.| (?:de (?:votre|l'|la|vos|cet|ce)|exact|souhait|voul|desir|choisi|command|concern|du |d')))|(?:taille|pointure) (?:faites|faut|chaussez|portez|prenez)|vous (?:chaussez|faites) du|(?:fait|existe|avons|vient) en (?:plusieurs|deux|trois|\d) (?:tailles|couleurs|coloris)|quel(?:le)? (?:modele|version)`,
    ],
    [
      'product',
      String.raw`(?:de |d'|a |sur |avec )?${WHICH} (?:est |etait |sont )?(?:le |l'|la |les |votre )?(?:produit|article|appareil|objet|meuble|equipement|materiel|marque|gamme|modele|{goods})s?(?= |\?|$)(?! (?:pour|vous) (?:offrir|plai))|(?:preciser|indiquer|rappeler|savoir|connaitre|donner|nommer)(?: \w+)? (?:le|l'|les|la|votre) ?(?:produit|article|appareil|objet|meuble|equipement|marque|gamme)s?|qu'(?:avez[- ]vous (?:commande|achete|recu|choisi)|est[- ]ce que vous avez (?:commande|achete|choisi)|attendez[- ]vous)|que (?:devons[- ]nous (?:vous )?livrer|contient|contenait|vouliez[- ]vous retourner|retournez[- ]vous|renvoyez[- ]vous)|(?:contenu|contenait) (?:de |du |votre )?(?:colis|commande)|(?:nom|reference|designation) (?:de l'|du |de votre )(?:article|produit|appareil|meuble)|de quoi (?:s'agit|se compose)|(?:produit|article|appareil|objet)s? (?:concern\w+|en question|a (?:retourner|echanger|renvoyer|rembourser)|que vous)|de quelle (?:gamme|marque)|(?:quelle|la) (?:gamme|marque)`,
    ],
    [
      'quantity',
      String.raw`combien (?:(?:de |d')(?!temps|jours|semaines|mois|heures|nuits|fois|chiffres)|en |vous (?:en|serez|etes|faut)|serez|etes|sont|voulez|souhaitez|sommes|seront|voyag)|(?:la |quelle |le |quel )(?:est la |est le )?(?:quantite|nombre)(?! de (?:jours|nuits|chiffres))|nombre (?:d'|de )(?:exemplaires|articles|pieces|personnes|passagers|voyageurs|unites)`,
    ],
    [
      'amount',
      String.raw`combien (?:l'|les |la |le |vous |cela |ca |avez|a[- ]t|on|ont|coute|coutait)[^?]{0,30}(?:pay|regl|cout|preleve|debit|factur|debours|verse)\w*|combien (?:cout|avez[- ]vous pay)\w*|(?:${WHICH}|le|du|la|au) (?:est |etait |fut )?(?:le |la |l')?(?:montant|prix|somme|total|cout)(?: (?:exact|total|preleve|debite|paye|regle|du|de|d'|ttc|facture|verse|precis)\w*| ?\?|,|$)`,
    ],
    [
      'date',
      String.raw`(?<=^|[,:;] ?|(?<![a-z])(?:et|de|depuis|pour|savoir|dire|jusqu'a) )quand(?! (?:vous|il|elle|l'|on|le|la|nous|je)(?! ?(?:avez|etes)))|(?:a |pour |depuis |de |vers |avant |jusqu'a )?${WHICH} (?:est |etait |sera |fut )?(?:la |le |votre )?(?:jour|date)s?|(?:la|le|une|votre|vos) (?:date|jour) (?:de |d'|du |ou |exact|souhait|precis|prevu|a laquelle)\w*`,
    ],
    [
      'time',
      String.raw`(?:a |vers |des |de |jusqu'a |a partir de |pour )?${WHICH} (?:est |etait )?(?:l')?(?:heure|horaire|creneau)s?|(?:l'|d'|une |votre )(?:heure|horaire)(?: (?:de|d'|du|approximative|exacte|precise|a laquelle|souhaitee))?|(?:le|votre|un) creneau (?:horaire|souhaite)`,
    ],
    [
      'deliveryMode',
      String.raw`(?:comment|de quelle (?:facon|maniere)|par quel moyen) (?:souhaitez|voulez|desirez|preferez|voudriez|aimeriez|devons|dois|devrons)[- ](?:vous|nous|je)[^?]{0,20}(?:livr|recev|recuper|retir|expedi|envoy|retourn|rend)\w*|(?:${WHICH}|le|un|votre)(?: est| sera)?(?: le| la| votre)? ?(?:mode|type|option|methode|moyen|formule)s? (?:de livraison|d'envoi|d'expedition|de retrait|de retour|de transport)|(?:domicile|chez vous|relais|magasin|standard|express|coursier|enlevement|depot|retrait)[^.?!]{0,30} ou (?:bien |plutot |en |a |au |un |une |par |le |la |de |vous |l')*(?:domicile|chez vous|relais|magasin|express|standard|enlevement|depot|retrait|point|passage|deposer|coursier)`,
    ],
    [
      'pickupPoint',
      String.raw`(?:dans |a |de |vers |en )?(?:${WHICH}|le|votre) (?:est |sera )?(?:le |votre )?(?:point (?:de )?(?:relais|retrait)|relais|consigne|casier)(?= ?(?:\?|,|$)| (?:souhait|voul|desir|prefer|avez|choisi|doit|dois|devons|vous|colis|de retrait))|(?:dans |en |a )?${WHICH} (?:magasin|boutique|agence|commerce|bureau)(?: de poste)?[^?]{0,40}(?:retir|recuper|collect|cherch|depos|livr)\w*`,
    ],
    [
      'company',
      String.raw`(?:${WHICH}|nom de (?:la |votre |l')|le nom de (?:la |votre |l'))(?: est)?(?: la| votre| l')? ?(?:societe|entreprise|raison sociale|organisation|association|employeur|etablissement)|(?:pour|au nom de|chez) quelle (?:societe|entreprise)|raison sociale|(?:pour qui|chez qui|ou) travaillez`,
    ],
    ['serialNumber', String.raw`${NUMBER} ${OF}(?:serie|cadre|chassis)|imei|s/n`],
    [
      'policyOrClaimNumber',
      String.raw`${NUMBER} ${OF}(?:police|sinistre|contrat|dossier|reclamation|ticket|declaration|assurance)s?(?! de (?:reservation|voyage|vol))|dossier[^.?!]{0,20} quelle est (?:la|sa) reference`,
    ],
    [
      'accountNumber',
      String.raw`${NUMBER} ${OF}(?:client|cliente|abonne|abonnee|abonnement|adherent|adherente|membre|societaire|compte(?! (?:bancaire|en banque))|utilisateur|usager|carte (?:de )?(?:fidelite|membre|client)|fidelite)|(?:carte|programme) (?:de )?fidelite`,
    ],
    [
      'photo',
      String.raw`(?:photos?|images?|cliches?|captures?(?: d'ecran)?|visuels?)(?! (?:du|de la|de l'|des|d'une?|de votre) ?(?:etiquette|facture|ticket|carte|piece d'identite|bordereau|plaque|numero|colis ferme|bon))|photographi\w+`,
    ],
    [
      'document',
      String.raw`(?:copie|scan|pdf|duplicata|exemplaire) (?:de |du |d'|des )(?:la |votre |l'|vos )?\w+|(?:votre|la|le|un|une|l'|du|cette|vos|les|des) ?(?:devis|attestation|certificat|justificatif|facture|releve|constat|recu|ticket de caisse|preuve d'achat|rapport|extrait|bordereau)s?|(?:justificatif|attestation|devis|certificat|preuve d'achat)s?`,
    ],
    [
      'iban',
      String.raw`ibans?|rib|coordonnees bancaires|(?:sur|vers|a) quel compte(?: bancaire)?|(?:compte bancaire|le compte)[^?]{0,20}(?:vers|credit|rembours|vir)\w*|ou (?:devons|dois|faut|pouvons|souhaitez)[^?]{0,20}(?:vers|rembours|vir|credit)\w*`,
    ],
    [
      'dateOfBirth',
      String.raw`(?:date|jour|annee) de (?:votre )?naissance|quand etes[- ]vous nee?|quel age|etes[- ]vous nee?`,
    ],
    [
      'other:slot',
      String.raw`(?:matin|matinee|debut de journee|avant midi)[^.?!]{0,30} ou (?:bien |plutot |en |dans |l'|la |le |de |apres )*(?:apres[- ]midi|soir|fin de journee|dejeuner|aprem)|(?:partie|moment|periode) de la journee|demi-journee|${WHICH} creneau`,
    ],
    [
      'other:vehicle',
      String.raw`(?:pour |de |sur )?${WHICH} (?:est |etait )?(?:la |le |votre )?(?:vehicule|voiture|moto|auto)`,
    ],
  ],
  rhetorical: String.raw`[a-z0-9._-]+@[a-z0-9.-]+,? ou (?:(?:a|le|la|bien|est-ce) )*[a-z0-9._-]+@|[a-z-]*\d[a-z0-9-]{2,}[^.?!]{0,40} ou (?:(?:la|le|bien|plutot|est-ce) )*[a-z-]*\d[a-z0-9-]{2,}|(?:ca|cela) (?:vous|te) (?:convient|va|irait|conviendrait|arrange)|qui (?:n'a (?:pas|jamais)|ne (?:voudrait|serait|rêverait|reverait|connait|souhaite)|aime(?:rait)?|veut|voudrait|peut|pourrait|sait|s'en|dit mieux|n'aimerait|a envie)|(?:comment|pourquoi) (?:ne pas|ne le serait|refuser|attendre|s'en)|(?:que|quoi) (?:demander de plus|de plus|dire de plus|de mieux|ferait|ferions|voulez-vous que je vous dise)|a quoi bon|n'est[- ]ce pas|pas vrai|quoi de (?:plus|mieux|neuf)|vous savez (?:quoi|ce que)|et devinez|devinez quoi|combien de fois (?:faut|doit|faudra|devr)|(?:qui|comment) (?:aurait|l'eut)|y a[- ]t[- ]il (?:pire|mieux|plus)|(?:qu'y a[- ]t[- ]il|quoi) de (?:pire|plus)|comment en est[- ]on|ou va[- ]t[- ]on|(?:numero|courriel|mail|code|commande|adresse|montant|date|photo|fichier|piece jointe|image|[a-z]*\d[a-z0-9-]*)(?: [a-z'-]+){0,6} (?:n'(?:apparait|existe|est pas valide|ouvre)|ne (?:correspond|figure|s'ouvre|s'affiche|se lit|donne rien|fonctionne)|est (?:floue?|illisible|tronquee?|vide|coupee?|incomplete?))|(?:laquelle|lequel|lesquel(?:le)?s) (?:de (?:ces|vos|ceux|celles)|des (?:deux|trois)|d'entre|est-ce|faut-il|dois-je|voulez|souhaitez)|(?:avez[- ]vous|as-tu) (?:tranche|choisi|decide|pu (?:relire|verifier|retrouver|remettre))|version definitive`,
  several: String.raw`(?:lequel|laquelle) des (?:deux|trois)|(?:lequel|laquelle|quel|quelle) (?:de ces|de vos|des|d'entre) (?:deux|trois|eux|elles)(?: [a-z]+)?|des deux (?:numeros|adresses|commandes|dates|articles|telephones|mails|references)|entre les deux`,
  identity: String.raw`(?:pour|par|afin de|raisons? de|mesure de|question de)(?: des| votre| notre| plus de| la| raisons?| mesure| questions?| de| d')* (?:securit\w+|securiser|protec\w+|proteger|confidentialite|identif\w+|authentif\w+)|securiser (?:notre|votre|l'|cet)|protection (?:de vos|des) donnees|(?:verif|valid|confirm|prouv|assur)\w*(?: [a-z']+){0,3} (?:identite|que (?:vous etes|c'est) (?:bien )?(?:vous|le titulaire|la titulaire)|titulaire)|authentif\w+|vous identifier|identification|avant de (?:vous )?(?:communiquer|divulguer|debloquer|acceder|donner)[^.?!]{0,40}|rgpd|controle de securite|(?:je )?(?:dois|devons) (?:m'|nous )?assurer`,
  doubts: String.raw`(?:je )?(?:ne )?(?:sais|suis|me (?:souviens|rappelle)|saurais)(?: \w+)? (?:pas|plus)(?: (?:trop|bien|sure?|certaine?|encore|lequel|laquelle|si|quel|exactement))*|jsp|chais pas|(?:ou|et) (?:peut[- ]etre|plutot|bien|alors|sinon|encore|c'etait|c'est)|peut[- ]etre|ou (?:le|la|les|un|une) [^.?!]{0,20}|je crois(?! que oui)|l'un des deux|l'une des deux|il me semble|j'hesite|hesite|pas (?:encore )?(?:decide|sure?|certain)|ca depend|(?:un )?des deux|n'importe|au choix|j'arrive pas a (?:lire|relire)|mal (?:note|ecrit)|attendez|je vous redis|voir|(?<=\d )ou(?= \d)|(?<=\d,? )ou(?= [a-z]*\d)`,
  refusals: String.raw`(?:je )?(?:ne |n'|l'|j')?(?:ai|avais|retrouve|trouve|sais|connais|souviens|rappelle|veux|peux|vois|possede|dispose|comprends|donne|dis)(?: l'| le| la| les)?(?: (?:vraiment|malheureusement|meme|encore))? (?:pas|plus|aucun|rien|jamais)(?! (?:essaye|fait|recu|encore (?:essaye|fait|eu|recu)|ete|eu de reponse|redemarre|ouvert|utilise|porte|ouvert))|(?:l'ai|les ai|ai) (?:pas|plus|perdu|jete|egare)|g pas|nan j'ai jete|aucune idee|pas sous (?:la main|les yeux)|(?:pas|plus) de (?:portable|telephone|photo|mail|facture|ticket|numero|fixe|mobile|gsm|recu)|perdu|jete|egare|je (?:ne )?prefere (?:pas|ne pas)|un (?:instant|moment)|une (?:minute|seconde)|attendez|je (?:cherche|regarde|vais (?:voir|chercher|regarder))|plus tard|ou (?:est[- ]ce que )?(?:je )?(?:trouve|le trouve|se trouve|puis)|c'est (?:quoi|ou)|pourquoi (?:vous|faire|cette)|pas envie|illisible|efface`,
  yes: "oui|ouais|ouep|si|bien sur|tout a fait|exact|exactement|effectivement|absolument|evidemment|deja|c'est (?:fait|bon|ca|exact)|fait|volontiers|en effet|ben oui|yes|certainement|juste|d'accord|ok|je pense (?:que )?oui|deux fois|trois fois",
  no: 'non|nan|pas|jamais|aucun|aucune|rien|nullement|ni|pas encore|du tout|personne|ben non|pas du tout|toujours pas',
  greeting: String.raw`(?:cher|chere|bonjour|bonsoir|salut|re-?bonjour|merci|parfait|tres bien|d'accord|super|entendu|desolee?|navree?|pardon|bien|excellent|d'abord|dernier detail|derniere (?:question|petite verification|precision)|une precision(?: pour le dossier)?|autre chose|avant [^.?!,:]{3,50}|bien note)(?: [a-z'. -]{1,40})?[,!:.]|c'est (?:bien )?note[^,.!:]{0,30}[,.!:]`,
  joins: 'et|ou|mais|donc|puis|si',
  experience: String.raw`(?!(?:souhaiteriez|aimeriez|voudriez|prefereriez)[- ])(?:[a-z]+ez)[- ](?:vous|tu)(?! (?:que|confirm|toujours|me |nous |m'))|(?:a|ont|est|sont|etait|sera|seront|aura|auront|aurait|avait|fait|faut|reste|appartient|peut|pourrait|va|vont|louez)[- ](?:t[- ])?(?:il|elle|ils|elles|on|vous)(?! (?:toujours|bien|exact|correct))|est[- ]ce qu(?:e|')|y a[- ]t[- ]il|dois[- ]je|devons[- ]nous|reprenons[- ]nous|vous (?:avez|etes|habitez|utilisez|voyagez|faut|serez)`,
  past: String.raw`(?:avez[- ]vous|vous avez|as[- ]tu|tu as|a[- ]t[- ](?:il|elle|on)|ont[- ](?:ils|elles)|on a|il a|elle a|[a-z]+ a) (?:deja |bien |ete )*(?!besoin|une?(?![a-z])|des?(?![a-z])|l[ea](?![a-z]))[a-z-]+(?:e|es|u|us|ue|i|is|it)(?![a-z])|avai[st]|aviez|etai(?:t|ent)|a ete|ont ete|a eu|ont eu|s'est|s'etait`,
  wished: String.raw`prevue?s?|annoncee?s?|promise?s?|attendue?s?|convenue?s?|fixee?s?|programmee?s?|(?:souhaitez|voulez|preferez|desirez|aimeriez|voudriez|souhaiteriez|prefereriez)[- ]vous|vous (?:souhaitez|voulez|preferez|faut)|devons[- ]nous|dois[- ]je|faut[- ]il`,
  steps:
    'restart another_outlet another_cable another_browser another_device another_card reinstall hard_reset cache descale bleed update forgot spam neighbour caretaker letterbox disconnect',
  known: String.raw`merci (?:beaucoup |bien )?(?:pour |d'avoir |de (?:nous |m')?avoir )(?:le |la |les |l'|votre |vos |ce |cette |ces |envoye|transmis|communique|donne|fourni|precise|joint)(?!(?:\w+ ){0,2}(?:patience|comprehension|message|retour|confiance|attente|appel))|(?:j'ai|nous avons|je vois|nous voyons|j'ai deja|c'est) (?:bien |deja |aussi )*(?:recu|note|vu|retrouve|trouve|enregistre|votre|vos|le|la|les|l')(?! (?:besoin|qui|bien compris))|bien (?:recu|note)`,
  back: 'le|la|les|l|ca|cela|ce|celui|celle|en|y|cette|cet|lequel|laquelle|donc',
  concepts: `${concepts.trim()}\n${everyday}`,
};
