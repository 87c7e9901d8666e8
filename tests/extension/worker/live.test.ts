import { expect, it } from 'vitest';
import type { LiveState } from '../../../extension/live-state.ts';
import { openLive, readPortName } from '../../../extension/worker/live.ts';

it('tells many changes once, each listener of its own tab, and nobody who has left', async () => {
  const composed: (number | undefined)[] = [];
  const live = openLive({
    compose: async (tabId) => {
      composed.push(tabId);
      // Only that it arrives is looked at.
      return { tabId } as unknown as LiveState;
    },
    onShown: async () => {},
  });
  const heard: string[] = [];
  const listen = (surface: string, tabId: number) => ({
    surface,
    tabId,
    hear: (state: LiveState) => void heard.push(`${surface}${state.tabId}`),
  });
  const [one, two] = [listen('panel', 1), listen('popup', 2)];
  live.join(one);
  live.join(two);
  await Promise.resolve();
  live.leave(two);
  composed.length = 0;
  live.publish();
  live.publish();
  await new Promise((resolve) => setImmediate(resolve));
  expect(composed).toEqual([1]);
  expect(heard.filter((each) => each === 'panel1')).toHaveLength(2);
});

it('reads the name of a port, whatever it is', () => {
  expect(readPortName('panel:12')).toEqual({ surface: 'panel', tabId: 12 });
  expect(readPortName('options')).toEqual({ surface: 'options' });
  expect(readPortName('panel:x')).toEqual({ surface: 'panel' });
});
