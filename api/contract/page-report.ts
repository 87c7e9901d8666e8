/**
 * A page that should be readable and is not: its structure, for whoever mends the reading. Every field is of a closed
 * form, so that no text of the page, no address and no person fits into it.
 */
import { z } from 'zod';

const Tag = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
/** Names only; a value of an attribute may be a customer's. */
const Attribute = z.string().regex(/^[a-z][a-z0-9:_-]{0,60}$/);

/** `depth`: 0 the root. `labels`: keys of our own label dictionary that are written here, never the words themselves. */
const Node = z.strictObject({
  depth: z.int().min(0).max(40),
  tag: Tag,
  attributes: z.array(Attribute).max(20),
  labels: z.array(z.string().regex(/^[a-zA-Z]{1,20}$/)).max(5),
});

/** `session`: an answer of the CRM's own to read by. `page`: the marks of a record that is drawn. `stage`: of a deal, what changes when it is won. */
export const MissingMark = z.enum(['session', 'page', 'stage']);
export type MissingMark = z.infer<typeof MissingMark>;

export const PageReport = z
  .strictObject({
    adapter: z.string().regex(/^[A-Za-z0-9 .-]{1,40}$/),
    /** Of the extension. */
    version: z.string().regex(/^[0-9.]{1,20}$/),
    kind: z.enum(['account', 'opportunity']),
    /** What the adapter needs and the page has. */
    found: z.strictObject({ ask: z.boolean(), page: z.boolean() }),
    /** What was looked for in vain. Reports of before 2026-11-26 do not say. */
    missing: z.array(MissingMark).max(3).optional(),
    nodes: z.array(Node).max(400),
  })
  .meta({ id: 'PageReport' });
export type PageReport = z.infer<typeof PageReport>;

/** As an administrator reads it. */
export const KeptPageReport = z
  .object({ id: z.string(), at: z.iso.datetime(), report: PageReport })
  .meta({ id: 'KeptPageReport' });
export type KeptPageReport = z.infer<typeof KeptPageReport>;
