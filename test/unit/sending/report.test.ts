import type { Failure } from '../../../lib/kit/failure';
import type * as Note from '../../../lib/kit/note';
import type { Delivery } from '../../../lib/sending/delivery';
import { busy, unknown } from '../../../lib/sending/notSentError';
import { Report } from '../../../lib/sending/report';
import { fakeExecute } from '../../support/fakeExecute';

const noted: unknown[][] = [];
jest.mock('../../../lib/kit/note', () => ({
  ...jest.requireActual<typeof Note>('../../../lib/kit/note'),
  note: (...figures: unknown[]) => void noted.push(figures),
}));

const failure = (more: Partial<Failure> = {}): Failure => ({
  message: 'It failed.',
  description: '',
  itemIndex: 0,
  ...more,
});

function reportOf(total: number, { mode = 'trigger', hasOwnKey = false } = {}) {
  const info = jest.fn<void, [string]>();
  const methods = { getMode: () => mode, logger: { info } } as never;
  const { n8n, hints } = fakeExecute({ parameters: [], methods });
  const report = new Report(n8n, total);
  const delivered = (count: number, more: Partial<Delivery> = {}) => {
    for (let index = 0; index < count; index++) {
      report.begin({ hasOwnKey });
      report.delivered({ outcome: 'sent', attempts: 1, key: 'key', ...more });
    }
  };
  const failed = (count: number, more: Partial<Failure> = {}, thrown: unknown = new Error()) => {
    for (let index = 0; index < count; index++) {
      report.begin({ hasOwnKey });
      report.failed(thrown, failure(more));
    }
  };
  const logged = () => info.mock.calls.map(([line]) => line);
  return { report, hints, logged, delivered, failed };
}

describe('the hint under the node', () => {
  it('counts what was sent and why the others were not', () => {
    const { report, hints, delivered, failed } = reportOf(1000);
    delivered(998);
    failed(2, { code: 21610 });
    report.finish();
    expect(hints).toEqual([{ message: '998 sent, 2 failed (21610: 2)', location: 'outputPane' }]);
  });

  it('says what was sent but is not in the ledger, and what to do', () => {
    const { report, delivered } = reportOf(20);
    delivered(8);
    delivered(12, { recorded: false });
    expect(report.summary()).toBe(
      '20 sent. 12 went out but could not be noted in the ledger: make sure that it can be reached and has space. Twilio is asked before any of them is sent again',
    );
  });

  it('tells repeats of another text from those of the same', () => {
    const { report, delivered } = reportOf(5);
    delivered(2, { outcome: 'repeat' });
    delivered(3, { outcome: 'repeat', contentDiffers: true });
    expect(report.summary()).toBe(
      '2 skipped because they went out before, 3 skipped although their text differs from what went out before',
    );
  });

  it('is there for a single item only if it was refused, which is easily missed', () => {
    const one = reportOf(1);
    one.delivered(1);
    one.report.finish();
    expect(one.hints).toEqual([]);
    const refused = reportOf(1);
    refused.failed(1, { compliance: {} });
    refused.report.finish();
    expect(refused.hints).toMatchObject([{ message: '1 refused by the Compliance Gate' }]);
  });

  it.each<[Partial<Failure>, string]>([
    [{ code: 21211, field: 'to', httpStatus: 400 }, '21211'],
    [{ field: 'to', httpStatus: 400 }, 'to'],
    [{ httpStatus: 503 }, '503'],
    [{}, 'It failed.'],
  ])('names the reason of a failure by code, field, status or message: %j', (more, reason) => {
    const { report, failed } = reportOf(2);
    failed(2, more);
    expect(report.summary()).toBe(`2 failed (${reason}: 2)`);
  });

  it('names the five reasons met most, the most frequent first', () => {
    const { report, failed } = reportOf(21);
    for (let code = 1; code <= 6; code++) failed(code, { code });
    expect(report.summary()).toBe('21 failed (6: 6, 5: 5, 4: 4, 3: 3, 2: 2)');
  });

  it('tells what is not known from what another execution is sending', () => {
    const { report, failed } = reportOf(3);
    failed(1, {}, busy());
    failed(2, {}, unknown('The answer was lost.', { choices: {} }));
    expect(report.summary()).toBe(
      '1 skipped because another execution is sending them, 2 of unknown outcome',
    );
  });

  it('says how many were not begun', () => {
    const { report, delivered } = reportOf(5);
    delivered(2);
    expect(report.summary()).toBe('2 sent, 3 not begun');
  });

  it('is not there where the run ended before any item', () => {
    const { report, hints, logged } = reportOf(3);
    report.begin({ hasOwnKey: false });
    report.finish();
    expect(hints).toEqual([]);
    expect(logged()).toEqual(['twilio-ops sending node=Node total=3 left=3']);
  });

  it('is not there where nothing was to be sent', () => {
    const { report, hints } = reportOf(3);
    report.failed(new Error(), failure());
    report.finish();
    expect(hints).toEqual([]);
  });
});

describe('the log', () => {
  it('tells of a long list after every thousand items, and at its end', () => {
    const { report, logged, delivered } = reportOf(2000);
    delivered(999);
    expect(logged()).toEqual([]);
    delivered(1001);
    expect(logged()).toEqual(['twilio-ops sending node=Node total=2000 sent=1000 left=1000']);
    report.finish();
    expect(logged().slice(1)).toEqual(['twilio-ops sending node=Node total=2000 sent=2000']);
  });

  it('names reasons without what a message says, which may be about somebody', () => {
    const { report, logged, failed } = reportOf(1000);
    failed(998, { message: 'The number "+12125550123" cannot be reached.' });
    failed(1, { field: 'to' });
    failed(1, { code: 21610 });
    report.finish();
    expect(logged()).toEqual([
      'twilio-ops sending node=Node total=1000 failed=1000 reasons="other: 998,to: 1,21610: 1"',
    ]);
  });

  it('tells of a list of a thousand, and of a shorter one only if it was stopped', () => {
    const [thousand, shorter, stopped] = [reportOf(1000), reportOf(999), reportOf(999)];
    thousand.delivered(1000);
    shorter.delivered(999);
    stopped.delivered(998);
    for (const { report } of [thousand, shorter, stopped]) report.finish();
    expect(thousand.logged()).toEqual(['twilio-ops sending node=Node total=1000 sent=1000']);
    expect(shorter.logged()).toEqual([]);
    expect(stopped.logged()).toEqual(['twilio-ops sending node=Node total=999 sent=998 left=1']);
  });

  it('tells for which reasons items failed', () => {
    const { report, logged, delivered, failed } = reportOf(1000);
    delivered(997);
    failed(2, { code: 21610 });
    failed(1, { code: 21211 });
    report.finish();
    expect(logged()).toEqual([
      'twilio-ops sending node=Node total=1000 sent=997 failed=3 reasons="21610: 2,21211: 1"',
    ]);
  });
});

it('notes each item for the sums of a minute by what became of it', () => {
  noted.length = 0;
  const { delivered, failed } = reportOf(3);
  delivered(1, { recorded: false });
  failed(1);
  failed(1, {}, busy());
  expect(noted).toEqual([
    ['sends', { unrecorded: 1 }],
    ['sends', { sent: 1 }],
    ['sends', { failed: 1 }],
    ['sends', { busy: 1 }],
  ]);
});

describe('what is said of a list that an item has stopped', () => {
  it('counts what went out and what did not, and names the way to send the rest', () => {
    const { report, delivered, failed } = reportOf(300);
    delivered(49);
    failed(1, { code: 21211 });
    expect(report.stopped(57)).toBe(
      'Item 57 stopped the list: 49 of 300 were sent, 251 were not sent. Use Retry in the executions list: it sends only the rest.',
    );
  });

  it('tells what went out before, and what may have gone out', () => {
    const { report, delivered, failed } = reportOf(10);
    delivered(1);
    delivered(1, { outcome: 'found' });
    delivered(3, { outcome: 'repeat' });
    failed(1, {}, unknown('The answer was lost.', { choices: {} }));
    expect(report.stopped(5)).toMatch(
      /^Item 5 stopped the list: 2 of 10 were sent, 3 had been sent before, 1 may have been sent, 4 were not sent\. /,
    );
  });

  it.each([
    [1, '1 is being sent by another execution, 8 were not sent. '],
    [2, '2 are being sent by another execution, 7 were not sent. '],
  ])('does not call unsent what another execution is sending: %i', (count, words) => {
    const { report, delivered, failed } = reportOf(10);
    delivered(1);
    failed(count, {}, busy());
    expect(report.stopped(5)).toContain(`1 of 10 was sent, ${words}`);
  });

  it('names no item where whoever runs it has stopped it', () => {
    const { report, delivered } = reportOf(3);
    delivered(2);
    expect(report.stopped(undefined)).toMatch(
      /^The execution was stopped: 2 of 3 were sent, 1 was not sent\. /,
    );
  });

  it('is in the singular for one', () => {
    const { report, delivered, failed } = reportOf(2);
    delivered(1);
    failed(1);
    expect(report.stopped(1)).toBe(
      'Item 1 stopped the list: 1 of 2 was sent, 1 was not sent. Use Retry in the executions list: it sends only the rest.',
    );
  });

  it('tells what was skipped though its text differs as sent before', () => {
    const { report, delivered, failed } = reportOf(3);
    delivered(1, { outcome: 'repeat', contentDiffers: true });
    failed(1);
    expect(report.stopped(1)).toMatch(/: 0 of 3 were sent, 1 had been sent before, 2 were not/);
  });

  it('does not rely on own keys where an item has none', () => {
    const { report, failed } = reportOf(3, { hasOwnKey: true });
    failed(1);
    report.begin({ hasOwnKey: false });
    report.begin({ hasOwnKey: true });
    expect(report.stopped(1)).not.toContain('Idempotency Keys');
  });

  it('does not promise a Retry to a sub-workflow, but asks for a key', () => {
    const { report, failed } = reportOf(2, { mode: 'integrated' });
    failed(1);
    expect(report.stopped(0)).toContain('a retry of its parent cannot be recognised');
    expect(report.stopped(0)).toContain('Idempotency Key');
    expect(report.stopped(0)).not.toContain('executions list');
  });

  it('relies on keys of the user’s own, also in a sub-workflow', () => {
    const { report, failed } = reportOf(2, { mode: 'integrated', hasOwnKey: true });
    failed(1);
    expect(report.stopped(0)).toContain('with your Idempotency Keys');
  });

  it('says nothing of a single item, nor where nothing is sent', () => {
    const one = reportOf(1);
    one.failed(1);
    expect(one.report.stopped(0)).toBeUndefined();
    expect(reportOf(3).report.stopped(0)).toBeUndefined();
  });
});
