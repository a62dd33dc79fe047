import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: {
    rollupOptions: {
      input: ["index.html", "portal.html"],
      // What a host has anyway, apart from what the portal adds to it.
      output: { codeSplitting: { groups: [{ name: "vendor", test: /node_modules\/.*(react|scheduler|tanstack)/ }] } },
    },
  },
});
