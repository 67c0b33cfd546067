import type { Vocabulary } from '../../vocabulary';

/** Addresses as they are written in English. */
export const places: Vocabulary['places'] = {
  streets: String.raw`street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|terrace|tce|crescent|cres|parkway|pkwy|highway|hwy|gardens|gdns|grove`,
  streetsRather: String.raw`way|court|ct|square|sq|place|pl|close|cl|park|green|hill|mews|row|walk|view|quay|circle|cir|trail|loop|plaza|bend|run|path|pike|crossing|heights|parade|rise|wharf|alley|turnpike|broadway|esplanade`,
  streetsFirst: '',
  streetLinks: '',
  units: 'apt|apartment|unit|suite|ste|floor|flat|room',
};
