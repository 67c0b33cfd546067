import { homeMatters } from './mattersHome.fr';
import { shopMatters } from './mattersShop.fr';

type Matters = readonly (readonly [string, string])[];

const ANOTHER = String.raw`(?:autre|autres|second|seconde|deuxieme|different|differente)`;
const SCREEN = String.raw`(?:ecran|afficheur|affichage|bandeau|display|cadran)`;

/** Devices and what was tried: how French asks about them. */
const deviceMatters: Matters = [
  // Devices and what was tried
  [
    'restarted',
    String.raw`redemarr\w+|reboot\w*|relance\w* (?:l'appareil|la box|le (?:pc|routeur|modem|systeme|telephone|decodeur)|l'appli)|etei(?:nt|ndre)\w* <>(?<![a-z])(?:rallum|remis|remettre)\w*|(?:debranch|coup)\w* <>(?<![a-z])(?:rebranch|secondes|minutes|remis en marche|remettre en marche)\w*|reinitialise\w* a chaud|off puis on|un reset (?:simple|rapide)|arret complet|hors tension`,
  ],
  [
    'updated',
    String.raw`mises? a jour|(?:est|sont|soit|etait)(?:-\w+)* (?:bien |encore )?a jour|maj|updates?|actualis\w+|derniere version|version (?:la plus )?recente|patch`,
  ],
  [
    'reinstalled',
    String.raw`reinstall\w+|desinstall\w+|refait l'installation|(?:effac|supprim)\w+ (?:l'app\w*|le (?:programme|logiciel)) <>(?<![a-z])(?:repren|remis|remettre|telecharg)\w*|installation (?:propre|complete a neuf)`,
  ],
  [
    'cacheCleared',
    String.raw`cookies?|(?:memoire )?cache|historique (?:de navigation|du navigateur)|donnees (?:temporaires|de navigation|de site)|fichiers temporaires|vid\w+ (?:l'historique|la memoire)|nettoy\w+ (?:l'historique|le navigateur)`,
  ],
  [
    'factoryReset',
    String.raw`(?:parametres?|reglages?|valeurs?|etat|config\w*) (?:d'usine|par defaut|d'origine|initia\w+|de base)|hard reset|remis\w* a zero|remettre a zero|reset (?:total|complet|d'usine|usine)|reinitialisation (?:complete|totale|d'usine|usine)|reinitialise\w* (?:completement|entierement)|retour aux reglages`,
  ],
  [
    'cablesChecked',
    String.raw`(?:fiches?|fils|cables?|cordons?|connecteurs?|branchements?|connexions physiques|prises derriere|peritel|hdmi)(?: <>)? (?:bien |sont|est|enfonc|branch|raccord|fix|tien|derriere|en place|intact|abim|ser)\w*|(?:verifi|control|inspect|regard)\w* (?:\w+ ){0,3}(?:fiches?|fils|cables?|cordons?|branchements?|raccords?|connecteurs?)|fibre <>(?<![a-z])pli\w+|raccord\w+ <>(?<![a-z])(?:fermement|cables?|tuyaux)|(?:est-il|sont-ils|tout est) (?:bien |correctement )(?:branche|raccorde|enfonce|connecte|visse)s?`,
  ],
  [
    'otherOutlet',
    String.raw`(?:${ANOTHER} )(?:prise|endroit de la maison|piece)|prise (?:murale )?(?:differente|voisine|d'a cote)|chang\w* de prise|rallonge|multiprise|branch\w+ ailleurs|direct\w* (?:au|dans le) mur|prise qui (?:marche|fonctionne)|prise de courant <>(?<![a-z])(?:fonctionne|test|marche)\w*|(?:autre|meme) (?:appareil|lampe) sur (?:la|cette) prise`,
  ],
  [
    'otherDeviceTried',
    String.raw`${ANOTHER} (?:ecran|telephone|portable|mobile|smartphone|ordi\w*|pc|tablette|appareil|poste|machine|tele\w*|natel|gsm|cellulaire|support|imprimante|console)|(?:smartphone|telephone|ordinateur|portable|pc) (?:de votre|d'un) (?:conjoint|proche|ami|voisin|collegue)\w*|depuis un autre`,
  ],
  [
    'otherBrowserTried',
    String.raw`(?:${ANOTHER} |un )?(?:navigateur|explorateur(?: web)?|fureteur) (?:different|web different)|${ANOTHER} (?:navigateur|explorateur|fureteur)|navigation privee|ailleurs que (?:dans|sur) (?:safari|chrome|firefox|edge)|(?:change|changer) de navigateur|meme chose <>(?<![a-z])(?:edge|chrome|firefox|safari)`,
  ],
  [
    'batteryReplaced',
    String.raw`(?:piles?|batteries?|accus?)(?: <>)? (?:neu\w+|recent\w+|fraich\w+|change|remplac|ete mis|ont ete|a ete)\w*|(?:remplac|chang|remis|mis)\w* (?:\w+ ){0,2}(?:piles?|batteries?|accus?)|nouve\w+ (?:piles?|accus?|batteries?)|sens des piles`,
  ],
  [
    'charged',
    String.raw`(?:charge|chargee|rechargee?|charges)(?: toute la nuit| a fond| completement)?(?= ?\?| (?:a fond|a 100|toute|depuis|pendant|avant|completement))(?<!(?:en|sur) charge)|(?<!(?:prise?|prends|prenons|m'en|s'en|l'en|en prise) )(?:mis\w* |laiss\w* (?:\w+ ){0,2}|en train de |bien )(?:en|a|sur) (?:charge|charger|recharger)|charge (?:toute|complete|pendant)|laisse branche\w*|niveau de (?:la |charge de la )?batterie|(?:branch\w+) (?:le |sur le |au )?chargeur|voyant de charge|pourcentage de (?:la )?batterie|combien de temps <>(?<![a-z])(?:branche|charg)\w*|batterie (?:pleine|chargee|a plat|vide)|(?:se |il |elle )(?:re)?charge(?:-t-\w+)?(?= |\?)|temps de charge`,
  ],
  [
    'cleaned',
    String.raw`nettoy\w+|nettoi\w+|(?:lave|lavee|rince|rincee|depoussiere|essuye|astique|aspire|recure|debarrasse)e?s?(?= |\?)(?! ling| vaiss)|chiffon|dernier (?:nettoyage|entretien|lavage)|passer un coup|souffle (?:dans|d'air)|poussiere`,
  ],
  [
    'descaled',
    String.raw`detartr\w+|tartre|calcaire|decalcifi\w+|anticalcaire|vinaigre|acide citrique|entartr\w+`,
  ],
  [
    'filterChanged',
    String.raw`filtres?(?! (?:l'a|anti|de recherche|a-t-il mis))|tamis|crepine|(?:change|remplace|vide)\w* (?:\w+ ){0,2}sac|sac (?:de l'aspirateur|a poussiere)|cartouche (?:filtrante|a eau)`,
  ],
  [
    'lightShown',
    String.raw`(?:leds?|diodes?|voyants?|temoins? (?:lumineux|rouge|vert|orange|clignot\w*)|loupiotes?|lumignons?)|(?:lampe|lumiere|temoin)s?(?! d'oxyd)(?: <>)? (?:clignot|allum|fixe|rouge|vert|orange|bleu|eteint|s'allume|de la box|reste)\w*|clignot\w+|(?:couleur|etat) (?:de la|des) (?:lampe|lumiere)s?|quelle lumiere`,
  ],
  [
    'errorShown',
    String.raw`(?:code|message|numero) (?:d'|d )?(?:erreur|anomalie|panne|defaut)|(?:texte|avertissement|notification|mention|libelle|alerte|pop-?up)(?: <>)? (?:appara|affich|s'affich|voyez|obtenez|lisez)\w*|(?:s'affiche|affiche|apparait|indique|ecrit|lit-on|voyez-vous)(?:-\w+)*(?: <>)? (?:a |sur |par )?l'?${SCREEN}|${SCREEN}(?: <>)? (?:affiche|indique|montre|dit|donne)|que dit (?:le message|l'erreur)|quelle erreur|l'erreur exacte|intitule de l'erreur`,
  ],
  [
    'noise',
    String.raw`bruits?|bruyan\w+|siffl\w+|claqu\w+|gronde\w+|grinc\w+|ronfl\w+|bourdonn\w+|vibr\w+|cogn\w+|crepit\w+|muet|sons? (?:bizarre|etrange|inhabituel|anormal|particulier)|entendez-vous|boucan|vacarme`,
  ],
  [
    'smell',
    String.raw`odeurs?(?! de gaz)|(?<!gaz )sent(?:ez|ent|ait)?(?:-\w+)? (?:le|la|quoi|mauvais|bizarre|fort|quelque|un|une)(?! gaz)|pue|emanations?(?! de gaz)|fumee|relents?|ca sent(?! le gaz)|senteur|brule\?`,
  ],
  [
    'leakPlace',
    String.raw`(?:ou|d'ou|endroit|localis\w*|situ\w*|partie|cote)(?: <>)? (?:fui\w*|coul\w*|gout\w*|l'ecoulement|suint\w*|flaque)|(?:fui|coul|gout|suint|flaque|fuite|ecoulement)\w*(?: <>)? (?:ou|endroit|d'ou|par ou|de quel|a quel)|elle fuit|(?:la |une )?flaque|fuite (?:se situe|se trouve|vient)|perd de l'eau`,
  ],
  [
    'sinceWhen',
    String.raw`depuis (?:quand|combien)(?! <>(?<![a-z])(?:assur|permis|contrat|prime|installe|en service|client|boiler|chaudiere|conduis))|dure depuis|longue date|a partir de quel moment|quand <>(?<![a-z])(?:commence|debute|apparu|demarre|remarque pour la premiere|pour la premiere fois)\w*|premiere (?:fois|apparition)(?! <>(?<![a-z])(?:contact|appel|ecri))|(?:a quand|de quand) <>(?<![a-z])(?:remonte|date)\w* (?:le|la|ce|cette|l') ?(?:probleme|panne|souci|coupure|bruit|incident|symptome|defaut)|est-ce (?:recent|nouveau)|(?:debut|commencement) (?:du|de la|des) (?:probleme|panne|souci|coupures?|symptomes)`,
  ],
  [
    'howOften',
    String.raw`combien de fois par|tous les combien|chaque (?:semaine|jour|utilisation|heure|fois|nuit|demarrage)|(?:a )?quelle frequence|frequence|a quel rythme <>(?<![a-z])(?:coup|plant|panne|arriv)\w*|souvent|quotidien\w*|(?:une|plusieurs) fois par (?:jour|semaine|mois)`,
  ],
  [
    'constantOrNot',
    String.raw`tout le temps|par moments|de temps en temps|sans (?:arret|interruption|cesse)|constante?|en continu|intermitten\w+|permanen\w+|aleatoire\w*|sporadique\w*|disparait-\w+|va et vient|ponctuel\w*|par a-coups|irregulier\w*|en permanence|occasionnel\w*`,
  ],
  [
    'othersAffected',
    String.raw`(?:voisins?|collegues?|tout l'immeuble|autres (?:personnes|utilisateurs|appareils|postes|membres|logements|abonnes)|equipe entiere|toute l'equipe|le quartier|la rue|famille)(?: <>)? (?:ont|touche|concern|prive|aussi|egalement|le meme|la meme|rencontr|subi|coup)\w*|poste isole|(?:seul|seule|seuls) (?:concerne|touche|a |dans ce cas|vous)\w*|tout le monde <>(?<![a-z])(?:touche|concerne|meme)|d'autres (?:appareils|gens|clients)|generalise\w*`,
  ],
  [
    'wifiOrCable',
    String.raw`(?:wi-?fi|sans fil)(?: <>)? (?:ou|vs) <>(?<![a-z])(?:cable|ethernet|fil|filaire|lan|rj45)|(?:ethernet|cable|filaire|lan|fil) ou <>(?<![a-z])(?:wi-?fi|sans fil)|rj ?45|(?:branche|connecte|relie)\w* (?:directement |par cable )?(?:au|a la|par|en|via) (?:modem|box|routeur|cable|ethernet|fil|filaire|wi-?fi)|en (?:wi-?fi|ethernet|filaire)|par (?:cable ethernet|wi-?fi)`,
  ],
  [
    'signal',
    String.raw`(?:du|bon|quel|assez de|force du|qualite du|intensite du|puissance du|niveau de|votre|le) (?:signal|reseau(?! social))|(?:qualite|niveau) de (?:la )?reception|barres? (?:de )?(?:reseau|reception|signal)|combien de barres(?! de)|[345]g,? (?:[345]g|ou)|debit (?:mesure|reel|obtenu|internet|descendant|montant|en)|(?:quel|un|votre) debit(?! (?:bancaire|est-il))|test de (?:debit|vitesse)|speed ?test|vitesse (?:de connexion|mesuree)|capt(?:ez|es)[- ](?:vous|tu)|ca capte|couverture reseau`,
  ],
  [
    'operatingSystem',
    String.raw`systeme(?: d'exploitation)?(?= ?\?| (?:tourne|utilis|avez|est|exploit|d'exploit))|(?:version de |sous )?(?:windows|mac ?os|linux|android|ios)(?! (?:app|store))|os (?:avez|tourne|utilis|est|de)|mac ou pc|pc ou mac|iphone ou|quel os`,
  ],
  [
    'appVersion',
    String.raw`(?:numero|quel) de (?:version|build)|version (?:de l'app\w*|du (?:logiciel|firmware|programme)|installee|avez|utilis|exacte|affich)\w*|rubrique <>(?<![a-z])propos|a propos <>(?<![a-z])app\w*|quelle (?:version|release|mouture)(?! (?:de windows|des faits|sur la))|build|la \d\.\d|firmware <>(?<![a-z])version`,
  ],
  [
    'browser',
    String.raw`(?:quel|votre|le|un|depuis un|avec un|sur le|dans le) (?:navigateur|fureteur|explorateur web)(?! different)|chrome, |(?:chrome|firefox|safari|edge) ou|avec quoi (?:ouvr|navigu|surf)\w*|bloqueur de pub\w*|(?:navigu|surf)\w*[- ]vous`,
  ],
  [
    'deviceModel',
    String.raw`(?:quel(?:le)?|le|la|votre) (?:modele|marque|type|generation) (?:exacte? |precise? )?(?:de |du |d')(?:votre |la |le |l')?(?:tele\w*|routeur|box|modem|telephone|smartphone|portable|ordi\w*|pc|tablette|decodeur|console)|quel (?:routeur|modem|smartphone|natel|gsm|ordinateur|pc|mobile)(?! (?:compte|souhait|voul|avez-vous (?:command|achet)|rembours))|quoi comme (?:portable|telephone|ordi\w*|pc|tele|box|appareil)|(?:sur|avec|depuis) quel (?:appareil|type d'appareil|ordi\w*|poste|materiel|support)(?! (?:preferez|l'appel))|c'est quoi (?:ton|votre) (?:portable|telephone|ordi|pc)`,
  ],
  [
    'deviceAge',
    String.raw`(?:anciennete|age|vetuste) (?:de |du |d')(?:votre |la |le |l')?(?!batiment|conducteur|enfant|bebe|bambin|chien|chat)\w+|(?:deja )?quelques annees|(?:est-il|est-elle|il est|elle est) (?:vieux|vieille|recente?|ancien\w*|neu(?:f|ve))(?! (?:et|encore))|plus de (?:\w+) ans(?! d'assur)|de quand (?:date|est) (?:votre|l'|le|la) ?(?:appareil|frigo|machine|tele\w*|ordi\w*|four|imprimante)|(?:combien d'annees|quel age) (?:a|ont)(?:-t-(?:il|elle))? ?(?:l'appareil|le frigo|la machine|votre (?:appareil|tele|frigo|machine|ordi\w*))|il est neuf`,
  ],
  [
    'warranty',
    String.raw`garanties?(?! (?:annulation|loyer|locative))(?! a-t-on)|(?:toujours|encore) couvert\w*|extension|assurance casse|plan de protection|protection (?:prolongee?|etendue)|contrat d'entretien|couverture (?:constructeur|prolongee)`,
  ],
  [
    'whoInstalled',
    String.raw`(?:qui|par qui|monteur|professionnel|installateur|electricien|artisan|vous[- ]meme|toi) <>(?<![a-z])(?:install|pose|mont|branch|mis en service|mise en service|raccord)\w*|(?:install|pose|monte|branche|raccorde|mise? en service)\w* <>(?<![a-z])(?:par qui|vous[- ]memes?|par un (?:pro|artisan)|professionnel\w*|par vos soins|toi[- ]meme|par vous)|monteur ou|bricolage maison|c'est toi qui`,
  ],
  [
    'dropped',
    String.raw`(?:tombee?s?|tomber)(?! (?:en|sur|malade|dans vos))|chutes?|chute|(?:subi|recu|pris) (?:un |des |de )?(?:chocs?|coups?|impacts?)|impact (?:avant|violent)|heurte\w*|cogne contre|renverse par terre|par terre`,
  ],
  [
    'wet',
    String.raw`(?:liquide|humidite|eau|cafe|pluie|the|boisson|soda)(?: <>)? (?:renvers|infiltr|mouill|dessus|pen|entr|touch|recu|atteint|eclabouss)\w*|(?:mouille|trempe|immerge|oxyde)\w*|oxydation|pris l'eau|(?:recu|renverse) (?:du |de l'|une? )?(?:cafe|eau|liquide|boisson|the)|dans l'eau|contact avec (?:de l'eau|un liquide)|infiltrer|eclabouss\w+`,
  ],
  [
    'manualFollowed',
    String.raw`(?:notice|mode d'emploi|manuel|instructions|consignes|guide|plan fourni|recommandations)(?! <>(?<![a-z])(?:langue|envoy|recu))(?: <>)? ?(?<![a-z])(?:suivi|respect|observ|lu|consult|ete|appliqu|l'avez|les avez|selon)\w*|(?:suivi|respect|observ|lu|consult|selon|conformement)\w*(?: a)? (?:\w+ ){0,2}(?:notice|mode d'emploi|manuel|instructions|consignes|guide|plan fourni)`,
  ],
  [
    'whereInstalled',
    String.raw`(?:dans |en )?(?:quelle piece|quel endroit|ou)(?: <>)? (?:se trouve|est|est-il|est-elle|fixe|pose|place|instal|mis|situe)\w* (?:\w+ ){0,2}(?:box|routeur|chaudiere|boiler|detecteur|machine|appareil|tableau|thermostat|fixe|instal|borne|modem|congelateur|frigo|ballon)\w*|(?:box|routeur|chaudiere|detecteur|thermostat|modem|appareil|machine)(?: <>)? (?:a la cave|au grenier|dans (?:le|la|quelle)|fixe|place|ou ?\?|ou est|dehors)|mis ton routeur ou|(?:a l'interieur ou|interieur ou exterieur|dedans ou dehors)`,
  ],
  [
    'temperature',
    String.raw`degres?|temperatures?|thermometre|chaleur|quelle chaleur|thermostat regle|combien <>(?<![a-z])celsius`,
  ],
  [
    'programUsed',
    String.raw`quel (?:programme|cycle|mode|reglage|essorage)(?! (?:de (?:paiement|livraison|reglement|transport|retrait)|d'envoi))|(?:programme|cycle|mode|reglage) (?:utilis|selection|choisi|lanc|avez|de lavage|de cuisson|de sechage|eco)\w*|sur quel (?:programme|reglage|mode)|tour(?:s)? d'essorage`,
  ],
  [
    'powerElsewhere',
    String.raw`fusibles?|plombs|disjonct\w+|tableau electrique|differentiel|toute la maison (?:est )?(?:coup|priv|sans)\w*|courant (?:coup|dans les autres|ailleurs|partout)|(?:autres|reste des) (?:prises|pieces|appareils electriques) (?:fonction|march|ont)\w*|panne (?:de secteur|generale)|coupure (?:generale|de courant|d'electricite)`,
  ],
];

/** Matters of questions in French. */
export const matters: Matters = [...deviceMatters, ...shopMatters, ...homeMatters];
