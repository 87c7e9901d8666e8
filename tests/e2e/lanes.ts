/** How many end-to-end files run side by side: each has a lane with ports, a build and a company of its own. */
import { availableParallelism } from 'node:os';

/** Two at most: a browser and a server each, and with more the machine's memory and not its processors would decide. */
export const LANES = Math.min(2, availableParallelism());
