import {
  contentHashOf,
  hashOf,
  isSameContent,
  mayLookAlike,
  sameContent,
  shownHalf,
} from '../../../lib/ledger/contentHash';

const hashes = (...texts: string[]) => new Set(texts.map((text) => contentHashOf(text, text)));

describe('the hash of a content', () => {
  it('tells contents apart', () => {
    const contents = ['a', 'b', { a: 1 }, { a: 2 }, null, undefined, ['a']];
    expect(new Set(contents.map((content) => contentHashOf(content))).size).toBe(contents.length);
    expect(contentHashOf({ a: 1 }, 'a')).toBe(contentHashOf({ a: 1 }, 'a'));
    expect(hashes('It’s 5', "It's 5").size).toBe(2);
  });

  it('ends alike where Twilio shows the same, or may', () => {
    const alike = ['It’s 5.', "it's  5", 'ＩＴＳ ５'].map((text) => contentHashOf(text, text));
    expect(new Set(alike.map(shownHalf)).size).toBe(1);
    const another = contentHashOf('It’s 5.', 'It’s 6.');
    expect(shownHalf(another)).not.toBe(shownHalf(alike[0]!));
    expect(shownHalf(contentHashOf('a', ''))).not.toBe(shownHalf(contentHashOf('a')));
    expect(shownHalf(contentHashOf('a'))).toBe(shownHalf(contentHashOf('b')));
  });

  it('has two halves of 32 characters', () => {
    expect(contentHashOf('b', 'a')).toMatch(/^[\da-f]{64}$/);
    expect(contentHashOf('b')).toMatch(/^[\da-f]{32}-{32}$/);
    // SHA-256 of "a" in quotation marks, and of nothing.
    expect(hashOf('a')).toBe('ac8d8342bbb2362d13f0a559a3621bb407011368895164b628a54f7fc33fc43c');
    expect(hashOf(undefined)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('is compared in SQL by its halves', () => {
    expect(mayLookAlike('a.hash', 'b.hash')).toBe(
      `(substr(a.hash, length(a.hash) - 31) = substr(b.hash, length(b.hash) - 31) OR '${'-'.repeat(32)}' IN (substr(a.hash, length(a.hash) - 31), substr(b.hash, length(b.hash) - 31)))`,
    );
    expect(sameContent('a.hash', 'b.hash')).toBe('substr(a.hash, 1, 32) = substr(b.hash, 1, 32)');
  });

  it('holds between its halves what Twilio does not show, for look-ups only', () => {
    const [at5, at6] = ['5', '6'].map((hidden) => contentHashOf('a', 'b', hidden)) as [
      string,
      string,
    ];
    expect(at5).not.toBe(at6);
    expect(isSameContent(at5, at6) && isSameContent(at5, contentHashOf('a', 'b'))).toBe(true);
    expect(shownHalf(at5)).toBe(shownHalf(contentHashOf('a', 'b')));
  });

  it('is of the same content whatever was known of what Twilio shows', () => {
    expect(isSameContent(contentHashOf('a', 'a'), contentHashOf('a'))).toBe(true);
    expect(isSameContent(contentHashOf('a', 'a'), contentHashOf('b', 'a'))).toBe(false);
  });
});
