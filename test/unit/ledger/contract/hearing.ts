import type { Given } from './Setup';
import { at } from './samples';

export function hearingContract(given: Given): void {
  const hearing = () => given().ledger.hearing;

  it('knows for each account up to when all was heard, and never goes back', async () => {
    expect(await hearing().until('AC1')).toBeNull();
    await hearing().note('AC1', at(60));
    await hearing().note('AC2', at(5));
    await hearing().note('AC1', at(30));
    expect(await hearing().until('AC1')).toEqual(at(60));
    await hearing().note('AC1', at(61));
    expect(await hearing().until('AC1')).toEqual(at(61));
    expect(await hearing().until('AC2')).toEqual(at(5));
  });

  it('keeps the latest of many that note at the same time', async () => {
    await Promise.all([7, 3, 9, 1].map(async (second) => hearing().note('AC3', at(second))));
    expect(await hearing().until('AC3')).toEqual(at(9));
  });

  it('knows it for each process: one that hears says nothing of what another has missed', async () => {
    await hearing().note('AC4', at(10), 'one');
    await hearing().note('AC4', at(50), 'two');
    await hearing().note('AC41', at(1), 'one');
    expect(await hearing().marks('AC4')).toEqual([
      { process: 'one', until: at(10), signAt: at(10) },
      { process: 'two', until: at(50), signAt: at(50) },
    ]);
    expect(await hearing().until('AC4')).toEqual(at(10));
  });

  it('knows it without a process, as earlier versions noted it', async () => {
    await hearing().note('AC9', at(10));
    await given().database.run(
      `INSERT INTO twilio_ops_settings (name, value) VALUES ('heardUntil AC9 old', ?)
        ON CONFLICT (name) DO NOTHING`,
      [at(20).toISOString()],
    );
    expect(await hearing().marks('AC9')).toEqual([
      { process: '', until: at(10), signAt: at(10) },
      { process: 'old', until: at(20), signAt: at(20) },
    ]);
  });

  it('moves the marks that lie in what was read, and no others', async () => {
    await hearing().note('AC5', at(5), 'before');
    await hearing().note('AC5', at(10), 'there');
    await hearing().note('AC5', at(40), 'later');
    await hearing().advance('AC5', at(10), at(30));
    expect(await hearing().marks('AC5')).toEqual([
      { process: 'before', until: at(5), signAt: at(5) },
      { process: 'there', until: at(30), signAt: at(10) },
      { process: 'later', until: at(40), signAt: at(40) },
    ]);
  });

  it('forgets a process, but not one that has given a sign since', async () => {
    await hearing().note('AC6', at(1), 'gone');
    await hearing().note('AC6', at(2), 'back');
    const [gone, back] = await hearing().marks('AC6');
    await hearing().note('AC6', at(9), 'back');
    await hearing().forget('AC6', gone!);
    await hearing().forget('AC6', back!);
    expect(await hearing().marks('AC6')).toEqual([
      { process: 'back', until: at(9), signAt: at(9) },
    ]);
  });

  it('keeps how far a reading has come, for each account', async () => {
    expect(await hearing().reading('AC7')).toBeNull();
    await hearing().keepReading('AC7', { startedAt: at(1), next: '/page/2' });
    await hearing().keepReading('AC7', { startedAt: at(1), next: '/page/3' });
    expect(await hearing().reading('AC7')).toEqual({ startedAt: at(1), next: '/page/3' });
    expect(await hearing().reading('AC8')).toBeNull();
    await hearing().keepReading('AC7', null);
    expect(await hearing().reading('AC7')).toBeNull();
  });
}
