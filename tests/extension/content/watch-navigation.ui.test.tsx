/** In a real page: pushState, replaceState and hash changes are seen once each, and nothing after the end. */
import { expect, it } from 'vitest';
import { watchNavigation } from '../../../extension/content/watch-navigation.ts';

it('sees every way of moving, and stops', async () => {
  const seen: string[] = [];
  const start = location.href;
  const stop = watchNavigation(window, () => seen.push(location.hash));
  history.pushState(null, '', '#one');
  history.replaceState(null, '', '#two');
  history.replaceState(null, '', '#two');
  const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = '#three';
  await moved;
  expect(seen).toEqual(['#one', '#two', '#three']);
  stop();
  history.replaceState(null, '', start);
  expect(seen).toHaveLength(3);
});
