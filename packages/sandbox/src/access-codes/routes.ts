import type { Route } from "../http/route.ts";
import { createAccessCodes } from "./create-multiple.ts";
import { createAccessCode } from "./create.ts";
import { deleteAccessCode } from "./delete.ts";
import { generateAccessCode } from "./generate-code.ts";
import { getAccessCodeTimeline } from "./get-timeline.ts";
import { getAccessCode } from "./get.ts";
import { listAccessCodes } from "./list.ts";
import { pullBackupAccessCode } from "./pull-backup-access-code.ts";
import { simulateUnmanagedAccessCode } from "./simulate/create-unmanaged-access-code.ts";
import { convertAccessCode } from "./unmanaged/convert-to-managed.ts";
import { deleteUnmanagedAccessCode } from "./unmanaged/delete.ts";
import { getUnmanagedAccessCode } from "./unmanaged/get.ts";
import { listUnmanagedAccessCodes } from "./unmanaged/list.ts";
import { updateAccessCodes } from "./update-multiple.ts";
import { updateAccessCode } from "./update.ts";

/** The routes of access codes. */
export const accessCodeRoutes: readonly Route[] = [
  createAccessCode,
  createAccessCodes,
  deleteAccessCode,
  generateAccessCode,
  getAccessCode,
  getAccessCodeTimeline,
  listAccessCodes,
  pullBackupAccessCode,
  simulateUnmanagedAccessCode,
  convertAccessCode,
  deleteUnmanagedAccessCode,
  getUnmanagedAccessCode,
  listUnmanagedAccessCodes,
  updateAccessCode,
  updateAccessCodes,
];
