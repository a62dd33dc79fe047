import { CustomerPortal, DevicesPanel } from "../../../packages/react/src/index.ts";

export function Branded() {
  return (
    <CustomerPortal
      customerKey="harbor-hotels"
      appearance={{ density: "compact", variables: { accent: "light-dark(#7c3aed, #a78bfa)", radius: 4 } }}
    >
      <DevicesPanel />
    </CustomerPortal>
  );
}
