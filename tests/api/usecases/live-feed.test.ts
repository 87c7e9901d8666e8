/** The live feed inside the process: everybody who listens hears each commit, until they stop. */
import { expect, it } from 'vitest';
import { createLiveFeed } from '../../../api/usecases/live-feed.ts';

it('tells each listener in order, and none that stopped', () => {
  const feed = createLiveFeed();
  const heard: string[] = [];
  const stop = feed.subscribe(({ seq }) => heard.push(`a${seq}`));
  feed.subscribe(({ seq }) => heard.push(`b${seq}`));
  feed.publish({ seq: 1, changes: [] });
  stop();
  feed.publish({ seq: 2, changes: [] });
  expect(heard).toEqual(['a1', 'b1', 'b2']);
});
