import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { AccessCode, CodeMutation } from "./access-code.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { mutation } from "./mutation.ts";
import { proceed } from "./proceed.ts";

/** What may change of a code; what is not named stays. */
export type CodeChanges = Partial<Pick<AccessCode, "name" | "code" | "starts_at" | "ends_at">>;

interface Part {
  kind: "name" | "code" | "time_frame";
  from: Record<string, string | null>;
  to: Record<string, string | null>;
}

/** Changes a code: the device hears of it when it can, and until then the change is told as pending. */
export function changeCode(store: Store, code: AccessCode, changes: CodeChanges, at: number): void {
  const before = partsOf(code);
  Object.assign(code, changes);
  const after = partsOf(code);
  const changed = before.flatMap(({ kind, from }, index): Part[] => {
    const to = after[index]?.from ?? {};
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ kind, from, to }];
  });
  if (changed.length > 0) tell(store, code, changed, at);
  code.errors = [];
  if (code.on_device) code.mutations = changed.reduce((all, part) => pending(all, part, at), code.mutations);
  proceed(store, code, at);
}

function partsOf({ name, code, starts_at, ends_at }: AccessCode): Pick<Part, "kind" | "from">[] {
  return [
    { kind: "name", from: { name: name ?? null } },
    { kind: "code", from: { code } },
    { kind: "time_frame", from: { starts_at: iso(starts_at), ends_at: iso(ends_at) } },
  ];
}

function iso(time: number | undefined): string | null {
  return time === undefined ? null : toIso(time);
}

/** What the device has stays what it was before the first of several changes. */
function pending(all: CodeMutation[], { kind, from, to }: Part, at: number): CodeMutation[] {
  const mutation_code = `updating_${kind}` as const;
  const known = all.find((one) => one.mutation_code === mutation_code);
  return [...all.filter((one) => one !== known), mutation(mutation_code, at, known?.from ?? from, to)];
}

function tell(store: Store, code: AccessCode, changed: Part[], at: number): void {
  const requested_mutations = changed.map(({ kind, from, to }) => ({ mutation_code: `updating_${kind}`, from, to }));
  addCodeEvent(store, code, "access_code.mutations_requested", at, { requested_mutations });
  const changed_properties = changed.flatMap(({ from, to }) =>
    Object.keys(to).map((property) => ({ property, from: from[property] ?? null, to: to[property] ?? null })),
  );
  addCodeEvent(store, code, "access_code.changed", at, { changed_properties });
  for (const { kind, from, to } of changed) {
    const description = `The ${kind.replace("_", " ")} of the access code was changed.`;
    addCodeEvent(store, code, `access_code.${kind}_changed`, at, { description, from, to });
  }
}
