//! The link of the host's call to action.

use jalon_core::embedding::CallToAction;
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The link. It opens in a new tab, so that the visitor stays in the widget.
pub(crate) fn call_to_action_link(
    ui: &Ui,
    call: &CallToAction,
    url: String,
    class: &'static str,
    with_summary: bool,
    dispatch: &Dispatch,
) -> Html {
    let onclick: Callback<MouseEvent> = dispatch.on(Msg::FollowCallToAction { with_summary });
    let label =
        if call.label.is_empty() { ui.messages.host().call_label.into() } else { AttrValue::from(call.label.clone()) };
    let target = call.is_page().then_some("_blank");
    html! { <a href={url} {class} {target} rel="noopener" {onclick}>{ label }</a> }
}
