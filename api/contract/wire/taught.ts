/** What crosses when pages are taught to everybody. */
import { z } from 'zod';
import { TaughtPage } from '../taught.ts';
import type { Wire } from './shape.ts';

export const taughtWire = {
  listTaughtPages: { reply: z.object({ items: z.array(TaughtPage) }) },
  publishTaughtPage: { params: z.object({ id: z.uuid() }), body: TaughtPage, reply: TaughtPage },
  withdrawTaughtPage: {},
} as const satisfies Record<string, Wire>;
