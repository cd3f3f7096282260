import { run } from '../lib/ledger/move/command';

void run(process.argv.slice(2), process.env, {
  line: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
