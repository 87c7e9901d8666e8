/** Doubles: merged into the one that is kept once asked twice, told apart and taken back, and nothing shown before it is done. */
import { describe, expect, it } from 'vitest';
import { Doubles, type DoublesSource } from '#widget/model/doubles.ts';
import { line } from '../pulse-sample.ts';
import { refused, uuid } from '../sample.ts';

const doubled = (n: number) => ({ ...line(n), body: 'Essai de deux semaines.' });

async function make(over: Partial<DoublesSource> = {}) {
  const said: string[] = [];
  const model = new Doubles({
    list: async () => [{ id: 'pair', one: doubled(1), other: doubled(2) }],
    merge: async (id, into) => said.push(`merge ${id} into ${into}`),
    separate: async (id) => said.push(`separate ${id}`),
    tellApart: async (id) => said.push(`apart ${id}`),
    untellApart: async (id) => said.push(`back ${id}`),
    ...over,
  });
  await model.list.load();
  return { model, said };
}

describe('Doubles', () => {
  it('merges the other one into the one that is kept, never at the first click', async () => {
    const { model, said } = await make();
    await model.merge();
    model.keep({ pairId: 'pair', keptId: uuid(2) });
    model.keep(undefined);
    await model.merge();
    expect(said).toEqual([]);
    model.keep({ pairId: 'pair', keptId: uuid(2) });
    await model.merge();
    expect([said, model.ends.value.get('pair'), model.keeping.value]).toEqual([
      [`merge ${uuid(1)} into ${uuid(2)}`],
      'merged',
      undefined,
    ]);
  });

  it('separates again what it merged, which tells the two apart', async () => {
    const { model, said } = await make();
    await model.separate('pair');
    expect(said).toEqual([]);
    model.keep({ pairId: 'pair', keptId: uuid(2) });
    await model.merge();
    await model.separate('pair');
    expect([said.at(-1), model.ends.value.get('pair')]).toEqual([`separate ${uuid(1)}`, 'apart']);
  });

  it('tells apart and takes that back', async () => {
    const { model, said } = await make();
    await model.tellApart('pair');
    expect(model.ends.value.get('pair')).toBe('apart');
    await model.untellApart('pair');
    expect([model.ends.value.size, said]).toEqual([0, ['apart pair', 'back pair']]);
  });

  it('says a refusal and shows nothing as done', async () => {
    const no = () => Promise.reject(refused('not-found', 'Introuvable'));
    const { model } = await make({ merge: no, tellApart: no });
    model.keep({ pairId: 'pair', keptId: uuid(1) });
    await model.merge();
    await model.tellApart('pair');
    expect([model.ends.value.size, model.act.failure.value?.title]).toEqual([0, 'Introuvable']);
    expect(model.keeping.value?.keptId).toBe(uuid(1));
  });
});
