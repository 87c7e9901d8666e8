/** Where each place's code is. It comes when the place is first opened, so that the feed stays light. */
import type { PlaceId } from '../../model/places.ts';
import type { Place } from './place.ts';

/** The feed is always there. A place without a line here is shown to nobody. */
export const rooms: Readonly<Partial<Record<PlaceId, () => Promise<Place>>>> = {
  quizzes: async () => (await import('./quizzes-place.tsx')).QuizzesPlace,
  relay: async () => (await import('./relay-place.tsx')).RelayPlace,
  team: async () => (await import('./team-place.tsx')).TeamPlace,
  notifications: async () => (await import('./notifications-place.tsx')).NotificationsPlace,
  preferences: async () => (await import('./preferences-place.tsx')).PreferencesPlace,
  share: async () => (await import('./share-place.tsx')).SharePlace,
  pulse: () => import('./pulse-place.tsx').then(({ PulsePlace }) => PulsePlace),
  agreements: async () => (await import('./agreements-place.tsx')).AgreementsPlace,
  administration: async () => (await import('./administration-place.tsx')).AdministrationPlace,
  questions: async () => (await import('./questions-place.tsx')).QuestionsPlace,
};
