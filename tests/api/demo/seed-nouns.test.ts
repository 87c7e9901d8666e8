/** The demo's questions and agreements are alive: every row is one that the API itself could have made. */
import { describe, expect, it } from 'vitest';
import { AgreementDraft, Agreement, Coverage, SiteDraft, type Site } from '#contract/agreement';
import { Facets } from '#contract/facets';
import { QuestionView } from '#contract/question';
import { findEntry } from '#domain/map/entries';
import { nameOf } from '#domain/map/names';
import { readSiteTraits, traitsOf } from '#domain/agreement/site-traits';
import { matchSite } from '#domain/agreement/match-site';
import { agreements } from '../../../api/demo/seed-agreements.ts';
import { questions } from '../../../api/demo/seed-questions.ts';
import { seedCompany } from '../../../api/demo/seed.ts';
import { storyId } from '../../../api/demo/story.ts';
import { company } from '../../../api/demo/company/company.ts';
import { openRecords } from '../../../api/demo/crm/records.ts';
import { openMemoryStore } from '../../../api/store/memory-store.ts';
import { createPictureEncoder } from '../../../api/store/picture-encoder.ts';
import { createUseCases } from '../../../api/usecases/create-use-cases.ts';
import { readCsv } from '../../../api/cli/read-csv.ts';
import { fill, memoryShelf, random } from '../usecases/stage.ts';

const NOW = Date.parse('2027-02-10T10:00:00Z');
const people = new Set(company.people.map(({ id }) => id));
const practices = new Set(company.practices.map(({ key }) => key));

async function openDemo() {
  const store = await openMemoryStore();
  const ports = { store, shelf: memoryShelf(), kitShelf: memoryShelf(), encoder: createPictureEncoder() };
  await seedCompany({ ...ports, now: NOW });
  const settings = { url: 'https://relais.example', invitationDays: 7 };
  const useCases = await createUseCases({ ...ports, clock: () => NOW, random, readCsv, settings } as never);
  const as = async (who: string, name: string, input: object = {}) => {
    const person = await store.read((db) => db.get('people', who));
    const call = { name, actor: { person, sessionId: 's' }, input: fill(input as never) };
    return (await useCases.call(call as never)).reply as never;
  };
  return { store, as };
}

describe('what is written', () => {
  it.each(questions)('question $key', ({ by, facets, routes, answers }) => {
    expect(Facets.parse(facets)).toEqual(facets);
    if (facets.sector) expect(findEntry(facets.sector)?.kind).toBe('sector');
    if (facets.region) expect(nameOf(facets.region)).toBeDefined();
    const named = [by, ...routes.map(({ to }) => to), ...answers.map((answer) => answer.by)];
    expect(named.filter((id) => !people.has(id))).toEqual([]);
    expect(answers.flatMap(({ practice }) => practice ?? []).filter((key) => !practices.has(key))).toEqual(
      [],
    );
    expect(routes.filter(({ state }) => state === 'waiting').length).toBeLessThanOrEqual(3);
    expect(routes.some(({ to }) => to === by)).toBe(false);
  });

  it.each(agreements)('agreement $key', ({ key, sites, answers, owner, ...rest }) => {
    const { name, body, startsOn, deadline, endsOn, links } = rest;
    AgreementDraft.parse({ id: storyId(key), name, body, startsOn, deadline, endsOn, links });
    for (const site of sites) expect(SiteDraft.parse(site)).toEqual(site);
    expect(
      sites.filter(({ siren }) => siren !== undefined && traitsOf({ name: 'x', siren }).siren === undefined),
    ).toEqual([]);
    expect([owner, ...answers.map(({ by }) => by)].filter((id) => !people.has(id))).toEqual([]);
    expect(answers.flatMap(({ practice }) => practice ?? []).filter((each) => !practices.has(each))).toEqual(
      [],
    );
    expect(sites.length).toBeGreaterThanOrEqual(30);
    expect(new Set(answers.map(({ state }) => state)).size).toBe(3);
  });
});

describe('the seeded company', () => {
  it('shows questions in every list, and agreements with coverage and lifted blocks', async () => {
    const { as } = await openDemo();
    for (const [who, of] of [
      ['p03', 'for-me'],
      ['p11', 'mine'],
      ['p45', 'open'],
      ['p45', 'answered'],
    ] as const) {
      const { items } = (await as(who, 'listQuestions', { query: { of, limit: 20 } })) as {
        items: unknown[];
      };
      expect([of, items.length > 0]).toEqual([of, true]);
      for (const item of items) expect(QuestionView.parse(item)).toEqual(item);
    }
    const { items } = (await as('p21', 'listAgreements', { query: { limit: 9 } })) as {
      items: { id: string }[];
    };
    expect(items).toHaveLength(3);
    for (const item of items) expect(Agreement.parse(item)).toEqual(item);
    const id = storyId('ag-horizon');
    const coverage = Coverage.parse(await as('p21', 'readCoverage', { params: { id } }));
    expect(coverage.daysToTenth).toBeGreaterThan(0);
    expect(coverage.weeks.length).toBeGreaterThan(8);
    const query = { reason: 'running-contract', limit: 5 };
    const lifted = (await as('p08', 'findUnblockers', { params: { id }, query })) as {
      items: { by: string }[];
    };
    expect(lifted.items[0]?.by).toBe('named');
  });

  it('has a customer of the sample CRM among its sites, and one only', async () => {
    const { as } = await openDemo();
    const { sites } = (await as('p08', 'readSites', { query: { limit: 2000 } })) as { sites: Site[] };
    const known = sites.map((site) => ({ id: site.id, traits: traitsOf(site) }));
    const found = openRecords().accounts.flatMap(({ id, name, city, postcode }) => {
      const fields = [
        { key: 'name', label: 'Nom', value: name },
        { key: 'city', label: 'Ville', value: city },
        { key: 'postcode', label: 'Code postal', value: postcode },
      ] as const;
      const traits = readSiteTraits({ crm: 'demo', kind: 'account', id, fields: [...fields] });
      return matchSite(traits, known) === undefined ? [] : [name];
    });
    expect(found).toEqual(['Hôtel Les Terrasses de Fourvière', 'EHPAD Les Tilleuls']);
  });
});
