/** Bravos under an open practice: their code comes after it. */
import { comeLater } from './come-later.tsx';

export const LazyBravos = comeLater(async () => (await import('./practice-bravos.tsx')).PracticeBravos);
