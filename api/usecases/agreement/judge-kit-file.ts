/** Takes a file of a kit by its content, and refuses what is called otherwise than it is or would run by itself. */
import type { KitKind } from '#contract/kit-kinds';
import { Refusal } from '#contract/refusal';
import { isCalled, isSentAs } from '#domain/agreement/name-kit-file';
import { readKitKind, type Unpack } from '#domain/agreement/read-kit-kind';

/** What it calls itself. */
export interface Declared {
  readonly name: string;
  /** Media type. */
  readonly type: string | undefined;
}

export function judgeKitFile(bytes: Uint8Array, { name, type }: Declared, unpack: Unpack): KitKind {
  const kind = readKitKind(bytes, unpack);
  if (kind === 'macros') throw new Refusal('macros-refused');
  if (!kind || !isCalled(name, kind) || !isSentAs(type, kind)) throw new Refusal('file-refused');
  return kind;
}
