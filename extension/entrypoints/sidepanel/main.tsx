/** The door of the panel page. */
import '#widget/ui/theme.css';
import '#widget/ui/parts.css';
import '#widget/ui/taken-up.css';
import '../../pages/pages.css';
import { startPage } from '../../pages/start-page.tsx';
import { PanelApp } from '../../panel/panel-app.tsx';

startPage('panel', PanelApp);
