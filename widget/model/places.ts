/** The places of the widget and who may see each: what a person may not do is not shown to them. The server decides again. */
import type { Role } from '#contract/words';

/** In the order of the navigation; what is not listed in `MAIN` is reached from the head or from a link. */
export const PLACES = [
  'feed',
  'questions',
  'agreements',
  'quizzes',
  'relay',
  'team',
  'pulse',
  'share',
  'notifications',
  'preferences',
  'administration',
] as const;
export type PlaceId = (typeof PLACES)[number];

/** Those with a word of their own in the navigation. */
export const MAIN: readonly PlaceId[] = [
  'feed',
  'questions',
  'agreements',
  'quizzes',
  'relay',
  'team',
  'pulse',
];

const STEERING: readonly Role[] = ['manager', 'headquarters', 'administrator'];
const ONLY: Readonly<Partial<Record<PlaceId, readonly Role[]>>> = {
  team: ['manager', 'headquarters'],
  pulse: STEERING,
  administration: ['administrator'],
};

/** Who adopts, merges and retires practices. */
export const maySteer = (role: Role): boolean => role === 'headquarters' || role === 'administrator';

/** Who congratulates. */
export const mayCongratulate = (role: Role): boolean =>
  role === 'manager' || role === 'key-account' || role === 'headquarters';

export const isPlace = (word: string): word is PlaceId => PLACES.some((place) => place === word);

export const maySee = (place: PlaceId, role: Role): boolean => ONLY[place]?.includes(role) ?? true;
