import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { itemsOf } from '../../sandbox/n8n/executions';
import { recipients } from './support/recipients';
import { record } from './support/record';
import { sender, type SendingList } from './support/sendingList';
import { startStage, type Stage, type Station } from './support/stage';
import { withClock } from './support/surroundings';
import { messagesTo, wronglyTold } from './support/verdict';

/** The same nodes in each n8n, as when a workflow is imported again or comes out of a backup. */
const sameNodes = { ids: { [sender]: '9f7b1b5e-5d0c-4a53-8b52-2a5d1d0a7c11' } };
/** The same execution id at another moment is another execution. */
const later = withClock(2 * 3_600_000);

describe('execution ids that come again while the ledger stays', () => {
  let stage: Stage;
  beforeEach(async () => (stage = await startStage()));
  afterEach(async () => stage?.stop());

  /** Sends other texts to the same people under an execution id that was there before. */
  async function sendsAnew(fault: string, usedId: string, list: SendingList, first: Items) {
    const items = first.map((item) => ({ ...item, text: `${item.text} It is in room 2.` }));
    const execution = await list.run(items);
    expect(execution.id).toBe(usedId);
    const missing = items.filter(({ to }) => messagesTo(stage.twilio, to).length < 2);
    const verdict = {
      twice: 0,
      lost: missing.length,
      wronglyTold: wronglyTold(stage.twilio, execution).length,
    };
    const texts = itemsOf(execution, sender).map(({ json }) => json.body);
    record({ fault, driver: 'SQLite', messages: items.length }, verdict);
    expect({ lost: verdict.lost, texts }).toEqual({
      lost: 0,
      texts: items.map(({ text }) => text),
    });
  }
  type Items = ReturnType<typeof recipients>;

  it("n8n's database is deleted: the new first execution sends its own messages", async () => {
    const items = recipients(5);
    const before = await stage.station();
    const { id } = await (await before.add(sameNodes)).run(items);
    await before.stop();
    // A new user folder: what is left of the old one is the ledger and the encryption key.
    const after = await stage.station(later);
    const list = await after.add(sameNodes);
    await sendsAnew("n8n's database deleted, execution ids begin again", id, list, items);
  });

  it("n8n's database is put back: a later execution of the same id sends its own", async () => {
    const items = recipients(5);
    const station: Station = await stage.station();
    const list = await station.add(sameNodes);
    await list.run(recipients(1));
    await station.stop();
    const data = join(station.n8n.userFolder, '.n8n');
    const backup = join(station.n8n.userFolder, 'backup');
    await cp(data, backup, { recursive: true });
    await station.start();
    const { id } = await list.run(items);
    await station.stop();
    await rm(data, { recursive: true });
    await cp(backup, data, { recursive: true });
    await station.start(later);
    await sendsAnew("n8n's database put back, execution ids come again", id, list, items);
  });
});
