/** The place of questions: the lists, one of them open, or the form; its address says which. */
import { useEffect, useState } from 'preact/hooks';
import type { Company } from '#contract/company';
import type { Facets } from '#contract/facets';
import type { Me } from '#contract/person';
import type { QuestionDraft } from '#contract/question';
import { listNamed } from '#domain/map/names';
import { AskQuestion, type AskFacets } from '../../model/ask-question.ts';
import { keyByWords } from '../../model/key-by-words.ts';
import { OpenQuestion } from '../../model/open-question.ts';
import { QuestionList } from '../../model/question-list.ts';
import { newId } from '../../new-id.ts';
import type { Client } from '../../client.ts';
import { capital } from '../../ui/capital.ts';
import { nameOf } from '../../ui/names.ts';
import { lang } from '../../ui/t.ts';
import type { AskChoices } from '../../ui/views/question/ask-facets.tsx';
import { AskView } from '../../ui/views/question/ask-view.tsx';
import { QuestionView } from '../../ui/views/question/question-view.tsx';
import { QuestionsView } from '../../ui/views/question/questions-view.tsx';
import css from '../../ui/views/question/question.css?inline';
import { ASK, keepQuestion } from '../begin-question.ts';
import { knownRegion } from '../known-region.ts';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(css);

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function makeModels(client: Client, me: Me) {
  const kept = keepQuestion(me.id);
  const [askKey, answerKey] = [keyByWords(newId), keyByWords(newId)];
  return {
    list: new QuestionList({
      list: (of, cursor) =>
        client.call('listQuestions', { query: { of, ...(cursor === undefined ? {} : { cursor }) } }),
    }),
    open: new OpenQuestion({
      read: (id) => client.call('readQuestion', { params: { id } }),
      // Sent twice, it counts once; with other words, its own id tells that it had arrived.
      answer: (id, body) =>
        client.call('answerQuestion', { params: { id }, body, key: answerKey([id, body]) }),
      pass: (id) => client.call('passQuestion', { params: { id } }),
      accept: (id, answerId, practiceId) =>
        client.call('acceptAnswer', { params: { id, answerId }, body: { practiceId }, key: practiceId }),
      hide: (id, hidden) => client.call('hideAsker', { params: { id }, body: { hidden } }),
      withdraw: (id) => client.call('withdrawQuestion', { params: { id } }),
      newId,
    }),
    ask: new AskQuestion({
      findAnswering: async (q, sector) =>
        (await client.call('findAnswering', { query: { q, ...(sector ? { sector } : {}) } })).items,
      knownFacets: () => ({ region: knownRegion(me.region) }),
      async ask(draft) {
        const body: QuestionDraft = { ...draft, lang: lang.value, facets: facetsOf(draft.facets) };
        await client.call('askQuestion', { body, key: askKey(body) });
      },
      wait,
      newId,
      ...kept,
    }),
  };
}

/** In the contract's words; what was left open is not there. */
function facetsOf({ sector, product, region }: AskFacets = {}): Facets {
  return {
    ...(sector ? { sector } : {}),
    ...(product ? { products: [product] } : {}),
    ...(region ? { region } : {}),
  };
}

const named = (kind: 'sector' | 'region') =>
  listNamed(kind)
    .map((id) => ({ id, label: capital(nameOf(id)) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang.value));

/** Sectors and regions are the map's, so that what is chosen means the same as what a record says; offers are the company's. */
function listChoices(company: Company | undefined): AskChoices {
  const products = company?.glossary.filter(({ kind }) => kind === 'product') ?? [];
  const product = products.map(({ name }) => ({ id: name, label: name }));
  return { sector: named('sector'), region: named('region'), product };
}

export function QuestionsPlace({ client, me, company, at, go, onChanged }: PlaceGiven) {
  const [models] = useState(() => makeModels(client, me));
  const { list, open, ask } = models;
  useEffect(() => () => Object.values(models).forEach((model) => model[Symbol.dispose]()), [models]);
  useEffect(() => {
    if (at === '') void list.start();
    else if (at !== ASK) void open.open(at);
  }, [at, list, open]);
  useEffect(
    () =>
      onChanged('question', (id) => {
        if (id === at) void open.load();
        else if (at === '') void list.load();
      }),
    [at, list, open, onChanged],
  );
  const back = () => go('questions');
  const onPractice = (id: string) => go('feed', id);
  if (at === ASK) {
    const asked = (id: string) => go('questions', id);
    const choices = listChoices(company.value);
    return <AskView {...{ ask, choices, onPractice }} onBack={back} onAsked={asked} />;
  }
  if (at !== '') return <QuestionView open={open} onBack={back} onPractice={onPractice} />;
  return (
    <QuestionsView list={list} onOpen={(id) => go('questions', id)} onAsk={() => go('questions', ASK)} />
  );
}
