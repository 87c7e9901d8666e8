/** The door of the options page. */
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import '../../pages/pages.css';
import { startPage } from '../../pages/start-page.tsx';
import { OptionsApp } from '../../options/options-app.tsx';

startPage('options', OptionsApp, { tab: false });
