import { type Concept, kinds, type KindName } from "./kinds.ts";

/** The one name of a pushed resource in the workspace: keys of all kinds of one concept are the same keys. */
export function aliasOf(kind: KindName | Concept, resource_key: string): string {
  const concept = kind in kinds ? kinds[kind as KindName].concept : kind;
  return `${concept}:${resource_key}`;
}
