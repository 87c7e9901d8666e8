/** The verbs of practices, and of what people do with them. */
import { addComment } from '../add-comment.ts';
import { editPractice } from '../edit-practice.ts';
import { likePractice } from '../like-practice.ts';
import { listComments } from '../list-comments.ts';
import { listPractices } from '../list-practices.ts';
import { listReuses } from '../list-reuses.ts';
import { readChanges } from '../read-changes.ts';
import { readPractice } from '../read-practice.ts';
import { recordVerdict } from '../record-verdict.ts';
import { removeComment } from '../remove-comment.ts';
import { searchPractices } from '../search-practices.ts';
import { sharePractice } from '../share-practice.ts';
import { suggestPractices } from '../suggest-practices.ts';
import { unlikePractice } from '../unlike-practice.ts';
import { withdrawPractice } from '../withdraw-practice.ts';
import { withdrawVerdict } from '../withdraw-verdict.ts';

export const practiceReads = {
  listPractices,
  searchPractices,
  suggestPractices,
  readPractice,
  listComments,
  listReuses,
  readChanges,
};
export const practiceWrites = {
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
