/** Headquarters' acts under an open practice: their code comes after it, and is missed by nobody else. */
import { comeLater } from './come-later.tsx';

export const LazySteering = comeLater(async () => (await import('./practice-steering.tsx')).PracticeSteering);
