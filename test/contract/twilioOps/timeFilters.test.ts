import type { Wire } from '../../../sandbox/twilio/state/table';
import { recordings } from '../../../sandbox/twilio/voice/recording';
import { pastCall, pastMessage } from '../../../sandbox/twilio/history';
import { rfc2822 } from '../../../sandbox/twilio/dates';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import type { Account } from '../../../sandbox/twilio/state/account';
import { execute } from '../../../lib/kit/execute';
import { twilioEngine } from '../../../lib/engines/twilioEngine';
import { closePools } from '../../../lib/twilio/pools';
import { operations } from '../../../nodes/TwilioOps/operations';
import { credentialFor } from '../../support/credential';
import { fakeExecute } from '../../support/fakeExecute';
import { prepareAlert } from './fixtures/alert/prepared';
import { prepareTemplate } from './fixtures/contentTemplate/prepared';
import { prepareConversation } from './fixtures/conversation/prepared';
import { prepareRecording } from './fixtures/recording/prepared';
import { flow, prepareExecution } from './fixtures/studioExecution/prepared';
import { prepareTranscript } from './fixtures/transcript/prepared';

type Made = { sid: string };

/** How a resource of some time comes into the simulator, and the filters by that time. */
interface List {
  filters: readonly [after: string, before: string];
  more?: object;
  make(twilio: TwilioSimulator, account: Account, atMs: number): Promise<Made> | Made;
}

const people = { to: '+12025550150', from: NUMBERS.first.phoneNumber };
const iso = (atMs: number) => new Date(atMs).toISOString().replace('.000', '');

/** What a request has made, with another date. */
const dated =
  (
    make: (twilio: TwilioSimulator) => Promise<Made> | Made,
    rowOf: (account: Account, sid: string) => Wire | undefined,
    field: string,
    written = iso,
  ): List['make'] =>
  async (twilio, account, atMs) => {
    const { sid } = await make(twilio);
    rowOf(account, sid)![field] = written(atMs);
    return { sid };
  };

const inTable = (table: string) => (account: Account, sid: string) => account.table(table).get(sid);

const lists: Record<string, List> = {
  'message: sent': {
    filters: ['sentAfter', 'sentBefore'],
    make: ({ state }, account, atMs) =>
      pastMessage(state, account, { ...people, atMs, status: 'delivered' }).wire,
  },
  'call: started': {
    filters: ['startedAfter', 'startedBefore'],
    make: ({ state }, account, atMs) =>
      pastCall(state, account, { ...people, atMs, status: 'completed', seconds: 60 }).wire,
  },
  'call: ended': {
    filters: ['endedAfter', 'endedBefore'],
    make: ({ state }, account, atMs) =>
      pastCall(state, account, {
        ...people,
        atMs: atMs - 600_000,
        status: 'completed',
        seconds: 600,
      }).wire,
  },
  'recording: created': {
    filters: ['createdAfter', 'createdBefore'],
    make: dated(
      prepareRecording,
      (account, sid) => recordings(account).get(sid),
      'date_created',
      rfc2822,
    ),
  },
  'alert: generated': {
    filters: ['startDate', 'endDate'],
    make: dated(prepareAlert, (account, sid) => account.alerts.get(sid), 'date_generated'),
  },
  'conversation: created': {
    filters: ['startDate', 'endDate'],
    make: dated(prepareConversation, inTable('conversations/v1/Conversations'), 'date_created'),
  },
  'studioExecution: created': {
    filters: ['startDate', 'endDate'],
    more: { flowSid: flow },
    make: dated(prepareExecution, inTable(`studio/v2/Flows/${flow}/Executions`), 'date_created'),
  },
  'transcript: created': {
    filters: ['createdAfter', 'createdBefore'],
    make: dated(prepareTranscript, inTable('intelligence/v2/Transcripts'), 'date_created'),
  },
  'transcript: started': {
    filters: ['startedAfter', 'startedBefore'],
    make: dated(prepareTranscript, inTable('intelligence/v2/Transcripts'), 'media_start_time'),
  },
  'contentTemplate: created': {
    filters: ['dateCreatedAfter', 'dateCreatedBefore'],
    make: dated(prepareTemplate, inTable('content/v1/Content'), 'date_created'),
  },
};

let twilio: TwilioSimulator;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000, listLagMs: 0 });
});
afterEach(async () => {
  await twilio.close();
  await closePools();
});

const account = () => twilio.state.accounts.get(PRODUCTION.sid)!;

/** The SIDs that a list gives between two times of day, as the workflow's zone has them. */
async function listed(
  name: string,
  [after, before]: readonly [string | undefined, string | undefined],
  more: object = { returnAll: true },
) {
  const { filters, more: own } = lists[name]!;
  const parameters = {
    resource: name.split(':')[0],
    operation: 'getMany',
    returnAll: false,
    limit: 50,
    output: 'raw',
    ...own,
    ...more,
    filters: { [filters[0]]: after, [filters[1]]: before },
  };
  const { n8n } = fakeExecute({
    parameters: [parameters],
    credential: credentialFor(twilio.url),
    methods: { getTimezone: () => 'Asia/Kolkata' },
  });
  const [items] = await execute(n8n, twilioEngine(n8n, operations));
  return items!.map(({ json }) => json.sid);
}

/** In Kolkata it is 5:30 hours later; midnight in GMT is half past five there. */
const times = {
  lateBefore: '2026-11-22T05:59:59+05:30',
  first: '2026-11-22T06:00:00+05:30',
  last: '2026-11-22T06:59:59+05:30',
  next: '2026-11-22T07:00:00+05:30',
  evening: '2026-11-22T23:00:00+05:30',
};

describe.each(Object.keys(lists))('%s', (name) => {
  let made: Record<keyof typeof times, string>;
  beforeEach(async () => {
    const sids: string[][] = [];
    for (const [time, text] of Object.entries(times)) {
      sids.push([time, (await lists[name]!.make(twilio, account(), Date.parse(text))).sid]);
    }
    made = Object.fromEntries(sids) as typeof made;
  });

  it('gives an hourly run its hour: none twice, none left out', async () => {
    const [first, second, rest] = [
      await listed(name, ['2026-11-22 06:00', '2026-11-22 07:00']),
      await listed(name, ['2026-11-22 07:00', '2026-11-22 08:00']),
      await listed(name, [undefined, '2026-11-22 06:00']),
    ];
    expect(first).toEqual([made.last, made.first]);
    expect(second).toEqual([made.next]);
    expect(rest.slice(0, 1)).toEqual([made.lateBefore]);
    expect(await listed(name, ['2026-11-22 08:00', undefined])).toContain(made.evening);
    expect(twilio.violations).toEqual([]);
  });

  it('counts towards the limit what is left', async () => {
    const hour = ['2026-11-22 06:00', '2026-11-22 07:00'] as const;
    expect(await listed(name, hour, { limit: 1 })).toEqual([made.last]);
  });
});

it('an hour of a day with many messages is read only as far as needed', async () => {
  const start = Date.parse('2026-11-22T00:00:00Z');
  const scheduled = pastMessage(twilio.state, account(), {
    ...people,
    atMs: start - 864_000_000,
    status: 'delivered',
  });
  scheduled.sentAtMs = Date.parse('2026-11-22T16:00:05Z');
  scheduled.wire.date_sent = rfc2822(scheduled.sentAtMs);
  for (let second = 0; second < 6_000; second++)
    pastMessage(twilio.state, account(), {
      ...people,
      atMs: start + second * 10_000,
      status: 'delivered',
    });
  twilio.requests.clear();
  // Kolkata's 21:00 to 22:00 are 15:30 to 16:30 in GMT; the list reaches 16:40.
  const sids = await listed('message: sent', ['2026-11-22 21:00', '2026-11-22 22:00']);
  expect(sids).toHaveLength(361);
  expect(sids).toContain(scheduled.wire.sid);
  // 60 rows are too new, 361 wanted, a thousand older ones end it: four pages are left unread.
  expect(twilio.requests.all).toHaveLength(2);
});
