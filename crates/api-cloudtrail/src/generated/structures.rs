// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `Event`.
#[derive(Clone, Default)]
pub struct Event {
    /// `EventId`.
    pub event_id: Option<String>,
    /// `EventName`.
    pub event_name: Option<String>,
    /// `ReadOnly`.
    pub read_only: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `EventTime`.
    pub event_time: Option<Timestamp>,
    /// `EventSource`.
    pub event_source: Option<String>,
    /// `Username`.
    pub username: Option<String>,
    /// `Resources`.
    pub resources: Option<Vec<Resource>>,
    /// `CloudTrailEvent`.
    pub cloud_trail_event: Option<String>,
}

pub(super) static EVENT: Structure = Structure::new(
    "Event",
    &[
        Member::new("EventId", &plain::STRING),
        Member::new("EventName", &plain::STRING),
        Member::new("ReadOnly", &plain::STRING),
        Member::new("AccessKeyId", &plain::STRING),
        Member::new("EventTime", &plain::TIMESTAMP),
        Member::new("EventSource", &plain::STRING),
        Member::new("Username", &plain::STRING),
        Member::new("Resources", &schemas::RESOURCE_LIST),
        Member::new("CloudTrailEvent", &plain::STRING),
    ],
);

wire::shape!(Event, EVENT { 0 event_id, 1 event_name, 2 read_only, 3 access_key_id, 4 event_time, 5 event_source, 6 username, 7 resources, 8 cloud_trail_event });

/// `LookupAttribute`.
#[derive(Clone, Default)]
pub struct LookupAttribute {
    /// `AttributeKey`.
    pub attribute_key: LookupAttributeKey,
    /// `AttributeValue`.
    pub attribute_value: String,
}

pub(super) static LOOKUP_ATTRIBUTE: Structure = Structure::new(
    "LookupAttribute",
    &[
        Member::new("AttributeKey", &schemas::LOOKUP_ATTRIBUTE_KEY).required(),
        Member::new("AttributeValue", &schemas::LOOKUP_ATTRIBUTE_VALUE).required(),
    ],
);

wire::shape!(LookupAttribute, LOOKUP_ATTRIBUTE { 0 attribute_key, 1 attribute_value });

/// `LookupEventsRequest`.
#[derive(Clone, Default)]
pub struct LookupEventsRequest {
    /// `LookupAttributes`.
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    /// `StartTime`.
    pub start_time: Option<Timestamp>,
    /// `EndTime`.
    pub end_time: Option<Timestamp>,
    /// `EventCategory`.
    pub event_category: Option<EventCategory>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LOOKUP_EVENTS_REQUEST: Structure = Structure::new(
    "LookupEventsRequest",
    &[
        Member::new("LookupAttributes", &schemas::LOOKUP_ATTRIBUTES_LIST),
        Member::new("StartTime", &plain::TIMESTAMP),
        Member::new("EndTime", &plain::TIMESTAMP),
        Member::new("EventCategory", &schemas::EVENT_CATEGORY),
        Member::new("MaxResults", &plain::INTEGER),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(LookupEventsRequest, LOOKUP_EVENTS_REQUEST { 0 lookup_attributes, 1 start_time, 2 end_time, 3 event_category, 4 max_results, 5 next_token });

/// `LookupEventsResponse`.
#[derive(Clone, Default)]
pub struct LookupEventsResponse {
    /// `Events`.
    pub events: Option<Vec<Event>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LOOKUP_EVENTS_RESPONSE: Structure = Structure::new(
    "LookupEventsResponse",
    &[Member::new("Events", &schemas::EVENTS_LIST), Member::new("NextToken", &plain::STRING)],
);

wire::shape!(LookupEventsResponse, LOOKUP_EVENTS_RESPONSE { 0 events, 1 next_token });

/// `Resource`.
#[derive(Clone, Default)]
pub struct Resource {
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `ResourceName`.
    pub resource_name: Option<String>,
}

pub(super) static RESOURCE: Structure = Structure::new(
    "Resource",
    &[Member::new("ResourceType", &plain::STRING), Member::new("ResourceName", &plain::STRING)],
);

wire::shape!(Resource, RESOURCE { 0 resource_type, 1 resource_name });
