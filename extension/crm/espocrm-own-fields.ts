/** Fields that a company added to EspoCRM, by their names: "cSecteurActivite", "cConcurrentName". A name that is no label of ours is left unread. */
import type { RecordField } from '#contract/record';
import { asNode, sayValue, type JsonNode } from './json-node.ts';
import { fieldNamed } from './label.ts';
import { recordField } from './record-field.ts';

/** What EspoCRM does not have, or a company has twice; what it has of its own goes first. */
const WANTED = new Set('sector naf size city postcode region tags products competitor agreement'.split(' '));
/** EspoCRM puts a "c" before them, and behind a link's the part that it is: its names are wanted, its numbers not. */
const NAME = /^c([A-Z][A-Za-z]*?)(?:Names?|(Ids?|Currency|Converted|Types))?$/;

export function readOwnFields(answer: JsonNode, known: readonly RecordField[]): RecordField[] {
  const taken = new Set<string>(known.map(({ key }) => key));
  return Object.entries(answer).flatMap(([name, value]) => {
    const [, words = '', part] = NAME.exec(name) ?? [];
    const key = part === undefined ? fieldNamed(words.replaceAll(/(?=[A-Z])/g, ' ')) : undefined;
    if (!key || key === 'address' || !WANTED.has(key) || taken.has(key)) return [];
    // Names of several links come by their ids.
    const names = asNode(value);
    const read = recordField(key, name, sayValue(names ? Object.values(names) : value));
    if (read.length > 0) taken.add(key);
    return read;
  });
}
