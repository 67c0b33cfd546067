import { fireEvent } from '@testing-library/react';
import { failOnTrouble, openTicket, pass, withStageClock } from './stage';
import type { Tab } from './stage';

withStageClock();
failOnTrouble();

const claims = ({ panel }: Tab): string[] =>
  [...panel.querySelectorAll('[aria-label="What the reply claims"] li')].map(
    (each) => each.textContent?.replace(/^“|\u2060/g, '') ?? '',
  );

async function check(): Promise<void> {
  fireEvent.keyDown(document.body, { key: 'c' });
  await pass(2_000);
}

it('what an agent writes is held against the record, claim by claim, with the source of each', async () => {
  const tab = await openTicket('order-late');
  await pass(6_000);
  await tab.rewrite(
    'Bonjour, votre commande #1042 de 98,00 € a été livrée le 12 novembre. Je vous offre 20 %.',
  );
  await check();
  const told = claims(tab);
  expect(told.find((each) => each.startsWith('98,00 €'))).toMatch(/contradicted by #1042/);
  expect(told.find((each) => each.includes('livrée'))).toMatch(/contradicted by #1042/);
  expect(told.find((each) => each.startsWith('#1042'))).toMatch(/confirmed by #1042/);
  expect(told.find((each) => each.includes('offre'))).toMatch(/nothing we know says so/);
  expect(tab.draft()).toContain('98,00'); // it only tells
});

it('another order of the customer that the text names is looked at too', async () => {
  const tab = await openTicket('order-late');
  await pass(6_000);
  await tab.rewrite('Votre commande #1024 coûtait 24,90 €.');
  await check();
  expect(claims(tab).join('\n')).toMatch(/24,90 €” confirmed by #1024/);
});

it('settings that cannot be used are named in the panel, with what holds instead', async () => {
  const tab = await openTicket('order-late', {
    settings: { identity_level: 'strikt', bot_user_ids: 'Léo', facts_off: 'birthday' },
  });
  await pass(6_000);
  await pass(3_000); // looked at once the first view stands
  const words = tab.text();
  expect(words).toContain('identity_level: “strikt” is not open, default or strict; strict holds instead');
  expect(words).toContain('bot_user_ids: “léo” is not the id of a Zendesk user');
  expect(words).toContain('facts_off: “birthday” is not a kind of fact');
});
