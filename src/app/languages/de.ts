/** All that German needs to be read and answered in, in one file to fetch. */
export { first as vocabulary } from '../../facts/languages/de/first';
export { de as replies } from '../../suggestions/playbooks/de';
export { de as words } from '../../suggestions/retrieval/languages/de';
