/** What a search found beside practices: people, questions, agreements, quizzes, one line each, grouped. */
import type { ComponentChildren } from 'preact';
import type { Beside } from '../../model/search.ts';
import type { PlaceId } from '../../model/places.ts';
import { Face } from '../face.tsx';
import { MarkedText } from '../marked-text.tsx';
import { tSearch } from '../words/search.ts';

type Marks = readonly (readonly [number, number])[];

interface SearchBesideProps {
  readonly beside: Beside;
  onGo(place: PlaceId, at: string): void;
}

export function SearchBeside({ beside, onGo }: SearchBesideProps) {
  const { people, questions, agreements, quizzes } = beside;
  return (
    <>
      <Group name={tSearch('questions')} size={questions.length}>
        {questions.map(({ question: { id, title }, marks }) => (
          <Line key={id} text={title} marks={marks} onOpen={() => onGo('questions', id)} />
        ))}
      </Group>
      <Group name={tSearch('agreements')} size={agreements.length}>
        {agreements.map(({ agreement: { id, name, sites }, marks }) => (
          <Line key={id} text={name} marks={marks} onOpen={() => onGo('agreements', id)}>
            <Aside words={[tSearch('siteCount', { n: sites.total })]} />
          </Line>
        ))}
      </Group>
      <Group name={tSearch('people')} size={people.length}>
        {people.map(({ person, marks }) => (
          <Line key={person.id} text={person.name} marks={marks} onOpen={() => onGo('relay', person.id)}>
            <Face person={person} small />
            <Aside words={[person.unit, person.region]} />
          </Line>
        ))}
      </Group>
      <Group name={tSearch('quizzes')} size={quizzes.length}>
        {quizzes.map(({ quiz: { id, title, questions: n }, marks }) => (
          <Line key={id} text={title} marks={marks} onOpen={() => onGo('quizzes', id)}>
            <Aside words={[tSearch('questionCount', { n })]} />
          </Line>
        ))}
      </Group>
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly size: number;
  readonly children: ComponentChildren;
}

function Group({ name, size, children }: GroupProps) {
  if (size === 0) return null;
  return (
    <section class="found-group" aria-label={name}>
      <h3>{name}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface LineProps {
  readonly text: string;
  readonly marks: Marks;
  readonly children?: ComponentChildren;
  onOpen(): void;
}

function Line({ text, marks, children, onOpen }: LineProps) {
  return (
    <li class="found-line">
      <button type="button" class="open" onClick={onOpen}>
        <MarkedText text={text} marks={marks} />
      </button>
      {children}
    </li>
  );
}

const Aside = ({ words }: { readonly words: readonly string[] }) => (
  <span class="quiet">{words.filter((word) => word !== '').join(' · ')}</span>
);
