/** The demo company as written by hand in the JSON files beside this one; only their shape is known here. */
import type { GlossaryEntry } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { Decline, Lang, QuizStatus, Role, Verdict } from '#contract/words';
import glossary from './glossary.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import practicesA from './practices-a.json' with { type: 'json' };
import practicesB from './practices-b.json' with { type: 'json' };
import practicesC from './practices-c.json' with { type: 'json' };
import quizzes from './quizzes.json' with { type: 'json' };
import recognitions from './recognitions.json' with { type: 'json' };

export interface WrittenPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  readonly region: string;
  readonly role: Role;
  /** Id of a person. */
  readonly manager?: string;
  /** When they came; absent: with the others, the year before. */
  readonly since?: string;
}

export interface WrittenReuse {
  readonly by: string;
  readonly verdict: Verdict;
  /** ISO dates, as of the day that the story is told (`TOLD_ON`). */
  readonly at: string;
  readonly settledAt?: string;
  readonly reason?: Decline;
  readonly note?: string;
  readonly city?: string;
}

export interface WrittenPractice {
  readonly key: string;
  readonly author: string;
  readonly at: string;
  readonly kind: 'practice' | 'win';
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
  readonly facets: Facets;
  readonly customer?: string;
  readonly lever?: string;
  readonly objection?: string;
  readonly material?: string;
  readonly durationWeeks?: number;
  readonly official?: boolean;
  /** Keys of other practices. */
  readonly replacedBy?: string;
  readonly parent?: string;
  readonly pictures?: readonly { readonly file: string; readonly alt: string }[];
  readonly reuses?: readonly WrittenReuse[];
  readonly comments?: readonly { readonly by: string; readonly at: string; readonly text: string }[];
  readonly likes?: readonly string[];
}

export interface WrittenQuiz {
  readonly key: string;
  readonly by: string;
  readonly lang: Lang;
  readonly at: string;
  readonly status: QuizStatus;
  readonly title: string;
  readonly passPercent: number;
  readonly questions: readonly {
    readonly text: string;
    readonly kind: 'single' | 'multiple';
    readonly right: readonly string[];
    readonly wrong: readonly string[];
    readonly explanation: string;
    /** Key of a practice. */
    readonly practice?: string;
    /** File of a picture that a practice shows too. */
    readonly picture?: string;
  }[];
  /** `right`: a figure for each answer, 1 where it was right. */
  readonly taken: readonly {
    readonly by: string;
    readonly right: string;
    readonly at: string;
    readonly shown: boolean;
  }[];
}

/** For a reuse (of which practice, by whom), a first share or a quiz. */
export interface WrittenRecognition {
  readonly by: string;
  readonly to: string;
  readonly at: string;
  readonly text: string;
  readonly practice?: string;
  readonly reuse?: string;
  readonly first?: string;
  readonly quiz?: string;
  /** Key of an agreement whose first site they signed. */
  readonly site?: string;
}

/** The story's today: the seed shifts every date by what has passed since, so that the demo never grows old. */
export const TOLD_ON = '2026-11-23';

// JSON modules type every string as string; the seed's test parses each row with the contract's own schemas.
export const company = {
  name: 'Maison Arvelle',
  people: people as readonly WrittenPerson[],
  practices: [...practicesA, ...practicesB, ...practicesC] as unknown as readonly WrittenPractice[],
  quizzes: quizzes as readonly WrittenQuiz[],
  recognitions: recognitions as readonly WrittenRecognition[],
  glossary: glossary as readonly GlossaryEntry[],
};
