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

async function compare({ add }: Bench): Promise<void> {
  const [ours, bare, builtIn] = [
    await add('ours', 'compare-ours'),
    await add('bare', 'compare-bare'),
    await add('builtIn', 'compare-built-in'),
  ];
  for (const warmUp of [ours, bare, builtIn]) await warmUp(20);
  const runs = { ours: [] as Measured[], bare: [] as Measured[] };
  for (let round = 0; round < 3; round++) {
    runs.bare.push(await bare(count));
    runs.ours.push(await ours(count));
  }
  const median = (all: Measured[]) => all.toSorted((a, b) => a.milliseconds - b.milliseconds)[1]!;
  const [theirs, best, reference] = [await builtIn(count), median(runs.ours), median(runs.bare)];
  const times = (one: Measured) => `${(theirs.milliseconds / one.milliseconds).toFixed(1)} ×`;
  note(`built-in node, ${count} items, ${latencyMs} ms`, theirs, '1 ×');
  note('bare undici Pool of 50', reference, times(reference));
  note(
    'Twilio Ops',
    best,
    `${times(best)}, ${(best.milliseconds / reference.milliseconds).toFixed(2)} of bare`,
  );
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
    delivery: { idempotencyKey: `={{ $json.id }}-${name}` },
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
    const run = await add('ours', `large-${size}`);
    note(`Twilio Ops, ${size} items, 0 ms`, await run(size));
  }
}

const parts: Record<string, (bench: Bench) => Promise<void>> = {
  compare,
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
