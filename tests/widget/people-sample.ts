/** Recognitions, a relay and people who wait, for the widget's tests; each call makes fresh objects. */
import type { Recognition, Team } from '#contract/recognition';
import type { Relay } from '#contract/relay';
import { hugo, lea, NOW, practice, uuid } from './sample.ts';

export const sylvie = { ...hugo, id: 'p-sylvie', name: 'Sylvie Arnaud', role: 'manager' as const };
const ago = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();

export const recognition = (n: number, over: Partial<Recognition> = {}): Recognition => ({
  id: uuid(700 + n),
  by: sylvie,
  to: hugo,
  fact: {
    kind: 'reuse',
    id: uuid(800 + n),
    title: 'Deux machines, deux entrées du buffet',
    practiceId: uuid(1),
    by: lea,
    verdict: 'worked',
  },
  text: 'Bravo Hugo : ton buffet du dimanche a fait signer une cantine à Toulouse.',
  units: ['HORECA', 'Office'],
  at: ago(20),
  pinnedUntil: ago(-100),
  ...over,
});

export const relay = (over: Partial<Relay> = {}): Relay => ({
  person: hugo,
  shared: [
    {
      practice: practice(1, {
        title: 'Deux machines, deux entrées du buffet : la queue de 9 h a disparu',
        author: hugo,
        evidence: {
          tried: 3,
          worked: 2,
          failed: 1,
          units: ['Office'],
          regions: ['Occitanie'],
          lastAt: ago(30),
        },
      }),
      takenUp: [
        { by: lea, verdict: 'worked', at: ago(30) },
        { by: { ...lea, id: 'p-x', name: 'Karim Zerrouki' }, verdict: 'failed', at: ago(300) },
      ],
    },
  ],
  recognitions: [recognition(1)],
  expertise: [{ quizId: uuid(50), title: 'Ce qui débloque un hôtel', at: ago(50) }],
  skills: [
    { kind: 'sector', id: 'hotel', worked: 2, tried: 3, units: ['Office'] },
    { kind: 'lever', id: 'trial', worked: 1, tried: 1, units: [] },
  ],
  took: [{ practiceId: uuid(2), title: 'Les stickers', author: lea, verdict: 'tried', at: ago(10) }],
  passes: [
    { quizId: uuid(50), title: 'Ce qui débloque un hôtel', at: ago(50), shown: true },
    { quizId: uuid(51), title: 'Les cantines', at: ago(60), shown: false },
  ],
  ...over,
});

const title = 'Petit-déjeuner d’essai au golf';
export const team = (): Team => ({
  people: 6,
  waiting: [
    {
      kind: 'first-share',
      person: hugo,
      fact: { kind: 'first-share', id: uuid(3), title, practiceId: uuid(3) },
      practice: { id: uuid(3), title },
      at: ago(60),
    },
    {
      kind: 'cross-unit-reuse',
      person: { ...hugo, id: 'p-2', name: 'Manon Schuller' },
      fact: { ...recognition(1).fact, id: uuid(4) },
      practice: { id: uuid(1), title: 'Deux machines, deux entrées du buffet' },
      at: ago(30),
    },
    { kind: 'no-reaction', person: hugo, practice: { id: uuid(5), title }, at: ago(45) },
    { kind: 'newcomer', person: { ...hugo, id: 'p-3', name: 'Inès Cazenave' }, at: ago(200) },
  ],
});
