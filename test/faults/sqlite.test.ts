import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { emptyLog, lockFile } from './support/ledgerFaults';
import { recipients } from './support/recipients';
import { record } from './support/record';
import { ownKey, type SendingList } from './support/sendingList';
import { mountSmallDisk, type SmallDisk } from './support/smallDisk';
import { spoilt } from './support/spoilt';
import { startStage, type Stage } from './support/stage';
import { clean } from './support/verdict';

describe('a ledger in an SQLite file', () => {
  let disk: SmallDisk;
  let stage: Stage;
  let list: SendingList;
  let path: string;
  beforeAll(async () => {
    disk = await mountSmallDisk();
    path = join(disk.folder, 'ledger.sqlite');
    stage = await startStage({ place: { ledger: 'sqlite', ledgerPath: path } });
    list = await (await stage.station()).add({ delivery: ownKey });
  });
  afterAll(async () => {
    disk?.free();
    await stage?.stop();
    await disk?.unmount();
  });

  const fill = () => {
    emptyLog(path);
    disk.fill();
  };
  const faults: Array<[string, (ended: Promise<unknown>) => Promise<void>]> = [
    ['file locked by another process for 20 s', () => lockFile(path, 20_000)],
    [
      'disk full until the execution has ended',
      async (ended) => {
        fill();
        await Promise.race([ended, sleep(90_000)]);
        disk.free();
      },
    ],
    [
      'disk full for 3 s',
      async () => {
        fill();
        await sleep(3_000);
        disk.free();
      },
    ],
  ];

  it.each(faults)('%s: each message once, each item true', async (fault, happens) => {
    const items = recipients(300);
    const { verdict, outcomes } = await spoilt({ twilio: stage.twilio, list }, items, 100, happens);
    const about = { fault, driver: 'SQLite', messages: items.length, outcomes } as const;
    expect(record(about, verdict)).toEqual(clean);
  });
});
