import { createAlone, type Locks } from '../../src/background/alone';
import { clock, createDisk, ids, pass } from './world';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const refused: Locks = async () => 'refused';
const forever = (): Promise<void> => new Promise(() => undefined);

describe('a task for one page at a time', () => {
  it('goes by a lease in the store where the browser gives no locks', async () => {
    const disk = createDisk();
    const [one, two] = [disk.open(), disk.open()].map((store) =>
      createAlone({ locks: refused, store, clock, ids }),
    );
    const task = jest.fn(async () => undefined);
    const outcomes = Promise.all([one?.(task), two?.(task)]);
    await pass(100);
    expect(new Set(await outcomes)).toEqual(new Set(['busy', 'done']));
    expect(task).toHaveBeenCalledTimes(1);
    const again = two?.(task);
    await pass(100);
    expect(await again).toBe('done');
  });

  it('is not held up for ever by a page that died with the lease', async () => {
    const disk = createDisk();
    const dead = createAlone({ locks: refused, store: disk.open(), clock, ids });
    void dead(forever);
    await pass(100);
    const alive = createAlone({ locks: refused, store: disk.open(), clock, ids });
    const task = jest.fn(async () => undefined);
    expect(await alive(task)).toBe('busy');
    await pass(60_000);
    const later = alive(task);
    await pass(100);
    expect(await later).toBe('done');
  });

  it('simply runs where nothing is shared', async () => {
    const store = createDisk(false).open();
    expect(await createAlone({ locks: refused, store, clock, ids })(async () => undefined)).toBe('done');
  });
});
