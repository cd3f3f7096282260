import { limitsOf } from '../../../lib/engines/ledgerLimits';
import { parseCredential } from '../../../lib/engines/credential';
import { defaultLimits } from '../../../lib/ledger/limits';

const { env } = process;
afterEach(() => {
  process.env = env;
});
const warnings: string[] = [];
const limits = (stated?: Parameters<typeof limitsOf>[0]) =>
  limitsOf(stated, (message) => warnings.push(message));

it('are the defaults where nobody says anything', () => {
  expect(limits()).toEqual(defaultLimits);
  expect(limits({})).toEqual({ connections: 5, keepDays: { decisions: 730, inbound: 35 } });
});

it('are what the credential says', () => {
  const data = { accountsJson: '{"accounts":{"a":{"account_sid":"AC%","auth_token":"x"}}}' };
  const accountsJson = data.accountsJson.replace('%', '0'.repeat(32));
  for (const ledger of ['sqlite', 'postgres'] as const) {
    const stored = { accountsJson, ledger, ledgerConnections: 9, ledgerKeepDecisions: 3_650 };
    expect(limits(parseCredential(stored).ledger.limits)).toEqual({
      connections: 9,
      keepDays: { decisions: 3_650, inbound: 35 },
    });
  }
});

it('are what the environment says, whatever the credential does', () => {
  process.env = {
    ...env,
    TWILIO_OPS_LEDGER_CONNECTIONS: '12',
    TWILIO_OPS_KEEP_DECISIONS_DAYS: ' 90 ',
    TWILIO_OPS_KEEP_INBOUND_DAYS: '400',
  };
  expect(limits({ connections: 9, keepDecisionsDays: 3_650 })).toEqual({
    connections: 12,
    keepDays: { decisions: 90, inbound: 400 },
  });
});

it.each([
  ['TWILIO_OPS_KEEP_DECISIONS_DAYS', '0'],
  ['TWILIO_OPS_KEEP_DECISIONS_DAYS', '2y'],
  ['TWILIO_OPS_KEEP_INBOUND_DAYS', '34'],
  ['TWILIO_OPS_LEDGER_CONNECTIONS', '1.5'],
  ['TWILIO_OPS_LEDGER_CONNECTIONS', '101'],
])('%s = %s is left out, and warned of once', (name, value) => {
  warnings.length = 0;
  process.env = { ...env, [name]: value };
  expect(limits()).toEqual(defaultLimits);
  expect(limits()).toEqual(defaultLimits);
  expect(warnings).toEqual([expect.stringContaining(`${name} is "${value}" and was left out`)]);
});
