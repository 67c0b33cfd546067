export { findInstructions } from './findInstructions';
export type { InstructionSign } from './findInstructions';
