/** Files share a process, and the language is the process's own: each begins in the one that nobody has chosen. */
import { setLang } from '#widget/ui/t.ts';

setLang('fr');
