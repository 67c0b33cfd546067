import { wantedFacts } from '../../src/app/factKinds';
import type { Settings } from '../../src/model/ports';
import { SLOTS, type Slot } from '../../src/model/fact';

const offBy = (settings: Settings): Slot[] => {
  const wants = wantedFacts(settings);
  return [...SLOTS, 'other:colour' as const].filter((slot) => !wants(slot));
};

it.each<[Settings, Slot[]]>([
  [{}, ['policyOrClaimNumber', 'dateOfBirth']],
  [{ facts_on: 'dateOfBirth, PolicyOrClaimNumber' }, []],
  [
    { facts_off: 'company, other', facts_on: 'dateofbirth' },
    ['policyOrClaimNumber', 'company', 'other:colour'],
  ],
  [{ facts_off: 'iban,securityAnswer', facts_on: null }, ['policyOrClaimNumber', 'dateOfBirth']],
])('with %j these are left out: %j', (settings, off) => {
  expect(offBy(settings)).toEqual(off);
});
