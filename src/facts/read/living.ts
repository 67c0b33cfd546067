/** What stands before the town where somebody lives, folded, in every language at once: "j'habite à", "I live in". */
export const LIVING = String.raw`(?<![a-z])(?:habit(?:e|ons|ant)|je vis|live|living|wohn(?:e|en|haft)|viv(?:o|imos)|resido) (?:a|in|en|at|bei|near)`;
