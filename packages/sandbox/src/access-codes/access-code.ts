import type { Issue } from "../store/issue.ts";

/** When a code works. */
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
  created_at: number;
  message: string;
  /** When a deferred code will be sent. */
  scheduled_at?: number | undefined;
  /** The code or name that is still on the device, and the one that was asked for. */
  from?: string | undefined;
  to?: string | undefined;
  /** The same for times. */
  from_frame?: TimeFrame | undefined;
  to_frame?: TimeFrame | undefined;
}

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
  is_offline_access_code: boolean;
  is_external_modification_allowed: boolean;
  /** Whether the lock is told the times, or is only told the code when it begins. */
  prefer_native_scheduling: boolean;
  is_scheduled_on_device: boolean;
  /** Whether it may be replaced by a code of the device's backup pool. */
  uses_backup_pool: boolean;
  is_backup: boolean;
  pulled_backup_access_code_id: string | undefined;
  /** Whether the lock knows it now, with its times or without. */
  on_device: boolean;
  mutations: CodeMutation[];
  /** What `due` is for: the lock has had its time to answer, or the delay is to be told. */
  due_at: number | undefined;
  /** When to tell of the delay, if the lock has not answered by then. */
  late_at: number | undefined;
  /** Whose asking the device answers. */
  action_attempt_id: string | undefined;
  errors: Issue[];
  warnings: Issue[];
  created_at: number;
}
