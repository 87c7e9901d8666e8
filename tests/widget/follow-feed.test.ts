/** Live events: read however the network cuts them, resumed after a cut with a reset, ended by the signal. */
import { describe, expect, it } from 'vitest';
import type { FeedEvent } from '#contract/changes';
import { followFeed, readEvents } from '#widget/follow-feed.ts';
import { OfflineError } from '#widget/problem-error.ts';
import { uuid } from './sample.ts';

const streamOf = (...pieces: string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    }),
  );
const removed = (n: number): FeedEvent => ({ type: 'removed', id: uuid(n) });
const block = (event: FeedEvent) => `id: 4\ndata: ${JSON.stringify(event)}\n\n`;

describe('readEvents', () => {
  it('reads blocks cut anywhere, skips comments and what is not ours', async () => {
    const whole = `: hello\r\n\r\n${block(removed(1))}data: not json\n\n${block(removed(2)).replaceAll('\n', '\r\n')}`;
    for (let cut = 1; cut < whole.length; cut += 7) {
      const events: FeedEvent[] = [];
      await readEvents(streamOf(whole.slice(0, cut), whole.slice(cut)), (event) => events.push(event));
      expect(events).toEqual([removed(1), removed(2)]);
    }
  });
});

describe('followFeed', () => {
  it('comes back after each cut, waits longer each time, and resets what it missed', async () => {
    const stop = new AbortController();
    const answers = [streamOf(block(removed(1))), 'cut', 'cut', streamOf(block(removed(2)))];
    const events: FeedEvent[] = [];
    const lives: boolean[] = [];
    const waits: number[] = [];
    const call = () => {
      const answer = answers.shift();
      if (answer instanceof Response) return Promise.resolve(answer);
      return Promise.reject(new OfflineError());
    };
    await followFeed({ call } as unknown as Parameters<typeof followFeed>[0], {
      onEvent: (event) => events.push(event),
      onLive: (live) => lives.push(live),
      wait(ms) {
        waits.push(ms);
        if (answers.length === 0) stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    });
    expect(events).toEqual([removed(1), { type: 'reset' }, removed(2)]);
    expect(waits).toEqual([1000, 2000, 4000, 1000]);
    expect(lives).toEqual([true, false, false, false, true, false]);
  });
});
