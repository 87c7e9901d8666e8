/** In a real page: pushState, replaceState and hash changes are seen once each, and nothing after the end. */
import { expect, it } from 'vitest';
import { watchNavigation } from '../../../extension/content/watch-navigation.ts';

it('sees every way of moving, and stops', async () => {
  const end = new AbortController();
  const seen: string[] = [];
  const start = location.href;
  watchNavigation(window, () => seen.push(location.hash), end.signal);
  history.pushState(null, '', '#one');
  history.replaceState(null, '', '#two');
  history.replaceState(null, '', '#two');
  const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = '#three';
  await moved;
  expect(seen).toEqual(['#one', '#two', '#three']);
  end.abort();
  history.replaceState(null, '', start);
  expect(seen).toHaveLength(3);
});
