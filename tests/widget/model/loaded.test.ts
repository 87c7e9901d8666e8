/** What is read for a view, and acts: one answer at a time, the latest question wins. */
import { describe, expect, it } from 'vitest';
import { makeAct, makeLoaded } from '#widget/model/loaded.ts';
import { later, offline, refused } from '../sample.ts';

describe('makeLoaded', () => {
  it('drops an answer that a later question has overtaken', async () => {
    const answers = [later<string>(), later<string>()];
    let at = -1;
    const loaded = makeLoaded(() => answers[(at += 1)]?.promise ?? Promise.reject(offline()));
    const both = [loaded.load(), loaded.load()];
    answers[1]?.resolve('new');
    answers[0]?.resolve('old');
    await Promise.all(both);
    expect(loaded.value.value).toBe('new');
  });

  it('keeps the last good one when the next fails, and says why', async () => {
    let down = false;
    const loaded = makeLoaded(() => (down ? Promise.reject(offline()) : Promise.resolve(1)));
    await loaded.load();
    down = true;
    await loaded.load();
    expect([loaded.value.value, loaded.failure.value?.kind]).toEqual([1, 'offline']);
  });
});

describe('makeAct', () => {
  it('runs one at a time, and says whether it succeeded', async () => {
    const act = makeAct();
    const first = later<void>();
    const running = act.run(() => first.promise);
    expect(await act.run(() => Promise.resolve())).toBe(false);
    first.resolve();
    expect(await running).toBe(true);
    expect(await act.run(() => Promise.reject(refused('conflict', 'Trop tard')))).toBe(false);
    expect([act.busy.value, act.failure.value?.title]).toEqual([false, 'Trop tard']);
  });
});
