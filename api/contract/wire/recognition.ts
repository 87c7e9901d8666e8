/** What crosses when people are congratulated. */
import { z } from 'zod';
import { Fairness, Recognition, RecognitionDraft, Team } from '../recognition.ts';
import { pageOf, Paging, type Wire } from './shape.ts';

export const recognitionWire = {
  /** Of the reader's own unit unless another is named; headquarters and administrators see all. */
  listPins: {
    query: z.object({ unit: z.string().max(80).optional(), limit: Paging.shape.limit }),
    reply: z.object({ items: z.array(Recognition) }),
  },
  listRecognitions: { query: Paging, reply: pageOf(Recognition) },
  recognise: { body: RecognitionDraft, reply: Recognition },
  removeRecognition: {},
  readTeam: { reply: Team },
  readFairness: { reply: Fairness },
} as const satisfies Record<string, Wire>;
