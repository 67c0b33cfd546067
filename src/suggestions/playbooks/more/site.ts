import { fold } from '../../retrieval/fold';
import type { Asked, Situation } from '../../engine';
import type { Case } from '../draftPlaybook';
import { sentenceOf } from './wants';

/** A page that does not load is no thing that fails. */
const SITE =
  /(?<![a-z])(?:tracking|(?:web)?sites?|(?:web ?)?page|link|app|suivi|lien|sendungsverfolgung|(?:web)?seite|seguimiento|pagina|enlace)(?![a-z])/;

export const isOfSite = ({ situation }: Case): boolean =>
  situation.facts
    .filter(({ slot, value }) => slot === 'problem' && value === 'defective')
    .every((fact) => SITE.test(fold(sentenceOf(fact, situation))));

const TRACKING = /(?<![a-z])(?:tracking|suivi|sendungsverfolgung|seguimiento|rastreo)(?![a-z])/;

/** "I can't get on the tracking page" is about no account. */
export const isOfTracking = ({ ask, turn, start, end }: Asked, { transcript }: Situation): boolean =>
  ask === 'access' &&
  TRACKING.test(fold((transcript?.messages[turn]?.text ?? '').slice(Math.max(0, start - 20), end + 30)));
