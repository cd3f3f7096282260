import { formerSendId, sendId } from '../../../lib/ledger/sendRow';
import { ada, ref } from './contract/samples';

const asGiven = (...parts: readonly string[]) => parts.join('|');
const { account } = ref('');

/** Ledgers that exist hold ids that were made like this: another way would send again. */
describe('the id of a send', () => {
  it.each([
    [true, `send|${account}|message|${ada}|own|order 1`],
    [false, `send|${account}|message|${ada}|execution|order 1`],
  ])('with a key of its own (%s) stays what it is', (isOwn, id) => {
    expect(sendId(asGiven, ref('order 1', { isOwn }))).toBe(id);
  });

  it.each([
    [true, `1:send|${ada}|message: order 1`],
    [false, `1:send|${ada}|order 1`],
  ])('of before, with a key of its own (%s), is found', (isOwn, id) => {
    expect(formerSendId(asGiven, ref('order 1', { isOwn }))).toBe(id);
  });
});
