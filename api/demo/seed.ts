/** Writes the demo company into an empty store, dates shifted to today; refuses nothing, since the data is ours. */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { KitShelf, PictureEncoder, PictureShelf, Store, Writer } from '../usecases/ports.ts';
import { company, type WrittenPractice } from './company/company.ts';
import { playLife } from './life/play-life.ts';
import { seedLife } from './seed-life.ts';
import { seedPeople } from './seed-people.ts';
import { seedAgreements } from './seed-agreements.ts';
import { seedKits } from './seed-kits.ts';
import { seedQuestions } from './seed-questions.ts';
import { shift, storyId } from './story.ts';

interface Ports {
  readonly store: Store;
  readonly shelf: PictureShelf;
  readonly kitShelf: KitShelf;
  readonly encoder: PictureEncoder;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export async function seedCompany({ store, shelf, kitShelf, encoder, now }: Ports): Promise<void> {
  const pictures = await drawPictures(shelf, encoder);
  await store.write(async (tx) => {
    await tx.put('settings', { id: 'company', value: company.name });
    for (const entry of company.glossary)
      await tx.put('glossary', { id: `${entry.kind}:${entry.name}`, ...entry });
    for (const { manager, since = '2025-09-01', ...person } of company.people) {
      const at = shift(since, now);
      await tx.put('people', { ...person, ...(manager ? { managerId: manager } : {}), active: true, at });
    }
    for (const practice of company.practices.toSorted((a, b) => a.at.localeCompare(b.at))) {
      await putPractice(tx, practice, pictures, now);
    }
    await seedPeople(tx, now);
    await seedQuestions(tx, now);
    await seedAgreements(tx, now);
    await seedKits(tx, kitShelf, now);
    await seedLife(tx, now);
  });
  await playLife({ store, shelf, kitShelf, encoder, now });
}

type Drawn = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

/** Draws each picture once: SVG of the story → PNG → the encoder that a rep's photo goes through. */
async function drawPictures(shelf: PictureShelf, encoder: PictureEncoder): Promise<Drawn> {
  const drawn = new Map<string, { width: number; height: number }>();
  const files = new Set(company.practices.flatMap(({ pictures = [] }) => pictures.map(({ file }) => file)));
  for (const file of files) {
    const photo = await sharp(fileURLToPath(new URL(`./company/pictures/${file}`, import.meta.url)))
      .png()
      .toBuffer();
    const made = await encoder.encode(photo);
    if (!made) throw new Error(`Not a picture: ${file}`);
    await shelf.put(storyId(file), made.bytes);
    drawn.set(file, { width: made.width, height: made.height });
  }
  return drawn;
}

async function putPractice(tx: Writer, written: WrittenPractice, drawn: Drawn, now: number): Promise<void> {
  const { author, replacedBy, parent, pictures = [], ...rest } = written;
  const { key, reuses: _reuses, comments: _comments, likes: _likes, ...text } = rest;
  const by = company.people.find((person) => person.id === author);
  if (!by) throw new Error(`${key}: no such person ${author}`);
  for (const { file, alt } of pictures) {
    const size = drawn.get(file) ?? { width: 0, height: 0 };
    await tx.put('pictures', {
      id: storyId(file),
      ownerId: author,
      alt,
      at: shift(written.at, now),
      ...size,
    });
  }
  const { sector, products } = text.facets;
  await tx.put('practices', {
    ...text,
    id: storyId(key),
    rev: 1,
    authorId: author,
    unit: by.unit,
    region: by.region,
    ...(sector && { sector }),
    ...(products && { products }),
    ...(parent && { parentId: storyId(parent) }),
    ...(replacedBy && { replacedBy: storyId(replacedBy) }),
    pictures: pictures.map(({ file }) => storyId(file)),
    status: 'live',
    official: written.official ?? false,
    at: shift(written.at, now),
  });
  await putReactions(tx, written, now);
}

const HOUR_MS = 3_600_000;
/** Hours after which the first, second, third… of a practice's likes came; then one a day. */
const LIKE_HOURS = [5, 9, 22, 31, 52] as const;

/** A like is no fact of the story but for its place: some practices are liked at once, others are found late. */
function likedAt({ key, at }: WrittenPractice, place: number): string {
  const slowness = 1 + (Number.parseInt(storyId(key).slice(0, 2), 16) % 4);
  const hours = (LIKE_HOURS[place] ?? 24 * place) * slowness;
  return new Date(Date.parse(at) + hours * HOUR_MS).toISOString();
}

/** What colleagues did with it: reuses with verdicts, comments, likes. */
async function putReactions(tx: Writer, written: WrittenPractice, now: number): Promise<void> {
  const { key, reuses = [], comments = [], likes = [] } = written;
  const practiceId = storyId(key);
  for (const { by: personId, at, settledAt, city, ...reuse } of reuses) {
    await tx.put('reuses', {
      ...reuse,
      id: storyId(`${key}/${personId}/${at}`),
      practiceId,
      personId,
      facets: city ? { city } : {},
      at: shift(at, now),
      ...(settledAt && { settledAt: shift(settledAt, now) }),
    });
  }
  for (const { by: authorId, at, text } of comments) {
    const id = storyId(`${key}/${authorId}/${at}/${text}`);
    await tx.put('comments', { id, practiceId, authorId, text, at: shift(at, now) });
  }
  for (const [place, personId] of likes.entries()) {
    const at = shift(likedAt(written, place), now);
    await tx.put('likes', { id: `${practiceId}:${personId}`, practiceId, personId, at });
  }
}
