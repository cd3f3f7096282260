import { fitsTemplate } from '../../../lib/compliance/content/verdict/fitsTemplate';
import { verdictsFrom } from '../../../lib/compliance/content/verdict/shapes';
import { judgementOf } from '../../../lib/compliance/content/verdict/verdict';
import { decide } from '../../../lib/compliance/decide';
import { evaluate, rulePack } from '../../../lib/compliance/gate';
import { valueHash } from '../../../lib/compliance/hashes';
import { baseFacts, merge } from './baseFacts';

const now = new Date('2026-11-18T17:00:00Z');
const body = 'Hi mum';
const judge = (...given: unknown[]) => judgementOf(verdictsFrom(given), body, now);
const person = { by: 'Ana Ruiz', at: '2026-11-17T12:00:00Z', expiresAt: '2026-12-17T12:00:00Z' };

describe("n8n's Guardrails", () => {
  const item = (...checks: unknown[]) => ({ guardrailsInput: body, checks });
  const check = { name: 'smishing', confidenceScore: 0.93, executionFailed: false, info: {} };

  it('flags with name and score', () =>
    expect(judge(item({ ...check, triggered: true }))).toMatchObject({
      judgedBy: ['Guardrails'],
      flagged: [{ by: 'Guardrails', name: 'smishing', score: 0.93 }],
    }));

  it('passes below its threshold', () =>
    expect(judge(item({ ...check, triggered: false, confidenceScore: 0.2 }))).toMatchObject({
      judgedBy: ['Guardrails'],
      flagged: [],
    }));

  it.each([
    ['no guardrail was chosen', item()],
    [
      'the model answered rubbish',
      item({ ...check, triggered: true, executionFailed: true, exception: { name: 'X' } }),
    ],
    ['it threw', { error: 'Failed', guardrailsInput: '' }],
    [
      'it judged another text',
      { guardrailsInput: 'Hi dad', checks: [{ ...check, triggered: true }] },
    ],
  ])('judges nothing where %s', (_why, given) => {
    const judgement = judge(given);
    expect(judgement).toMatchObject({ judgedBy: [], flagged: [], approvedBy: undefined });
    expect(judgement.notCounted).toHaveLength(1);
  });

  it('does not vouch where one of two checks failed, and still flags with the other', () =>
    expect(
      judge(
        item(
          { ...check, triggered: true },
          { name: 'nsfw', triggered: true, executionFailed: true },
        ),
      ),
    ).toMatchObject({ judgedBy: [], flagged: [{ name: 'smishing' }] }));
});

describe('other judges', () => {
  it('reads a moderation that says which text it judged', () =>
    expect(
      judge({ text: body, flagged: true, categories: { harassment: true, violence: false } }),
    ).toMatchObject({ flagged: [{ by: 'a classifier', name: 'harassment' }] }));
  it('does not take a moderation without its text for one of this text', () =>
    expect(judge({ flagged: false }).judgedBy).toEqual([]));
  it('reads a classifier by name', () =>
    expect(judge({ by: 'Our model', text: body, flagged: false }).judgedBy).toEqual(['Our model']));
  it.each([[undefined], [null], ['yes'], [{}], [[]], [42]])('takes %p for no verdict', (given) =>
    expect(judge(given)).toMatchObject({ judgedBy: [], flagged: [], notCounted: [] }),
  );
});

describe('a person', () => {
  it.each([
    ['by the text', { ...person, text: body }],
    ['by its hash', { ...person, textHash: valueHash(body) }],
    ['by a template', { ...person, template: 'Hi {{who}}' }],
  ])('approves %s', (_how, given) =>
    expect(judge(given)).toMatchObject({ judgedBy: ['Ana Ruiz'], approvedBy: 'Ana Ruiz' }),
  );
  it.each([
    ['names nobody', { ...person, by: '', text: body }],
    ['has no expiry', { ...person, expiresAt: undefined, text: body }],
    ['has expired', { ...person, expiresAt: '2026-11-18T17:00:00Z', text: body }],
    ['has no readable time', { ...person, at: 'soon', text: body }],
    ['is about another text', { ...person, text: 'Hi dad' }],
    ['is about no text', person],
  ])('does not count when the approval %s', (_why, given) =>
    expect(judge(given)).toMatchObject({ judgedBy: [], approvedBy: undefined }),
  );
});

describe('a pass for a text that the house wants judged', () => {
  const early = { ...person, text: baseFacts.message.body, expiresAt: '2026-11-18T17:02:00Z' };
  const machine = { by: 'Our model', text: baseFacts.message.body, flagged: false };

  it.each([
    ['with the approval that it rests upon', [early], '2026-11-18T17:02:00.000Z'],
    ['with the last', [{ ...early, expiresAt: '2026-11-18T17:03:00Z' }, early], '2026-11-18T17:03'],
    ['as any, where a classifier judged it, too', [early, machine], '2026-11-18T17:10'],
  ])('ends %s', (_when, given, end) => {
    const { decision, validUntil } = evaluate(
      merge(baseFacts, {
        message: { contentVerdicts: verdictsFrom(given) },
        policy: { contentJudgedBy: 'verdictAlways' },
      }),
    );
    expect([decision, validUntil]).toEqual(['allow', expect.stringContaining(end)]);
  });
});

describe('a template', () => {
  it.each([
    ['Acme: hi Ana, see you at 10.', 'Acme: hi {{name}}, see you at {{time}}.', true],
    ['Acme: hi Ana, see you at 10.', 'Acme: hi {{name}}, see you at {{time}}', true],
    ['Acme: hi Ana. Pay $5. Bye', 'Acme: hi {{name}}. Bye', true],
    ['Acme: hi https://evil.top, bye', 'Acme: hi {{name}}, bye', false],
    ['Acme: hi evil.com, bye', 'Acme: hi {{name}}, bye', false],
    ['Acme: hi A\nB, bye', 'Acme: hi {{name}}, bye', false],
    [`Acme: hi ${'x'.repeat(101)}, bye`, 'Acme: hi {{name}}, bye', false],
    ['PS Acme: hi Ana, bye', 'Acme: hi {{name}}, bye', false],
    ['Acme: hi Ana, bye now', 'Acme: hi {{name}}, bye', false],
    ['anything', '{{all}}', false],
    ['Acme: hello', 'Acme: hello', true],
    ['Acme: hello!', 'Acme: hello', false],
  ])('%j of %j: %s', (text, template, fits) => expect(fitsTemplate(text, template)).toBe(fits));

  it('takes time that grows no faster than the text', () => {
    const begin = performance.now();
    fitsTemplate('a'.repeat(200_000), '{{x}}a'.repeat(2_000));
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe('the decision', () => {
  const text = 'Hi mum, I lost my phone, this is my new number.';
  const message = { category: 'transactional', body: text };
  const approval = {
    by: 'Ana Ruiz',
    kind: 'person' as const,
    text,
    at: new Date(person.at),
    expiresAt: new Date(person.expiresAt),
    checks: [],
  };

  it('holds what reads like a fraud, and a person may let it go', () => {
    expect(evaluate(merge(baseFacts, { message })).decision).toBe('hold');
    const decision = evaluate(
      merge(baseFacts, { message: { ...message, contentVerdicts: [approval] } }),
    );
    expect(decision.decision).toBe('allow');
    expect(decision.findings).toMatchObject([
      { ruleId: 'AUP-FRAUD', outcome: 'waived' },
      { ruleId: 'CNT-IDENTITY' },
    ]);
    expect(decision.checklist.content).toMatchObject({
      answer: 'yes',
      judgedBy: ['rules', 'Ana Ruiz'],
    });
  });

  it('a machine that finds nothing lets nothing go that a rule holds', () =>
    expect(
      evaluate(
        merge(baseFacts, {
          message: {
            ...message,
            contentVerdicts: verdictsFrom({ by: 'Our model', text, flagged: false }),
          },
        }),
      ).decision,
    ).toBe('hold'));

  it('nobody lets go what asks for a secret', () => {
    const asking = 'Acme: reply with your password.';
    expect(
      evaluate(
        merge(baseFacts, {
          message: { body: asking, contentVerdicts: [{ ...approval, text: asking }] },
        }),
      ).decision,
    ).toBe('block');
  });

  it('nor what a rule blocks, even where the rule would have a person look', () => {
    const rules = rulePack.rules.map((one) =>
      one.id === 'AUP-FRAUD'
        ? { ...one, severity: { ...one.severity, transactional: 'block' as const } }
        : one,
    );
    const facts = merge(baseFacts, { message: { ...message, contentVerdicts: [approval] } });
    expect(decide(facts, { ...rulePack, rules }).decision).toBe('block');
  });

  it('goes into the hash of its input', () => {
    const hashOf = (contentVerdicts: unknown) =>
      evaluate(merge(baseFacts, { message: { contentVerdicts } })).inputHash;
    expect(hashOf([approval])).not.toBe(hashOf(undefined));
  });
});

describe('the checklist', () => {
  it('says of a text that only rules read what they looked for, and what not', () => {
    const { content } = evaluate(baseFacts).checklist;
    expect(content).toMatchObject({ answer: 'unknown', judgedBy: ['rules'] });
    expect(content.looked).toContain('secrets asked for');
    expect(content.notJudged).toContain('what the links lead to');
    expect(content.reason).toMatch(/^Rules found nothing\. Looked for: .* Not judged: /);
  });

  it('names a language that the rules do not know', () =>
    expect(
      evaluate(merge(baseFacts, { message: { language: 'pl-PL' } })).checklist.content.notJudged,
    ).toContain('wording in pl'));

  it.each([
    ['Acme: Twoja wizyta jest w poniedziałek o 9:00, do zobaczenia.', 'wording in pl'],
    ['Акме: ваш заказ готов, приходите за ним завтра.', 'wording in ru'],
    ['Acme: votre commande est prête, à demain.', 'wording in other languages'],
  ])('and tells the language of %j', (body, notJudged) =>
    expect(
      evaluate(merge(baseFacts, { message: { body, language: undefined } })).checklist.content
        .notJudged,
    ).toContain(notJudged),
  );

  it('says yes where a verdict about this text finds nothing', () =>
    expect(
      evaluate(
        merge(baseFacts, {
          message: {
            contentVerdicts: verdictsFrom({
              guardrailsInput: baseFacts.message.body,
              checks: [{ name: 'smishing', triggered: false, executionFailed: false }],
            }),
          },
        }),
      ).checklist.content,
    ).toMatchObject({ answer: 'yes', judgedBy: ['rules', 'Guardrails'] }));
});
