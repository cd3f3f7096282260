import type { INode, Logger } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger/ledger';
import messageStatus from '../../../nodes/TwilioOpsTrigger/events/messageStatus';
import { AnswerTime } from '../../../nodes/TwilioOpsTrigger/webhook/answerTime';
import type { Arrival } from '../../../nodes/TwilioOpsTrigger/webhook/item';
import { deduplicate } from '../../../nodes/TwilioOpsTrigger/webhook/deduplicate';

const now = new Date();
const arrivals = ['SM1', 'SM2', 'SM3', 'SM4'].map((MessageSid): Arrival => ({
  event: messageStatus,
  data: { MessageSid, MessageStatus: 'sent' },
  query: {},
  heard: [],
  saidAt: new Date(0),
  at: now,
  idempotencyToken: undefined,
  account: { name: 'production', accountSid: `AC${'1'.repeat(32)}`, phoneNumbers: [] },
}));

it('a ledger that goes away half-way keeps what it has told, lets the rest pass, and is not asked again', async () => {
  const first = jest
    .fn()
    .mockResolvedValueOnce(false)
    .mockResolvedValueOnce(true)
    .mockRejectedValue(new Error('gone'));
  const warn = jest.fn();
  const fresh = await deduplicate(arrivals, {
    openLedger: async () => ({ seen: { first } }) as unknown as Ledger,
    logger: { warn } as unknown as Logger,
    workflowId: 'workflow-1',
    node: { id: 'node-1', name: 'Trigger' } as INode,
    now,
    time: new AnswerTime('stream', performance.now()),
  });
  expect(fresh.map(({ data }) => data.MessageSid)).toEqual(['SM2', 'SM3', 'SM4']);
  expect(first).toHaveBeenCalledTimes(3);
  expect(warn).toHaveBeenCalledTimes(1);
});
