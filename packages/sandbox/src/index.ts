export { createSandbox } from "./create-sandbox.ts";
export type { RecordedRequest } from "./http/recorded-request.ts";
export type { Sandbox } from "./sandbox.ts";
export type { SandboxOptions } from "./sandbox-options.ts";
export { DEMO } from "./seeds/demo/demo.ts";
export type { NewAccount, NewDevice, NewEvent, NewSpace, SeedBuilder } from "./seeds/seed-builder.ts";
export type { Seed } from "./seeds/seed.ts";
export type { Simulate } from "./simulator/simulate.ts";
export type { Snapshot } from "./store/snapshot.ts";
