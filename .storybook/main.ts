import { defineMain } from "@storybook/react-vite/node";
import { msw } from "msw/vite";

export default defineMain({
  framework: "@storybook/react-vite",
  stories: [
    { directory: "./pages", files: "*.@(mdx|stories.tsx)", titlePrefix: "" },
    { directory: "../packages/react/src", files: "**/*.stories.tsx", titlePrefix: "" },
  ],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest", "msw-storybook-addon"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // TypeScript 7 has no JavaScript API, which react-docgen-typescript would need.
  typescript: { reactDocgen: "react-docgen" },
  viteFinal: (config) => ({
    ...config,
    // The sheet as it is shipped: for older targets `:dir(rtl)` would become a list of languages.
    build: { ...config.build, cssTarget: "esnext" },
    // Serves mockServiceWorker.js in dev and in Vitest, emits it in the static build: no generated file to commit.
    plugins: [...(config.plugins ?? []), msw({ mode: "worker-only" })],
  }),
});
