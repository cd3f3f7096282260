import Table from 'cli-table3';
import { startBench, type Bench, type Measured } from './bulk/bench';

/**
 * Bulk sending on a real n8n: ours, a throw-away node with a bare undici Pool, and n8n's built-in
 * Twilio node, in one run.
 *
 *   npm run bench:bulk                 everything, about fifteen minutes
 *   npm run bench:bulk -- compare      only the comparison
 */
const latencyMs = 50;
const count = 1000;
const rows: string[][] = [];

const note = (
  work: string,
  {
    items,
    failed,
    milliseconds,
    cpuMilliseconds,
    messages,
    reached,
    connections,
    maxRssMb,
    inOrder,
  }: Measured,
  ratio = '',
) => {
  const row = [
    work,
    `${(milliseconds / 1000).toFixed(2)} s`,
    ratio,
    `${(cpuMilliseconds / items).toFixed(2)} ms`,
    String(messages - reached),
    String(items - reached),
    String(failed),
    String(connections),
    `${maxRssMb.toFixed(0)} MB`,
    inOrder ? 'yes' : 'no',
  ];
  rows.push(row);
  console.log(row.join(' | '));
};

/** The run with the middle time. */
const median = (all: Measured[]) =>
  all.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(all.length / 2)]!;

/** Runs the works in turn, so that what the machine does meanwhile meets them all. */
async function inTurn(
  works: ReadonlyArray<(count: number) => Promise<Measured>>,
  items: number,
  rounds: number,
): Promise<Measured[]> {
  const runs = works.map(() => [] as Measured[]);
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) runs[index]!.push(await work(items));
  return runs.map(median);
}

const ratio = (one: Measured, other: Measured) =>
  (one.milliseconds / other.milliseconds).toFixed(2);

/** Expressions that say more than the name of a field, so that they are not read off the item. */
const evaluated = { to: '={{ $json.to.trim() }}', message: '=Hello, {{ $json.text }}' };

async function compare({ add }: Bench): Promise<void> {
  const works = [
    await add('bare', 'compare-bare'),
    await add('ours', 'compare-continue'),
    await add('ours', 'compare-stop', { onError: 'stopWorkflow' }),
    await add('ours', 'compare-postgres', { ledger: 'postgres' }),
    await add('ours', 'compare-evaluated', { parameters: evaluated }),
  ];
  const builtIn = await add('builtIn', 'compare-built-in');
  for (const warmUp of [...works, builtIn]) await warmUp(20);
  const [bare, ...ours] = await inTurn(works, count, 3);
  const theirs = await builtIn(count);
  const times = (one: Measured) => `${(theirs.milliseconds / one.milliseconds).toFixed(1)} ×`;
  note(`built-in node, ${count} items, ${latencyMs} ms`, theirs, '1 ×');
  note('bare undici Pool of 50', bare!, times(bare!));
  const names = [
    'On Error: Continue',
    'On Error: Stop',
    'On Error: Continue, PostgreSQL',
    'On Error: Continue, n8n evaluates both expressions',
  ];
  ours.forEach((one, index) =>
    note(`Twilio Ops, ${names[index]}`, one, `${times(one)}, ${ratio(one, bare!)} of bare`),
  );
  console.log(`PostgreSQL: ${ratio(ours[2]!, ours[0]!)} of the time with SQLite`);
}

/** One message per execution, where nothing can be done side by side. */
async function single({ add }: Bench): Promise<void> {
  const works = [
    await add('builtIn', 'single-built-in'),
    await add('ours', 'single-ours'),
    await add('ours', 'single-postgres', { ledger: 'postgres' }),
  ];
  for (const warmUp of works) for (let run = 0; run < 5; run++) await warmUp(1);
  const [theirs, ours, onPostgres] = await inTurn(works, 1, 60);
  note('built-in node, one message', theirs!, '1 ×');
  note('Twilio Ops, one message', ours!, `${ratio(ours!, theirs!)} of built-in`);
  note('the same, PostgreSQL', onPostgres!, `${ratio(onPostgres!, theirs!)} of built-in`);
}

async function faults({ add, twilio }: Bench): Promise<void> {
  const builtIn = await add('builtIn', 'faults-built-in');
  const ours = await add('ours', 'faults-ours');
  const switched = {
    only: 'POST ',
    tooManyRequests: 0.02,
    unavailable: 0.01,
    unavailableProcessed: 0.01,
    resetBefore: 0.005,
    resetAfter: 0.005,
  };
  Object.assign(twilio.faults, switched, { seed: 1 });
  note('built-in node, 429 + 503 + resets', await builtIn(count));
  Object.assign(twilio.faults, switched, { seed: 1 });
  note('Twilio Ops, 429 + 503 + resets', await ours(count));
  Object.assign(twilio.faults, {
    tooManyRequests: 0,
    unavailable: 0,
    unavailableProcessed: 0,
    resetBefore: 0,
    resetAfter: 0,
    only: '',
  });
}

/**
 * Kills n8n in mid-batch, `kills` times at random moments, and runs the workflow again with the
 * user's keys each time.
 */
async function kill(bench: Bench, label: string, kills: number, at: () => number): Promise<void> {
  const name = `kill-${label}`;
  const run = await bench.add('ours', name, {
    parameters: { delivery: { idempotencyKey: `={{ $json.id }}-${name}` } },
  });
  const start = messagesIn(bench);
  for (let round = 0; round < kills; round++) {
    const running = run(count).catch(() => undefined);
    const goal = Math.max(messagesIn(bench) + 1, start + at());
    const deadline = Date.now() + 60_000;
    const goesOn = () =>
      messagesIn(bench) < goal && messagesIn(bench) - start < count && Date.now() < deadline;
    while (goesOn()) await new Promise(setImmediate);
    await bench.killAndStart();
    await running;
  }
  const last = await run(count);
  const sent = messagesOf(bench).slice(start);
  note(`Twilio Ops, killed ${label}`, {
    ...last,
    messages: sent.length,
    reached: new Set(sent).size,
  });
}

const messagesOf = ({ twilio }: Bench) =>
  twilio.state.accounts.all.flatMap(({ messages }) =>
    messages.all.map(({ wire }) => String(wire.to)),
  );
const messagesIn = ({ twilio }: Bench) =>
  twilio.state.accounts.all.reduce((sum, { messages }) => sum + messages.size, 0);

async function large({ add, twilio }: Bench): Promise<void> {
  twilio.faults.latencyMs = 0;
  for (const size of [10_000, 100_000]) {
    for (const onError of ['continueRegularOutput', 'stopWorkflow'] as const) {
      const run = await add('ours', `large-${size}-${onError}`, { onError });
      note(`Twilio Ops, ${size} items, 0 ms, ${onError}`, await run(size));
    }
  }
}

const parts: Record<string, (bench: Bench) => Promise<void>> = {
  compare,
  single,
  faults,
  async kill(bench) {
    await kill(bench, 'at 400', 1, () => 400);
    await kill(bench, 'ten times', 10, () => Math.floor(Math.random() * count));
  },
  large,
};

async function main(chosen: string[]): Promise<void> {
  for (const [name, part] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const bench = await startBench(latencyMs);
    try {
      await part(bench);
    } finally {
      await bench.stop();
    }
  }
  const table = new Table({
    style: { head: [], border: [] },
    head: [
      'work',
      'node time',
      'against built-in',
      'CPU per item',
      'twice',
      'lost',
      'failed items',
      'connections',
      'peak memory',
      'in order',
    ],
  });
  table.push(...rows);
  console.log(table.toString());
}

void main(process.argv.slice(2));
