import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// A lock takes most of a second to answer, and a busy machine longer.
configure({ asyncUtilTimeout: 8_000 });

// What panels look for to know that the stylesheet is on the page; jsdom lays nothing out, so the rest is left out.
document.head.append(
  Object.assign(document.createElement("style"), { textContent: ".cp-root { --cp-row-size: 57px; }" }),
);
