import { grant, person, revoke } from '../../../support/gate';
import { newLists } from './lists';

it('reads what Get Many has written', async () => {
  const lists = await newLists();
  const copy = await newLists();
  const { gate } = lists;
  await gate.run([
    grant({ options: { occurredAt: '2026-01-01T00:00:00Z' } }),
    grant({ options: { occurredAt: '2026-01-02T00:00:00Z', evidence: 'form 7', sender: 'Acme' } }),
  ]);
  await gate.run([revoke({ channel: 'voice', options: { occurredAt: '2030-01-01T00:00:00Z' } })]);
  const [[item] = []] = await gate.run(
    [{ resource: 'consent', operation: 'getMany', returnAll: true, format: 'csv' }],
    gate.files,
  );
  const text = Buffer.from(item!.binary!.data!.data, 'base64');
  const { report } = await copy.csv(text);
  expect(report).toEqual({
    rows: 3,
    imported: 3,
    known: 0,
    saidNothing: 0,
    unreadAnswers: [],
    refused: 0,
    refusedOptOuts: 0,
  });
  const withoutRecord = async ({ of }: typeof lists) =>
    (await of(person)).map(({ recordedAt: _, ...event }) => event);
  expect(await withoutRecord(copy)).toEqual(await withoutRecord(lists));
  await gate.remove();
  await copy.gate.remove();
});
