//! Reading the paths that a source file names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Item, ItemMod, ItemUse, Macro, UseTree, Visibility};

/// A path that a file names, with `self` and `super` still in it.
#[derive(Debug)]
pub(crate) struct NamedPath {
    /// Its segments, without generic arguments.
    pub(crate) segments: Vec<String>,
    /// How many inline modules it stands in.
    pub(crate) depth: usize,
}

/// What a file says of other modules.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Paths in code and in private imports.
    pub(crate) paths: Vec<NamedPath>,
    /// What each imported name stands for, re-exports included.
    pub(crate) imports: BTreeMap<String, Vec<String>>,
    /// The modules whose names are all imported.
    pub(crate) globs: Vec<Vec<String>>,
    /// The names of the items that the file defines.
    pub(crate) items: BTreeSet<String>,
    depth: usize,
}

/// Reads a source file. Modules of tests are left out: they are no part of what
/// is built.
pub(crate) fn names(text: &str) -> syn::Result<Names> {
    let file = syn::parse_file(text)?;
    let mut names = Names::default();
    names.visit_file(&file);
    Ok(names)
}

impl Names {
    fn add(&mut self, segments: Vec<String>) {
        self.paths.push(NamedPath { segments, depth: self.depth });
    }

    /// Imports: a re-export is not a use, since code that needs the name names
    /// it again.
    fn import(&mut self, tree: &UseTree, mut prefix: Vec<String>, reexport: bool) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.import(&path.tree, prefix, reexport);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, prefix.clone(), reexport);
                }
            }
            UseTree::Glob(_) => {
                if !reexport {
                    self.add(prefix.clone());
                }
                self.globs.push(prefix);
            }
            UseTree::Name(_) | UseTree::Rename(_) => {
                let (original, name) = match tree {
                    UseTree::Rename(rename) => (rename.ident.to_string(), rename.rename.to_string()),
                    UseTree::Name(name) => (name.ident.to_string(), name.ident.to_string()),
                    _ => return,
                };
                // `use module::{self}` imports the module under its own name.
                let name = if name == "self" { prefix.last().cloned().unwrap_or_default() } else { name };
                if original != "self" {
                    prefix.push(original);
                }
                if !reexport {
                    self.add(prefix.clone());
                }
                if self.depth == 0 {
                    self.imports.insert(name, prefix);
                }
            }
        }
    }

    /// The paths in the tokens of a macro, which are not parsed.
    fn read_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.add(std::mem::take(&mut path));
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    self.add(std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.read_tokens(group.stream());
                    }
                }
            }
        }
        self.add(path);
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let is_test = item.attrs.iter().any(|attribute| {
            let list = attribute.meta.require_list();
            attribute.path().is_ident("cfg") && list.is_ok_and(|list| list.tokens.to_string() == "test")
        });
        if !is_test && item.content.is_some() {
            self.depth += 1;
            visit::visit_item_mod(self, item);
            self.depth -= 1;
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let reexport = !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, Vec::new(), reexport);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        let name = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Macro(item) => item.ident.as_ref(),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            _ => None,
        };
        if self.depth == 0 {
            self.items.extend(name.map(ToString::to_string));
            // What a macro defines is among the names at its outermost level.
            if let Item::Macro(item) = item {
                let ident = |token| if let TokenTree::Ident(ident) = token { Some(ident.to_string()) } else { None };
                self.items.extend(item.mac.tokens.clone().into_iter().filter_map(ident));
            }
        }
        visit::visit_item(self, item);
    }

    /// `pub(super)` and the like use nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast Macro) {
        self.read_tokens(item.tokens.clone());
        visit::visit_macro(self, item);
    }
}

#[test]
fn paths_are_found_in_imports_in_code_and_in_macros() {
    let text = "use crate::a::{self, b::C as D}; pub use e::F;
        pub(super) fn f(x: super::g::G) -> H { html! { <crate::i::J kind={K::L} /> } }
        mod inner { use super::m::*; } #[cfg(test)] mod tests { use crate::n::O; }";
    let names = names(text).unwrap();
    let has = |path: &str| names.paths.iter().any(|named| named.segments.join("::") == path);
    assert!(["crate::a", "crate::a::b::C", "super::g::G", "H", "crate::i::J", "K::L", "super::m"].into_iter().all(has));
    assert!(!has("e::F") && !has("crate::n::O") && !has("super"));
    assert_eq!((&names.imports["D"].join("::")[..], &names.imports["F"].join("::")[..]), ("crate::a::b::C", "e::F"));
}
