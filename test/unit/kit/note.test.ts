import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LoggerProxy } from 'n8n-workflow';
import { lines } from '../../../lib/kit/logLines';
import { lineOf, note } from '../../../lib/kit/note';
import { table } from '../../../scripts/docs/table';
import { filesIn } from '../../support/files';

let said: string[];
beforeEach(() => {
  said = [];
  const info = (message: string) => void said.push(message);
  LoggerProxy.init({ ...LoggerProxy, info } as never);
  jest.useFakeTimers();
});
afterEach(() => {
  jest.advanceTimersByTime(60_000);
  jest.useRealTimers();
});

describe('figures for the log', () => {
  it('are summed for a minute, in the order of the table', () => {
    note('webhooks', { forged: 1 });
    note('webhooks', { taken: 1 });
    note('webhooks', { forged: 2, repeated: 0 });
    note('decisions', { allow: 1, dryRun: 1 });
    jest.advanceTimersByTime(59_999);
    expect(said).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(said).toEqual([
      'twilio-ops webhooks taken=1 forged=3',
      'twilio-ops decisions allow=1 dryRun=1',
    ]);
  });

  it('begin anew after each line, and none is written where nothing was counted', () => {
    note('sends', { sent: 2 });
    jest.advanceTimersByTime(60_000);
    note('sends', { failed: 1 });
    note('spool', { kept: 0 });
    jest.advanceTimersByTime(600_000);
    expect(said).toEqual(['twilio-ops sends sent=2', 'twilio-ops sends failed=1']);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('of an event are written at once', () => {
    note('ledger', { state: 'away', seconds: undefined });
    expect(said).toEqual(['twilio-ops ledger state=away']);
    expect(lineOf('gap', { account: 'Our account', recorded: 0 })).toBe(
      'twilio-ops gap account="Our account" recorded=0',
    );
  });

  it('are written when the process ends, too', () => {
    const once = jest.spyOn(process, 'once');
    jest.isolateModules(() => {
      const own = require('../../../lib/kit/note') as { note: typeof note };
      own.note('waits', { begun: 1 });
      own.note('waits', { told: 1 });
    });
    const atExit = once.mock.calls.filter(([event]) => event === 'exit');
    once.mockRestore();
    expect(atExit).toHaveLength(1);
    (atExit[0]![1] as () => void)();
    expect(jest.getTimerCount()).toBe(1);
  });
});

describe('the lines in the docs', () => {
  const page = readFileSync(join(__dirname, '../../../docs/scaling.md'), 'utf8');
  const sources = ['lib', 'nodes'].flatMap((folder) => filesIn(folder, /\.ts$/));

  it('are those of the code, with their keys', () => {
    const rows = Object.entries(lines).map(([what, { when, isCounted, keys }]) => [
      `\`${what}\``,
      isCounted ? `each minute in which ${when}` : when,
      Object.entries(keys)
        .map(([key, meaning]) => `\`${key}\` ${meaning}`)
        .join('; '),
    ]);
    expect(page).toContain(table(['Line', 'When', 'Keys'], rows).join('\n'));
  });

  it.each(Object.keys(lines))('%s is written somewhere', (what) => {
    const isWritten = sources.some(
      ({ path, text }) =>
        path !== 'lib/kit/note.ts' && new RegExp(`\\b(note|lineOf)\\(\\s*'${what}'`).test(text),
    );
    expect(isWritten).toBe(true);
  });

  it('are written nowhere else in another form', () => {
    const bare = sources.filter(({ text }) => /\blogLine\(|['"`]twilio-ops \w/.test(text));
    expect(bare.map(({ path }) => path)).toEqual(['lib/kit/logLine.ts', 'lib/kit/note.ts']);
  });
});
