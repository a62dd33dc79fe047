import { type ReactNode, useState } from "react";
import { goTo, type PageAddress } from "./address.ts";
import { callHost, type Me, type SignedIn } from "./host-api.ts";
import { Link } from "./link.tsx";
import { pagesOf } from "./pages-of.ts";
import { PlaceAndTime } from "./place-and-time.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";
import { switchTo } from "./switch-to.ts";
import "./shell.css";

export interface ShellProps {
  me: Me;
  person: SignedIn;
  address: PageAddress;
  onMe: (me: Me) => void;
  children: ReactNode;
}

/** The frame of every page: where one is, who one is. */
export function Shell({ me, person, address, onMe, children }: ShellProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { customerKey } = address;
  const property = me.properties.find((each) => each.customer_key === customerKey);

  const signOut = async () => {
    try {
      onMe(await callHost<Me>("/api/sign-out", {}));
      goTo({}, { replace: true });
    } catch (error) {
      setFailure((error as Error).message);
    }
  };

  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="side" data-open={open || undefined}>
        <div className="side-top">
          <span className="wordmark">
            <img src="/icon.svg" alt="" width="28" height="28" />
            Parlour
          </span>
          <span className="side-place">{property?.name}</span>
          <button
            type="button"
            className="menu-button"
            aria-expanded={open}
            aria-controls="side-body"
            onClick={() => setOpen(!open)}
          >
            Menu
          </button>
        </div>
        <div className="side-body" id="side-body">
          <div className="property">
            {me.properties.length > 1 ? (
              <label>
                <span className="property-label">Property</span>
                <select
                  value={property ? customerKey : ""}
                  onChange={(event) => {
                    goTo(switchTo(me, address, event.target.value));
                    setOpen(false);
                  }}
                >
                  {!property && <option value="">Choose a property</option>}
                  {me.properties.map((each) => (
                    <option key={each.customer_key} value={each.customer_key}>
                      {each.name}
                    </option>
                  ))}
                </select>
              </label>
            ) : (
              <>
                <span className="property-label">Property</span>
                <span className="property-name">{me.properties[0]?.name}</span>
              </>
            )}
            {property?.read_only && <span className="property-place">You may only look here.</span>}
            {property?.place && <PlaceAndTime place={property.place} timeZone={property.time_zone} />}
          </div>
          <nav className="side-nav" aria-label="Pages">
            <ul>
              {pagesOf(property).map(({ page, title }) => (
                <li key={page}>
                  <Link
                    to={{ customerKey, page }}
                    aria-current={address.page === page ? "page" : undefined}
                    onClick={() => setOpen(false)}
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="side-end">
            <SchemeSwitch />
            <div className="person">
              <span className="person-mark" aria-hidden="true">
                {initials(person.name)}
              </span>
              <span className="person-name">{person.name}</span>
              <span className="person-role">{person.role}</span>
              <button type="button" className="link-button" onClick={() => void signOut()}>
                Sign out
              </button>
            </div>
            {failure && <p role="alert">{failure}</p>}
          </div>
        </div>
      </header>
      {children}
    </div>
  );
}

function initials(name: string): string {
  return name
    .split(" ")
    .map((word) => word[0])
    .join("");
}
