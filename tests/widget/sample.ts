/** A small believable feed for the widget's tests; each call makes fresh objects. */
import type { Comment } from '#contract/comment';
import type { Notification } from '#contract/notification';
import type { Me, PersonRef } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Suggestion } from '#contract/suggestion';

export const NOW = Date.parse('2026-11-23T10:00:00Z');
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const lea: PersonRef = {
  id: 'p-lea',
  name: 'Léa Nguyen',
  unit: 'Office',
  region: 'Occitanie',
  role: 'rep',
};
export const hugo: PersonRef = {
  id: 'p-hugo',
  name: 'Hugo Delmas',
  unit: 'HORECA',
  region: 'Bretagne',
  role: 'rep',
};
export const me: Me = { ...hugo, email: 'hugo@maison.example' };

export function practice(n: number, over: Partial<PracticeView> = {}): PracticeView {
  return {
    id: uuid(n),
    rev: 1,
    kind: 'practice',
    lang: 'fr',
    title: `Pratique ${n}`,
    body: 'Les élus ont réussi : 9 sur 11, sans un mot.',
    author: lea,
    facets: { sector: 'hotel', products: ['Aria 4'], city: 'Lyon', size: '10-49' },
    pictures: [],
    status: 'live',
    official: false,
    at: new Date(NOW - n * 3_600_000).toISOString(),
    likes: 2,
    comments: 0,
    evidence: { tried: 0, worked: 0, failed: 0, units: [], regions: [] },
    mine: { liked: false },
    ...over,
  };
}

export function comment(n: number, over: Partial<Comment> = {}): Comment {
  return {
    id: uuid(900 + n),
    practiceId: uuid(1),
    author: lea,
    text: `Commentaire ${n}`,
    mentions: [],
    at: new Date(NOW - (100 - n) * 60_000).toISOString(),
    ...over,
  };
}

export const suggestion: Suggestion = {
  practice: practice(1, {
    title: 'Les stickers « 1 geste = 1 café » collés avant la réunion',
    evidence: { tried: 4, worked: 2, failed: 1, units: ['HORECA'], regions: [] },
  }),
  reasons: [
    { term: 'sector:hotel', code: 'sector', label: { fr: 'hôtellerie', en: 'hotels' }, share: 0.6 },
    { term: 'stage:negotiate', code: 'stage', share: 0.4 },
  ],
  score: 0.8,
  crossUnit: true,
};

/** As the client throws them, by name: the models know no more. */
export const offline = (): Error => Object.assign(new Error('No answer'), { name: 'OfflineError' });
export const refused = (code: string, title: string): Error =>
  Object.assign(new Error(title), { name: 'ProblemError', code, title });

/** A promise and its handles, to decide in which order answers come. */
export function later<T>() {
  return Promise.withResolvers<T>();
}

/** The suggestion of another practice. */
export const suggestionOf = (n: number): Suggestion => ({ ...suggestion, practice: practice(n) });

/** A word to the reader about the first practice. */
export function notice(n: number, over: Partial<Notification> = {}): Notification {
  return {
    id: `n${n}`,
    kind: 'taken-up',
    by: lea,
    about: { noun: 'practice', id: uuid(1) },
    title: 'Petit déjeuner en salle de pause',
    at: new Date(NOW - n * 3_600_000).toISOString(),
    read: true,
    ...over,
  };
}
