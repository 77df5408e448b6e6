'use server';

import { markNewsSeen } from '@/lib/usecases/watch/mark-news-seen';
import { unwatchSubject } from '@/lib/usecases/watch/unwatch-subject';
import { watchSubject } from '@/lib/usecases/watch/watch-subject';
import { action } from '@/lib/web/action';

export const watchSubjectAction = action(watchSubject);
export const unwatchSubjectAction = action(unwatchSubject);
export const markNewsSeenAction = action(markNewsSeen);
