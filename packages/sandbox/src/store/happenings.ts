import { firstSync } from "../connect-webviews/first-sync.ts";
import { syncAccount } from "../connected-accounts/sync-account.ts";
import { finishAutoLock } from "../locks/finish-auto-lock.ts";
import { finishLockCommand } from "../locks/finish-lock-command.ts";
import { relock } from "../locks/relock.ts";
import { reportLock } from "../locks/report-lock.ts";
import { retryWebhook } from "../webhooks/retry-webhook.ts";

/** All that can be due later, by the name under which the agenda keeps it, in alphabetical order. */
export const happenings = {
  finish_auto_lock: finishAutoLock,
  finish_lock_command: finishLockCommand,
  first_sync: firstSync,
  relock,
  report_lock: reportLock,
  retry_webhook: retryWebhook,
  sync_account: syncAccount,
};
