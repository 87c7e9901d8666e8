/** The widget's stylesheets in one constructed sheet, which a page's strict style-src lets through. */
import feed from '../ui/feed.css?inline';
import parts from '../ui/parts.css?inline';
import theme from '../ui/theme.css?inline';

let sheet: CSSStyleSheet | undefined;

export function shadowStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(theme + parts + feed);
  }
  return sheet;
}
