/** The verbs that Seam offers for each kind of route; POST always works. */
export const VERBS = {
  action: ["POST"],
  read: ["POST", "GET"],
  add: ["POST", "PUT"],
  update: ["POST", "PATCH"],
  updateOrPut: ["POST", "PATCH", "PUT"],
  replace: ["POST", "PUT"],
  remove: ["POST", "DELETE"],
} as const;
