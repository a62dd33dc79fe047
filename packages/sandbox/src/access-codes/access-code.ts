import type { Issue } from "../store/issue.ts";

/** When a code works; `undefined` for always, and for no end. */
export interface TimeFrame {
  starts_at: number | undefined;
  ends_at: number | undefined;
}

/** A change that was asked for and is not yet on the device, as Seam names it. */
export interface CodeMutation {
  mutation_code:
    | "creating"
    | "deferring_creation"
    | "deleting"
    | "updating_code"
    | "updating_name"
    | "updating_time_frame";
  message: string;
  created_at: number;
  /** When a deferred code will be sent. */
  scheduled_at: number | undefined;
  /** What the device has, and what it will have. */
  from: Record<string, string | null> | undefined;
  to: Record<string, string | null> | undefined;
}

/**
 * What a code waits for: `send` its time to go to the device, `answer` the device's answer, `late` the moment to tell that there was
 * none, `start` and `end` its own times, `drop` the device's answer to its end.
 */
export type CodeStep = "send" | "answer" | "late" | "start" | "end" | "drop";

/** An access code as the sandbox keeps it, managed or not. */
export interface AccessCode extends TimeFrame {
  sequence: number;
  access_code_id: string;
  device_id: string;
  /** The access method that made it. */
  access_method_id: string | undefined;
  common_code_key: string | undefined;
  name: string | undefined;
  /** The PIN. */
  code: string;
  status: "setting" | "set" | "unset" | "removing";
  is_managed: boolean;
  is_one_time_use: boolean;
  /** Whether lock and Seam reckon the PIN, each for itself, so that nothing is sent. */
  is_offline_access_code: boolean;
  is_external_modification_allowed: boolean;
  /** Whether the lock is told the times beforehand, or only the code when it begins. */
  prefer_native_scheduling: boolean;
  is_scheduled_on_device: boolean;
  uses_backup_pool: boolean;
  is_backup: boolean;
  /** Whether it waits in its device's pool, where nobody sees it. */
  is_in_pool: boolean;
  pulled_backup_access_code_id: string | undefined;
  /** Whether the lock knows it now, with its times or without. */
  on_device: boolean;
  mutations: CodeMutation[];
  step: CodeStep | undefined;
  step_at: number | undefined;
  /** Who waits for the device's answer. */
  action_attempt_ids: string[];
  errors: Issue[];
  warnings: Issue[];
  created_at: number;
}
