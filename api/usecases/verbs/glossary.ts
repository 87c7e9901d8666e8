/** The verbs of the glossary. */
import { importGlossary } from '../glossary/import-glossary.ts';
import { listCases } from '../glossary/list-cases.ts';
import { listWordChanges } from '../glossary/list-word-changes.ts';
import { putWord } from '../glossary/put-word.ts';
import { removeWord } from '../glossary/remove-word.ts';

export const glossaryReads = { listCases, listWordChanges };
export const glossaryWrites = { importGlossary, putWord, removeWord };
