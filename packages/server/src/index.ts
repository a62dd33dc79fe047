export { createGateway, type Gateway } from "./gateway.ts";
export type { GatewayOptions } from "./gateway-options.ts";
export type { LogEntry, Logger } from "./log.ts";
export type { Authorization, Authorize } from "./request/authorization.ts";
