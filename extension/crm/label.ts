/** French and English labels of CRMs → the field they mean. Exact after folding: a near miss would be a wrong reading. */
import type { RecordField } from '#contract/record';

/** Label starts, folded; the longest match wins, so that a precise label beats a general one. */
const LABELS: readonly (readonly [RecordField['key'], readonly string[]])[] = [
  ['naf', ['id. prof. 3 (naf', 'prof id 3 (naf', 'code naf', 'code ape', 'naf', 'ape']],
  [
    'size',
    [
      'effectif',
      "nombre d'employes",
      'salaries',
      'workforce',
      'employees',
      'number of employees',
      'company size',
    ],
  ],
  ['sector', ['secteur', 'industrie', 'industry', 'sector', 'vertical']],
  ['tags', ['tags clients', 'customers tags', 'tags']],
  [
    'stage',
    ['statut opportunite', 'lead status', 'opportunity status', 'etape', 'sales stage', 'deal stage'],
  ],
  ['amount', ['montant opportunite', 'lead amount', 'opportunity amount']],
  ['owner', ['commerciaux', 'sales representatives', 'commercial']],
  ['status', ['type du tiers', 'third-party type', 'third party type']],
  ['description', ['description']],
];

const BY_LENGTH = LABELS.flatMap(([key, words]) => words.map((word) => ({ key, word }))).toSorted(
  (a, b) => b.word.length - a.word.length,
);

const fold = (label: string) =>
  label.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").trim();

export function fieldNamed(label: string): RecordField['key'] | undefined {
  const folded = fold(label);
  return BY_LENGTH.find(
    ({ word }) => folded.startsWith(word) && !/^\p{L}/u.test(folded.slice(word.length).replace(/^s\b/, '')),
  )?.key;
}
