import type { ReactNode } from "react";
import { goTo, type PageAddress } from "../address.ts";
import type { Me } from "../host-api.ts";
import { type Look, useLook } from "../look.ts";
import { type Scheme, useScheme } from "../scheme.ts";
import { switchTo } from "../switch-to.ts";

const swatches: { name: string; accent: string | undefined }[] = [
  { name: "Parlour’s plum", accent: undefined },
  { name: "Teal", accent: "#0f766e" },
  { name: "Blue", accent: "#2563eb" },
  { name: "Coral", accent: "#e8604c" },
  { name: "Pure yellow", accent: "#ffff00" },
];

/** What the host hands to the portal: the customer, and how it should look. */
export function HostTools({ me, address }: { me: Me; address: PageAddress }): ReactNode {
  const [scheme, chooseScheme] = useScheme();
  const [look, chooseLook] = useLook();
  return (
    <fieldset>
      <legend>What the host gives</legend>
      <label className="tools-field">
        <span>Customer</span>
        <select value={address.customerKey} onChange={(event) => goTo(switchTo(me, address, event.target.value))}>
          {me.properties.map(({ customer_key }) => (
            <option key={customer_key}>{customer_key}</option>
          ))}
        </select>
      </label>
      <label className="tools-field">
        <span>Scheme</span>
        <select value={scheme} onChange={(event) => chooseScheme(event.target.value as Scheme)}>
          <option value="auto">auto</option>
          <option value="light">light</option>
          <option value="dark">dark</option>
        </select>
      </label>
      <label className="tools-field">
        <span>Density</span>
        <select
          value={look.density}
          onChange={(event) => chooseLook({ density: event.target.value as Look["density"] })}
        >
          <option value="comfortable">comfortable</option>
          <option value="compact">compact</option>
        </select>
      </label>
      <fieldset className="tools-swatches">
        <legend className="tools-hint">Accent</legend>
        {swatches.map(({ name, accent }) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={name}
            aria-pressed={look.accent === accent}
            style={{ background: accent ?? "#8b5a7a" }}
            onClick={() => chooseLook({ accent })}
          />
        ))}
        <input
          type="color"
          aria-label="Any accent"
          value={look.accent ?? "#5b2f4c"}
          onChange={(event) => chooseLook({ accent: event.target.value })}
        />
      </fieldset>
    </fieldset>
  );
}
