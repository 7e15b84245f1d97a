#!/bin/sh
# Makes what is served out of what is written, into target/assets/: the styles
# joined into one file, in the order in which they count, and the scripts without
# their comments.
set -eu
cd "$(dirname "$0")/.."
mkdir -p target/assets
# A length in rem is so many of the reader's own letters, not of the page's root:
# a page around may have set that to anything. In @media a rem is the reader's
# already; in @container it is the root's, so em is written there.
for part in base frame controls diagnostic work audit summary messages views plan calendar quotes paper hosting widths print; do
  sed -E '/^@(container|media)/!s/(-?[0-9.]+)rem/calc(\1 * var(--jalon-rem))/g' "static/styles/$part.css"
done > target/assets/jalon.css
for script in jalon inside frame page integrate integrate-options integrate-words; do
  sed -E -e 's/^ +//' -e '/^\/\//d' -e '/^\/\*\*.*\*\/$/d' -e '/^\/\*\*/,/\*\/$/d' -e '/^$/d' "static/$script.js" > "target/assets/$script.js"
done
