/**
 * What a zip archive says it holds, by its central directory (PKWARE APPNOTE 6.3). It unpacks nothing, and refuses whatever
 * two readers could read differently: bytes before or behind, names that come twice or leave the folder, secrets, zip64.
 */

export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly place: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
/** Encrypted, or encrypted with its directory (bits 0, 6 and 13). */
const SECRET = 0x2041;
/** A presentation of a thousand slides has some four thousand. */
const ENTRIES_MAX = 20_000;
const UNSAFE_NAME = /^[/\\]|\\|(^|\/)\.\.(\/|$)|\p{Cc}|^$/u;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

interface Directory {
  readonly count: number;
  readonly from: number;
  readonly end: number;
}

/** The end stands at the very end: archives of offices have no comment, and what is behind one is read by somebody. */
function readEnd(view: DataView): Directory | undefined {
  const end = view.byteLength - END_BYTES;
  if (end < 0 || view.getUint32(0, true) !== LOCAL || view.getUint32(end, true) !== END) return undefined;
  const count = view.getUint16(end + 10, true);
  const [size, from] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const isOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  const isWhole = isOneDisk && from + size === end && view.getUint16(end + 20, true) === 0;
  return isWhole && count > 0 && count <= ENTRIES_MAX ? { count, from, end } : undefined;
}

interface Read {
  readonly entry: ZipEntry;
  readonly next: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): Read | undefined {
  if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return undefined;
  const nameFrom = at + CENTRAL_BYTES;
  const nameTo = nameFrom + view.getUint16(at + 28, true);
  const next = nameTo + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end || (view.getUint16(at + 8, true) & SECRET) !== 0) return undefined;
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(nameFrom, nameTo)),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    place: view.getUint32(at + 42, true),
  };
  const isInside = entry.place + LOCAL_BYTES + entry.packed <= end;
  return isInside && !UNSAFE_NAME.test(entry.name) ? { entry, next } : undefined;
}

/** In the order of the directory. Undefined: it is no whole archive, or none that everybody reads alike. */
export function listEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const directory = readEnd(view);
  if (!directory) return undefined;
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.from;
  for (let n = 0; n < directory.count; n += 1) {
    const read = readEntry(bytes, view, at, directory.end);
    const name = read?.entry.name.toLowerCase() ?? '';
    if (!read || names.has(name)) return undefined;
    names.add(name);
    entries.push(read.entry);
    at = read.next;
  }
  return at === directory.end ? entries : undefined;
}

/** The packed bytes of one; undefined where its own header does not say the same name and method. */
export function readPacked(
  bytes: Uint8Array,
  { name, method, place, packed }: ZipEntry,
): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (place + LOCAL_BYTES > bytes.length || view.getUint32(place, true) !== LOCAL) return undefined;
  const nameTo = place + LOCAL_BYTES + view.getUint16(place + 26, true);
  const from = nameTo + view.getUint16(place + 28, true);
  const named = new TextDecoder().decode(bytes.subarray(place + LOCAL_BYTES, nameTo));
  const isSame = named === name && view.getUint16(place + 8, true) === method;
  return isSame && from + packed <= bytes.length ? bytes.subarray(from, from + packed) : undefined;
}
