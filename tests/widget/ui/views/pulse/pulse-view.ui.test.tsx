/** The pulse on screen: full, empty and failed; read by keyboard, as a table and as a file; no style that a strict page refuses. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Pulse } from '#contract/pulse';
import { PulseModel, type PulseQuery, type PulseSource } from '#widget/model/pulse.ts';
import type { FigureTable } from '#widget/ui/views/pulse/figure.tsx';
import { PulseView } from '#widget/ui/views/pulse/pulse-view.tsx';
import '#widget/ui/pulse.css';
import { emptyPulse, line, pulse } from '../../../pulse-sample.ts';
import { lea, offline, uuid } from '../../../sample.ts';
import { draw, expectAccessible } from '../../draw.tsx';
import { listBrokenWords, overflow } from '../../find-broken.ts';

const gap = { facets: { sector: 'hotel', size: '10-49' } as const, people: 10, asked: false };

function setView(read: (query: PulseQuery) => Promise<Pulse>, steers = true) {
  const done: string[] = [];
  const say = (what: string) => (id: string) => Promise.resolve(void done.push(`${what} ${id}`));
  const source: PulseSource = {
    read,
    readMissing: () => Promise.resolve({ gaps: [gap], searches: [{ words: 'thermos', weeks: 2 }] }),
    readUpkeep: () => Promise.resolve({ failing: [line(7)], idle: [line(8)] }),
    ask: (_id, { sector }) => Promise.resolve(void done.push(`ask ${sector}`)),
    setOfficial: (id, official) => say(official ? 'adopt' : 'drop')(id),
    retire: (id, reason) => Promise.resolve(void done.push(`retire ${id} ${reason}`)),
    revive: say('revive'),
    newId: () => uuid(70),
  };
  const model = new PulseModel(source, steers);
  const tables: FigureTable[] = [];
  const view = () => (
    <PulseView
      model={model}
      steers={steers}
      onOpen={(id) => done.push(`open ${id}`)}
      onExport={(table) => tables.push(table)}
    />
  );
  return { model, view, done, tables };
}

async function show(read: (query: PulseQuery) => Promise<Pulse>, steers = true) {
  const set = setView(read, steers);
  const into = draw(set.view());
  await set.model.load();
  await set.model.loadLists();
  return { ...set, into };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the pulse', () => {
  it('says its findings, draws them without a style element, and narrows', async () => {
    const asked: PulseQuery[] = [];
    const { into } = await show((query) => {
      asked.push(query);
      return Promise.resolve(pulse);
    });
    await expect.element(page.getByRole('img', { name: /64.% des personnes/ })).toBeVisible();
    await expect.poll(() => into.querySelectorAll('svg.plot').length).toBe(6);
    expect(into.querySelectorAll('style')).toHaveLength(0);
    await button('26 semaines').click();
    await page.getByRole('combobox', { name: 'Unité' }).selectOptions('Office');
    expect(asked.at(-1)).toEqual({ weeks: 26, unit: 'Office' });
  });

  it('shows a figure as a table and gives it as a file', async () => {
    const { tables } = await show(() => Promise.resolve(pulse));
    await page.getByText('Le tableau').first().click();
    await expect.element(page.getByRole('table', { name: 'Adoption' })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: '26 oct.' }).first()).toBeVisible();
    await button('CSV : Adoption').click();
    expect(tables[0]?.rows[0]).toEqual(['2026-10-26', 50, 30, 'peu', 'peu']);
    expect(tables[0]?.rows[1]).toEqual(['2026-11-02', 50, 31, 12, 19]);
  });

  it('breaks no word of a table on the narrowest screen: it scrolls, by keyboard too', async () => {
    await page.viewport(320, 900);
    const { into } = await show(() => Promise.resolve(pulse));
    for (const table of into.querySelectorAll<HTMLDetailsElement>('.figure-rows')) table.open = true;
    expect(listBrokenWords(into)).toEqual([]);
    expect(overflow()).toBeLessThanOrEqual(0);
    const wide = [...into.querySelectorAll('.figure-scroll')].find(
      (box) => box.scrollWidth > box.clientWidth,
    );
    expect(wide).toMatchObject({ tabIndex: 0, ariaLabel: expect.any(String) });
  });

  it('holds the longest names of units, people and practices', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller';
    const one = line(1, { title: long, author: { ...lea, name: long, unit: long } });
    for (const width of [320, 900]) {
      await page.viewport(width, 900);
      await show(() => Promise.resolve({ ...pulse, mostTakenUp: [one, one] }));
      await expect.element(page.getByText(`${long} · ${long}`).first()).toBeVisible();
      expect(overflow()).toBeLessThanOrEqual(0);
    }
  });

  it('lets headquarters ask, adopt, retire and bring back by keyboard', async () => {
    const { done } = await show(() => Promise.resolve(pulse));
    const press = async (name: string | RegExp) => {
      (button(name).first().element() as HTMLElement).focus();
      await userEvent.keyboard('{Enter}');
    };
    await press(/^Demander :/);
    await expect.element(button('Demandé')).toBeVisible();
    await press(/Adopter pour toute/);
    await press(/^Retirer…/);
    await press('Dépassée');
    await press('La remettre');
    await press('Pratique 1');
    expect(done).toEqual([
      'ask hotel',
      `adopt ${uuid(1)}`,
      `retire ${uuid(7)} outdated`,
      `revive ${uuid(7)}`,
      `open ${uuid(1)}`,
    ]);
  });

  it('shows a manager figures and no act', async () => {
    await show(() => Promise.resolve({ ...pulse, unit: 'Office' }), false);
    await expect.element(page.getByRole('heading', { name: /En tête/ })).toBeVisible();
    expect(button(/Adopter|Retirer|Demander/).query()).toBeNull();
  });

  it('says what is not there yet, and a failure with a retry', async () => {
    await show(() => Promise.resolve(emptyPulse));
    await expect.element(page.getByText(/Pas encore une semaine entière/)).toBeVisible();
    let down = true;
    await show(() => (down ? Promise.reject(offline()) : Promise.resolve(pulse)));
    down = false;
    await button('Réessayer').click();
    await expect.element(page.getByText('Le pouls du terrain')).toBeVisible();
  });

  it.each([
    ['full', () => Promise.resolve(pulse)],
    ['empty', () => Promise.resolve(emptyPulse)],
    ['failed', () => Promise.reject(offline())],
  ])('has no accessibility violation: %s', async (_state, read) => {
    expect.hasAssertions();
    const { model, view } = setView(read);
    await model.load();
    await model.loadLists();
    await expectAccessible(view);
  });
});
