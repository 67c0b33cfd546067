import type { ReplyLanguage } from '../../model/language';
import { en } from './en';
import { fr } from './fr';
import type { ReplyTexts } from './texts';

const TEXTS: Record<ReplyLanguage, ReplyTexts> = { en, fr };

export const replyTexts = (language: ReplyLanguage): ReplyTexts => TEXTS[language];
