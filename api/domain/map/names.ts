/** Names of the map's entries, for reasons and filters; an unknown id has no name. */

/** Undefined until the map is there. */
export function nameOf(_id: string): { fr: string; en: string } | undefined {
  return undefined;
}
