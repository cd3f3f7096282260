import { LoggerProxy } from 'n8n-workflow';
import { LedgerError } from '../../../lib/ledger/LedgerError';
import type { ConsentEvent, Ledger } from '../../../lib/ledger/ledger';
import type { Outgoing } from '../../../lib/sending/contract';
import {
  isOptOutAtTwilio,
  optedOutCode,
  recordOptOutAtTwilio,
} from '../../../lib/sending/optOutAtTwilio';
import { rememberingOptOut } from '../../../lib/sending/rememberingOptOut';
import { ada, at, bob, grant, revoke } from '../ledger/contract/samples';
import { failure } from './stage';
import { timedLedger } from './timedLedger';

let ledger: Ledger;
beforeEach(async () => {
  ({ ledger } = await timedLedger(Date.now));
});
afterEach(() => ledger.close());

const record = (changes: Partial<Parameters<typeof recordOptOutAtTwilio>[1]> = {}, second = 100) =>
  recordOptOutAtTwilio(
    ledger,
    { recipient: ada, channel: 'sms', evidence: 'SM1', ...changes },
    at(second),
  );
const eventsOf = async (recipient = ada) =>
  (await ledger.consent.eventsOf([recipient])).get(recipient)!;
const kindsOf = (events: readonly ConsentEvent[]) => events.map(({ kind }) => kind);

describe('an opt-out that Twilio tells of', () => {
  it('is written down, for all purposes and senders', async () => {
    await record();
    expect(await eventsOf()).toEqual([
      {
        kind: 'revoke',
        recipient: ada,
        channel: 'sms',
        purpose: 'any',
        sender: null,
        level: null,
        source: 'twilio-error-21610',
        evidence: 'SM1',
        occurredAt: at(100),
        endsAt: null,
        recordedAt: at(100),
      },
    ]);
  });

  it('told again changes nothing', async () => {
    await record();
    await record({ evidence: 'SM2' }, 200);
    expect(await eventsOf()).toHaveLength(1);
  });

  it.each([['sms'], ['any']] as const)('is written again after a grant for %s', async (channel) => {
    await ledger.consent.append([revoke({ occurredAt: at(1) })]);
    await ledger.consent.append([grant({ channel, occurredAt: at(2) })]);
    await record();
    expect(kindsOf(await eventsOf())).toEqual(['revoke', 'grant', 'revoke']);
  });

  it('is not written where one for all channels stands', async () => {
    await ledger.consent.append([
      grant(),
      revoke({ channel: 'any', purpose: 'any', occurredAt: at(50) }),
    ]);
    await record();
    expect(await eventsOf()).toHaveLength(2);
  });

  const whole = (changes: Partial<ConsentEvent> = {}) =>
    revoke({ purpose: 'any', occurredAt: at(10), ...changes });
  const later = { occurredAt: at(20) };

  it.each<[string, ConsentEvent[], number]>([
    ['one stands', [whole()], 0],
    ['one of another channel stands', [whole({ channel: 'whatsapp' })], 1],
    ['one of marketing alone stands', [revoke({ occurredAt: at(10) })], 1],
    ['one that ends stands', [whole({ endsAt: at(10_000) })], 1],
    ['one of marketing came later', [whole(), revoke(later)], 0],
    ['one that ends came later', [whole(), whole({ ...later, endsAt: at(10_000) })], 0],
    ['consent came later', [whole(), grant(later)], 1],
    ['consent for another channel came later', [whole(), grant({ ...later, channel: 'rcs' })], 0],
    ['the person has resumed', [whole(), whole({ ...later, kind: 'resume' })], 1],
    ['something unclear was said later', [whole(), whole({ ...later, kind: 'unclear' })], 0],
    ['something was cleared later', [whole(), whole({ ...later, kind: 'cleared' })], 0],
  ])('where %s: %j adds %d', async (_what, events, added) => {
    await ledger.consent.append(events);
    expect(await record()).toBe(added);
    expect(await eventsOf()).toHaveLength(events.length + added);
  });

  it('is known by its source', async () => {
    await record();
    expect((await eventsOf()).map(isOptOutAtTwilio)).toEqual([true]);
    expect(isOptOutAtTwilio(whole())).toBe(false);
  });
});

describe('a request that Twilio refuses as opted out', () => {
  const outgoing = (changes: Partial<Outgoing> = {}) =>
    ({ recipient: ada as string, channel: 'sms', ...changes }) as Outgoing;
  const refusal = failure({ code: optedOutCode, status: 400 });
  const send = (error: Error, told: () => Outgoing | undefined = () => outgoing()) =>
    rememberingOptOut(ledger, told, () => Promise.reject(error))();

  it('is remembered, and raised as it is', async () => {
    const before = Date.now();
    await expect(send(refusal)).rejects.toBe(refusal);
    const [event] = await eventsOf();
    expect(event).toMatchObject({ kind: 'revoke', channel: 'sms', evidence: null });
    expect(event!.occurredAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(optedOutCode).toBe(21610);
  });

  it.each([
    ['mms', 'sms'],
    ['whatsapp', 'whatsapp'],
    ['rcs', 'rcs'],
  ] as const)('as %s counts for %s', async (channel, kept) => {
    await expect(send(refusal, () => outgoing({ channel }))).rejects.toBe(refusal);
    expect(await eventsOf()).toMatchObject([{ channel: kept }]);
  });

  it.each([
    ['another code', failure({ code: 21211 }), () => outgoing()],
    ['a fault of ours', new Error('no'), () => outgoing()],
    ['a call', refusal, () => outgoing({ channel: 'voice' })],
    ['what reaches nobody', refusal, () => undefined],
    ['a recipient who is no person', refusal, () => outgoing({ recipient: 'client:anna' })],
  ])('is not remembered for %s', async (_what, error, told) => {
    const warn = jest.spyOn(LoggerProxy, 'warn').mockReturnValue(undefined);
    await expect(send(error, told)).rejects.toBe(error);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
    expect(await eventsOf()).toEqual([]);
    expect(await eventsOf(bob)).toEqual([]);
  });

  it('is raised as it is, also where it cannot be remembered', async () => {
    jest.spyOn(ledger.consent, 'append').mockRejectedValue(new LedgerError('Nothing answers.'));
    const warn = jest.spyOn(LoggerProxy, 'warn').mockReturnValue(undefined);
    await expect(send(refusal)).rejects.toBe(refusal);
    expect(warn).toHaveBeenCalledWith(
      'An opt-out that Twilio tells of could not be recorded: Nothing answers.',
    );
    warn.mockRestore();
  });

  it('what was sent is given back', async () => {
    expect(
      await rememberingOptOut(
        ledger,
        () => outgoing(),
        async () => 'sent',
      )(),
    ).toBe('sent');
    expect(await eventsOf()).toEqual([]);
  });
});
