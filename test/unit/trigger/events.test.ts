import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventOf, events, other } from '../../../nodes/TwilioOpsTrigger/events';

const folder = join(__dirname, '../../../nodes/TwilioOpsTrigger/events');
const ids = events.map(({ id }) => id);
/** An awaited reply looks like any message: only the ledger tells it. */
const told = events.filter(({ id }) => id !== 'awaitedReply');

describe('events', () => {
  it('holds every file of the folder, under the name of its file', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(files.filter((file) => file !== 'index').sort()).toEqual([...ids].sort());
  });

  it("tells all in n8n's words", () => {
    for (const { name, action, description } of events) {
      expect(action).toMatch(/^On [a-z]/);
      expect(name).toMatch(/^[A-Z]/);
      expect(description).toMatch(/^When .*[^.]$/);
    }
  });

  it.each(told.map((event) => [event.id, event] as const))(
    '%s: its example is this event and no other',
    (_id, event) => {
      const general = event.id === 'verifyEvent' ? ['eventStream'] : [];
      const matching = events.filter(({ matches }) => matches(event.example)).map(({ id }) => id);
      expect(matching).toEqual([event.id, ...general, ...(event === other ? [] : ['other'])]);
      expect(eventOf(event.example, ids)).toBe(event);
    },
  );

  it.each(events.map((event) => [event.id, event] as const))(
    '%s: keeps unknown parameters',
    (_id, event) => {
      const data = event.schema.parse({ ...event.example, NewParameter: 'x' });
      expect(data).toMatchObject({ NewParameter: 'x' });
      expect(Object.keys(data)).toEqual(expect.arrayContaining(Object.keys(event.example)));
    },
  );

  it('gives messages and calls the record that actions give too', () => {
    const crm = Object.fromEntries(
      events.map(({ id, crm, schema, example }) => [id, crm?.(schema.parse(example))?.status]),
    );
    expect(crm).toMatchObject({
      inboundMessage: 'received',
      messageStatus: 'delivered',
      inboundCall: 'ringing',
      callStatus: 'completed',
    });
  });

  it('takes a Verify event for an Event Streams event where only these were chosen', () => {
    const { example } = events.find(({ id }) => id === 'verifyEvent')!;
    expect(eventOf(example, ['eventStream']).id).toBe('eventStream');
    expect(eventOf(example, ['eventStream', 'verifyEvent']).id).toBe('verifyEvent');
  });

  it('tells a report of a call from a question in a call', () => {
    const call = { CallSid: 'CA1', From: '+15005550010', To: '+15005550006' };
    expect(eventOf({ ...call, CallStatus: 'in-progress', Digits: '1' }, ids).id).toBe(
      'inboundCall',
    );
    expect(
      eventOf({ ...call, CallStatus: 'ringing', CallbackSource: 'call-progress-events' }, ids).id,
    ).toBe('callStatus');
    expect(eventOf({ ...call, CallStatus: 'busy' }, ids).id).toBe('callStatus');
    expect(eventOf({ ...call, CallStatus: 'in-progress', AnsweredBy: 'human' }, ids).id).toBe(
      'inboundCall',
    );
  });

  it.each`
    what                                       | more                                                        | event
    ${'a voice mail after a hang-up'}          | ${{ RecordingUrl: 'https://x', Digits: 'hangup' }}          | ${'inboundCall'}
    ${'digits after a hang-up'}                | ${{ Digits: '12' }}                                         | ${'inboundCall'}
    ${'the end of a Dial'}                     | ${{ DialCallStatus: 'completed' }}                          | ${'inboundCall'}
    ${'the end of a recorded call'}            | ${{ RecordingUrl: 'https://x', CallDuration: '9' }}         | ${'callStatus'}
    ${'our call that rings, without a source'} | ${{ CallStatus: 'ringing', Direction: 'outbound-api' }}     | ${'callStatus'}
    ${'a call that comes in'}                  | ${{ CallStatus: 'ringing', Direction: 'inbound' }}          | ${'inboundCall'}
    ${'our call that was answered'}            | ${{ CallStatus: 'in-progress', Direction: 'outbound-api' }} | ${'inboundCall'}
  `('takes $what for $event', ({ more, event }) => {
    const call = { CallSid: 'CA1', From: '+15005550010', To: '+15005550006' };
    const received = { ...call, CallStatus: 'completed', ...(more as object) };
    expect(eventOf(received, ids).id).toBe(event);
  });
});
