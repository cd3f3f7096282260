import { memoByKey } from '../kit/memo';
import { defaultLimits, type Limits } from '../ledger/limits';
import { countedForDays } from '../ledger/sendEnd';

/** What a credential says of its ledger; what it leaves out is the default. */
export interface StatedLimits {
  connections?: number | undefined;
  keepDecisionsDays?: number | undefined;
}

type Warn = (message: string) => void;

const variables = {
  connections: { name: 'TWILIO_OPS_LEDGER_CONNECTIONS', from: 1, to: 100 },
  decisions: { name: 'TWILIO_OPS_KEEP_DECISIONS_DAYS', from: 1, to: 36_500 },
  inbound: { name: 'TWILIO_OPS_KEEP_INBOUND_DAYS', from: countedForDays, to: 36_500 },
} as const;

/** Once for each text that is wrong: every execution reads it again. */
const warnOnce = memoByKey(100, (_text: string) => ({ isSaid: false }));

/**
 * The limits of a ledger: by environment, which holds for all credentials, else by the credential.
 * A variable that is wrong changes nothing and is warned of: it must not keep an opt-out from being
 * recorded.
 */
export function limitsOf(stated: StatedLimits | undefined, warn: Warn): Limits {
  const { connections, keepDays } = defaultLimits;
  return {
    connections: byEnvironment('connections', warn) ?? stated?.connections ?? connections,
    keepDays: {
      decisions:
        byEnvironment('decisions', warn) ?? stated?.keepDecisionsDays ?? keepDays.decisions,
      inbound: byEnvironment('inbound', warn) ?? keepDays.inbound,
    },
  };
}

function byEnvironment(limit: keyof typeof variables, warn: Warn): number | undefined {
  const { name, from, to } = variables[limit];
  const text = process.env[name]?.trim();
  if (!text) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  const message = `${name} is "${text}" and was left out: enter a whole number from ${from} to ${to}`;
  const said = warnOnce(message);
  if (!said.isSaid) warn(message);
  said.isSaid = true;
  return undefined;
}
