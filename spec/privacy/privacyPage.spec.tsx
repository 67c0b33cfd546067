import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OutsideError } from '../../src/lib/errors';
import type { Request } from '../../src/model/ports';
import { PrivacyPage } from '../../src/privacy/PrivacyPage';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import { IDS } from '../sandbox/smallWorld';
import { idsIn, keep, openPrivacy } from './parts';

function draw(opened: ReturnType<typeof openPrivacy>, over: object = {}) {
  const parts = { ...opened.parts, ...over };
  render(
    <ThemeRoot scheme="light">
      <PrivacyPage parts={parts} />
    </ThemeRoot>,
  );
  return userEvent.setup();
}

const press = (name: RegExp | string) => screen.findByRole('button', { name });

describe('the privacy page', () => {
  it('tells whoever is no admin so, and asks nothing', async () => {
    const opened = openPrivacy();
    draw(opened, { isAdmin: false });
    expect(await screen.findByText(/Only admins see this page/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(opened.asked).toEqual([]);
  });

  it('finds, counts, erases, looks again; then a change of whom it is about forgets what was found', async () => {
    const opened = openPrivacy();
    const { account } = opened;
    keep(
      account,
      'throughline_event',
      { kind: 'reply', day: '2026-03-09', ticket_id: String(IDS.mail) },
      { external_id: 'r-1' },
    );
    const user = draw(opened);
    await user.type(screen.getByLabelText(/E-mail address/), 'marie@example.com');
    await user.click(await press('Search'));
    expect(await screen.findByText('1 thing is kept:')).toBeVisible();
    await user.click(await press('Erase 1 thing'));
    expect(await screen.findByText('A second search finds nothing.')).toBeVisible();
    expect(idsIn(account)).toEqual([]);
    expect(await press('Receipt')).toBeVisible();
    await user.type(screen.getByLabelText(/E-mail address/), 'x');
    expect(screen.queryByText('A second search finds nothing.')).toBeNull();
  });

  it('asks for nobody that was written badly, and says whom Zendesk does not know', async () => {
    const opened = openPrivacy();
    const user = draw(opened);
    await screen.findByText('Nothing was overdue.');
    const before = opened.asked.length;
    await user.type(screen.getByLabelText(/E-mail address/), 'marie');
    await user.click(await press('Search'));
    expect(await screen.findByRole('alert')).toHaveTextContent('one whole e-mail address');
    expect(opened.asked).toHaveLength(before);
    await user.clear(screen.getByLabelText(/E-mail address/));
    await user.type(screen.getByLabelText(/E-mail address/), 'nobody@example.com');
    await user.click(await press('Search'));
    expect(await screen.findByText(/Zendesk knows nobody like that/)).toBeVisible();
  });

  it('an agent is none of the customers, and the other way round', async () => {
    const user = draw(openPrivacy());
    await user.selectOptions(screen.getByLabelText('About'), 'agent');
    await user.type(screen.getByLabelText(/E-mail address/), 'marie@example.com');
    await user.click(await press('Search'));
    expect(await screen.findByText(/Zendesk knows nobody like that/)).toBeVisible();
  });

  it('says plainly where the role may not read the records, and what to do', async () => {
    const over =
      (inner: Request): Request =>
      (each) =>
        each.url.includes('/custom_objects/')
          ? Promise.reject(new OutsideError('forbidden', '403', { status: 403 }))
          : inner(each);
    draw(openPrivacy({ over }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ask for the right to the two objects');
  });

  it('deletes everything only once the word is typed, and says what stays', async () => {
    const opened = openPrivacy();
    keep(opened.account, 'throughline_event', { kind: 'reply', day: '2026-03-09' });
    const user = draw(opened);
    await screen.findByText('Nothing was overdue.');
    const now = await press('Delete everything');
    expect(now).toBeDisabled();
    await user.type(screen.getByLabelText(/Type “erase”/), 'Erase');
    await user.click(now);
    expect(await screen.findByText('1 thing was erased.')).toBeVisible();
    expect(idsIn(opened.account)).toEqual([]);
    expect(screen.getByText(/the two empty objects, until the app is removed/)).toBeVisible();
  });

  it('tells of every kind until when it is kept, and by whom it is deleted', async () => {
    draw(openPrivacy());
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(12);
    expect(table).not.toHaveTextContent('privacy.');
    expect(rows[1]).toHaveTextContent(/2 days after its day.*the team page, when a lead opens it/);
  });
});
