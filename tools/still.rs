//! Prints the still first screen in each language as JSON, for `tools/still.mjs`.

use jalon_core::language::Language;
use serde_json::{Value, json};

fn main() {
    let screens = Language::ALL.map(|language| {
        let [page, element] = [true, false].map(|own_page| {
            let still = jalon::still(language, own_page);
            json!({ "start": still.start, "greeting": still.greeting })
        });
        let messages = language.messages();
        let screen = json!({
            "page": page,
            "element": element,
            "wait": messages.start().coming,
            "title": messages.shell().page_title,
        });
        (language.code().to_owned(), screen)
    });
    println!("{}", Value::Object(screens.into_iter().collect()));
}
