/** One byte string for a whole index: a JSON head and the typed arrays as they are, so loading copies nothing. Refuses other versions. */

const VERSION = 1;
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

const aligned = (bytes: number) => Math.ceil(bytes / ALIGN) * ALIGN;
const kindOf = (column: Column) => column.constructor.name as Kind; // The constructors are those of KINDS.

export function packSnapshot({ head, columns }: Snapshot): Uint8Array {
  const frame: Frame = { head, columns: columns.map((column) => [kindOf(column), column.length] as const) };
  const text = new TextEncoder().encode(JSON.stringify(frame));
  const start = aligned(12 + text.length);
  const bytes = new Uint8Array(columns.reduce((sum, column) => sum + aligned(column.byteLength), start));
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, VERSION, text.length]);
  bytes.set(text, 12);
  let offset = start;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
    offset += aligned(column.byteLength);
  }
  return bytes;
}

/** Undefined when the bytes are no snapshot of this version, or cut short. */
export function unpackSnapshot(bytes: Uint8Array): Snapshot | undefined {
  // A view into a larger buffer may start anywhere; a copy starts at 0.
  const own = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  if (own.byteLength < 12) return undefined;
  const [magic, version, length = 0] = new Uint32Array(own.buffer, own.byteOffset, 3);
  if (magic !== MAGIC || version !== VERSION || own.byteLength < 12 + length) return undefined;
  try {
    // Written by packSnapshot of this very version.
    const frame = JSON.parse(new TextDecoder().decode(own.subarray(12, 12 + length))) as Frame;
    let offset = own.byteOffset + aligned(12 + length);
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
