import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PracticeDraft } from '#contract/practice';
import { draftPractice } from '#domain/draft/draft-practice';

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

it('makes a title of the first sentence and a story of the rest', () => {
  expect(draftPractice('Deux machines pour une clinique. Essai un dimanche.', ID, {}, 'fr')).toMatchObject({
    title: 'Deux machines pour une clinique',
    body: 'Essai un dimanche.',
  });
  expect(draftPractice('Deux machines\nEssai', ID, {}, 'fr')).toMatchObject({
    title: 'Deux machines',
    body: 'Essai',
  });
});

it('is right for the wire, and loses no word, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3, maxLength: 2000, unit: 'grapheme' }), (text) => {
      fc.pre(text.trim().length >= 3 && /\p{L}{3}/u.test(text.split('\n')[0] ?? ''));
      const draft = draftPractice(`Abc ${text}`, ID, {}, 'fr');
      expect(PracticeDraft.safeParse(draft).success).toBe(true);
      const words = (some: string) => some.match(/\p{L}+/gu)?.length ?? 0;
      expect(words(`${draft.title} ${draft.body}`)).toBeGreaterThanOrEqual(words(`Abc ${text}`.trim()));
    }),
  );
});
