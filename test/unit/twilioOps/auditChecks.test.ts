import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, listed } from '../../../nodes/TwilioOps/operations/account/audit/check';
import { checks } from '../../../nodes/TwilioOps/operations/account/audit/checks';
import { readers } from '../../../nodes/TwilioOps/operations/account/audit/facts';
import { runAudit } from '../../../nodes/TwilioOps/operations/account/audit/run';

const audit = join(__dirname, '../../../nodes/TwilioOps/operations/account/audit');

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  it.each(check.examples.map((example) => [example.name, example] as const))(
    '%s',
    (_name, { facts, settings, finds }) => {
      const found = check.find(facts, { ...defaultSettings, ...settings });
      expect(found.map(({ severity }) => severity)).toEqual(finds);
      for (const { title, evidence, remedy } of found) {
        expect(title).not.toMatch(/\.$|NaN|undefined|null/);
        for (const sentence of [evidence, remedy]) expect(sentence).toMatch(/^[A-Z$+0-9-].*\.$/s);
        expect(evidence).not.toMatch(/NaN|undefined|Infinity/);
      }
    },
  );

  it('has an example that finds something and one that does not', () => {
    const counts = check.examples.map(({ finds }) => finds.length);
    expect(counts).toContain(0);
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });
});

describe.each([
  ['checks', checks.map(({ id }) => id)],
  ['facts', Object.keys(readers)],
])('the index of %s', (folder, names) => {
  it('holds every file of the folder, under its name', () => {
    const files = readdirSync(join(audit, folder)).map((file) => file.replace(/\.ts$/, ''));
    expect(files.filter((file) => file !== 'index').sort()).toEqual([...names].sort());
  });
});

describe('an audit', () => {
  const source = { account: {}, settings: defaultSettings, now: new Date() } as never;

  it('raises its own faults instead of telling them as findings', async () => {
    await expect(runAudit(checks, { ...(source as object), twilio: {} } as never)).rejects.toThrow(
      TypeError,
    );
  });
});

it('names a dozen and counts the rest', () => {
  expect(listed(Array.from({ length: 14 }, (_none, index) => String(index)))).toBe(
    '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more',
  );
});
