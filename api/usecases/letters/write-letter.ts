/** Writes a digest as a letter: subject, plain text and HTML, in the reader's language. */
import type { Digest, LetterPart } from '#contract/digest';
import { linkTo, listParts, type LetterLine } from './letter-parts.ts';
import { LETTER_WORDS, sayBecame, sayTold, setType } from './letter-words.ts';
import { writeHtml } from './write-html.ts';

export interface WrittenLetter {
  readonly subject: string;
  readonly parts: LetterPart[];
  readonly text: string;
  readonly html: string;
}
export interface Addressee {
  readonly name: string;
  /** Public address of Relais, without a slash at its end. */
  readonly url: string;
  readonly leaveUrl: string;
}

/** A mail program shows about this much of a subject. */
const SUBJECT_MAX = 90;

/** A longer one is cut in its middle. */
const LAST_WORD = / \S{0,20}$/;

/** The fact itself, so that it is read also by whoever opens nothing. */
function writeSubject({ lang, mine, told }: Digest): string {
  const words = LETTER_WORDS[lang];
  const [own] = mine;
  const [said] = told;
  const written = own
    ? words.subjectMine(own.title, sayBecame(lang, own))
    : said
      ? words.subjectTold(sayTold(lang, said))
      : words.subject;
  const subject = setType(lang, written);
  return subject.length > SUBJECT_MAX ? cut(subject) : subject;
}

/** Between two words where there is one not far back; a quote that is cut is closed all the same. */
function cut(subject: string): string {
  const closing = subject.includes('«') ? '\u00A0»' : subject.includes('“') ? '”' : '';
  const room = subject.slice(0, SUBJECT_MAX - 1 - closing.length);
  const left = room.replace(LAST_WORD, '');
  const isOpen = closing !== '' && /[«“][^»”]*$/.test(left);
  return `${left.trimEnd()}…${isOpen ? closing : ''}`;
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;
const writeLine = ({ title, said, url }: LetterLine): string => `- ${title}\n  ${said}\n  ${url}`;
const writePart = ({ heading, lines }: LetterPart): string =>
  [heading.toUpperCase(), ...lines.map(writeLine)].join('\n\n');

export function writeLetter(digest: Digest, { name, url, leaveUrl }: Addressee): WrittenLetter {
  const words = LETTER_WORDS[digest.lang];
  const parts = listParts(digest, url);
  const subject = writeSubject(digest);
  const hello = words.hello(firstName(name));
  const open = { label: words.open, url: linkTo(url, 'feed') };
  const choose = { label: words.choose, url: linkTo(url, 'preferences') };
  const leave = { label: words.leave, url: leaveUrl };
  const foot = [words.why, ...[choose, leave].map(words.way)];
  const text = [hello, ...parts.map(writePart), words.way(open), `-- \n${foot.join('\n')}`];
  const html = writeHtml({
    lang: digest.lang,
    subject,
    title: words.subject,
    hello,
    parts,
    open,
    why: words.why,
    choose,
    leave,
  });
  return {
    subject,
    parts,
    text: setType(digest.lang, `${text.join('\n\n')}\n`),
    html: setType(digest.lang, html),
  };
}
