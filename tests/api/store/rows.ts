/** Small true rows for tests of the store. */
import type { SettingRow } from '../../../api/usecases/rows/company.ts';
import type { PersonRow } from '../../../api/usecases/rows/directory.ts';
import type { LikeRow, PracticeRow } from '../../../api/usecases/rows/practices.ts';

export const person = (id: string, more: Partial<PersonRow> = {}): PersonRow => ({
  id,
  email: `${id}@relais.test`,
  name: `Camille ${id}`,
  unit: 'Hôtels',
  region: 'Rhône',
  role: 'rep',
  active: true,
  at: '2026-11-02T08:00:00.000Z',
  ...more,
});

export const practice = (id: string, more: Partial<PracticeRow> = {}): PracticeRow => ({
  id,
  rev: 1,
  kind: 'practice',
  lang: 'fr',
  title: 'Petit-déjeuner de présentation',
  body: 'Deux machines en salle, un barista une heure. « Ça marche » \u2028 ☕',
  authorId: 'p1',
  unit: 'Hôtels',
  region: 'Rhône',
  facets: { sector: 'hotel', products: ['duo'] },
  sector: 'hotel',
  products: ['duo'],
  pictures: [],
  status: 'live',
  official: false,
  at: '2026-11-02T08:00:00.000Z',
  ...more,
});

export const like = (practiceId: string, personId: string): LikeRow => ({
  id: `${practiceId}:${personId}`,
  practiceId,
  personId,
  at: '2026-11-02T08:00:00.000Z',
});

export const setting = (id: string, value: string): SettingRow => ({ id, value });
