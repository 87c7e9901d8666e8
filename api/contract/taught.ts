/**
 * A taught page: how to read one kind of record of a CRM that nobody wrote an adapter for. It is data and never code: no
 * expression, no script, no raw selector; every part is a word of a small grammar that the reader spells out itself.
 */
import { z } from 'zod';
import { TAUGHT_KEYS } from './taught-keys.ts';

const AttributeName = z.string().regex(/^(data-[a-z0-9_-]{1,60}|id|name|itemprop)$/);
const Token = z.string().regex(/^[A-Za-z_][\w:.-]{0,79}$/);
const Label = z.string().trim().min(1).max(80);

/** How a value is found; each must fit exactly one place of the page, or the field stays unknown. */
export const TaughtWay = z.discriminatedUnion('by', [
  /** The one first-level heading. */
  z.strictObject({ by: z.literal('title') }),
  /** An attribute that the CRM's maker gave it, with its exact value. */
  z.strictObject({ by: z.literal('attribute'), name: AttributeName, value: z.string().min(1).max(80) }),
  /** What stands beside these words. */
  z.strictObject({ by: z.literal('label'), label: Label }),
  /** Only where there is neither. */
  z.strictObject({ by: z.literal('class'), value: Token }),
  /** The last resort: tag and place among its siblings (1 the first), from the body down. */
  z.strictObject({
    by: z.literal('place'),
    steps: z
      .array(
        z.strictObject({ tag: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/), nth: z.int().min(1).max(500) }),
      )
      .min(1)
      .max(30),
  }),
]);
export type TaughtWay = z.infer<typeof TaughtWay>;

/** `host` may begin with `*.`; `path` has `{id}` once, where the record's id stands, and `*` where anything may. */
export const TaughtPage = z
  .strictObject({
    v: z.literal(1),
    id: z.uuid(),
    name: z.string().trim().min(1).max(80),
    host: z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/),
    path: z
      .string()
      .max(300)
      .regex(/^\/[^\s{}]*\{id\}[^\s{}]*$/),
    kind: z.enum(['account', 'opportunity']),
    fields: z
      .array(z.strictObject({ key: z.enum(TAUGHT_KEYS), way: TaughtWay }))
      .min(1)
      .max(TAUGHT_KEYS.length)
      .refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length, 'each key once')
      .refine((fields) => fields.some(({ key }) => key === 'name'), 'a name'),
    /** The stage's exact words that a person said to mean "won"; without it no win is ever concluded. */
    won: z.string().trim().min(1).max(80).optional(),
  })
  .meta({ id: 'TaughtPage' });
export type TaughtPage = z.infer<typeof TaughtPage>;
