import { Transform, type TransformCallback } from 'node:stream';
import type { Mask } from './texts';

/** Longer than any secret in any spelling, so that no secret is cut in two. */
const heldLength = 2_048;

/**
 * Hides secrets in a file while it is read: a server may answer with what it was sent instead of a
 * file. From the first secret on, the rest of the file is held back until its end.
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
