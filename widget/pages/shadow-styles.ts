/** The widget's stylesheets in one constructed sheet, which a page's strict style-src lets through. */
import feed from '../ui/feed.css?inline';
import parts from '../ui/parts.css?inline';
import beside from '../ui/search-beside.css?inline';
import shell from '../ui/shell.css?inline';
import theme from '../ui/theme.css?inline';

const texts = [theme, parts, feed, beside, shell];
let sheet: CSSStyleSheet | undefined;

export function shadowStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(texts.join('\n'));
  }
  return sheet;
}

/** A place brings its own styles with its code; every widget of the page has them from then on. Twice is once. */
export function addStyles(css: string): void {
  if (texts.includes(css)) return;
  texts.push(css);
  sheet?.replaceSync(texts.join('\n'));
}
