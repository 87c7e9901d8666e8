/** The search box: unfinished words, typing errors, filters. */
import { expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { practiceOf } from '../practices.ts';

const buffet = practiceOf({ title: 'Le buffet du dimanche', body: 'Deux machines en salle.' });
const bakery = practiceOf({ title: 'La boulangerie du coin', body: 'Une file le samedi.' });
const index = createPracticeIndex();
index.put([buffet, bakery]);
const find = (text: string, keep?: (id: string) => boolean) =>
  index.search({ text, limit: 5, ...(keep && { keep }) }).map(({ practiceId }) => practiceId);

it('completes the last word while it is typed', () => expect(find('boulang')).toEqual([bakery.id]));
it('forgives a typing error', () => expect(find('boulangrie')).toEqual([bakery.id]));
it('forgives accents and case', () => expect(find('BUFFET')).toEqual([buffet.id]));
it('keeps what the filter keeps', () => expect(find('dimanche', (id) => id === bakery.id)).toEqual([]));
it('finds nothing for what nobody wrote', () => expect(find('xyzzy')).toEqual([]));
