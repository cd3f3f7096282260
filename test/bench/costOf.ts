import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What some work costs this process, in milliseconds; and its result. */
export async function costOf<Result>(work: () => Promise<Result>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const result = await work();
  const wallMs = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  return { result, wallMs, cpuMs: (user + system) / 1_000, longestBlockMs: delay.max / 1e6 };
}
