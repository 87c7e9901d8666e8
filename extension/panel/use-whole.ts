/** A whole practice: at once what the device knows, then the rest; never another one's. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Whole } from '../answers.ts';
import type { LiveState } from '../live-state.ts';
import { learnNames } from '../pages/known-names.ts';
import { send } from '../send.ts';

interface Known {
  readonly id: string;
  readonly whole: Whole | 'gone';
  /** The network may still bring the rest. */
  readonly isAsking: boolean;
}

/** What is known already is not made less for a moment; what this device changed is shown at once. */
function joinHere(last: Known | undefined, id: string, here: Whole | undefined): Known {
  if (last?.id !== id || last.whole === 'gone') return { id, whole: here ?? 'gone', isAsking: true };
  if (!here) return last;
  const { firstShare } = last.whole.practice;
  const practice = { ...here.practice, ...(firstShare === undefined ? {} : { firstShare }) };
  return { ...last, whole: { ...last.whole, practice, names: here.names, follows: here.follows } };
}

/** Read anew when something of the person's has left this device: it is a part of it from then on. */
export function useWhole(id: string, waiting: LiveState['waiting']) {
  const [known, setKnown] = useState<Known | undefined>(undefined);
  const [touched, touch] = useCount();
  const [asked, ask] = useCount();
  const unsent = waiting.map((item) => item.id).join(' ');
  useLeft(unsent, ask);
  useAnswer(id, 'practice.here', [touched, unsent].join(), (here) =>
    setKnown((last) => joinHere(last, id, here)),
  );
  useAnswer(id, 'practice.read', String(asked), (whole) =>
    setKnown({ id, whole: whole ?? 'gone', isAsking: false }),
  );
  const own = known?.id === id ? known : undefined;
  return {
    whole: own?.whole,
    isAsking: own?.isAsking ?? true,
    /** Something was done on this device. */
    readHere: touch,
    /** What is known of the server's is old. */
    readAgain: ask,
  };
}

function useCount(): readonly [number, () => void] {
  const [times, setTimes] = useState(0);
  return [times, () => setTimes((last) => last + 1)];
}

/** Asked with each new `reason`; an answer that comes after the next question is none. */
function useAnswer(
  id: string,
  name: 'practice.here' | 'practice.read',
  reason: string,
  hear: (whole: Whole | undefined) => void,
): void {
  const hearRef = useRef(hear);
  useEffect(() => void (hearRef.current = hear));
  useEffect(() => {
    let here = true;
    const ask = async () => {
      const answer = await send(name, { id });
      if (answer) learnNames(answer.names);
      if (here) hearRef.current(answer);
    };
    void ask();
    return () => {
      here = false;
    };
  }, [id, name, reason]);
}

/** Tells whenever something that waited is no longer there. */
function useLeft(unsent: string, tell: () => void): void {
  const lastRef = useRef(unsent);
  const tellRef = useRef(tell);
  useEffect(() => void (tellRef.current = tell));
  useEffect(() => {
    const now = new Set(unsent.split(' '));
    const before = lastRef.current.split(' ').filter((each) => each !== '');
    lastRef.current = unsent;
    if (before.some((each) => !now.has(each))) tellRef.current();
  }, [unsent]);
}
