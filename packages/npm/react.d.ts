// The element in JSX, for React 18 (whose JSX namespace is global) and 19.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { JalonAttributes, JalonDiagnosticElement } from "./index.js";

export type * from "./index.js";

export type JalonProps = Omit<DetailedHTMLProps<HTMLAttributes<JalonDiagnosticElement>, JalonDiagnosticElement>, keyof JalonAttributes> & JalonAttributes;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "jalon-diagnostic": JalonProps;
    }
  }
}
declare global {
  namespace JSX {
    interface IntrinsicElements {
      "jalon-diagnostic": JalonProps;
    }
  }
}
