/** What a record says, and what it must not be matched on. */
import { expect, it } from 'vitest';
import { readContext } from '#domain/match/context';
import { NOW, recordOf } from '../practices.ts';

it('reads facets and situations, and leaves the customer’s name out of the words', () => {
  const context = readContext(
    recordOf({
      name: 'Zorglubine Industrie',
      sector: 'Hôtellerie',
      description: 'Zorglubine a déjà un concurrent en place.',
    }),
    [],
    NOW,
  );
  expect(context.facets.sector).toBe('hotel');
  expect(context.concepts.get('competitor-in-place') ?? 0).toBeGreaterThan(0);
  expect(context.spoken.stems.some((stem) => stem.startsWith('zorglub'))).toBe(false);
});

it('says nothing of a record that says nothing', () => {
  const context = readContext(recordOf({}), [], NOW);
  expect(context.facets).toEqual({});
  expect(context.spoken.stems).toEqual([]);
});

it('hears a case by words that only together tell it', () => {
  const description =
    'Genoux et épaules. À leur âge, trente kilos : la fatigue, le médecin, puis une ergonome.';
  const { concepts } = readContext(recordOf({ description }), [], NOW);
  const [loudest] = [...concepts].toSorted((a, b) => b[1] - a[1]);
  expect(loudest?.[0]).toBe('physical-strain');
  expect(loudest?.[1]).toBeGreaterThan(3);
});

it('believes a label of trades of the trade alone, and finds its words nonetheless', () => {
  const heard = (record: Parameters<typeof recordOf>[0]) => readContext(recordOf(record), [], NOW);
  const said = heard({ sector: 'Legal services' });
  expect(said.facets.sector).toBe('law');
  expect([...said.concepts].map(([id]) => id)).toEqual(['law']);
  expect(said.spoken.stems).toContain('legal');
  // What it is not to be mistaken for: the same words where a case is told.
  expect(heard({ description: 'Legal services' }).concepts.get('legal-review') ?? 0).toBeGreaterThan(0);
});

it('hears what a stage is called, whether or not it is one of ours', () => {
  const heard = (stage: string) => [...readContext(recordOf({ stage }), [], NOW).concepts].map(([id]) => id);
  expect(heard('On hold')).toContain('deal-stalled');
  expect(heard('En test (fin le 9/12)')).toContain('trial-running');
  // Words that no table of stages has, said by the map alone.
  expect(heard('En sommeil, compte inactif')).toContain('dormant-account');
});
