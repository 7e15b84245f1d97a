// The entry of the npm package: defines <jalon-diagnostic>. On a server, where a page is
// rendered before it reaches a browser, there is nothing to define.

if (typeof customElements !== "undefined") import("./element.js").catch(console.error);
