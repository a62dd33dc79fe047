import { z } from "zod";

const temperature = z.number().optional();

/** The parameters for set points, by what they are for; either unit will do. */
export const setPointFields = {
  heating: { heating_set_point_celsius: temperature, heating_set_point_fahrenheit: temperature },
  cooling: { cooling_set_point_celsius: temperature, cooling_set_point_fahrenheit: temperature },
};
