// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "EventBridge",
    name: "events",
    event_source: "events.amazonaws.com",
    api_version: "2015-10-07",
    target_prefix: Some("AWSEvents"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[
        ResourceKind {
            name: "AWS::Events::EventBus",
            arn: "event-bus/*",
            is_owned: false,
            is_private: true,
            is_named_when_judged: false,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::Events::Archive",
            arn: "archive/*",
            is_owned: false,
            is_private: true,
            is_named_when_judged: false,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::Events::Rule",
            arn: "rule/*",
            is_owned: false,
            is_private: true,
            is_named_when_judged: false,
            names_container: false,
        },
    ],
    operations: &[
        &ACTIVATE_EVENT_SOURCE,
        &CANCEL_REPLAY,
        &CREATE_API_DESTINATION,
        &CREATE_ARCHIVE,
        &CREATE_CONNECTION,
        &CREATE_ENDPOINT,
        &CREATE_EVENT_BUS,
        &CREATE_PARTNER_EVENT_SOURCE,
        &DEACTIVATE_EVENT_SOURCE,
        &DEAUTHORIZE_CONNECTION,
        &DELETE_API_DESTINATION,
        &DELETE_ARCHIVE,
        &DELETE_CONNECTION,
        &DELETE_ENDPOINT,
        &DELETE_EVENT_BUS,
        &DELETE_PARTNER_EVENT_SOURCE,
        &DELETE_RULE,
        &DESCRIBE_API_DESTINATION,
        &DESCRIBE_ARCHIVE,
        &DESCRIBE_CONNECTION,
        &DESCRIBE_ENDPOINT,
        &DESCRIBE_EVENT_BUS,
        &DESCRIBE_EVENT_SOURCE,
        &DESCRIBE_PARTNER_EVENT_SOURCE,
        &DESCRIBE_REPLAY,
        &DESCRIBE_RULE,
        &DISABLE_RULE,
        &ENABLE_RULE,
        &LIST_API_DESTINATIONS,
        &LIST_ARCHIVES,
        &LIST_CONNECTIONS,
        &LIST_ENDPOINTS,
        &LIST_EVENT_BUSES,
        &LIST_EVENT_SOURCES,
        &LIST_PARTNER_EVENT_SOURCE_ACCOUNTS,
        &LIST_PARTNER_EVENT_SOURCES,
        &LIST_REPLAYS,
        &LIST_RULE_NAMES_BY_TARGET,
        &LIST_RULES,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TARGETS_BY_RULE,
        &PUT_EVENTS,
        &PUT_PARTNER_EVENTS,
        &PUT_PERMISSION,
        &PUT_RULE,
        &PUT_TARGETS,
        &REMOVE_PERMISSION,
        &REMOVE_TARGETS,
        &START_REPLAY,
        &TAG_RESOURCE,
        &TEST_EVENT_PATTERN,
        &UNTAG_RESOURCE,
        &UPDATE_API_DESTINATION,
        &UPDATE_ARCHIVE,
        &UPDATE_CONNECTION,
        &UPDATE_ENDPOINT,
        &UPDATE_EVENT_BUS,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

static ACTIVATE_EVENT_SOURCE: OperationMeta =
    OperationMeta::named(&SERVICE, "ActivateEventSource", &["events:ActivateEventSource"]);

/// `CancelReplay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelReplay;

impl Operation for CancelReplay {
    type Input = CancelReplayRequest;
    type Output = CancelReplayResponse;
    const META: &'static OperationMeta = &CANCEL_REPLAY;
}

static CANCEL_REPLAY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CancelReplay",
    event_name: "CancelReplay",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:CancelReplay"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CANCEL_REPLAY_REQUEST,
    output: &super::structures::CANCEL_REPLAY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CancelReplayRequest>,
    new_output: new_shape::<CancelReplayResponse>,
};

static CREATE_API_DESTINATION: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateApiDestination", &["events:CreateApiDestination"]);

/// `CreateArchive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateArchive;

impl Operation for CreateArchive {
    type Input = CreateArchiveRequest;
    type Output = CreateArchiveResponse;
    const META: &'static OperationMeta = &CREATE_ARCHIVE;
}

static CREATE_ARCHIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateArchive",
    event_name: "CreateArchive",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:CreateArchive"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_ARCHIVE_REQUEST,
    output: &super::structures::CREATE_ARCHIVE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateArchiveRequest>,
    new_output: new_shape::<CreateArchiveResponse>,
};

static CREATE_CONNECTION: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateConnection", &["events:CreateConnection"]);

static CREATE_ENDPOINT: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateEndpoint", &["events:CreateEndpoint"]);

/// `CreateEventBus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateEventBus;

impl Operation for CreateEventBus {
    type Input = CreateEventBusRequest;
    type Output = CreateEventBusResponse;
    const META: &'static OperationMeta = &CREATE_EVENT_BUS;
}

static CREATE_EVENT_BUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateEventBus",
    event_name: "CreateEventBus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:CreateEventBus"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_EVENT_BUS_REQUEST,
    output: &super::structures::CREATE_EVENT_BUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateEventBusRequest>,
    new_output: new_shape::<CreateEventBusResponse>,
};

static CREATE_PARTNER_EVENT_SOURCE: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CreatePartnerEventSource",
    &["events:CreatePartnerEventSource"],
);

static DEACTIVATE_EVENT_SOURCE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeactivateEventSource", &["events:DeactivateEventSource"])
};

static DEAUTHORIZE_CONNECTION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeauthorizeConnection", &["events:DeauthorizeConnection"])
};

static DELETE_API_DESTINATION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteApiDestination", &["events:DeleteApiDestination"])
};

/// `DeleteArchive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteArchive;

impl Operation for DeleteArchive {
    type Input = DeleteArchiveRequest;
    type Output = DeleteArchiveResponse;
    const META: &'static OperationMeta = &DELETE_ARCHIVE;
}

static DELETE_ARCHIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteArchive",
    event_name: "DeleteArchive",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DeleteArchive"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_ARCHIVE_REQUEST,
    output: &super::structures::DELETE_ARCHIVE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteArchiveRequest>,
    new_output: new_shape::<DeleteArchiveResponse>,
};

static DELETE_CONNECTION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteConnection", &["events:DeleteConnection"])
};

static DELETE_ENDPOINT: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteEndpoint", &["events:DeleteEndpoint"])
};

/// `DeleteEventBus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteEventBus;

impl Operation for DeleteEventBus {
    type Input = DeleteEventBusRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_EVENT_BUS;
}

static DELETE_EVENT_BUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteEventBus",
    event_name: "DeleteEventBus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DeleteEventBus"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_EVENT_BUS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteEventBusRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_PARTNER_EVENT_SOURCE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeletePartnerEventSource",
        &["events:DeletePartnerEventSource"],
    )
};

/// `DeleteRule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteRule;

impl Operation for DeleteRule {
    type Input = DeleteRuleRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_RULE;
}

static DELETE_RULE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteRule",
    event_name: "DeleteRule",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DeleteRule"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_RULE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteRuleRequest>,
    new_output: new_shape::<Empty>,
};

static DESCRIBE_API_DESTINATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeApiDestination", &["events:DescribeApiDestination"])
};

/// `DescribeArchive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeArchive;

impl Operation for DescribeArchive {
    type Input = DescribeArchiveRequest;
    type Output = DescribeArchiveResponse;
    const META: &'static OperationMeta = &DESCRIBE_ARCHIVE;
}

static DESCRIBE_ARCHIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeArchive",
    event_name: "DescribeArchive",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DescribeArchive"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_ARCHIVE_REQUEST,
    output: &super::structures::DESCRIBE_ARCHIVE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeArchiveRequest>,
    new_output: new_shape::<DescribeArchiveResponse>,
};

static DESCRIBE_CONNECTION: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "DescribeConnection", &["events:DescribeConnection"])
};

static DESCRIBE_ENDPOINT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeEndpoint", &["events:DescribeEndpoint"])
};

/// `DescribeEventBus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeEventBus;

impl Operation for DescribeEventBus {
    type Input = DescribeEventBusRequest;
    type Output = DescribeEventBusResponse;
    const META: &'static OperationMeta = &DESCRIBE_EVENT_BUS;
}

static DESCRIBE_EVENT_BUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeEventBus",
    event_name: "DescribeEventBus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DescribeEventBus"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_EVENT_BUS_REQUEST,
    output: &super::structures::DESCRIBE_EVENT_BUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeEventBusRequest>,
    new_output: new_shape::<DescribeEventBusResponse>,
};

static DESCRIBE_EVENT_SOURCE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeEventSource", &["events:DescribeEventSource"])
};

static DESCRIBE_PARTNER_EVENT_SOURCE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribePartnerEventSource",
        &["events:DescribePartnerEventSource"],
    )
};

/// `DescribeReplay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeReplay;

impl Operation for DescribeReplay {
    type Input = DescribeReplayRequest;
    type Output = DescribeReplayResponse;
    const META: &'static OperationMeta = &DESCRIBE_REPLAY;
}

static DESCRIBE_REPLAY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeReplay",
    event_name: "DescribeReplay",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DescribeReplay"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_REPLAY_REQUEST,
    output: &super::structures::DESCRIBE_REPLAY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeReplayRequest>,
    new_output: new_shape::<DescribeReplayResponse>,
};

/// `DescribeRule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeRule;

impl Operation for DescribeRule {
    type Input = DescribeRuleRequest;
    type Output = DescribeRuleResponse;
    const META: &'static OperationMeta = &DESCRIBE_RULE;
}

static DESCRIBE_RULE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeRule",
    event_name: "DescribeRule",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DescribeRule"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_RULE_REQUEST,
    output: &super::structures::DESCRIBE_RULE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeRuleRequest>,
    new_output: new_shape::<DescribeRuleResponse>,
};

/// `DisableRule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisableRule;

impl Operation for DisableRule {
    type Input = DisableRuleRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DISABLE_RULE;
}

static DISABLE_RULE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisableRule",
    event_name: "DisableRule",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:DisableRule"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DISABLE_RULE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DisableRuleRequest>,
    new_output: new_shape::<Empty>,
};

/// `EnableRule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableRule;

impl Operation for EnableRule {
    type Input = EnableRuleRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ENABLE_RULE;
}

static ENABLE_RULE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableRule",
    event_name: "EnableRule",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:EnableRule"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENABLE_RULE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<EnableRuleRequest>,
    new_output: new_shape::<Empty>,
};

static LIST_API_DESTINATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListApiDestinations", &["events:ListApiDestinations"])
};

/// `ListArchives`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListArchives;

impl Operation for ListArchives {
    type Input = ListArchivesRequest;
    type Output = ListArchivesResponse;
    const META: &'static OperationMeta = &LIST_ARCHIVES;
}

static LIST_ARCHIVES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListArchives",
    event_name: "ListArchives",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:ListArchives"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ARCHIVES_REQUEST,
    output: &super::structures::LIST_ARCHIVES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListArchivesRequest>,
    new_output: new_shape::<ListArchivesResponse>,
};

static LIST_CONNECTIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListConnections", &["events:ListConnections"])
};

static LIST_ENDPOINTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListEndpoints", &["events:ListEndpoints"])
};

/// `ListEventBuses`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListEventBuses;

impl Operation for ListEventBuses {
    type Input = ListEventBusesRequest;
    type Output = ListEventBusesResponse;
    const META: &'static OperationMeta = &LIST_EVENT_BUSES;
}

static LIST_EVENT_BUSES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListEventBuses",
    event_name: "ListEventBuses",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:ListEventBuses"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_EVENT_BUSES_REQUEST,
    output: &super::structures::LIST_EVENT_BUSES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListEventBusesRequest>,
    new_output: new_shape::<ListEventBusesResponse>,
};

static LIST_EVENT_SOURCES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListEventSources", &["events:ListEventSources"])
};

static LIST_PARTNER_EVENT_SOURCE_ACCOUNTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListPartnerEventSourceAccounts",
        &["events:ListPartnerEventSourceAccounts"],
    )
};

static LIST_PARTNER_EVENT_SOURCES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListPartnerEventSources", &["events:ListPartnerEventSources"])
};

/// `ListReplays`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListReplays;

impl Operation for ListReplays {
    type Input = ListReplaysRequest;
    type Output = ListReplaysResponse;
    const META: &'static OperationMeta = &LIST_REPLAYS;
}

static LIST_REPLAYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListReplays",
    event_name: "ListReplays",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:ListReplays"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_REPLAYS_REQUEST,
    output: &super::structures::LIST_REPLAYS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListReplaysRequest>,
    new_output: new_shape::<ListReplaysResponse>,
};

/// `ListRuleNamesByTarget`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRuleNamesByTarget;

impl Operation for ListRuleNamesByTarget {
    type Input = ListRuleNamesByTargetRequest;
    type Output = ListRuleNamesByTargetResponse;
    const META: &'static OperationMeta = &LIST_RULE_NAMES_BY_TARGET;
}

static LIST_RULE_NAMES_BY_TARGET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRuleNamesByTarget",
    event_name: "ListRuleNamesByTarget",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:ListRuleNamesByTarget"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_RULE_NAMES_BY_TARGET_REQUEST,
    output: &super::structures::LIST_RULE_NAMES_BY_TARGET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListRuleNamesByTargetRequest>,
    new_output: new_shape::<ListRuleNamesByTargetResponse>,
};

/// `ListRules`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRules;

impl Operation for ListRules {
    type Input = ListRulesRequest;
    type Output = ListRulesResponse;
    const META: &'static OperationMeta = &LIST_RULES;
}

static LIST_RULES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRules",
    event_name: "ListRules",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:ListRules"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_RULES_REQUEST,
    output: &super::structures::LIST_RULES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListRulesRequest>,
    new_output: new_shape::<ListRulesResponse>,
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:ListTagsForResource"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForResourceRequest>,
    new_output: new_shape::<ListTagsForResourceResponse>,
};

/// `ListTargetsByRule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTargetsByRule;

impl Operation for ListTargetsByRule {
    type Input = ListTargetsByRuleRequest;
    type Output = ListTargetsByRuleResponse;
    const META: &'static OperationMeta = &LIST_TARGETS_BY_RULE;
}

static LIST_TARGETS_BY_RULE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTargetsByRule",
    event_name: "ListTargetsByRule",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:ListTargetsByRule"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TARGETS_BY_RULE_REQUEST,
    output: &super::structures::LIST_TARGETS_BY_RULE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTargetsByRuleRequest>,
    new_output: new_shape::<ListTargetsByRuleResponse>,
};

/// `PutEvents`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutEvents;

impl Operation for PutEvents {
    type Input = PutEventsRequest;
    type Output = PutEventsResponse;
    const META: &'static OperationMeta = &PUT_EVENTS;
}

static PUT_EVENTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutEvents",
    event_name: "PutEvents",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:PutEvents"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::PUT_EVENTS_REQUEST,
    output: &super::structures::PUT_EVENTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutEventsRequest>,
    new_output: new_shape::<PutEventsResponse>,
};

static PUT_PARTNER_EVENTS: OperationMeta =
    OperationMeta::named(&SERVICE, "PutPartnerEvents", &["events:PutPartnerEvents"]);

/// `PutPermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutPermission;

impl Operation for PutPermission {
    type Input = PutPermissionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_PERMISSION;
}

static PUT_PERMISSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutPermission",
    event_name: "PutPermission",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:PutPermission"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_PERMISSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutPermissionRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutRule`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutRule;

impl Operation for PutRule {
    type Input = PutRuleRequest;
    type Output = PutRuleResponse;
    const META: &'static OperationMeta = &PUT_RULE;
}

static PUT_RULE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutRule",
    event_name: "PutRule",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:PutRule"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_RULE_REQUEST,
    output: &super::structures::PUT_RULE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutRuleRequest>,
    new_output: new_shape::<PutRuleResponse>,
};

/// `PutTargets`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutTargets;

impl Operation for PutTargets {
    type Input = PutTargetsRequest;
    type Output = PutTargetsResponse;
    const META: &'static OperationMeta = &PUT_TARGETS;
}

static PUT_TARGETS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutTargets",
    event_name: "PutTargets",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:PutTargets"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_TARGETS_REQUEST,
    output: &super::structures::PUT_TARGETS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutTargetsRequest>,
    new_output: new_shape::<PutTargetsResponse>,
};

/// `RemovePermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovePermission;

impl Operation for RemovePermission {
    type Input = RemovePermissionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_PERMISSION;
}

static REMOVE_PERMISSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemovePermission",
    event_name: "RemovePermission",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:RemovePermission"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_PERMISSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemovePermissionRequest>,
    new_output: new_shape::<Empty>,
};

/// `RemoveTargets`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveTargets;

impl Operation for RemoveTargets {
    type Input = RemoveTargetsRequest;
    type Output = RemoveTargetsResponse;
    const META: &'static OperationMeta = &REMOVE_TARGETS;
}

static REMOVE_TARGETS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveTargets",
    event_name: "RemoveTargets",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:RemoveTargets"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_TARGETS_REQUEST,
    output: &super::structures::REMOVE_TARGETS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RemoveTargetsRequest>,
    new_output: new_shape::<RemoveTargetsResponse>,
};

/// `StartReplay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartReplay;

impl Operation for StartReplay {
    type Input = StartReplayRequest;
    type Output = StartReplayResponse;
    const META: &'static OperationMeta = &START_REPLAY;
}

static START_REPLAY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartReplay",
    event_name: "StartReplay",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:StartReplay"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_REPLAY_REQUEST,
    output: &super::structures::START_REPLAY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartReplayRequest>,
    new_output: new_shape::<StartReplayResponse>,
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &super::structures::TAG_RESOURCE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<TagResourceResponse>,
};

/// `TestEventPattern`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TestEventPattern;

impl Operation for TestEventPattern {
    type Input = TestEventPatternRequest;
    type Output = TestEventPatternResponse;
    const META: &'static OperationMeta = &TEST_EVENT_PATTERN;
}

static TEST_EVENT_PATTERN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TestEventPattern",
    event_name: "TestEventPattern",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:TestEventPattern"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TEST_EVENT_PATTERN_REQUEST,
    output: &super::structures::TEST_EVENT_PATTERN_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<TestEventPatternRequest>,
    new_output: new_shape::<TestEventPatternResponse>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &super::structures::UNTAG_RESOURCE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<UntagResourceResponse>,
};

static UPDATE_API_DESTINATION: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateApiDestination", &["events:UpdateApiDestination"]);

/// `UpdateArchive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateArchive;

impl Operation for UpdateArchive {
    type Input = UpdateArchiveRequest;
    type Output = UpdateArchiveResponse;
    const META: &'static OperationMeta = &UPDATE_ARCHIVE;
}

static UPDATE_ARCHIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateArchive",
    event_name: "UpdateArchive",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:UpdateArchive"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_ARCHIVE_REQUEST,
    output: &super::structures::UPDATE_ARCHIVE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateArchiveRequest>,
    new_output: new_shape::<UpdateArchiveResponse>,
};

static UPDATE_CONNECTION: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateConnection", &["events:UpdateConnection"]);

static UPDATE_ENDPOINT: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateEndpoint", &["events:UpdateEndpoint"]);

/// `UpdateEventBus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateEventBus;

impl Operation for UpdateEventBus {
    type Input = UpdateEventBusRequest;
    type Output = UpdateEventBusResponse;
    const META: &'static OperationMeta = &UPDATE_EVENT_BUS;
}

static UPDATE_EVENT_BUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateEventBus",
    event_name: "UpdateEventBus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["events:UpdateEventBus"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_EVENT_BUS_REQUEST,
    output: &super::structures::UPDATE_EVENT_BUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateEventBusRequest>,
    new_output: new_shape::<UpdateEventBusResponse>,
};
