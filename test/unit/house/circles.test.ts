import { circlesIn } from './circles';

const edges = (text: string) =>
  text.split(' ').map((edge) => {
    const [from = '', to = ''] = edge.split('>');
    return { from, to };
  });

describe('circlesIn', () => {
  it.each([
    ['a>b b>c a>c', []],
    ['a>a', ['a a']],
    ['a>b b>a', ['a b a']],
    ['x>a a>b b>c c>a b>a', ['a b a', 'c a b c']],
    ['a>b b>c c>d d>b', ['b c d b']],
    ['a>b b>a c>d d>c b>c', ['a b a', 'c d c']],
  ])('of %s', (text, circles) => {
    expect(circlesIn(edges(text)).map((circle) => circle.join(' '))).toEqual(circles);
  });
});
