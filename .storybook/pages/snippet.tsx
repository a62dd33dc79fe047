import { Source } from "@storybook/addon-docs/blocks";
import { useContext, type ComponentProps, type ReactNode } from "react";
import { SchemeContext } from "../docs-page.tsx";

const PACKAGES: readonly (readonly [path: string, name: string])[] = [
  ["../../../packages/react/src/index.ts", "@customer-portal/react"],
  ["../../../packages/react/src/styles/index.css", "@customer-portal/react/styles.css"],
  ["../../../packages/server/src/index.ts", "@customer-portal/server"],
  ["../../../packages/server/src/node.ts", "@customer-portal/server/node"],
];

/** Shows a file of `examples/` as a host would write it: the compiler has read it, only the names of packages differ. */
export function Snippet(props: { code: string; language?: ComponentProps<typeof Source>["language"] }): ReactNode {
  const { code, language } = props;
  const scheme = useContext(SchemeContext);
  const shown = PACKAGES.reduce((text, [path, name]) => text.replaceAll(path, name), code);
  return <Source code={shown.trim()} language={language ?? "tsx"} dark={scheme === "dark"} />;
}
