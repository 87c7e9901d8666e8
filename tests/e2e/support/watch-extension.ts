/**
 * What the extension does on a page's main thread, read from a trace of Chromium. A task whose every script is the extension's
 * counts whole; in a mixed task only the extension's own calls, compilations and the layouts forced within them.
 */
import type { CDPSession, Page } from 'playwright';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself: what others took from it meanwhile is not the extension's. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}
// As few as tell whose a task is: each traced event takes time of the very thread that is measured.
const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel'];
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run']);
const CALLS = new Set(['EvaluateScript', 'FunctionCall', 'v8.run']);

async function record(session: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', hear);
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', hear);
  return events;
}

export interface Seen {
  /** Milliseconds of the page's main thread. */
  readonly ms: number;
  /** Times that a script of the extension was called. */
  readonly calls: number;
  /** Layouts that had to be made within such a call. */
  readonly layouts: number;
}

/** What `extensionId` does on the main thread of this page (and of no other: its own pages have theirs) while `act` runs. */
export async function watchExtension(
  page: Page,
  extensionId: string,
  act: () => Promise<unknown>,
): Promise<Seen> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const events = await record(session, act);
  await session.detach();
  const own = onThreadOf(events, targetInfo.targetId);
  const isOurs = ({ args }: TraceEvent) => textOf(args).includes(`chrome-extension://${extensionId}`);
  const calls = own.filter((event) => CALLS.has(event.name) && isOurs(event));
  const layouts = own.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  return {
    ms: timeOf(own, isOurs),
    calls: calls.length,
    layouts: layouts.filter((layout) => calls.some((call) => isWithin(layout, call))).length,
  };
}

/** Complete events of the main threads that held the page's frame; its id is that of the target, whatever process draws it. */
function onThreadOf(events: readonly TraceEvent[], frame: string): TraceEvent[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && textOf(args).includes('CrRendererMain'))
      .map(thread),
  );
  const holds = new Set(
    events.filter((each) => mains.has(thread(each)) && textOf(each.args).includes(frame)).map(thread),
  );
  return events.filter((each) => each.ph === 'X' && holds.has(thread(each)));
}

const textOf = (args: unknown): string => JSON.stringify(args ?? {});
const endOf = (event: TraceEvent) => event.ts + (event.dur ?? 0);
const threadSpan = ({ ts, dur = 0, tts, tdur }: TraceEvent) =>
  tts === undefined || tdur === undefined ? ([ts, ts + dur] as const) : ([tts, tts + tdur] as const);
const isWithin = (each: TraceEvent, whole: TraceEvent) =>
  each.pid === whole.pid && each.tid === whole.tid && each.ts >= whole.ts && endOf(each) <= endOf(whole);
const isTask = ({ name }: TraceEvent) => name.endsWith('RunTask');
const hasUrl = ({ args }: TraceEvent) => /"url":"http/.test(textOf(args));

function timeOf(own: readonly TraceEvent[], isOurs: (event: TraceEvent) => boolean): number {
  const tasks = own.filter(isTask);
  const foreign = own.filter((event) => SCRIPTS.has(event.name) && !isOurs(event) && hasUrl(event));
  const spans = own
    .filter((event) => !isTask(event) && isOurs(event))
    .map((event) => {
      const task = tasks.find((each) => isWithin(event, each));
      const span = task && !foreign.some((each) => isWithin(each, task)) ? task : event;
      return { thread: `${span.pid}:${span.tid}`, span: threadSpan(span) };
    });
  const threads = Map.groupBy(spans, ({ thread }) => thread);
  return [...threads.values()].reduce((sum, each) => sum + lengthOf(each.map(({ span }) => span)), 0) / 1000;
}

/** Of spans that may lie in each other. */
function lengthOf(spans: readonly (readonly [from: number, to: number])[]): number {
  let total = 0;
  let reached = 0;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
