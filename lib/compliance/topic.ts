import { foldWords } from './content/fold';
import { hmac } from './hashes';

/**
 * What stands for the topic of a message in the ledger and in a pass, which keep no words: the same
 * for every spelling, and nobody without the key can tell the topic from it.
 */
export const topicMark = (topic: string | undefined, key: Buffer): string | undefined => {
  const folded = topic === undefined ? '' : foldWords(topic);
  return folded === ''
    ? undefined
    : hmac(`topic: ${folded}`, key).toString('base64url').slice(0, 16);
};

/** Whether two messages may be about one topic: one that is not known may be about any. */
export const mayBeSameTopic = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || foldWords(one) === foldWords(other);
