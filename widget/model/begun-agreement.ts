/**
 * An agreement that is being written waits in this browser: leaving the form, or a reload, loses none of it. What changed on
 * the server meanwhile is taken where the writer had changed nothing.
 */
import type { WrittenAgreement } from './written-agreement.ts';

export interface BegunAgreement {
  /** Of the agreement: one that was sent and not answered is the same when it is sent again. */
  readonly id: string;
  /** What was there when it was begun. */
  readonly base: WrittenAgreement;
  readonly written: WrittenAgreement;
}
export interface BegunSource {
  readBegun(): BegunAgreement | undefined;
  writeBegun(begun: BegunAgreement | undefined): void;
}

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** `start` is what is there now; gives it with whatever the writer had changed. */
export function resume(begun: BegunAgreement | undefined, start: WrittenAgreement): WrittenAgreement {
  if (!begun) return start;
  const { base, written } = begun;
  const changed = Object.entries(written).filter(
    // Both are of one type, so the key is one of the other's too.
    ([key, value]) => !isSame(value, base[key as keyof WrittenAgreement]),
  );
  return { ...start, ...Object.fromEntries(changed) };
}

/** Remembers each change; what is as it was before is nothing begun. */
export function keepBegun(source: BegunSource, id: () => string, base: WrittenAgreement) {
  return {
    note: (written: WrittenAgreement) =>
      source.writeBegun(isSame(written, base) ? undefined : { id: id(), base, written }),
    forget: () => source.writeBegun(undefined),
  };
}
