/** A macro as one row: category and title, text, the status that it sets, the tags that it adds. */
export type MacroRow = [
  title: string,
  text: string,
  status: 'open' | 'pending' | 'solved' | 'hold' | null,
  tags: string,
];
