/** A merger as headquarters reads it: what went into what, by whom, and whether the two can be separated again. */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { PracticeId } from './practice.ts';

/** The title is empty where its author took it back or erased it. */
const Side = z.object({ id: PracticeId, title: z.string() });

export const Merger = z
  .object({
    /** The one that went into the other. */
    double: Side,
    into: Side,
    by: PersonRef,
    at: z.iso.datetime(),
    /** Absent: no more. */
    separableUntil: z.iso.datetime().optional(),
    separated: z.object({ by: PersonRef, at: z.iso.datetime() }).optional(),
  })
  .meta({ id: 'Merger' });
export type Merger = z.infer<typeof Merger>;
