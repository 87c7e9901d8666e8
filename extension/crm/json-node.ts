/** Walks an answer of a CRM without trusting its shape: what is not there is nothing, never an error. */

export type JsonNode = Readonly<Record<string, unknown>>;

export function asNode(value: unknown): JsonNode | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonNode) // Any object is one: its values stay unknown.
    : undefined;
}

/** Undefined for what is no JSON: an answer may be anything. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** "address.city": one step a name; undefined as soon as one is missing. */
export function walkPath(node: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => asNode(at)?.[step], node);
}

/** Lists and wrapped values (`{name}`, `{value}`, `{label}`) as one text. */
export function sayValue(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value))
    return value
      .map(sayValue)
      .filter((each) => each !== '')
      .join(', ');
  const node = asNode(value);
  return node ? sayValue(node['name'] ?? node['value'] ?? node['label'] ?? '') : '';
}
