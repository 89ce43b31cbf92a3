// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Schema};

pub(super) static EVENT: Schema = Schema::new("Event", Kind::Structure(&super::structures::EVENT));

pub(super) static EVENT_CATEGORY: Schema = Schema::new("EventCategory", Kind::Enum(&["insight"]));

pub(super) static EVENTS_LIST: Schema = Schema::new(
    "EventsList",
    Kind::List(&List { member: Member::new("member", &EVENT).wire("member"), flattened: false }),
);

pub(super) static LOOKUP_ATTRIBUTE: Schema =
    Schema::new("LookupAttribute", Kind::Structure(&super::structures::LOOKUP_ATTRIBUTE));

pub(super) static LOOKUP_ATTRIBUTE_KEY: Schema = Schema::new(
    "LookupAttributeKey",
    Kind::Enum(&[
        "EventId",
        "EventName",
        "ReadOnly",
        "Username",
        "ResourceType",
        "ResourceName",
        "EventSource",
        "AccessKeyId",
    ]),
);

pub(super) static LOOKUP_ATTRIBUTE_VALUE: Schema =
    Schema::new("LookupAttributeValue", Kind::String).min(1).max(2000);

pub(super) static LOOKUP_ATTRIBUTES_LIST: Schema = Schema::new(
    "LookupAttributesList",
    Kind::List(&List {
        member: Member::new("member", &LOOKUP_ATTRIBUTE).wire("member"),
        flattened: false,
    }),
);

pub(super) static RESOURCE: Schema =
    Schema::new("Resource", Kind::Structure(&super::structures::RESOURCE));

pub(super) static RESOURCE_LIST: Schema = Schema::new(
    "ResourceList",
    Kind::List(&List { member: Member::new("member", &RESOURCE).wire("member"), flattened: false }),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema = Schema::new("TagKey", Kind::String).min(1).max(128);

pub(super) static TAG_VALUE: Schema = Schema::new("TagValue", Kind::String).min(1).max(256);

pub(super) static TAGS_LIST: Schema = Schema::new(
    "TagsList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.max(200);
