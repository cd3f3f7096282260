import type { ConsentEvent } from '../../../lib/ledger/ledger';
import { linesOf } from '../../../lib/ledger/spoolLine';
import { optOutOf } from '../../support/optOut';
import { person } from '../../support/person';

const event = optOutOf(person('+15005550031'), {
  occurredAt: new Date(1_000),
  recordedAt: new Date(2_000),
});
const lineOf = (changes: object = {}) => JSON.stringify({ ...event, ...changes });
const read = (line: string) => linesOf(`${line}\n`);

describe('a line of the spool', () => {
  it.each<Partial<ConsentEvent>>([
    ...(['grant', 'revoke', 'resume', 'unclear', 'cleared'] as const).map((kind) => ({ kind })),
    ...(['sms', 'whatsapp', 'rcs', 'voice', 'any'] as const).map((channel) => ({ channel })),
    ...(['marketing', 'transactional', 'any'] as const).map((purpose) => ({ purpose })),
    ...(['implied', 'express', 'written', null] as const).map((level) => ({ level })),
    ...['MG1', '', null].map((sender) => ({ sender })),
    ...['SM1: STOP', '', null].map((evidence) => ({ evidence })),
    { endsAt: new Date(9_000) },
    { channelOnly: true },
  ])('is an entry with %j', (changes) => {
    expect(read(lineOf(changes))).toEqual([{ event: { ...event, ...changes } }]);
  });

  it('is an entry, too, as earlier versions wrote it', () => {
    expect(read(lineOf({ endsAt: undefined }))).toEqual([{ event }]);
  });

  it('is an entry without what is no part of one', () => {
    const [line] = read(lineOf({ id: 7 }));
    expect(Object.keys((line as { event: object }).event)).not.toContain('id');
  });

  it.each([
    ...Object.keys(event)
      .filter((name) => name !== 'endsAt')
      .map((name) => ({ [name]: undefined })),
    { kind: '' },
    { kind: 'Grant' },
    { recipient: '' },
    { recipient: null },
    { recipient: 'somebody' },
    { recipient: '07911 123456' },
    { channel: 'mms' },
    { channel: null },
    { purpose: 'both' },
    { sender: 7 },
    { level: 'oral' },
    { source: '' },
    { source: 7 },
    { evidence: {} },
    { occurredAt: 'yesterday' },
    { occurredAt: 1_000 },
    { occurredAt: null },
    { endsAt: 'never' },
    { endsAt: '' },
    { endsAt: 7 },
    { channelOnly: false },
    { channelOnly: null },
    { recordedAt: 'later' },
  ])('is none with %j', (changes) => {
    const bad = lineOf(changes);
    expect(read(bad)).toEqual([{ bad }]);
  });

  it.each(['null', '7', '"text"', '[]', 'true', '{', ' '])('is none that says %s', (bad) => {
    expect(read(bad)).toEqual([{ bad }]);
  });
});

it.each([
  ['whatsapp:+15005550031', '+15005550031'],
  ['+1 (500) 555-0031', '+15005550031'],
  // As an earlier version wrote a mobile of Palestine.
  ['+972599123456', '+970599123456'],
])('is about the person, however it is written: %s', (recipient, found) => {
  expect(read(lineOf({ recipient }))).toEqual([{ event: { ...event, recipient: found } }]);
});

it('of a file each line counts, however an editor ends and begins it', () => {
  const other = { ...event, sender: 'MG1' };
  const both = [{ event }, { event: other }];
  const [first, second] = [lineOf(), lineOf({ sender: 'MG1' })];
  expect(linesOf(`${first}\n${second}`)).toEqual(both);
  expect(linesOf(`${first}\r\n${second}\r\n`)).toEqual(both);
  expect(linesOf(`${first}\r${second}\r`)).toEqual(both);
  expect(linesOf(`\uFEFF${first}\n\0\0\0${second}\n\0\0`)).toEqual(both);
});

it('of a file each line counts, but an empty one and what was never finished', () => {
  expect(linesOf('')).toEqual([]);
  expect(linesOf(lineOf().slice(0, -1))).toEqual([]);
  expect(
    linesOf(`\n${lineOf()}\n\n${lineOf({ sender: 'MG1' })}\n${lineOf().slice(0, 20)}`),
  ).toEqual([{ event }, { event: { ...event, sender: 'MG1' } }]);
});
