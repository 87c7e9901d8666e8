/** The table of verbs, by the names of the endpoint table: what only reads, and what writes. A missing one does not compile. */
import type { EndpointName } from '#contract/endpoints';
import { addComment } from './add-comment.ts';
import { editPractice } from './edit-practice.ts';
import { invitePerson } from './invite-person.ts';
import { likePractice } from './like-practice.ts';
import { listComments } from './list-comments.ts';
import { listPractices } from './list-practices.ts';
import { listReuses } from './list-reuses.ts';
import { listSessions } from './list-sessions.ts';
import { readChanges } from './read-changes.ts';
import { readCompany } from './read-company.ts';
import { readMe } from './read-me.ts';
import { readPractice } from './read-practice.ts';
import { recordVerdict } from './record-verdict.ts';
import { removeComment } from './remove-comment.ts';
import { revokeSession } from './revoke-session.ts';
import { searchPractices } from './search-practices.ts';
import type { ReadVerb, WriteVerb } from './scope.ts';
import { sharePractice } from './share-practice.ts';
import { signOut } from './sign-out.ts';
import { unlikePractice } from './unlike-practice.ts';
import { withdrawPractice } from './withdraw-practice.ts';
import { withdrawVerdict } from './withdraw-verdict.ts';

/** Those with a door of their own: no actor yet, bytes instead of JSON, or an answer that does not end. */
export type ApartName = 'redeemInvitation' | 'refreshSession' | 'addPicture' | 'readPicture' | 'followFeed';
export type ReadName =
  | 'listSessions'
  | 'readMe'
  | 'readCompany'
  | 'listPractices'
  | 'searchPractices'
  | 'readPractice'
  | 'listComments'
  | 'listReuses'
  | 'readChanges';
export type WriteName = Exclude<EndpointName, ApartName | ReadName>;
/** What is answered in JSON, or by nothing, to a signed-in person. */
export type VerbName = ReadName | WriteName;

export const reads: { readonly [N in ReadName]: ReadVerb<N> } = {
  listSessions,
  readMe,
  readCompany,
  listPractices,
  searchPractices,
  readPractice,
  listComments,
  listReuses,
  readChanges,
};

export const writes: { readonly [N in WriteName]: WriteVerb<N> } = {
  signOut,
  revokeSession,
  invitePerson,
  sharePractice,
  editPractice,
  withdrawPractice,
  likePractice,
  unlikePractice,
  addComment,
  removeComment,
  recordVerdict,
  withdrawVerdict,
};
