/** What crosses to keep a device up to date. */
import { z } from 'zod';
import { Changes } from '../changes.ts';
import type { Wire } from './shape.ts';

export const changeWire = {
  readChanges: {
    query: z.object({
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(2000).default(500),
    }),
    reply: Changes,
  },
  followFeed: {},
} as const satisfies Record<string, Wire>;
