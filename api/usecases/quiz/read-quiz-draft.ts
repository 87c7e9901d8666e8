/** What headquarters wrote, to go on writing or to read it again. */
import type { ReadVerb } from '../scope.ts';
import { findWritten, presentWritten } from './present-written.ts';

export const readQuizDraft: ReadVerb<'readQuizDraft'> = async ({ db }, { params }) =>
  presentWritten(db, await findWritten(db, params.id));
