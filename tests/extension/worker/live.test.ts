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
  void live.join(one);
  void live.join(two);
  await Promise.resolve();
  live.leave(two);
  composed.length = 0;
  live.publish();
  live.publish();
  await new Promise((resolve) => setImmediate(resolve));
  expect(composed).toEqual([1]);
  expect(heard.filter((each) => each === 'panel1')).toHaveLength(2);
});

it('never tells the same listener twice at once: what comes meanwhile is told once, after', async () => {
  const turns: PromiseWithResolvers<LiveState>[] = [];
  const live = openLive({
    compose: () => {
      const turn = Promise.withResolvers<LiveState>();
      turns.push(turn);
      return turn.promise;
    },
    onShown: async () => {},
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const heard: unknown[] = [];
  const joined = live.join({ surface: 'panel', hear: (state) => void heard.push(state) });
  for (let change = 0; change < 3; change += 1) {
    live.publish();
    await settled();
  }
  expect(turns).toHaveLength(1);
  // Only that they arrive, in order, is looked at.
  turns[0]?.resolve('before' as never);
  await joined;
  await settled();
  expect(turns).toHaveLength(2);
  turns[1]?.resolve('after' as never);
  await settled();
  expect(heard).toEqual(['before', 'after']);
  expect(turns).toHaveLength(2);
});

it('tells what changed after a telling that failed', async () => {
  const answers = [
    Promise.reject<LiveState>(new Error('The disk is gone')),
    Promise.resolve('after' as never),
  ];
  const live = openLive({ compose: () => answers.shift() as Promise<LiveState>, onShown: async () => {} });
  const heard: unknown[] = [];
  const joined = live.join({ surface: 'panel', hear: (state) => void heard.push(state) });
  live.publish();
  await expect(joined).rejects.toThrow('The disk is gone');
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual(['after']);
});

it('leaves no failure of a telling unheard: who joins hears it, and the next change tells again', async () => {
  const unheard: unknown[] = [];
  const note = (cause: unknown) => void unheard.push(cause);
  process.on('unhandledRejection', note);
  let broken = false;
  const live = openLive({
    compose: async () => {
      if (broken) throw new Error('The disk is gone');
      return 'told' as never;
    },
    onShown: async () => {},
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const heard: unknown[] = [];
  await live.join({ surface: 'panel', hear: (state) => void heard.push(state) });
  broken = true;
  live.publish();
  await settled();
  broken = false;
  live.publish();
  await settled();
  process.off('unhandledRejection', note);
  expect(heard).toEqual(['told', 'told']);
  expect(unheard).toEqual([]);
});

it('reads the name of a port, whatever it is', () => {
  expect(readPortName('panel:12')).toEqual({ surface: 'panel', tabId: 12 });
  expect(readPortName('options')).toEqual({ surface: 'options' });
  expect(readPortName('panel:x')).toEqual({ surface: 'panel' });
});
