import { callbackUrl } from '../../../lib/kit/fields';

describe('a callback', () => {
  const read = (value: string) => {
    const { success, data } = callbackUrl({ label: 'Status To' })
      .schema({ timeZone: 'UTC' })
      .safeParse({ __rl: true, mode: 'url', value });
    return success ? data : undefined;
  };

  it.each([
    [' https://h.example/a b?name=Jürgen M ', 'https://h.example/a%20b?name=J%C3%BCrgen%20M'],
    ['https://Bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://h.example/a?x=%C3%BC%20+1#rc=5', 'https://h.example/a?x=%C3%BC%20+1#rc=5'],
  ])('is sent in the spelling of the web: %s', (given, sent) => {
    expect(read(given)).toBe(sent);
  });

  it('that is no address is refused as before', () => {
    expect(read('h.example')).toBeUndefined();
  });
});
