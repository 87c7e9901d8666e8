/** People whose name is being written after an @: one click or key completes it. They are told when the comment leaves. */
import type { PersonRef } from '#contract/person';
import { Face } from './face.tsx';
import { tLife } from './words/life.ts';

interface NameChipsProps {
  readonly people: readonly PersonRef[];
  onChoose(person: PersonRef): void;
}

export function NameChips({ people, onChoose }: NameChipsProps) {
  return (
    <fieldset class="chips names" aria-live="polite">
      <legend class="unseen">{tLife('name')}</legend>
      {people.map((person) => (
        <button key={person.id} type="button" class="chip" onClick={() => onChoose(person)}>
          <Face person={person} small />
          {person.name} <span class="quiet">{person.unit}</span>
        </button>
      ))}
    </fieldset>
  );
}
