import { learn } from '../src/facts';
import { fr } from '../src/facts/languages/fr';

// One clock zone for every machine that runs the specs.
process.env.TZ = 'UTC';

// In the app a language is fetched when somebody speaks it.
learn([fr]);
