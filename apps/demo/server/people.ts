/** The business that a property is in; it decides what its pages are called. */
export type Vertical = "hospitality" | "short_term_rental" | "multi_family" | "gym_management" | "neutral";

/** A property that this product manages. Its `customer_key` is the customer in Seam. */
export interface Property {
  customer_key: string;
  name: string;
  place?: string;
  time_zone?: string;
  /** Missing for a property of which this product keeps no records: it has its doors and nothing else. */
  vertical?: Vertical;
}

/** Somebody who works at one property or more. */
export interface Person {
  id: string;
  name: string;
  role: string;
  customer_keys: string[];
  /** Those of the properties where this person sees everything and controls nothing. */
  looks_only?: string[];
}

/** Everybody who may sign in, and every property there is. */
export interface Directory {
  people: Person[];
  properties: Property[];
}

const known: Record<string, Omit<Property, "customer_key" | "name">> = {
  "harbor-hotels": { place: "Lisbon, Cais do Sodré", time_zone: "Europe/Lisbon", vertical: "hospitality" },
  "alder-rentals": { place: "Lisbon, five apartments", time_zone: "Europe/Lisbon", vertical: "short_term_rental" },
  "maple-court": { place: "Berlin, Ahornstraße 9", time_zone: "Europe/Berlin", vertical: "multi_family" },
  "pulse-gym": { place: "Rotterdam, Wijnhaven 61", time_zone: "Europe/Amsterdam", vertical: "gym_management" },
  "northgate-offices": { place: "Dublin, 4 Northgate Street", time_zone: "Europe/Dublin", vertical: "neutral" },
};

const staff: Person[] = [
  { id: "ines", name: "Inês Carvalho", role: "Front desk manager", customer_keys: ["harbor-hotels"] },
  { id: "tomas", name: "Tomás Reis", role: "Night porter", customer_keys: ["harbor-hotels"] },
  looker("rita", "Rita Azevedo", "Bookkeeper, may only look", "harbor-hotels"),
  { id: "marta", name: "Marta Alder", role: "Owner", customer_keys: ["alder-rentals"] },
  looker("hugo", "Hugo Pinto", "Cleaning company, may only look", "alder-rentals"),
  { id: "greta", name: "Greta Lindholm", role: "Building manager", customer_keys: ["maple-court"] },
  looker("emre", "Emre Yıldız", "Accountant, may only look", "maple-court"),
  { id: "lotte", name: "Lotte de Wit", role: "Studio manager", customer_keys: ["pulse-gym"] },
  looker("daan", "Daan Visser", "Trainer, may only look", "pulse-gym"),
  { id: "aoife", name: "Aoife Brennan", role: "Facilities manager", customer_keys: ["northgate-offices"] },
  {
    id: "viktor",
    name: "Viktor Sand",
    role: "Engineer, looks in at Maple Court",
    customer_keys: ["northgate-offices", "maple-court"],
    looks_only: ["maple-court"],
  },
];

/** The staff of the sandbox's customers, and one person who looks after all of them. */
export function sandboxDirectory(customers: readonly { customer_key: string; name: string }[]): Directory {
  const properties = customers.map(({ customer_key, name }): Property => ({
    customer_key,
    name,
    ...known[customer_key],
  }));
  return { properties, people: [...staff.filter(worksAt(properties)), overseer(properties)] };
}

/** A sandbox may be planted with fewer houses than we have staff for. */
function worksAt(properties: readonly Property[]) {
  const keys = new Set(properties.map((property) => property.customer_key));
  return (person: Person) => person.customer_keys.every((key) => keys.has(key));
}

/** One person for customers whose staff we don't know. */
export function seamDirectory(properties: Property[]): Directory {
  return { properties, people: [overseer(properties)] };
}

function looker(id: string, name: string, role: string, customerKey: string): Person {
  return { id, name, role, customer_keys: [customerKey], looks_only: [customerKey] };
}

function overseer(properties: Property[]): Person {
  return {
    id: "noor",
    name: "Noor Haddad",
    role: "Operations",
    customer_keys: properties.map((property) => property.customer_key),
  };
}
