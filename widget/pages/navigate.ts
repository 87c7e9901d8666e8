/** The navigation that a person is shown: places that exist, that they may see, in their order. */
import type { Me } from '#contract/person';
import { writeAddress, type Address } from '../model/address.ts';
import { MAIN, maySee, type PlaceId } from '../model/places.ts';
import type { Navigation } from '../ui/views/widget-view.tsx';
import { rooms } from './places/rooms.ts';
import type { WidgetSettings } from './widget-settings.ts';

/** Whether there is something behind the name of a place for this person. */
export const isOpenTo = (place: PlaceId, { role }: Me): boolean =>
  (place === 'feed' || rooms[place] !== undefined) && maySee(place, role);

/** A colleague's page is drawn where one's own is; it is none of the places of the bar. */
const isAboutAnother = (place: PlaceId, at: string, { id }: Me): boolean =>
  place === 'relay' && at !== '' && at !== id;

export function navigate(
  { api }: WidgetSettings,
  me: Me,
  { place, at }: Address,
  go: (place: PlaceId) => void,
): Navigation | undefined {
  const places = MAIN.filter((place) => isOpenTo(place, me));
  // A bar with one word in it is no navigation.
  if (places.length < 2) return undefined;
  const own = new URL(api).origin === location.origin;
  return {
    places,
    current: isAboutAnother(place, at, me) ? undefined : place,
    hrefOf: (place) => (own ? writeAddress({ place, at: '' }) : undefined),
    onGo: (place) => go(place),
  };
}
