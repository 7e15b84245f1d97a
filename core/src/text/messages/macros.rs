//! The macro that defines the structures of messages.

/// Defines structures with public fields, each of which is a message.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)* })*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "each field is named after what it says, and the texts say it")]
        pub struct $name { $(pub $field: $type,)* }
    )* };
}
pub(super) use messages;
