import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { createContext, type PropsWithChildren, type ReactNode } from "react";
import { themes } from "storybook/theming";
import { useDocsScheme } from "./docs-scheme.ts";

/** The scheme of the documentation page around, for what is drawn live on it. */
export const SchemeContext = createContext<"light" | "dark">("light");

/** A documentation page in the scheme of the toolbar or the system. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>): ReactNode {
  const scheme = useDocsScheme();
  return (
    <SchemeContext value={scheme}>
      <DocsContainer {...props} theme={{ ...themes[scheme], fontBase: "Inter, system-ui, sans-serif" }}>
        <div className="docs-page" data-scheme={scheme}>
          {children}
        </div>
      </DocsContainer>
    </SchemeContext>
  );
}
