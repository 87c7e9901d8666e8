/** What crosses about people: never an address, which only the person sees. */
import { z } from 'zod';
import { PersonRef } from '../person.ts';
import { Paging, type Wire } from './shape.ts';

export const personWire = {
  /** Active people whose names hold words that begin like those of `q`, best first; without `q`, by name. */
  listPeople: {
    query: z.object({ q: z.string().trim().max(80).default(''), limit: Paging.shape.limit }),
    reply: z.object({ items: z.array(PersonRef) }),
  },
} as const satisfies Record<string, Wire>;
