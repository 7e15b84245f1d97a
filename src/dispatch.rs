//! How views send messages to the session.

use jalon_core::document::Change;
use jalon_core::session::Msg;
use yew::Callback;

/// Sends messages to the session. It stays the same for the life of the widget,
/// so memoised components can hold it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Dispatch(Callback<Msg>);

impl Dispatch {
    /// A dispatch that passes each message to this callback.
    pub(crate) fn new(send: impl Fn(Msg) + 'static) -> Self {
        Self(Callback::from(send))
    }

    /// Sends a message.
    pub(crate) fn send(&self, msg: Msg) {
        self.0.emit(msg);
    }

    /// An event handler that sends this message. It takes a value rather than a
    /// closure, so the compiler generates one handler instead of one per
    /// button.
    pub(crate) fn on<E: 'static>(&self, msg: Msg) -> Callback<E> {
        let dispatch = self.clone();
        Callback::from(move |_| dispatch.send(msg.clone()))
    }

    /// An event handler that changes the document with the entered value.
    pub(crate) fn change<T: 'static>(&self, change: impl Fn(T) -> Change + 'static) -> Callback<T> {
        let dispatch = self.clone();
        Callback::from(move |value| dispatch.send(Msg::Change(change(value))))
    }
}
