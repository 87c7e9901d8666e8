/**
 * What Odoo's JSON-RPC is asked: rows, the person's language, and which fields there are. Readings only,
 * with the session and without a token.
 */
import type { Page, Session } from './adapter.ts';
import { asNode, walkPath, type JsonNode } from './json-node.ts';

export interface OdooRpc {
  /** Every field of `model` that this version has and this person may see, by name: `{string, type, selection}`; empty when refused. */
  readonly fields: JsonNode;
  /** Without those that are gone or not this person's to read; undefined when expired (an error within a 200) or of a module that is not there. */
  rows(
    model: string,
    method: 'read' | 'search_read',
    ...args: readonly unknown[]
  ): Promise<JsonNode[] | undefined>;
}

/** By page: neither a person's language nor a company's fields change while it is open. */
const kept = new WeakMap<Document, Map<string, JsonNode>>();

/** What `web/dataset` and `web/action` are sent. */
export const rpcCall = (params: JsonNode) => ({ jsonrpc: '2.0', method: 'call', params });

export async function openRpc(session: Session, { document }: Page, model: string): Promise<OdooRpc> {
  const call = async (of: string, method: string, args: readonly unknown[], kwargs: JsonNode = {}) => {
    const params = { model: of, method, args, kwargs };
    const answer = await session.query(`/web/dataset/call_kw/${of}/${method}`, rpcCall(params));
    const isShut = walkPath(answer, 'error.data.name') === 'odoo.exceptions.AccessError';
    return isShut ? [] : walkPath(answer, 'result');
  };
  const known = kept.get(document) ?? new Map<string, JsonNode>();
  kept.set(document, known);
  const once = async (...asked: Parameters<typeof call>): Promise<JsonNode> => {
    const found = known.get(asked[0]) ?? asNode(await call(...asked));
    if (found) known.set(asked[0], found);
    return found ?? {};
  };
  const attributes = ['string', 'type', 'selection'];
  const [{ lang }, fields] = await Promise.all([
    once('res.users', 'context_get', []),
    once(model, 'fields_get', [], { attributes }),
  ]);
  // A stage or a tag that was renamed in French keeps its old name in the source's language, which answers without this. Of an account
  // itself that is wanted: its sectors are shipped, and known by their English names.
  const kwargsOf = (of: string) => (lang && of !== 'res.partner' ? { context: { lang } } : {});
  return {
    fields,
    async rows(of, method, ...args) {
      const rows = await call(of, method, args, kwargsOf(of));
      return Array.isArray(rows) ? rows.flatMap<JsonNode>((row) => asNode(row) ?? []) : undefined;
    },
  };
}
