/** What Odoo's answers say in words: a relation by its name, a choice by its label, notes without their markup; of a file nothing. */
import { asNode, type JsonNode } from './json-node.ts';
import { ownKey } from './own-fields.ts';
import { linesOf } from './read-address.ts';

/** A picture may stand in a note, letter by letter; what is cut amid a tag is left out with it. */
const MARKUP_MAX = 100_000;

/** What `fields_get` says of a field: `{string, type, selection}`; with its value it is like a property. */
const fieldIn = (known: JsonNode, name: string, value?: unknown): JsonNode => ({
  ...asNode(known[name]),
  value,
});

/** Of an empty number Odoo says zero, of anything else that is empty `false`. */
function sayField({ type, selection, tags, value }: JsonNode): unknown {
  const choices = selection ?? tags;
  if (Array.isArray(choices))
    return choices
      .filter(([code]) => [value].flat().includes(code))
      .map(([, word]) => word)
      .join(', ');
  if (Array.isArray(value)) return nameOf(value);
  // Parsed, never inserted: scripts and pictures stay dead.
  if (value && type === 'html')
    return linesOf(new DOMParser().parseFromString(String(value).slice(0, MARKUP_MAX), 'text/html')).join(
      ' ',
    );
  return type === 'binary' ? '' : value || '';
}

/** "[7, 'Lyon']" of a relation → Lyon. Several links are numbers. */
export const nameOf = (relation: unknown): string =>
  Array.isArray(relation) && typeof relation[1] === 'string' ? relation[1] : '';

export const inWords = (row: JsonNode, known: JsonNode): JsonNode =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, sayField(fieldIn(known, name, value))]),
  );

/** Whether there is such a field; where the fields were not told, perhaps. */
export const isKnown = (known: JsonNode, name: string) => name in known || !known['name'];

/** Of some versions and countries: a company's number. */
const NUMBERS = /^(siret|company_registry)$/;

/** A field that is not there makes Odoo refuse all; a company's own are read where their label is one of ours. */
export const namesIn = (known: JsonNode, wanted: readonly string[]) => [
  ...wanted.filter((name) => isKnown(known, name)),
  ...Object.keys(known).filter((name) => {
    const { type, string } = fieldIn(known, name);
    const isOwn = name.startsWith('x_') && ownKey(String(string));
    return isOwn || type === 'properties' || NUMBERS.test(name);
  }),
];

/** What a company added, by its label: its own fields, and since 17 the properties of a pipeline (19: of a contact). */
export function addedIn(row: JsonNode, known: JsonNode): JsonNode {
  const added = Object.entries(row).flatMap(([name, value]) => {
    const field = fieldIn(known, name, value);
    return name.startsWith('x_') ? field : field['type'] === 'properties' ? value : [];
  });
  return Object.fromEntries(
    added.map((each) => {
      const field = asNode(each) ?? {};
      return [String(field['string']), sayField(field)];
    }),
  );
}
