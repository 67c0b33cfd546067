/** Names by which people know who carries a parcel, folded. */
export const CARRIERS = new RegExp(
  `(?<![a-z0-9])(?:colissimo|chronopost|la poste|mondial relay|relais colis|colis prive|dhl|ups|fedex|dpd|gls|tnt|hermes|evri|royal mail|usps|parcelforce|yodel|bpost|postnl|swiss post|deutsche post|correos|seur|mrw|canada post|purolator|australia post|amazon logistics|ontrac|geodis|vinted go)(?![a-z0-9])`,
  'g',
);
