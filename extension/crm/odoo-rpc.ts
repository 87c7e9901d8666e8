/**
 * What Odoo's JSON-RPC is asked: rows, the person's language, and which fields there are. Readings only,
 * with the session and without a token.
 */
import type { Page, Session } from './adapter.ts';
import { asNode, type JsonNode } from './json-node.ts';

export interface OdooRpc {
  /** None when refused, expired (an error within a 200) or of a module that is not there. */
  rows(model: string, method: 'read' | 'search_read', ...args: readonly unknown[]): Promise<JsonNode[]>;
  /** Every field that this version has and this person may see, by name: `{string, type, selection}`; empty when refused. */
  fields(model: string): Promise<JsonNode>;
}

/** By page: neither a person's language nor a company's fields change while it is open. */
const kept = new WeakMap<Document, Map<string, JsonNode>>();

/** What `web/dataset` and `web/action` are sent. */
export const rpcCall = (params: JsonNode) => ({ jsonrpc: '2.0', method: 'call', params });

export async function openRpc(session: Session, { document }: Page): Promise<OdooRpc> {
  let context: JsonNode = {};
  const call = async (model: string, method: string, args: readonly unknown[], kwargs = {}) => {
    // An account is read in the source's language: its sectors are shipped, and known by their English names.
    const told = model === 'res.partner' ? {} : { context };
    const params = { model, method, args, kwargs: { ...kwargs, ...told } };
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
    fields: (model) =>
      once(model, () => call(model, 'fields_get', [], { attributes: ['string', 'type', 'selection'] })),
  };
}
