/** The relay of a person: what they passed on and what came of it. Their own; others see it by a link that they control. */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { PracticeId, PracticeView } from './practice.ts';
import { Recognition } from './recognition.ts';
import { VERDICTS } from './words.ts';

/** A quiz passed. */
export const Expertise = z
  .object({ quizId: z.uuid(), title: z.string(), at: z.iso.datetime() })
  .meta({ id: 'Expertise' });
export type Expertise = z.infer<typeof Expertise>;

/** What everybody may read of a person: nothing that a practice or a feed would not tell. */
export const PersonPage = z
  .object({
    person: PersonRef,
    /** Newest first, at most 20. */
    shared: z.array(PracticeView),
    recognitions: z.array(Recognition),
    /** Passes that the person shows. */
    expertise: z.array(Expertise),
  })
  .meta({ id: 'PersonPage' });
export type PersonPage = z.infer<typeof PersonPage>;

/** A practice of theirs with the colleagues who took it up; declines are nobody's business. */
const Passed = z.object({
  practice: PracticeView,
  takenUp: z.array(z.object({ by: PersonRef, verdict: z.enum(VERDICTS), at: z.iso.datetime() })),
});

/** A sector or a lever (id of the map) where practices of theirs were taken up, and how often that worked. */
export const Skill = z
  .object({
    kind: z.enum(['sector', 'lever']),
    id: z.string(),
    worked: z.int(),
    tried: z.int(),
    units: z.array(z.string()),
  })
  .meta({ id: 'Skill' });
export type Skill = z.infer<typeof Skill>;

/** As the holder of a link reads it. */
export const ShownRelay = z
  .object({
    person: PersonRef,
    shared: z.array(Passed),
    recognitions: z.array(Recognition),
    expertise: z.array(Expertise),
    /** Best proven first. */
    skills: z.array(Skill),
  })
  .meta({ id: 'ShownRelay' });
export type ShownRelay = z.infer<typeof ShownRelay>;

/** As its owner reads it. */
export const Relay = ShownRelay.extend({
  /** What they took up from others, newest first. */
  took: z.array(
    z.object({
      practiceId: PracticeId,
      title: z.string(),
      author: PersonRef,
      verdict: z.enum(VERDICTS),
      at: z.iso.datetime(),
    }),
  ),
  /** All passes, also those that nobody else sees. */
  passes: z.array(Expertise.extend({ shown: z.boolean() })),
}).meta({ id: 'Relay' });
export type Relay = z.infer<typeof Relay>;

export const RelayLink = z
  .object({ id: z.uuid(), label: z.string(), at: z.iso.datetime(), expiresAt: z.iso.datetime() })
  .meta({ id: 'RelayLink' });
export type RelayLink = z.infer<typeof RelayLink>;

/** All that is kept about a person, table by table, as it is kept; secrets left out. */
export const Export = z
  .object({
    at: z.iso.datetime(),
    tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  })
  .meta({ id: 'Export' });
export type Export = z.infer<typeof Export>;
