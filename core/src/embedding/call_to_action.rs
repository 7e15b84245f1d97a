//! Where the host would like the visitor to go next, and how the visitor's
//! summary travels there.

use std::rc::Rc;

/// The host's call to action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallToAction {
    /// What it says; a text of ours where it is empty.
    pub label: Rc<str>,
    /// An http, https, mailto or tel address.
    pub url: Rc<str>,
}

impl CallToAction {
    /// Whether the address can carry a text along.
    pub fn accepts_summary(&self) -> bool {
        !self.starts_with("tel:")
    }

    /// Whether it leads to a page.
    pub fn is_page(&self) -> bool {
        self.starts_with("http")
    }

    /// The address with the text: as the message's text for mail, whose subject
    /// is the first line unless the host has one, else in the fragment, as
    /// `jalon-summary`. A fragment reaches the page that it leads to, and
    /// neither its server nor whoever reads that server's log. It takes the
    /// place of one that was there.
    pub fn url_with_summary(&self, text: &str) -> String {
        let title = encoded(text.lines().next().unwrap_or_default());
        let text = encoded(&text.replace('\n', "\r\n"));
        if self.starts_with("mailto:") {
            let joint = if self.url.contains('?') { '&' } else { '?' };
            let subject = if self.url.contains("subject=") { String::new() } else { format!("subject={title}&") };
            return format!("{}{joint}{subject}body={text}", self.url);
        }
        let address = self.url.split('#').next().unwrap_or_default();
        format!("{address}#jalon-summary={text}")
    }

    fn starts_with(&self, scheme: &str) -> bool {
        self.url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    }
}

/// The text with all but letters, digits and a few signs as percent and hex.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let sign = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(sign).collect()
}
