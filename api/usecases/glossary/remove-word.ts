/** Forgets one word of the glossary; one that is gone already stays so. */
import type { WriteVerb } from '../scope.ts';
import { wordId } from './word-id.ts';

export const removeWord: WriteVerb<'removeWord'> = async ({ db, announce }, { params }) => {
  if (!(await db.get('glossary', wordId(params)))) return;
  await db.remove('glossary', wordId(params));
  announce({ type: 'glossary' });
};
