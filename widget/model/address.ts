/**
 * Where the reader is in the widget: a place, and what is open in it. On pages of our own it is the address bar's fragment
 * (`#/questions/42`); in a foreign page it lives here only, since a host's address is not ours to change.
 */
import { createModel, effect, signal } from '@preact/signals';
import { isPlace, type PlaceId } from './places.ts';

export interface Address {
  readonly place: PlaceId;
  /** The rest of the path: an id, or a word that the place knows; empty when there is none. */
  readonly at: string;
}

export interface AddressSource {
  /** The fragment with its `#`, or nothing. */
  read(): string;
  /** A new step of the history, or the same one written anew. */
  write(fragment: string, replace: boolean): void;
  /** Calls back when the person goes back or forth; returns how to stop. */
  follow(tell: () => void): () => void;
}

export function parseAddress(fragment: string): Address | undefined {
  const [place = '', ...rest] = fragment.replace(/^#?\/?/, '').split('/');
  return isPlace(place) ? { place, at: decode(rest.join('/')) } : undefined;
}

export function writeAddress({ place, at }: Address): string {
  return at === '' ? `#/${place}` : `#/${place}/${encodeURIComponent(at)}`;
}

/** A fragment that somebody cut in the middle of an escape is still worth reading. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const AddressModel = createModel((source: AddressSource, start: Address) => {
  const here = signal<Address>(parseAddress(source.read()) ?? start);
  // An effect, because a model's effects end with it.
  effect(() =>
    source.follow(() => {
      here.value = parseAddress(source.read()) ?? start;
    }),
  );
  return {
    here,
    go(place: PlaceId, at = '') {
      if (here.value.place === place && here.value.at === at) return;
      here.value = { place, at };
      source.write(writeAddress(here.value), false);
    },
    /** What is open changed by itself: no new step for the person to go back through. */
    settle(at: string) {
      if (here.value.at === at) return;
      here.value = { ...here.value, at };
      source.write(writeAddress(here.value), true);
    },
  };
});
