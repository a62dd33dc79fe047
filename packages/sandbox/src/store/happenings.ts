import { firstSync } from "../connect-webviews/first-sync.ts";
import { syncAccount } from "../connected-accounts/sync-account.ts";
import { finishAutoLock } from "../locks/finish-auto-lock.ts";
import { finishLockCommand } from "../locks/finish-lock-command.ts";
import { relock } from "../locks/relock.ts";
import { reportLock } from "../locks/report-lock.ts";
import { finishNoiseCommand } from "../noise-thresholds/finish-noise-command.ts";
import { noiseHoursChange } from "../noise-thresholds/noise-hours-change.ts";
import { happen } from "../simulator/happen.ts";
import { climateStep } from "../thermostats/climate-step.ts";
import { endOverride } from "../thermostats/end-override.ts";
import { finishClimateCommand } from "../thermostats/finish-climate-command.ts";
import { settleSchedules } from "../thermostats/settle-schedules.ts";
import { retryWebhook } from "../webhooks/retry-webhook.ts";

/** All that can be due later, by the name under which the agenda keeps it, in alphabetical order. */
export const happenings = {
  climate_step: climateStep,
  end_override: endOverride,
  finish_auto_lock: finishAutoLock,
  finish_climate_command: finishClimateCommand,
  finish_lock_command: finishLockCommand,
  finish_noise_command: finishNoiseCommand,
  first_sync: firstSync,
  noise_hours_change: noiseHoursChange,
  relock,
  report_lock: reportLock,
  retry_webhook: retryWebhook,
  settle_schedules: settleSchedules,
  simulate: happen,
  sync_account: syncAccount,
};
