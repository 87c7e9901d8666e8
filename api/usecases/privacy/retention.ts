/** How long what is personal is kept where no other rule says so, in days. Constants only. */

/** Answers to a quiz: a year is until the next one; a pass that is shown stays while it is shown. */
export const ATTEMPT_DAYS = 365;
