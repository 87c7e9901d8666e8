/** The verbs of headquarters. */
import { listUpkeep } from '../headquarters/list-upkeep.ts';
import { dropOfficial, makeOfficial } from '../headquarters/make-official.ts';
import { mergePractice } from '../headquarters/merge-practice.ts';
import { retirePractice, revivePractice } from '../headquarters/retire-practice.ts';

export const headquartersReads = { listUpkeep };
export const headquartersWrites = {
  makeOfficial,
  dropOfficial,
  mergePractice,
  retirePractice,
  revivePractice,
};
