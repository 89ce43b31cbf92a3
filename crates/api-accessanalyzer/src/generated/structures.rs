// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Member, SensitiveString, Structure, plain};

use super::enums::*;
use super::schemas;

/// `Access`.
#[derive(Clone, Default)]
pub struct Access {
    /// `actions`.
    pub actions: Option<Vec<String>>,
    /// `resources`.
    pub resources: Option<Vec<String>>,
}

pub(super) static ACCESS: Structure = Structure::new(
    "Access",
    &[
        Member::new("actions", &schemas::ACCESS_ACTIONS_LIST),
        Member::new("resources", &schemas::ACCESS_RESOURCES_LIST),
    ],
);

wire::shape!(Access, ACCESS { 0 actions, 1 resources });

/// `CheckAccessNotGrantedRequest`.
#[derive(Clone, Default)]
pub struct CheckAccessNotGrantedRequest {
    /// `policyDocument`.
    pub policy_document: SensitiveString,
    /// `access`.
    pub access: Vec<Access>,
    /// `policyType`.
    pub policy_type: AccessCheckPolicyType,
}

pub(super) static CHECK_ACCESS_NOT_GRANTED_REQUEST: Structure = Structure::new(
    "CheckAccessNotGrantedRequest",
    &[
        Member::new("policyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
        Member::new("access", &schemas::CHECK_ACCESS_NOT_GRANTED_REQUEST_ACCESS_LIST).required(),
        Member::new("policyType", &schemas::ACCESS_CHECK_POLICY_TYPE).required(),
    ],
);

wire::shape!(CheckAccessNotGrantedRequest, CHECK_ACCESS_NOT_GRANTED_REQUEST { 0 policy_document, 1 access, 2 policy_type });

/// `CheckAccessNotGrantedResponse`.
#[derive(Clone, Default)]
pub struct CheckAccessNotGrantedResponse {
    /// `result`.
    pub result: Option<CheckAccessNotGrantedResult>,
    /// `message`.
    pub message: Option<String>,
    /// `reasons`.
    pub reasons: Option<Vec<ReasonSummary>>,
}

pub(super) static CHECK_ACCESS_NOT_GRANTED_RESPONSE: Structure = Structure::new(
    "CheckAccessNotGrantedResponse",
    &[
        Member::new("result", &schemas::CHECK_ACCESS_NOT_GRANTED_RESULT),
        Member::new("message", &plain::STRING),
        Member::new("reasons", &schemas::REASON_SUMMARY_LIST),
    ],
);

wire::shape!(CheckAccessNotGrantedResponse, CHECK_ACCESS_NOT_GRANTED_RESPONSE { 0 result, 1 message, 2 reasons });

/// `CheckNoNewAccessRequest`.
#[derive(Clone, Default)]
pub struct CheckNoNewAccessRequest {
    /// `newPolicyDocument`.
    pub new_policy_document: SensitiveString,
    /// `existingPolicyDocument`.
    pub existing_policy_document: SensitiveString,
    /// `policyType`.
    pub policy_type: AccessCheckPolicyType,
}

pub(super) static CHECK_NO_NEW_ACCESS_REQUEST: Structure = Structure::new(
    "CheckNoNewAccessRequest",
    &[
        Member::new("newPolicyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
        Member::new("existingPolicyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
        Member::new("policyType", &schemas::ACCESS_CHECK_POLICY_TYPE).required(),
    ],
);

wire::shape!(CheckNoNewAccessRequest, CHECK_NO_NEW_ACCESS_REQUEST { 0 new_policy_document, 1 existing_policy_document, 2 policy_type });

/// `CheckNoNewAccessResponse`.
#[derive(Clone, Default)]
pub struct CheckNoNewAccessResponse {
    /// `result`.
    pub result: Option<CheckNoNewAccessResult>,
    /// `message`.
    pub message: Option<String>,
    /// `reasons`.
    pub reasons: Option<Vec<ReasonSummary>>,
}

pub(super) static CHECK_NO_NEW_ACCESS_RESPONSE: Structure = Structure::new(
    "CheckNoNewAccessResponse",
    &[
        Member::new("result", &schemas::CHECK_NO_NEW_ACCESS_RESULT),
        Member::new("message", &plain::STRING),
        Member::new("reasons", &schemas::REASON_SUMMARY_LIST),
    ],
);

wire::shape!(CheckNoNewAccessResponse, CHECK_NO_NEW_ACCESS_RESPONSE { 0 result, 1 message, 2 reasons });

/// `CheckNoPublicAccessRequest`.
#[derive(Clone, Default)]
pub struct CheckNoPublicAccessRequest {
    /// `policyDocument`.
    pub policy_document: SensitiveString,
    /// `resourceType`.
    pub resource_type: AccessCheckResourceType,
}

pub(super) static CHECK_NO_PUBLIC_ACCESS_REQUEST: Structure = Structure::new(
    "CheckNoPublicAccessRequest",
    &[
        Member::new("policyDocument", &schemas::ACCESS_CHECK_POLICY_DOCUMENT).required(),
        Member::new("resourceType", &schemas::ACCESS_CHECK_RESOURCE_TYPE).required(),
    ],
);

wire::shape!(CheckNoPublicAccessRequest, CHECK_NO_PUBLIC_ACCESS_REQUEST { 0 policy_document, 1 resource_type });

/// `CheckNoPublicAccessResponse`.
#[derive(Clone, Default)]
pub struct CheckNoPublicAccessResponse {
    /// `result`.
    pub result: Option<CheckNoPublicAccessResult>,
    /// `message`.
    pub message: Option<String>,
    /// `reasons`.
    pub reasons: Option<Vec<ReasonSummary>>,
}

pub(super) static CHECK_NO_PUBLIC_ACCESS_RESPONSE: Structure = Structure::new(
    "CheckNoPublicAccessResponse",
    &[
        Member::new("result", &schemas::CHECK_NO_PUBLIC_ACCESS_RESULT),
        Member::new("message", &plain::STRING),
        Member::new("reasons", &schemas::REASON_SUMMARY_LIST),
    ],
);

wire::shape!(CheckNoPublicAccessResponse, CHECK_NO_PUBLIC_ACCESS_RESPONSE { 0 result, 1 message, 2 reasons });

/// `Location`.
#[derive(Clone, Default)]
pub struct Location {
    /// `path`.
    pub path: Vec<PathElement>,
    /// `span`.
    pub span: Span,
}

pub(super) static LOCATION: Structure = Structure::new(
    "Location",
    &[
        Member::new("path", &schemas::PATH_ELEMENT_LIST).required(),
        Member::new("span", &schemas::SPAN).required(),
    ],
);

wire::shape!(Location, LOCATION { 0 path, 1 span });

/// `PathElement`.
#[derive(Clone, Default)]
pub struct PathElement {
    /// `index`.
    pub index: Option<i32>,
    /// `key`.
    pub key: Option<String>,
    /// `substring`.
    pub substring: Option<Substring>,
    /// `value`.
    pub value: Option<String>,
}

pub(super) static PATH_ELEMENT: Structure = Structure::new(
    "PathElement",
    &[
        Member::new("index", &plain::INTEGER),
        Member::new("key", &plain::STRING),
        Member::new("substring", &schemas::SUBSTRING),
        Member::new("value", &plain::STRING),
    ],
);

wire::shape!(PathElement, PATH_ELEMENT { 0 index, 1 key, 2 substring, 3 value });

/// `Position`.
#[derive(Clone, Default)]
pub struct Position {
    /// `line`.
    pub line: i32,
    /// `column`.
    pub column: i32,
    /// `offset`.
    pub offset: i32,
}

pub(super) static POSITION: Structure = Structure::new(
    "Position",
    &[
        Member::new("line", &plain::INTEGER).required(),
        Member::new("column", &plain::INTEGER).required(),
        Member::new("offset", &plain::INTEGER).required(),
    ],
);

wire::shape!(Position, POSITION { 0 line, 1 column, 2 offset });

/// `ReasonSummary`.
#[derive(Clone, Default)]
pub struct ReasonSummary {
    /// `description`.
    pub description: Option<String>,
    /// `statementIndex`.
    pub statement_index: Option<i32>,
    /// `statementId`.
    pub statement_id: Option<String>,
}

pub(super) static REASON_SUMMARY: Structure = Structure::new(
    "ReasonSummary",
    &[
        Member::new("description", &plain::STRING),
        Member::new("statementIndex", &plain::INTEGER),
        Member::new("statementId", &plain::STRING),
    ],
);

wire::shape!(ReasonSummary, REASON_SUMMARY { 0 description, 1 statement_index, 2 statement_id });

/// `Span`.
#[derive(Clone, Default)]
pub struct Span {
    /// `start`.
    pub start: Position,
    /// `end`.
    pub end: Position,
}

pub(super) static SPAN: Structure = Structure::new(
    "Span",
    &[
        Member::new("start", &schemas::POSITION).required(),
        Member::new("end", &schemas::POSITION).required(),
    ],
);

wire::shape!(Span, SPAN { 0 start, 1 end });

/// `Substring`.
#[derive(Clone, Default)]
pub struct Substring {
    /// `start`.
    pub start: i32,
    /// `length`.
    pub length: i32,
}

pub(super) static SUBSTRING: Structure = Structure::new(
    "Substring",
    &[
        Member::new("start", &plain::INTEGER).required(),
        Member::new("length", &plain::INTEGER).required(),
    ],
);

wire::shape!(Substring, SUBSTRING { 0 start, 1 length });

/// `ValidatePolicyFinding`.
#[derive(Clone, Default)]
pub struct ValidatePolicyFinding {
    /// `findingDetails`.
    pub finding_details: String,
    /// `findingType`.
    pub finding_type: ValidatePolicyFindingType,
    /// `issueCode`.
    pub issue_code: String,
    /// `learnMoreLink`.
    pub learn_more_link: String,
    /// `locations`.
    pub locations: Vec<Location>,
}

pub(super) static VALIDATE_POLICY_FINDING: Structure = Structure::new(
    "ValidatePolicyFinding",
    &[
        Member::new("findingDetails", &plain::STRING).required(),
        Member::new("findingType", &schemas::VALIDATE_POLICY_FINDING_TYPE).required(),
        Member::new("issueCode", &plain::STRING).required(),
        Member::new("learnMoreLink", &plain::STRING).required(),
        Member::new("locations", &schemas::LOCATION_LIST).required(),
    ],
);

wire::shape!(ValidatePolicyFinding, VALIDATE_POLICY_FINDING { 0 finding_details, 1 finding_type, 2 issue_code, 3 learn_more_link, 4 locations });

/// `ValidatePolicyRequest`.
#[derive(Clone, Default)]
pub struct ValidatePolicyRequest {
    /// `locale`.
    pub locale: Option<Locale>,
    /// `maxResults`: query parameter `maxResults`.
    pub max_results: Option<i32>,
    /// `nextToken`: query parameter `nextToken`.
    pub next_token: Option<String>,
    /// `policyDocument`.
    pub policy_document: String,
    /// `policyType`.
    pub policy_type: PolicyType,
    /// `validatePolicyResourceType`.
    pub validate_policy_resource_type: Option<ValidatePolicyResourceType>,
}

pub(super) static VALIDATE_POLICY_REQUEST: Structure = Structure::new(
    "ValidatePolicyRequest",
    &[
        Member::new("locale", &schemas::LOCALE),
        Member::new("maxResults", &plain::INTEGER).at(wire::Location::Query),
        Member::new("nextToken", &plain::STRING).at(wire::Location::Query),
        Member::new("policyDocument", &plain::STRING).required(),
        Member::new("policyType", &schemas::POLICY_TYPE).required(),
        Member::new("validatePolicyResourceType", &schemas::VALIDATE_POLICY_RESOURCE_TYPE),
    ],
);

wire::shape!(ValidatePolicyRequest, VALIDATE_POLICY_REQUEST { 0 locale, 1 max_results, 2 next_token, 3 policy_document, 4 policy_type, 5 validate_policy_resource_type });

/// `ValidatePolicyResponse`.
#[derive(Clone, Default)]
pub struct ValidatePolicyResponse {
    /// `findings`.
    pub findings: Vec<ValidatePolicyFinding>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static VALIDATE_POLICY_RESPONSE: Structure = Structure::new(
    "ValidatePolicyResponse",
    &[
        Member::new("findings", &schemas::VALIDATE_POLICY_FINDING_LIST).required(),
        Member::new("nextToken", &plain::STRING),
    ],
);

wire::shape!(ValidatePolicyResponse, VALIDATE_POLICY_RESPONSE { 0 findings, 1 next_token });
