import { parseArgs } from 'node:util';
import { launch } from './launch';
import type { Sandbox } from './launch';
import { missing } from './missing';
import { owner } from './n8n/owner';
import { step } from './progress';
import { prepare } from './steps/prepare';
import { expectations } from './story/expectations';
import { mainJob } from './story/mainJob';
import { toTable } from './table';

const { values: options } = parseArgs({ options: { once: { type: 'boolean', default: false } } });

let sandbox: Sandbox | undefined;
let isEnding = false;

/** Ends what was started, once, whatever the reason. */
async function end(exitCode: number): Promise<never> {
  if (!isEnding) {
    isEnding = true;
    await sandbox?.stop().catch((error: unknown) => console.error(error));
    process.exit(exitCode);
  }
  return new Promise<never>(() => {});
}

/** Runs the main job and shows it; the lines that should have been seen and were not. */
async function show(): Promise<string[]> {
  await prepare();
  sandbox = await launch(step);
  const { n8n } = sandbox;
  const lines = await step('Running the main job', () => mainJob(sandbox!));
  console.log(`\n${toTable(lines)}\n`);
  const absent = missing(expectations, lines);
  for (const line of absent) console.error(`Not seen: ${line}`);
  if (!options.once) {
    console.log(`Editor    ${n8n.url}\nLog in    ${owner.email} / ${owner.password}`);
    console.log(`Twilio    ${sandbox.twilio.url} (simulated)\n\nCtrl-C ends it.`);
  }
  return absent;
}

process.once('SIGINT', () => void end(130));
process.once('SIGTERM', () => void end(143));
process.once('SIGHUP', () => void end(129));

show()
  .then(async (absent) => {
    if (options.once) await end(absent.length > 0 ? 1 : 0);
  })
  .catch(async (error: unknown) => {
    if (!isEnding) console.error(error instanceof Error ? error.message : error);
    await end(1);
  });
