//! What a file is that holds no document, so that the message can name it; and the
//! document inside the page that Jalon exports.

use super::problem::FileKind;

/// What stands before and after the document in an exported page. It is text of the
/// page, escaped, and not shown.
pub const PAGE_START: &str = "<pre id=\"jalon-document\" hidden>";
/// See [`PAGE_START`].
pub const PAGE_END: &str = "</pre>";

/// What the bytes are, if they are a common file without a document.
pub(super) fn kind_of(bytes: &[u8]) -> Option<FileKind> {
    let has = |word: &[u8]| bytes.windows(word.len()).take(SEARCHED).any(|window| window == word);
    let starts = |words: &[&[u8]]| words.iter().any(|word| bytes.starts_with(word));
    Some(match () {
        () if starts(&[b"%PDF"]) => FileKind::Pdf,
        () if starts(&[b"PK\x03\x04"]) && has(b"word/") => FileKind::Word,
        () if starts(&[b"PK\x03\x04"]) && has(b"xl/") => FileKind::Spreadsheet,
        () if starts(&[b"PK\x03\x04"]) => FileKind::Archive,
        () if starts(&[b"\xd0\xcf\x11\xe0"]) => FileKind::Office,
        () if starts(&[b"\x89PNG", b"\xff\xd8\xff", b"GIF8"]) || bytes.get(4..8) == Some(b"ftyp") => FileKind::Image,
        () => return None,
    })
}

/// How far into a file its parts are looked for.
const SEARCHED: usize = 1_000_000;

/// The document inside a page.
///
/// # Errors
/// What the text is, if it is no page with a document and no JSON either.
pub(super) fn from_page(text: &str) -> Result<Option<String>, FileKind> {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if start.starts_with("BEGIN:VCALENDAR") {
        return Err(FileKind::Calendar);
    }
    // A list of quoted cells, as Jalon writes its table.
    if start.starts_with('"')
        && start.lines().next().is_some_and(|line| line.contains("\";\"") || line.contains("\",\""))
    {
        return Err(FileKind::Table);
    }
    if !start.starts_with('<') {
        return Ok(None);
    }
    // The last one: what stands before may be a note that speaks of it.
    let inside = || {
        let (start, _) =
            text.match_indices("<pre").filter(|(start, _)| is_ours(text.get(*start..).unwrap_or_default())).last()?;
        let after = text.get(start..)?.split_once('>')?.1;
        Some(unescape(after.split_once(PAGE_END)?.0))
    };
    inside().map(Some).ok_or(FileKind::WebPage)
}

/// Whether the element at the beginning of the text is the document, however a browser
/// has written the page again.
fn is_ours(text: &str) -> bool {
    let tag = text.split('>').next().unwrap_or_default();
    tag.split_ascii_whitespace().any(|attribute| attribute.replace(['"', '\''], "") == "id=jalon-document")
}

fn unescape(text: &str) -> String {
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&#160;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    entities.into_iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

#[cfg(test)]
mod tests {
    use super::{FileKind, from_page, kind_of};

    #[test]
    fn a_file_is_named_for_what_it_is() {
        for (bytes, kind) in [
            (&b"%PDF-1.7"[..], Some(FileKind::Pdf)),
            (b"PK\x03\x04....[Content_Types].xml....word/document.xml", Some(FileKind::Word)),
            (b"PK\x03\x04....xl/workbook.xml", Some(FileKind::Spreadsheet)),
            (b"PK\x03\x04....photo.jpg", Some(FileKind::Archive)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", Some(FileKind::Office)),
            (b"\x89PNG\r\n", Some(FileKind::Image)),
            (b"\0\0\0\x18ftypheic", Some(FileKind::Image)),
            (b"{\"format\"", None),
            (b"", None),
        ] {
            assert_eq!(kind_of(bytes), kind);
        }
        for (text, kind) in [
            ("BEGIN:VCALENDAR\r\n", FileKind::Calendar),
            ("\u{feff}\"Indicateur\";\"Diagnostic\"\r\n", FileKind::Table),
            ("<!doctype html><p>Bonjour", FileKind::WebPage),
        ] {
            assert_eq!(from_page(text), Err(kind));
        }
    }

    #[test]
    fn a_page_that_was_saved_again_still_holds_its_document() {
        for page in [
            "<!doctype html><pre id=\"jalon-document\" hidden>{&quot;a&quot;: &quot;&amp;lt; &lt;b&gt;&quot;}</pre>",
            "<!doctype html><p>id=\"jalon-document\"></p><pre id=jalon-document>{&#34;a&#34;: &#34;&amp;lt; &lt;b>&#34;}</pre>",
            "\n<html><body><pre hidden=\"\" id=\"jalon-document\">{\"a\": \"&amp;lt; &lt;b&gt;\"}</pre></body></html>",
        ] {
            assert_eq!(from_page(page), Ok(Some("{\"a\": \"&lt; <b>\"}".to_owned())));
        }
        assert_eq!(from_page("{\"a\": 1}"), Ok(None));
    }
}
