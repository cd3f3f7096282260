import type { HandSource } from '../source';

/** Nothing is set at Twilio: the URL is pasted, or chosen in Twilio Ops as a status callback. */
export const byHand: HandSource = {
  kind: 'hand',
  id: 'byHand',
  name: 'Set by Hand',
  description: 'Shows the URL for you to paste, or to choose in Twilio Ops as a status callback',
};
