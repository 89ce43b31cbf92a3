// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Pattern, Schema, plain};

pub(super) static ACTION: Schema =
    Schema::new("Action", Kind::String).min(3).max(128).pattern(&PATTERN_0);

pub(super) static ARN: Schema = Schema::new("Arn", Kind::String).min(1).max(2048);

pub(super) static CONTEXT_ENTRIES: Schema = Schema::new(
    "ContextEntries",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_ENTRY).wire("member"),
        flattened: false,
    }),
)
.max(50);

pub(super) static CONTEXT_ENTRY: Schema =
    Schema::new("ContextEntry", Kind::Structure(&super::structures::CONTEXT_ENTRY));

pub(super) static CONTEXT_KEY: Schema = Schema::new("ContextKey", Kind::String).min(5).max(256);

pub(super) static CONTEXT_VALUE: Schema = Schema::new("ContextValue", Kind::String).max(2048);

pub(super) static CONTEXT_VALUES: Schema = Schema::new(
    "ContextValues",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_VALUE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static COUNTER: Schema =
    Schema::new("Counter", Kind::Structure(&super::structures::COUNTER));

pub(super) static COUNTERS: Schema = Schema::new(
    "Counters",
    Kind::List(&List { member: Member::new("member", &COUNTER).wire("member"), flattened: false }),
);

pub(super) static EFFECT: Schema =
    Schema::new("Effect", Kind::Enum(&["Allow", "ExplicitDeny", "ImplicitDeny"]));

pub(super) static EVENT_CATEGORY: Schema =
    Schema::new("EventCategory", Kind::Enum(&["Management", "Data"]));

pub(super) static FAILED_CONDITION: Schema =
    Schema::new("FailedCondition", Kind::Structure(&super::structures::FAILED_CONDITION));

pub(super) static GATE: Schema = Schema::new("Gate", Kind::Structure(&super::structures::GATE));

pub(super) static GATE_OUTCOME: Schema = Schema::new(
    "GateOutcome",
    Kind::Enum(&["NotApplicable", "Denies", "Allows", "Silent", "Overruled"]),
);

pub(super) static GATES: Schema = Schema::new(
    "Gates",
    Kind::List(&List { member: Member::new("member", &GATE).wire("member"), flattened: false }),
);

pub(super) static MAX_RECORDS: Schema = Schema::new("MaxRecords", Kind::Integer).min(1).max(100000);

pub(super) static OPERATION: Schema =
    Schema::new("Operation", Kind::Structure(&super::structures::OPERATION));

pub(super) static OPERATIONS: Schema = Schema::new(
    "Operations",
    Kind::List(&List {
        member: Member::new("member", &OPERATION).wire("member"),
        flattened: false,
    }),
);

pub(super) static PART: Schema = Schema::new("Part", Kind::Structure(&super::structures::PART));

pub(super) static PART_STATE: Schema =
    Schema::new("PartState", Kind::Enum(&["AVAILABLE", "UNAVAILABLE", "FULL"]));

pub(super) static PARTS: Schema = Schema::new(
    "Parts",
    Kind::List(&List { member: Member::new("member", &PART).wire("member"), flattened: false }),
);

pub(super) static SEQUENCE: Schema = Schema::new("Sequence", Kind::Long).min(1);

pub(super) static SERVICE: Schema =
    Schema::new("Service", Kind::Structure(&super::structures::SERVICE));

pub(super) static SERVICE_NAME: Schema =
    Schema::new("ServiceName", Kind::String).min(1).max(64).pattern(&PATTERN_1);

pub(super) static SERVICES: Schema = Schema::new(
    "Services",
    Kind::List(&List { member: Member::new("member", &SERVICE).wire("member"), flattened: false }),
);

pub(super) static STATEMENT: Schema =
    Schema::new("Statement", Kind::Structure(&super::structures::STATEMENT));

pub(super) static STATEMENT_EFFECT: Schema =
    Schema::new("StatementEffect", Kind::Enum(&["Allow", "Deny"]));

pub(super) static STATEMENT_OUTCOME: Schema = Schema::new(
    "StatementOutcome",
    Kind::Enum(&[
        "Matches",
        "PrincipalDiffers",
        "ActionDiffers",
        "ResourceDiffers",
        "ConditionFails",
    ]),
);

pub(super) static STATEMENTS: Schema = Schema::new(
    "Statements",
    Kind::List(&List {
        member: Member::new("member", &STATEMENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static STRINGS: Schema = Schema::new(
    "Strings",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

static PATTERN_1: Pattern = Pattern::new("[a-z0-9-]+", "[a-z0-9-]+");

static PATTERN_0: Pattern = Pattern::new("[a-z0-9-]+:[A-Za-z0-9]+", "[a-z0-9-]+:[A-Za-z0-9]+");
