declare module '*.json?first' {
  const words: import('../lib/translate').Messages;
  export default words;
}
declare module '*.json?later' {
  const words: import('../lib/translate').Messages;
  export default words;
}
