/** One byte string for a whole index: a JSON head and the typed arrays as they are, so loading copies nothing. Refuses other versions and damaged bytes. */

const VERSION = 2;
const MAGIC = 0x52_4c_58_31;
// Typed arrays must start on their own size; eight suits all.
const ALIGN = 8;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

export interface Snapshot {
  /** Plain JSON. */
  readonly head: unknown;
  readonly columns: readonly Column[];
}

interface Frame {
  readonly head: unknown;
  readonly columns: readonly (readonly [kind: Kind, length: number])[];
}

/** Magic number, version, length of the head's text, sum of all that follows. */
const HEADER = 16;

/** FNV-1a, by words of 32 bits: what a disk or a browser did to a byte is seen, what somebody wants to forge is not. */
function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER, (bytes.byteLength - HEADER) >> 2);
  let sum = -2_128_831_035;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] ?? 0), 16_777_619);
  return sum >>> 0;
}

const aligned = (bytes: number) => Math.ceil(bytes / ALIGN) * ALIGN;
const kindOf = (column: Column) => column.constructor.name as Kind; // The constructors are those of KINDS.

export function packSnapshot({ head, columns }: Snapshot): Uint8Array {
  const frame: Frame = { head, columns: columns.map((column) => [kindOf(column), column.length] as const) };
  const text = new TextEncoder().encode(JSON.stringify(frame));
  const start = aligned(HEADER + text.length);
  const bytes = new Uint8Array(columns.reduce((sum, column) => sum + aligned(column.byteLength), start));
  bytes.set(text, HEADER);
  let offset = start;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += aligned(column.byteLength);
  }
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, VERSION, text.length, sumOf(bytes)]);
  return bytes;
}

/** Undefined when the bytes are no snapshot of this version, cut short, or not as they were written. */
export function unpackSnapshot(bytes: Uint8Array): Snapshot | undefined {
  // A view into a larger buffer may start anywhere; a copy starts at 0. Node's own kind of bytes makes no copy of a slice.
  const own = bytes.byteOffset % ALIGN === 0 ? bytes : new Uint8Array(bytes);
  if (own.byteLength < HEADER) return undefined;
  const [magic, version, length = 0, sum] = new Uint32Array(own.buffer, own.byteOffset, 4);
  if (magic !== MAGIC || version !== VERSION || own.byteLength < HEADER + length) return undefined;
  if (sumOf(own) !== sum) return undefined;
  try {
    // Written by packSnapshot of this very version.
    const frame = JSON.parse(new TextDecoder().decode(own.subarray(HEADER, HEADER + length))) as Frame;
    let offset = own.byteOffset + aligned(HEADER + length);
    const columns = frame.columns.map(([kind, count]) => {
      const column = new KINDS[kind](own.buffer as ArrayBuffer, offset, count);
      offset += aligned(column.byteLength);
      return column;
    });
    // A cut view may have other bytes behind it, so reading on does not fail by itself.
    return offset > own.byteOffset + own.byteLength ? undefined : { head: frame.head, columns };
  } catch {
    return undefined;
  }
}
