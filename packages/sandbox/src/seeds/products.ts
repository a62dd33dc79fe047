import { lockProducts } from "./lock-products.ts";
import { sensorProducts } from "./sensor-products.ts";

/** The products that seeds are furnished with. */
export const products = { ...lockProducts, ...sensorProducts };

/** The name of one product. */
export type ProductName = keyof typeof products;
