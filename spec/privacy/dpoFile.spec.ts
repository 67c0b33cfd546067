import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { servicesOf } from '../../src/app/privacy/wirePrivacy';
import de from '../../src/app/privacy/words/de.json';
import en from '../../src/app/privacy/words/en.json';
import fr from '../../src/app/privacy/words/fr.json';
import { createTranslate, type Messages } from '../../src/lib/translate';
import type { Settings } from '../../src/model/ports';
import { dpoFile } from '../../src/privacy/document/dpoFile';

const WORDS: Record<string, Messages> = { en, fr, de };
const NAMED = {
  figures_level: 'named',
  named_agreement_date: '2026-09-01',
  named_agreement_reference: 'CSE 2026-14',
};
const FULL: Settings = {
  shopify_shop: 'acme',
  order_object: 'orders',
  shop1_kind: 'woocommerce',
  shop1_name: 'Laden',
  shop1_address: 'https://laden.example',
  shop2_kind: 'stripe',
  shop2_address: 'https://api.stripe.com',
  marketing_klaviyo: true,
  marketing_zendesk: true,
  sunshine_app_id: 'abc',
  sunshine_is_eu: true,
  review_on: true,
  review_days: '17',
  customer_fields: 'delivery_note',
  explore_outcome_field_id: '77',
  llm_provider: 'mistral',
  llm_model: 'mistral-small',
  llm_lets_through: 'person, orderNumber',
  ...NAMED,
};

const make = (settings: Settings, language = 'en'): string =>
  dpoFile(
    {
      settings,
      settingNames: Object.keys(settings),
      services: servicesOf(settings),
      schedules: {
        throughline_event: { state: 'active', days: 90 },
        throughline_document: { state: 'none' },
      },
      subdomain: 'acme',
      version: '0.1.0',
      today: '2026-11-23',
    },
    createTranslate(language, WORDS[language] ?? {}),
  );

/** A key that stands for words that are missing, or for a value that they lack. */
const BARE_KEY =
  />(?:title|made|basis|settings|flows?|category|model|kept|kind|until|about|browser(?:Entry)?|roles?|art30|dpia|notice|purpose)\.[\w.]+/;

describe.each(Object.keys(WORDS))('the DPO file in %s', (language) => {
  it.each([
    ['with nothing set', {}],
    ['with everything set', FULL],
  ])('has words for all of it, %s', (_, settings) => {
    const file = make(settings, language);
    expect(file).not.toMatch(BARE_KEY);
    expect(file).toContain(`<html lang="${language}">`);
    expect(file.match(/<section>/g)).toHaveLength(10);
  });
});

describe('the words of the file', () => {
  const flatten = (messages: Messages, prefix = ''): [string, string][] =>
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as [string, string]]
        : flatten(value, `${prefix}${key}.`),
    );
  const namesIn = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      const inner =
        'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
      return [element.value, ...inner];
    });
  const valuesOf = (text: string) => [...new Set(namesIn(parse(text)))].toSorted().join();

  it.each(['fr', 'de'])('are as many in %s as in English, and ask for the same values', (language) => {
    const shapes = (messages: Messages) => flatten(messages).map(([key, text]) => `${key} ${valuesOf(text)}`);
    expect(shapes(WORDS[language] ?? {})).toEqual(shapes(en));
  });
});

describe('the DPO file', () => {
  const full = make(FULL);

  it('names the purpose, the hosts, what a model gets and what is let through', () => {
    expect(full).toContain('to improve suggestions, not to evaluate workers');
    for (const host of ['acme.myshopify.com', 'laden.example', 'api.stripe.com', 'a.klaviyo.com'])
      expect(full).toContain(`<td>${host}</td>`);
    expect(full).toContain('api.eu-1.smooch.io');
    expect(full).toContain('Mistral, mistral-small. Let through as it is: person, orderNumber.');
    expect(make({})).toContain('No language model is used');
  });

  it('follows the level of figures: who sees what, how long, and under which agreement', () => {
    expect(full).toContain('agreement CSE 2026-14 of September 1, 2026');
    expect(full).toContain('deleted after 180 days');
    expect(make({})).toContain('Nobody sees figures about you.');
    expect(make({})).toContain('deleted after 2 days');
    expect(make({ figures_level: 'named' })).toContain('groups of at least 8 people, never you alone');
  });

  it('says what is off, how long pairs are kept, and whether Zendesk deletes', () => {
    expect(full).toContain('17 days after it was made');
    expect(full).toContain('throughline_event: active, 90 days');
    expect(full).toMatch(/Not in use with these settings:.*api\.openai\.com/s);
  });

  it('shows what is written in a setting as text', () => {
    expect(make({ customer_fields: '<img src=x onerror=alert(1)>' })).not.toContain('<img');
  });
});
