/** Headquarters' acts on one practice: done when they are done, refused out loud, and merged only when asked twice. */
import { describe, expect, it } from 'vitest';
import { Steering, type SteeringSource } from '#widget/model/steering.ts';
import { refused } from '../sample.ts';

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
    separate: say('separate'),
    ...over,
  };
  return { model: new Steering(source, 'me'), said };
}

describe('Steering', () => {
  it('adopts, retires and brings back', async () => {
    const { model, said } = make();
    await model.setOfficial(true);
    await model.retire('outdated');
    expect(model.done.value).toBe('retired');
    await model.revive();
    expect(model.done.value).toBeUndefined();
    expect(said).toEqual(['official me true', 'retire me outdated', 'revive me']);
  });

  it('says a refusal and shows nothing as done', async () => {
    const { model } = make({ retire: () => Promise.reject(refused('not-found', 'Introuvable')) });
    await model.retire('outdated');
    expect([model.done.value, model.act.failure.value?.title]).toEqual([undefined, 'Introuvable']);
  });

  it('merges only what was chosen and asked for once more', async () => {
    const { model, said } = make();
    await model.merge();
    model.choose(other('b'));
    model.choose(undefined);
    await model.merge();
    model.choose(other('b'));
    expect([said, model.done.value]).toEqual([[], undefined]);
    await model.merge();
    expect([said, model.done.value]).toEqual([['merge me b'], 'merged']);
  });

  it('separates again what it merged, and may merge anew', async () => {
    const { model, said } = make();
    model.choose(other('a'));
    await model.merge();
    await model.separate();
    expect([model.done.value, model.into.value, said]).toEqual([
      undefined,
      undefined,
      ['merge me a', 'separate me'],
    ]);
  });

  it('stays merged where separating is refused', async () => {
    const { model } = make({ separate: () => Promise.reject(refused('conflict', 'Trop tard')) });
    model.choose(other('a'));
    await model.merge();
    await model.separate();
    expect([model.done.value, model.act.failure.value?.title]).toEqual(['merged', 'Trop tard']);
  });
});
