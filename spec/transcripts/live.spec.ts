import fc from 'fast-check';
import { toLiveMessages } from '../../src/transcripts/live';

const item = (role: string, content: string | null, more: object = {}) => ({
  attachments: [],
  author: { id: 7, avatar: '', name: 'Marie', role },
  channel: { name: 'messaging' },
  message: { content, contentType: 'text/plain' },
  timestamp: '2026-03-10T09:00:00Z',
  ...more,
});

describe('the live conversation', () => {
  it('knows both words for a customer', () => {
    const items = ['end-user', 'customer', 'agent', 'admin', 'system', 'alien'].map((role) =>
      item(role, 'x'),
    );
    expect(toLiveMessages(items).map(({ speaker }) => speaker)).toEqual([
      'customer',
      'customer',
      'agent',
      'agent',
      'system',
      'system',
    ]);
  });

  it('reads HTML and plain text', () => {
    const html = item('agent', '<p>a &amp; b</p>', {
      message: { content: '<p>a &amp; b</p>', contentType: 'text/html' },
    });
    expect(toLiveMessages([html, item('customer', '<b>no html</b>')]).map(({ text }) => text)).toEqual([
      'a & b',
      '<b>no html</b>',
    ]);
  });

  it('knows who spoke by id where it is given', () => {
    const authors = [7, '7', null, {}].map((id) =>
      item('agent', 'x', { author: { id, name: 'A', role: 'agent' } }),
    );
    expect(toLiveMessages(authors).map(({ authorId }) => authorId)).toEqual(['7', '7', null, null]);
  });

  it('passes over events in which nothing was said', () => {
    expect(toLiveMessages([item('system', null), item('system', 'x', { message: null })])).toEqual([]);
  });

  it('keeps notes apart, hides the stub, and keeps files', () => {
    const [note, file] = toLiveMessages([
      item('agent', 'careful', { channel: { name: 'internal' } }),
      item('customer', 'Conversation with web user 1\n\nURL: None', { channel: { name: 'internal' } }),
      item('customer', null, {
        attachments: [{ filename: 'a.png', contentType: 'image/png', contentUrl: 'https://x.example/a' }],
      }),
    ]);
    expect(note?.isPublic).toBe(false);
    expect(file).toMatchObject({ text: '', attachments: [{ name: 'a.png', url: 'https://x.example/a' }] });
  });

  it('gives every message an id of its own', () => {
    const messages = toLiveMessages([item('customer', 'ok'), item('customer', 'ok')]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(2);
  });

  it('never fails, and never loses what was said', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), (items, strange) => {
        expect(Array.isArray(toLiveMessages(strange))).toBe(true);
        const said = item('customer', 'Throughline', {
          timestamp: strange,
          channel: strange,
          author: strange,
        });
        expect(toLiveMessages([...items, said]).some(({ text }) => text === 'Throughline')).toBe(true);
      }),
    );
  });
});
