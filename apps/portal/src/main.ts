import { takeLink } from "./take-link.ts";

// Before anything else is loaded or run: nothing that follows can read the link from the address.
const found = takeLink(window);
void import("./start.tsx").then(({ start }) => start(found));
