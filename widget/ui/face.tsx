/** Initials on a colour that stays the person's own. No photo: nobody has to give one to take part. */
import type { PersonRef } from '#contract/person';

/** As many as `.face-N` in parts.css, each dark enough for white letters (AA). */
const COLOURS = 8;

export function Face({
  person,
  small,
}: {
  readonly person: Pick<PersonRef, 'id' | 'name'>;
  readonly small?: boolean;
}) {
  return (
    <span class={`face face-${colourOf(person.id)}${small ? ' small' : ''}`} aria-hidden="true">
      {initialsOf(person.name)}
    </span>
  );
}

export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('fr');
}

/** The same id gives the same colour everywhere, without being stored. */
export function colourOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (hash ^ (hash >>> 7)) % COLOURS;
}
