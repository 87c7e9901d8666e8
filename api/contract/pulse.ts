/**
 * Pulse: what works in the field, by week. Every figure is about five people at least; `null` stands where fewer are behind it,
 * never for zero.
 */
import { z } from 'zod';
import { Evidence } from './evidence.ts';
import { PersonRef } from './person.ts';
import { PracticeId } from './practice.ts';

/** Monday of a week, ISO date; weeks are those of UTC. */
const Monday = z.iso.date();
const Count = z.int().nullable();
/** A unit of the directory; null gathers the units of which figures would be too small. */
const UnitLabel = z.string().nullable();

export const PulseTotals = z
  .object({
    /** Mean over the weeks of active / all people, 0 to 1. */
    active: z.number().nullable(),
    /** Practices shared, taken up by colleagues, and what came of it. */
    shares: Count,
    reuses: Count,
    worked: Count,
    failed: Count,
    /** Median hours from a share to the first reaction of a colleague; what nobody answered in a week counts as a week. */
    firstReactionHours: z.number().nullable(),
    /** Of the practices shared, how many had a reaction within 40 hours, 0 to 1. */
    answeredInTime: z.number().nullable(),
    /** Of the whole company only. */
    recognitions: Count,
  })
  .meta({ id: 'PulseTotals' });
export type PulseTotals = z.infer<typeof PulseTotals>;

/** A practice as a line of a list; its evidence is what stands on its card. */
export const PulsePractice = z
  .object({
    id: PracticeId,
    title: z.string(),
    author: PersonRef,
    official: z.boolean(),
    evidence: Evidence,
  })
  .meta({ id: 'PulsePractice' });
export type PulsePractice = z.infer<typeof PulsePractice>;

export const Pulse = z
  .object({
    /** Whole weeks: from the first to the last Monday, and as many before them to compare with. */
    period: z.object({ weeks: z.int(), from: Monday, to: Monday }),
    /** What it is narrowed to. */
    unit: z.string().optional(),
    region: z.string().optional(),
    /** What it can be narrowed to without telling of fewer than five people. */
    units: z.array(z.string()),
    regions: z.array(z.string()),
    now: PulseTotals,
    before: PulseTotals,
    /** People who did something useful in the week, of how many; those who shared, commented, answered or recognised among
     * them (the others took up, liked or told what came of it). A week that would point at somebody is left out. */
    adoption: z.array(
      z.object({ week: Monday, of: z.int(), active: z.int(), contributors: z.int().nullable() }),
    ),
    /** Live practices by broad sector (id of the map) and the author's unit. `n` null: fewer than five authors. */
    practices: z.array(z.object({ sector: z.string(), unit: UnitLabel, n: Count })),
    /** Taken up by people of `to`, from practices of `from`. */
    matrix: z.array(z.object({ from: UnitLabel, to: UnitLabel, n: z.int() })),
    outcomes: z.array(z.object({ week: Monday, worked: z.int(), failed: z.int() })),
    reactions: z.array(z.object({ week: Monday, hours: z.number() })),
    /** Within a unit, and from one to another. */
    recognitions: z.array(z.object({ week: Monday, within: z.int(), across: z.int() })),
    /** Reported on in the period, most proven first. */
    mostTakenUp: z.array(PulsePractice),
  })
  .meta({ id: 'Pulse' });
export type Pulse = z.infer<typeof Pulse>;
