/** A turn for whatever waits on this machine: answers, sockets, timers. */
import type { Pause } from '../usecases/scope.ts';

export const machinePause: Pause = () => new Promise((resolve) => setImmediate(resolve));
