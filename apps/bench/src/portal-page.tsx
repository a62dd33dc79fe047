import { CustomerPortal } from "@customer-portal/react";
import "@customer-portal/react/styles.css";
import { createRoot } from "react-dom/client";

/** The whole portal and nothing else; `run.ts` answers its calls. */
createRoot(document.getElementById("root") as HTMLElement).render(<CustomerPortal customerKey="large-hotel" />);
