import { mayBeSameTopic, topicMark } from '../../../lib/compliance/topic';

const key = Buffer.alloc(32, 7);

describe('what stands for a topic', () => {
  it('is the same in every spelling, and tells nothing', () => {
    expect(topicMark('Winter Hats', key)).toMatch(/^[\w-]{16}$/);
    expect(topicMark(' winter-hats ', key)).toBe(topicMark('Winter Hats', key));
    expect(topicMark('Hüte', key)).toBe(topicMark('hute', key));
    expect(topicMark('shoes', key)).not.toBe(topicMark('hats', key));
    expect(topicMark('hats', Buffer.alloc(32, 8))).not.toBe(topicMark('hats', key));
  });

  it.each([undefined, '', ' – '])('is nothing for %j', (topic) => {
    expect(topicMark(topic, key)).toBeUndefined();
  });
});

it.each([
  ['hats', 'hats', true],
  ['Winter hats', 'winter-hats', true],
  ['hats', 'shoes', false],
  [undefined, 'hats', true],
  ['hats', undefined, true],
])('%j and %j may be the same: %j', (one, other, expected) => {
  expect(mayBeSameTopic(one, other)).toBe(expected);
});
