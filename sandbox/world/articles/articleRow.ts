/** An article as written by hand: section, title, body, labels. The body's blocks become HTML. */
export type ArticleRow = [
  section: keyof typeof SECTIONS,
  title: string,
  /** Blocks parted by blank lines: "## " heading, "- " list lines, anything else a paragraph. */
  body: string,
  labels: string,
];

export const SECTIONS = {
  delivery: 601,
  returns: 602,
  orders: 603,
  payment: 604,
  products: 605,
  shops: 606,
} as const;
