/** The acts of the head: sharing, what concerns me, and in my own corner what is about me. Places that do not exist are not named. */
import type { Me } from '#contract/person';
import type { PlaceId } from '../model/places.ts';
import { Bell } from '../ui/bell.tsx';
import { tShell } from '../ui/words/shell.ts';
import { isOpenTo } from './navigate.ts';

interface HeadActsProps {
  readonly me: Me;
  readonly place: PlaceId;
  /** How much is new of what concerns them. */
  readonly unread: number;
  go(place: PlaceId): void;
}

export function HeadActs({ me, place, unread, go }: HeadActsProps) {
  return (
    <>
      {isOpenTo('share', me) && place !== 'share' && (
        <button type="button" class="btn go-share" onClick={() => go('share')}>
          {tShell('share')}
        </button>
      )}
      {isOpenTo('notifications', me) && (
        <Bell unread={unread} current={place === 'notifications'} onOpen={() => go('notifications')} />
      )}
    </>
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
