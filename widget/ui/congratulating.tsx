/** Congratulating where a fact is seen, whoever carries the words: offered once it is known for what it was done already. */
import { useEffect, useState } from 'preact/hooks';
import { GivenPraise, type GivenPraiseSource } from '../model/given-praise.ts';
import type { Praise } from '../model/praises-of.ts';
import { readFailure } from '../model/read-failure.ts';
import { Recognising, type RecognisingSource } from '../model/recognising.ts';
import { CongratulateAct } from './congratulate-act.tsx';

export type PraiseSource = GivenPraiseSource & RecognisingSource;

export interface CongratulatingProps {
  readonly source: PraiseSource;
  readonly meId: string;
  readonly praises: readonly Praise[];
  /** It leaves later: what is said after the click promises no more. */
  readonly kept?: boolean | undefined;
}

/** One for each reader of this page: lines of facts come and go. */
const known = new Map<string, InstanceType<typeof GivenPraise>>();

function givenBy(source: PraiseSource, meId: string): InstanceType<typeof GivenPraise> {
  const given = known.get(meId) ?? new GivenPraise({ list: () => source.list() });
  known.set(meId, given);
  return given;
}

/** What was done is remembered, also where the server says that it was done before. */
function remembering(source: PraiseSource, given: InstanceType<typeof GivenPraise>): RecognisingSource {
  return {
    newId: () => source.newId(),
    async recognise(draft, key) {
      const remember = () => given.note(draft.personId, draft.fact);
      try {
        await source.recognise(draft, key);
        remember();
      } catch (error) {
        if (readFailure(error).code === 'conflict') remember();
        throw error;
      }
    },
  };
}

export function Congratulating({ source, meId, praises, kept }: CongratulatingProps) {
  const [given] = useState(() => givenBy(source, meId));
  const [recognising] = useState(() => new Recognising(remembering(source, given)));
  useEffect(() => {
    void given.load();
    return () => recognising[Symbol.dispose]();
  }, [given, recognising]);
  if (!given.asked.value) return null;
  const isGiven = ({ person, fact }: Praise) => given.has(person.id, fact);
  return <CongratulateAct recognising={recognising} praises={praises} isGiven={isGiven} kept={kept} />;
}
