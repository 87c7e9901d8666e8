/**
 * What kind of file bytes are, by their content alone: PDF, Office Open XML (ECMA-376 part 2) or OpenDocument (1.3 part 2).
 * Whatever can run by itself when it is opened is `macros`. It tells nothing of other harm, and makes nothing harmless.
 */
import { KIT_KINDS, type KitKind } from '#contract/kit-kinds';
import { listEntries, readPacked, type ZipEntry } from '../zip/list-entries.ts';
import { isPdf } from './is-pdf.ts';

/** Gives what deflated bytes unpack to; undefined when they do not, or to more than `most` bytes. */
export type Unpack = (packed: Uint8Array, most: number) => Uint8Array | undefined;

/** The list of types is 3 to 60 kB long; unpacked, it may not be much more. */
const TYPES_MAX_BYTES = 2 * 1024 * 1024;
const TYPES = '[Content_Types].xml';
const MANIFEST = 'META-INF/manifest.xml';
/** The kind is that of the main part. */
const MAIN = {
  docx: /wordprocessingml\.document\.main\+xml["']/,
  xlsx: /spreadsheetml\.sheet\.main\+xml["']/,
  pptx: /presentationml\.presentation\.main\+xml["']/,
} as const;
/** Programs in a document: Visual Basic, sheets of macros of before it, controls. By the type of a part, or by its name. */
const RUNS = /macroEnabled|vbaProject|vbaData|macrosheet|activeX|sheet\.binary/i;
/** OpenDocument keeps its programs here. */
const RUNS_OPEN = /^(Basic|Scripts)\//i;
/** OpenDocument under a password, in its manifest: what it holds, programs too, is seen by nobody without it. */
const SEALED = /encryption-data/;
/** Letters that we would not read as a reader of XML does. */
const OTHER_LETTERS = /\0|encoding\s*=\s*["'](?!utf-8["'])/i;
/** What would let a list of types say one thing to us and another to a reader of XML. */
const TWO_FACED = /&|<!/;

/** Bytes of one entry, whole. */
function readEntry(bytes: Uint8Array, entry: ZipEntry, unpack: Unpack): string | undefined {
  const packed = readPacked(bytes, entry);
  if (!packed || entry.size > TYPES_MAX_BYTES) return undefined;
  const whole =
    entry.method === 0 ? packed : entry.method === 8 ? unpack(packed, TYPES_MAX_BYTES) : undefined;
  return whole?.length === entry.size ? new TextDecoder().decode(whole) : undefined;
}

function readOfficeKind(types: string): KitKind | undefined {
  if (TWO_FACED.test(types) || OTHER_LETTERS.test(types) || !/^\s*</.test(types)) return undefined;
  const [kind, other] = (['docx', 'xlsx', 'pptx'] as const).filter((each) => MAIN[each].test(types));
  return other === undefined ? kind : undefined;
}

interface Opened {
  readonly entries: readonly ZipEntry[];
  read(entry: ZipEntry): string | undefined;
}

/** The first entry is its media type, as it is. */
function readOpenKind({ entries, read }: Opened): KitKind | 'macros' | undefined {
  const [first] = entries;
  const manifest = entries.find(({ name }) => name === MANIFEST);
  if (first?.name !== 'mimetype' || first.place !== 0 || first.method !== 0 || !manifest) return undefined;
  const type = read(first);
  const kind = (['odt', 'ods', 'odp'] as const).find((each) => KIT_KINDS[each] === type);
  const listed = read(manifest);
  if (listed === undefined || SEALED.test(listed) || OTHER_LETTERS.test(listed)) return undefined;
  return kind && entries.some(({ name }) => RUNS_OPEN.test(name)) ? 'macros' : kind;
}

/** Undefined: none of these, or not a whole one. */
export function readKitKind(bytes: Uint8Array, unpack: Unpack): KitKind | 'macros' | undefined {
  if (isPdf(bytes)) return 'pdf';
  const entries = listEntries(bytes);
  if (!entries) return undefined;
  const read = (entry: ZipEntry) => readEntry(bytes, entry, unpack);
  // An office finds it by any case.
  const listed = entries.find(({ name }) => name.toLowerCase() === TYPES.toLowerCase());
  if (!listed) return readOpenKind({ entries, read });
  const types = read(listed) ?? '';
  if (RUNS.test(types) || entries.some(({ name }) => RUNS.test(name))) return 'macros';
  return readOfficeKind(types);
}
