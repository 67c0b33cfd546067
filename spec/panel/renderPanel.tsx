import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assistance } from '../../src/assist/session';
import { Panel } from '../../src/panel/Panel';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import { FULL, fakeParts, fakeSession } from './fixtures';

type Options = Parameters<typeof fakeParts>[1];

/** The whole panel on fakes, in English unless told. `advanceTimers` lets user-event live with fake timers. */
export async function renderPanel(
  assistance: Assistance = FULL,
  options: Options & { isTimed?: boolean } = {},
) {
  const session = fakeSession(assistance);
  const parts = fakeParts(session, options);
  const { unmount } = render(
    <ThemeRoot scheme="light">
      <Panel parts={parts} />
    </ThemeRoot>,
  );
  const user = userEvent.setup(
    options.isTimed ? { advanceTimers: (ms) => jest.advanceTimersByTime(ms) } : { delay: null },
  );
  const show = (next: Assistance) => act(() => session.show(next));
  /** Lets what the fake host answers arrive. */
  const settle = () =>
    act(() =>
      options.isTimed
        ? jest.advanceTimersByTimeAsync(1)
        : new Promise<void>((resolve) => setTimeout(resolve, 5)),
    );
  await settle();
  return { session, parts, user, show, settle, unmount };
}
