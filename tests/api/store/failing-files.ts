/** The disk, with the Nth call failing as disks fail: before anything happened, half-way, or after it took effect. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { diskFiles, type FileSystem, type GrowingFile } from '../../../api/store/file-system.ts';

export const HOWS = ['before', 'half', 'after'] as const;
export type How = (typeof HOWS)[number];

const failure = (code: string) => Object.assign(new Error(`${code}: planted`), { code });

export class FailingFiles {
  calls = 0;
  failed: string | undefined;
  /** From this call on, `times` calls fail. */
  failAt = Infinity;
  times = 1;
  how: How = 'before';
  readonly files: FileSystem;

  constructor() {
    this.files = {
      create: (path, chunks) =>
        this.#call(
          'create',
          () => diskFiles.create(path, chunks),
          () => writeFileSync(path, Buffer.concat(chunks).subarray(0, 50)),
        ),
      grow: async (path) => {
        let opened: GrowingFile | undefined;
        const open = async () => (opened = await diskFiles.grow(path));
        const file = await this.#call('grow', open).catch(async (cause: unknown) => {
          await opened?.close();
          throw cause;
        });
        return {
          append: (bytes) =>
            this.#call(
              'append',
              () => file.append(bytes),
              () => appendFileSync(path, bytes.subarray(0, bytes.length / 2)),
            ),
          close: () => file.close(),
        };
      },
      read: (path) => this.#call('read', () => diskFiles.read(path)),
      mark: (path) => this.#call('mark', () => diskFiles.mark(path)),
      rename: (from, to) => this.#call('rename', () => diskFiles.rename(from, to)),
      link: (from, to) => this.#call('link', () => diskFiles.link(from, to)),
      remove: (path) => this.#call('remove', () => diskFiles.remove(path)),
      flushFolder: (path) => this.#call('flushFolder', () => diskFiles.flushFolder(path)),
      list: (folder) => this.#call('list', () => diskFiles.list(folder)),
      makeFolder: (path) => this.#call('makeFolder', () => diskFiles.makeFolder(path)),
    };
  }

  async #call<T>(name: string, work: () => Promise<T>, half: () => void = () => undefined): Promise<T> {
    this.calls += 1;
    if (this.calls < this.failAt || this.calls >= this.failAt + this.times) return work();
    this.failed = name;
    if (this.how === 'half') half();
    if (this.how === 'after') await work();
    throw failure(this.how === 'half' ? 'ENOSPC' : 'EIO');
  }
}
