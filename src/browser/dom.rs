//! Reading values out of events, and moving the focus.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, EventTarget, FocusOptions, HtmlDialogElement, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement,
};

use super::files::File;

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

/// Whether the box or button that the event comes from is checked.
#[must_use]
pub(crate) fn checked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// Whether the browser holds something that it cannot make a value of, such as
/// half a date: the field then looks empty to us.
#[must_use]
pub(crate) fn has_bad_input(event: &Event) -> bool {
    input(event).is_some_and(|input| input.validity().bad_input())
}

/// The file that was chosen, and makes the field ready for the same file to be
/// chosen again.
#[must_use]
pub(crate) fn take_file(event: &Event) -> Option<File> {
    let input = input(event)?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Moves the focus to the element of this id inside `root`, and leaves the
/// rest to the browser.
pub(crate) fn focus(root: Option<Element>, id: &str) {
    if let Some(element) = find(root.as_ref(), id) {
        // What the browser throws here leaves the focus where it is.
        drop(element.focus());
    }
}

/// Moves the focus to the element of this id, and brings it to the top; or,
/// where it is given and there, the element of the id `above`.
pub(crate) fn go_to(root: Option<Element>, id: &str, above: Option<&str>) {
    let Some(element) = find(root.as_ref(), id) else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    drop(element.focus_with_options(&options));
    let top = above.and_then(|above| find(root.as_ref(), above)).unwrap_or(element);
    top.scroll_into_view();
    // A frame as high as what it holds has nothing to scroll: the page around
    // must (static/page.js).
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    if let Ok(arrived) = Event::new_with_event_init_dict("jalon-arrived", &bubbling) {
        drop(top.dispatch_event(&arrived));
    }
}

/// Selects all that is in the text field of this id.
pub(crate) fn select_text(root: Option<Element>, id: &str) {
    if let Some(area) = find(root.as_ref(), id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        // Some browsers select without moving the focus, and copy from where it is.
        drop(area.focus());
        area.select();
    }
}

fn find(root: Option<&Element>, id: &str) -> Option<HtmlElement> {
    let found = root?.query_selector(&format!("[id='{id}']")).ok()??;
    found.dyn_into().ok()
}

/// Opens a dialog above the page, or closes it.
pub(crate) fn set_dialog_open(dialog: Option<HtmlDialogElement>, open: bool) {
    let Some(dialog) = dialog else { return };
    if open && !dialog.open() {
        drop(dialog.show_modal());
    } else if !open && dialog.open() {
        dialog.close();
    }
}

/// Whether the event is a dialog's own, and not one of a field inside it: a
/// file chooser that is left says `cancel` too.
#[must_use]
pub(crate) fn is_dialog(event: &Event) -> bool {
    dialog(event).is_some()
}

/// Whether the event comes from a dialog that stands open.
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
