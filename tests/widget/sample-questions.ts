/** Questions for the widget's tests; each call makes fresh objects. */
import type { Answer, QuestionView } from '#contract/question';
import { lea, NOW, uuid } from './sample.ts';

export { offline, refused } from './sample.ts';

export function askedQuestion(n: number, over: Partial<QuestionView> = {}): QuestionView {
  return {
    id: uuid(500 + n),
    lang: 'fr',
    title: `Comment lever un contrat en cours (${n}) ?`,
    body: '',
    facets: { sector: 'hotel', stage: 'negotiate' },
    at: new Date(NOW - n * 3_600_000).toISOString(),
    status: 'open',
    answers: [],
    mine: { asked: false },
    ...over,
  };
}

export function givenAnswer(n: number, over: Partial<Answer> = {}): Answer {
  return {
    id: uuid(700 + n),
    author: lea,
    text: 'Deux machines prêtées le dimanche, et un chrono.',
    at: new Date(NOW - 60_000).toISOString(),
    accepted: false,
    ...over,
  };
}
