/** From a code, a CRM's label or telling words to a sector of the map; in doubt it says nothing. */
import { ENTRIES, findEntry } from './entries.ts';
import { createLabelWords, type LabelWords } from './label-words.ts';
import { splitList, type MapEntry } from './entry.ts';
import { remember } from '../text/remember.ts';
import { spellLabel } from './spell-label.ts';

const spellCode = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

// Each is read when first asked for: a worker that wakes up for one page pays for what that page says.
let nafCodes: ReadonlyMap<string, string> | undefined;
let labels: ReadonlyMap<string, string> | undefined;
let likeness: LabelWords | undefined;

const SECTORS = ENTRIES.filter(({ kind }) => kind === 'sector');

/** Of a code or label that two sectors have, the first is meant. */
function mapToSectors(spell: (entry: MapEntry) => readonly string[]): ReadonlyMap<string, string> {
  const sectors = new Map<string, string>();
  for (const entry of SECTORS)
    for (const spelt of spell(entry)) if (!sectors.has(spelt)) sectors.set(spelt, entry.id);
  return sectors;
}

const readNafCodes = () => mapToSectors(({ naf }) => splitList(naf).map(spellCode));
const readLabels = () =>
  mapToSectors(({ labels: written, name, isPacked }) => [
    ...(isPacked ? splitList(written) : splitList(written).map(spellLabel)),
    ...[name.fr, name.en].map(spellLabel),
  ]);

/** NACE's four digits, with a country's own behind them: a letter (NAF), one digit (Belgium, Britain), two (Switzerland). */
const NAF = /\b[A-U]?(\d{2})[.\s]?(\d{1,2})\d{0,2}\s?([A-Z])?\b/i;
/** Holdings and head offices: what they hold or head is another trade. */
const NO_TRADE = /^(?:6420|7010)/;

/** "55.10Z", "5510Z", "Com. détail 47.61Z": the longest known beginning decides. */
export function sectorOfNaf(text: string): string | undefined {
  const match = NAF.exec(text);
  if (!match) return undefined;
  nafCodes ??= readNafCodes();
  const code = spellCode(`${match[1]}${match[2]}${match[3] ?? ''}`);
  if (NO_TRADE.test(code)) return undefined;
  for (let length = code.length; length >= 2; length -= 1) {
    const sector = nafCodes.get(code.slice(0, length));
    if (sector) return sector;
  }
  return undefined;
}

/** Labels are of lists: the same few come again and again. */
const spellAsked = remember(spellLabel);

/** A label as CRMs write it ("HOSPITALITY", "Hébergement et restauration"), whole. */
export function sectorOfLabel(label: string): string | undefined {
  labels ??= readLabels();
  return labels.get(spellAsked(label));
}

/** Words in the lists of CRMs (HubSpot's, Zoho's, Frappe's) that name no trade of ours, though their words belong to some. */
const NO_SECTOR = new Set(
  ['PROGRAM_DEVELOPMENT', 'Service Provider', 'Consumer Goods', 'Large Enterprise', 'Small/Medium Enterprise', 'Other', 'Autre', 'Autres', 'None', 'Aucun'].map(spellLabel),
);

/** Whether this label of a list is known to tell no sector. */
export function namesNoSector(label: string): boolean {
  return NO_SECTOR.has(spellAsked(label));
}

/** The sector of the label most like this one; undefined when none is. */
export function sectorLikeLabel(label: string): string | undefined {
  labels ??= readLabels();
  likeness ??= createLabelWords(labels);
  return likeness.nearest(label);
}

function reachSectors(sector: string): ReadonlyMap<string, number> {
  const near = new Map([[sector, 1]]);
  const own = findEntry(sector);
  const reach = (id: string, affinity: number) => near.set(id, Math.max(near.get(id) ?? 0, affinity));
  if (own?.parent) reach(own.parent, 0.6);
  for (const [id, nearness] of Object.entries(own?.near ?? {})) reach(id, 0.7 * nearness);
  for (const { id, kind, parent } of ENTRIES) {
    if (kind !== 'sector') continue;
    if (parent === sector) reach(id, 0.6);
    else if (parent && parent === own?.parent) reach(id, 0.35);
  }
  return near;
}

// Every record asks, and the map has few: worked out once each.
const reached = new Map<string, ReadonlyMap<string, number>>();

/** Sectors near `sector`, itself first with 1: parents, children, siblings and declared neighbours. */
export function sectorsNear(sector: string): ReadonlyMap<string, number> {
  const near = reached.get(sector) ?? reachSectors(sector);
  if (findEntry(sector)) reached.set(sector, near);
  return near;
}
