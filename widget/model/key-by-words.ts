/** A key for what is sent: the same for the same words, so that they count once; another as soon as they change, since a key means one request. */
export function keyByWords(newId: () => string): (words: unknown) => string {
  let last = { said: '', key: '' };
  return (words) => {
    const said = JSON.stringify(words);
    if (said !== last.said) last = { said, key: newId() };
    return last.key;
  };
}
