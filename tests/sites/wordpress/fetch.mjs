// Gets WordPress as Debian packages it: the oldest version that the plugin supports, and the
// newest. Nothing is installed, only unpacked into the cache of the project's tools.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

const CACHE = process.env.JALON_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "jalon");
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Where each version comes from, and what it needs besides: its packages point to
 *  libraries in others.
 *  @type {Record<"oldest" | "newest", { suite: string, packages: string[] }>} */
const SOURCES = {
  oldest: {
    suite: "bookworm",
    packages: ["wordpress", "wordpress-l10n", "libjs-cropper", "libjs-underscore", "php-getid3", "wordpress-theme-twentytwentyone", "wordpress-theme-twentytwentythree"],
  },
  newest: {
    suite: "sid",
    packages: ["wordpress", "wordpress-l10n", "libjs-cropper", "libjs-underscore", "libjs-lodash", "libjs-jquery-ui", "libphp-phpmailer", "php-getid3", "wordpress-theme-twentytwentyfive"],
  },
};
/** Classic, and works in every version. */
const CLASSIC_THEME = "twentytwentyone";

/** The mirror that this machine uses. */
function mirror() {
  const sites = execFileSync("apt-get", ["indextargets", "--format", "$(REPO_URI)"], { encoding: "utf8" }).split("\n");
  const found = sites.find((site) => /\/debian\/?$/.test(site));
  if (!found) throw new Error("apt has no mirror of Debian, which the WordPress tests need");
  return found;
}

/** The folder with the unpacked packages of a suite.
 *  @param {string} suite
 *  @param {string[]} packages */
function unpack(suite, packages) {
  const folder = join(CACHE, `wordpress-${suite}`);
  if (existsSync(folder)) return folder;
  const work = mkdtempSync(join(tmpdir(), "jalon-apt-"));
  try {
    for (const name of ["lists/partial", "cache/archives/partial", "debs", "files"]) mkdirSync(join(work, name), { recursive: true });
    writeFileSync(join(work, "sources.list"), `deb [signed-by=${KEYRING}] ${mirror()} ${suite} main\n`);
    const options = [["Dir::Etc::SourceList", `${work}/sources.list`], ["Dir::Etc::SourceParts", "/dev/null"], ["Dir::State::lists", `${work}/lists`], ["Dir::Cache", `${work}/cache`], ["APT::Sandbox::User", "root"], ["Acquire::Languages", "none"]]
      .flatMap(([name, value]) => ["-o", `${name}=${value}`]);
    const apt = (/** @type {string[]} */ ...args) => execFileSync("apt-get", ["-qq", ...options, ...args], { cwd: join(work, "debs"), stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
    apt("update");
    apt("download", ...packages.map((name) => `${name}/${suite}`));
    for (const name of readdirSync(join(work, "debs"))) execFileSync("dpkg-deb", ["-x", name, join(work, "files")], { cwd: join(work, "debs") });
    mkdirSync(CACHE, { recursive: true });
    // In one step, so that what is there is whole.
    const beside = mkdtempSync(join(CACHE, "wordpress-"));
    cpSync(join(work, "files"), join(beside, "files"), { recursive: true, verbatimSymlinks: true });
    renameSync(join(beside, "files"), folder);
    rmSync(beside, { recursive: true });
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Copies a WordPress of this age into a folder. Returns its version.
 *  @param {"oldest" | "newest"} age
 *  @param {string} folder */
export function fetchWordPress(age, folder) {
  const { suite, packages } = SOURCES[age];
  const wordpress = "usr/share/wordpress";
  const source = unpack(suite, packages);
  // The packages' symbolic links lead to where these files would be installed.
  const resolved = mkdtempSync(join(tmpdir(), "jalon-wp-"));
  try {
    execFileSync("bash", ["-c", 'cp -r "$0/." "$1" && find "$1" -lname "/*" -printf "%p\\t%l\\n" | while IFS="$(printf "\\t")" read -r link target; do if [ -e "$1$target" ]; then rm "$link"; cp -rL "$1$target" "$link"; else rm "$link"; fi; done; cp -rL "$1/usr/share/wordpress" "$2"', source, resolved, folder]);
  } finally {
    rmSync(resolved, { recursive: true, force: true });
  }
  const theme = join("wp-content/themes", CLASSIC_THEME);
  if (!existsSync(join(folder, theme))) cpSync(join(unpack(SOURCES.oldest.suite, SOURCES.oldest.packages), wordpress, theme), join(folder, theme), { recursive: true });
  for (const name of [".htaccess", "wp-config.php"]) rmSync(join(folder, name), { force: true });
  return /wp_version = '([^']+)'/.exec(readFileSync(join(folder, "wp-includes/version.php"), "utf8"))?.[1] ?? "?";
}
