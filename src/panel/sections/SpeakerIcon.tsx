import type { Speaker } from '../../model/transcript';

/** Twelve by twelve, one stroke: a person, a machine, a headset, a gear reduced to its dots. */
const PATHS: Record<Speaker, string> = {
  customer: 'M6 6.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM1.8 10.8a4.2 4.2 0 0 1 8.4 0',
  bot: 'M2 4.5h8v5.5H2ZM6 4.5V2M4.4 7v.6M7.6 7v.6',
  agent: 'M1.8 7.5V6a4.2 4.2 0 0 1 8.4 0v1.5M1.8 6.8h1.6v2.6H1.8ZM8.6 6.8h1.6v2.6H8.6ZM9.4 9.6 7 10.8',
  system: 'M6 1.8 10.2 6 6 10.2 1.8 6ZM6 5.9v.2',
};

/** Ornament beside the word that says the same. */
export const SpeakerIcon = ({ speaker }: { speaker: Speaker }) => (
  <svg
    viewBox="0 0 12 12"
    width="12"
    height="12"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[speaker]} />
  </svg>
);
