//! Files that leave and enter the page.

use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use jalon_core::document::Limits;

/// A file that the visitor chose.
pub(crate) type File = web_sys::File;

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileError {
    /// More than [`Limits::FILE_BYTES`]; it was not even opened.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// How long the browser needs the address of a file that it is saving.
const REVOKE_AFTER_MS: u32 = 60_000;

/// Offers the text to the visitor as a file of this name. Whether the browser
/// then keeps it cannot be known; an error means that it could not be offered.
///
/// # Errors
/// What the browser threw.
pub(crate) fn download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(JsValue::from)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(REVOKE_AFTER_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}

/// The text of the file.
///
/// # Errors
/// [`FileError`] where it is too large or cannot be read.
pub(crate) async fn read_text(file: File) -> Result<String, FileError> {
    #[allow(clippy::cast_precision_loss, reason = "the limit is far below 2^53")]
    if file.size() > Limits::FILE_BYTES as f64 {
        return Err(FileError::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| FileError::Unreadable)?;
    text.as_string().ok_or(FileError::Unreadable)
}
