/** What can be followed of a practice. */
import { expect, it } from 'vitest';
import { topicKey, topicsOf } from '#widget/model/topics-of.ts';
import { lea, me, practice } from '../sample.ts';

it('names the topics of a practice, oneself left out', () => {
  const told = practice(1, {
    author: lea,
    lever: 'trial',
    facets: { sector: 'hotel', products: ['A'], agreement: 'Nord' },
  });
  expect(topicsOf(told, me.id).map(topicKey)).toEqual([
    `person:${lea.id}`,
    'unit:Office',
    'sector:hotel',
    'lever:trial',
    'product:A',
    'agreement:Nord',
  ]);
  expect(topicsOf(told, lea.id).map(topicKey)).not.toContain(`person:${lea.id}`);
});
