/** Forgets one word of the glossary; one that is gone already stays so. */
import type { WriteVerb } from '../scope.ts';
import { noteWords, penOf } from './note-words.ts';
import { wordId } from './word-id.ts';

export const removeWord: WriteVerb<'removeWord'> = async (scope, { params }) => {
  const { db, announce } = scope;
  if (!(await db.get('glossary', wordId(params)))) return;
  await db.remove('glossary', wordId(params));
  await noteWords(db, penOf(scope), [{ ...params, act: 'removed' }]);
  announce({ type: 'glossary' });
};
