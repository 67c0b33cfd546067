import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { learn, learnPhones } from '../src/facts';
import { en } from '../src/facts/languages/en';
import { fr } from '../src/facts/languages/fr';
import { en as repliesInEnglish } from '../src/suggestions/playbooks/en';
import { fr as repliesInFrench } from '../src/suggestions/playbooks/fr';
import { learnReplyTexts } from '../src/suggestions/playbooks/replyTexts';

// One clock zone for every machine that runs the specs.
process.env.TZ = 'UTC';

// In the app they are fetched when somebody in the ticket speaks them, or wrote a number.
learn([en, fr]);
learnPhones(parsePhoneNumberFromString);
learnReplyTexts('en', repliesInEnglish);
learnReplyTexts('fr', repliesInFrench);
