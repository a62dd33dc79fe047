import { type ReactNode, type SubmitEvent, useEffect, useState } from "react";
import { goTo, useAddress } from "./address.ts";
import { Arch } from "./arch.tsx";
import { homeOf } from "./home-of.ts";
import { callHost, type Directory, type Me } from "./host-api.ts";
import { SchemeSwitch } from "./scheme-switch.tsx";
import "./sign-in-page.css";

/** Chooses a property and a person who works there. */
export function SignInPage({ onSignedIn }: { onSignedIn: (me: Me) => void }): ReactNode {
  const address = useAddress();
  const [directory, setDirectory] = useState<Directory>();
  const [chosenKey, setChosenKey] = useState(address.customerKey);
  const [chosenPerson, setChosenPerson] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    document.title = "Sign in – Parlour";
    callHost<Directory>("/api/directory").then(setDirectory, (error: Error) => setFailure(error.message));
  }, []);

  const properties = directory?.properties ?? [];
  const property = properties.find((each) => each.customer_key === chosenKey) ?? properties[0];
  const people = directory?.people.filter((each) => property && each.customer_keys.includes(property.customer_key));
  const person = people?.find((each) => each.id === chosenPerson) ?? people?.[0];

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!property || !person) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const me = await callHost<Me>("/api/sign-in", { person: person.id });
      if (address.customerKey !== property.customer_key) goTo(homeOf(me, property.customer_key), { replace: true });
      onSignedIn(me);
    } catch (error) {
      setFailure((error as Error).message);
      setBusy(false);
    }
  };

  return (
    <div className="sign-in">
      <div className="sign-in-cover" aria-hidden="true">
        <Arch />
        <p>Every room, every guest, every key.</p>
      </div>
      <main className="sign-in-main">
        <div className="sign-in-brand">
          <img src="/icon.svg" alt="" width="36" height="36" />
          <span>Parlour</span>
        </div>
        <h1>Good to see you</h1>
        <p className="sign-in-lead">This is a demonstration, so there is no password. Choose who you are.</p>
        {directory && (
          <form onSubmit={(event) => void submit(event)}>
            <fieldset>
              <legend>Property</legend>
              <div className="choices">
                {properties.map((each) => (
                  <label key={each.customer_key} className="choice">
                    <input
                      type="radio"
                      name="property"
                      checked={each === property}
                      onChange={() => setChosenKey(each.customer_key)}
                    />
                    <span className="choice-name">{each.name}</span>
                    {each.place && <span className="choice-note">{each.place}</span>}
                  </label>
                ))}
              </div>
            </fieldset>
            <fieldset>
              <legend>Person</legend>
              <div className="choices">
                {people?.map((each) => (
                  <label key={each.id} className="choice">
                    <input
                      type="radio"
                      name="person"
                      checked={each === person}
                      onChange={() => setChosenPerson(each.id)}
                    />
                    <span className="choice-name">{each.name}</span>
                    <span className="choice-note">{each.role}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            <button type="submit" className="button" data-primary="" disabled={busy}>
              {busy ? "Signing in…" : "Sign in"}
            </button>
          </form>
        )}
        {failure && <p role="alert">{failure}</p>}
        <footer>
          <SchemeSwitch />
        </footer>
      </main>
    </div>
  );
}
