/** Whether this page may keep anything: browsers refuse it in a sandbox, and in a frame of another site where that is switched off. */
export function hasStorage(): boolean {
  try {
    // Reading the property is what throws.
    return Boolean(localStorage);
  } catch {
    return false;
  }
}
