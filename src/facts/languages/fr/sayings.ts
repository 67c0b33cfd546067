import type { Vocabulary } from '../../vocabulary';

/** What stands around the values that customers tell in French. */
export const sayings = {
  stopWords:
    'le la les un une des du de d l et ou mais si a au aux en dans sur pour par avec sans chez est sont suis es etes sommes etait sera ce cet cette ces c ca cela je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs que qui quoi quel quelle quels quelles dont ne pas plus non oui y bonjour merci svp j m s n qu ai as avez avons ont avoir etre fait faire peut pouvez puis quand comment combien tres bien aussi encore toujours',
  says: {
    opening: String.raw`oui|ouais|ok|d'accord|bien sur|bonjour|bonsoir|salut|merci|alors|voici|voila|c'est|c'etait|il s'agit(?: de| du)?|le|la|mon|ma|numero|euh|donc|pas de souci|volontiers|je crois(?: que)?|je pense(?: que)?|certainement|tout a fait|le voici|l'|au nom de|de|pour|madame|monsieur`,
    leadIn: String.raw`(?:je|nous) (?:voudrais|veux|souhaite|prefere|cherche|prends|choisis|vais|pars|habite)(?: (?:aller|partir|avoir|prendre))?(?: (?:a|de|pour|vers|dans|en))?|plutot|peut-etre|a|en|vers|dans|une?|des`,
    bridge: String.raw`numero|num|n|no|nr|ref|reference|est|etait|le|la|c'est|de|du|sous|avec|qui|porte|je crois|voici|mon|ma|il s'agit|suivant|suivante`,
    correction: String.raw`(?:non|pardon|desolee?|en fait|oups|erreur|plutot|attendez|mince|je corrige|correction)[\s,.:!-]+(?:\S+ ){0,3}?(?:c'est|c'etait|je voulais|il s'agit|plutot|le (?:bon|vrai)|la (?:bonne|vraie)|\w*\d)|je voulais (?:dire|ecrire)|je me suis trompee?|erreur de ma part|faute de frappe|(?:le bon|la bonne)(?: \w+)? (?:est|c'est)`,
    introduction: String.raw`(?:mon|le|ton|votre)? ?(?:nom|prenom)(?: (?:complet|de famille))? ?(?:est|c'est|etait|:|=)|je m'appelle|je suis|moi c'est|ici|au nom de|c'est`,
    relation: String.raw`(?:mon|ma|mes|son|sa) (?:ami|amie|fils|fille|mari|femme|epouse|epoux|conjoint|conjointe|compagnon|compagne|mere|pere|frere|soeur|collegue|voisin|voisine|patron|assistante?)|(?:le|la) (?:destinataire|titulaire|proprietaire|beneficiaire) (?:est|c'est|:)|(?:parle|echange|discute|rendez-vous|eu) (?:a|avec)`,
    closing: String.raw`(?:bien )?cordialement|sinceres salutations|salutations(?: distinguees)?|bien a vous|merci(?: d'avance| beaucoup)?|bonne (?:journee|soiree|reception)|a bientot`,
    title: String.raw`m|mr|mme|mlle|monsieur|madame|mademoiselle|dr`,
    notNames:
      "bonjour bonsoir salut merci oui non ok voici voila commande colis numero nom prenom adresse mail telephone compte client carte code date naissance article produit taille couleur facture paiement remboursement retour livraison suivi relais lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre hier demain aujourd'hui semaine mois jour heure matin soir midi bien mal bon bonne mauvais correct exact vrai faux desole desolee content contente mecontent mecontente furieux furieuse decu decue inquiet inquiete embete embetee perdu perdue ravi ravie fatigue sur sure certain certaine pret prete disponible absent absente interesse interessee en au chez toujours encore deja jamais aussi juste vraiment plus moins tres trop assez rien tout toute tous personne quelqu'un chose probleme souci question reponse demande aide service conseiller agent robot humain monsieur madame mademoiselle cher chere cordialement salutations svp stp s'il vous plait d'accord parfait super genial entendu compris absolument exactement euros euro france paris lyon marseille bordeaux lille nantes toulouse belgique suisse rue avenue boulevard place chemin ici la celui celle",
    notPlaces:
      'francais anglais allemand espagnol italien noel paques m mr mme mlle commande paypal visa mastercard colissimo chronopost ups dhl gls dpd fedex',
    notPlaceWords: "bon bonne parfait super tout rien quelque aujourd'hui demain",
    condition: "si|s'ils?|sinon|au cas ou|a moins",
    tried: String.raw`j'ai (?:deja|pourtant|bien|aussi|egalement) (?:essaye|redemarre|reinitialise|verifie|appele|contacte|relance|reinstalle|vide|change|clique|suivi|regarde|demande)|j'ai essaye|j'ai (?:demande|regarde|verifie) (?:a|aux?|chez|dans|aupres)`,
    bought: String.raw`j'ai (?:bien |recemment )?(?:commande|achete|recu)|ma commande (?:de|d')|(?:retourner|echanger|remplacer|renvoyer)`,
    determiner: "une? |le |la |les |l'|des |mon |ma |mes |ce |cette |cet |vos |votre ",
    productEnd:
      'le|du|sur|chez|qui|que|mais|et|car|hier|il|elle|est|avec|dans|en|depuis|aupres|pour|a|ne|n|ou',
    notProducts: 'commande|colis|article|produit|e-?mail|mail|message|confirmation|remboursement',
    conjunction: 'et|mais',
    courtesy: "oui|non|ok|merci|bonjour|salut|d'accord",
    noAnswer: String.raw`sais pas|n'ai pas|ne (?:trouve|retrouve|me souviens|sais)|aucune idee|un (?:instant|moment)|attendez`,
    thanks: "merci|svp|s'il vous plait",
    placeLead: 'la ville de|le|la',
    venue: '',
    copula: 'est',
    strongIntroduction: "nom|m'appelle",
    afterName: 'et|ici|mon|ma',
  },
  codes: {
    units: String.raw`er|eme|e|jours?|heures?|semaines?|mois|ans|personnes?|fois|pieces?`,
    smallWords: 'le la de du et en un une est ma mon ne pas',
    saysNumber: String.raw`numero|\best\b`,
    copula: "est|c'est|pour|comme",
    mine: '(?:mon|ma|le|la|mes)',
    payment: 'prelevement|paiement|virement|operation',
    card: 'carte',
    cardEnd: 'termin|finissant',
    points: "c'est|est|numero",
  },
  negation: String.raw`(?:pas(?: de| d'| besoin (?:de|d'))?|sans|plutot qu'un|au lieu (?:de|d')(?: un)?|aucun|ne (?:veux|souhaite) pas(?: de| d')?)(?: \w+){0,2} ?$`,
} satisfies Partial<Vocabulary>;
