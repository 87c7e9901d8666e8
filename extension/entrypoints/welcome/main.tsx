/** The door of the welcome page. */
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import '../../pages/pages.css';
import { startPage } from '../../pages/start-page.tsx';
import { WelcomeApp } from '../../welcome/welcome-app.tsx';

startPage('welcome', WelcomeApp, { tab: false });
