#!/bin/sh
# Joins static/styles/ into target/assets/jalon.css, in cascade order.
set -eu
cd "$(dirname "$0")/.."
mkdir -p target/assets
# Lengths in rem become multiples of --jalon-rem, the reader's own font size: a
# host page may have set its root's to anything. In @media a rem is already the
# reader's. In @container it is the root's, so em is written there.
for part in base frame controls start pass review diagnostic work audit summary result messages views plan cycle calendar quotes paper hosting widths stacked print; do
  sed -E '/^@(container|media)/!s/(-?[0-9]*\.?[0-9]+)rem/calc(\1 * var(--jalon-rem))/g' "static/styles/$part.css"
done > target/assets/jalon.css
