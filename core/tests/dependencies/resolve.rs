//! A crate's files, and which of them define what they name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::graph::Graph;
use crate::source::{NamedPath, Names, names};

/// A source file.
pub(crate) struct File {
    /// Its path below the folder of sources.
    pub(crate) path: String,
    /// The module that it is: `["document", "read"]` for `document/read.rs`.
    module: Vec<String>,
    names: Names,
}

impl std::ops::Deref for File {
    type Target = Names;

    fn deref(&self) -> &Names {
        &self.names
    }
}

impl File {
    /// Whether it is `lib.rs` or `main.rs`, which only puts modules together.
    pub(crate) fn is_root(&self) -> bool {
        self.module.is_empty()
    }

    /// The name of its module directly below the root.
    pub(crate) fn top_level(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }
}

/// The files of a crate.
pub(crate) struct Crate {
    pub(crate) files: Vec<File>,
    /// The name of the library, by which a program of the package uses it.
    own_name: Option<&'static str>,
}

impl Crate {
    pub(crate) fn load(folder: &Path, own_name: Option<&'static str>) -> Self {
        let mut files = Vec::new();
        load_folder(folder, &mut Vec::new(), &mut files);
        assert!(files.len() > 1, "no sources in {}", folder.display());
        Self { files, own_name }
    }

    /// The top-level modules that the file uses, its own included.
    pub(crate) fn modules_used_by(&self, file: &File) -> BTreeSet<String> {
        let absolute = file.paths.iter().filter_map(|path| self.absolute(file, path));
        let modules = absolute.filter(|path| self.is_module(path.get(..1).unwrap_or_default()));
        modules.filter_map(|path| path.first().cloned()).collect()
    }

    /// Which files use which, except in `lib.rs` or `main.rs`.
    pub(crate) fn file_dependencies(&self) -> Graph {
        let mut graph = Graph::new();
        for file in self.files.iter().filter(|file| !file.is_root()) {
            let used = file.paths.iter().filter_map(|path| self.definer(&self.absolute(file, path)?, 0));
            let others = used.filter(|used| used.module != file.module && !used.is_root());
            graph.insert(file.path.clone(), others.map(|used| used.path.clone()).collect());
        }
        graph
    }

    /// The path from the root of this crate; `None` where it leads elsewhere.
    fn absolute(&self, file: &File, path: &NamedPath) -> Option<Vec<String>> {
        let (first, rest) = path.segments.split_first()?;
        let mut module = file.module.clone();
        match first.as_str() {
            "crate" => return Some(rest.to_vec()),
            name if Some(name) == self.own_name => return Some(rest.to_vec()),
            "self" => {}
            "super" => {
                let ups = path.segments.iter().take_while(|segment| *segment == "super").count();
                let ups_of_files = ups.checked_sub(path.depth)?;
                module.truncate(module.len().checked_sub(ups_of_files)?);
                module.extend(path.segments.iter().skip(ups).cloned());
                return Some(module);
            }
            // A name that the file imports stands for what it imports.
            name if file.imports.get(name).is_some_and(|import| import.first() != Some(first)) => {
                let import = file.imports.get(name)?;
                let segments = import.iter().chain(rest).cloned().collect();
                return self.absolute(file, &NamedPath { segments, depth: 0 });
            }
            name => {
                let child: Vec<String> = module.iter().cloned().chain([name.to_owned()]).collect();
                if !self.is_module(&child) {
                    return None;
                }
                module = child;
            }
        }
        module.extend(rest.iter().cloned());
        Some(module)
    }

    /// The file that defines what the path leads to, through re-exports.
    fn definer(&self, path: &[String], depth: usize) -> Option<&File> {
        let length = (0..=path.len()).rev().find(|length| self.is_module(path.get(..*length).unwrap_or_default()))?;
        let module = path.get(..length)?;
        let file = self.files.iter().find(|file| file.module == module)?;
        let Some(name) = path.get(length).filter(|name| !file.items.contains(*name)) else { return Some(file) };
        // Re-exports that lead in a circle do not compile.
        if depth > 8 {
            return Some(file);
        }
        let follow = |import: &[String]| {
            let path = NamedPath { segments: import.to_vec(), depth: 0 };
            let path = self.absolute(file, &path)?;
            (path.as_slice() != module).then(|| self.definer(&path, depth + 1)).flatten()
        };
        let imported = file.imports.get(name).and_then(|import| follow(import));
        let globbed = || {
            let through = |glob: &Vec<String>| follow(&glob.iter().cloned().chain([name.clone()]).collect::<Vec<_>>());
            file.globs.iter().filter_map(through).find(|found| found.items.contains(name))
        };
        imported.or_else(globbed).or(Some(file))
    }

    fn is_module(&self, path: &[String]) -> bool {
        self.files.iter().any(|file| file.module == path)
    }
}

fn load_folder(folder: &Path, module: &mut Vec<String>, files: &mut Vec<File>) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            module.push(stem);
            load_folder(&path, module, files);
            module.pop();
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let is_own = matches!(stem.as_str(), "mod" | "lib" | "main");
            let name = [module.clone(), if is_own { vec![] } else { vec![stem] }].concat();
            let text = fs::read_to_string(&path).unwrap();
            let names = names(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let file = [module.clone(), vec![path.file_name().unwrap().to_string_lossy().into_owned()]].concat();
            files.push(File { path: file.join("/"), module: name, names });
        }
    }
}
