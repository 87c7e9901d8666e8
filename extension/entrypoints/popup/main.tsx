/** The door of the popup page. */
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import '../../pages/pages.css';
import { startPage } from '../../pages/start-page.tsx';
import { PopupApp } from '../../popup/popup-app.tsx';

startPage('popup', PopupApp);
