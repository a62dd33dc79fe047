export { createGateway, type Gateway } from "./gateway.ts";
export type { GatewayOptions } from "./gateway-options.ts";
export type { LogEntry, Logger } from "./log.ts";
export type { Authorization, Authorize } from "./request/authorization.ts";
export type { Features } from "./request/features.ts";
export type { GrantTerms } from "./request/grant.ts";
export type { NamedPermission, Permission } from "./request/permissions.ts";
