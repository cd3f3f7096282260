import { fourAtOnce, mostInOneSecond, perSecond } from './support/pace';
import { startStage, type Stage } from './support/stage';
import { atTwilio } from './support/verdict';

describe('Max per Second and Sender', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await startStage({ latencyMs: 20 })));
  afterAll(async () => stage?.stop());

  it('holds for four executions at once together', async () => {
    const { items, times } = await fourAtOnce(stage, [await stage.station()]);
    expect(atTwilio(stage.twilio, items)).toEqual({ twice: 0, lost: 0 });
    // One slot more, for what was held up on its way.
    expect(mostInOneSecond(times)).toBeLessThanOrEqual(perSecond + 1);
  });
});
