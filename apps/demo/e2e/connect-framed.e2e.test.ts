import { walkPaths } from "./connect/walk-paths.ts";

/** Connecting an account in the portal page, which is in a frame of the product: the sign-in page is a frame in a frame. */

walkPaths({ name: "framed, at a desk", isFramed: true, isPhone: false });
walkPaths({ name: "framed, on a phone", isFramed: true, isPhone: true });
