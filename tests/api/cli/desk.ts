/** A terminal that remembers what it was told, in the language asked for; commands run in this process. */
import { runCommand } from '../../../api/cli/run-command.ts';
import type { Terminal } from '../../../api/cli/terminal.ts';
import type { Lang } from '../../../api/contract/words.ts';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import type { Reader, Writer } from '../../../api/usecases/ports.ts';

export interface Told {
  readonly status: number;
  readonly said: readonly string[];
  readonly warned: readonly string[];
}
export interface Desk {
  run(...words: string[]): Promise<Told>;
  read<R>(work: (reader: Reader) => Promise<R>): Promise<R>;
  write<R>(work: (writer: Writer) => Promise<R>): Promise<R>;
}

export function openDesk(folder: string, lang: Lang = 'en'): Desk {
  const withStore = async <R>(work: (store: Awaited<ReturnType<typeof openLowdbStore>>) => Promise<R>) => {
    const store = await openLowdbStore(folder);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  return {
    async run(...words) {
      const said: string[] = [];
      const warned: string[] = [];
      const terminal: Terminal = {
        lang,
        env: { RELAIS_DATA: folder },
        say: (line) => void said.push(line),
        warn: (line) => void warned.push(line),
        progress: () => ({ step: () => undefined, stop: () => undefined }),
      };
      return { status: await runCommand(words, terminal), said, warned };
    },
    read: (work) => withStore((store) => store.read(work)),
    write: (work) => withStore((store) => store.write(work)),
  };
}
