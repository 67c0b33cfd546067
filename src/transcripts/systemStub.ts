/**
 * A messaging ticket begins with a private note that Zendesk writes in the customer's name: "Conversation with web user 1 /
 * URL: …". Nobody said it.
 */
export const isSystemStub = (text: string): boolean => STUB.test(text);

const STUB = /^(conversation with|conversation avec|chat with) [^\n]{1,200}\n+\s*url ?:[^\n]{0,2000}$/i;
