/** The acts of the head: sharing, what concerns me, and in my own corner what is about me. Places that do not exist are not named. */
import type { Me } from '#contract/person';
import type { PlaceId } from '../model/places.ts';
import { tShell } from '../ui/words/shell.ts';
import { isOpenTo } from './navigate.ts';

interface HeadActsProps {
  readonly me: Me;
  readonly place: PlaceId;
  go(place: PlaceId): void;
}

export function HeadActs({ me, place, go }: HeadActsProps) {
  if (!isOpenTo('share', me) || place === 'share') return null;
  return (
    <button type="button" class="btn go-share" onClick={() => go('share')}>
      {tShell('share')}
    </button>
  );
}

const ABOUT_ME: readonly PlaceId[] = ['preferences', 'administration'];

export function AccountActs({ me, go }: Pick<HeadActsProps, 'me' | 'go'>) {
  return ABOUT_ME.filter((place) => isOpenTo(place, me)).map((place) => (
    <button key={place} type="button" class="btn" onClick={() => go(place)}>
      {tShell(place)}
    </button>
  ));
}
