import { useEffect, useState } from "react";
import { addons } from "storybook/preview-api";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";

const system = matchMedia("(prefers-color-scheme: dark)");

/** Whether a documentation page is dark: where the system is, or where the toolbar says so. */
export function useDocsScheme(initial: unknown): "light" | "dark" {
  const [chosen, setChosen] = useState(initial);
  const [isSystemDark, setIsSystemDark] = useState(system.matches);
  useEffect(() => {
    const channel = addons.getChannel();
    const read = ({ globals }: { globals: Record<string, unknown> }) => setChosen(globals["scheme"]);
    const listen = () => setIsSystemDark(system.matches);
    channel.on(GLOBALS_UPDATED, read);
    system.addEventListener("change", listen);
    return () => {
      channel.off(GLOBALS_UPDATED, read);
      system.removeEventListener("change", listen);
    };
  }, []);
  return chosen === "dark" || isSystemDark ? "dark" : "light";
}
