export { finish, learnFromReplies } from './rankReplies';
export type { PastReply, ReplyRanker } from './rankReplies';
