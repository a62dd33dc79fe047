import type { Route } from "../http/route.ts";
import { encodeCredential } from "./encode-credential.ts";
import { listEncodersOfPortal } from "./list-of-portal.ts";
import { listAcsEncoders } from "./list.ts";
import { scanToAssignCredential } from "./scan-to-assign-credential.ts";

/** The routes of card encoders. */
export const acsEncoderRoutes: readonly Route[] = [
  encodeCredential,
  listAcsEncoders,
  listEncodersOfPortal,
  scanToAssignCredential,
];
