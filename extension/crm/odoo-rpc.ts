/**
 * What Odoo's JSON-RPC is asked: rows, the person's language, and what a company's own fields are called. Readings only,
 * with the session and without a token.
 */
import type { Page, Session } from './adapter.ts';
import { asNode, type JsonNode } from './json-node.ts';
import { ownKey } from './own-fields.ts';

export interface OdooRpc {
  /** None when refused, expired (an error within a 200) or of a module that is not there. */
  rows(model: string, method: 'read' | 'search_read', ...args: readonly unknown[]): Promise<JsonNode[]>;
  /** Fields that a company added and whose label is one of ours, by name: `{string, type, selection}`. */
  ownFields(model: string): Promise<JsonNode>;
}

/** By page: neither a person's language nor a company's fields change while it is open. */
const kept = new WeakMap<Document, Map<string, JsonNode>>();

/** What `web/dataset` and `web/action` are sent. */
export const rpcCall = (params: JsonNode) => ({ jsonrpc: '2.0', method: 'call', params });

export async function openRpc(session: Session, { document }: Page): Promise<OdooRpc> {
  let context: JsonNode = {};
  const call = async (model: string, method: string, args: readonly unknown[], kwargs = {}) => {
    const params = { model, method, args, kwargs: { ...kwargs, context } };
    const answer = await session.query(`/web/dataset/call_kw/${model}/${method}`, rpcCall(params));
    return asNode(answer)?.['result'];
  };
  const known = kept.get(document) ?? new Map<string, JsonNode>();
  kept.set(document, known);
  const once = async (name: string, ask: () => Promise<unknown>): Promise<JsonNode> => {
    const found = known.get(name) ?? asNode(await ask());
    if (found) known.set(name, found);
    return found ?? {};
  };
  // Without it Odoo answers in the source's: a stage that was renamed in French would keep its old English name.
  const { lang } = await once('', () => call('res.users', 'context_get', []));
  if (lang) context = { lang };
  return {
    async rows(model, method, ...args) {
      const rows = await call(model, method, args);
      return Array.isArray(rows) ? rows.map(asNode).filter((row) => row !== undefined) : [];
    },
    async ownFields(model) {
      const attributes = ['string', 'type', 'selection'];
      const fields = await once(model, () => call(model, 'fields_get', [], { attributes }));
      return Object.fromEntries(
        Object.entries(fields).filter(([name, field]) => name.startsWith('x_') && ownKey(labelOf(field))),
      );
    },
  };
}

export const labelOf = (field: unknown): string => String(asNode(field)?.['string']);
