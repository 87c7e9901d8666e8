/** Works of one kind, one after the other, in the order of asking; one that fails holds up no other. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>;

export function takeTurns(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}
