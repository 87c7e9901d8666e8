/** What crosses when people are congratulated. */
import { z } from 'zod';
import { Fairness, GivenPraise, Recognition, RecognitionDraft, Team } from '../recognition.ts';
import { pageOf, Paging, type Wire } from './shape.ts';

export const recognitionWire = {
  /** Of the reader's own unit unless another is named; headquarters and administrators see all. */
  listPins: {
    query: z.object({ unit: z.string().max(80).optional(), limit: Paging.shape.limit }),
    reply: z.object({ items: z.array(Recognition) }),
  },
  listRecognitions: { query: Paging, reply: pageOf(Recognition) },
  /** Given for sharing a practice, for taking it up, or for what came of that; the last ones, newest first. */
  listPracticeRecognitions: { reply: z.object({ items: z.array(Recognition) }) },
  /** What the reader congratulated for, all of it: it is not offered to them again. */
  listGiven: { reply: z.object({ items: z.array(GivenPraise) }) },
  recognise: { body: RecognitionDraft, reply: Recognition },
  removeRecognition: {},
  readTeam: { reply: Team },
  readFairness: { reply: Fairness },
} as const satisfies Record<string, Wire>;
