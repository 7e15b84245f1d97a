// The element in Vue's templates.

import type { DefineComponent } from "vue";
import type { JalonAttributes } from "./index.js";

export type * from "./index.js";

declare module "vue" {
  interface GlobalComponents {
    "jalon-diagnostic": DefineComponent<JalonAttributes>;
  }
}
