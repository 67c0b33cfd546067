import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { learnWordings } from '../src/checks/claims/wordings';
import { en as claimsInEnglish } from '../src/checks/claims/words/en';
import { fr as claimsInFrench } from '../src/checks/claims/words/fr';
import { learn, learnBelow, learnPhones, learnThings } from '../src/facts';
import { belowLines } from '../src/facts/brief/belowLines';
import { en } from '../src/facts/languages/en';
import { fr } from '../src/facts/languages/fr';
import { readGoods } from '../src/facts/read/goods';
import { en as repliesInEnglish } from '../src/suggestions/playbooks/en';
import { fr as repliesInFrench } from '../src/suggestions/playbooks/fr';
import { learnReplyTexts } from '../src/suggestions/playbooks/replyTexts';
import { en as wordsInEnglish } from '../src/suggestions/retrieval/languages/en';
import { fr as wordsInFrench } from '../src/suggestions/retrieval/languages/fr';
import { learnTable } from '../src/suggestions/retrieval/tokenize';

// One clock zone for every machine that runs the specs.
process.env.TZ = 'UTC';

// In the app they are fetched when somebody in the ticket speaks them, or wrote a number.
learn([en, fr]);
learnPhones(parsePhoneNumberFromString);
learnThings(readGoods);
learnBelow(belowLines);
learnWordings(claimsInEnglish);
learnWordings(claimsInFrench);
learnReplyTexts('en', repliesInEnglish);
learnReplyTexts('fr', repliesInFrench);
learnTable('en', wordsInEnglish);
learnTable('fr', wordsInFrench);
