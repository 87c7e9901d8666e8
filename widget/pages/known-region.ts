/** A sales region by its name → the map's, where both have one; a region of the company's own making is none. */
import { fold } from '#domain/text/fold';
import { listNamed, nameOf } from '#domain/map/names';

const plain = (name: string) =>
  fold(name)
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

export function knownRegion(name: string): string | undefined {
  const wanted = plain(name);
  return listNamed('region').find((id) => {
    const known = nameOf(id);
    return known !== undefined && [known.fr, known.en, id].some((each) => plain(each) === wanted);
  });
}
