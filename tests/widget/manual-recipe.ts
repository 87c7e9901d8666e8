/** Reads the manual's recipes for CRMs: the code as it stands there, and what our frame understands of an address that it makes. */
import { readFileSync } from 'node:fs';
import { RecordFacts } from '#contract/record-facts';
import { readHostRecord } from '../../widget/pages/record/host-record.ts';

const manual = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8');
const sections = manual.split('\n### ').slice(1);

export const recipe = (crm: string): string => sections.find((section) => section.startsWith(crm)) ?? '';

/** The n-th block of that language, from 0. */
export const script = (crm: string, language: string, n = 0): string =>
  recipe(crm).split(`\`\`\`${language}\n`)[n + 1]?.split('\n```')[0] ?? '';

/** Throws where the server would refuse it. */
export function told(address: string) {
  const { searchParams: query, pathname, origin } = new URL(address);
  if (origin + pathname !== 'https://relais.company.com/embed/record') throw new Error(address);
  const host = readHostRecord((name) => query.get(name));
  if (host) RecordFacts.parse(host.facts);
  return host;
}

/** Of the frame in a page's text. */
export function frameOf(html: string): string {
  const escaped = /<iframe [^>]*src="([^"]*)"/.exec(html)?.[1] ?? '';
  return escaped.replaceAll('&amp;', '&');
}
