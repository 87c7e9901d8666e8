/** Who, from where, when: always the first line. Another unit is said in words, not only by its colour. */
import type { PersonRef } from '#contract/person';
import { Face } from './face.tsx';
import { Icon } from './icon.tsx';
import { sayName } from './say-name.ts';
import { tPractice } from './words/practice.ts';
import { Whence } from './whence.tsx';

interface PersonLineProps {
  readonly person: PersonRef;
  readonly at: string;
  /** Milliseconds since 1970; given in tests, the clock otherwise. */
  readonly now?: number | undefined;
  /** It comes from another unit than the reader's. */
  readonly crossUnit?: boolean | undefined;
  /** Opens the person's page; absent where there is none to open. */
  onOpenPerson?: ((id: string) => void) | undefined;
}

export function PersonLine({ person, at, now, crossUnit, onOpenPerson }: PersonLineProps) {
  return (
    <div class="who">
      <Face person={person} />
      <div>
        <Name person={person} onOpenPerson={onOpenPerson} />
        <Whence person={person} at={at} now={now} />
      </div>
      {crossUnit && (
        <span class="from">
          <Icon name="across" />
          {tPractice('otherUnit')}
        </span>
      )}
    </div>
  );
}

/** Somebody without a name has no page. */
function Name({ person, onOpenPerson }: Pick<PersonLineProps, 'person' | 'onOpenPerson'>) {
  if (!onOpenPerson || person.name === '') return <b>{sayName(person)}</b>;
  return (
    <b>
      <button type="button" class="open" onClick={() => onOpenPerson(person.id)}>
        {person.name}
      </button>
    </b>
  );
}
