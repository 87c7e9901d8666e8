/** Suggestions: at most three, none that was set aside, none when nothing fits. */
import { expect, it } from 'vitest';
import type { Practice } from '#contract/practice';
import type { CrmRecord } from '#contract/record';
import { describePractices } from '#domain/match/describe-practices';
import { createState, DAY_MS } from '#domain/match/engine-state';
import { createPracticeIndex } from '#domain/match/engine';
import { suggestPractices } from '#domain/match/suggest';
import { createDice, makePractice, makeRecord } from '../../../bench/synthetic-practices.ts';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';
import { suggestAll } from './suggest-all.ts';

const record = recordOf({
  name: 'X',
  sector: 'Hôtellerie',
  city: 'Lyon',
  description: 'Concurrent en place, contrat jusqu’en mars.',
});
const request = { record, viewer: VIEWER, now: NOW };

it('gives at most three, and leaves out what the rep set aside', () => {
  const index = createPracticeIndex();
  const practices = Array.from({ length: 8 }, (_, at) =>
    practiceOf({
      title: `Concurrent en place, cas ${at}`,
      body: `${RECIPE} Le concurrent en place avait un contrat.`,
      facets: { sector: 'hotel' },
    }),
  );
  index.put(practices);
  const { suggested, facets } = index.suggest(request);
  expect(suggested).toHaveLength(3);
  expect(facets.sector).toBe('hotel');
  const aside = suggested[0]?.practiceId ?? '';
  const next = index.suggest({ ...request, without: new Set([aside]) });
  expect(next.suggested.map(({ practiceId }) => practiceId)).not.toContain(aside);
});

it('is silent over an empty index', () => {
  expect(suggestPractices(createState({}), {}, request)).toMatchObject({ suggested: [], abstained: false });
});

it('shows one of two that tell one story in other words', () => {
  const tell = (title: string, body: string) => practiceOf({ title, body, facets: { sector: 'hotel' } });
  const told = tell(
    'Concurrent en place : deux semaines en parallèle au bar',
    'Le concurrent en place avait un contrat jusqu’en mars. J’ai proposé à la directrice deux semaines en parallèle au bar, notre machine à côté de la sienne, et les clients ont choisi : 8 sur 10 prenaient la nôtre. Elle a signé pour mars.',
  );
  const again = tell(
    'Contrat du concurrent jusqu’en mars : nos deux machines côte à côte au bar',
    'Au bar, nous avons mis notre machine à côté de celle du concurrent en place pendant deux semaines ; sur 10 clients 8 choisissaient la nôtre. La directrice, sous contrat jusqu’en mars, a signé avec nous pour la suite.',
  );
  const others = [
    'J’ai demandé à la gouvernante combien de visites le prestataire en place avait manquées cet été.',
    'Appeler l’acheteur du groupe avant l’échéance du contrat, un tableau des pannes en main.',
    'Le concurrent en place livrait tard : on a dépanné l’hôtel un dimanche soir, sans rien facturer.',
  ].map((body) => tell('Concurrent en place', body));
  const index = createPracticeIndex();
  index.put([told, again, ...others]);
  const shown = index.suggest(request).suggested.map(({ practiceId }) => practiceId);
  expect(shown).toHaveLength(3);
  expect(shown.filter((id) => [told.id, again.id].includes(id))).toHaveLength(1);
});

const OLDER = '2026-01-05T08:00:00.000Z';
/** A company with everything that moves a choice: few units, stories told twice, practices that say that another's subject is over. */
function foundCompany(dice: ReturnType<typeof createDice>): Practice[] {
  const made = Array.from({ length: 400 }, (_, at): Practice => {
    const practice = makePractice(dice, at);
    const unit = dice.below(3) === 0 ? 'Trade' : 'Office';
    return { ...practice, author: { ...practice.author, unit }, at: OLDER };
  });
  const of = (from: string) => ({ id: `${from}-${dice.below(1e9)}`, at: '2026-06-05T08:00:00.000Z' });
  const again = made.slice(0, 60).map((practice) => ({ ...practice, ...of('again') }));
  const over = made
    .slice(60, 120)
    .map((practice) => ({ ...practice, ...of('over'), body: `${practice.title} n’existe plus.` }));
  return [...made, ...again, ...over];
}

/** Pages from nearly empty to full: what they say decides whether anything is shown. */
function thinOut({ fields, ...record }: CrmRecord, dice: ReturnType<typeof createDice>): CrmRecord {
  const kept = fields.filter(() => dice.below(2) === 0);
  const cut = (value: string) => value.split(' ').slice(0, dice.below(12)).join(' ');
  return { ...record, fields: kept.map((field) => ({ ...field, value: cut(field.value) })) };
}

it('abstains, seats and chooses as if it had scored every practice', () => {
  const dice = createDice(23);
  const state = createState({});
  state.day = Math.floor(NOW / DAY_MS);
  describePractices(state, foundCompany(dice), []);
  const seen = { abstained: 0, nearTheFloor: 0, guests: 0, shown: 0 };
  for (let round = 0; round < 300; round += 1) {
    const page = thinOut(makeRecord(dice, round), dice);
    // Ages are counted from whole days there.
    const asked = { record: page, viewer: VIEWER, now: state.day * DAY_MS, limit: 3 + dice.below(3) };
    const all = suggestAll(state, asked);
    const { suggested, abstained } = suggestPractices(state, {}, asked);
    const shown = { abstained, ids: suggested.map(({ practiceId }) => practiceId) };
    expect(shown, `round ${round}`).toEqual({ abstained: all.abstained, ids: all.ids });
    seen.abstained += Number(all.abstained);
    seen.nearTheFloor += Number(Math.abs(all.useful - 0.5) < 0.05);
    seen.guests += Number(all.hasGuest);
    seen.shown += Number(!all.abstained);
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(10);
});
