#!/usr/bin/env bash
# Builds what is released, in target/package/:
#
#   jalon-VERSION.zip             the folder to serve, with its documentation beside it
#   jalon-VERSION.tgz             the npm package
#   jalon-wordpress-VERSION.zip   the plugin for WordPress
#
# The same commit always gives the same files.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
version=$(sed -n '/^\[package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' Cargo.toml)
[ -n "$version" ] || { echo 'Cargo.toml gives no version under [package].' >&2; exit 1; }
# Servers tell an old file from a new one by its date and size.
released=$(git log -1 --format=%ct 2>/dev/null || echo 946684800)
name=jalon-$version
rm -rf target/package
mkdir -p target/package/archive/docs target/package/wordpress
served=$root/target/package/archive/$name

# pack FOLDER FILE: the content of the folder, in a fixed order, with fixed dates and
# without owners.
pack() {
  chmod -R u=rwX,go=rX "$1"
  find "$1" -exec touch -d "@$released" {} +
  (cd "$1" && find . -type f | sed 's|^\./||' | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$root/target/package/$2" -@)
  printf 'target/package/%s: %s files, %s bytes\n' "$2" "$(find "$1" -type f | wc -l | tr -d ' ')" "$(wc -c < "target/package/$2" | tr -d ' ')"
}

# What hosts serve.
mkdir -p "$served/schema"
for file in index.html page.js offline.js service-worker.js app.webmanifest icon-192.png icon-512.png still.js still.json rules.wasm jalon.js jalon.classic.js failure.js placeholders.js inside.js hand-over.js frame.js jalon-app.js jalon-app_bg.wasm \
  jalon-later.wasm jalon-office.js jalon-office_bg.wasm locale-en.json jalon.css icon.svg \
  integrate.html integrate.css integrate.js; do
  cp "dist/$file" "$served/"
done
cp -r dist/integrate "$served/"
cp dist/schema/jalon-4.json "$served/schema/"
cp LICENSE-MIT LICENSE-APACHE "$served/"
node tools/licences.mjs "$served/THIRD-PARTY.txt"
# The settings of Apache, and compressed copies for servers to send.
cp packages/servers/htaccess "$served/.htaccess"
node tools/precompress.mjs "$served"
node tools/manifest.mjs "$served" "$version"

# Its documentation. A .txt opens on any office computer.
cp docs/LISEZMOI.md target/package/archive/LISEZMOI.txt
cp -r docs/embedding.md docs/recipes docs/wordpress packages/servers/nginx.conf packages/servers/Caddyfile target/package/archive/docs/
pack target/package/archive "$name.zip"

node tools/npm.mjs "$served" target/package/npm "$version"
(cd target/package && npm pack ./npm --silent >/dev/null)
printf 'target/package/%s.tgz: %s bytes\n' "$name" "$(wc -c < "target/package/$name.tgz" | tr -d ' ')"

node tools/wordpress.mjs "$served" target/package/wordpress/jalon "$version"
pack target/package/wordpress "jalon-wordpress-$version.zip"
