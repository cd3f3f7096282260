import { printer } from '../../../../lib/ledger/move/printer';

let now = 0;
beforeEach(() => {
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

const started = (secrets: string[] = []) => {
  const said: string[] = [];
  const told = printer(
    { line: (text) => said.push(text), error: (text) => said.push(`error: ${text}`) },
    secrets,
  );
  return { said, told };
};

describe('what the command prints', () => {
  it('has stars for every secret, wherever it stands, and for those learnt later', () => {
    const secrets = ['s3cret'];
    const { said, told } = started(secrets);
    told.line('s3cret and s3cret');
    secrets.push('other');
    told.say('the other');
    told.error('s3cret, other');
    expect(said).toEqual(['*** and ***', 'the ***', 'error: ***, ***']);
  });

  it('has stars for a secret before those that are in it, and whatever its signs mean', () => {
    const { said, told } = started(['a.b', 'x://a.b@y']);
    told.line('x://a.b@y, A.B, and acb');
    expect(said).toEqual(['***, ***, and acb']);
  });

  it('is the progress every two seconds', () => {
    const { said, told } = started();
    const at = (milliseconds: number, rows: number) => {
      now = milliseconds;
      told.progress('copied', 'sends', rows, 1_234_567);
    };
    at(1_999, 1_000);
    at(2_000, 2_000);
    at(3_999, 3_000);
    at(4_000, 4_000);
    expect(said).toEqual([
      'sends: 2,000 of 1,234,567 rows copied',
      'sends: 4,000 of 1,234,567 rows copied',
    ]);
  });

  it('is the end of each table at any time', () => {
    const { said, told } = started();
    told.progress('copied', 'sends', 5, 5);
    // Rows that came while it counted.
    told.progress('compared', 'sends', 6, 5);
    expect(said).toEqual(['sends: 5 of 5 rows copied', 'sends: 6 of 5 rows compared']);
  });
});
