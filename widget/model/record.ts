/**
 * A record inside somebody else's CRM: what helps on it, what the rep made of each, and the win to share. Which record it is
 * stays in this browser; the server is asked with coarse facts only.
 */
import { computed, createModel } from '@preact/signals';
import type { Suggestion } from '#contract/suggestion';
import { takeBack, type Outbox } from './outbox.ts';
import { readFailure } from './read-failure.ts';
import { askHelp, closeHelp, helpActs, helpOf, stageOf } from './record-help.ts';
import { draftOf, shareActs } from './record-share.ts';
import {
  makeShown,
  NEW_VISIT,
  type HostRecord,
  type RecordSource,
  type Shown,
  type Visit,
} from './record-shown.ts';
import { verdictOf, withdrawalOf, type Given, type GivenAnswer } from './record-verdict.ts';

export const RecordModel = createModel((source: RecordSource, outbox: Box) => {
  const shown = makeShown();
  const { record, visit } = shown;
  const change = (next: Visit) => {
    visit.value = next;
    if (record.value) source.writeVisit(record.value.key, next);
  };
  const help = helpActs(source, outbox, shown, change);
  const sharing = shareActs(source, outbox, shown, change);
  const load = () => loadRecord(source, shown);
  return {
    ...shown,
    /** The share as it would be published now; undefined when nothing was won here, or it was shared. */
    ready: computed(() => draftOf(source, shown)),
    load,
    async show(next: HostRecord | undefined) {
      if (next?.key !== record.value?.key) {
        help.told.value = undefined;
        sharing.forgetPictures();
      }
      turnTo(source, shown, next, change);
      await load();
    },
    ...answerActs(source, outbox, shown, change),
    ...help,
    /** What is asked about, on screen. */
    help: computed(() => helpOf(visit.value)),
    ...sharing,
  };
});

type Box = InstanceType<typeof Outbox>;

/** Another record, or the same one with other facts. */
function turnTo(
  source: RecordSource,
  shown: Shown,
  next: HostRecord | undefined,
  change: (visit: Visit) => void,
): void {
  const { record, visit } = shown;
  // A visit that nothing happened on is not written: it would push out one that something did.
  const settle = (changed: Visit) => void (changed !== visit.value && change(changed));
  const isSame = next !== undefined && next.key === record.value?.key;
  if (!isSame) {
    settle(closeHelp(visit.value));
    visit.value = (next && source.readVisit(next.key)) ?? NEW_VISIT;
  }
  record.value = next;
  // In another life of the page what was on screen then was the one time.
  const known = isSame ? visit.value : closeHelp(visit.value);
  settle(next ? askHelp(known, next.facts) : known);
  shown.suggestions.value = [];
  shown.customer.value = undefined;
}

/** One click on a suggestion, and taking it back. */
function answerActs(source: RecordSource, outbox: Box, shown: Shown, change: (visit: Visit) => void) {
  const { visit, facets } = shown;
  return {
    answer(suggestion: Suggestion, answer: GivenAnswer) {
      const given = givenOf(source, shown, suggestion, answer);
      const act = verdictOf(source.newId(), suggestion, given, facets.value);
      if (outbox.add(act)) change(withAnswer(visit.value, suggestion.practice.id, given));
    },
    takeBack({ practice }: Suggestion) {
      const given = visit.value.answers[practice.id];
      if (!given) return;
      takeBack(outbox, practice.id, 'recordVerdict', () => withdrawalOf(source.newId(), practice, given));
      change(withAnswer(visit.value, practice.id, undefined));
    },
  };
}

/** What is kept of a click: enough to ask later whether it helped. */
function givenOf(
  source: RecordSource,
  { record, visit, facets }: Shown,
  { practice }: Suggestion,
  answer: GivenAnswer,
): Given {
  const stage = record.value && stageOf(record.value.facts);
  return {
    answer,
    reuseId: visit.value.answers[practice.id]?.reuseId ?? source.newId(),
    about: { title: practice.title, author: practice.author.name },
    facets: facets.value,
    ...(stage === undefined ? {} : { stage }),
  };
}

function withAnswer(visit: Visit, id: string, given: Given | undefined): Visit {
  const { [id]: _before, ...others } = visit.answers;
  return { ...visit, answers: given ? { ...others, [id]: given } : others };
}

async function loadRecord(source: RecordSource, shown: Shown): Promise<void> {
  const asked = shown.record.value;
  shown.failure.value = undefined;
  if (!asked) {
    shown.state.value = 'waiting';
    return;
  }
  shown.state.value = 'loading';
  try {
    const read = await source.suggest(asked.facts, Object.keys(shown.visit.value.answers));
    // The host may have gone on to another record meanwhile: this answer is no longer anybody's.
    if (shown.record.value !== asked) return;
    shown.facets.value = read.facets;
    shown.suggestions.value = read.suggestions;
    shown.draft.value = read.draft;
    shown.agreement.value = read.agreement;
    shown.state.value = 'ready';
  } catch (error) {
    if (shown.record.value !== asked) return;
    shown.failure.value = readFailure(error);
    shown.state.value = 'failed';
  }
}
