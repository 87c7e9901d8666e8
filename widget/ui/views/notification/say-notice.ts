/** A line of what concerns the reader, as a sentence: by fact, with places, and with a name where there is one. */
import type { NotificationKind } from '#contract/words';
import type { NoticeGroup } from '../../../model/notice-groups.ts';
import { formatList } from '../../intl.ts';
import { tNotification } from '../../words/notification.ts';

type Became = 'taken-up' | 'worked' | 'failed';

const SENTENCES = {
  adapted: 'adapted',
  commented: 'commented',
  mentioned: 'mentioned',
  recognised: 'recognised',
  'followed-practice': 'followedPractice',
  'question-routed': 'questionRouted',
  'question-answered': 'questionAnswered',
  'answer-accepted': 'answerAccepted',
  agreement: 'agreement',
  unblocked: 'unblocked',
  quiz: 'quiz',
  'made-official': 'madeOfficial',
  merged: 'merged',
  retired: 'retired',
  'asked-for': 'askedFor',
} as const satisfies Record<Exclude<NotificationKind, Became>, string>;

/** "Taken up in Lyon and Lille, won twice"; one person alone is named. */
function sayBecame({ people, regions, counts }: NoticeGroup): string {
  const [only] = people;
  const first =
    people.length === 1 && only
      ? tNotification('takenUpBy', { who: [only.name, only.region].filter(Boolean).join(', ') })
      : tNotification('takenUpIn', { n: regions.length, where: formatList(regions) });
  const parts = [
    counts.worked > 0 && tNotification('worked', { n: counts.worked }),
    counts.failed > 0 && tNotification('failedTimes', { n: counts.failed }),
  ];
  return [first, ...parts.filter((part) => part !== false)].join(', ');
}

export function sayNotice(group: NoticeGroup): string {
  const { kind } = group.latest;
  if (kind === 'taken-up' || kind === 'worked' || kind === 'failed') return sayBecame(group);
  const who = group.latest.by?.name || tNotification('somebody');
  return tNotification(SENTENCES[kind], { who });
}
