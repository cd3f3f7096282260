/**
 * Pure decisions per second on one core, with all rules: `npm run bench:compliance`. Every decision
 * has another recipient: half of them marketing with a link, some abroad, some opted out, some at
 * night (a hold is evaluated twice), one in ten with a reply of the person. Texts and replies are
 * measured twice: never seen before, and judged before, as where a campaign has a few.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

import { granted, revoked } from '../../lib/compliance/exampleConsent';
import { evaluate } from '../../lib/compliance/gate';
import type { Facts } from '../../lib/compliance/facts';

const key = Buffer.alloc(32, 1);
const areaCodes = ['212', '305', '415', '512', '617', '702', '850', '206', '503', '404'];
const abroad = ['+4915112', '+4474001', '+3361234', '+6141234', '+5511912'];

/** As many different texts as a batch has that were judged before. */
const knownTexts = 100;

/** @param text which of the texts it is */
const factsOf = (index: number, text: number): Facts => {
  const digits = String((index * 7919) % 100_000).padStart(5, '0');
  const exchange = 200 + ((index * 31) % 800);
  const number =
    index % 10 === 9
      ? `${abroad[index % 5]}${digits}`
      : `+1${areaCodes[index % 10]}${exchange}${digits.slice(1)}`;
  const isMarketing = index % 2 === 0;
  return {
    now: new Date(Date.UTC(2026, 10, 18, index % 24 < 16 ? 18 : (index % 24) - 14, index % 60)),
    account: { sid: 'AC00000000000000000000000000000001', name: 'production' },
    message: {
      channel: 'sms',
      category: isMarketing ? 'marketing' : 'transactional',
      body: isMarketing
        ? `Acme: dear customer ${text}, our new winter hours are online: https://acme.com/h/${text}. Reply STOP to opt out.`
        : `Acme: hello Ms Smith, your visit number ${text} is on Monday at 10:30. Please call us if you cannot come.`,
      first: false,
    },
    recipient: { number },
    sender: { from: '+12065550100', registration: { status: 'approved' } },
    consent: {
      events:
        index % 20 === 3
          ? [granted('2026-01-10T12:00:00Z'), revoked('2026-02-10T12:00:00Z')]
          : [granted('2026-01-10T12:00:00Z')],
    },
    history: [{ at: new Date('2026-11-10T12:00:00Z'), category: 'marketing' }],
    lastInboundAt: null,
    lastInbound:
      index % 10 === 0
        ? { text: `Thank you, see you at ${text}`, at: new Date('2026-11-01T12:00:00Z') }
        : null,
    queueSeconds: 60,
    batch: { size: 1000 },
    tzDataVersion: '2026c',
    policy: {
      brand: 'Acme',
      domains: ['acme.com'],
      emergencyBans: [],
      caps: [{ max: 5, hours: 168 }],
    },
  };
};

/** Processor time of this process in seconds: other work on the machine does not count. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const seconds = Number(process.argv[2] ?? 10);
const roundSize = 2_000;

/**
 * Decides until the seconds are spent, with a turn of the event loop after each round, as n8n has
 * them: V8 does part of its housekeeping between turns.
 * @param texts which text a decision has
 */
async function measure(what: string, texts: (index: number) => number): Promise<void> {
  const effects = { allow: 0, hold: 0, block: 0 };
  let made = 0;
  const nextRound = () => Array.from({ length: roundSize }, () => factsOf(made, texts(made++)));
  /** Decides a round; gives its processor time in seconds. */
  const decide = (round: readonly Facts[]): number => {
    const start = cpuSeconds();
    for (const facts of round) effects[evaluate(facts, { key }).decision]++;
    return cpuSeconds() - start;
  };
  for (let warmUp = 0; warmUp < 10; warmUp++) {
    decide(nextRound());
    await nextTurn();
  }
  const rates: number[] = [];
  for (let spent = 0; spent < seconds;) {
    const took = decide(nextRound());
    spent += took;
    rates.push(roundSize / took);
    await nextTurn();
  }
  rates.sort((a, b) => a - b);
  const rateAt = (share: number): string =>
    Math.round(rates[Math.floor((rates.length - 1) * share)] ?? 0).toLocaleString('en');
  const total = effects.allow + effects.hold + effects.block;
  const shares = Object.entries(effects).map(
    ([effect, count]) => `${effect} ${Math.round((100 * count) / total)} %`,
  );
  console.log(
    `${what}: ${rateAt(0.5)} decisions per second of one core (median of ${rates.length} rounds of ${roundSize}), ${rateAt(1)} (best); ${shares.join(', ')}`,
  );
}

async function main(): Promise<void> {
  await measure('A new text each', (index) => index);
  await measure('Texts judged before', (index) => index % knownTexts);
}
void main();
