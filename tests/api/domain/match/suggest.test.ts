/** Suggestions: at most three, none that was set aside, none when nothing fits. */
import { expect, it } from 'vitest';
import { createState } from '#domain/match/engine-state';
import { createPracticeIndex } from '#domain/match/engine';
import { suggestPractices } from '#domain/match/suggest';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

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
