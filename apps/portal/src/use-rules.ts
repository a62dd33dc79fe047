import { useInsertionEffect } from "react";
import type { Rules } from "./rules-of-branding.ts";

/** Keeps rules on the page, by a sheet that is made in script: the page's policy allows no others from elsewhere. */
export function useRules(rules: Rules): void {
  const said = JSON.stringify(rules);
  // Before the portal measures its colours, which it does in layout effects.
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    for (const [selector, properties] of Object.entries(JSON.parse(said) as Rules)) {
      const rule = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)] as CSSStyleRule;
      for (const [name, value] of Object.entries(properties)) rule.style.setProperty(name, value);
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [said]);
}
