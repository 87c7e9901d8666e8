/** A disk that fails the first call of one name and then is well: what a locked profile or a full disk does for a moment. */
export function failsOnce<T extends object>(real: T, name: keyof T): T {
  let failed = false;
  return new Proxy(real, {
    get(target, asked) {
      const found: unknown = Reflect.get(target, asked, target);
      if (typeof found !== 'function') return found;
      return (...given: unknown[]) => {
        if (asked !== name || failed) return found.apply(target, given);
        failed = true;
        return Promise.reject(new Error('The disk is busy'));
      };
    },
  });
}
