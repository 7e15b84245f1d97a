//! The host's call to action, and how its URL carries the visitor's summary.

use std::rc::Rc;

/// The host's call to action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallToAction {
    /// The label; if it is empty, the default label is shown.
    pub label: Rc<str>,
    /// An `http`, `https`, `mailto` or `tel` URL.
    pub url: Rc<str>,
    /// How the visitor's whole file reaches the host, after an explicit consent.
    pub delivery: FileDelivery,
}

/// How the whole file of a visitor reaches the host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileDelivery {
    /// The host does not ask for it.
    #[default]
    None,
    /// As the event `jalon-file` on the element; out of a frame, by a message to the
    /// origin that has greeted it.
    Event,
    /// As a file that the visitor downloads and attaches.
    Attachment,
}

impl FileDelivery {
    /// All ways, with the value of the option.
    pub const ALL: [(&'static str, Self); 3] =
        [("off", Self::None), ("event", Self::Event), ("attachment", Self::Attachment)];
}

impl CallToAction {
    /// Whether the URL can carry the summary.
    pub fn accepts_summary(&self) -> bool {
        !self.starts_with("tel:")
    }

    /// Whether the URL leads to a page.
    pub fn is_page(&self) -> bool {
        self.starts_with("http")
    }

    /// The URL with the summary.
    ///
    /// A `mailto` URL carries it as the body, with its first line as the
    /// subject unless the host sets one. Any other URL carries it in the
    /// fragment, as `jalon-summary`, in place of an existing fragment. A
    /// fragment reaches the target page, but not its server or the server's
    /// logs.
    pub fn url_with_summary(&self, text: &str) -> String {
        let title = percent_encode(text.lines().next().unwrap_or_default());
        let text = percent_encode(&text.replace('\n', "\r\n"));
        if self.starts_with("mailto:") {
            let separator = if self.url.contains('?') { '&' } else { '?' };
            let subject = if self.url.contains("subject=") { String::new() } else { format!("subject={title}&") };
            return format!("{}{separator}{subject}body={text}", self.url);
        }
        let page = self.url.split('#').next().unwrap_or_default();
        format!("{page}#jalon-summary={text}")
    }

    fn starts_with(&self, scheme: &str) -> bool {
        self.url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    }
}

/// Percent-encodes every byte except the unreserved characters of RFC 3986.
fn percent_encode(text: &str) -> String {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let encode = |byte: u8| if is_unreserved(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(encode).collect()
}
