/** What Odoo's answers say in words: a relation by its name, a choice by its label, notes without their markup; of a file nothing. */
import { asNode, type JsonNode } from './json-node.ts';
import { ownKey } from './own-fields.ts';
import { linesOf } from './read-address.ts';

/** What `fields_get` says of a field, or a property of itself: `{string, type, selection}`. None of it may be known. */
const fieldIn = (known: JsonNode, name: string): JsonNode => asNode(known[name]) ?? {};

/** Of an empty number Odoo says zero, of anything else that is empty `false`. */
function sayField({ type, selection, tags }: JsonNode, value: unknown): unknown {
  const choices = selection ?? tags;
  if (Array.isArray(choices))
    return choices
      .filter(([code]) => [value].flat().includes(code))
      .map(([, word]) => word)
      .join(', ');
  if (Array.isArray(value)) return nameOf(value);
  // Parsed, never inserted: scripts and pictures stay dead.
  if (type === 'html')
    return linesOf(new DOMParser().parseFromString(String(value || ''), 'text/html')).join(' ');
  return type === 'binary' ? '' : value || '';
}

/** "[7, 'Lyon']" of a relation → Lyon. Several links are numbers. */
export const nameOf = (relation: unknown): string =>
  Array.isArray(relation) && typeof relation[1] === 'string' ? relation[1] : '';

export const inWords = (row: JsonNode, known: JsonNode): JsonNode =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, sayField(fieldIn(known, name), value)]),
  );

const isProperties = (known: JsonNode, name: string) => fieldIn(known, name)['type'] === 'properties';

/** A field that is not there makes Odoo refuse all; a company's own are read where their label is one of ours. */
export const namesIn = (known: JsonNode, wanted: readonly string[]) => [
  ...wanted.filter((name) => name in known || !known['name']),
  ...Object.keys(known).filter(
    (name) =>
      isProperties(known, name) || (name.startsWith('x_') && ownKey(String(fieldIn(known, name)['string']))),
  ),
];

/** What a company added, by its label: its own fields, and since 17 the properties of a pipeline (19: of a contact). */
export function addedIn(row: JsonNode, known: JsonNode): JsonNode {
  const added = Object.entries(row).flatMap(([name, value]) => {
    if (name.startsWith('x_')) return [[fieldIn(known, name), value] as const];
    const properties = isProperties(known, name) && Array.isArray(value) ? value : [];
    return properties.flatMap((each) => {
      const property = asNode(each);
      return property ? [[property, property['value']] as const] : [];
    });
  });
  return Object.fromEntries(added.map(([field, value]) => [String(field['string']), sayField(field, value)]));
}
