import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { OutsideError } from '../../src/lib/errors';
import { createTranslate } from '../../src/lib/translate';
import { hostsOf } from '../../src/setup/package/withHosts';
import { readZip, writeZip } from '../../src/setup/package/zip';
import type { SetupPart, SetupParts } from '../../src/setup/parts';
import { SetupPage } from '../../src/setup/SetupPage';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import english from '../../translations/en.json';

const part = (id: string, over: Partial<SetupPart> = {}): SetupPart => ({
  id,
  label: id,
  isOn: true,
  host: null,
  place: 'app',
  attempt: () => Promise.resolve({ says: { key: 'setup.trial.orders' }, sample: [] }),
  ...over,
});

function open(over: Partial<SetupParts> = {}) {
  const parts: SetupParts = {
    parts: [part('Shopify', { host: 'acme.myshopify.com' })],
    lookups: [],
    isAdmin: true,
    settings: {},
    version: '0.1.0',
    readRecent: () => Promise.resolve([]),
    linkTo: (place) => `https://acme.zendesk.com/${place}`,
    now: () => Date.UTC(2026, 10, 23, 9, 12),
    timeZone: 'UTC',
    translate: createTranslate('en', english),
    ...over,
  };
  render(
    <ThemeRoot scheme="light">
      <SetupPage parts={parts} />
    </ThemeRoot>,
  );
  return userEvent.setup();
}

const show = (user: ReturnType<typeof userEvent.setup>, tab: string) =>
  user.click(screen.getByRole('button', { name: tab }));

const rowOf = (name: string) =>
  within(screen.getByText(name, { selector: 'span' }).closest('li') as HTMLElement);

describe('setup, for admins', () => {
  it('asks nothing until somebody tries a part, then says what came back and when', async () => {
    const attempt = jest.fn(() =>
      Promise.resolve({ says: { key: 'setup.trial.orders' }, sample: ['#1042'] }),
    );
    const user = open({ parts: [part('Shopify', { attempt })] });
    expect(attempt).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Try Shopify' }));
    expect(await screen.findByText(/Tried at .*: answers, and takes our credential/)).toBeVisible();
    expect(screen.getByText('#1042')).toBeVisible();
    expect(screen.getByText('Everything that is switched on works.')).toBeVisible();
  });

  it.each([
    [
      'rejected',
      'acme.example',
      /refuses our key/,
      /the server of Shop said so, not Zendesk.*new credential/,
    ],
    [
      'blockedHost',
      'acme.example',
      /must add acme.example/,
      /proxy said no; Shop was never reached.*private package/,
    ],
    ['forbidden', null, /no permission/, /this role may not.*Give the role/],
    ['down', 'acme.example', /does not answer/, /reached from the internet/],
  ] as const)(
    'a part that fails (%s) says what, whose it is and what to do',
    async (kind, host, what, next) => {
      const attempt = () =>
        Promise.reject(new OutsideError(kind, kind, { values: { host: 'acme.example' } }));
      const user = open({ parts: [part('Shop', { host, attempt })] });
      await user.click(screen.getByRole('button', { name: 'Try Shop' }));
      expect(await screen.findByText(what)).toBeVisible();
      expect(screen.getByText(next)).toBeVisible();
      expect(rowOf('Shop').getByRole('link')).toHaveAttribute('href', 'https://acme.zendesk.com/app');
    },
  );

  it('says at once which setting is wrong, and that an unused part is fine', async () => {
    open({
      parts: [
        part('shop1', {
          wrong: () => Promise.resolve({ key: 'setup.problem.shopAddress', values: { shop: 'shop1' } }),
        }),
        part('llm', { isOn: false, label: 'Model' }),
      ],
    });
    expect(await screen.findByText('shop1_address must be a public https address.')).toBeVisible();
    expect(screen.getByText('Not used: nothing leaves for a language model')).toBeVisible();
  });

  it('looks one customer up everywhere and shows numbers only; one source that is down hides no other', async () => {
    const user = open({
      lookups: [
        { id: 'a', label: 'Shopify', find: () => Promise.resolve(2) },
        { id: 'b', label: 'Woo', find: () => Promise.reject(new OutsideError('down', 'x')) },
      ],
    });
    await user.type(screen.getByLabelText('E-mail address'), 'marie@example.fr');
    await user.click(screen.getByRole('button', { name: 'Look up' }));
    expect(await screen.findByText('Shopify: 2')).toBeVisible();
    expect(await screen.findByText('Woo does not answer')).toBeVisible();
  });

  it('finds bots in the newest tickets and says what to write into the settings', async () => {
    const user = open({
      readRecent: (onRead) => {
        onRead(1, 3);
        const words = (ticketId: number) => [
          { ticketId, speaker: 'agent' as const, name: 'Finn', authorId: '7', text: 'Hello, I am Finn.' },
        ];
        return Promise.resolve([words(1), words(2), words(3)]);
      },
    });
    await show(user, 'Bots');
    await user.click(screen.getByRole('button', { name: 'Look for bots' }));
    expect(
      await screen.findByText('Finn: writes like a bot in 3 tickets, and is not named as one'),
    ).toBeVisible();
    expect(screen.getByText('For the setting bot_names: Finn')).toBeVisible();
  });

  it('makes the private package with the hosts that were typed, and refuses what is no host', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => (saved.push(blob as Blob), 'blob:x');
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const user = open();
    await show(user, 'Shops and hosts');
    const files = new Map(
      [
        'manifest.json',
        'requirements.json',
        'translations/en.json',
        'assets/logo.png',
        'assets/logo-small.png',
        'assets/icon_nav_bar.svg',
      ].map((file) => [file, new Uint8Array(readFileSync(file))] as const),
    );
    const sdk = new TextEncoder().encode(
      '<script src="https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js">',
    );
    for (const page of ['sidebar', 'navbar', 'background']) files.set(`assets/${page}.html`, sdk);
    const zip = writeZip(files);
    const file = new File([Uint8Array.from(zip)], 'throughline-0.1.0-private.zip');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(Uint8Array.from(zip).buffer) });
    await user.upload(screen.getByLabelText(/Private package/), file);
    const list = await screen.findByLabelText('Hosts, one in each line');
    await user.clear(list);
    await user.type(list, 'https://shop.example');
    expect(screen.getByRole('alert')).toHaveTextContent('https://shop.example: the name alone');
    expect(screen.getByRole('button', { name: /Save the package/ })).toBeDisabled();
    await user.clear(list);
    await user.type(list, 'shop.example');
    await user.click(screen.getByRole('button', { name: /Save the package/ }));
    expect(await screen.findByText(/^Saved/)).toBeVisible();
    await waitFor(() => expect(saved).toHaveLength(1));
    const bytes = new Uint8Array(await (saved[0] ?? new Blob()).arrayBuffer());
    expect(hostsOf(readZip(bytes))).toEqual(['shop.example']);
  });

  it('says that another file is none of ours', async () => {
    const user = open();
    await show(user, 'Shops and hosts');
    const file = new File(['x'], 'other.zip');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(4)) });
    await user.upload(screen.getByLabelText(/Private package/), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('This is no package of Throughline');
  });

  it('computes the value that WooCommerce wants', async () => {
    const user = open();
    await show(user, 'Shops and hosts');
    await user.type(screen.getByLabelText(/Consumer key/), 'ck_1');
    await user.type(screen.getByLabelText(/counterpart/), 'cs_2');
    expect(screen.getByLabelText('Value for the setting')).toHaveTextContent(btoa('ck_1:cs_2'));
  });
});

describe('setup, for everybody else', () => {
  it('says who may, and asks nothing', () => {
    const attempt = jest.fn();
    open({ isAdmin: false, parts: [part('Shopify', { attempt })] });
    expect(screen.getByText(/Only admins can set up/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(attempt).not.toHaveBeenCalled();
  });
});
