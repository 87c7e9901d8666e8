/**
 * What lives around the open practice: its family, what the reader follows of it, what they report of it, and the people
 * whom a comment can name. An act shows at once and is taken back, with its reason, when the server refuses.
 */
import { createModel, signal } from '@preact/signals';
import type { Topic } from '#contract/follow';
import type { PersonRef } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { VerdictReport } from '#contract/reuse';
import type { Decline } from '#contract/words';
import { readFailure, type Failure } from './read-failure.ts';
import type { Shelf } from './shelf.ts';
import { topicKey } from './topics-of.ts';

export interface Family {
  readonly parent?: PracticeView | undefined;
  readonly children: readonly PracticeView[];
}
export type Report = Pick<VerdictReport, 'verdict' | 'note' | 'reason'>;
export interface LifeSource {
  readFamily(id: string): Promise<Family>;
  listFollows(): Promise<readonly Topic[]>;
  follow(topic: Topic): Promise<unknown>;
  unfollow(topic: Topic): Promise<unknown>;
  report(id: string, reuseId: string, report: Report): Promise<unknown>;
  findPeople(q: string): Promise<readonly PersonRef[]>;
  newId(): string;
}
type Known = InstanceType<typeof Shelf>;

export const PracticeLife = createModel((source: LifeSource, shelf: Known) => {
  const family = signal<Family | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  let asked: string | undefined;
  const reload = async () => {
    const id = asked;
    if (!id) return;
    // A practice is worth reading without its family.
    const read = await source.readFamily(id).catch(() => undefined);
    if (read && asked === id) family.value = read;
  };
  return {
    family,
    /** Of the last act. */
    failure,
    reload,
    async open(id: string | undefined) {
      asked = id;
      family.value = undefined;
      failure.value = undefined;
      await reload();
    },
    ...following(source, failure),
    ...reporting(source, shelf, failure),
    ...naming(source),
  };
});

type Failing = ReturnType<typeof signal<Failure | undefined>>;

function following(source: LifeSource, failure: Failing) {
  const followed = signal<ReadonlySet<string>>(new Set());
  return {
    followed,
    /** Without the list, following still works: a second time is the same as once. */
    async loadFollows() {
      const listed = await source.listFollows().catch(() => undefined);
      if (listed) followed.value = new Set(listed.map(topicKey));
    },
    async follow(topic: Topic, wanted: boolean) {
      const before = followed.value;
      const others = [...before].filter((key) => key !== topicKey(topic));
      followed.value = new Set(wanted ? [...others, topicKey(topic)] : others);
      failure.value = undefined;
      try {
        await (wanted ? source.follow(topic) : source.unfollow(topic));
      } catch (error) {
        followed.value = before;
        failure.value = readFailure(error);
      }
    },
  };
}

function reporting(source: LifeSource, shelf: Known, failure: Failing) {
  return {
    /** The same reuse, told further: tried, then worked, then why. */
    async report(
      practice: PracticeView,
      verdict: 'worked' | 'failed' | 'declined',
      more: { note?: string; reason?: Decline } = {},
    ) {
      const reuseId = practice.mine.reuseId ?? source.newId();
      shelf.put([{ ...practice, mine: { ...practice.mine, verdict, reuseId } }]);
      failure.value = undefined;
      try {
        await source.report(practice.id, reuseId, { verdict, ...more });
      } catch (error) {
        failure.value = readFailure(error);
        shelf.put([practice]);
        return;
      }
      await shelf.refresh(practice.id);
    },
  };
}

function naming(source: LifeSource) {
  const people = signal<readonly PersonRef[]>([]);
  let question = 0;
  return {
    people,
    /** Empty: nobody is being named. */
    async findPeople(q: string) {
      question += 1;
      const mine = question;
      const found = q === '' ? [] : await source.findPeople(q).catch(() => []);
      if (mine === question) people.value = found;
    },
  };
}
