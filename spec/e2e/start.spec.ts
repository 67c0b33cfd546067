import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runStart, type StartCommand, takePort } from './startCommand';
import { eventually, setUpWorkspaces } from './workspace';

const workspaces = setUpWorkspaces();
let folder = '';
let running: StartCommand[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'throughline-start-'));
});
afterEach(async () => {
  await Promise.all(running.map((each) => each.stop()));
  running = [];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(...options: string[]): StartCommand {
  const command = runStart(...options);
  running.push(command);
  return command;
}

async function freePort(): Promise<string> {
  const { port, free } = await takePort();
  await free();
  return String(port);
}

async function file(name: string, content: string | Buffer): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, content);
  return full;
}

const said = (type: string, name: string, text: string) => ({
  id: `event-${text.length}`,
  type: 'Messaging::ConversationMessage',
  author: { type, display_name: name, 'zen:support:user_id': type === 'user' ? 77 : -1 },
  content: { type: 'text', text },
  created_at: '2026-04-22T09:24:26Z',
  metadata: {},
  attachments: [],
  reference: 'r',
});
const LOG = {
  events: [said('bot', 'Nora', 'Hi, what is it about?'), said('user', 'Ada Byron', 'My globe is late')],
};
const COMMENTS = {
  comments: [
    {
      id: 1,
      author_id: 5,
      body: 'Where is my order #9001?',
      public: true,
      created_at: '2026-01-01T10:00:00Z',
    },
  ],
  users: [{ id: 5, name: 'Grace Hill', role: 'end-user', email: 'grace@example.com' }],
};
const TURNS = '{"turns":[{"who":"U","t":"I would like to return a lamp"},{"who":"A","t":"Of course."}]}';
const ORDERS = {
  orders: [
    {
      id: 7001,
      name: '#9001',
      email: 'grace@example.com',
      created_at: '2026-01-01T08:00:00Z',
      currency: 'EUR',
      total_price: '42.00',
      financial_status: 'paid',
      fulfillment_status: null,
      line_items: [{ id: 1, title: 'Globe', quantity: 1, price: '42.00' }],
      customer: { id: 5, email: 'grace@example.com', first_name: 'Grace', last_name: 'Hill' },
    },
  ],
};

describe('npm start', () => {
  it('opens every conversation that it can read, and says of the others which file, which line and why', async () => {
    const names = [
      await file('log.json', JSON.stringify(LOG)),
      await file('comments.json', JSON.stringify(COMMENTS)),
      await file('talks.jsonl.gz', gzipSync(`${TURNS}\n{"turns":[{"who":"U"\n${TURNS}\n`)),
      await file('broken.json', '{\n  "events": [\n    oops\n  ]\n}'),
    ];
    const orders = await file('orders.json', JSON.stringify(ORDERS));
    const command = start(
      '--port',
      await freePort(),
      '--import',
      ...names,
      'nowhere.json',
      '--orders',
      orders,
    );
    const address = await command.address;
    const printed = await eventually(command.printed, (text) => expect(text).toContain('workspace: http'));
    expect(printed).toContain('Imported 4 conversations.');
    expect(printed).toContain('Imported 1 order.');
    expect(printed).toMatch(/talks\.jsonl\.gz, line 2: expected .*, found /);
    expect(printed).toMatch(/broken\.json, line 3: expected JSON, found .*oops/);
    expect(printed).toContain('nowhere.json: no such file or folder; expected answers of conversation_log');

    const work = await workspaces.openAt(address);
    const rows = work.page.getByRole('row', { name: /imported/ });
    await rows.first().waitFor();
    const ids = await rows.locator('td:nth-child(2)').allInnerTexts();
    // Each order brings a ticket of its own to see it from.
    expect(ids).toHaveLength(5);
    for (const [index, id] of ids.entries()) {
      await work.page.getByRole('button', { name: 'Views' }).click();
      await rows.nth(index).getByRole('button').click();
      await work.panel(Number(id.slice(1))).ready();
    }
    const grace = work.page.getByRole('tab', { name: /Grace Hill/ }).first();
    const graceId = Number(/#(\d+)/.exec(await grace.innerText())?.[1]);
    await work.show(graceId);
    expect(await work.panel(graceId).order.innerText()).toMatch(/#9001[\s\S]*Globe/);
  });

  it('takes the next free port if its own is taken, and prints which', async () => {
    const taken = await takePort();
    try {
      const address = await start('--port', String(taken.port)).address;
      expect(Number(new URL(address).port)).toBeGreaterThan(taken.port);
      expect((await fetch(address)).status).toBe(200);
    } finally {
      await taken.free();
    }
  });

  it.each([
    [['--prot', '4800'], /Unknown option '--prot'/],
    [['--port', 'eighty'], /--port needs a whole number from 1 to 65535, not "eighty"/],
    [['--import'], /--import needs at least one file/],
  ])('refuses %j with a sentence, and names the way to the list of options', async (options, words) => {
    const command = start(...options);
    expect(await command.ended).not.toBe(0);
    expect(command.printed()).toMatch(words);
    expect(command.printed()).toContain('--help');
    expect(command.printed()).not.toMatch(/\n\s+at /);
  });
});
