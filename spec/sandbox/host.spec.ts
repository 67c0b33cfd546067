import { createZafClient } from '../../sandbox/host/client';
import { draftValue } from '../../sandbox/host/composer';
import { createDesk } from '../../sandbox/host/desk';
import type { Desk } from '../../sandbox/host/desk';
import type { TicketTab } from '../../sandbox/host/deskState';
import { createLocalPort } from '../../sandbox/host/localPort';
import type { LocalPort } from '../../sandbox/host/localPort';
import { toText } from '../../sandbox/host/richText';
import { isUnsaved } from '../../sandbox/host/submit';
import type { Account } from '../../sandbox/types';
import { tinyAccount } from './tinyWorld';

let account: Account;
let port: LocalPort;
let desk: Desk;

const settled = (ms = 8) => new Promise((resolve) => setTimeout(resolve, ms));
const timing = { hookMs: 60, lagMs: [2, 4] as [number, number], random: () => 0.5 };

function tab(ticketId = 101, on = desk): TicketTab {
  const found = on.state.tabs.find((entry) => entry.ticketId === ticketId);
  if (!found) throw new Error(`ticket ${ticketId} is not open`);
  return found;
}

function client(ticketId = 101, on = desk) {
  const { instance } = tab(ticketId, on);
  if (!instance) throw new Error('no app');
  return createZafClient(on.state, instance);
}

const draft = (ticketId = 101) => toText(tab(ticketId).composer.doc);

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  account = tinyAccount();
  port = createLocalPort(account);
  desk = await createDesk({ port, agentId: 1, timing });
  await desk.show(101);
});

afterEach(() => desk.leave());

describe('the draft', () => {
  it('begins with the signature in a public reply, and is not unsaved by it', () => {
    expect(draft()).toBe('\nLéa\nAtelier');
    expect(isUnsaved(tab())).toBe(false);
  });

  it('takes an insert at the cursor, and the words around it stay', async () => {
    desk.type(101, 'Hello . Bye');
    desk.edit(101, { cursor: 6 });
    await client().invoke('ticket.editor.insert', '<b>Marie</b>');
    expect(draft()).toBe('Hello Marie. Bye\nLéa\nAtelier');
    expect(tab().composer.cursor).toBe(11);
    expect(draftValue(tab().composer)).toContain('<strong>Marie</strong>');
  });

  it('takes an insert above the signature when the composer never had focus', async () => {
    await client().invoke('ticket.editor.insert', '<p>One</p><p>Two</p>');
    expect(draft()).toBe('One\nTwo\nLéa\nAtelier');
    expect(isUnsaved(tab())).toBe(true);
  });

  it('appends text, HTML and Markdown after the words', async () => {
    const zaf = client();
    desk.type(101, 'Hi');
    await zaf.invoke('ticket.comment.appendText', ' there');
    await zaf.invoke('comment.appendHtml', '<p>, <a href="https://a.test/x">link</a> </p>');
    await zaf.invoke('comment.appendMarkdown', '**now**');
    expect(draft()).toBe('Hi there, link now\nLéa\nAtelier');
  });

  it('is replaced as a whole by set, and read back', async () => {
    const zaf = client();
    await zaf.set('comment.text', 'Only this');
    expect(await zaf.get('ticket.comment.text')).toMatchObject({
      'ticket.comment.text': '<p dir="auto">Only this</p>',
    });
  });

  it('drops what the sanitiser does not let through', async () => {
    await client().invoke(
      'ticket.editor.insert',
      '<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:x">ok</a>',
    );
    expect(draftValue(tab().composer)).not.toMatch(/script|onerror/);
    expect(draft()).toContain('ok');
  });

  it('becomes Markdown in a live conversation, where editor.insert is the one that works', async () => {
    await desk.show(104);
    const zaf = client(104);
    await zaf.invoke('ticket.editor.insert', '<p><b>Yes</b>, <a href="https://a.test">here</a></p>');
    expect(await zaf.get(['comment.text', 'comment.useRichText', 'ticket.editor.targetChannel'])).toEqual({
      errors: {},
      'comment.text': '**Yes**, [here](https://a.test)',
      'comment.useRichText': false,
      'ticket.editor.targetChannel': { name: 'messaging', sessionActive: true, sessionBased: true },
    });
  });

  it('keeps the words and loses the signature as a note', () => {
    desk.type(101, 'For you');
    desk.setTarget(101, 'internal');
    expect(draft()).toBe('For you');
    desk.setTarget(101, 'public');
    expect(draft()).toBe('For you\nLéa\nAtelier');
  });

  it('is told late and once for all that was typed meanwhile', async () => {
    desk.state.timing.lagMs = [60, 60];
    const heard: unknown[] = [];
    client().on('comment.text.changed', (text) => heard.push(text));
    desk.type(101, 'a');
    desk.type(101, 'b');
    await settled(20);
    expect(heard).toEqual([]);
    await settled(100);
    expect(heard).toEqual([expect.stringContaining('ab')]);
  });
});

describe('switches of the platform', () => {
  it('hides ticket.editor, without a complaint', async () => {
    account.switches.editorInSidebar = false;
    port.announce({ type: 'controls' });
    await settled();
    const zaf = client();
    await expect(zaf.invoke('ticket.editor.insert', 'x')).rejects.toThrow('not available');
    await expect(zaf.get('ticket.editor.targetChannel')).rejects.toThrow('not available');
    expect(account.complaints).toEqual([]);
  });

  it('keeps the live draft from the app', async () => {
    account.switches.draftReadableInMessaging = false;
    desk = await createDesk({ port, agentId: 1, timing });
    await desk.show(104);
    desk.type(104, 'secret');
    const heard = jest.fn();
    const zaf = client(104);
    zaf.on('comment.text.changed', heard);
    desk.type(104, 's');
    await settled(20);
    expect(await zaf.get('comment.text')).toMatchObject({ 'comment.text': '' });
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'kept'],
    [false, 'red'],
  ])('a set inside the hook is saved: %s', async (setInHookIsSaved, value) => {
    account.switches.setInHookIsSaved = setInHookIsSaved;
    desk = await createDesk({ port, agentId: 1, timing });
    await desk.show(101);
    const zaf = client();
    zaf.on('ticket.save', async () => {
      await zaf.set('ticket.customField:custom_field_77', 'kept');
      return true;
    });
    expect(await desk.submit(101, 'open')).toBe(true);
    expect(account.world.tickets[0]?.custom_fields).toEqual([{ id: 77, value }]);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('the save hook fires for Send in messaging: %s', async (saveHookInMessaging, calls) => {
    account.switches.saveHookInMessaging = saveHookInMessaging;
    desk = await createDesk({ port, agentId: 1, timing });
    await desk.show(104);
    const zaf = client(104);
    const hook = jest.fn(() => true);
    zaf.on('ticket.save', hook);
    desk.type(104, 'Bonjour Marie');
    expect(await desk.send(104)).toBe(true);
    expect(hook).toHaveBeenCalledTimes(calls);
    expect(draft(104)).toBe('');
    const { conversation } = await zaf.get('ticket.conversation').then((answer) => ({
      conversation: answer['ticket.conversation'] as { message: { content: string } }[],
    }));
    expect(conversation.at(-1)?.message.content).toContain('Bonjour Marie');
  });
});

describe('what happens in the account', () => {
  it('tells the whole conversation when the customer writes', async () => {
    await desk.show(104);
    const heard: { author: { role: string }; message: { content: string } }[][] = [];
    client(104).on('ticket.conversation.changed', (items) => heard.push(items as (typeof heard)[0]));
    await port.receive(104, 'Alors ?');
    await settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.map((item) => item.author.role)).toEqual(['customer', 'agent', 'customer']);
  });

  it('shows a second agent in the same ticket as a viewer, until they leave', async () => {
    const heard: { name: string }[][] = [];
    client().on('ticket.viewers.changed', (viewers) => heard.push(viewers as { name: string }[]));
    const other = await createDesk({ port, agentId: 2, timing });
    await other.show(101);
    await settled();
    other.leave();
    await settled();
    expect(heard.map((viewers) => viewers.map(({ name }) => name))).toEqual([['Karim Haddad'], []]);
  });

  it('reports a colleague’s change of status', async () => {
    const heard = jest.fn();
    client().on('ticket.status.changed', heard);
    await port.save(2, 101, { status: 'pending' });
    await settled();
    expect(heard).toHaveBeenCalledWith('pending');
  });
});

describe('other things an app can do', () => {
  it('applies a macro with its actions, placeholders filled', async () => {
    const zaf = client();
    await zaf.invoke('macro', 9);
    expect(draft()).toBe('Hello Marie,\nLéa\nAtelier');
    expect(await zaf.get(['ticket.status', 'ticket.tags'])).toMatchObject({
      'ticket.status': 'pending',
      'ticket.tags': ['shop', 'late', 'parcel'],
    });
    expect(account.world.tickets[0]?.status).toBe('open');
  });

  it('adds and removes tags in the tab, saved with the ticket', async () => {
    const zaf = client();
    await zaf.invoke('ticket.tags.add', 'vip');
    await zaf.invoke('ticket.tags.remove', 'shop');
    expect(isUnsaved(tab())).toBe(true);
    await desk.submit(101, 'open');
    expect(account.world.tickets[0]?.tags).toEqual(['vip']);
  });

  it('is refused what a light agent may not do, quietly', async () => {
    const light = await createDesk({ port, agentId: 3, timing });
    await light.show(101);
    const zaf = client(101, light);
    await expect(zaf.set('ticket.status', 'solved')).rejects.toThrow('light agent');
    await expect(zaf.set('comment.type', 'publicReply')).rejects.toThrow('cannot be');
    expect(account.complaints).toEqual([]);
    light.leave();
  });

  it('knows the agent, the account, the instances and the colour scheme in every location', async () => {
    const background = desk.state.instances.find(({ location }) => location === 'background');
    if (!background) throw new Error('no background');
    const zaf = createZafClient(desk.state, background);
    client();
    const answer = await zaf.get([
      'currentUser',
      'currentUser.role',
      'currentAccount.subdomain',
      'instances',
      'colorScheme',
      'ticket.id',
    ]);
    expect(answer).toMatchObject({
      'currentUser.role': 'agent',
      'currentAccount.subdomain': 'tiny',
      colorScheme: 'light',
      errors: { 'ticket.id': expect.anything() },
    });
    expect(
      Object.values(answer.instances as Record<string, { location: string }>).map((each) => each.location),
    ).toEqual(['background', 'ticket_sidebar']);
  });

  it('obeys resize, even to nothing, and opens what routeTo names', async () => {
    const zaf = client();
    await zaf.invoke('resize', { height: '0px' });
    expect(tab().instance?.size.height).toBe(0);
    await zaf.invoke('routeTo', 'ticket', 102);
    expect(desk.state.activeTicketId).toBe(102);
    expect(desk.state.tabs.map((each) => each.ticketId)).toEqual([101, 102]);
  });

  it('cannot save while an app disabled it', async () => {
    await client().invoke('ticket.disableSave');
    expect(await desk.submit(101, 'open')).toBe(false);
    expect(desk.state.tabs).toHaveLength(1);
  });
});

describe('the tabs', () => {
  it('shows what was asked for last, whichever answers first', async () => {
    const slow = createLocalPort(account);
    const ticket = slow.ticket.bind(slow);
    slow.ticket = async (id) => {
      await settled(id === 102 ? 20 : 1);
      return ticket(id);
    };
    const quick = await createDesk({ port: slow, agentId: 1, timing });
    await Promise.all([quick.show(102), quick.show(104)]);
    expect(quick.state.activeTicketId).toBe(104);
  });

  it('reaches nobody after the sidebar is removed', async () => {
    const zaf = client();
    const heard = jest.fn();
    zaf.on('ticket.submit.done', heard);
    zaf.on('comment.text.changed', heard);
    desk.type(101, 'x');
    await desk.submit(101, 'open');
    await settled(20);
    expect(heard).not.toHaveBeenCalled();
    await expect(zaf.get('ticket.id')).rejects.toThrow('No instance');
  });

  it('stays with a fresh app where the agent chose to stay', async () => {
    desk = await createDesk({ port, agentId: 1, timing, afterSubmit: 'stay' });
    await desk.show(101);
    const before = tab().instance?.guid;
    await desk.submit(101, 'open');
    expect(tab().instance?.guid).not.toBe(before);
    expect(desk.state.instances.map(({ guid }) => guid)).not.toContain(before);
    expect(tab().instance?.registered).toBe(false);
  });

  it('moves a tab to another ticket with context.updated', async () => {
    const zaf = client();
    const heard = jest.fn();
    zaf.on('context.updated', heard);
    await desk.move(101, 102);
    await settled();
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ ticketId: 102 }));
    expect(await zaf.get('ticket.id')).toMatchObject({ 'ticket.id': 102 });
  });

  it('collapses and expands, and tells', async () => {
    const heard: string[] = [];
    const zaf = client();
    for (const event of ['app.activated', 'app.collapsed', 'app.deactivated', 'app.expanded'])
      zaf.on(event, () => heard.push(event));
    desk.setCollapsed(true);
    desk.setCollapsed(false);
    await settled();
    expect(heard).toEqual([
      'app.activated',
      'app.collapsed',
      'app.deactivated',
      'app.expanded',
      'app.activated',
    ]);
  });
});
