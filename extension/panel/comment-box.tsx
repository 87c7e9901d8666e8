/** A comment from the panel: kept by the outbox at once; colleagues are named after an @, as in the widget. */
import { useRef, useState } from 'preact/hooks';
import type { PersonRef } from '#contract/person';
import { listMentioned } from '#widget/model/mentions.ts';
import { CommentForm } from '#widget/ui/comment-form.tsx';
import { t } from '#widget/ui/t.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

const NOBODY: readonly PersonRef[] = [];

export function CommentBox({ practiceId }: { readonly practiceId: string }) {
  const [text, setText] = useState('');
  const [named, setNamed] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { people, find } = usePeople();
  const publish = async () => {
    const mentions = listMentioned(text, named);
    const said = { id: practiceId, text: text.trim(), ...(mentions.length > 0 ? { mentions } : {}) };
    const answer = await send('practice.comment', said);
    // What becomes of it is said where it stands; what found no room, or nobody to take it, stays in the field.
    if (answer?.kept) setText('');
    setProblem(answer?.kept ? undefined : answer ? tCompanion('outboxFull') : t('failed'));
  };
  return (
    <>
      <CommentForm
        value={text}
        people={people}
        onInput={setText}
        onSend={() => void publish()}
        onNaming={find}
        onName={({ id, name }) => setNamed({ ...named, [name]: id })}
      />
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** Only the answer to the last letters is shown. */
function usePeople() {
  const [people, setPeople] = useState(NOBODY);
  const questionRef = useRef(0);
  const find = async (q: string) => {
    const mine = ++questionRef.current;
    const found = q === '' ? undefined : await send('people.find', { q });
    if (mine === questionRef.current) setPeople(found?.people ?? NOBODY);
  };
  return { people, find: (q: string) => void find(q) };
}
