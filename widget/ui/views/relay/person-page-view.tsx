/** A colleague's page: what they shared, their bravos, the quizzes they show. Nothing of what they did with others' practices. */
import type { PersonPage } from '#contract/relay';
import { RelayView, type RelayViewProps } from './relay-view.tsx';

type PersonPageViewProps = Omit<RelayViewProps, 'relay' | 'title' | 'promise'> & {
  readonly page: PersonPage;
};

export function PersonPageView({ page, ...given }: PersonPageViewProps) {
  const relay = {
    person: page.person,
    shared: page.shared.map((practice) => ({ practice, takenUp: [] })),
    recognitions: page.recognitions,
    expertise: page.expertise,
    skills: [],
  };
  return <RelayView relay={relay} title={page.person.name} {...given} />;
}
