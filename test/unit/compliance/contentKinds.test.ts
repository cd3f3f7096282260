import { effectiveCategory } from '../../../lib/compliance/category';
import { MessageText } from '../../../lib/compliance/content/messageText';
import { evaluate } from '../../../lib/compliance/gate';
import type { Decision } from '../../../lib/compliance/decision';
import type { Facts } from '../../../lib/compliance/facts';
import { baseFacts, merge } from './baseFacts';
import { harmful } from './texts/harmful';
import { advertisements, notices } from './texts/honest';

interface Case {
  brand: string;
  domains: string[];
  body: string;
}

const casesOf = (list: string): Array<readonly [string, Case]> =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [brand = '', domains = '', ...rest] = line.split('|').map((part) => part.trim());
      const body = rest.join('|').replaceAll('\\u200B', '\u200B');
      return [body, { brand, domains: domains === '' ? [] : domains.split(' '), body }] as const;
    });

const factsOf = ({ brand, domains, body }: Case): Facts =>
  merge(baseFacts, { message: { category: 'transactional', body }, policy: { brand, domains } });

/** Rules of form do not say that a text is harmful. */
const judging = /^AUP-|^CNT-(?:LINKRISK|SENSITIVE|SHORTENER)$/;
const stoppedBy = ({ findings }: Decision): string[] =>
  findings
    .filter(({ ruleId, severity }) => judging.test(ruleId) && severity !== 'warn')
    .map(({ ruleId }) => ruleId);

describe('an honest notice is neither stopped nor taken for advertising', () => {
  it.each(casesOf(notices))('%s', (_text, one) => {
    const decision = evaluate(factsOf(one));
    expect(stoppedBy(decision)).toEqual([]);
    expect(decision.category.why).toBeNull();
  });
});

describe('advertising is marketing, whatever it is declared as', () => {
  it.each(casesOf(advertisements))('%s', (_text, { brand, body }) => {
    const message = { channel: 'sms', category: 'transactional', body } as const;
    expect(effectiveCategory(message, new MessageText(message), { brand }).effective).toBe(
      'marketing',
    );
  });
  it.each(casesOf(advertisements))('and is no offer of restricted goods: %s', (_text, one) => {
    const stopped = stoppedBy(evaluate(factsOf(one)));
    expect(stopped.filter((rule) => /FORBIDDEN|SHAFT/.test(rule))).toEqual([]);
  });
});

describe.each(Object.keys(harmful))('%s is stopped', (kind) => {
  it.each(casesOf(harmful[kind] as string))('%s', (_text, one) => {
    const decision = evaluate(factsOf(one));
    expect(stoppedBy(decision)).not.toEqual([]);
    expect(decision.decision).not.toBe('allow');
    expect(decision.checklist.content.answer).toBe('no');
  });
});
