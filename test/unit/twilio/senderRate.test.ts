import { SenderRate } from '../../../lib/twilio/senderRate';

describe('SenderRate', () => {
  const opened = (perSecond: number, starts: readonly number[]) => {
    const rate = new SenderRate(perSecond);
    return starts.map((now) => {
      rate.take(now);
      return rate.opensAt;
    });
  };

  it('is open at first', () => {
    expect(new SenderRate(4).opensAt).toBe(0);
  });

  it('spaces starts evenly', () => {
    expect(opened(4, [1000, 1250, 1500])).toEqual([1250, 1500, 1750]);
  });

  it('keeps its beat when a timer fires up to 20 ms late', () => {
    expect(opened(4, [1000, 1270])).toEqual([1250, 1500]);
  });

  it('makes up for nothing after a longer pause', () => {
    expect(opened(4, [1000, 1271, 90_000])).toEqual([1250, 1521, 90_250]);
  });
});
