import { consentSources } from '../../../lib/compliance/consentSources';
import { complianceFigures } from '../../../nodes/ComplianceGate/operations/decision/compliance/complianceFigures';
import type { DecisionCount, FiguresStore } from '../../../lib/ledger/ledger';
import { grant, newGate, person, reminder, revoke, type Gate } from '../../support/gate';

const period = { since: new Date('2026-11-01T00:00:00Z'), until: new Date('2026-12-01T00:00:00Z') };

const stands = (found: Partial<Record<keyof FiguresStore, object[]>>) =>
  complianceFigures(
    {
      figures: {
        decisions: async () => (found.decisions ?? []) as never,
        optOuts: async () => (found.optOuts ?? []) as never,
        consents: async () => (found.consents ?? []) as never,
      },
    },
    period,
    'America/New_York',
  );

describe('the figures of a compliance report', () => {
  const decided = (at: string, more: Partial<DecisionCount> = {}) => ({
    at: new Date(at),
    effect: 'allow',
    isDryRun: false,
    country: 'US',
    rules: [],
    count: 1,
    ...more,
  });

  it('count decisions by rule, country and day of the zone, the most trouble first', async () => {
    const figures = await stands({
      decisions: [
        decided('2026-11-03T04:45:00Z', { rules: ['CON-PROOF'], count: 5 }),
        decided('2026-11-03T05:00:00Z', { effect: 'hold', rules: ['TIM-WINDOW', 'CON-PROOF'] }),
        decided('2026-11-03T12:00:00Z', { effect: 'block', rules: ['SUP-OPTOUT'], count: 2 }),
        decided('2026-11-03T12:15:00Z', { country: null, isDryRun: true, count: 3 }),
      ],
    });
    expect(figures.decisions).toEqual({ all: 11, allowed: 8, held: 1, blocked: 2, dryRuns: 3 });
    expect(figures.byRule).toEqual([
      { rule: 'SUP-OPTOUT', allowed: 0, held: 0, blocked: 2 },
      { rule: 'CON-PROOF', allowed: 5, held: 1, blocked: 0 },
      { rule: 'TIM-WINDOW', allowed: 0, held: 1, blocked: 0 },
    ]);
    expect(figures.byCountry).toEqual([
      { country: 'US', allowed: 5, held: 1, blocked: 2 },
      { country: 'unknown', allowed: 3, held: 0, blocked: 0 },
    ]);
    expect(figures.byDay).toEqual([
      { day: '2026-11-02', allowed: 5, held: 0, blocked: 0 },
      { day: '2026-11-03', allowed: 3, held: 1, blocked: 2 },
    ]);
  });

  it('tell how many opted out, by category and by template', async () => {
    const sent = (category: string | null, template: string | null, optOuts: number) => ({
      ...{ category, template, optOuts },
      sends: 30,
      people: 20,
    });
    const figures = await stands({
      optOuts: [sent('marketing', 'HX1', 2), sent('marketing', null, 1), sent(null, null, 0)],
    });
    expect(figures.optOutsByCategory).toEqual([
      { name: 'marketing', sends: 60, people: 40, optOuts: 3, rate: 0.075 },
      { name: 'unknown', sends: 30, people: 20, optOuts: 0, rate: 0 },
    ]);
    expect(figures.optOutsByTemplate).toEqual([
      { name: 'no template', sends: 60, people: 40, optOuts: 1, rate: 0.025 },
      { name: 'HX1', sends: 30, people: 20, optOuts: 2, rate: 0.1 },
    ]);
  });

  it('count consents by source, in which no number and no address stands', async () => {
    const figures = await stands({
      consents: [
        { source: 'website', kind: 'grant', count: 3 },
        { source: 'website', kind: 'unclear', count: 1 },
        { source: consentSources.optOutMessage, kind: 'revoke', count: 2 },
        { source: consentSources.optInMessage, kind: 'resume', count: 1 },
        { source: consentSources.optOutMessage, kind: 'cleared', count: 9 },
        { source: 'call from +1 (212) 555-0123', kind: 'grant', count: 1 },
        { source: 'call from +12125550124', kind: 'grant', count: 1 },
        { source: 'mail of ada@example.com', kind: 'revoke', count: 1 },
        { source: 'x'.repeat(60), kind: 'revoke', count: 1 },
      ],
    });
    const none = { grants: 0, resumptions: 0, optOuts: 0, unclear: 0 };
    expect(figures.consentsBySource).toEqual([
      { ...none, source: 'website', grants: 3, unclear: 1 },
      { ...none, source: 'call from …', grants: 2 },
      { ...none, source: 'opt-out-message', optOuts: 2 },
      { ...none, source: 'mail of …', optOuts: 1 },
      { ...none, source: `${'x'.repeat(39)}…`, optOuts: 1 },
      { ...none, source: 'opt-in-message', resumptions: 1 },
    ]);
  });
});

describe('Decision › Report', () => {
  let gate: Gate;
  beforeEach(async () => {
    gate = await newGate();
  });
  afterEach(async () => gate.remove());

  const report = async (options: object = {}) => {
    const parameters = { resource: 'decision', operation: 'report', options };
    const [[item] = []] = await gate.run([parameters as never], gate.files);
    return { json: item!.json, page: String(Buffer.from(item!.binary!.data!.data, 'base64')) };
  };

  it('makes a page with charts and tables that names nobody', async () => {
    await gate.run([grant({ options: { evidence: 'form 7' } })]);
    await gate.run([revoke()]);
    const text = 'Your appointment is on Monday.';
    await gate.run([reminder({ message: text }), reminder({ message: text, to: '+13105550123' })]);
    const { json, page } = await report({ reportTitle: 'Compliance & more' });
    expect(json).toMatchObject({
      decisions: { all: 2, blocked: 1 },
      byCountry: [{ country: 'US' }],
      consentsBySource: [
        { source: 'website', grants: 1 },
        { source: 'opt-out-message', optOuts: 1 },
      ],
    });
    expect(page).toContain('<h1>Compliance &amp; more</h1>');
    for (const title of ['day', 'rule', 'country', 'category', 'template', 'source'])
      expect(page).toMatch(new RegExp(`<h2>[\\w -]+ by ${title}</h2>`));
    expect(page).toMatch(/<svg[^>]*aria-label="Decisions by rule/);
    expect(page).toContain('SUP-OPTOUT');
    for (const word of [person.slice(2), '3105550123', 'appointment', 'form 7'])
      expect(`${page}${JSON.stringify(json)}`).not.toContain(word);
  });

  it('covers the chosen time, else the last 30 days', async () => {
    await gate.run([reminder()]);
    expect((await report({ until: '2026-01-01' })).json).toMatchObject({ decisions: { all: 0 } });
    const { since, until } = (await report()).json as Record<'since' | 'until', string>;
    expect(new Date(until).getTime() - new Date(since).getTime()).toBe(30 * 86_400_000);
  });
});
