import { backgroundClock } from '../../lib/twilio/clock';

/**
 * Ends what a file's tests have left to the background. Jest takes it for a failure of the whole
 * run when something is loaded after its file is over.
 */
export function endBackground(): void {
  const { after } = backgroundClock;
  const pending = new Set<() => void>();
  let isOver = false;
  backgroundClock.after = (milliseconds, callback) => {
    if (isOver) return () => {};
    const takeBack = after(milliseconds, callback);
    pending.add(takeBack);
    return takeBack;
  };
  afterAll(() => {
    isOver = true;
    for (const takeBack of pending) takeBack();
  });
}
