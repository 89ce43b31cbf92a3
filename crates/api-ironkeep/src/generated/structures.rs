// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `ContextEntry`.
#[derive(Clone, Default)]
pub struct ContextEntry {
    /// `Name`.
    pub name: String,
    /// `Values`.
    pub values: Vec<String>,
}

pub(super) static CONTEXT_ENTRY: Structure = Structure::new(
    "ContextEntry",
    &[
        Member::new("Name", &schemas::CONTEXT_KEY).required(),
        Member::new("Values", &schemas::CONTEXT_VALUES).required(),
    ],
);

wire::shape!(ContextEntry, CONTEXT_ENTRY { 0 name, 1 values });

/// `Counter`.
#[derive(Clone, Default)]
pub struct Counter {
    /// `Name`.
    pub name: String,
    /// `Description`.
    pub description: String,
    /// `Value`.
    pub value: i64,
}

pub(super) static COUNTER: Structure = Structure::new(
    "Counter",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Description", &plain::STRING).required(),
        Member::new("Value", &plain::LONG).required(),
    ],
);

wire::shape!(Counter, COUNTER { 0 name, 1 description, 2 value });

/// `ExplainAccessRequest`.
#[derive(Clone, Default)]
pub struct ExplainAccessRequest {
    /// `PrincipalArn`.
    pub principal_arn: String,
    /// `Action`.
    pub action: String,
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
    /// `Context`.
    pub context: Option<Vec<ContextEntry>>,
}

pub(super) static EXPLAIN_ACCESS_REQUEST: Structure = Structure::new(
    "ExplainAccessRequest",
    &[
        Member::new("PrincipalArn", &schemas::ARN).required(),
        Member::new("Action", &schemas::ACTION).required(),
        Member::new("ResourceArn", &schemas::ARN),
        Member::new("Context", &schemas::CONTEXT_ENTRIES),
    ],
);

wire::shape!(ExplainAccessRequest, EXPLAIN_ACCESS_REQUEST { 0 principal_arn, 1 action, 2 resource_arn, 3 context });

/// `ExplainAccessResponse`.
#[derive(Clone, Default)]
pub struct ExplainAccessResponse {
    /// `IsAllowed`.
    pub is_allowed: bool,
    /// `Effect`.
    pub effect: Effect,
    /// `DecidedBy`.
    pub decided_by: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `StatementIndex`.
    pub statement_index: Option<i32>,
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `Message`.
    pub message: String,
    /// `Gates`.
    pub gates: Vec<Gate>,
}

pub(super) static EXPLAIN_ACCESS_RESPONSE: Structure = Structure::new(
    "ExplainAccessResponse",
    &[
        Member::new("IsAllowed", &plain::BOOLEAN).required(),
        Member::new("Effect", &schemas::EFFECT).required(),
        Member::new("DecidedBy", &plain::STRING).required(),
        Member::new("PolicyName", &plain::STRING),
        Member::new("StatementIndex", &plain::INTEGER),
        Member::new("StatementId", &plain::STRING),
        Member::new("Message", &plain::STRING).required(),
        Member::new("Gates", &schemas::GATES).required(),
    ],
);

wire::shape!(ExplainAccessResponse, EXPLAIN_ACCESS_RESPONSE { 0 is_allowed, 1 effect, 2 decided_by, 3 policy_name, 4 statement_index, 5 statement_id, 6 message, 7 gates });

/// `FailedCondition`.
#[derive(Clone, Default)]
pub struct FailedCondition {
    /// `Operator`.
    pub operator: String,
    /// `Key`.
    pub key: String,
    /// `Wanted`.
    pub wanted: Vec<String>,
    /// `Found`.
    pub found: Option<Vec<String>>,
}

pub(super) static FAILED_CONDITION: Structure = Structure::new(
    "FailedCondition",
    &[
        Member::new("Operator", &plain::STRING).required(),
        Member::new("Key", &plain::STRING).required(),
        Member::new("Wanted", &schemas::STRINGS).required(),
        Member::new("Found", &schemas::STRINGS),
    ],
);

wire::shape!(FailedCondition, FAILED_CONDITION { 0 operator, 1 key, 2 wanted, 3 found });

/// `Gate`.
#[derive(Clone, Default)]
pub struct Gate {
    /// `Layer`.
    pub layer: String,
    /// `Outcome`.
    pub outcome: GateOutcome,
    /// `Statements`.
    pub statements: Vec<Statement>,
}

pub(super) static GATE: Structure = Structure::new(
    "Gate",
    &[
        Member::new("Layer", &plain::STRING).required(),
        Member::new("Outcome", &schemas::GATE_OUTCOME).required(),
        Member::new("Statements", &schemas::STATEMENTS).required(),
    ],
);

wire::shape!(Gate, GATE { 0 layer, 1 outcome, 2 statements });

/// `GetCountersRequest`.
#[derive(Clone, Default)]
pub struct GetCountersRequest {}

pub(super) static GET_COUNTERS_REQUEST: Structure = Structure::new("GetCountersRequest", &[]);

wire::shape!(GetCountersRequest, GET_COUNTERS_REQUEST {});

/// `GetCountersResponse`.
#[derive(Clone, Default)]
pub struct GetCountersResponse {
    /// `Counters`.
    pub counters: Vec<Counter>,
}

pub(super) static GET_COUNTERS_RESPONSE: Structure = Structure::new(
    "GetCountersResponse",
    &[Member::new("Counters", &schemas::COUNTERS).required()],
);

wire::shape!(GetCountersResponse, GET_COUNTERS_RESPONSE { 0 counters });

/// `GetStatusRequest`.
#[derive(Clone, Default)]
pub struct GetStatusRequest {}

pub(super) static GET_STATUS_REQUEST: Structure = Structure::new("GetStatusRequest", &[]);

wire::shape!(GetStatusRequest, GET_STATUS_REQUEST {});

/// `GetStatusResponse`.
#[derive(Clone, Default)]
pub struct GetStatusResponse {
    /// `Version`.
    pub version: String,
    /// `StartedAt`.
    pub started_at: Timestamp,
    /// `UptimeSeconds`.
    pub uptime_seconds: i64,
    /// `IsReady`.
    pub is_ready: bool,
    /// `Reasons`.
    pub reasons: Vec<String>,
    /// `Parts`.
    pub parts: Vec<Part>,
}

pub(super) static GET_STATUS_RESPONSE: Structure = Structure::new(
    "GetStatusResponse",
    &[
        Member::new("Version", &plain::STRING).required(),
        Member::new("StartedAt", &plain::TIMESTAMP).required(),
        Member::new("UptimeSeconds", &plain::LONG).required(),
        Member::new("IsReady", &plain::BOOLEAN).required(),
        Member::new("Reasons", &schemas::STRINGS).required(),
        Member::new("Parts", &schemas::PARTS).required(),
    ],
);

wire::shape!(GetStatusResponse, GET_STATUS_RESPONSE { 0 version, 1 started_at, 2 uptime_seconds, 3 is_ready, 4 reasons, 5 parts });

/// `ListOperationsRequest`.
#[derive(Clone, Default)]
pub struct ListOperationsRequest {
    /// `ServiceName`.
    pub service_name: String,
}

pub(super) static LIST_OPERATIONS_REQUEST: Structure = Structure::new(
    "ListOperationsRequest",
    &[Member::new("ServiceName", &schemas::SERVICE_NAME).required()],
);

wire::shape!(ListOperationsRequest, LIST_OPERATIONS_REQUEST { 0 service_name });

/// `ListOperationsResponse`.
#[derive(Clone, Default)]
pub struct ListOperationsResponse {
    /// `Operations`.
    pub operations: Vec<Operation>,
}

pub(super) static LIST_OPERATIONS_RESPONSE: Structure = Structure::new(
    "ListOperationsResponse",
    &[Member::new("Operations", &schemas::OPERATIONS).required()],
);

wire::shape!(ListOperationsResponse, LIST_OPERATIONS_RESPONSE { 0 operations });

/// `ListServicesRequest`.
#[derive(Clone, Default)]
pub struct ListServicesRequest {}

pub(super) static LIST_SERVICES_REQUEST: Structure = Structure::new("ListServicesRequest", &[]);

wire::shape!(ListServicesRequest, LIST_SERVICES_REQUEST {});

/// `ListServicesResponse`.
#[derive(Clone, Default)]
pub struct ListServicesResponse {
    /// `Services`.
    pub services: Vec<Service>,
}

pub(super) static LIST_SERVICES_RESPONSE: Structure = Structure::new(
    "ListServicesResponse",
    &[Member::new("Services", &schemas::SERVICES).required()],
);

wire::shape!(ListServicesResponse, LIST_SERVICES_RESPONSE { 0 services });

/// `Operation`.
#[derive(Clone, Default)]
pub struct Operation {
    /// `Name`.
    pub name: String,
    /// `IsServed`.
    pub is_served: bool,
    /// `Actions`.
    pub actions: Vec<String>,
    /// `ReadOnly`.
    pub read_only: bool,
    /// `Category`.
    pub category: EventCategory,
}

pub(super) static OPERATION: Structure = Structure::new(
    "Operation",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("IsServed", &plain::BOOLEAN).required(),
        Member::new("Actions", &schemas::STRINGS).required(),
        Member::new("ReadOnly", &plain::BOOLEAN).required(),
        Member::new("Category", &schemas::EVENT_CATEGORY).required(),
    ],
);

wire::shape!(Operation, OPERATION { 0 name, 1 is_served, 2 actions, 3 read_only, 4 category });

/// `Part`.
#[derive(Clone, Default)]
pub struct Part {
    /// `Name`.
    pub name: String,
    /// `State`.
    pub state: PartState,
    /// `Detail`.
    pub detail: Option<String>,
}

pub(super) static PART: Structure = Structure::new(
    "Part",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("State", &schemas::PART_STATE).required(),
        Member::new("Detail", &plain::STRING),
    ],
);

wire::shape!(Part, PART { 0 name, 1 state, 2 detail });

/// `Service`.
#[derive(Clone, Default)]
pub struct Service {
    /// `Name`.
    pub name: String,
    /// `Id`.
    pub id: String,
    /// `EventSource`.
    pub event_source: String,
    /// `ApiVersion`.
    pub api_version: String,
    /// `Protocols`.
    pub protocols: Vec<String>,
    /// `OperationCount`.
    pub operation_count: i32,
    /// `ServedCount`.
    pub served_count: i32,
}

pub(super) static SERVICE: Structure = Structure::new(
    "Service",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Id", &plain::STRING).required(),
        Member::new("EventSource", &plain::STRING).required(),
        Member::new("ApiVersion", &plain::STRING).required(),
        Member::new("Protocols", &schemas::STRINGS).required(),
        Member::new("OperationCount", &plain::INTEGER).required(),
        Member::new("ServedCount", &plain::INTEGER).required(),
    ],
);

wire::shape!(Service, SERVICE { 0 name, 1 id, 2 event_source, 3 api_version, 4 protocols, 5 operation_count, 6 served_count });

/// `Statement`.
#[derive(Clone, Default)]
pub struct Statement {
    /// `PolicyName`.
    pub policy_name: String,
    /// `Index`.
    pub index: i32,
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `Effect`.
    pub effect: StatementEffect,
    /// `Outcome`.
    pub outcome: StatementOutcome,
    /// `Condition`.
    pub condition: Option<FailedCondition>,
}

pub(super) static STATEMENT: Structure = Structure::new(
    "Statement",
    &[
        Member::new("PolicyName", &plain::STRING).required(),
        Member::new("Index", &plain::INTEGER).required(),
        Member::new("StatementId", &plain::STRING),
        Member::new("Effect", &schemas::STATEMENT_EFFECT).required(),
        Member::new("Outcome", &schemas::STATEMENT_OUTCOME).required(),
        Member::new("Condition", &schemas::FAILED_CONDITION),
    ],
);

wire::shape!(Statement, STATEMENT { 0 policy_name, 1 index, 2 statement_id, 3 effect, 4 outcome, 5 condition });

/// `VerifyJournalRequest`.
#[derive(Clone, Default)]
pub struct VerifyJournalRequest {
    /// `FirstSequence`.
    pub first_sequence: Option<i64>,
    /// `MaxRecords`.
    pub max_records: Option<i32>,
}

pub(super) static VERIFY_JOURNAL_REQUEST: Structure = Structure::new(
    "VerifyJournalRequest",
    &[
        Member::new("FirstSequence", &schemas::SEQUENCE),
        Member::new("MaxRecords", &schemas::MAX_RECORDS),
    ],
);

wire::shape!(VerifyJournalRequest, VERIFY_JOURNAL_REQUEST { 0 first_sequence, 1 max_records });

/// `VerifyJournalResponse`.
#[derive(Clone, Default)]
pub struct VerifyJournalResponse {
    /// `IsWhole`.
    pub is_whole: bool,
    /// `FirstSequence`.
    pub first_sequence: i64,
    /// `LastSequence`.
    pub last_sequence: i64,
    /// `RecordCount`.
    pub record_count: i64,
    /// `ChainValue`.
    pub chain_value: Option<String>,
    /// `Finding`.
    pub finding: Option<String>,
    /// `NextSequence`.
    pub next_sequence: Option<i64>,
}

pub(super) static VERIFY_JOURNAL_RESPONSE: Structure = Structure::new(
    "VerifyJournalResponse",
    &[
        Member::new("IsWhole", &plain::BOOLEAN).required(),
        Member::new("FirstSequence", &plain::LONG).required(),
        Member::new("LastSequence", &plain::LONG).required(),
        Member::new("RecordCount", &plain::LONG).required(),
        Member::new("ChainValue", &plain::STRING),
        Member::new("Finding", &plain::STRING),
        Member::new("NextSequence", &plain::LONG),
    ],
);

wire::shape!(VerifyJournalResponse, VERIFY_JOURNAL_RESPONSE { 0 is_whole, 1 first_sequence, 2 last_sequence, 3 record_count, 4 chain_value, 5 finding, 6 next_sequence });
