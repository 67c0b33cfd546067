import type { Vocabulary } from '../../vocabulary';

/** What customers say they will do next, in French. */
export const threats: Vocabulary['threats'] = {
  leave: String.raw`(?:ne |n')?(?:commander(?:ai|ons)?|achete(?:r|rai|rons)|reviendrai) (?:plus|jamais plus|plus jamais)(?: rien)?(?: chez vous)?|(?:plus jamais|derniere (?:fois|commande))|(?:aller|vais|irai|passe(?:r|rai)?) (?:voir |chez |a )(?:ailleurs|la concurrence|un concurrent|un autre)|(?:vais |irai )?ailleurs|(?:resilier|cloturer|supprimer|fermer) mon (?:compte|abonnement|contrat)|perdu une? client`,
  lawyer: String.raw`(?:mon |un |notre )?avocat|(?:action|voie|suites?|poursuites?) (?:en justice|judiciaires?)|porter? plainte|tribunal|mise en demeure|conciliateur|huissier|protection juridique`,
  consumerBody: String.raw`dgccrf|repression des fraudes|ufc|que choisir|60 millions|association de consommateurs|mediateur|signal ?conso|defenseur des droits|test[- ]achats`,
  chargeback: String.raw`opposition (?:au|sur le|a mon) (?:paiement|prelevement|virement)|faire opposition|charge ?back|retrofacturation|contest(?:er|e|erai) (?:le |ce |mon )?(?:paiement|prelevement|debit|achat)|litige paypal|(?:ouvrir|ouvre|declarer) un litige`,
  review: String.raw`(?:laisse(?:r|rai)?|mett(?:re|rai|ez)|poste(?:r|rai)?|publie(?:r|rai)?|ecri(?:re|rai)) (?:\w+ ){0,3}?(?:avis|commentaire|note|etoiles?)|trustpilot|avis google|reseaux sociaux|une etoile|1 etoile|facebook|twitter|tiktok|instagram`,
};
