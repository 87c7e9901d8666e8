/** A sales region by its name → the map's, where both have one; a region of the company's own making is none. */
import { listNamed, nameOf } from '#domain/map/names';

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

export function knownRegion(name: string): string | undefined {
  const wanted = fold(name);
  return listNamed('region').find((id) => {
    const known = nameOf(id);
    return known !== undefined && [known.fr, known.en, id].some((each) => fold(each) === wanted);
  });
}
