/**
 * Loaded before the server (`--import`): watches how long its thread is held by one piece of work. It counts the thread's own
 * processor time, so that what others take of the machine is not in it. Answers any message with the figures since the last.
 */
import { readFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';

/** How often the thread's time is read; work between two readings that came late was one piece, or a few in one turn. */
const EVERY_MS = 1;

let last = process.threadCpuUsage();
let worst = 0;
let over = 0;
let gc = 0;
const spent = () => {
  const { user, system } = process.threadCpuUsage(last);
  last = process.threadCpuUsage();
  return (user + system) / 1000;
};
setInterval(() => {
  const ms = spent();
  worst = Math.max(worst, ms);
  if (ms > 10) over += 1;
}, EVERY_MS).unref();
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) gc = Math.max(gc, duration);
}).observe({ entryTypes: ['gc'] });

/** Milliseconds that the thread was ready and others had the machine; Linux tells. */
function queuedMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return NaN;
  }
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const rssMb = process.memoryUsage().rss / 1e6;
  process.send?.({ worst, over, gc, cpuMs: (user + system) / 1000, rssMb, queuedMs: queuedMs() });
  [worst, over, gc] = [0, 0, 0];
});
// The channel alone must not keep a server alive that was told to stop.
process.channel?.unref();
