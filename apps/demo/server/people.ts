/** A property that this product manages. Its `customer_key` is the customer in Seam. */
export interface Property {
  customer_key: string;
  name: string;
  place?: string;
  time_zone?: string;
}

/** Somebody who works at one property or more. */
export interface Person {
  id: string;
  name: string;
  role: string;
  customer_keys: string[];
  /** Sees everything and controls nothing. */
  readOnly?: true;
}

/** Everybody who may sign in, and every property there is. */
export interface Directory {
  people: Person[];
  properties: Property[];
}

const places: Record<string, Pick<Property, "place" | "time_zone">> = {
  "harbor-hotels": { place: "Lisbon, Cais do Sodré", time_zone: "Europe/Lisbon" },
  "alder-rentals": { place: "Lisbon, five apartments", time_zone: "Europe/Lisbon" },
};

const staff: Person[] = [
  { id: "ines", name: "Inês Carvalho", role: "Front desk manager", customer_keys: ["harbor-hotels"] },
  { id: "tomas", name: "Tomás Reis", role: "Night porter", customer_keys: ["harbor-hotels"] },
  {
    id: "rita",
    name: "Rita Azevedo",
    role: "Bookkeeper, may only look",
    customer_keys: ["harbor-hotels"],
    readOnly: true,
  },
  { id: "marta", name: "Marta Alder", role: "Owner", customer_keys: ["alder-rentals"] },
];

/** The staff of the sandbox's customers, and one person who looks after all of them. */
export function sandboxDirectory(customers: readonly { customer_key: string; name: string }[]): Directory {
  const properties = customers.map(({ customer_key, name }): Property => ({
    customer_key,
    name,
    ...places[customer_key],
  }));
  return { properties, people: [...staff, overseer(properties)] };
}

/** One person for customers whose staff we don't know. */
export function seamDirectory(properties: Property[]): Directory {
  return { properties, people: [overseer(properties)] };
}

function overseer(properties: Property[]): Person {
  return {
    id: "noor",
    name: "Noor Haddad",
    role: "Operations",
    customer_keys: properties.map((property) => property.customer_key),
  };
}
