import { fold } from '../../facts';

/** "It says delivered": what the shop or the carrier tells, and the customer denies. For folded text. */
const ANNOUNCED =
  /(?:says?|shows?|marked|shown|status|tracking|app|supposedly|apparently|allegedly)[^.?!\n]{0,40}(?<!not |n't )delivered|delivered,? but|(?:indique|note|marque|dit|statut|affiche|considere|suivi|soi[- ]disant|apparait|mentionne|declare|donne)[^.?!\n]{0,40}(?<!pas )(?:livree?s?|remise?)(?![a-z])|livree?s?,? (?:mais|alors que)|(?:als|laut|status|steht|sendungsverfolgung|angeblich|heisst|app)[^.?!\n]{0,40}(?<!nicht )(?:zugestellt|geliefert|ausgeliefert)|(?:zugestellt|geliefert),? aber|(?:consta|figura|pone|aparece|dice|estado|marcad[oa]|seguimiento|supuestamente|segun)[^.?!\n]{0,40}(?<!no )entregad[oa]|entregad[oa],? pero/;

/** "My last order", but no threat: "my last order with you". For folded text. */
const LAST =
  /(?:my|our|the) (?:very )?(?:last|latest|most recent|newest) (?:order|purchase)(?! (?:with|from) you| ever| here)|(?:ma|la|notre|cette) (?:toute )?derniere commande(?! chez| que je)|(?:mon|notre) dernier achat(?! chez)|(?:commande|achat) (?:la |le )?plus recente?|(?:mein|unser|die|der) ?e?n?r? ?(?:letzte|neueste|jungste)[nr]? (?:bestellung|einkauf)(?! bei)|(?:mi|el|nuestro|la) (?:ultim[oa]|mas reciente) (?:pedido|compra|orden)(?! con)|pedido mas reciente/;

/** Anything that is an order: without it, and without a wish or trouble, a ticket is about none. For folded text. */
const SPEAKS_OF_ORDER =
  /(?<![a-z])(?:orders?|ordered|parcels?|packages?|deliver(?:y|ed)|shipment|purchase[ds]?|bought|received|commandes?|commandee?s?|colis|livraison|livree?s?|paquet|achats?|achetee?s?|recue?s?|bestellung(?:en)?|bestellt|paket|lieferung|geliefert|gekauft|erhalten|pedidos?|paquete|envio|entrega|compra|comprad[oa]|recibid[oa])(?![a-z])/;

/** What the customer's words tell beyond facts. */
export interface Signals {
  /** They speak of a delivery that was announced as done. */
  isAnnounced: boolean;
  /** They mean their newest order. */
  isLast: boolean;
  isAboutOrder: boolean;
}

export function readSignals(texts: readonly string[]): Signals {
  const said = texts.map(fold).join('\n');
  return {
    isAnnounced: ANNOUNCED.test(said),
    isLast: LAST.test(said),
    isAboutOrder: SPEAKS_OF_ORDER.test(said),
  };
}
