/** The record: what a rep's CRM page shows. It never leaves the browser; only the extension's own parts pass it on. */
import { z } from 'zod';
import { RECORD_KEYS } from './record-keys.ts';

/** One field as read: `label` as the page shows it, `code` the CRM's own language-free value where there is one. */
export const RecordField = z.object({
  /** Known meaning, or `other`: labels of the page are words of the context too. */
  key: z.enum(RECORD_KEYS),
  label: z.string().max(120),
  value: z.string().max(4000),
  code: z.string().max(120).optional(),
});
export type RecordField = z.infer<typeof RecordField>;

/** An account or opportunity page. On an opportunity, `account` holds what was read of its account. */
export const CrmRecord = z.object({
  crm: z.string().max(40),
  kind: z.enum(['account', 'opportunity']),
  id: z.string().max(200),
  fields: z.array(RecordField).max(80),
  account: z.object({ id: z.string().max(200), fields: z.array(RecordField).max(80) }).optional(),
  /** By the CRM's own code; absent when the page does not say. */
  won: z.boolean().optional(),
});
export type CrmRecord = z.infer<typeof CrmRecord>;
