import Table from 'cli-table3';
import { eventStream } from './webhooks/calls';
import { load, quantile, type Load } from './webhooks/load';
import { startStage, type Stage } from './webhooks/stage';
import { bareOf, builtIn, forged, forgeries, inbound, works, type Work } from './webhooks/works';

/**
 * Webhooks on a real n8n with its defaults, in one run: n8n's built-in Twilio Trigger and ours,
 * each against a bare trigger that reads no credential and is given the same calls right before or
 * right after. A machine's speed drifts by more than they differ, so rounds are many and short; the
 * median of their ratios counts, and for p50 and p99 all calls.
 *
 *   npm run bench:webhooks                 twenty minutes
 *   npm run bench:webhooks -- quick        fewer calls, some minutes
 *   npm run bench:webhooks -- stream       deliveries of 1,000 events, a minute
 *   npm run bench:webhooks -- forged       what strangers can cost, by size and by shape
 *   npm run bench:webhooks -- settings     what the settings of n8n's expression engine change
 */

/** How often each work gets its turn, and with how many calls. */
interface Extent {
  rounds: number;
  calls: number;
}

const thorough: Extent = { rounds: 10, calls: 100 };
const quick: Extent = { rounds: 4, calls: 60 };

type Measured = Load & { cpuMs: number };

let called = 0;

async function once(
  { n8n, pathOf, cpuMs, settled }: Stage,
  { name, trigger, callOf, expects }: Work,
  count: number,
): Promise<Measured> {
  const [path, before] = [pathOf(trigger), await cpuMs()];
  const calls = Array.from({ length: count }, () => callOf(n8n.url, path, called++));
  const result = await load(n8n.url, count, (index) => calls[index]!);
  if (result.statuses[expects] !== count)
    throw new Error(`${name}: ${JSON.stringify(result.statuses)}`);
  await settled();
  return { ...result, cpuMs: ((await cpuMs()) - before) / count };
}

/** What a work took in a round, and what the bare trigger took beside it. */
interface Pair {
  own: Measured;
  bare: Measured;
}

async function pairOf(
  stage: Stage,
  work: Work,
  calls: number,
  isBareFirst: boolean,
): Promise<Pair> {
  const takeOwn = () => once(stage, work, calls);
  const takeBare = () => once(stage, bareOf(work), calls);
  if (!isBareFirst) return { own: await takeOwn(), bare: await takeBare() };
  const bare = await takeBare();
  return { own: await takeOwn(), bare };
}

async function compare(
  stage: Stage,
  chosen: readonly Work[],
  { rounds, calls }: Extent,
): Promise<ReadonlyMap<Work, Pair[]>> {
  const all = new Map(chosen.map((work) => [work, [] as Pair[]]));
  // As many as a round has: a hundred calls of 12 MB each would take longer than all rounds.
  for (const work of [bareOf(inbound), ...chosen]) await once(stage, work, Math.min(calls, 100));
  for (let round = 0; round < rounds; round++) {
    console.error(`Round ${round + 1} of ${rounds}`);
    for (const work of chosen)
      all.get(work)!.push(await pairOf(stage, work, calls, round % 2 === 0));
  }
  return all;
}

const table = new Table({
  style: { head: [], border: [] },
  head: [
    'work',
    'per second',
    'of bare',
    'against built-in',
    'CPU per call',
    'of bare',
    'p50',
    'p99',
    'of bare',
  ],
});

const median = (numbers: number[]) => quantile(numbers, 0.5);
const answeredMs = (measured: readonly Measured[], part: number) =>
  quantile(
    measured.flatMap(({ timesMs }) => timesMs),
    part,
  );
const paceOfBare = (pairs: readonly Pair[]) =>
  median(pairs.map(({ own, bare }) => own.perSecond / bare.perSecond));

function row(
  name: string,
  measured: readonly Measured[],
  ratios: { pace: number; builtIn: number; cpu: number; p99: number },
): string[] {
  return [
    name,
    median(measured.map(({ perSecond }) => perSecond)).toFixed(1),
    ratios.pace.toFixed(2),
    `${ratios.builtIn.toFixed(2)} ×`,
    `${median(measured.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms`,
    ratios.cpu.toFixed(2),
    `${answeredMs(measured, 0.5).toFixed(0)} ms`,
    `${answeredMs(measured, 0.99).toFixed(0)} ms`,
    ratios.p99.toFixed(2),
  ];
}

function note(all: ReadonlyMap<Work, Pair[]>, prefix = ''): void {
  const builtInPace = paceOfBare(all.get(builtIn)!);
  const bares = [...all.values()].flat().map(({ bare }) => bare);
  table.push(
    row(`${prefix}bare trigger`, bares, { pace: 1, builtIn: 1 / builtInPace, cpu: 1, p99: 1 }),
  );
  for (const [{ name }, pairs] of all) {
    const [own, bare] = [pairs.map((pair) => pair.own), pairs.map((pair) => pair.bare)];
    table.push(
      row(prefix + name, own, {
        pace: paceOfBare(pairs),
        builtIn: paceOfBare(pairs) / builtInPace,
        cpu: median(pairs.map((pair) => pair.own.cpuMs / pair.bare.cpuMs)),
        p99: answeredMs(own, 0.99) / answeredMs(bare, 0.99),
      }),
    );
  }
}

/**
 * Genuine calls while others send forged ones, or call the bare trigger: what any call at all takes
 * from them.
 */
async function flood(stage: Stage, { calls, rounds }: Extent, prefix = ''): Promise<void> {
  const count = Math.round((calls * rounds) / 3);
  const beside = async (other: Work) =>
    (
      await Promise.all([once(stage, inbound, count), once(stage, other, count)])
    )[0].perSecond.toFixed(1);
  const alone = (await once(stage, inbound, count)).perSecond.toFixed(1);
  const [besideForged, besideBare] = [await beside(forged), await beside(bareOf(inbound))];
  console.log(
    `${prefix}Genuine calls per second: ${alone} alone, ${besideForged} beside as many forged ones, ${besideBare} beside as many of the bare trigger.`,
  );
}

/** Deliveries of 1,000 events: one after the other, and twenty at once. */
async function stream({ n8n, pathOf }: Stage): Promise<void> {
  let index = 0;
  const times: number[] = [];
  const deliver = async (count: number) => {
    const callOf = () => eventStream(n8n.url, pathOf('ours'), index++, 1_000);
    const { timesMs, statuses } = await load(n8n.url, count, callOf);
    if (statuses[200] !== count) throw new Error(`Event Streams: ${JSON.stringify(statuses)}`);
    return timesMs;
  };
  // The first one makes n8n load what it needs.
  for (let round = 0; round < 11; round++) times.push(...(await deliver(1)));
  const median = (all: readonly number[]) => quantile([...all], 0.5).toFixed(0);
  console.log(
    `Event Streams, 1,000 events in a delivery: answered after ${median(times.slice(1))} ms, the median of ten alone, or ${median(await deliver(20))} ms, of twenty at once.`,
  );
}

async function on(
  env: Record<string, string>,
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
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
  [
    'lazy, pool of 4: ',
    { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true', N8N_EXPRESSION_ENGINE_POOL_SIZE: '4' },
  ],
];

async function main([part]: string[]): Promise<void> {
  if (part === 'settings') {
    for (const [name, env] of settings) {
      await on(env, async (stage) => {
        note(await compare(stage, [builtIn, inbound, forged], quick), name);
        await flood(stage, quick, name);
      });
    }
  } else if (part === 'stream') {
    return on({}, stream);
  } else if (part === 'forged') {
    await on({}, async (stage) =>
      note(await compare(stage, [builtIn, ...forgeries], { rounds: 4, calls: 20 })),
    );
  } else {
    await on({}, async (stage) => {
      const extent = part === 'quick' ? quick : thorough;
      note(await compare(stage, works, extent));
      await flood(stage, extent);
      await stream(stage);
    });
  }
  console.log(table.toString());
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
