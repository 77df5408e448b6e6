'use server';

import { requestPath } from '@/lib/domain/request';
import { commentOnRequest } from '@/lib/usecases/request/comment-on-request';
import { consentToRequest } from '@/lib/usecases/request/consent-to-request';
import { requestCategory } from '@/lib/usecases/request/request-category';
import { requestOwnership } from '@/lib/usecases/request/request-ownership';
import { requestRetirement } from '@/lib/usecases/request/request-retirement';
import { reviewRequest } from '@/lib/usecases/request/review-request';
import { reviseRequest } from '@/lib/usecases/request/revise-request';
import { submitRequest } from '@/lib/usecases/request/submit-request';
import { withdrawRequest } from '@/lib/usecases/request/withdraw-request';
import { action } from '@/lib/web/action';

const to = ({ id }: { id: number }) => requestPath(id);

export const submitRequestAction = action(submitRequest, { to });
export const requestOwnershipAction = action(requestOwnership, { to });
export const requestCategoryAction = action(requestCategory, { to });
export const requestRetirementAction = action(requestRetirement, { to });
export const reviseRequestAction = action(reviseRequest, { to });
export const withdrawRequestAction = action(withdrawRequest, { to });
export const reviewRequestAction = action(reviewRequest, { to });
export const consentToRequestAction = action(consentToRequest, { to });
/** The page stays and shows the comment. */
export const commentOnRequestAction = action(commentOnRequest);
