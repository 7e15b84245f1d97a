//! Reads values from events, and moves the focus.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DragEvent, Element, Event, EventInit, EventTarget, FocusOptions, HtmlDialogElement, HtmlElement,
    HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::files::{File, Incoming};

/// The text of the field that the event comes from.
#[must_use]
pub(crate) fn value(target: Option<EventTarget>) -> String {
    let Some(target) = target else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else if let Some(select) = target.dyn_ref::<web_sys::HtmlSelectElement>() {
        select.value()
    } else {
        String::new()
    }
}

/// Whether the checkbox or radio button that the event comes from is checked.
#[must_use]
pub(crate) fn checked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// Whether the field holds input that the browser cannot convert to a value,
/// such as half a date; its value is then empty.
#[must_use]
pub(crate) fn has_bad_input(event: &Event) -> bool {
    input(event).is_some_and(|input| input.validity().bad_input())
}

/// Takes the chosen file, and resets the field so that the same file can be
/// chosen again.
#[must_use]
pub(crate) fn take_file(event: &Event) -> Option<File> {
    let input = input(event)?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Takes over from the browser, which would open a dropped file in place of the
/// page. Whether files are dragged: dragged text is the browser's.
pub(crate) fn accept_drag(event: &DragEvent) -> bool {
    let has_files = event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0));
    if has_files {
        event.prevent_default();
    }
    has_files
}

/// The first of the files that are dropped.
#[must_use]
pub(crate) fn dropped_file(event: &DragEvent) -> Option<File> {
    if !accept_drag(event) {
        return None;
    }
    event.data_transfer()?.files()?.get(0)
}

/// What is pasted outside a field: a file, or a text that may be a document. Another
/// text was meant for something else.
#[must_use]
pub(crate) fn pasted(event: &ClipboardEvent) -> Option<Incoming> {
    let data = event.clipboard_data().filter(|_| !takes_text(event))?;
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(Incoming::File(file));
    }
    let text = data.get_data("text/plain").ok()?;
    text.trim_start().starts_with(['{', '<', '\u{feff}']).then_some(Incoming::Text(text))
}

/// Focuses the element with this id inside `root`; the browser decides how far
/// to scroll.
pub(crate) fn focus(root: Option<&Element>, id: &str) {
    if let Some(element) = find(root, id) {
        // If this fails, the focus stays where it is.
        drop(element.focus());
    }
}

/// Focuses the element with this id without scrolling.
pub(crate) fn focus_in_place(root: Option<&Element>, id: &str) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = find(root, id) {
        drop(element.focus_with_options(&options));
    }
}

/// Focuses the element with this id, and scrolls it to the top; if the element
/// with the id `above` exists, scrolls to that one instead.
pub(crate) fn go_to(root: Option<&Element>, id: &str, above: Option<&str>) {
    let Some(element) = find(root, id) else { return };
    focus_in_place(root, id);
    let top = above.and_then(|above| find(root, above)).unwrap_or(element);
    top.scroll_into_view();
    // An iframe as high as its content does not scroll: the page around it must
    // (static/page.js).
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    if let Ok(arrived) = Event::new_with_event_init_dict("jalon-arrived", &bubbling) {
        drop(top.dispatch_event(&arrived));
    }
}

/// Focuses the element with this id, and scrolls no further than to have the element
/// with the id `top` in view.
pub(crate) fn focus_near(root: Option<&Element>, id: &str, top: &str) {
    focus_in_place(root, id);
    if let Some(top) = find(root, top) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        top.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls no further than to have the focused element in view.
pub(crate) fn reveal(target: Option<EventTarget>) {
    if let Some(element) = target.and_then(|target| target.dyn_into::<Element>().ok()) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The key that was pressed for the widget alone: `None` with a modifier, or where it
/// types into a field. A digit is found by its place: on a French keyboard it takes
/// Shift to type one.
#[must_use]
pub(crate) fn shortcut(event: &KeyboardEvent) -> Option<String> {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
    let types = is_field(event);
    let code = event.code();
    let digit = code.strip_prefix("Digit");
    (!has_modifier && !types && !event.repeat()).then(|| digit.map_or_else(|| event.key(), str::to_owned))
}

/// Whether the event targets a field that text can be pasted into.
fn takes_text(event: &Event) -> bool {
    event.composed_path().get(0).dyn_ref::<Element>().is_some_and(|target| {
        let text = "input:not([type=checkbox], [type=radio], [type=file], [readonly]), textarea:not([readonly])";
        // The selector is valid.
        target.matches(text).unwrap_or_default()
    })
}

/// Whether the event targets a field.
fn is_field(event: &Event) -> bool {
    event.composed_path().get(0).dyn_ref::<EventTarget>().is_some_and(|target| {
        target.has_type::<HtmlInputElement>()
            || target.has_type::<HtmlTextAreaElement>()
            || target.has_type::<web_sys::HtmlSelectElement>()
    })
}

/// Hides the element from sight and assistive technology, but not from the browser's
/// own search, or shows it.
pub(crate) fn set_folded(element: Option<&Element>, folded: bool) {
    let Some(element) = element else { return };
    // Neither fails for an attribute of this name.
    drop(if folded { element.set_attribute("hidden", "until-found") } else { element.remove_attribute("hidden") });
}

/// Calls back when the browser's own search finds something in a folded element.
pub(crate) fn on_found(element: &Element, callback: impl Fn() + 'static) -> EventListener {
    EventListener::new(element, "beforematch", move |_| callback())
}

/// Whether the event targets a button.
#[must_use]
pub(crate) fn is_button(event: &Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<web_sys::HtmlButtonElement>())
}

/// Selects all text in the text field with this id.
pub(crate) fn select_text(root: Option<&Element>, id: &str) {
    if let Some(area) = find(root, id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        // Some browsers select without moving the focus, and copy from the
        // focused element.
        drop(area.focus());
        area.select();
    }
}

fn find(root: Option<&Element>, id: &str) -> Option<HtmlElement> {
    let found = root?.query_selector(&format!("[id='{id}']")).ok()??;
    found.dyn_into().ok()
}

/// Opens or closes a modal dialog.
pub(crate) fn set_dialog_open(dialog: Option<HtmlDialogElement>, open: bool) {
    let Some(dialog) = dialog else { return };
    if open && !dialog.open() {
        drop(dialog.show_modal());
    } else if !open && dialog.open() {
        dialog.close();
    }
}

/// Whether the event targets a dialog rather than a field inside it: cancelling
/// a file chooser also fires `cancel`.
#[must_use]
pub(crate) fn is_dialog(event: &Event) -> bool {
    dialog(event).is_some()
}

/// Whether the event targets a dialog that is open.
#[must_use]
pub(crate) fn is_open_dialog(event: &Event) -> bool {
    dialog(event).is_some_and(|dialog| dialog.open())
}

fn dialog(event: &Event) -> Option<HtmlDialogElement> {
    event.target()?.dyn_into().ok()
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
