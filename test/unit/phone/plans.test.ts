import { formerSpellings } from '../../../lib/phone/formerSpellings';
import { assigned } from '../../../lib/phone/numberingPlan';
import { changed, formerly } from '../../../lib/phone/planChange';
import { planChanges, type PlanChange } from '../../../lib/phone/plans';
import { readAddress } from '../../../lib/phone/readAddress';

const patterns = new Map(
  planChanges.map(({ from }) => [
    from,
    new RegExp(`^${from.replaceAll(' ', '').replaceAll('x', '\\d')}$`),
  ]),
);

/** Some numbers of a former form: how it begins, all that may come next, and filling. */
function formerNumbers({ from }: PlanChange): string[] {
  const pattern = patterns.get(from)!;
  const beginning = /^[\d ]+/.exec(from)![0].replaceAll(' ', '');
  const next = Array.from({ length: 1000 }, (_, index) =>
    String((index * 37) % 1000).padStart(3, '0'),
  );
  return [9, 10, 11, 12, 13, 14, 15]
    .flatMap((length) => next.map((three) => (beginning + three).padEnd(length, '46352718')))
    .filter((number) => pattern.test(number))
    .slice(0, 60);
}

const rows = planChanges.map((change) => [`${change.from} → ${change.to}`, change] as const);

describe('the changes of numbering plans', () => {
  it.each(rows)('%s has a date, a source and numbers', (_name, change) => {
    expect(change.since).toMatch(/^(?:19|20)\d\d-[01]\d-[0-3]\d$/);
    expect(change.source.length).toBeGreaterThan(3);
    expect(formerNumbers(change).length).toBeGreaterThan(0);
  });

  it.each(rows)('%s leads to one successor, and back', (_name, change) => {
    for (const former of formerNumbers(change)) {
      const others = planChanges.filter(
        (other) => other !== change && patterns.get(other.from)!.test(former),
      );
      expect([former, others]).toEqual([former, []]);
      const now = changed(former)!.digits;
      expect(formerly(now).map(({ digits }) => digits)).toContain(former);
    }
  });

  it.each(rows)('%s takes nobody who has the number today for another', (_name, change) => {
    if (change.despiteMetadata) return;
    for (const former of formerNumbers(change).filter((number) => assigned(number))) {
      expect(readAddress(`+${former}`)).toMatchObject({ dial: `+${former}` });
    }
  });

  it.each(rows)('%s keeps a person one, whatever was kept before', (_name, change) => {
    for (const former of formerNumbers(change)) {
      if (!change.despiteMetadata && assigned(former)) continue;
      const now = changed(former)!.digits;
      const read = readAddress(`+${former}`);
      if (read.kind !== 'phone') continue;
      expect(read).toMatchObject({ dial: `+${now}`, identity: `+${now}` });
      expect(read.warning === 'oldPlan').toBe(!change.quiet);
      expect(formerSpellings(read.identity!)).toContain(`+${former}`);
      expect(read.whatsapp!.includes(`+${former}`)).toBe(change.onWhatsApp === true);
    }
  });

  it('are read nationally, too', () => {
    const cases = [
      ['07 12 34 56', 'CI', '+2250707123456'],
      ['(4) 345 6789', 'CO', '+576043456789'],
      ['0169 123 4567', 'VN', '+84391234567'],
      ['06 03 12 34', 'GA', '+24166031234'],
      ['041 8888-7777', 'BR', '+5541988887777'],
    ] as const;
    for (const [text, country, dial] of cases) {
      expect([text, readAddress(text, { country }).dial]).toEqual([text, dial]);
    }
  });

  it('leave fixed lines of Brazil as they are', () => {
    for (const dial of ['+551133334444', '+551123456789', '+554132345678']) {
      expect(readAddress(dial)).toMatchObject({ dial, identity: dial, whatsapp: [dial] });
    }
  });

  it('are not guessed where a digit of today is missing', () => {
    // Egypt put a digit into its mobiles in 2011, Ecuador a 9 before: each may be a slip today.
    for (const text of ['+20101234567', '+59391234567']) {
      expect(readAddress(text)).toMatchObject({ dial: text, warning: 'unassigned' });
    }
  });

  it('are not guessed where the operator decided', () => {
    // Metro Manila: 3, 6, 7 or 8 before the number.
    expect(readAddress('+63 2 812 3456')).toMatchObject({ warning: 'unassigned' });
  });
});

describe('Argentina', () => {
  const spellings: Array<[string, string?]> = [
    ['+54 9 11 2345-6789'],
    ['+54 11 2345-6789'],
    ['+54 11 15 2345-6789'],
    ['+54 (0)11 15 2345-6789'],
    ['+54 9 (0)11 2345-6789'],
    ['011 15 2345-6789', 'AR'],
    ['(011) 2345-6789', 'AR'],
    ['11 2345-6789', 'AR'],
    ['9 11 2345-6789', 'AR'],
    ['whatsapp:+5491123456789'],
  ];

  it('is one person with 9, with 15 and without', () => {
    const persons = spellings.map(([text, country]) => readAddress(text, { country }).identity);
    expect(new Set(persons)).toEqual(new Set(['+5491123456789']));
  });

  it('is dialled as it was written, for it may be a fixed line', () => {
    expect(readAddress('+54 11 2345-6789')).toMatchObject({
      dial: '+541123456789',
      whatsapp: ['+541123456789', '+5491123456789'],
    });
  });

  it('was kept in each of these ways', () => {
    const kept = ['+541123456789', '+54111523456789', '+540111523456789', '+5491123456789'];
    expect(formerSpellings('+5491123456789')).toEqual(expect.arrayContaining(kept));
  });
});

describe('mobiles of Palestine', () => {
  it.each([
    ['+970 599 123 456', '+970599123456', undefined],
    ['+972 599 123 456', '+972599123456', undefined],
    ['0599 123 456', '+970599123456', 'PS'],
    ['0599 123 456', '+972599123456', 'IL'],
    ['whatsapp:+972599123456', '+972599123456', undefined],
  ])('%s is dialled as it was written and one person under both codes', (text, dial, country) => {
    const read = readAddress(text, { country });
    expect(read).toMatchObject({ dial, identity: '+970599123456' });
    expect(read.warning).toBeUndefined();
    expect(read.whatsapp![0]).toBe(dial);
    expect([...read.whatsapp!].sort()).toEqual(['+970599123456', '+972599123456']);
  });

  it('of the other operator, too', () => {
    expect(readAddress('+972 562 123 456').identity).toBe('+970562123456');
  });

  it.each(['+972501234567', '+972521234567', '+972541234567', '+972581234567', '+97226221234'])(
    'are not %s, which is Israel’s or may be',
    (number) => expect(readAddress(number)).toMatchObject({ dial: number, identity: number }),
  );
});

describe('Kosovo', () => {
  it.each([
    ['+381 38 123 456', '+38338123456'],
    ['+381 (0)29 123 456', '+38329123456'],
    ['+381 280 123 456', '+383280123456'],
    ['+386 49 123 456', '+38349123456'],
  ])('is no longer part of the plan of %s', (text, dial) => {
    expect(readAddress(text)).toMatchObject({ dial, identity: dial, warning: 'oldPlan' });
  });

  it('leaves Serbia, Slovenia and Monaco what the metadata give them', () => {
    for (const number of ['+381641234567', '+38641123456', '+38643123456', '+37744123456']) {
      expect(readAddress(number)).toMatchObject({ dial: number, identity: number });
    }
  });
});
