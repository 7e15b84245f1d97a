// The element <jalon-diagnostic>, from the folder of this script. docs/embedding.md
// describes its options, events and methods.
//
// A host page loads this script before anything else, so that it and what it imports stay
// small. The release build joins them. jalon.classic.js is the same for sites that cannot
// load modules.
//
// Outside the Rust sources, visitors read only the messages in loader/message.js, failure.js,
// frame.js, page.js, offline.js and index.html: before the program has loaded, after it has
// failed, and when another version of it is there.

import { applicationAt } from "./loader/application.js";
import { define } from "./loader/define.js";

export { OPTIONS } from "./loader/options.js";

/** @typedef {import("./loader/element.js").Diagnostic} Diagnostic */

define(applicationAt(new URL(".", import.meta.url).href));
