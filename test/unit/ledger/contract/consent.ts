import type { ConsentEvent } from '../../../../lib/ledger/ledger';
import { unsettledIn } from '../../../../lib/compliance/unsettled';
import type { Given } from './Setup';
import { ada, at, bob, grant, revoke } from './samples';
import { person } from '../../../support/person';

export function consentContract(given: Given): void {
  const consent = () => given().ledger.consent;

  it('gives back what was appended, oldest first, and an empty list for a stranger', async () => {
    const events = [revoke(), grant(), grant({ sender: 'MG1', level: 'implied', evidence: null })];
    expect(await consent().append(events)).toBe(3);
    const found = await consent().eventsOf([ada, bob, ada]);
    expect([...found.keys()]).toEqual([ada, bob]);
    expect(found.get(ada)).toEqual([events[1], events[2], events[0]]);
    expect(found.get(bob)).toEqual([]);
  });

  it('keeps an event once, as it first came, whoever repeats it', async () => {
    const repeated = grant({ evidence: 'other', level: 'implied', recordedAt: at(9) });
    expect(await consent().append([grant(), repeated])).toBe(1);
    expect(await consent().append([repeated, grant()])).toBe(0);
    expect((await consent().eventsOf([ada])).get(ada)).toEqual([grant()]);
  });

  it.each<Partial<ConsentEvent>>([
    { kind: 'revoke' },
    { recipient: bob },
    { channel: 'whatsapp' },
    { purpose: 'any' },
    { sender: 'MG1' },
    { source: 'offline' },
    { occurredAt: at(5) },
  ])('takes an event that differs in %j for another', async (difference) => {
    await consent().append([grant()]);
    expect(await consent().append([grant(), grant(difference)])).toBe(1);
    expect(await consent().list({ limit: 10 })).toHaveLength(2);
  });

  it('gives events of the same time in the order in which they were appended', async () => {
    const senders = ['MG3', 'MG1', 'MG2'];
    await consent().append(senders.map((sender) => grant({ sender })));
    const found = (await consent().eventsOf([ada])).get(ada)!;
    expect(found.map((event) => event.sender)).toEqual(senders);
  });

  it('appends and finds more than one chunk', async () => {
    const people = Array.from({ length: 2_345 }, (_, index) =>
      person(`+1500555${String(index).padStart(4, '0')}`),
    );
    expect(await consent().append(people.map((recipient) => grant({ recipient })))).toBe(2_345);
    const found = await consent().eventsOf(people);
    expect([...found.values()].every((events) => events.length === 1)).toBe(true);
    expect(found.get(people[2_344]!)![0]!.recipient).toBe(people[2_344]);
  });

  it('does nothing for nobody', async () => {
    expect(await consent().append([])).toBe(0);
    expect(await consent().eventsOf([])).toEqual(new Map());
    expect(await consent().erase([])).toBe(0);
  });

  it('keeps any text, except what PostgreSQL cannot store', async () => {
    const evidence = `'"\\ ? $1 {} ‮ 👩‍👩‍👧 \r\n\t`;
    await consent().append([grant({ evidence }), revoke({ evidence: 'cut \ud83d, nul \0' })]);
    const events = (await consent().eventsOf([ada])).get(ada)!;
    expect(events.map((event) => event.evidence)).toEqual([evidence, 'cut \ufffd, nul \ufffd']);
  });

  it('keeps that an opt-out means one channel alone', async () => {
    await consent().append([revoke({ channelOnly: true }), grant()]);
    const [first, second] = (await consent().eventsOf([ada])).get(ada)!;
    expect([first, second]).toEqual([grant(), revoke({ channelOnly: true })]);
    expect(first).not.toHaveProperty('channelOnly');
  });

  it('keeps when an opt-out ends', async () => {
    await consent().append([revoke({ endsAt: at(500) }), grant()]);
    const ends = (await consent().eventsOf([ada])).get(ada)!.map(({ endsAt }) => endsAt);
    expect(ends).toEqual([null, at(500)]);
  });

  it('lists what is unclear until somebody settles it, on the same channel and for good', async () => {
    const unclear = (more: object = {}) => revoke({ kind: 'unclear', occurredAt: at(10), ...more });
    await consent().append([unclear(), unclear({ recipient: bob }), unclear({ channel: 'voice' })]);
    const list = async () =>
      (await consent().list({ kind: 'unclear', limit: 10 })).map(
        ({ recipient, channel }) => `${recipient} ${channel}`,
      );
    const sms = revoke().channel;
    expect(await list()).toHaveLength(3);
    await consent().append([
      revoke({ recipient: bob, occurredAt: at(11), endsAt: at(20) }),
      unclear({ occurredAt: at(10), kind: 'cleared' }),
    ]);
    expect((await list()).sort()).toEqual([`${bob} ${sms}`, `${ada} voice`].sort());
    await consent().append([revoke({ recipient: bob, channel: 'any', occurredAt: at(12) })]);
    expect(await list()).toEqual([`${ada} voice`]);
  });

  it.each<[what: string, isSettled: boolean, later: Partial<ConsentEvent>, first?: object]>([
    ['the word of a person', true, { kind: 'cleared', sender: '+15005550002' }],
    ['consent', true, { kind: 'grant' }],
    ['START', true, { kind: 'resume', purpose: 'any' }],
    ['consent to other messages', false, { kind: 'grant', purpose: 'transactional' }],
    ['START for other messages', false, { kind: 'resume', purpose: 'transactional' }],
    ['consent to one sender', false, { kind: 'grant', sender: '+15005550002' }],
    ['consent of a time to come', false, { kind: 'grant', occurredAt: at(0) }],
    ['an opt-out of a time to come', true, { occurredAt: at(0) }],
    ['an opt-out of other messages', true, { purpose: 'transactional' }],
    ['an opt-out towards one sender', false, { sender: '+15005550002' }],
    ['an opt-out towards its sender', true, { sender: 'MG1' }, { sender: 'MG1' }],
    ['an opt-out of one channel alone', false, { channelOnly: true }],
    ['an opt-out of its channel alone', true, { channelOnly: true }, { channelOnly: true }],
    ['a pause', false, { endsAt: at(9) }],
  ])('takes %s for settling what is unclear: %p, as the gate does', async (...row) => {
    const [, isSettled, later, first] = row;
    const occurredAt = new Date('2026-01-10T12:00:00Z');
    const unclear = revoke({ kind: 'unclear', purpose: 'any', occurredAt, ...first });
    const since = new Date('2026-01-11T12:00:00Z');
    await consent().append([unclear, revoke({ occurredAt: since, ...later })]);
    const listed = await consent().list({ kind: 'unclear', limit: 10 });
    expect(listed).toHaveLength(isSettled ? 0 : 1);
    const events = (await consent().eventsOf([ada])).get(ada)!;
    expect(unsettledIn(events, new Date())).toHaveLength(listed.length);
  });

  it('lists newest first, by filter', async () => {
    await consent().append([grant(), revoke(), grant({ recipient: bob, occurredAt: at(30) })]);
    const list = async (filter: object) =>
      (await consent().list({ limit: 10, ...filter })).map(
        ({ kind, recipient }) => `${kind} ${recipient}`,
      );
    expect(await list({})).toEqual([`revoke ${ada}`, `grant ${bob}`, `grant ${ada}`]);
    expect(await list({ recipient: ada })).toEqual([`revoke ${ada}`, `grant ${ada}`]);
    expect(await list({ kind: 'grant' })).toEqual([`grant ${bob}`, `grant ${ada}`]);
    expect(await list({ since: at(30) })).toEqual([`revoke ${ada}`, `grant ${bob}`]);
    expect(await list({ until: at(60) })).toEqual([`grant ${bob}`, `grant ${ada}`]);
    expect(await list({ since: at(30), until: at(60) })).toEqual([`grant ${bob}`]);
    expect(await list({ kind: 'grant', recipient: ada })).toEqual([`grant ${ada}`]);
    expect(await list({ limit: 1 })).toEqual([`revoke ${ada}`]);
  });

  it('pages through events of the same time without a gap or a repeat', async () => {
    const senders = ['MG1', 'MG2', 'MG3', 'MG4', 'MG5'];
    const older = grant({ sender: 'MG0', occurredAt: at(-1) });
    await consent().append([...senders.map((sender) => grant({ sender })), older]);
    const seen: Array<string | null> = [];
    let page = await consent().list({ limit: 2 });
    while (page.length > 0) {
      seen.push(...page.map((event) => event.sender));
      page = await consent().list({ limit: 2, before: page.at(-1)! });
    }
    expect(seen).toEqual([...senders.toReversed(), 'MG0']);
  });
}
