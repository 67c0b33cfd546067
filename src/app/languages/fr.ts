/** All that French needs to be read and answered in, in one file to fetch. */
export { fr as claims } from '../../checks/claims/words/fr';
export { first as vocabulary } from '../../facts/languages/fr/first';
export { fr as replies } from '../../suggestions/playbooks/fr';
export { fr as words } from '../../suggestions/retrieval/languages/fr';
