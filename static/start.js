// Starts the standalone page, and speaks when the widget cannot: when it does
// not load, and when it breaks down. The page's policy allows no inline script.
//
// The words here, and those of the static frame in index.html, are the only ones
// outside src/text: they are said when that part of the code is not there yet,
// or no longer.

const STORED = "jalon/v1/document";
const french = (navigator.language || "fr").toLowerCase().startsWith("fr");

const words = french
  ? {
      blocked:
        "Cette page n’a pas pu démarrer : le navigateur ou le site refuse WebAssembly. Essayez avec un navigateur à jour.",
      notLoaded: "Cette page n’a pas fini de se charger. Vérifiez votre connexion, puis réessayez.",
      broken:
        "Un problème est survenu et la page s’est arrêtée. Ce que ce navigateur avait enregistré est intact.",
      retry: "Recharger la page",
      take: "Télécharger mes réponses enregistrées",
    }
  : {
      blocked: "This page could not start: the browser or the site does not allow WebAssembly. Try an up-to-date browser.",
      notLoaded: "This page has not finished loading. Check your connection, then try again.",
      broken:
        "Something went wrong, and the page has stopped. Whatever this browser had saved is intact.",
      retry: "Reload the page",
      take: "Download my saved answers",
    };

/** What the browser has kept, or nothing where storage is refused. */
function stored() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function button(label, action) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", action);
  return element;
}

/** Offers what is kept as a file. */
function takeAway(text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `jalon-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
}

let told = false;

/** Says what went wrong and what to do, above whatever is still on the page. */
function tell(message) {
  if (told) return;
  told = true;
  const box = document.createElement("div");
  box.className = "jalon jalon-trouble";
  box.lang = french ? "fr" : "en";
  box.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = message;
  box.append(text, button(words.retry, () => location.reload()));
  const kept = stored();
  if (kept) box.append(button(words.take, () => takeAway(kept)));
  document.querySelector(".starting")?.remove();
  // What is still on screen would take words that go nowhere.
  document.getElementById("jalon").inert = true;
  document.body.prepend(box);
}

// A panic stops the widget half-way: from then on nothing on screen can be
// trusted to be kept.
addEventListener("error", ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) tell(words.broken);
});
addEventListener("unhandledrejection", ({ reason }) => {
  if (reason instanceof WebAssembly.RuntimeError) tell(words.broken);
});

try {
  if (typeof WebAssembly !== "object") throw new TypeError("no WebAssembly");
  const { default: start } = await import("./jalon-app.js");
  await start({ module_or_path: new URL("./jalon-app_bg.wasm", import.meta.url) });
} catch (error) {
  const refused = typeof WebAssembly !== "object" || error instanceof WebAssembly.CompileError;
  console.error(error);
  tell(refused ? words.blocked : words.notLoaded);
}
