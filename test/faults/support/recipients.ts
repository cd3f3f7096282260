/** An item of a list: whom it is for, what it says, and its own key. */
export interface Recipient {
  to: string;
  text: string;
  key: string;
}

let next = 0;

/**
 * So many recipients that nothing else of this test file writes to, each with a text and a key of
 * its own.
 */
export function recipients(count: number): Recipient[] {
  const first = next;
  next += count;
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    return {
      to: `+1500${6_000_000 + number}`,
      text: `Your appointment ${number} is on Monday.`,
      key: `appointment-${number}`,
    };
  });
}
