const seconds = (sinceMs: number) => `${((Date.now() - sinceMs) / 1000).toFixed(0)} s`;

/** Tells what is going on: `working` names the current detail, if a step has any. */
export type Working = (detail: string) => void;

/** Runs one step of a longer job, and may show it. */
export type Step = <T>(title: string, work: (working: Working) => Promise<T>) => Promise<T>;

/**
 * Runs one step and shows it in the terminal with the time it took. On a terminal the line is
 * rewritten while the step works; elsewhere (CI) it is printed once at the start and once at the
 * end.
 */
export const step: Step = async (title, work) => {
  const start = Date.now();
  const { isTTY, columns = 80 } = process.stdout;
  let detail = '';
  const draw = () => {
    const line = `… ${title} (${seconds(start)}) ${detail}`;
    process.stdout.write(`\r\x1b[K${line.slice(0, columns - 1)}`);
  };
  const timer = isTTY ? setInterval(draw, 250) : undefined;
  if (!isTTY) process.stdout.write(`… ${title}\n`);
  const end = (mark: string) =>
    process.stdout.write(`${isTTY ? '\r\x1b[K' : ''}${mark} ${title} (${seconds(start)})\n`);
  try {
    const result = await work((text) => (detail = text));
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  } finally {
    clearInterval(timer);
  }
};
