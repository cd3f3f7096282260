import Table from 'cli-table3';
import { inboundMessage, eventStream, messageStatus } from './webhooks/calls';
import { load, quantile, type Call, type Load } from './webhooks/load';
import { startStage, type Stage, type Trigger } from './webhooks/stage';

/**
 * Webhooks on a real n8n with its defaults, in one run: a bare trigger that reads no credential, n8n's built-in Twilio
 * Trigger, and ours. A machine's speed drifts by more than they differ, so rounds are many and short, another work begins
 * each, and each is compared with the bare trigger of its own round; the median counts, and for p50 and p99 all calls.
 *
 *   npm run bench:webhooks                 a quarter of an hour
 *   npm run bench:webhooks -- quick        fewer calls, a few minutes
 *   npm run bench:webhooks -- settings     what the settings of n8n's expression engine change
 */
/** How often each work gets its turn, and with how many calls. */
interface Extent {
  rounds: number;
  calls: number;
}

const thorough: Extent = { rounds: 13, calls: 150 };
const quick: Extent = { rounds: 7, calls: 100 };

interface Work {
  name: string;
  trigger: Trigger;
  callOf(url: string, path: string, index: number): Call;
  expects: number;
}

const works: Work[] = [
  { name: 'bare trigger', trigger: 'bare', callOf: inboundMessage, expects: 200 },
  { name: 'built-in Twilio Trigger', trigger: 'builtIn', callOf: (url, path, index) => eventStream(url, path, index), expects: 200 },
  { name: 'Twilio Ops Trigger, inbound message', trigger: 'ours', callOf: inboundMessage, expects: 200 },
  { name: 'Twilio Ops Trigger, message status', trigger: 'ours', callOf: messageStatus, expects: 200 },
  { name: 'Twilio Ops Trigger, Event Streams', trigger: 'ours', callOf: (url, path, index) => eventStream(url, path, index), expects: 200 },
  { name: 'Twilio Ops Trigger, forged', trigger: 'ours', callOf: (url, path, index) => inboundMessage(url, path, index, 'guess'), expects: 403 },
  { name: 'Twilio Ops Trigger, message status, collected for 500 ms', trigger: 'collecting', callOf: messageStatus, expects: 200 },
];

type Measured = Load & { cpuMs: number };

let called = 0;

async function once({ n8n, pathOf, cpuMs, settled }: Stage, { name, trigger, callOf, expects }: Work, count: number): Promise<Measured> {
  const [path, before] = [pathOf(trigger), await cpuMs()];
  const calls = Array.from({ length: count }, () => callOf(n8n.url, path, called++));
  const result = await load(n8n.url, count, (index) => calls[index]!);
  if (result.statuses[expects] !== count) throw new Error(`${name}: ${JSON.stringify(result.statuses)}`);
  await settled();
  return { ...result, cpuMs: ((await cpuMs()) - before) / count };
}

/** What each work took, round by round. */
type Rounds = ReadonlyMap<Work, Measured[]>;

async function compare(stage: Stage, chosen: readonly Work[], { rounds, calls }: Extent): Promise<Rounds> {
  const all = new Map(chosen.map((work) => [work, [] as Measured[]]));
  for (const work of chosen) await once(stage, work, 100);
  for (let round = 0; round < rounds; round++) {
    const first = round % chosen.length;
    for (const work of [...chosen.slice(first), ...chosen.slice(0, first)]) all.get(work)!.push(await once(stage, work, calls));
  }
  return all;
}

const table = new Table({
  style: { head: [], border: [] }, head: ['work', 'per second', 'of bare', 'against built-in', 'CPU per call', 'p50', 'p99', 'p99 of bare'],
});

function note(rounds: Rounds, prefix = ''): void {
  const [bare, builtIn] = works.map((work) => rounds.get(work)!);
  const median = (numbers: number[]) => quantile(numbers, 0.5);
  const answeredMs = (measured: readonly Measured[], part: number) => quantile(measured.flatMap(({ timesMs }) => timesMs), part);
  const bareP99Ms = answeredMs(bare!, 0.99);
  for (const [{ name }, measured] of rounds) {
    const against = (other: readonly Measured[]) =>
      median(measured.map(({ perSecond }, round) => perSecond / other[round]!.perSecond)).toFixed(2);
    const p99Ms = answeredMs(measured, 0.99);
    table.push([
      prefix + name, median(measured.map(({ perSecond }) => perSecond)).toFixed(0), against(bare!), `${against(builtIn!)} ×`,
      `${median(measured.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms`, `${answeredMs(measured, 0.5).toFixed(0)} ms`,
      `${p99Ms.toFixed(0)} ms`, (p99Ms / bareP99Ms).toFixed(2),
    ]);
  }
}

/** Genuine calls while others send forged ones, or call the bare trigger: what any call at all takes from them. */
async function flood(stage: Stage, { calls, rounds }: Extent): Promise<void> {
  const [bare, , ours, , , forged] = works;
  const count = Math.round((calls * rounds) / 3);
  const beside = async (other: Work) => (await Promise.all([once(stage, ours!, count), once(stage, other, count)]))[0].perSecond.toFixed(1);
  const alone = (await once(stage, ours!, count)).perSecond.toFixed(1);
  console.log(`Genuine calls per second: ${alone} alone, ${await beside(forged!)} beside as many forged ones, ${await beside(bare!)} beside as many calls of the bare trigger.`);
}

async function batch({ n8n, pathOf }: Stage): Promise<void> {
  const result = await load(n8n.url, 20, (index) => eventStream(n8n.url, pathOf('ours'), index, 1_000));
  console.log(`Event Streams, 1,000 events in a delivery: p50 ${quantile(result.timesMs, 0.5).toFixed(0)} ms, ${JSON.stringify(result.statuses)}`);
}

async function on(env: Record<string, string>, work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await startStage(env);
  try {
    await work(stage);
  } finally {
    await stage.stop();
  }
}

const settings: Array<[string, Record<string, string>]> = [
  ['defaults: ', {}],
  ['lazy: ', { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' }],
  ['pool of 4: ', { N8N_EXPRESSION_ENGINE_POOL_SIZE: '4' }],
  ['lazy, pool of 4: ', { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true', N8N_EXPRESSION_ENGINE_POOL_SIZE: '4' }],
];

async function main([part]: string[]): Promise<void> {
  if (part === 'settings') {
    for (const [name, env] of settings) await on(env, async (stage) => note(await compare(stage, works.slice(0, 3), quick), name));
  } else {
    await on({}, async (stage) => {
      const extent = part === 'quick' ? quick : thorough;
      note(await compare(stage, works, extent));
      await flood(stage, extent);
      await batch(stage);
    });
  }
  console.log(table.toString());
}

void main(process.argv.slice(2));
