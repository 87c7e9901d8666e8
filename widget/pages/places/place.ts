/** What a place of the widget is given by its shell. A place makes its own models from the client, and disposes them. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Company } from '#contract/company';
import type { Me } from '#contract/person';
import type { Noun } from '#contract/words';
import type { Client } from '../../client.ts';
import type { PlaceId } from '../../model/places.ts';
import type { LoadPicture } from '../../ui/picture.tsx';

export interface PlaceGiven {
  readonly client: Client;
  readonly me: Me;
  /** The company's words; undefined until they came, or when they did not. */
  readonly company: ReadonlySignal<Company | undefined>;
  readonly loadPicture: LoadPicture;
  /** The rest of the address inside this place: an id, or a word that the place knows; empty when there is none. */
  readonly at: string;
  /** `at` of the feed is a practice's id, of the relay a person's. */
  go(place: PlaceId, at?: string): void;
  /** Calls back with its id when something of that noun changed on the server; returns how to stop. */
  onChanged(noun: Noun, tell: (id: string) => void): () => void;
}

export type Place = ComponentType<PlaceGiven>;
