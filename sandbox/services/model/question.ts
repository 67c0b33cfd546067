/** What the app asked a model, whichever dialect it used. */
export interface ModelQuestion {
  system: string;
  /** Numbered, the first is 1. */
  evidence: string[];
  /** The text to be rewritten; null: a new reply. */
  draft: string | null;
  /** By its English name, as the rules say it. */
  language: string;
  rewrite: 'shorter' | 'warmer' | 'formal' | 'translate' | 'fix' | null;
  /** The hand-over for the agent, in place of a reply. */
  isSummary: boolean;
}

const REWRITES: [words: string, rewrite: NonNullable<ModelQuestion['rewrite']>][] = [
  ['draft shorter', 'shorter'],
  ['draft warmer', 'warmer'],
  ['draft formally', 'formal'],
  ['Translate the draft', 'translate'],
  ['spelling and grammar', 'fix'],
];

/** Null where it is not a question of ours: data between two fences with the same mark. */
export function readQuestion(system: string, user: string): ModelQuestion | null {
  const data = /^(=====\w+=====)\n([^]*)\n\1$/.exec(user)?.[2];
  if (data === undefined) return null;
  const { evidence, draft = null } = JSON.parse(data) as {
    evidence: { number: number; text: string }[];
    draft?: string;
  };
  return {
    system,
    evidence: evidence.map(({ text }) => text),
    draft,
    language: /Language: (\w+)\./.exec(system)?.[1] ?? 'English',
    rewrite: REWRITES.find(([words]) => system.includes(words))?.[1] ?? null,
    isSummary: system.includes('Summarise the conversation'),
  };
}
