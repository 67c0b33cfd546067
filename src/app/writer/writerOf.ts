export { learnToReply as learn } from '../learnToReply';
export { createWriter } from './createWriter';
