import { itemsOf } from '../../sandbox/n8n/executions';
import { PRODUCTION, STAGING } from '../../sandbox/twilio/seed';
import { recipients, type Recipient } from './support/recipients';
import { ownKey, sender } from './support/sendingList';
import { startStage, type Stage, type Station } from './support/stage';
import { messageCount, messagesTo, outcomesOf, toldBy } from './support/verdict';

describe("a key of one's own, and a list that is checked first", () => {
  let stage: Stage;
  let station: Station;
  beforeAll(async () => {
    stage = await startStage({ latencyMs: 20 });
    station = await stage.station();
  });
  afterAll(async () => stage?.stop());

  const accountsOf = ({ to }: Recipient) =>
    stage.twilio.state.accounts.all
      .filter(({ messages }) => messages.to(to).length > 0)
      .map(({ sid }) => sid);

  it('does not let a rehearsal on one account suppress another', async () => {
    const items = recipients(5);
    const inAccount = (name: string) =>
      station.add({
        delivery: ownKey,
        parameters: { account: { __rl: true, mode: 'name', value: name } },
      });
    const rehearsal = await (await inAccount('staging')).run(items);
    const real = await (await inAccount('production')).run(items);
    expect([outcomesOf(rehearsal), outcomesOf(real)]).toEqual([{ sent: 5 }, { sent: 5 }]);
    for (const item of items) expect(accountsOf(item)).toEqual([PRODUCTION.sid, STAGING.sid]);
  });

  it('does not send a changed text again, and says that it differs', async () => {
    const items = recipients(3);
    const list = await station.add({ delivery: ownKey });
    await list.run(items);
    const changed = items.map((item, index) =>
      index === 1 ? { ...item, text: 'Your appointment was moved to Tuesday.' } : item,
    );
    const second = await list.run(changed);
    expect(items.map(({ to }) => messagesTo(stage.twilio, to).length)).toEqual([1, 1, 1]);
    expect(toldBy(second).map(({ delivery }) => delivery)).toEqual([
      expect.objectContaining({ outcome: 'repeat' }),
      expect.objectContaining({ outcome: 'repeat', contentDiffers: true }),
      expect.objectContaining({ outcome: 'repeat' }),
    ]);
    expect(toldBy(second).filter(({ delivery }) => delivery?.contentDiffers)).toHaveLength(1);
    expect(itemsOf(second, sender)[1]!.json.body).toBe(items[1]!.text);
  });

  it.each([
    ['all twelve', 12],
    ['the first twenty of 25', 25],
  ])('sends nothing where numbers are wrong, and names %s', async (_which, count) => {
    const good = recipients(30);
    const wrong = good
      .slice(0, count)
      .map((item, index) => ({ ...item, to: `not a number ${index + 1}.` }));
    const items = good.flatMap((item, index) => [item, ...wrong.slice(index, index + 1)]);
    const list = await station.add({ settings: { onError: 'stopWorkflow' } });
    const execution = await list.run(items);
    expect(messageCount(stage.twilio, good)).toBe(0);
    expect(execution.status).toBe('error');
    const said = JSON.stringify([execution.error, execution.runs[sender]]);
    const named = wrong.filter(({ to }) => said.includes(to));
    expect(named).toHaveLength(Math.min(count, 20));
  });
});
