export type PersonalKind =
  'email' | 'card' | 'iban' | 'phone' | 'nationalId' | 'ip' | 'person' | 'address' | 'orderNumber' | 'secret';

/** A stretch of a text that tells who somebody is. Offsets in UTF-16 units, end exclusive. */
export interface Personal {
  start: number;
  end: number;
  kind: PersonalKind;
}

export type Finder = (text: string) => Personal[];

/** Values that are known to be personal, in the words in which they may stand in a text. */
export type Dictionary = readonly { kind: PersonalKind; value: string }[];
