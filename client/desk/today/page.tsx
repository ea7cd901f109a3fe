import type { DeskPage } from '../page.js';
import { PageHead } from '../ui/page-head.js';

export const deskPage: DeskPage = {
  View: () => <PageHead title="Hôm nay" />,
};
