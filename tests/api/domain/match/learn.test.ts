/** Learning: slow, bounded, never from an author's own clicks. */
import { expect, it } from 'vitest';
import { learnWeights, type LearnedWeights, type VerdictEvent } from '#domain/match/learn';
import { WEIGHTS } from '#domain/match/weights';
import { createDice } from '../../../bench/synthetic-practices.ts';

/** The same sector helps, the same words do not. */
const events = (count: number, people = 15): VerdictEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    practiceId: `r${at}`,
    authorId: 'a',
    personId: `p${Math.floor(at / 2) % people}`,
    verdict: at % 2 === 0 ? 'worked' : 'declined',
    shown: at % 2 === 0 ? ['sector:hotel'] : ['words'],
  }));

it('does not move on few events, nor on those of few people', () => {
  expect(learnWeights(events(20))).toEqual({ weights: {}, lessons: [], events: 20 });
  expect(learnWeights(events(400, 4)).weights).toEqual({});
});

it('hears nothing of what authors click on their own, and of answers without reasons', () => {
  const own = events(400).map((event) => ({ ...event, personId: event.authorId }));
  expect(learnWeights(own)).toEqual({ weights: {}, lessons: [], events: 0 });
  expect(learnWeights(events(400).map((event) => ({ ...event, shown: [] }))).events).toBe(0);
});

it('moves in the direction of the verdicts, the same each time, and says why', () => {
  const learned = learnWeights(events(400));
  expect(learnWeights(events(400))).toEqual(learned);
  expect(learned.weights.sector).toBeGreaterThan(WEIGHTS.sector);
  expect(learned.weights.words).toBeLessThan(WEIGHTS.words);
  expect(learned.lessons.find(({ term }) => term === 'sector')).toMatchObject({
    before: WEIGHTS.sector,
    events: 200,
    good: 200,
    text: {
      fr: expect.stringContaining('200 réponses sur 200'),
      en: expect.stringContaining('counts'),
    },
  });
});

it('steps by a tenth at most, and in all by a half at most, never below zero', () => {
  let weights: LearnedWeights = {};
  for (let week = 0; week < 30; week += 1) {
    const next = learnWeights(events(4000), weights).weights;
    for (const term of ['sector', 'words'] as const) {
      const moved = Math.abs((next[term] ?? WEIGHTS[term]) - (weights[term] ?? WEIGHTS[term]));
      expect(moved).toBeLessThanOrEqual(WEIGHTS[term] * 0.1 + 0.001);
    }
    weights = next;
  }
  expect(weights.sector).toBeCloseTo(WEIGHTS.sector * 1.5, 2);
  expect(weights.words).toBeCloseTo(WEIGHTS.words * 0.5, 2);
});

it('goes back by steps too, without figures about few people', () => {
  const { weights, lessons } = learnWeights(events(10), { sector: WEIGHTS.sector * 1.5 });
  expect(weights).toEqual({ sector: expect.closeTo(WEIGHTS.sector * 1.4, 3) });
  expect(lessons).toMatchObject([{ term: 'sector', events: 0, good: 0, people: 0 }]);
  expect(learnWeights(events(10), { sector: WEIGHTS.sector * 1.04 }).weights).toEqual({});
});

const answer = (personId: string, verdict: VerdictEvent['verdict'], at: number): VerdictEvent => ({
  practiceId: `r${at}`,
  authorId: 'a',
  personId,
  verdict,
  shown: ['words'],
});

it('hears nobody louder for answering more often', () => {
  const many = Array.from({ length: 80 }, (_, at) => answer(`p${at % 8}`, 'worked', at));
  const flood = Array.from({ length: 5000 }, (_, at) => answer('loud', 'declined', at));
  expect(learnWeights([...flood, ...many]).weights.words ?? WEIGHTS.words).toBeGreaterThanOrEqual(
    WEIGHTS.words,
  );
});

it('counts a person’s answers of one practice once, however many devices they come from', () => {
  const honest = events(400);
  const again = honest.flatMap((event) => [event, event, event]);
  expect(learnWeights(again)).toEqual(learnWeights(honest));
  const flood = Array.from({ length: 9 }, (_, person) =>
    Array.from({ length: 300 }, () => answer(`liar${person}`, 'worked', 1)),
  ).flat();
  expect(learnWeights(flood)).toEqual({ weights: {}, lessons: [], events: 9 });
  expect(learnWeights([...honest, ...flood]).weights.words).toBeLessThan(WEIGHTS.words);
});

it('stays within its bounds whatever is said and whatever was stored before', () => {
  const dice = createDice(5);
  const terms = [
    'situation:x',
    'words',
    'sector:hotel',
    'unit',
    'evidence',
    '__proto__',
    'constructor',
    '',
    'sector:',
  ];
  const stored = [{}, { words: 99 }, { words: -3 }, { words: NaN }, { sector: Infinity }];
  for (let round = 0; round < 40; round += 1) {
    const said = Array.from({ length: 60 + dice.below(90) }, (_, at) => ({
      practiceId: `r${at}`,
      authorId: `a${dice.below(3)}`,
      personId: `p${dice.below(8)}`,
      verdict: dice.pick(['worked', 'failed', 'declined', 'tried'] as const),
      shown: Array.from({ length: dice.below(5) }, () => dice.pick(terms)),
    }));
    const { weights } = learnWeights(said, dice.pick(stored));
    for (const [term, hand] of Object.entries(WEIGHTS)) {
      const weight = weights[term as keyof LearnedWeights] ?? hand;
      expect(Math.abs(weight - hand), `${term} in round ${round}`).toBeLessThanOrEqual(hand * 0.5 + 0.001);
    }
    expect(Object.keys(weights).filter((term) => !Object.hasOwn(WEIGHTS, term))).toEqual([]);
  }
});

it('takes hardly anything from answers by the toss of a coin, and the signal all the same', () => {
  const terms = ['sector:hotel', 'words', 'evidence', 'stage:trial', 'unit', 'fresh'];
  const answers = (seed: number, chance: (shown: readonly string[]) => number) => {
    const dice = createDice(seed);
    return Array.from({ length: 400 }, (_, at): VerdictEvent => {
      const shown = terms.filter(() => dice.roll() < 0.45);
      const verdict = dice.roll() < chance(shown) ? 'worked' : 'declined';
      return { practiceId: `r${at}`, authorId: 'a', personId: `p${at % 25}`, verdict, shown };
    });
  };
  const settle = (events: readonly VerdictEvent[]) => {
    let weights: LearnedWeights = {};
    for (let week = 0; week < 20; week += 1) ({ weights } = learnWeights(events, weights));
    return weights;
  };
  const moves = Array.from({ length: 12 }, (_, seed) => settle(answers(seed + 1, () => 0.5))).flatMap(
    (weights) =>
      (['sector', 'words', 'evidence', 'stage', 'unit', 'fresh'] as const).map((term) =>
        Math.abs((weights[term] ?? WEIGHTS[term]) / WEIGHTS[term] - 1),
      ),
  );
  expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.05);
  const taught = settle(answers(1, (shown) => (shown.includes('sector:hotel') ? 0.75 : 0.4)));
  expect(taught.sector).toBeGreaterThan(1.3 * WEIGHTS.sector);
});

const TERMS = [
  'situation:x',
  'words',
  'sector:hotel',
  'stage:trial',
  'size:10-49',
  'unit',
  'region:x',
  'fresh',
];
const settle = (events: readonly VerdictEvent[], weeks = 12) => {
  let weights: LearnedWeights = {};
  for (let week = 0; week < weeks; week += 1) ({ weights } = learnWeights(events, weights));
  return weights;
};
const movesOf = (weights: LearnedWeights) =>
  Object.entries(weights).map(([term, weight]) =>
    Math.abs(weight / WEIGHTS[term as keyof LearnedWeights] - 1),
  );

it('takes hardly anything from chance where nearly every reason is nearly always given', () => {
  const moves = [1, 2, 3].flatMap((seed) => {
    const dice = createDice(seed);
    const said = Array.from({ length: 1200 }, (_, at): VerdictEvent => ({
      practiceId: `r${at}`,
      authorId: 'a',
      personId: `p${at % 60}`,
      verdict: dice.roll() < 0.5 ? 'worked' : 'declined',
      shown: TERMS.filter(() => dice.roll() < 0.95),
    }));
    return movesOf(settle(said));
  });
  expect(Math.max(0, ...moves)).toBeLessThan(0.15);
});

it('hears what people say of reasons, not which people are kind', () => {
  const dice = createDice(2);
  const said = Array.from({ length: 800 }, (_, at): VerdictEvent => {
    const person = at % 20;
    // The kind ones work where the sector is known, the others where only words are.
    const isKind = person < 10;
    const shown = dice.roll() < 0.9 === isKind ? ['sector:hotel'] : ['words'];
    const verdict = dice.roll() < (isKind ? 0.8 : 0.1) ? 'tried' : 'declined';
    return { practiceId: `r${at}`, authorId: 'a', personId: `p${person}`, verdict, shown };
  });
  expect(Math.max(0, ...movesOf(settle(said)))).toBeLessThan(0.05);
});

it('does not follow five who agree to teach, whatever reasons they report', () => {
  const dice = createDice(3);
  const honest = Array.from({ length: 400 }, (_, at): VerdictEvent => ({
    practiceId: `r${at}`,
    authorId: 'a',
    personId: `p${at % 40}`,
    verdict: dice.roll() < 0.5 ? 'worked' : 'declined',
    shown: TERMS.filter(() => dice.roll() < 0.4),
  }));
  const lies = Array.from({ length: 5 * 60 }, (_, at): VerdictEvent => ({
    practiceId: `r${at}`,
    authorId: 'a',
    personId: `liar${at % 5}`,
    verdict: at % 2 === 0 ? 'worked' : 'declined',
    shown: at % 2 === 0 ? ['official', 'agreement:x'] : ['situation:x', 'words'],
  }));
  const [quiet, taught] = [settle(honest), settle([...honest, ...lies])];
  for (const term of ['official', 'agreement', 'concepts', 'words'] as const) {
    const moved = ((taught[term] ?? WEIGHTS[term]) - (quiet[term] ?? WEIGHTS[term])) / WEIGHTS[term];
    expect(Math.abs(moved), term).toBeLessThan(0.1);
  }
});

it('does not hear a refusal that is not of the reasons', () => {
  const refused = (reason: 'already-done' | 'outdated' | 'unclear' | 'not-here' | 'other-sector') =>
    events(400).map((event) => (event.verdict === 'declined' ? { ...event, reason } : event));
  expect(learnWeights(refused('not-here'))).toEqual(learnWeights(events(400)));
  expect(learnWeights(refused('other-sector')).events).toBe(400);
  for (const reason of ['already-done', 'outdated', 'unclear'] as const)
    expect(learnWeights(refused(reason))).toEqual({ weights: {}, lessons: [], events: 200 });
});

it('learns nothing that the figures beside it contradict', () => {
  // To each the sector is a help; but those who see it most find little of use, and together it looks like a hindrance.
  const said = Array.from({ length: 20 }, (_, person) => {
    const give = (count: number, good: number, shown: string[]) =>
      Array.from({ length: count }, (_answer, at): VerdictEvent => ({
        practiceId: `${shown.join()}${at}`,
        authorId: 'a',
        personId: `p${person}`,
        verdict: at < good ? 'worked' : 'declined',
        shown,
      }));
    const isSour = person < 10;
    return [
      ...(isSour ? give(24, 6, ['sector:hotel']) : give(8, 8, ['sector:hotel'])),
      ...(isSour ? give(8, 0, ['words']) : give(24, 16, ['words'])),
    ];
  }).flat();
  expect(learnWeights(said).weights).toEqual({});
});
