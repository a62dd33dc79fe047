import { useEffect, useRef, useState, type ReactNode } from "react";
import { CustomerPortal } from "../../packages/react/src/index.ts";
import type { AppearanceVariables } from "../../packages/react/src/provider/appearance.ts";
import { contrastOf, hexOf } from "../../packages/react/src/provider/palette-color.ts";
import { readColors } from "../../packages/react/src/provider/palette-probe.ts";
import { PortalRoot } from "../../packages/react/src/provider/portal-root.tsx";
import { Button } from "../../packages/react/src/ui/button.tsx";
import { Picture } from "../../packages/react/src/ui/picture.tsx";
import { Row } from "../../packages/react/src/ui/row.tsx";
import { StateWord } from "../../packages/react/src/ui/state-word.tsx";

type Scheme = "light" | "dark";

const THEMES: readonly (readonly [name: string, variables: AppearanceVariables])[] = [
  ["Our own seeds", {}],
  ["Indigo for both schemes", { accent: "light-dark(#4f46e5, #a5b4fc)", radius: 4 }],
  ["Warm paper", { background: "light-dark(#fdf8f0, #1d1813)", accent: "light-dark(#92400e, #fbbf24)", radius: 12 }],
  ["An accent as pale as the page", { accent: "#fff3a3" }],
  ["An accent as dark as the night", { accent: "#000000", radius: 0 }],
  ["Grey on grey", { background: "#8a8f98", foreground: "#9aa0a8", accent: "#39ff14" }],
];

const MEASURED = [
  ["foreground", "background", 4.5],
  ["text-2", "surface-3", 4.5],
  ["accent-text", "background", 4.5],
  ["on-accent", "accent", 4.5],
  ["warning-text", "background", 4.5],
  ["focus", "background", 3],
] as const;

/** The palette that the portal makes of some hosts' seeds, measured as it stands on the page. */
export function Themes({ scheme }: { scheme: Scheme }): ReactNode {
  return (
    <main className="themes">
      {THEMES.map(([name, variables]) => (
        <CustomerPortal
          key={name}
          customerKey="harbor-hotels"
          appearance={{ variables, colorScheme: scheme, density: "compact" }}
        >
          <PortalRoot className="theme">
            <Theme name={name} variables={variables} scheme={scheme} />
          </PortalRoot>
        </CustomerPortal>
      ))}
    </main>
  );
}

function Theme(props: { name: string; variables: AppearanceVariables; scheme: Scheme }): ReactNode {
  const { name, variables, scheme } = props;
  const ref = useRef<HTMLElement>(null);
  const [colors, setColors] = useState<readonly (readonly [token: string, hex: string, ratio: number])[]>([]);
  useEffect(() => {
    const root = ref.current?.closest<HTMLElement>(".cp-root");
    if (!root) return;
    setColors(
      MEASURED.flatMap(([token, ground]) => {
        const [one, other] = readColors(root, [`var(--cp-${token})`, `var(--cp-${ground})`], scheme);
        if (!one || !other) return [];
        return [[`${token} on ${ground}`, hexOf(one.color), contrastOf(one.color, other.color)] as const];
      }),
    );
  }, [scheme]);
  const given = Object.entries(variables).map(([seed, value]) => `${seed}: ${value}`);
  return (
    <section ref={ref} aria-label={name}>
      <h2 className="cp-details-title">{name}</h2>
      <p className="cp-details-subtitle">{given.join("; ") || "nothing given"}</p>
      <div className="cp-list" role="list">
        <Row
          index={0}
          total={2}
          isSelected
          kind="lock"
          picture={<Picture src={undefined} icon="lock" kind="lock" />}
          name="Front door"
          meta="Lobby"
          metaTone="plain"
          state={
            <StateWord icon="lock" tone="ok">
              Locked
            </StateWord>
          }
        />
        <Row
          index={1}
          total={2}
          kind="lock"
          picture={<Picture src={undefined} icon="lock" kind="lock" />}
          name="Pool gate"
          meta="Battery 6%"
          metaTone="warning"
          state={
            <StateWord icon="question" tone="warning">
              Unknown
            </StateWord>
          }
        />
      </div>
      <p>
        <Button variant="strong">Strong</Button> <Button>Default</Button> <Button variant="quiet">Quiet</Button>
      </p>
      <dl>
        {colors.map(([pair, hex, ratio]) => (
          <div key={pair}>
            <dt>
              <i style={{ background: hex }} /> {pair}
            </dt>
            <dd>{ratio.toFixed(1)}:1</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
