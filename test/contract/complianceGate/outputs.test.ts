import { operations } from '../../../nodes/ComplianceGate/operations';
import { grant, newGate, person, reminder, revoke, type Gate } from '../../support/gate';
import { person as personAt } from '../../support/person';
import { faultsOf } from '../faultsOf';

const other = personAt('+13105550123');

/** Parameters of each operation, and of each form in which it gives its items. */
const examples: Record<string, object[]> = {
  'decision/evaluate': [reminder({ outputs: 'single' })],
  'decision/getMany': ['items', 'csv'].map((format) => ({ returnAll: true, format })),
  'decision/explain': [],
  'decision/approveText': [
    {
      text: 'Acme: hi {{name}}, your prize is at the desk.',
      approvedBy: 'Ana Ruiz',
      reason: 'our raffle',
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    },
  ],
  'decision/report': [{ options: { reportTitle: 'November' } }],
  'consent/grant': [grant({ options: { evidence: 'form 7', sender: 'Acme' } })],
  'consent/revoke': [revoke(), revoke({ channel: 'sms', options: { channelOnly: true } })],
  'consent/resolve': [{ to: other, decision: 'notOptOut', note: 'read by Anna' }],
  'consent/get': [{ to: person }],
  'consent/getMany': ['items', 'csv'].map((format) => ({ returnAll: true, format })),
  'consent/import': [
    { importFrom: 'items', kind: 'revoke' },
    { importFrom: 'items', kind: 'column' },
    { importFrom: 'items', kind: 'column', options: { columns: { optOut: 'off' } } },
    { importFrom: 'csv', kind: 'revoke', binaryPropertyName: 'data' },
  ],
  'consent/erase': [{ to: person, confirmation: person }],
  'ledger/status': [{}],
};

let gate: Gate;
let decisionId: unknown;
beforeAll(async () => {
  gate = await newGate();
  await gate.run([grant()]);
  await gate.run([revoke({ channel: 'voice' })]);
  const at = new Date();
  await gate.ledger.consent.append([
    {
      ...{ kind: 'unclear', recipient: other, channel: 'sms', purpose: 'any', sender: null },
      ...{ level: null, source: 'opt-out-message', evidence: 'SM1: Who is this?' },
      ...{ occurredAt: at, endsAt: null, recordedAt: at },
    },
  ]);
  const [[item]] = (await gate.run([reminder({ outputs: 'single' })])) as [
    Array<{ json: { compliance: { decisionId: string } } }>,
  ];
  decisionId = item!.json.compliance.decisionId;
});
afterAll(async () => gate.remove());

const csv = { data: Buffer.from(`phone\n${person}\n12`).toString('base64'), mimeType: 'text/csv' };

it.each(
  operations.map(({ resource, operation }) => [`${resource}/${operation}`, resource, operation]),
)('%s gives what the editor shows before the first run', async (name, resource, operation) => {
  const given = name === 'decision/explain' ? [{ decisionId }] : examples[name!]!;
  expect(given.length).toBeGreaterThan(0);
  for (const parameters of given) {
    const items = [{ json: { phone: person, off: 'no' }, binary: { data: csv } }];
    const outputs = await gate.run([{ resource, operation, ...parameters }], {
      ...gate.files,
      items,
    });
    const found = outputs.flat();
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ json }) => faultsOf(`ComplianceGate/${name}`, json))).toEqual([]);
  }
});
