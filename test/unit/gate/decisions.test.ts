import { grant, newGate, person, reminder, type Gate } from '../../support/gate';
import { person as personAt } from '../../support/person';

const other = personAt('+13105550123');
const decision = (operation: string, more: object = {}) => ({
  resource: 'decision',
  operation,
  ...more,
});

let gate: Gate;
beforeEach(async () => {
  gate = await newGate();
  await gate.run([reminder(), reminder({ to: other, category: 'marketing' })]);
});
afterEach(async () => gate.remove());

const jsonOf = async (...run: Parameters<Gate['run']>) =>
  (await gate.run(...run)).flat().map(({ json }) => json);

describe('get many', () => {
  const many = (filters: object, more: object = {}) =>
    decision('getMany', { returnAll: true, format: 'items', filters, ...more });

  it('lists the audit trail with its records', async () => {
    const rows = await jsonOf([many({})]);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          to: person,
          decision: 'allow',
          record: expect.objectContaining({ mode: 'enforce' }),
        }),
        expect.objectContaining({
          to: other,
          decision: 'block',
          rules: expect.arrayContaining(['CON-MISSING']),
        }),
      ]),
    );
  });

  it.each([
    [{ to: person }, [person]],
    [{ decision: 'block' }, [other]],
    [{ rule: 'aup-phish' }, []],
    [{ since: '2030-01-01T00:00:00Z' }, []],
    [{ until: '2030-01-01T00:00:00Z', decision: 'allow' }, [person]],
  ])('narrows it down by %j', async (filters, expected) => {
    expect((await jsonOf([many(filters)])).map(({ to }) => to)).toEqual(expected);
  });

  it('gives as many as are wanted', async () => {
    expect(
      await jsonOf([decision('getMany', { returnAll: false, limit: 1, format: 'items' })]),
    ).toHaveLength(1);
  });

  it('reads more than one page', async () => {
    const evaluatedAt = new Date('2026-01-01T00:00:00Z');
    await gate.ledger.decisions.append(
      Array.from({ length: 2_500 }, (_, index) => ({
        decisionId: `id-${index}`,
        evaluatedAt,
        recipient: person,
        effect: 'hold' as const,
        rules: [],
        country: null,
        isDryRun: false,
        record: '{}',
      })),
    );
    const ids = (await jsonOf([many({ decision: 'hold' })])).map(({ decisionId }) => decisionId);
    expect(new Set(ids).size).toBe(2_500);
  });

  it('gives a CSV file in which nothing runs as a formula', async () => {
    await gate.ledger.decisions.append([
      {
        decisionId: '=1+1',
        evaluatedAt: new Date('2026-01-01T00:00:00Z'),
        recipient: person,
        effect: 'hold',
        rules: ['A', 'B'],
        country: null,
        isDryRun: false,
        record: '{}',
      },
    ]);
    const [[item]] = (await gate.run(
      [many({ decision: 'hold' }, { format: 'csv' })],
      gate.files,
    )) as unknown as [[{ json: object; binary: { data: { data: string } } }]];
    expect(item.json).toEqual({ count: 1 });
    expect(Buffer.from(item.binary.data.data, 'base64').toString()).toBe(
      `"decisionId","evaluatedAt","to","decision","rules"\n"'=1+1",2026-01-01T00:00:00.000Z,"${person}","hold","A B"\n`,
    );
  });
});

describe('explain', () => {
  it('reports what was decided, why, on which grounds, and what to do', async () => {
    const [blocked] = await gate.ledger.decisions.list({ effect: 'block', limit: 1 });
    const [explained] = await jsonOf([decision('explain', { decisionId: blocked!.decisionId })]);
    expect(explained).toMatchObject({
      decisionId: blocked!.decisionId,
      decision: 'block',
      to: other,
      refusal: expect.any(String),
    });
    for (const part of [
      '# Blocked',
      `Recipient: ${other}`,
      'Consent: **no**',
      '### CON-MISSING',
      'What to do: Ask for consent',
      'Rule pack twilio-ops',
      'not legal advice',
    ]) {
      expect(explained!.report).toContain(part);
    }
  });

  it('says when a decision is not in the ledger', async () => {
    await expect(gate.run([decision('explain', { decisionId: 'nowhere' })])).rejects.toMatchObject({
      message: 'Decision ID "nowhere" is not in the audit trail',
    });
  });

  it('reports a hold with its time, a waiver with its approver, and a dry run', async () => {
    await gate.run([grant()]);
    const override = {
      by: 'J. Doe',
      reason: 'agreed',
      rulesWaived: 'CON-MISSING',
      expiresAt: '2030-01-01T00:00:00Z',
    };
    await gate.run([
      reminder({ to: other, category: 'marketing', override, houseRules: { dryRun: true } }),
    ]);
    const rows = await gate.ledger.decisions.list({ recipient: other, limit: 1 });
    const [explained] = await jsonOf([decision('explain', { decisionId: rows[0]!.decisionId })]);
    expect(explained!.report).toContain(
      'Override by J. Doe until 2030-01-01T00:00:00.000Z: accepted',
    );
    expect(explained!.report).toContain('waived');
  });
});
