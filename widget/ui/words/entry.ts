/** The shape of a section of the dictionary: each entry in both languages, side by side, so that none is forgotten. */

/** One form, or one per plural category; `n` chooses. `{name}` is a hole that a parameter fills. */
export type Entry = string | { readonly one: string; readonly other: string };
export type Words = Readonly<Record<string, { readonly fr: Entry; readonly en: Entry }>>;

type HolesOf<S> = S extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesOf<Rest> : never;
type FormsOf<E> = E extends string ? E : E extends { readonly other: infer S } ? S | 'n{n}' : never;

/** Names of the holes of an entry; a plural always has `n`. Both languages count: a hole in one must be filled. */
export type Holes<B> = B extends { readonly fr: infer F; readonly en: infer E }
  ? HolesOf<FormsOf<F>> | HolesOf<FormsOf<E>>
  : never;
