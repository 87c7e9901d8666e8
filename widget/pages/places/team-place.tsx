/** The place of a manager's people. Makes the models and gives them the API; the server decides again who may. */
import { useEffect, useState } from 'preact/hooks';
import type { Fairness, Team } from '#contract/recognition';
import { makeLoaded } from '../../model/loaded.ts';
import { Recognising } from '../../model/recognising.ts';
import { newId } from '../../new-id.ts';
import { FairnessTable } from '../../ui/views/team/fairness-table.tsx';
import { TeamView } from '../../ui/views/team/team-view.tsx';
import styles from '../../ui/views/recognition/recognition.css?inline';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(styles);

export function TeamPlace({ client, go, onChanged }: PlaceGiven) {
  const [team] = useState(() => makeLoaded<Team>(() => client.call('readTeam')));
  const [fairness] = useState(() => makeLoaded<Fairness>(() => client.call('readFairness')));
  const [recognising] = useState(
    () => new Recognising({ recognise: (body, key) => client.call('recognise', { body, key }), newId }),
  );
  useEffect(() => {
    void team.load();
    void fairness.load();
    const stops = (['recognition', 'person'] as const).map((noun) => onChanged(noun, () => void team.load()));
    return () => {
      for (const stop of stops) stop();
      recognising[Symbol.dispose]();
    };
  }, [team, fairness, recognising, onChanged]);
  // Whether or not it arrived, what is shown next is the server's own word.
  const like = (id: string) =>
    void client.call('likePractice', { params: { id } }).then(
      () => team.load(),
      () => team.load(),
    );
  return (
    <>
      <TeamView
        team={team}
        recognising={recognising}
        onLike={like}
        onOpenPractice={(id) => go('feed', id)}
        onOpenPerson={(id) => go('relay', id)}
      />
      <FairnessTable fairness={fairness} />
    </>
  );
}
