import { addons } from "storybook/manager-api";
import { themes } from "storybook/theming";

// Follows the system, as the documentation pages do.
addons.setConfig({ theme: matchMedia("(prefers-color-scheme: dark)").matches ? themes.dark : themes.light });
