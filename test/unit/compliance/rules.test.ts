import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WeighedConcern } from '../../../lib/compliance/evaluateAt';
import { rules } from '../../../lib/compliance/rules';
import { finds, found } from './found';

const folder = join(__dirname, '../../../lib/compliance/rules');

/** A finding on one line or a few, so that a change of it is read at a glance. */
const inWords = ({ concern, severity }: WeighedConcern) => {
  const { reason, remedy, notBefore, evidence, references } = concern;
  return [
    `${severity}: ${reason}`,
    remedy && `  do: ${remedy}`,
    notBefore && `  not before ${notBefore.toISOString()}`,
    evidence && `  by ${evidence.join(', ')}`,
    references && `  after ${references.map(({ url }) => url).join(', ')}`,
  ].filter(Boolean);
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  // First, so that a reason is worked out here, and not only taken from where it is kept.
  it('says the same as ever of its examples: reason, remedy, time and evidence', () => {
    const said = rule.examples.map((example) => {
      const { lacking, own } = found(id, example.changes);
      return [`# ${example.name}`, lacking ? [`lacks ${lacking.join(', ')}`] : own.map(inWords)];
    });
    expect(`\n${said.flat(3).join('\n')}\n`).toMatchSnapshot();
  });

  it.each(rule.examples.map((example) => [example.name, example] as const))(
    '%s',
    (_name, example) => {
      expect(finds(id, example.changes)).toBe(example.finds);
    },
  );

  it('has at least four examples, one that objects and one that does not', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(4);
    const all = rule.examples.map((example) => example.finds);
    expect(all).toContain('nothing');
    expect(all.some((one) => one !== 'nothing' && one !== 'missing')).toBe(true);
  });

  it('has an example of another category than marketing', () => {
    expect(
      rule.examples.some(
        ({ changes }) =>
          changes.message?.category !== undefined && changes.message.category !== 'marketing',
      ),
    ).toBe(true);
  });

  it('has an example without the facts that it may lack', () => {
    const source = readFileSync(join(folder, `${id.toLowerCase()}.ts`), 'utf8');
    if (/\bmissing\(/.test(source))
      expect(rule.examples.map(({ finds }) => finds)).toContain('missing');
  });

  it('has references, a reason to exist and a version', () => {
    expect(rule.references.length).toBeGreaterThan(0);
    expect(rule.why).not.toBe('');
    expect(rule.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

/** Where the beginning of its name does not say which question a rule answers. */
const otherwise: Record<string, string> = {
  'AUP-LISTSOURCE': 'consent',
  'POL-LINKS': 'content',
  'VOX-ARTIFICIAL': 'consent',
};
const questions: Record<string, string> = {
  AUP: 'content',
  CNT: 'content',
  CON: 'consent',
  SUP: 'optOut',
};

it.each(rules.map(({ id, question }) => [id, question]))('%s answers for %s', (id, question) => {
  expect(question).toBe(otherwise[id] ?? questions[id.split('-')[0]!] ?? 'compliance');
});

describe('the index of rules', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');

  it('holds every file of the folder', () => {
    const index = readFileSync(join(folder, 'index.ts'), 'utf8');
    expect(files.filter((file) => !index.includes(`'./${file.replace(/\.ts$/, '')}'`))).toEqual([]);
    expect(rules).toHaveLength(files.length);
  });

  it('names each rule after its file', () => {
    expect(rules.map(({ id }) => `${id.toLowerCase()}.ts`).sort()).toEqual([...files].sort());
  });

  it('asks GATE-CONTEXT last', () => {
    expect(rules.at(-1)?.id).toBe('GATE-CONTEXT');
  });
});
