//! The condition keys of putting events on a bus.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html>

use engine::Access;

/// Adds `events:source`, `events:detail-type` and `events:eventBusInvocation`.
pub(crate) fn with_event_keys(
    access: Access,
    (source, detail_type): (Option<&str>, Option<&str>),
    is_from_bus: bool,
) -> Access {
    access
        .key_if("events:source", source.map(str::to_owned))
        .key_if("events:detail-type", detail_type.map(str::to_owned))
        .key("events:eventBusInvocation", if is_from_bus { "true" } else { "false" })
}
