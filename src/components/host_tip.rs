//! The host's own line for an indicator, marked as the host's word.

use jalon_core::rnq::IndicatorId;
use yew::prelude::*;

use crate::context::Ui;

/// The line for this indicator, if the host has one.
pub(crate) fn host_tip(ui: &Ui, id: IndicatorId) -> Html {
    let messages = ui.messages.host();
    let Some(tip) = ui.options.tips.get(id) else { return Html::default() };
    let label = if tip.label.is_empty() { messages.tip_link.into() } else { AttrValue::from(tip.label) };
    html! {
        <p class="tip">
            <strong>{ (messages.tip)(&ui.options.host_name) }</strong>{ " " }{ AttrValue::from(tip.text) }
            if let Some(url) = tip.url {
                { " " }<a href={url} target="_blank" rel="noopener">{ label }</a>
            }
        </p>
    }
}
