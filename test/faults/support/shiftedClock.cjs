/**
 * Preloaded into an n8n whose clock is wrong: `CLOCK_AHEAD_MS` from the start (negative: behind), and
 * `CLOCK_STEP_MS` more with each SIGUSR2, as when a clock is set while n8n runs. Timers and monotonic
 * clocks stay as they are.
 */
const realNow = Date.now;
let aheadMs = Number(process.env.CLOCK_AHEAD_MS ?? 0);
const now = () => realNow() + aheadMs;

globalThis.Date = new Proxy(Date, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  apply: (target) => new target(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

process.on('SIGUSR2', () => (aheadMs += Number(process.env.CLOCK_STEP_MS ?? 0)));
