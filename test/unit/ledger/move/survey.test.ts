import { LedgerError } from '../../../../lib/ledger/LedgerError';
import type { MoveMark } from '../../../../lib/ledger/moveMark';
import { nothingAt, planOf, type Survey } from '../../../../lib/ledger/move/survey';

const at = '2026-11-29T12:00:00.000Z';
const found = (place: string, changes: Partial<Survey> = {}): Survey => ({
  ...nothingAt(place),
  version: 1,
  key: `the key of ${place}`,
  ...changes,
});
const withRows = (rows: Record<string, number>) => ({ rows: new Map(Object.entries(rows)) });
const consent = withRows({ twilio_ops_consent: 2, twilio_ops_sends: 3 });
const leaving = (is: 'leaving' | 'left', id = 'a'): MoveMark => ({ is, id, at, to: 'there' });
const filling = (id = 'a'): MoveMark => ({
  ...{ is: 'filling', id, run: 'r', at, from: 'here', copied: {} },
});
const arrived = (id = 'a'): MoveMark => ({ is: 'arrived', id, at, from: 'here' });

const refusalOf = (source: Survey, target: Survey): string => {
  try {
    planOf(source, target);
  } catch (error) {
    expect(error).toBeInstanceOf(LedgerError);
    return (error as Error).message;
  }
  throw new Error('It was not refused.');
};

describe('a move begins', () => {
  it('into nothing, or a ledger that holds nothing', () => {
    expect(planOf(found('here', consent), nothingAt('there'))).toEqual({ todo: 'start' });
    expect(planOf(found('here', consent), found('there'))).toEqual({ todo: 'start' });
  });

  it.each(['owners', 'seen', 'turns'])('into one that holds only %s', (table) => {
    const target = found('there', withRows({ [`twilio_ops_${table}`]: 1 }));
    expect(planOf(found('here'), target)).toEqual({ todo: 'start' });
    const more = found('there', withRows({ [`twilio_ops_${table}`]: 1, twilio_ops_waits: 1 }));
    expect(refusalOf(found('here'), more)).toContain('has a ledger of its own');
  });

  it('into half of a move that was given up', () => {
    const target = found('there', { ...consent, mark: filling('other') });
    expect(planOf(found('here'), target)).toEqual({ todo: 'start' });
  });

  it('back into what this ledger once was, which has its key', () => {
    const source = found('here', { mark: arrived() });
    const former = { ...consent, mark: leaving('left') };
    expect(planOf(source, found('there', { ...former, key: source.key }))).toEqual({
      todo: 'start',
    });
    expect(refusalOf(source, found('there', former))).toContain('has a ledger of its own');
  });
});

describe('a move that has begun', () => {
  it.each(['leaving', 'left'] as const)('goes on where the source is %s', (is) => {
    const source = found('here', { mark: leaving(is) });
    expect(planOf(source, found('there', { ...consent, mark: filling() }))).toEqual({
      todo: 'resume',
      id: 'a',
    });
  });

  it('is over where the target is in use', () => {
    const source = found('here', { mark: leaving('left') });
    expect(planOf(source, found('there', { ...consent, mark: arrived() }))).toEqual({
      todo: 'nothing',
      id: 'a',
    });
  });

  it.each([
    ['leaving', undefined, 'The ledger has been on its way to there since'],
    ['leaving', filling('other'), 'The ledger has been on its way to there since'],
    ['leaving', arrived(), 'The ledger has been on its way to there since'],
    ['left', undefined, 'The ledger was moved to there'],
    ['left', filling('other'), 'The ledger was moved to there'],
    ['left', arrived('other'), 'The ledger was moved to there'],
  ] as const)('to another place: %s, and over there %j', (is, mark, words) => {
    const refusal = refusalOf(found('here', { mark: leaving(is) }), found('elsewhere', { mark }));
    expect(refusal).toContain(`here: ${words}`);
    expect(refusal).toContain(at);
  });
});

describe('a move is refused', () => {
  it('from where there is no ledger', () => {
    expect(refusalOf(nothingAt('here'), nothingAt('there'))).toBe(
      'There is no ledger at here. Correct where to move from.',
    );
  });

  it('from where another one goes', () => {
    expect(refusalOf(found('here', { mark: filling() }), nothingAt('there'))).toMatch(
      /^here: The ledger has been on its way here from here since .* not complete/,
    );
  });

  it.each([undefined, arrived(), leaving('leaving', 'other')])(
    'to what has its own key and is in use, without advice to delete it (%j)',
    (mark) => {
      for (const rows of [{}, consent]) {
        const target = found('there', { ...rows, mark, key: 'the key of here' });
        const refusal = refusalOf(found('here', consent), target);
        expect(refusal).toMatch(/^there has the ledger of here or a copy of it/);
        expect(refusal).not.toContain('delete');
      }
    },
  );

  it.each([undefined, arrived('other'), leaving('leaving', 'other')])(
    'to a ledger of its own, whose tables are named (%j)',
    (mark) => {
      const target = found('there', { ...consent, mark });
      expect(refusalOf(found('here'), target)).toMatch(
        /^there has a ledger of its own.*: twilio_ops_consent \(2 rows\), twilio_ops_sends \(3 rows\)\./,
      );
    },
  );
});
