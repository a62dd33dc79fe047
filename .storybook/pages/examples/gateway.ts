import { createServer } from "node:http";
import { createGateway } from "../../../packages/server/src/index.ts";
import { toNodeHandler } from "../../../packages/server/src/node.ts";

const gateway = createGateway({
  endpoint: "http://127.0.0.1:4102", // the sandbox; leave it out for Seam
  apiKey: process.env["SEAM_API_KEY"] ?? "seam_test_sandbox_b41d7e9c52f08a36",
  authorize: (_request, customerKey) => customerKey === "harbor-hotels", // development: ask your own session here
});

createServer(toNodeHandler(gateway)).listen(3000);
