import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { goTo, useAddress } from "./address.ts";
import { homeOf } from "./home-of.ts";
import { callHost, type Me } from "./host-api.ts";
import { PropertyPages } from "./property-pages.tsx";
import { Shell } from "./shell.tsx";
import { SignInPage } from "./sign-in-page.tsx";

/** The product: its sign-in page, or its shell around the page that the address names. */
export function App(): ReactNode {
  const [me, setMe] = useState<Me>();
  const [failure, setFailure] = useState<string>();
  const address = useAddress();

  const load = () => {
    callHost<Me>("/api/me").then(setMe, (error: Error) => setFailure(error.message));
  };
  useEffect(load, []);

  const enter = (signedIn: Me) => {
    flushSync(() => setMe(signedIn));
    // The pressed button is gone: whoever works by keyboard goes on from the new page.
    document.getElementById("main")?.focus();
  };

  const front = address.customerKey === undefined || address.page === undefined;
  const lost = front && me?.person !== undefined && me.properties.length > 0;
  useEffect(() => {
    if (lost) goTo(homeOf(me, address.customerKey), { replace: true });
  }, [lost, me, address.customerKey]);

  if (!me && failure)
    return (
      <main className="notice-page">
        <h1>Parlour</h1>
        <p role="alert">{failure}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setFailure(undefined);
            load();
          }}
        >
          Try again
        </button>
      </main>
    );
  if (!me) return null;
  if (!me.person) return <SignInPage onSignedIn={enter} />;
  if (address.customerKey === undefined || address.page === undefined) return null;
  return (
    <Shell me={me} person={me.person} address={address} onMe={setMe}>
      <PropertyPages
        key={me.person.id}
        me={me}
        address={address}
        onSignIn={() => setMe({ ...me, person: undefined, properties: [] })}
      />
    </Shell>
  );
}
