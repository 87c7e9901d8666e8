/**
 * Any CRM, by what a person or a company taught of its pages. It reads only what was pointed at, is silent when the name or
 * everything else is missing, and concludes a win only from the very words that a person said to mean one.
 */
import type { TaughtPage } from '#contract/taught';
import type { CrmAdapter, Page, Place, Reading } from './adapter.ts';
import { recordField } from './record-field.ts';
import { taughtId } from './taught-address.ts';
import { foldLabel } from './label.ts';
import { findTaught } from './taught-place.ts';
import { textOf } from './text-of.ts';

const VALUE_MAX = 1000;

export function taught(pages: readonly TaughtPage[]): CrmAdapter {
  const pageAt = ({ url }: Page) =>
    pages.flatMap((page) => {
      const id = taughtId(page, url);
      return id === undefined ? [] : [{ page, id }];
    })[0];
  return {
    name: 'taught',
    placeOf(page): Place | undefined {
      const at = pageAt(page);
      return at && { kind: at.page.kind, id: at.id };
    },
    read(page) {
      const at = pageAt(page);
      return at && readTaught(at.page, page.document);
    },
    stageBox(page) {
      const stage = pageAt(page)?.page.fields.find(({ key }) => key === 'stage');
      const shown = stage && findTaught(page.document, stage.way);
      // Its parent: many CRMs put a new element in the place of the old one.
      return shown?.parentElement ?? null;
    },
  };
}

/** Undefined until the page shows the name, and one more thing where more was pointed at: a page half drawn, or another. */
export function readTaught(taughtPage: TaughtPage, document: Document): Reading | undefined {
  const fields = taughtPage.fields.flatMap(({ key, way }) => {
    const text = textOf(findTaught(document, way));
    return text.length > VALUE_MAX ? [] : recordField(key, way.by === 'label' ? way.label : key, text);
  });
  const isNamed = fields.some(({ key }) => key === 'name');
  if (!isNamed || (fields.length === 1 && taughtPage.fields.length > 1)) return undefined;
  const stage = fields.find(({ key }) => key === 'stage');
  if (taughtPage.kind === 'account' || !stage || taughtPage.won === undefined) return { fields };
  return { fields, won: foldLabel(stage.value) === foldLabel(taughtPage.won) };
}
