/** Joins the bravos under a practice to the API. A practice is worth reading without them, so a failure says nothing. */
import { useEffect, useState } from 'preact/hooks';
import type { Recognition } from '#contract/recognition';
import type { Client } from '../../client.ts';
import { BravoList } from '../../ui/bravo-list.tsx';
import styles from '../../ui/views/recognition/recognition.css?inline';
import { addStyles } from '../shadow-styles.ts';

addStyles(styles);

export interface PracticeBravosProps {
  readonly client: Client;
  readonly practiceId: string;
  readonly me: { readonly id: string; readonly name: string };
  onOpenPerson?(id: string): void;
}

export function PracticeBravos({ client, practiceId, ...given }: PracticeBravosProps) {
  const [recognitions, setRecognitions] = useState<readonly Recognition[]>([]);
  useEffect(() => {
    let here = true;
    void client.call('listPracticeRecognitions', { params: { id: practiceId } }).then(
      ({ items }) => here && setRecognitions(items),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [client, practiceId]);
  return <BravoList recognitions={recognitions} {...given} />;
}
