/**
 * How long the processor is busy with some work, in milliseconds. Unlike the time on the clock,
 * this does not grow when other programs keep the machine busy.
 */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
