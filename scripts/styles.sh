#!/bin/sh
# Joins the styles into one file, so that a page asks for one: the order below is
# the order in which they count.
set -eu
cd "$(dirname "$0")/.."
mkdir -p target
for part in base frame controls diagnostic work audit summary messages views plan calendar quotes paper widths print; do
  cat "static/styles/$part.css"
done > target/jalon.css
