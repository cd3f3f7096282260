import { killedAndTakenOver } from './support/killed';
import { recipients } from './support/recipients';
import { ownKey } from './support/sendingList';
import { startStage, type Stage } from './support/stage';
import { clean } from './support/verdict';

describe('kill -9 of n8n in mid-batch, and the list run again at once by another n8n', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage()));
  afterAll(async () => stage?.stop());

  it('loses no message and repeats none', async () => {
    const items = recipients(300);
    const [station, other] = await Promise.all([stage.station(), stage.station()]);
    const list = await station.add({ delivery: ownKey });
    const verdict = await killedAndTakenOver(
      stage,
      { fault: 'kill -9, run again on the same host at once', driver: 'SQLite', at: 100 },
      { station, list },
      await other.add({ delivery: ownKey }),
      items,
    );
    expect(verdict).toEqual(clean);
  });
});
