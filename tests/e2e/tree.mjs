// The accessibility tree that the browser gives to assistive technology, read
// through the DevTools protocol.

/** @import { Page } from "playwright-core" */

/** Roles that are not announced. */
const SILENT = ["none", "generic", "InlineTextBox", "StaticText", "LineBreak", "ListMarker", "paragraph", "strong", "emphasis", "LabelText", "Legend", "caption"];

const spaces = (/** @type {string} */ text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/**
 * A node with its properties (`level`, `checked`, `expanded`, ...). `within` is the
 * nearest announced ancestor.
 * @typedef {{ role: string, name: string, description: string, text: string, depth: number, within: Node | null, [property: string]: any }} Node
 */

/** The announced nodes of a page, or of the frame in it whose address starts with
 *  `frameUrl`, in reading order.
 *  @param {Page} page
 *  @param {string | null} frameUrl */
export async function tree(page, frameUrl = null) {
  const session = await page.context().newCDPSession(page);
  let frameId;
  if (frameUrl) {
    const { frameTree } = await session.send("Page.getFrameTree");
    frameId = frameTree.childFrames?.find(({ frame }) => frame.url.startsWith(frameUrl))?.frame.id;
  }
  /** @type {{ nodes: any[] }} */
  const { nodes } = await session.send("Accessibility.getFullAXTree", frameId ? { frameId } : {});
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @type {Node[]} */
  const found = [];
  /** @returns {string} */
  const text = (/** @type {any} */ node) =>
    node.role?.value === "StaticText" ? node.name.value : (node.childIds ?? []).map((/** @type {string} */ id) => (byId.has(id) ? text(byId.get(id)) : "")).join(" ");
  /** @param {any} node
   *  @param {number} depth
   *  @param {Node | null} within */
  const descend = (node, depth, within) => {
    const announced = !node.ignored && !SILENT.includes(node.role?.value);
    let inner = within;
    if (announced) {
      const properties = Object.fromEntries((node.properties ?? []).map((/** @type {any} */ { name, value }) => [name, value.value]));
      inner = { role: node.role.value, name: spaces(node.name?.value ?? ""), description: spaces(node.description?.value ?? ""), text: spaces(text(node)), depth, within, ...properties };
      found.push(inner);
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) descend(byId.get(id), depth + (announced ? 1 : 0), inner);
  };
  descend(nodes[0], 0, null);
  return found;
}

/** A node as a screen reader announces it, in short.
 *  @param {Node} node */
export const line = ({ role, name, level }) => (role === "heading" ? `heading ${level} ${name}` : `${role} ${name}`.trim());

const LANDMARKS = ["banner", "navigation", "main", "region", "contentinfo", "complementary", "form", "search"];
export const landmarks = (/** @type {Node[]} */ nodes) => nodes.filter(({ role }) => LANDMARKS.includes(role));
export const headings = (/** @type {Node[]} */ nodes) => nodes.filter(({ role }) => role === "heading");

const CONTROLS = ["button", "link", "textbox", "checkbox", "radio", "combobox", "Date", "spinbutton", "DisclosureTriangle"];
export const controls = (/** @type {Node[]} */ nodes) => nodes.filter(({ role }) => CONTROLS.includes(role));

/** The texts of the live regions that are not empty. */
export const announced = (/** @type {Node[]} */ nodes) =>
  nodes.filter(({ role, text }) => ["status", "alert"].includes(role) && text).map(({ role, text }) => `${role}: ${text}`);

/** The node that has the focus. */
export const focused = (/** @type {Node[]} */ nodes) => /** @type {Node} */ (nodes.filter((node) => node.focused).at(-1));
