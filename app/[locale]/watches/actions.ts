'use server';

import { changeDigest } from '@/lib/usecases/watch/change-digest';
import { markNewsSeen } from '@/lib/usecases/watch/mark-news-seen';
import { unwatchSubject } from '@/lib/usecases/watch/unwatch-subject';
import { watchSubject } from '@/lib/usecases/watch/watch-subject';
import { action } from '@/lib/web/action';

export const watchSubjectAction = action(watchSubject);
export const unwatchSubjectAction = action(unwatchSubject);
export const changeDigestAction = action(changeDigest);
export const markNewsSeenAction = action(markNewsSeen);
