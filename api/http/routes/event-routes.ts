/** Live events over HTTP (SSE), read by `fetch` with a bearer token; ends with the session, the reader or the server. */
import { Refusal } from '#contract/refusal';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { AppDeps, Handler } from '../api-env.ts';
import type { Actor } from '../../usecases/scope.ts';

type Deps = Pick<AppDeps, 'useCases' | 'stopping' | 'log'>;

/** Under the 30 s after which proxies and browsers' workers give a silent line up. */
const BEAT_MS = 20_000;
/** What a reader is asked to wait before it comes back. */
const RETRY_MS = 3000;

/** Lines of one person at once: every tab and device of a busy day, and no more than the server can hold for all. */
const LINES_MAX = 20;
const BUSY_SECONDS = 60;

/** Counts the lines of each person; a closed one gives its place back. */
function createLines() {
  const open = new Map<string, number>();
  const change = (id: string, by: number) => {
    const count = (open.get(id) ?? 0) + by;
    if (count > 0) open.set(id, count);
    else open.delete(id);
  };
  return {
    take(id: string): () => void {
      if ((open.get(id) ?? 0) >= LINES_MAX) throw new Refusal('too-many', { retryAfter: BUSY_SECONDS });
      change(id, 1);
      return () => change(id, -1);
    },
  };
}

/** A comment that keeps the line open; a session that ended meanwhile closes it. */
function beat(stream: SSEStreamingApi, { useCases }: Deps, actor: Actor, end: () => void) {
  const tick = async () => {
    await stream.write(': beat\n\n');
    if (!(await useCases.isStillSignedIn(actor))) end();
  };
  return setInterval(() => void tick().catch(end), BEAT_MS);
}

async function follow(stream: SSEStreamingApi, deps: Deps, actor: Actor, lastId: number | undefined) {
  const left = new AbortController();
  const end = () => left.abort();
  stream.onAbort(end);
  const timer = beat(stream, deps, actor, end);
  const signal = deps.stopping ? AbortSignal.any([left.signal, deps.stopping]) : left.signal;
  try {
    await stream.write(`retry: ${RETRY_MS}\n\n`);
    await deps.useCases.followFeed({
      actor,
      lastId,
      signal,
      send: ({ id, event }) => stream.writeSSE({ id: String(id), data: JSON.stringify(event) }),
    });
  } finally {
    clearInterval(timer);
  }
}

export function handleFollowFeed(deps: Deps): Handler {
  const lines = createLines();
  return async (c) => {
    const { actor, requestId } = c.var;
    // A line whose body nobody reads would never be closed.
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' });
    const close = lines.take(actor.person.id);
    const last = c.req.header('last-event-id');
    // Read by a proxy in front: it must not hold events back.
    c.header('x-accel-buffering', 'no');
    return streamSSE(
      c,
      (stream) => follow(stream, deps, actor, last === undefined ? undefined : Number(last)).finally(close),
      async (err) => deps.log.error({ err, id: requestId }, 'event stream failed'),
    );
  };
}
