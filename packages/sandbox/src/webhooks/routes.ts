import type { Route } from "../http/route.ts";
import { createWebhook } from "./create.ts";
import { deleteWebhook } from "./delete.ts";
import { getWebhook } from "./get.ts";
import { listWebhooks } from "./list.ts";
import { updateWebhook } from "./update.ts";

/** The routes of webhooks. */
export const webhookRoutes: readonly Route[] = [createWebhook, deleteWebhook, getWebhook, listWebhooks, updateWebhook];
