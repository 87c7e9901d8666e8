/** The feed's live events, read from a fetch so that the bearer token travels in a header. It reconnects by itself until given up. */
import type { FeedEvent } from '#contract/changes';
import type { Client } from './client.ts';
import { ProblemError } from './problem-error.ts';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

export interface Follower {
  onEvent(event: FeedEvent): void;
  /** True while events arrive. */
  onLive(live: boolean): void;
  /** Resolves after `ms`, or earlier when there is reason to hope (the network is back). */
  wait(ms: number): Promise<void>;
  readonly signal: AbortSignal;
}

export async function followFeed(client: Pick<Client, 'call'>, follower: Follower): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  let missed = false;
  while (!follower.signal.aborted) {
    try {
      const response = await client.call('followFeed', { signal: follower.signal });
      follower.onLive(true);
      waitMs = FIRST_WAIT_MS;
      // Whatever happened between two connections was told to nobody.
      if (missed) follower.onEvent({ type: 'reset' });
      await readEvents(response, follower.onEvent);
      follower.onLive(false);
    } catch (error) {
      // Refused or cut, the answer is the same: try again later, less and less often. Only a cut is worth saying.
      if (!(error instanceof ProblemError)) follower.onLive(false);
    }
    if (follower.signal.aborted) return;
    missed = true;
    await follower.wait(waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

/** Reads `data:` fields of an event stream (HTML standard, 9.2.6); resolves when it ends. */
export async function readEvents(response: Response, onEvent: (event: FeedEvent) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return;
    const blocks = (rest + piece.value.replaceAll('\r', '')).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseBlock(block);
      if (event) onEvent(event);
    }
  }
}

function parseBlock(block: string): FeedEvent | undefined {
  const text = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');
  if (text === '') return undefined;
  try {
    // Our own server's words, as the contract says them.
    return JSON.parse(text) as FeedEvent;
  } catch {
    return undefined;
  }
}
