//! The JavaScript interface: the loader (`static/jalon.js`) creates and
//! controls instances of the widget through it.

use std::cell::Cell;
use std::rc::Rc;

use jalon_core::embedding::{Options, Warning};
use jalon_core::language::Language;
use jalon_core::session::{Msg, OpenDialog};
use serde_json::Value;
use wasm_bindgen::prelude::*;
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps, Runtime};
use crate::browser::host::{Host, PageFunction, Root, paint, warn};
use crate::browser::storage::BrowserStorage;
use crate::browser::{clock, page};

/// An instance on a page.
#[wasm_bindgen]
pub struct Widget {
    handle: AppHandle<App>,
    root: Root,
    props: AppProps,
    /// The warnings already reported to the page's developer.
    reported_warnings: Vec<Warning>,
}

/// The code of the initial language of a widget with these options, if its
/// messages must be loaded first; `None` if they are loaded.
#[wasm_bindgen(js_name = initialLanguage)]
#[must_use]
pub fn initial_language(options: &str) -> Option<String> {
    let (options, _) = parse(options);
    let language = jalon_core::session::initial_language(&BrowserStorage, &options, &page::preferred_languages());
    (!language.is_loaded()).then(|| language.code().to_owned())
}

/// Called after the loader has written a language's messages into memory.
#[wasm_bindgen(js_name = languageLoaded)]
pub fn language_loaded(code: &str) {
    if let Some(language) = Language::from_code(code) {
        language.mark_loaded();
    }
}

/// Renders the widget in this element. `options` is a JSON object of attribute
/// names and values; `own_page` marks the standalone page, which takes the
/// widget's language.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Root, options: &str, host: Host, own_page: bool) -> Widget {
    let (options, warnings) = parse(options);
    warn(&warnings);
    paint(&root, &options, own_page);
    let options = Rc::new(options);
    let instance = next_instance();
    let runtime = Runtime::new(host, options.clone(), &instance, own_page);
    let props = AppProps { runtime, options, instance: instance.into(), own_page };
    let handle = Renderer::<App>::with_root_and_props(root.clone().into(), props.clone()).render();
    Widget { handle, root, props, reported_warnings: warnings }
}

#[wasm_bindgen]
impl Widget {
    /// Applies new options, except for the storage key, which identifies the
    /// saved document.
    pub fn update(&mut self, options: &str) {
        let (options, warnings) = parse(options);
        warn(warnings.iter().filter(|warning| !self.reported_warnings.contains(warning)));
        self.reported_warnings = warnings;
        let options = Options { storage_key: self.props.options.storage_key.clone(), ..options };
        paint(&self.root, &options, self.props.own_page);
        self.props.options = Rc::new(options);
        self.handle.update(self.props.clone());
        self.props.runtime.set_options(&self.props.options);
    }

    /// The document, in the export format.
    #[wasm_bindgen(js_name = exportDocument)]
    #[must_use]
    pub fn export_document(&self) -> String {
        self.props.runtime.state().export(clock::now())
    }

    /// Asks the visitor whether `origin` may have a copy of the document, and
    /// calls back with it or with null.
    #[wasm_bindgen(js_name = requestDocument)]
    pub fn request_document(&self, origin: &str, answer: PageFunction) {
        self.props.runtime.request_share(origin, answer);
    }

    /// Imports a document: loads it if there is nothing to lose, otherwise asks
    /// the visitor. Returns whether it is loaded.
    ///
    /// # Errors
    /// The reason, in the visitor's language.
    #[wasm_bindgen(js_name = importDocument)]
    pub fn import_document(&self, text: &str) -> Result<bool, JsError> {
        let runtime = &self.props.runtime;
        let import = runtime.state().import(text, clock::now());
        let messages = runtime.state().language.messages();
        let (msg, is_loaded) = import.map_err(|error| JsError::new((messages.errors().read)(error)))?;
        runtime.send(msg);
        Ok(is_loaded)
    }

    /// Erases everything that this browser has stored of the widget, and starts
    /// over: for a computer that visitors share. With `ask`, the visitor decides.
    /// Returns whether everything is erased.
    #[wasm_bindgen(js_name = eraseAll)]
    #[must_use]
    pub fn erase_all(&self, ask: bool) -> bool {
        let runtime = &self.props.runtime;
        // The visitor may be busy with another question.
        let is_busy = runtime.state().dialog.is_open();
        match (ask, is_busy) {
            (false, _) => runtime.send(Msg::EraseAll),
            (true, false) => runtime.send(Msg::Open(OpenDialog::EraseAll)),
            (true, true) => {}
        }
        !ask
    }

    /// The files that this browser keeps under the storage key, as JSON: for each its
    /// name, whether it is open, and its progress. Nothing that the visitor typed.
    #[wasm_bindgen(js_name = filesAsJson)]
    #[must_use]
    pub fn files_as_json(&self) -> String {
        self.props.runtime.file_overview()
    }

    /// Opens the file of this name. Returns whether there is one.
    #[wasm_bindgen(js_name = openFile)]
    #[must_use]
    pub fn open_file(&self, name: &str) -> bool {
        self.props.runtime.open_named(name)
    }

    /// Goes to a screen or view. Returns whether it is shown.
    #[wasm_bindgen(js_name = goTo)]
    #[must_use]
    pub fn go_to(&self, name: &str) -> bool {
        let msg = self.props.runtime.state().go_to(name);
        msg.is_some_and(|msg| {
            self.props.runtime.send(msg);
            true
        })
    }

    /// Saves unsaved changes, and removes the widget from the page.
    pub fn stop(self) {
        self.props.runtime.stop();
        self.handle.destroy();
    }
}

fn parse(options: &str) -> (Options, Vec<Warning>) {
    let written: Value = serde_json::from_str(options).unwrap_or_default();
    let attributes = written.as_object().into_iter().flatten();
    Options::read(attributes.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))))
}

/// The id prefix of the next instance, unique on the page.
fn next_instance() -> String {
    thread_local! {
        static COUNT: Cell<u32> = const { Cell::new(0) };
    }
    let count = COUNT.get() + 1;
    COUNT.set(count);
    if count == 1 { "jalon".to_owned() } else { format!("jalon-{count}") }
}

impl std::fmt::Debug for Widget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Widget").finish_non_exhaustive()
    }
}
