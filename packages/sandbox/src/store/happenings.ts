import { advanceAccessCode } from "../access-codes/advance-code.ts";
import { reconcileGrant } from "../access-grants/reconcile-grant.ts";
import { reviewAccessMethod } from "../access-methods/review-method.ts";
import { finishEncoding } from "../acs-encoders/finish-encoding.ts";
import { finishScan } from "../acs-encoders/finish-scan.ts";
import { finishEntranceUnlock } from "../acs-entrances/finish-unlock.ts";
import { firstDevices } from "../connect-webviews/first-devices.ts";
import { firstSync } from "../connect-webviews/first-sync.ts";
import { syncAccount } from "../connected-accounts/sync-account.ts";
import { drainBatteries } from "../devices/drain-batteries.ts";
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
  advance_access_code: advanceAccessCode,
  climate_step: climateStep,
  drain_batteries: drainBatteries,
  end_override: endOverride,
  finish_auto_lock: finishAutoLock,
  finish_climate_command: finishClimateCommand,
  finish_encoding: finishEncoding,
  finish_entrance_unlock: finishEntranceUnlock,
  finish_lock_command: finishLockCommand,
  finish_noise_command: finishNoiseCommand,
  finish_scan: finishScan,
  first_devices: firstDevices,
  first_sync: firstSync,
  noise_hours_change: noiseHoursChange,
  reconcile_grant: reconcileGrant,
  relock,
  report_lock: reportLock,
  retry_webhook: retryWebhook,
  review_access_method: reviewAccessMethod,
  settle_schedules: settleSchedules,
  simulate: happen,
  sync_account: syncAccount,
};
