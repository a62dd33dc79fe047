import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * The entry of the page is tiny, so that it takes the link out of the address before anything else is read. This has the
 * browser load what comes after it meanwhile.
 */
export function preloadStart(): Plugin {
  return {
    name: "preload-start",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
        const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/src/start.tsx"));
        const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
        return [start?.fileName, ...(start?.imports ?? [])]
          .filter((file) => file !== undefined && !entries.has(file))
          .map((file): HtmlTagDescriptor => ({
            tag: "link",
            attrs: { rel: "modulepreload", href: `./${file}`, crossorigin: true },
            injectTo: "head",
          }));
      },
    },
  };
}
