/** Makes a row unchangeable, parts included: what readers are given is the store's own, and must stay what the disk holds. */
export function freezeRow<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeRow(part);
  return Object.freeze(value);
}
