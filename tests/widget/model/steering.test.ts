/** Headquarters' acts on one practice: done when they are done, refused out loud, and never into itself. */
import { describe, expect, it } from 'vitest';
import { Steering, type SteeringSource } from '#widget/model/steering.ts';
import { later, refused } from '../sample.ts';

const other = (id: string) => ({ id, title: `Pratique ${id}`, author: 'Léa' });

function make(over: Partial<SteeringSource> = {}) {
  const said: string[] = [];
  const say = (what: string) => (id: string, more?: unknown) =>
    Promise.resolve(void said.push([what, id, more].filter((part) => part !== undefined).join(' ')));
  const source: SteeringSource = {
    setOfficial: say('official'),
    retire: say('retire'),
    revive: say('revive'),
    merge: say('merge'),
    search: (text) => Promise.resolve([other('me'), other(text)]),
    ...over,
  };
  return { model: new Steering(source, 'me'), said };
}

describe('Steering', () => {
  it('adopts, retires, brings back and merges', async () => {
    const { model, said } = make();
    await model.setOfficial(true);
    await model.retire('outdated');
    expect(model.done.value).toBe('retired');
    await model.revive();
    expect(model.done.value).toBeUndefined();
    await model.merge('b');
    expect(model.done.value).toBe('merged');
    expect(said).toEqual(['official me true', 'retire me outdated', 'revive me', 'merge me b']);
  });

  it('says a refusal and shows nothing as done', async () => {
    const { model } = make({ retire: () => Promise.reject(refused('not-found', 'Introuvable')) });
    await model.retire('outdated');
    expect([model.done.value, model.failure.value?.title]).toEqual([undefined, 'Introuvable']);
  });

  it('finds others than itself, for the last words only', async () => {
    const slow = later<{ id: string; title: string; author: string }[]>();
    const { model } = make({
      search: (text) => (text === 'a' ? slow.promise : Promise.resolve([other('me'), other(text)])),
    });
    const first = model.look('a');
    await model.look('b');
    slow.resolve([other('a')]);
    await first;
    expect(model.others.value?.map(({ id }) => id)).toEqual(['b']);
    await model.look(' ');
    expect(model.others.value).toEqual([]);
    model.stopLooking();
    expect(model.others.value).toBeUndefined();
  });
});
