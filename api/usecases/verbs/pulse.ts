/** The verbs of the pulse. */
import { readPulse } from '../pulse/read-pulse.ts';

export const pulseReads = { readPulse };
