/** What crosses when a person follows something. */
import { z } from 'zod';
import { Follow, Topic } from '../follow.ts';
import type { Wire } from './shape.ts';

export const followWire = {
  /** The reader's own, latest first; all of them, since there are at most 200. */
  listFollows: { reply: z.object({ items: z.array(Follow) }) },
  /** Repeatable. `not-found`: nobody of this id; `too-many`: 200 are followed already. */
  follow: { params: Topic, reply: Follow },
  /** What was not followed is no error. */
  unfollow: { params: Topic },
} as const satisfies Record<string, Wire>;
