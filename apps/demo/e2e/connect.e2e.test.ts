import { walkPaths } from "./connect/walk-paths.ts";

/** Connecting an account in the product itself, with the sandbox's sign-in pages in a frame of another site. */

walkPaths({ name: "at a desk", isFramed: false, isPhone: false });
walkPaths({ name: "on a phone", isFramed: false, isPhone: true });
