/** What the register says of a table, and the words that its entries share. Types and constants only. */
import type { INDEXES, TableName, Tables } from '../ports.ts';

export type Said = Readonly<Record<'fr' | 'en', string>>;
/** `remove`: the rows go. `rename`: they stay without the person. `keep`: the employer's own record, or nothing personal. */
export type Erasure = 'remove' | 'rename' | 'keep';

export interface Processing<T extends TableName> {
  readonly purpose: Said;
  /** Fields that name a person; each is indexed, so that all of one person's rows are found. `id`: the row is the person. */
  readonly names: readonly ((typeof INDEXES)[T][number] | 'id')[];
  /** In days, or in words. */
  readonly kept: number | Said;
  readonly erasure: Erasure;
  /** Fields that are never told, not even to the person: they are proofs, not facts. */
  readonly secret?: readonly (keyof Tables[T] & string)[];
}

export const employed = { fr: 'la présence dans l’entreprise', en: 'while employed' } as const;
export const untilErased = {
  fr: 'jusqu’à l’effacement par la personne',
  en: 'until the person erases it',
} as const;
export const untilChanged = {
  fr: 'tant que l’entreprise l’emploie',
  en: 'as long as the company uses it',
} as const;
