'use server';

import { changeNoticeSetting } from '@/lib/usecases/notice/change-notice-setting';
import { seeNotices } from '@/lib/usecases/notice/see-notices';
import { action } from '@/lib/web/action';

export const seeNoticesAction = action(seeNotices);
export const changeNoticeSettingAction = action(changeNoticeSetting);
