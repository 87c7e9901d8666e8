/** Fields that a company added to its CRM, by the words of their names or labels. Words that are no label of ours are left unread. */
import type { RecordField } from '#contract/record';
import { asNode, sayValue, type JsonNode } from './json-node.ts';
import { fieldNamed } from './label.ts';
import { recordField } from './record-field.ts';

/** What CRMs do not have, or a company has twice; what the CRM has of its own goes first. */
const WANTED = new Set('sector naf size city postcode region tags products competitor agreement'.split(' '));

/** What these words mean, if it is something that a company may add. */
export function ownKey(words: string): RecordField['key'] | undefined {
  const key = fieldNamed(words);
  return key && key !== 'address' && WANTED.has(key) ? key : undefined;
}

/** `known`, and behind it what `row` adds. `wordsOf` a name of the row: its words, none where the company did not give it. */
export function withOwnFields(
  known: readonly RecordField[],
  row: JsonNode,
  wordsOf: (name: string) => string = (label) => label,
): RecordField[] {
  const taken = new Set<string>(known.map(({ key }) => key));
  const added = Object.entries(row).flatMap(([name, value]) => {
    const key = ownKey(wordsOf(name));
    if (!key || taken.has(key)) return [];
    const read = recordField(key, name, sayAdded(value));
    if (read.length > 0) taken.add(key);
    return read;
  });
  return [...known, ...added];
}

/** Names of several links come by their ids. Rows of a table have numbers for names: they say nothing. */
function sayAdded(value: unknown): string | number {
  const names = asNode(value);
  if (names) return sayValue(names) || sayValue(Object.values(names));
  return Array.isArray(value) && value.some(asNode) ? '' : sayValue(value);
}

/** "nombreEmployes" → "nombre Employes", "codeNAF" → "code NAF". */
export const splitWords = (name: string) => name.replaceAll(/[A-Z]?[a-z]+/g, ' $& ');
