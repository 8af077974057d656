import { createSeen } from '../../src/teams/seen';

describe('a message that Teams sends again', () => {
  test('is worked on once, also while the first is still under way', async () => {
    const seen = createSeen();
    let count = 0;
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      count += 1;
    };
    await Promise.all([seen.once('a', work), seen.once('a', work), seen.once('b', work)]);
    await seen.once('a', work);
    expect(count).toBe(2);
  });

  test('is tried again when the first one failed', async () => {
    const seen = createSeen();
    await expect(seen.once('a', () => Promise.reject(new Error('storage')))).rejects.toThrow('storage');
    const work = jest.fn(() => Promise.resolve());
    await seen.once('a', work);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is forgotten after ten minutes, and not before', async () => {
    const seen = createSeen();
    const work = jest.fn(() => Promise.resolve());
    const now = jest.spyOn(Date, 'now').mockReturnValue(0);
    await seen.once('a', work);
    now.mockReturnValue(9 * 60_000);
    await seen.once('a', work);
    now.mockReturnValue(10 * 60_000);
    await seen.once('a', work);
    now.mockRestore();
    expect(work).toHaveBeenCalledTimes(2);
  });
});
