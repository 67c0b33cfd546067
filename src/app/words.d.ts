declare module '*.json?first' {
  import type { Messages } from '../lib/translate';

  const words: Messages;
  export default words;
}
declare module '*.json?later' {
  import type { Messages } from '../lib/translate';

  const words: Messages;
  export default words;
}
