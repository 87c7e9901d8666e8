/** Drafts of won deals. */
import { expect, it } from 'vitest';
import { draftWin } from '#domain/draft/draft-win';
import { NOW, recordOf } from '../practices.ts';

const deal = (name: string) => ({
  ...recordOf({ name, createdAt: '2026-09-01' }, 'opportunity'),
  account: { id: '2', fields: recordOf({ name: 'Hôtel Zorglub', description: '4 étoiles' }).fields },
});

it('says what was won and for whom, in both languages, and never the name', () => {
  const facets = { sector: 'hotel', city: 'Lyon' };
  const french = draftWin(deal('Hôtel Zorglub – 4 machines'), facets, 'fr', NOW);
  expect(french.title).toBe('Gagné : 4 machines pour un hôtel 4 étoiles à Lyon');
  expect(french).toMatchObject({ kind: 'win', lang: 'fr', durationWeeks: 12, facets: { stage: 'won' } });
  expect(draftWin(deal('Zorglub: 4 machines'), facets, 'en', NOW).title).toBe(
    'Won: 4 machines for a 4-star hotel in Lyon',
  );
});

it('falls back on the products, then on the customer alone', () => {
  expect(draftWin(deal('Zorglub'), { products: ['Lumo'] }, 'fr', NOW).title).toBe(
    'Gagné : Lumo pour un client',
  );
  expect(draftWin(deal('Zorglub'), {}, 'fr', NOW).title).toBe('Gagné : un client');
});

it('says nothing of a duration that the page does not tell', () => {
  expect(draftWin(recordOf({ name: 'X' }, 'opportunity'), {}, 'fr', NOW)).not.toHaveProperty('durationWeeks');
});
