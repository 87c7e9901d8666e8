/** The company's channels: added, tried and removed. Nothing is shown as done before it is; an address is held by nobody here. */
import { createModel, signal } from '@preact/signals';
import type { Channel, ChannelDraft } from '#contract/channel';
import { ask, type Asked } from './asked.ts';
import { keyByWords } from './key-by-words.ts';
import { makeAct } from './loaded.ts';

export type NewChannel = Omit<ChannelDraft, 'id'>;
export interface ChannelSource {
  newId(): string;
  list(): Promise<readonly Channel[]>;
  /** Its own id is the key too: the same draft sent twice is one channel. */
  add(draft: ChannelDraft): Promise<Channel>;
  attempt(id: string): Promise<unknown>;
  remove(id: string): Promise<unknown>;
}
/** What is missing before anything is sent. */
export type DraftFault = 'noName' | 'noAddress';

const isSecure = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

export const ChannelsModel = createModel((source: ChannelSource) => {
  const list = ask(() => source.list());
  const act = makeAct();
  const idOf = keyByWords(() => source.newId());
  // The same words after one has come are another channel: the first may have been removed since.
  let come = 0;
  /** The act that runs or that ran last, so that its failure has a name. */
  const last = signal<ActName>('add');
  const fault = signal<DraftFault | undefined>(undefined);
  const run: Run = (name, work) => {
    if (!act.busy.value) last.value = name;
    return act.run(work);
  };
  return {
    list,
    act,
    last,
    fault,
    /** Gives whether it was added, and the form may forget the address. */
    async add(draft: NewChannel): Promise<boolean> {
      fault.value = faultOf(draft);
      if (fault.value) return false;
      return run('add', async () => {
        const added = await source.add({ ...draft, id: idOf([come, draft]) });
        come += 1;
        list.put([added, ...(list.value.value ?? []).filter(({ id }) => id !== added.id)]);
      });
    },
    /** What came of it is in the list, some seconds later. */
    attempt: (id: string) =>
      run('attempt', async () => {
        await source.attempt(id);
        await list.load();
      }),
    ...removing(source, list, run),
  };
});

type ActName = 'add' | 'attempt' | 'remove';
type Run = (name: ActName, work: () => Promise<unknown>) => Promise<boolean>;

/** A channel leaves when it was asked twice. */
function removing(source: ChannelSource, list: Asked<readonly Channel[]>, run: Run) {
  /** Asked to be removed, not yet for good. */
  const leaving = signal<string | undefined>(undefined);
  return {
    leaving,
    askRemoval(id: string) {
      leaving.value = id;
    },
    keep() {
      leaving.value = undefined;
    },
    remove: (id: string) =>
      run('remove', async () => {
        await source.remove(id);
        leaving.value = undefined;
        list.put((list.value.value ?? []).filter((each) => each.id !== id));
      }),
  };
}

function faultOf({ name, url }: NewChannel): DraftFault | undefined {
  if (name.trim() === '') return 'noName';
  return isSecure(url) ? undefined : 'noAddress';
}
