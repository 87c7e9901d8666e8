/** Practices and records for tests, with everything that a test does not care about filled in. */
import type { PracticeCard } from '#domain/match/practice-table';
import type { Practice } from '#contract/practice';
import type { CrmRecord, RecordField } from '#contract/record';

export const NOW = Date.parse('2026-11-23T08:00:00Z');
export const VIEWER = { id: 'u9', unit: 'Office', region: 'Bretagne' };

let count = 0;

export function practiceOf(given: Partial<Practice>): Practice {
  count += 1;
  return {
    id: `p${count}`,
    rev: 1,
    kind: 'practice',
    lang: 'fr',
    title: 'Sans titre',
    body: '',
    author: { id: `u${count}`, name: 'A', unit: 'Office', region: 'Bretagne', role: 'rep' },
    facets: {},
    pictures: [],
    status: 'live',
    official: false,
    at: '2026-10-01T08:00:00.000Z',
    likes: 0,
    comments: 0,
    evidence: { tried: 0, worked: 0, failed: 0, units: [], regions: [] },
    ...given,
  };
}

export function recordOf(
  fields: Partial<Record<RecordField['key'], string>>,
  kind: CrmRecord['kind'] = 'account',
): CrmRecord {
  const read = Object.entries(fields).map(([key, value]) => ({
    key: key as RecordField['key'],
    label: key,
    value,
  }));
  return { crm: 'test', kind, id: '1', fields: read };
}

/** A recipe long and concrete enough not to sink. */
export const RECIPE =
  "J'ai demandé au client ce qui avait changé, puis j'ai compté avec lui pendant 3 jours. Ensuite j'ai proposé un essai de 15 jours avec une date de fin, signé avant la pose. Résultat : 8 clients sur 10 signent, parce que la décision est prise avant.";

/** A fingerprint that a test can read: each letter is the sign of a word. */
export const printed = (letters: string): Uint16Array =>
  Uint16Array.from(letters, (letter) => letter.charCodeAt(0));

/** All that a card says: its letters are read when asked for. */
export const tellCard = (card: PracticeCard | undefined): PracticeCard | undefined =>
  card && {
    id: card.id,
    author: card.author,
    unit: card.unit,
    theme: card.theme,
    how: card.how,
    tried: card.tried,
    worked: card.worked,
    failed: card.failed,
    lastAt: card.lastAt,
    at: card.at,
    official: card.official,
    print: card.print,
    subject: card.subject,
    notice: card.notice,
  };
