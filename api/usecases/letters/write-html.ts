/**
 * The letter as HTML for mail programs: one column, styles in place since many drop sheets, no picture, no script, nothing
 * that tells whether it was opened. Those that keep sheets show it dark where the reader's screen is. Every text is escaped.
 */
import type { Lang } from '#contract/words';
import type { LetterPart } from '#contract/digest';
import type { LetterLine } from './letter-parts.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => ESCAPES[each] ?? each);

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif';
const INK = '#23201c';
const QUIET = '#625a50';
const PROOF = '#1f6b45';
const ACCENT = '#b0451a';
const LINE = '#e6dfd5';

/** By class, over the styles in place. The same roles as the interface's dark theme; text on them keeps 4.5 : 1 and more. */
const DARK = `@media (prefers-color-scheme:dark){
.page{background:#131416!important}.sheet{background:#1c1e21!important;border-color:#34373c!important}
.ink{color:#f2efea!important}.quiet{color:#b3aea6!important}.proof{color:#5fd0a0!important}.brand{color:#ff9a66!important}
.line{border-color:#34373c!important}.go{background:#ff8a4c!important;color:#1c1208!important}}`;

export interface LetterFrame {
  readonly lang: Lang;
  readonly subject: string;
  /** The heading; the subject says the fact, which its own part says in full. */
  readonly title: string;
  readonly hello: string;
  readonly parts: readonly LetterPart[];
  readonly open: { readonly label: string; readonly url: string };
  readonly why: string;
  readonly choose: { readonly label: string; readonly url: string };
  readonly leave: { readonly label: string; readonly url: string };
}

function writeLine({ title, said, url }: LetterLine, proof: boolean): string {
  return `<tr><td class="line" style="padding:10px 0;border-top:1px solid ${LINE};word-break:break-word">
<a class="ink" href="${escape(url)}" style="color:${INK};font-weight:600;text-decoration:none">${escape(title)}</a><br>
<span class="${proof ? 'proof' : 'quiet'}" style="color:${proof ? PROOF : QUIET};font-size:14px">${escape(said)}</span></td></tr>`;
}

function writePart({ heading, proof, lines }: LetterPart): string {
  return `<h2 class="ink" style="font-size:15px;margin:28px 0 8px;color:${INK}">${escape(heading)}</h2>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0">${lines.map((line) => writeLine(line, proof)).join('')}</table>`;
}

const link = ({ label, url }: LetterFrame['leave']): string =>
  `<a class="quiet" href="${escape(url)}" style="color:${QUIET}">${escape(label)}</a>`;

export function writeHtml({
  lang,
  subject,
  title,
  hello,
  parts,
  open,
  why,
  choose,
  leave,
}: LetterFrame): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><style>${DARK}</style><title>${escape(subject)}</title></head>
<body class="page ink" style="margin:0;background:#f7f3ec;color:${INK};${FONT};font-size:16px;line-height:1.45">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="sheet" style="max-width:560px;background:#fffdf9;border:1px solid ${LINE};border-radius:10px"><tr><td style="padding:24px">
<p class="brand" style="margin:0 0 4px;font-size:14px;color:${ACCENT};font-weight:600">Relais</p>
<h1 class="ink" style="font-size:20px;line-height:1.3;margin:0 0 12px">${escape(title)}</h1>
<p class="ink" style="margin:0">${escape(hello)}</p>
${parts.map(writePart).join('')}
<p style="margin:28px 0 0"><a class="go" href="${escape(open.url)}" style="display:inline-block;background:${ACCENT};color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:600">${escape(open.label)}</a></p>
</td></tr></table>
<p class="quiet" style="font-size:13px;color:${QUIET};max-width:560px">${escape(why)}<br>${link(choose)} · ${link(leave)}</p>
</td></tr></table></body></html>
`;
}
