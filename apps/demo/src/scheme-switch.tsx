import type { ReactNode } from "react";
import { type Scheme, useScheme } from "./scheme.ts";
import "./scheme-switch.css";

const words: Record<Scheme, string> = { light: "Light", auto: "Auto", dark: "Dark" };

/** Light, dark, or as the system says. */
export function SchemeSwitch(): ReactNode {
  const [scheme, choose] = useScheme();
  return (
    <fieldset className="scheme-switch">
      <legend className="unseen">Colours</legend>
      {(["light", "auto", "dark"] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="scheme" checked={scheme === each} onChange={() => choose(each)} />
          <span>{words[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
