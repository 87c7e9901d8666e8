/** Pictures: re-encoded by the server without metadata; read with the reader's own token. */
import { z } from 'zod';

export const Picture = z
  .object({ id: z.uuid(), width: z.int(), height: z.int(), alt: z.string().max(200) })
  .meta({ id: 'Picture' });
export type Picture = z.infer<typeof Picture>;
