import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { useRef } from 'react';
import en from '../../translations/en.json';
import { createTranslate } from '../../src/lib/translate';
import { copyText } from '../../src/ui/copyText';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { SafeLink, safeUrl } from '../../src/ui/SafeLink';
import { ThemeRoot } from '../../src/ui/ThemeRoot';
import { TranslateProvider } from '../../src/ui/TranslateProvider';
import { useBusy } from '../../src/ui/useBusy';
import { useNow } from '../../src/ui/useNow';
import { useSettled } from '../../src/ui/useSettled';

test.each([
  ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
  ['http://example.com', null],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.com', null],
  ['', null],
  [null, null],
])('an address %j may be opened as %j', (url, expected) => {
  expect(safeUrl(url)).toBe(expected);
});

test('a link opens in a new tab that knows nothing of us', () => {
  render(
    <ThemeRoot scheme="dark">
      <SafeLink url="https://example.com">there</SafeLink>
    </ThemeRoot>,
  );
  const link = screen.getByRole('link', { name: 'there' });
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('what is on screen stays while somebody is at it', () => {
  const { result, rerender } = renderHook(({ value, key, isBusy }) => useSettled(value, key, isBusy), {
    initialProps: { value: 'a', key: 'a', isBusy: true },
  });
  rerender({ value: 'b', key: 'b', isBusy: true });
  expect(result.current).toBe('a');
  rerender({ value: 'a in new words', key: 'a', isBusy: true });
  expect(result.current).toBe('a in new words');
  rerender({ value: 'b', key: 'b', isBusy: false });
  expect(result.current).toBe('b');
});

test('where there was nothing, something may come at once', () => {
  const { result, rerender } = renderHook(({ key }) => useSettled(key, key, true), {
    initialProps: { key: '' },
  });
  rerender({ key: 'a' });
  expect(result.current).toBe('a');
});

test('busy while pointer or focus is inside, and two seconds after', () => {
  jest.useFakeTimers();
  function Probe() {
    const ref = useRef<HTMLDivElement>(null);
    return (
      <div ref={ref} data-testid="probe" data-busy={useBusy(ref)}>
        <button type="button">x</button>
      </div>
    );
  }
  render(<Probe />);
  const probe = screen.getByTestId('probe');
  const tell = (event: string) => act(() => void probe.dispatchEvent(new Event(event)));
  const button = screen.getByRole('button');
  tell('pointerenter');
  act(() => button.focus());
  tell('pointerleave');
  act(() => jest.advanceTimersByTime(5_000));
  expect(probe).toHaveAttribute('data-busy', 'true');
  act(() => button.blur());
  act(() => jest.advanceTimersByTime(1_999));
  expect(probe).toHaveAttribute('data-busy', 'true');
  act(() => jest.advanceTimersByTime(1));
  expect(probe).toHaveAttribute('data-busy', 'false');
  // The focused button goes, which tells nobody; then the whole frame loses the focus.
  tell('focusin');
  act(() => void window.dispatchEvent(new Event('blur')));
  act(() => jest.advanceTimersByTime(2_000));
  expect(probe).toHaveAttribute('data-busy', 'false');
  // The same, and the pointer goes: nothing inside has the focus any more.
  tell('pointerenter');
  tell('focusin');
  tell('pointerleave');
  act(() => jest.advanceTimersByTime(2_000));
  expect(probe).toHaveAttribute('data-busy', 'false');
  jest.useRealTimers();
});

test('what the agent asked to be done with gives way even while busy, once', () => {
  const freed = new Set(['a']);
  const { result, rerender } = renderHook(({ key }) => useSettled(key, key, true, freed), {
    initialProps: { key: 'a' },
  });
  rerender({ key: 'b' });
  expect(result.current).toBe('b');
  rerender({ key: 'c' });
  expect(result.current).toBe('b');
});

test('a clock that nobody looks at does not tick', () => {
  jest.useFakeTimers();
  let time = 0;
  const now = () => time;
  const { result, rerender } = renderHook(({ isRunning }) => useNow(now, 1_000, isRunning), {
    initialProps: { isRunning: false },
  });
  time = 5_000;
  act(() => jest.advanceTimersByTime(5_000));
  expect(result.current).toBe(0);
  rerender({ isRunning: true });
  act(() => jest.advanceTimersByTime(1_000));
  expect(result.current).toBe(5_000);
  jest.useRealTimers();
});

test('copying says whether it worked, and gives the focus back', async () => {
  render(<button type="button">here</button>);
  screen.getByRole('button').focus();
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
  expect(await copyText('x')).toBe(false);
  expect(screen.getByRole('button')).toHaveFocus();
  Object.assign(navigator, { clipboard: { writeText: () => Promise.resolve() } });
  expect(await copyText('x')).toBe(true);
});

test('what cannot be drawn is said in plain words, with another try', () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Part = () => {
    if (isBroken) throw new RangeError('ours');
    return <p>all is well</p>;
  };
  render(
    <ThemeRoot scheme="light">
      <TranslateProvider translate={createTranslate('en', en)}>
        <ErrorBoundary>
          <Part />
        </ErrorBoundary>
      </TranslateProvider>
    </ThemeRoot>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This could not be drawn');
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(screen.getByText('all is well')).toBeInTheDocument();
  silenced.mockRestore();
});
