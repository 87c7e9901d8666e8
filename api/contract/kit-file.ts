/** Files of an agreement's kit: PDF and office files, told apart from what only calls itself one; kept as they came, since nothing of ours can make one harmless. */
import { z } from 'zod';

export const KitFile = z
  .object({
    id: z.uuid(),
    /** As it is saved, ending in its kind. */
    name: z.string().max(120),
    bytes: z.int(),
  })
  .meta({ id: 'KitFile' });
export type KitFile = z.infer<typeof KitFile>;
