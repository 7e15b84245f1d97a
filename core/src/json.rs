//! Writes JSON, on one line or indented. The layout is chosen at run time: with
//! one formatter, the code that serialises a document exists once and not once
//! per layout.

use std::io::{Result, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};

/// Serialises a value as JSON, on one line or indented.
pub(crate) fn to_json(value: &impl Serialize, indented: bool) -> String {
    let mut bytes = Vec::new();
    let layout = Layout(indented.then(PrettyFormatter::new));
    // Serialising strings, numbers and lists to memory does not fail, and
    // writes UTF-8.
    let written = value.serialize(&mut Serializer::with_formatter(&mut bytes, layout));
    written.ok().and_then(|()| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Indented where there is a formatter.
struct Layout(Option<PrettyFormatter<'static>>);

/// Hands each call to the formatter of the layout.
macro_rules! delegate {
    ($($name:ident($($arg:ident: $type:ty),*);)*) => { $(
        fn $name<W: ?Sized + Write>(&mut self, writer: &mut W $(, $arg: $type)*) -> Result<()> {
            match &mut self.0 {
                Some(pretty) => pretty.$name(writer $(, $arg)*),
                None => CompactFormatter.$name(writer $(, $arg)*),
            }
        }
    )* };
}

impl Formatter for Layout {
    delegate! {
        begin_array();
        end_array();
        begin_array_value(first: bool);
        end_array_value();
        begin_object();
        end_object();
        begin_object_key(first: bool);
        begin_object_value();
        end_object_value();
    }
}

#[cfg(test)]
mod tests {
    use super::to_json;
    use serde_json::json;

    #[test]
    fn both_layouts_are_those_of_serde_json() {
        let value = json!({ "a": [1, [], {}], "b": { "c": "d\n" } });
        assert_eq!(to_json(&value, false), serde_json::to_string(&value).unwrap());
        assert_eq!(to_json(&value, true), serde_json::to_string_pretty(&value).unwrap());
    }
}
