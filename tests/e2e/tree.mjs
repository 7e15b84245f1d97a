// What assistive technology is given: the browser's accessibility tree, read
// through the DevTools protocol.

/** Roles that say nothing by themselves. */
const SILENT = ["none", "generic", "InlineTextBox", "StaticText", "LineBreak", "ListMarker", "paragraph", "strong", "emphasis", "LabelText", "Legend", "caption"];

const spaces = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** The tree of a page or of a frame in it, in reading order: each node with its
 *  role, name, description, properties, text and depth. */
export async function tree(page, frameOf = null) {
  const session = await page.context().newCDPSession(page);
  let frameId;
  if (frameOf) {
    const { frameTree } = await session.send("Page.getFrameTree");
    frameId = frameTree.childFrames.find(({ frame }) => frame.url.startsWith(frameOf)).frame.id;
  }
  const { nodes } = await session.send("Accessibility.getFullAXTree", frameId ? { frameId } : {});
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const text = (node) =>
    node.role?.value === "StaticText" ? node.name.value : (node.childIds ?? []).map((id) => (byId.has(id) ? text(byId.get(id)) : "")).join(" ");
  const walk = (node, depth, within) => {
    const told = !node.ignored && !SILENT.includes(node.role?.value);
    let inside = within;
    if (told) {
      const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
      inside = { role: node.role.value, name: spaces(node.name?.value ?? ""), description: spaces(node.description?.value ?? ""), text: spaces(text(node)), depth, within, ...properties };
      found.push(inside);
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), depth + (told ? 1 : 0), inside);
  };
  walk(nodes[0], 0, null);
  return found;
}

/** A node in a line, as a screen reader would begin it. */
export const line = ({ role, name, level }) => (role === "heading" ? `heading ${level} ${name}` : `${role} ${name}`.trim());

const LANDMARKS = ["banner", "navigation", "main", "region", "contentinfo", "complementary", "form", "search"];
export const landmarks = (nodes) => nodes.filter(({ role }) => LANDMARKS.includes(role));
export const headings = (nodes) => nodes.filter(({ role }) => role === "heading");

/** What can be acted on. */
const CONTROLS = ["button", "link", "textbox", "checkbox", "radio", "combobox", "Date", "spinbutton", "DisclosureTriangle"];
export const controls = (nodes) => nodes.filter(({ role }) => CONTROLS.includes(role));

/** What is or would be announced: places that are listened to, with their text. */
export const announced = (nodes) => nodes.filter(({ role, text }) => ["status", "alert"].includes(role) && text).map(({ role, text }) => `${role}: ${text}`);

/** What has the focus. */
export const focused = (nodes) => nodes.filter((node) => node.focused).at(-1);
