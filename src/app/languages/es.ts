/** All that Spanish needs to be read and answered in, in one file to fetch. */
export { first as vocabulary } from '../../facts/languages/es/first';
export { es as replies } from '../../suggestions/playbooks/es';
export { es as words } from '../../suggestions/retrieval/languages/es';
