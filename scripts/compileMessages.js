import { parse } from '@formatjs/icu-messageformat-parser';

/** Strings without any of these are what they say. */
const SYNTAX = /[{<']/;

const compile = (messages) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, words]) => {
      if (typeof words !== 'string') return [key, compile(words)];
      return [key, SYNTAX.test(words) ? parse(words, { captureLocation: false }) : words];
    }),
  );

/**
 * A webpack loader for translations/*.json: ICU messages are parsed when the app is built, so that the browser need not do it;
 * the marketplace's own words (`app`) stay in the package's translations folder and out of the bundle.
 */
export default function compileMessages(source) {
  const { app: _listing, ...screens } = JSON.parse(source);
  return JSON.stringify(compile(screens));
}
