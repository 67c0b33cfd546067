/** The Zendesk user, an agent's account, through which the bot of another vendor writes. */
export const FIN_USER = 10_090;

/** The ticket field in which one of the account's bots leaves its transcript. */
export const TRANSCRIPT_FIELD = 360_001;
