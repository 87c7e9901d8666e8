/** A row of the endpoint table, heavy half: the schemas of what crosses. */
import { z } from 'zod';

export interface Wire {
  /** Names in the path that the caller gives to something new; any other is looked up, and unknown is 404. */
  readonly params?: z.ZodType;
  /** Query string, all values strings. */
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly reply?: z.ZodType;
}

/** A page of a longer list: `next` is an opaque cursor, or null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

/** How much of a longer list, and from where. */
export const Paging = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
