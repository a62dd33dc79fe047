import { mainText } from "./main.text.ts";
import { takeLink } from "./take-link.ts";

// Before anything else is loaded or run: nothing that follows can read the link from the address.
const found = takeLink(window);
import("./start.tsx").then(
  ({ start }) => start(found),
  () => document.querySelector("#root")?.replaceChildren(mainText.not_loaded),
);
