/** The verbs of headquarters. */
import { listDoubles } from '../doubles/list-doubles.ts';
import { tellApart, untellApart } from '../doubles/tell-apart.ts';
import { listMergers } from '../headquarters/list-mergers.ts';
import { listUpkeep } from '../headquarters/list-upkeep.ts';
import { dropOfficial, makeOfficial } from '../headquarters/make-official.ts';
import { mergePractice } from '../headquarters/merge-practice.ts';
import { separatePractice } from '../headquarters/separate-practice.ts';
import { retirePractice, revivePractice } from '../headquarters/retire-practice.ts';

export const headquartersReads = { listUpkeep, listDoubles, listMergers };
export const headquartersWrites = {
  makeOfficial,
  dropOfficial,
  mergePractice,
  separatePractice,
  retirePractice,
  revivePractice,
  tellApart,
  untellApart,
};
