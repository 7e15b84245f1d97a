// Shows the widget in the page itself: on our own page in the light of day, on
// a host's page inside a shadow root, where neither changes the other's looks.

/** The styles, shared by all elements. */
let styles;

async function loadStyles(file) {
  const text = await (await file("jalon.css")).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  // Sizes follow the reader's own letter size, whatever the page does to `rem`.
  // In a shadow root a style sheet cannot say so by itself.
  try {
    CSS.registerProperty({ name: "--jalon-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {} // A second copy of this file has said it.
  return { text, sheet };
}

/** Shows the widget in the element, and gives its instance. `mount` is the
 *  program's, and `file` fetches a file of ours. */
export async function show(mount, file, element, options, tell) {
  const { place, standalone } = element;
  if (!standalone) {
    styles ??= loadStyles(file);
    const { sheet } = await styles.catch((error) => {
      styles = undefined;
      throw error;
    });
    if (!place.adoptedStyleSheets.includes(sheet)) {
      place.adoptedStyleSheets.push(sheet);
      for (const type of ["keydown", "keypress", "keyup"]) place.addEventListener(type, keepToItself);
    }
  }
  const root = document.createElement("div");
  root.className = "root";
  place.replaceChildren(root);
  const host = {
    notify: (name, detail) => tell(name, JSON.parse(detail)),
    print: (title) => (standalone ? print() : printAlone(place, root.firstElementChild, title)),
  };
  return mount(root, JSON.stringify(options), host, standalone);
}

/** The page's keyboard shortcuts are not for whoever is typing in a field here. */
function keepToItself(event) {
  if (event.key.length === 1 && event.target.matches("input, textarea, select")) event.stopPropagation();
}

/** Prints what the widget shows by itself, without the page around it. */
async function printAlone(place, part, title) {
  const { text } = await styles;
  const frame = document.createElement("iframe");
  frame.ariaHidden = "true";
  Object.assign(frame.style, { position: "fixed", bottom: "100%", width: "1px", height: "1px" });
  frame.onload = () => {
    const { contentDocument: page, contentWindow: view } = frame;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    page.adoptedStyleSheets = [sheet];
    page.title = title;
    page.documentElement.lang = part.lang;
    page.body.className = "jalon-page";
    page.body.append(page.importNode(part, true));
    view.onafterprint = () => setTimeout(() => frame.remove());
    view.print();
  };
  place.append(frame);
}
