/**
 * The structure of a page, for whoever mends its reading: tags, names of attributes, and which of our own labels stand
 * where. Not one word of the page, no value of an attribute, no address: what it gives out is checked again by the worker.
 */
import type { PageReport } from '#contract/page-report';
import { fieldNamed } from '../crm/label.ts';
import { isLogin } from './is-login.ts';

type Node = PageReport['nodes'][number];

const NODES_MAX = 400;
const DEPTH_MAX = 14;
const ATTRIBUTES_MAX = 20;
const TAG = /^[a-z][a-z0-9-]{0,40}$/;
/** The names that CRMs and standards give. A page could write anything into the name of an attribute of its own. */
const ATTRIBUTE =
  /^(?:data-[a-z][a-z-]{0,40}|aria-[a-z]{1,20}|id|class|name|role|type|itemprop|for|href|hidden|title)$/;
/** What no adapter reads. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'svg',
  'template',
  'link',
  'meta',
  'noscript',
  'iframe',
  'canvas',
]);

/** Fewer of our labels than these, and nobody can say that the page shows a record: it refuses, waits or asks. */
const LABELS_MIN = 2;

/** Undefined where there is nothing to mend: the page asks something of the person, or shows no record at all. */
export function describeUnread(document: Document): readonly Node[] | undefined {
  if (isForm(document)) return undefined;
  const nodes = describeStructure(document);
  return new Set(nodes.flatMap(({ labels }) => labels)).size < LABELS_MIN ? undefined : nodes;
}

export function describeStructure(document: Document): readonly Node[] {
  const nodes: Node[] = [];
  const walk = (element: Element, depth: number): void => {
    if (nodes.length >= NODES_MAX || depth > DEPTH_MAX || LEFT_OUT.has(element.localName)) return;
    if (TAG.test(element.localName)) nodes.push(nodeOf(element, depth));
    for (const child of element.children) walk(child, depth + 1);
  };
  const root = document.querySelector('main, [role="main"]') ?? document.body;
  walk(root, 0);
  return nodes;
}

function nodeOf(element: Element, depth: number): Node {
  const attributes = element.getAttributeNames().filter((name) => ATTRIBUTE.test(name));
  const label = element.childElementCount === 0 ? fieldNamed((element.textContent ?? '').trim()) : undefined;
  return {
    depth,
    tag: element.localName,
    attributes: attributes.toSorted().slice(0, ATTRIBUTES_MAX),
    labels: label === undefined ? [] : [label],
  };
}

/** A login, an edit form, a wizard: a page that has nothing to read now, and is no fault of the reading. */
export function isForm(document: Document): boolean {
  if (isLogin(document)) return true;
  return document.querySelectorAll('form input:not([type="hidden"]), form select, form textarea').length > 5;
}
