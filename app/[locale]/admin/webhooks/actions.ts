'use server';

import { createWebhook } from '@/lib/usecases/webhook/create-webhook';
import { redeliver } from '@/lib/usecases/webhook/redeliver';
import { replaceWebhookSecret } from '@/lib/usecases/webhook/replace-webhook-secret';
import { testWebhook } from '@/lib/usecases/webhook/test-webhook';
import { updateWebhook } from '@/lib/usecases/webhook/update-webhook';
import { action } from '@/lib/web/action';

export const createWebhookAction = action(createWebhook);
export const updateWebhookAction = action(updateWebhook);
export const replaceWebhookSecretAction = action(replaceWebhookSecret);
export const testWebhookAction = action(testWebhook);
export const redeliverAction = action(redeliver, {
  to: ({ id }, form) => `/admin/webhooks/${Number(form.get('id'))}/deliveries/${id}?done=queued`,
});
