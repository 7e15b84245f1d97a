//! The allowed dependencies between modules, of this crate and of the
//! application. A new one has to be added here, where its direction shows.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

mod graph;
mod resolve;
mod source;

use std::collections::BTreeSet;
use std::path::Path;

use resolve::Crate;

/// A module and those that it may use, in an order in which each uses only
/// modules above it. That order is what keeps the table free of cycles.
type Table = [(&'static str, &'static [&'static str])];

/// The modules directly below `core/src`.
const CORE: &Table = &[
    ("date", &[]),
    ("quantity", &[]),
    ("language", &[]),
    ("sections", &[]),
    ("json", &[]),
    ("now", &["date"]),
    ("rnq", &["date"]),
    ("profile", &["date", "quantity", "rnq"]),
    ("audit", &["date", "quantity", "rnq", "profile"]),
    ("document", &["date", "quantity", "language", "json", "now", "rnq", "profile", "audit"]),
    ("assessment", &["date", "rnq", "profile", "audit", "document"]),
    ("text", &["date", "quantity", "language", "sections", "rnq", "profile", "audit", "document", "assessment"]),
    ("report", &["date", "language", "rnq", "profile", "audit", "document", "assessment", "text"]),
    ("workbook", &["date", "quantity", "language", "rnq", "audit", "document", "assessment", "text"]),
    (
        "embedding",
        &["date", "quantity", "language", "sections", "json", "rnq", "audit", "document", "assessment", "text"],
    ),
    (
        "export",
        &[
            "date",
            "quantity",
            "language",
            "json",
            "now",
            "rnq",
            "profile",
            "audit",
            "document",
            "assessment",
            "text",
            "report",
            "workbook",
        ],
    ),
    ("search", &["date", "document", "language", "rnq", "text"]),
    (
        "session",
        &[
            "date",
            "quantity",
            "language",
            "sections",
            "json",
            "now",
            "rnq",
            "profile",
            "audit",
            "document",
            "assessment",
            "text",
            "report",
            "workbook",
            "embedding",
            "export",
        ],
    ),
];

/// The modules directly below `src`. All of them may use jalon-core.
const APPLICATION: &Table = &[
    ("browser", &[]),
    ("context", &[]),
    ("dispatch", &["context"]),
    ("hooks", &["browser", "context", "dispatch"]),
    ("components", &["browser", "context", "dispatch", "hooks"]),
    ("screens", &["browser", "context", "dispatch", "hooks", "components"]),
    ("dialogs", &["browser", "context", "dispatch", "hooks", "components"]),
    ("shell", &["browser", "context", "dispatch", "hooks", "components"]),
    ("later", &["components", "context", "dispatch", "screens", "dialogs"]),
    ("app", &["browser", "context", "dispatch", "hooks", "components", "screens", "dialogs", "shell", "later"]),
    ("still", &["context", "dispatch", "later", "app"]),
    ("widget", &["browser", "app"]),
];

/// Crates that know the browser.
const BROWSER_CRATES: &[&str] = &["web_sys", "js_sys", "gloo_storage"];

/// The files whose module is not in the table, or which use a module that the
/// table does not allow theirs.
fn forbidden(package: &Crate, table: &Table) -> BTreeSet<String> {
    let mut forbidden = BTreeSet::new();
    for file in package.files.iter().filter(|file| !file.is_root()) {
        let module = file.top_level();
        let Some((_, allowed)) = table.iter().find(|(name, _)| *name == module) else {
            forbidden.insert(format!("{}: the module `{module}` is not in the table", file.path));
            continue;
        };
        for used in package.modules_used_by(file).iter().filter(|used| *used != module) {
            if !allowed.contains(&used.as_str()) {
                forbidden.insert(format!("{}: `{module}` may not use `{used}`", file.path));
            }
        }
    }
    forbidden
}

/// The files that name one of these paths, such as `web_sys` or `std::time`.
fn naming(package: &Crate, paths: &[&str]) -> BTreeSet<String> {
    let names = |segments: &[String], path: &str| {
        let wanted: Vec<&str> = path.split("::").collect();
        segments.windows(wanted.len()).any(|window| window == wanted)
    };
    let mut found = BTreeSet::new();
    for file in &package.files {
        for path in paths {
            if file.paths.iter().any(|used| names(&used.segments, path)) {
                found.insert(format!("{}: names `{path}`", file.path));
            }
        }
    }
    found
}

/// The shortest circles in which files use each other.
fn cycles(package: &Crate) -> BTreeSet<String> {
    graph::cycles(&package.file_dependencies()).iter().map(|cycle| cycle.join(" -> ")).collect()
}

fn core() -> Crate {
    Crate::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), None)
}

fn application() -> Crate {
    Crate::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src"), Some("jalon"))
}

const NONE: BTreeSet<String> = BTreeSet::new();

#[test]
fn the_tables_have_no_cycle() {
    for table in [CORE, APPLICATION] {
        for (position, (module, allowed)) in table.iter().enumerate() {
            for used in *allowed {
                let above = table[..position].iter().any(|(other, _)| other == used);
                assert!(above, "`{module}` uses `{used}`, which does not stand above it");
            }
        }
    }
}

#[test]
fn modules_of_the_core_use_only_those_that_the_table_allows() {
    assert_eq!(forbidden(&core(), CORE), NONE);
}

#[test]
fn files_of_the_core_do_not_use_each_other_in_a_circle() {
    assert_eq!(cycles(&core()), NONE);
}

#[test]
fn dependencies_are_seen_through_imports_and_reexports() {
    let dependencies = core().file_dependencies();
    for (file, used) in [
        ("document/merge.rs", "document/list_merge.rs"),
        ("document/mod.rs", "document/entry.rs"),
        ("assessment/plan.rs", "document/entry.rs"),
        ("text/lookup.rs", "text/fr/mod.rs"),
        ("export/csv.rs", "text/lookup.rs"),
    ] {
        assert!(dependencies[file].contains(used), "{file} uses {:?}", dependencies[file]);
    }
}

#[test]
fn the_core_knows_neither_browser_nor_clock() {
    let mut forbidden = vec!["yew", "wasm_bindgen", "wasm_bindgen_futures", "gloo", "gloo_events", "gloo_timers"];
    forbidden.extend(BROWSER_CRATES);
    forbidden.extend(["std::time", "std::net", "std::fs", "std::env"]);
    assert_eq!(naming(&core(), &forbidden), NONE);
}

#[test]
fn modules_of_the_application_use_only_those_that_the_table_allows() {
    assert_eq!(forbidden(&application(), APPLICATION), NONE);
}

#[test]
fn files_of_the_application_do_not_use_each_other_in_a_circle() {
    assert_eq!(cycles(&application()), NONE);
}

#[test]
fn only_the_module_browser_touches_the_browser() {
    let mut elsewhere = naming(&application(), BROWSER_CRATES);
    elsewhere.retain(|file| !file.starts_with("browser"));
    assert_eq!(elsewhere, NONE);
}
