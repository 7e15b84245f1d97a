//! Writes JSON, on one line or indented. Only one line is printed by `serde_json`;
//! indenting its text is shorter than a second formatter, and the code that serialises a
//! document exists once.

use serde::Serialize;

/// What one level is indented by.
const INDENT: &str = "  ";

/// Serialises a value as JSON, on one line or indented.
pub(crate) fn to_json(value: &impl Serialize, indented: bool) -> String {
    // Serialising strings, numbers and lists to memory does not fail.
    let line = serde_json::to_string(value).unwrap_or_default();
    if indented { indent(&line) } else { line }
}

/// Indents JSON that is on one line, as `serde_json::to_string_pretty` does.
fn indent(line: &str) -> String {
    let mut text = String::with_capacity(line.len() * 2);
    let (mut depth, mut in_string, mut is_escaped) = (0, false, false);
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        if in_string {
            text.push(sign);
            in_string = sign != '"' || is_escaped;
            is_escaped = sign == '\\' && !is_escaped;
            continue;
        }
        match sign {
            '{' | '[' => {
                text.push(sign);
                // An empty one stays on its line.
                if let Some(end) = signs.next_if(|next| matches!(next, '}' | ']')) {
                    text.push(end);
                } else {
                    depth += 1;
                    break_line(&mut text, depth);
                }
            }
            '}' | ']' => {
                depth -= 1;
                break_line(&mut text, depth);
                text.push(sign);
            }
            ',' => {
                text.push(sign);
                break_line(&mut text, depth);
            }
            ':' => text.push_str(": "),
            _ => {
                text.push(sign);
                in_string = sign == '"';
            }
        }
    }
    text
}

/// Begins a line at this depth.
fn break_line(text: &mut String, depth: usize) {
    text.push('\n');
    for _ in 0..depth {
        text.push_str(INDENT);
    }
}

#[cfg(test)]
mod tests {
    use super::to_json;
    use serde_json::{Value, json};

    /// Both layouts are those of `serde_json`.
    fn check(value: &Value) {
        assert_eq!(to_json(value, false), serde_json::to_string(value).unwrap());
        assert_eq!(to_json(value, true), serde_json::to_string_pretty(value).unwrap());
    }

    #[test]
    fn the_indented_layout_is_the_usual_one() {
        check(&json!({ "a": [1, [], {}, [[]], [{}]], "b": { "c": "d\n" }, "": {}, "e": [null, true, -1, 1.5] }));
        for plain in [json!([]), json!({}), json!("{"), json!(7), Value::Null] {
            check(&plain);
        }
    }

    #[test]
    fn signs_within_strings_are_left_alone() {
        for text in ["\\", "\"", "\\\"", "\\\\", "{}[]:,", "a\\\"b\\\\\": {", "é \u{2028} 🦀"] {
            check(&json!({ text: [text, { "key": text }] }));
        }
    }
}
