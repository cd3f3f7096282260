import { Transform, type TransformCallback } from 'node:stream';
import type { Mask } from './texts';

/** More than any secret with what announces it: the parts of a file then cut none in two. */
const heldLength = 2_048;

/**
 * Hides secrets in a file while it is read: what a server sends in place of a file may hold what it
 * was sent. A file that holds one is kept back from there on, until its end.
 */
export function maskedStream(mask: Mask): Transform {
  let held = '';
  let isFound = false;
  return new Transform({
    transform(part: Buffer, _encoding, done: TransformCallback) {
      held += part.toString('latin1');
      isFound ||= mask(held) !== held;
      const ready = isFound ? 0 : Math.max(0, held.length - heldLength);
      const passed = held.slice(0, ready);
      held = held.slice(ready);
      done(null, Buffer.from(passed, 'latin1'));
    },
    flush(done: TransformCallback) {
      done(null, Buffer.from(mask(held), 'latin1'));
    },
  });
}
