import { expect, test } from "vitest";
import { readLink } from "./read-link.ts";

test.each([
  ["#eyJh.eyJz.c2ln-_", { road: "own", token: "eyJh.eyJz.c2ln-_" }],
  ["#customer_portal_id=p%2F1&token=seam_cst1x_2", { road: "seam", token: "seam_cst1x_2", customer_portal_id: "p/1" }],
  ["", undefined],
  ["#", undefined],
  ["#portal/spaces/key=r", undefined],
  ["#eyJh.eyJz", "malformed"],
  ["#eyJh.eyJz.", "malformed"],
  ["#eyJh.eyJz.c2ln.c2ln", "malformed"],
  ["#eyJh.eyJz.c2 ln", "malformed"],
  ["#token=seam_cst1x", "malformed"],
  ["#customer_portal_id=p&token=seam_test_key", "malformed"],
  ["#section-2", "malformed"],
])("%s is %o", (hash, link) => expect(readLink(hash)).toEqual(link));
