/** How nearly two whole practices tell the same story. For proposing to join them to somebody who reads both, never for joining them. */
import { likeness, type Told } from './likeness.ts';

/**
 * From here on two practices are shown as likely doubles. Set on the demo company's practices: adaptations of one recipe reach
 * 0.33 to 0.41, and no two unrelated ones more than 0.30.
 */
export const DOUBLE = 0.35;

/** The smaller of the two containments, 0 to 1: a short note that a long text happens to hold is no double of it. */
export function mutualLikeness(one: Told, other: Told): number {
  return Math.min(likeness(one, other), likeness(other, one));
}
