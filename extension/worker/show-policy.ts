/** The policy as the settings show it: what it set, what is locked, what could not be understood. Shows no value of its own. */
import type { PolicyShown } from '../live-state.ts';
import type { Policy } from '../policy.ts';

export function showPolicy({ values, wrong }: Policy): PolicyShown {
  return {
    managed: Object.keys(values),
    locked: values.lockedSettings ?? [],
    wrong,
    consentGranted: values.consentGranted === true,
  };
}
