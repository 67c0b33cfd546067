/** The further playbooks, in one file to fetch once the first view stands. */
export { furtherPlaybooks } from './draft';
export { learnMoreTexts } from './texts';
