/** A page for an adapter: parsed as a browser would, without running anything of it. */
import { parseHTML } from 'linkedom';
import type { Page, Session } from '../../../extension/crm/adapter.ts';

export function openPage(html: string, url: string): Page {
  const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
  return { document: document as unknown as Document, url: new URL(url) };
}

/** A CRM that answers what it is told to, by path, and notes what it was asked. */
export function answers(
  known: Readonly<Record<string, unknown>> = {},
): Session & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async json(path) {
      asked.push(path);
      return known[path];
    },
    async query(path, body) {
      asked.push(path);
      const answer = known[path];
      return typeof answer === 'function' ? answer(body) : answer;
    },
    async page(path) {
      asked.push(path);
      const html = known[path];
      return typeof html === 'string' ? openPage(html, `http://crm.example${path}`) : undefined;
    },
  };
}

/** Field → value, as a person would read it off the record. */
export const told = (fields: readonly { readonly key: string; readonly value: string }[] = []) =>
  Object.fromEntries(fields.map(({ key, value }) => [key, value]));
