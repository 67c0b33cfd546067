export { findInstructions } from './findInstructions';
