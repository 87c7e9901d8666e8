/** Pairs of practices that may be one, as rows. */
import type { Stored } from './stored.ts';

/** id = `${firstId}:${secondId}`, the smaller first. Who told them apart is not kept: it is a judgement of headquarters. */
export interface DoubleRow extends Stored {
  readonly firstId: string;
  readonly secondId: string;
  /** 0 to 1, two decimals. */
  readonly near: number;
  /** `different`: told apart by a person who read both, for good. */
  readonly state: 'likely' | 'different';
  readonly at: string;
}
