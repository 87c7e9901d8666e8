/** How long what is personal is kept where no other rule says so, in days. Constants only. */

/** Answers to a quiz: a year is until the next one; a pass that is shown stays while it is shown. */
export const ATTEMPT_DAYS = 365;
/** Who changed the company's words: a year is until a search that went wrong has been noticed. */
export const WORD_CHANGE_DAYS = 365;
