/** What crosses when people search over all nouns. */
import { z } from 'zod';
import type { Wire } from './shape.ts';

export const searchWire = {
  /** What was typed; only its folded words and the week are kept. */
  countFruitlessSearch: { body: z.strictObject({ q: z.string().trim().min(1).max(200) }) },
} as const satisfies Record<string, Wire>;
