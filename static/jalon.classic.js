// The same element as in jalon.js, in a classic script: for sites whose optimiser merges
// scripts, or drops their type. Its files are in the folder that an element names in its
// attribute `base`, else in the folder of this script, which a merged script cannot know.
//
// The release build joins it with what it imports.

import { applicationAt } from "./loader/application.js";
import { define } from "./loader/define.js";

const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
define(script && /\/jalon\.classic\.js\b/.test(script.src) ? applicationAt(new URL(".", script.src).href) : undefined);
