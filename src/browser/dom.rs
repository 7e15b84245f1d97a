//! Reading values out of events, and moving the focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::files::File;

/// The text of the field that the event comes from.
#[must_use]
pub fn value(target: Option<EventTarget>) -> String {
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
pub fn checked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// Whether the browser holds something that it cannot make a value of, such as
/// half a date: the field then looks empty to us.
#[must_use]
pub fn half_typed(event: &Event) -> bool {
    input(event).is_some_and(|input| input.validity().bad_input())
}

/// The file that was chosen, and makes the field ready for the same file to be
/// chosen again.
#[must_use]
pub fn take_file(event: &Event) -> Option<File> {
    let input = input(event)?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// Moves the focus to the element of this id inside `root`. A heading is
/// brought to the top; anything else is left where the browser shows it.
pub fn focus(root: Option<Element>, id: &str) {
    let found = root.and_then(|root| root.query_selector(&format!("[id='{id}']")).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What the browser throws here leaves the focus where it is.
        drop(element.focus());
        if element.has_attribute("tabindex") {
            element.scroll_into_view();
        }
    }
}

/// Opens a dialog above the page, or closes it.
pub fn set_dialog_open(dialog: Option<HtmlDialogElement>, open: bool) {
    let Some(dialog) = dialog else { return };
    if open && !dialog.open() {
        drop(dialog.show_modal());
    } else if !open && dialog.open() {
        dialog.close();
    }
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
