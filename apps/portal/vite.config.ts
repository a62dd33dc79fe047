import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { preloadStart } from "./preload-start.ts";

export default defineConfig({
  plugins: [react(), preloadStart()],
  // The page may stand in any folder.
  base: "./",
  build: {
    target: ["chrome123", "firefox120", "safari17.5"],
    // The content security policy allows no data: address and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
