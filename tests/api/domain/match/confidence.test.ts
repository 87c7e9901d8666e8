/** Confidence: grows with what is shared and with the lead; merits of the practice do not count. */
import { expect, it } from 'vitest';
import { estimateUseful, SHOWN_FROM } from '#domain/match/confidence';
import { createPracticeIndex } from '#domain/match/engine';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

const fit = (amount: number, dim = 'c:silent-customer') => [{ dim, amount }];

it('grows with what the page and the practice share, and with the lead', () => {
  expect(estimateUseful({ contributions: fit(1), lead: 0 })).toBeGreaterThan(
    estimateUseful({ contributions: fit(0.2), lead: 0 }),
  );
  expect(estimateUseful({ contributions: fit(0.5), lead: 0.4 })).toBeGreaterThan(
    estimateUseful({ contributions: fit(0.5), lead: 0 }),
  );
});

it('is not moved by the viewer’s unit or a place', () => {
  const nothing = estimateUseful({ contributions: [], lead: 0 });
  expect(nothing).toBeLessThan(SHOWN_FROM);
  for (const dim of ['unit:office', 'region:bretagne', 'city:rennes', 'size:10-49'])
    expect(estimateUseful({ contributions: fit(2, dim), lead: 0 })).toBe(nothing);
});

it('keeps the panel empty on a page that says nothing, and not on one whose case was solved', () => {
  const index = createPracticeIndex({});
  index.put(
    ['Il commande moins', 'Le patron refuse le loyer', 'Un salon', 'La remise', 'Le badge'].map((title, at) =>
      practiceOf({ id: `p${at}`, title, body: `${title}. ${RECIPE}` }),
    ),
  );
  const ask = (description: string) =>
    index.suggest({ record: recordOf({ name: 'X', description }), viewer: VIEWER, now: NOW });
  expect(ask('Zut.')).toMatchObject({ abstained: true, suggested: [] });
  const { suggested, abstained } = ask('Client muet, il commande de moins en moins, ne dit rien.');
  expect(suggested[0]?.practiceId).toBe('p0');
  expect(abstained).toBe(false);
});
