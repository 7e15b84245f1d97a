//! What the visitor keeps and takes away: export, import, earlier versions,
//! starting anew.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::app::{KeeperRef, dispatch_on};
use super::context::{Heading, Ui, use_ui};
use super::dialog::Dialog;
use super::keeper::Version;
use super::state::{Dispatch, Msg, Notice, Overlay};
use crate::assessment::readiness;
use crate::browser::{clock, dom, files};
use crate::date::Date;
use crate::document::{Document, Loaded, Purpose, ReadError, read, write};

#[derive(Properties, PartialEq)]
pub(crate) struct DataProps {
    pub(crate) open: bool,
    pub(crate) keeper: KeeperRef,
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The name of a file of today.
pub(crate) fn file_name(stem: &str, today: Date) -> String {
    format!("{stem}-{today}.json")
}

/// Offers the document as a file.
pub(crate) fn export(document: &Document, today: Date, dispatch: &Dispatch) {
    let json = write(document, Purpose::Export, &clock::timestamp(), today);
    let offered = files::download(&file_name("jalon", today), "application/json", &json).is_ok();
    dispatch.dispatch(Msg::Say(if offered { Notice::Exported } else { Notice::ExportFailed }));
}

/// The dialog on the visitor's data.
#[function_component]
pub(crate) fn Data(props: &DataProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.data;
    let onfile = {
        let (dispatch, today) = (props.dispatch.clone(), props.today);
        Callback::from(move |event: Event| {
            if let Some(file) = dom::take_file(&event) {
                let dispatch = dispatch.clone();
                spawn_local(async move { dispatch.dispatch(Msg::Open(open_file(file, today).await)) });
            }
        })
    };
    let onexport = {
        let (document, today, dispatch) = (props.document.clone(), props.today, props.dispatch.clone());
        Callback::from(move |_: MouseEvent| export(&document, today, &dispatch))
    };
    let versions = if props.open { props.keeper.0.borrow().versions() } else { Vec::new() };
    let file = ui.id("file");
    html! {
        <Dialog name="data" open={props.open} title={words.title} onclose={dispatch_on(&props.dispatch, || Msg::Open(Overlay::None))}>
            <p>{ words.where_kept }</p>
            <section>
                <Heading depth={2}>{ words.export }</Heading>
                <p>{ words.export_why }</p>
                <button type="button" class="primary" onclick={onexport}>{ ui.words.keeping.export }</button>
            </section>
            <section>
                <Heading depth={2}>{ words.import }</Heading>
                <p id={ui.id("file-why")}>{ words.import_why }</p>
                <span>
                    <input type="file" class="unseen" id={file.clone()} accept=".json,application/json"
                        aria-describedby={ui.id("file-why")} onchange={onfile} />
                    <label class="file" for={file}>{ words.choose_file }</label>
                </span>
            </section>
            <section>
                <Heading depth={2}>{ words.versions }</Heading>
                <p>{ if versions.is_empty() { words.no_versions } else { words.versions_why } }</p>
                <ul class="versions">
                    for (position, version) in versions.into_iter().enumerate() {
                        { version_item(&ui, props, position, version) }
                    }
                </ul>
            </section>
            <section>
                <Heading depth={2}>{ words.anew }</Heading>
                <p>{ words.anew_why }</p>
                <button type="button" onclick={dispatch_on(&props.dispatch, || Msg::Open(Overlay::StartAnew))}>{ words.start_anew }</button>
            </section>
        </Dialog>
    }
}

/// What the chosen file turns out to be.
async fn open_file(file: files::File, today: Date) -> Overlay {
    let text = match files::read_text(file).await {
        Ok(text) => text,
        Err(files::FileFault::TooLarge) => return Overlay::Refused(ReadError::TooLarge),
        Err(files::FileFault::Unreadable) => return Overlay::Refused(ReadError::Unreadable),
    };
    match read(&text, today) {
        Ok(loaded) => Overlay::Import(Rc::new(loaded)),
        Err(error) => Overlay::Refused(error),
    }
}

/// An earlier version, with what it holds.
fn version_item(ui: &Ui, props: &DataProps, position: usize, version: Version) -> Html {
    let words = &ui.words.data;
    let Ok(loaded) = read(&version.document, props.today) else { return Html::default() };
    let counts = readiness(&loaded.document, props.today, None);
    let when = clock::local_time(&version.kept_at);
    let document = Rc::new(loaded.document);
    let take_back = replace(&props.keeper, &props.document, &props.dispatch, document, Notice::TakenBack);
    html! {
        <li key={position}>
            <span>{ (words.version)(when.as_ref().map(|(date, time)| (*date, time.as_str())), counts.answered()) }</span>
            <button type="button" onclick={take_back}>{ words.take_back }</button>
        </li>
    }
}

/// A handler that puts another document in the place of this one, which
/// becomes an earlier version.
fn replace(
    keeper: &KeeperRef,
    current: &Rc<Document>,
    dispatch: &Dispatch,
    by: Rc<Document>,
    notice: Notice,
) -> Callback<MouseEvent> {
    let (keeper, current, dispatch) = (keeper.clone(), current.clone(), dispatch.clone());
    Callback::from(move |_| {
        keeper.0.borrow_mut().keep_version(&current, clock::now());
        dispatch.dispatch(Msg::Replace(by.clone(), notice));
    })
}

#[derive(Properties)]
pub(crate) struct OverlaysProps {
    pub(crate) overlay: Overlay,
    pub(crate) keeper: KeeperRef,
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

impl PartialEq for OverlaysProps {
    fn eq(&self, other: &Self) -> bool {
        let same_overlay = match (&self.overlay, &other.overlay) {
            (Overlay::Import(mine), Overlay::Import(theirs)) => Rc::ptr_eq(mine, theirs),
            (Overlay::Refused(mine), Overlay::Refused(theirs)) => mine == theirs,
            (Overlay::Import(_) | Overlay::Refused(_), _) => false,
            (mine, theirs) => std::mem::discriminant(mine) == std::mem::discriminant(theirs),
        };
        same_overlay && self.document == other.document && self.today == other.today
    }
}

/// The dialogs that ask before something is replaced.
#[function_component]
pub(crate) fn Overlays(props: &OverlaysProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.data;
    let close: Callback<()> = dispatch_on(&props.dispatch, || Msg::Open(Overlay::None));
    let cancel = close.reform(|_: MouseEvent| ());
    let onexport = {
        let (document, today, dispatch) = (props.document.clone(), props.today, props.dispatch.clone());
        Callback::from(move |_: MouseEvent| export(&document, today, &dispatch))
    };
    let loaded = match &props.overlay {
        Overlay::Import(loaded) => Some(loaded.clone()),
        _ => None,
    };
    let refused = match props.overlay {
        Overlay::Refused(error) => Some(error),
        _ => None,
    };
    let empty = Rc::new(Document { language: props.document.language, ..Document::default() });
    let start_anew = replace(&props.keeper, &props.document, &props.dispatch, empty, Notice::StartedAnew);
    html! {
        <>
            <Dialog name="anew" open={matches!(props.overlay, Overlay::StartAnew)} title={words.anew} onclose={close.clone()}>
                <p>{ words.anew_confirm }</p>
                <div class="actions">
                    <button type="button" onclick={onexport.clone()}>{ words.export_first }</button>
                    <button type="button" class="primary" onclick={start_anew}>{ words.start_anew }</button>
                    <button type="button" onclick={cancel.clone()}>{ ui.words.common.cancel }</button>
                </div>
            </Dialog>
            <Dialog name="import" open={loaded.is_some()} title={words.import_title} onclose={close.clone()}>
                if let Some(loaded) = loaded {
                    { review(&ui, props, &loaded) }
                    <div class="actions">
                        <button type="button" class="primary" onclick={replace(&props.keeper, &props.document, &props.dispatch, Rc::new(loaded.document.clone()), Notice::Imported)}>{ words.use_file }</button>
                        if !props.document.is_untouched() {
                            <button type="button" onclick={onexport}>{ words.export_first }</button>
                        }
                        <button type="button" onclick={cancel.clone()}>{ ui.words.common.cancel }</button>
                    </div>
                }
            </Dialog>
            <Dialog name="refused" open={refused.is_some()} title={words.refused_title} onclose={close}>
                <p>{ refused.map(ui.words.errors.read).unwrap_or_default() }</p>
                <p>{ words.refused_safe }</p>
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch_on(&props.dispatch, || Msg::Open(Overlay::Data))}>{ words.other_file }</button>
                    <button type="button" onclick={cancel}>{ ui.words.common.close }</button>
                </div>
            </Dialog>
        </>
    }
}

/// What a file holds and what was repaired in it.
fn review(ui: &Ui, props: &OverlaysProps, loaded: &Loaded) -> Html {
    let words = &ui.words.data;
    let document = &loaded.document;
    let counts = readiness(document, props.today, None);
    let notes = document.entries.values().filter(|entry| !entry.notes.is_empty()).count();
    let actions: usize = document.entries.values().map(|entry| entry.actions.len()).sum();
    let categories =
        document.profile.categories.iter().map(ui.words.organisation.category).collect::<Vec<_>>().join(", ");
    let holds = [
        (words.holds_saved, loaded.saved.map_or_else(|| words.unknown_date.to_owned(), ui.words.numbers.date)),
        (words.holds_categories, categories),
        (words.holds_answers, counts.answered().to_string()),
        (words.holds_notes, notes.to_string()),
        (words.holds_evidence, document.evidence.len().to_string()),
        (words.holds_actions, actions.to_string()),
    ];
    html! {
        <>
            <dl class="holds">
                for (name, figure) in holds {
                    <div key={name}><dt>{ name }</dt><dd>{ figure }</dd></div>
                }
            </dl>
            if loaded.problems.is_empty() {
                <p>{ words.no_repairs }</p>
            } else {
                <p><strong>{ (words.repairs)(loaded.problems.len() + loaded.unlisted) }</strong>{ " " }{ words.repairs_why }</p>
                <ul class="repairs">
                    for (position, problem) in loaded.problems.iter().enumerate() {
                        <li key={position}>{ ui.words.problem(problem) }</li>
                    }
                </ul>
                if loaded.unlisted > 0 {
                    <p>{ (words.more_repairs)(loaded.unlisted) }</p>
                }
            }
            if !props.document.is_untouched() {
                <p>{ words.replaces }</p>
            }
        </>
    }
}
