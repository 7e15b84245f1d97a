//! File downloads and uploads.

use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use jalon_core::document::Limits;

/// A file that the visitor chose.
pub(crate) type File = web_sys::File;

/// What the visitor drops or pastes.
pub(crate) enum Incoming {
    /// A file.
    File(File),
    /// A text.
    Text(String),
}

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileError {
    /// Larger than [`Limits::FILE_BYTES`]; it is not opened.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// How long the object URL stays valid, so that the browser can save the file.
const REVOKE_AFTER_MS: u32 = 60_000;

/// Offers a text to the visitor as a file download; see [`download`].
///
/// # Errors
/// The browser's exception, if the download cannot be offered.
pub(crate) fn download_text(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    download(name, mime, &text.into())
}

/// Offers the content, a text or bytes, to the visitor as a file download. Whether the
/// browser saves it cannot be known.
///
/// # Errors
/// The browser's exception, if the download cannot be offered.
pub(crate) fn download(name: &str, mime: &str, content: &JsValue) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(content), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(JsValue::from)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(REVOKE_AFTER_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}

/// Reads the bytes of the file.
///
/// # Errors
/// [`FileError`] if the file is too large or cannot be read.
pub(crate) async fn read_bytes(file: File) -> Result<Vec<u8>, FileError> {
    #[allow(clippy::cast_precision_loss, reason = "the limit is far below 2^53")]
    if file.size() > Limits::FILE_BYTES as f64 {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileError::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
