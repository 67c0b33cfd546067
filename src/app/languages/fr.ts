/** All that French needs to be read and answered in, in one file to fetch. */
export { fr as vocabulary } from '../../facts/languages/fr';
export { fr as replies } from '../../suggestions/playbooks/fr';
export { fr as words } from '../../suggestions/retrieval/languages/fr';
