import { CustomerPortal } from "../../../packages/react/src/index.ts";
import "../../../packages/react/src/styles/index.css";

export function DoorsPage() {
  return <CustomerPortal customerKey="harbor-hotels" title="Harbor Hotels" businessVertical="hospitality" />;
}
