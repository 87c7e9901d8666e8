/** The pulse's model: the last question's answer only, acts that are done before they are shown, and refusals said. */
import { describe, expect, it } from 'vitest';
import { PulseModel, type PulseQuery, type PulseSource } from '#widget/model/pulse.ts';
import { line, pulse } from '../pulse-sample.ts';
import { later, offline, refused, uuid } from '../sample.ts';

const gap = { facets: { sector: 'hotel' }, people: 5, asked: false };

function make(over: Partial<PulseSource> = {}, steers = true) {
  const said: string[] = [];
  const say = (what: string) => (id: string) => Promise.resolve(void said.push(`${what} ${id}`));
  const source: PulseSource = {
    read: ({ weeks, unit }) =>
      Promise.resolve({ ...pulse, unit, period: { ...pulse.period, weeks } } as never),
    readMissing: () => Promise.resolve({ gaps: [gap], searches: [] }),
    readUpkeep: () => Promise.resolve({ failing: [line(7)], idle: [] }),
    ask: say('ask'),
    setOfficial: (id, official) => say(official ? 'adopt' : 'drop')(id),
    retire: say('retire'),
    revive: say('revive'),
    newId: () => uuid(70),
    ...over,
  };
  return { model: new PulseModel(source, steers), said };
}

describe('PulseModel', () => {
  it('shows the answer to the last question only, and keeps what was there meanwhile', async () => {
    const slow = later<typeof pulse>();
    const read = ({ weeks }: PulseQuery) =>
      weeks === 4 ? slow.promise : Promise.resolve({ ...pulse, units: ['last'] });
    const { model } = make({ read });
    const first = model.narrow({ weeks: 4 });
    await model.narrow({ weeks: 26, unit: 'Office' });
    slow.resolve(pulse);
    await first;
    expect(model.pulse.value?.units).toEqual(['last']);
    expect(model.query.value).toEqual({ weeks: 26, unit: 'Office' });
  });

  it('says a failure and mends it by a retry', async () => {
    let down = true;
    const { model } = make({ read: () => (down ? Promise.reject(offline()) : Promise.resolve(pulse)) });
    await model.load();
    expect(model.failure.value?.kind).toBe('offline');
    down = false;
    await model.load();
    expect([model.failure.value, model.pulse.value?.units.length]).toEqual([undefined, 2]);
  });

  it('asks for what is missing, adopts, retires and brings back', async () => {
    const { model, said } = make();
    await model.load();
    await model.loadLists();
    await model.ask(gap.facets);
    expect(model.missing.value.gaps[0]?.asked).toBe(true);
    await model.setOfficial(uuid(1), true);
    expect(model.pulse.value?.mostTakenUp[0]?.official).toBe(true);
    await model.retire(uuid(7), 'outdated');
    expect(model.retired.value).toEqual([uuid(7)]);
    await model.revive(uuid(7));
    expect(model.retired.value).toEqual([]);
    expect(said).toEqual([`ask ${uuid(70)}`, `adopt ${uuid(1)}`, `retire ${uuid(7)}`, `revive ${uuid(7)}`]);
  });

  it('shows nothing as done that was refused', async () => {
    const no = () => Promise.reject(refused('forbidden', 'Pas vous'));
    const { model } = make({ ask: no, retire: no, setOfficial: no });
    await model.load();
    await model.loadLists();
    await model.ask(gap.facets);
    await model.retire(uuid(7), 'outdated');
    await model.setOfficial(uuid(1), true);
    expect([model.missing.value.gaps[0]?.asked, model.retired.value]).toEqual([false, []]);
    expect(model.pulse.value?.mostTakenUp[0]?.official).toBe(false);
    expect(model.refused.value?.title).toBe('Pas vous');
  });

  it('takes for asked what had been asked before, by a lost answer or by another', async () => {
    const { model } = make({ ask: () => Promise.reject(refused('conflict', 'Déjà pris.')) });
    await model.loadLists();
    await model.ask(gap.facets);
    expect([model.missing.value.gaps[0]?.asked, model.refused.value]).toEqual([true, undefined]);
  });

  it('reads no list of headquarters for a manager, and the figures without the lists', async () => {
    const manager = make({}, false).model;
    await manager.loadLists();
    expect(manager.missing.value.gaps).toEqual([]);
    const { model } = make({ readMissing: () => Promise.reject(offline()) });
    await model.loadLists();
    expect(model.upkeep.value.failing).toHaveLength(1);
  });
});
