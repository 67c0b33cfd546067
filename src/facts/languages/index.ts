import type { Vocabulary } from '../vocabulary';
import { en } from './en';
import { fr } from './fr';

/** The languages that are understood, all at once: people mix them. */
export const VOCABULARIES: readonly Vocabulary[] = [en, fr];
