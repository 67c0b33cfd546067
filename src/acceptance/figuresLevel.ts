import type { Settings } from '../model/ports';
import { FIGURES_LEVELS, type FiguresLevel } from '../model/team';

/** What was agreed on, and where it can be read: figures by name rest on it. */
export interface NamedAgreement {
  /** YYYY-MM-DD. */
  date: string;
  reference: string;
}

export interface FiguresSetting {
  /** The level that counts. */
  level: FiguresLevel;
  /** What the admin wrote, if that is another. */
  asked: string | null;
  /** Why another counts: the word is none of ours, or the agreement's date or reference is missing or no date. */
  why: 'unknown' | 'noDate' | 'noReference' | null;
  /** Only with level `named`. */
  agreement: NamedAgreement | null;
}

const written = (settings: Settings, name: string): string => String(settings[name] ?? '').trim();

/**
 * The level of the installation settings. `named` without a date (YYYY-MM-DD, a real day) or a reference is `team`; a word that
 * is no level is `off`, since nobody agreed to anything.
 */
export function figuresLevel(settings: Settings): FiguresSetting {
  const asked = written(settings, 'figures_level').toLowerCase();
  if (asked === '') return { level: 'off', asked: null, why: null, agreement: null };
  const level = FIGURES_LEVELS.find((each) => each === asked);
  if (!level) return { level: 'off', asked, why: 'unknown', agreement: null };
  if (level !== 'named') return { level, asked: null, why: null, agreement: null };
  const agreement = {
    date: written(settings, 'named_agreement_date'),
    reference: written(settings, 'named_agreement_reference'),
  };
  if (!isDay(agreement.date)) return { level: 'team', asked, why: 'noDate', agreement: null };
  if (agreement.reference === '') return { level: 'team', asked, why: 'noReference', agreement: null };
  return { level, asked: null, why: null, agreement };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
