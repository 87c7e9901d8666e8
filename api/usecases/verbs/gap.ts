/** The verbs of gaps and wishes. */
import { closeWish } from '../gaps/close-wish.ts';
import { listGaps } from '../gaps/list-gaps.ts';
import { listWishes } from '../gaps/list-wishes.ts';
import { makeWish } from '../gaps/make-wish.ts';
import { reportGap } from '../gaps/report-gap.ts';

export const gapReads = { listGaps, listWishes };
export const gapWrites = { reportGap, makeWish, closeWish };
