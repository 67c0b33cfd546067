/** All that English needs to be read and answered in, in one file to fetch. */
export { en as claims } from '../../checks/claims/words/en';
export { first as vocabulary } from '../../facts/languages/en/first';
export { en as replies } from '../../suggestions/playbooks/en';
export { en as words } from '../../suggestions/retrieval/languages/en';
