// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, PathRoute, Protocol, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "AccessAnalyzer",
    name: "access-analyzer",
    event_source: "access-analyzer.amazonaws.com",
    api_version: "2019-11-01",
    target_prefix: None,
    protocols: &[Protocol::RestJson],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[],
    operations: &[
        &APPLY_ARCHIVE_RULE,
        &CANCEL_POLICY_GENERATION,
        &CHECK_ACCESS_NOT_GRANTED,
        &CHECK_NO_NEW_ACCESS,
        &CHECK_NO_PUBLIC_ACCESS,
        &CREATE_ACCESS_PREVIEW,
        &CREATE_ANALYZER,
        &CREATE_ARCHIVE_RULE,
        &CREATE_SERVICE_LINKED_ANALYZER,
        &DELETE_ANALYZER,
        &DELETE_ARCHIVE_RULE,
        &DELETE_SERVICE_LINKED_ANALYZER,
        &GENERATE_FINDING_RECOMMENDATION,
        &GET_ACCESS_PREVIEW,
        &GET_ANALYZED_RESOURCE,
        &GET_ANALYZER,
        &GET_ARCHIVE_RULE,
        &GET_FINDING,
        &GET_FINDING_RECOMMENDATION,
        &GET_FINDING_V2,
        &GET_FINDINGS_STATISTICS,
        &GET_GENERATED_POLICY,
        &LIST_ACCESS_PREVIEW_FINDINGS,
        &LIST_ACCESS_PREVIEWS,
        &LIST_ANALYZED_RESOURCES,
        &LIST_ANALYZERS,
        &LIST_ARCHIVE_RULES,
        &LIST_FINDINGS,
        &LIST_FINDINGS_V2,
        &LIST_POLICY_GENERATIONS,
        &LIST_TAGS_FOR_RESOURCE,
        &START_POLICY_GENERATION,
        &START_RESOURCE_SCAN,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ANALYZER,
        &UPDATE_ARCHIVE_RULE,
        &UPDATE_FINDINGS,
        &VALIDATE_POLICY,
    ],
    errors: super::errors::ALL,
    paths: &[
        PathRoute { name: "ApplyArchiveRule", method: "PUT", path: "/archive-rule", literals: &[] },
        PathRoute {
            name: "CancelPolicyGeneration",
            method: "PUT",
            path: "/policy/generation/{jobId}",
            literals: &[],
        },
        PathRoute {
            name: "CheckAccessNotGranted",
            method: "POST",
            path: "/policy/check-access-not-granted",
            literals: &[],
        },
        PathRoute {
            name: "CheckNoNewAccess",
            method: "POST",
            path: "/policy/check-no-new-access",
            literals: &[],
        },
        PathRoute {
            name: "CheckNoPublicAccess",
            method: "POST",
            path: "/policy/check-no-public-access",
            literals: &[],
        },
        PathRoute {
            name: "CreateAccessPreview",
            method: "PUT",
            path: "/access-preview",
            literals: &[],
        },
        PathRoute { name: "CreateAnalyzer", method: "PUT", path: "/analyzer", literals: &[] },
        PathRoute {
            name: "CreateArchiveRule",
            method: "PUT",
            path: "/analyzer/{analyzerName}/archive-rule",
            literals: &[],
        },
        PathRoute {
            name: "CreateServiceLinkedAnalyzer",
            method: "PUT",
            path: "/service-linked-analyzer",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAnalyzer",
            method: "DELETE",
            path: "/analyzer/{analyzerName}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteArchiveRule",
            method: "DELETE",
            path: "/analyzer/{analyzerName}/archive-rule/{ruleName}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteServiceLinkedAnalyzer",
            method: "DELETE",
            path: "/service-linked-analyzer/{analyzerName}",
            literals: &[],
        },
        PathRoute {
            name: "GenerateFindingRecommendation",
            method: "POST",
            path: "/recommendation/{id}",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPreview",
            method: "GET",
            path: "/access-preview/{accessPreviewId}",
            literals: &[],
        },
        PathRoute {
            name: "GetAnalyzedResource",
            method: "GET",
            path: "/analyzed-resource",
            literals: &[],
        },
        PathRoute {
            name: "GetAnalyzer",
            method: "GET",
            path: "/analyzer/{analyzerName}",
            literals: &[],
        },
        PathRoute {
            name: "GetArchiveRule",
            method: "GET",
            path: "/analyzer/{analyzerName}/archive-rule/{ruleName}",
            literals: &[],
        },
        PathRoute { name: "GetFinding", method: "GET", path: "/finding/{id}", literals: &[] },
        PathRoute {
            name: "GetFindingRecommendation",
            method: "GET",
            path: "/recommendation/{id}",
            literals: &[],
        },
        PathRoute { name: "GetFindingV2", method: "GET", path: "/findingv2/{id}", literals: &[] },
        PathRoute {
            name: "GetFindingsStatistics",
            method: "POST",
            path: "/analyzer/findings/statistics",
            literals: &[],
        },
        PathRoute {
            name: "GetGeneratedPolicy",
            method: "GET",
            path: "/policy/generation/{jobId}",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessPreviewFindings",
            method: "POST",
            path: "/access-preview/{accessPreviewId}",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessPreviews",
            method: "GET",
            path: "/access-preview",
            literals: &[],
        },
        PathRoute {
            name: "ListAnalyzedResources",
            method: "POST",
            path: "/analyzed-resource",
            literals: &[],
        },
        PathRoute { name: "ListAnalyzers", method: "GET", path: "/analyzer", literals: &[] },
        PathRoute {
            name: "ListArchiveRules",
            method: "GET",
            path: "/analyzer/{analyzerName}/archive-rule",
            literals: &[],
        },
        PathRoute { name: "ListFindings", method: "POST", path: "/finding", literals: &[] },
        PathRoute { name: "ListFindingsV2", method: "POST", path: "/findingv2", literals: &[] },
        PathRoute {
            name: "ListPolicyGenerations",
            method: "GET",
            path: "/policy/generation",
            literals: &[],
        },
        PathRoute {
            name: "ListTagsForResource",
            method: "GET",
            path: "/tags/{resourceArn}",
            literals: &[],
        },
        PathRoute {
            name: "StartPolicyGeneration",
            method: "PUT",
            path: "/policy/generation",
            literals: &[],
        },
        PathRoute {
            name: "StartResourceScan",
            method: "POST",
            path: "/resource/scan",
            literals: &[],
        },
        PathRoute {
            name: "TagResource",
            method: "POST",
            path: "/tags/{resourceArn}",
            literals: &[],
        },
        PathRoute {
            name: "UntagResource",
            method: "DELETE",
            path: "/tags/{resourceArn}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateAnalyzer",
            method: "PUT",
            path: "/analyzer/{analyzerName}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateArchiveRule",
            method: "PUT",
            path: "/analyzer/{analyzerName}/archive-rule/{ruleName}",
            literals: &[],
        },
        PathRoute { name: "UpdateFindings", method: "PUT", path: "/finding", literals: &[] },
        PathRoute {
            name: "ValidatePolicy",
            method: "POST",
            path: "/policy/validation",
            literals: &[],
        },
    ],
};

static APPLY_ARCHIVE_RULE: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/archive-rule",
    ..OperationMeta::named(&SERVICE, "ApplyArchiveRule", &["access-analyzer:ApplyArchiveRule"])
};

static CANCEL_POLICY_GENERATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/policy/generation/{jobId}",
    ..OperationMeta::named(
        &SERVICE,
        "CancelPolicyGeneration",
        &["access-analyzer:CancelPolicyGeneration"],
    )
};

/// `CheckAccessNotGranted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckAccessNotGranted;

impl Operation for CheckAccessNotGranted {
    type Input = CheckAccessNotGrantedRequest;
    type Output = CheckAccessNotGrantedResponse;
    const META: &'static OperationMeta = &CHECK_ACCESS_NOT_GRANTED;
}

static CHECK_ACCESS_NOT_GRANTED: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CheckAccessNotGranted",
    event_name: "CheckAccessNotGranted",
    method: "POST",
    uri: "/policy/check-access-not-granted",
    status: 200,
    actions: &["access-analyzer:CheckAccessNotGranted"],
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
    input: &super::structures::CHECK_ACCESS_NOT_GRANTED_REQUEST,
    output: &super::structures::CHECK_ACCESS_NOT_GRANTED_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CheckAccessNotGrantedRequest>,
    new_output: new_shape::<CheckAccessNotGrantedResponse>,
};

/// `CheckNoNewAccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckNoNewAccess;

impl Operation for CheckNoNewAccess {
    type Input = CheckNoNewAccessRequest;
    type Output = CheckNoNewAccessResponse;
    const META: &'static OperationMeta = &CHECK_NO_NEW_ACCESS;
}

static CHECK_NO_NEW_ACCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CheckNoNewAccess",
    event_name: "CheckNoNewAccess",
    method: "POST",
    uri: "/policy/check-no-new-access",
    status: 200,
    actions: &["access-analyzer:CheckNoNewAccess"],
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
    input: &super::structures::CHECK_NO_NEW_ACCESS_REQUEST,
    output: &super::structures::CHECK_NO_NEW_ACCESS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CheckNoNewAccessRequest>,
    new_output: new_shape::<CheckNoNewAccessResponse>,
};

/// `CheckNoPublicAccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckNoPublicAccess;

impl Operation for CheckNoPublicAccess {
    type Input = CheckNoPublicAccessRequest;
    type Output = CheckNoPublicAccessResponse;
    const META: &'static OperationMeta = &CHECK_NO_PUBLIC_ACCESS;
}

static CHECK_NO_PUBLIC_ACCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CheckNoPublicAccess",
    event_name: "CheckNoPublicAccess",
    method: "POST",
    uri: "/policy/check-no-public-access",
    status: 200,
    actions: &["access-analyzer:CheckNoPublicAccess"],
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
    input: &super::structures::CHECK_NO_PUBLIC_ACCESS_REQUEST,
    output: &super::structures::CHECK_NO_PUBLIC_ACCESS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CheckNoPublicAccessRequest>,
    new_output: new_shape::<CheckNoPublicAccessResponse>,
};

static CREATE_ACCESS_PREVIEW: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/access-preview",
    ..OperationMeta::named(
        &SERVICE,
        "CreateAccessPreview",
        &["access-analyzer:CreateAccessPreview"],
    )
};

static CREATE_ANALYZER: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/analyzer",
    ..OperationMeta::named(&SERVICE, "CreateAnalyzer", &["access-analyzer:CreateAnalyzer"])
};

static CREATE_ARCHIVE_RULE: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/analyzer/{analyzerName}/archive-rule",
    ..OperationMeta::named(&SERVICE, "CreateArchiveRule", &["access-analyzer:CreateArchiveRule"])
};

static CREATE_SERVICE_LINKED_ANALYZER: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/service-linked-analyzer",
    ..OperationMeta::named(
        &SERVICE,
        "CreateServiceLinkedAnalyzer",
        &["access-analyzer:CreateServiceLinkedAnalyzer"],
    )
};

static DELETE_ANALYZER: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/analyzer/{analyzerName}",
    ..OperationMeta::named(&SERVICE, "DeleteAnalyzer", &["access-analyzer:DeleteAnalyzer"])
};

static DELETE_ARCHIVE_RULE: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/analyzer/{analyzerName}/archive-rule/{ruleName}",
    ..OperationMeta::named(&SERVICE, "DeleteArchiveRule", &["access-analyzer:DeleteArchiveRule"])
};

static DELETE_SERVICE_LINKED_ANALYZER: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/service-linked-analyzer/{analyzerName}",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteServiceLinkedAnalyzer",
        &["access-analyzer:DeleteServiceLinkedAnalyzer"],
    )
};

static GENERATE_FINDING_RECOMMENDATION: OperationMeta = OperationMeta {
    uri: "/recommendation/{id}",
    ..OperationMeta::named(
        &SERVICE,
        "GenerateFindingRecommendation",
        &["access-analyzer:GenerateFindingRecommendation"],
    )
};

static GET_ACCESS_PREVIEW: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/access-preview/{accessPreviewId}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAccessPreview", &["access-analyzer:GetAccessPreview"])
};

static GET_ANALYZED_RESOURCE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/analyzed-resource",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAnalyzedResource",
        &["access-analyzer:GetAnalyzedResource"],
    )
};

static GET_ANALYZER: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/analyzer/{analyzerName}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAnalyzer", &["access-analyzer:GetAnalyzer"])
};

static GET_ARCHIVE_RULE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/analyzer/{analyzerName}/archive-rule/{ruleName}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetArchiveRule", &["access-analyzer:GetArchiveRule"])
};

static GET_FINDING: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/finding/{id}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetFinding", &["access-analyzer:GetFinding"])
};

static GET_FINDING_RECOMMENDATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/recommendation/{id}",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetFindingRecommendation",
        &["access-analyzer:GetFindingRecommendation"],
    )
};

static GET_FINDING_V2: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/findingv2/{id}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetFindingV2", &["access-analyzer:GetFindingV2"])
};

static GET_FINDINGS_STATISTICS: OperationMeta = OperationMeta {
    uri: "/analyzer/findings/statistics",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetFindingsStatistics",
        &["access-analyzer:GetFindingsStatistics"],
    )
};

static GET_GENERATED_POLICY: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/policy/generation/{jobId}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetGeneratedPolicy", &["access-analyzer:GetGeneratedPolicy"])
};

static LIST_ACCESS_PREVIEW_FINDINGS: OperationMeta = OperationMeta {
    uri: "/access-preview/{accessPreviewId}",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAccessPreviewFindings",
        &["access-analyzer:ListAccessPreviewFindings"],
    )
};

static LIST_ACCESS_PREVIEWS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/access-preview",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAccessPreviews", &["access-analyzer:ListAccessPreviews"])
};

static LIST_ANALYZED_RESOURCES: OperationMeta = OperationMeta {
    uri: "/analyzed-resource",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAnalyzedResources",
        &["access-analyzer:ListAnalyzedResources"],
    )
};

static LIST_ANALYZERS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/analyzer",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAnalyzers", &["access-analyzer:ListAnalyzers"])
};

static LIST_ARCHIVE_RULES: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/analyzer/{analyzerName}/archive-rule",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListArchiveRules", &["access-analyzer:ListArchiveRules"])
};

static LIST_FINDINGS: OperationMeta = OperationMeta {
    uri: "/finding",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListFindings", &["access-analyzer:ListFindings"])
};

static LIST_FINDINGS_V2: OperationMeta = OperationMeta {
    uri: "/findingv2",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListFindingsV2", &["access-analyzer:ListFindingsV2"])
};

static LIST_POLICY_GENERATIONS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/policy/generation",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListPolicyGenerations",
        &["access-analyzer:ListPolicyGenerations"],
    )
};

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/tags/{resourceArn}",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListTagsForResource",
        &["access-analyzer:ListTagsForResource"],
    )
};

static START_POLICY_GENERATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/policy/generation",
    ..OperationMeta::named(
        &SERVICE,
        "StartPolicyGeneration",
        &["access-analyzer:StartPolicyGeneration"],
    )
};

static START_RESOURCE_SCAN: OperationMeta = OperationMeta {
    uri: "/resource/scan",
    ..OperationMeta::named(&SERVICE, "StartResourceScan", &["access-analyzer:StartResourceScan"])
};

static TAG_RESOURCE: OperationMeta = OperationMeta {
    uri: "/tags/{resourceArn}",
    ..OperationMeta::named(&SERVICE, "TagResource", &["access-analyzer:TagResource"])
};

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/tags/{resourceArn}",
    ..OperationMeta::named(&SERVICE, "UntagResource", &["access-analyzer:UntagResource"])
};

static UPDATE_ANALYZER: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/analyzer/{analyzerName}",
    ..OperationMeta::named(&SERVICE, "UpdateAnalyzer", &["access-analyzer:UpdateAnalyzer"])
};

static UPDATE_ARCHIVE_RULE: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/analyzer/{analyzerName}/archive-rule/{ruleName}",
    ..OperationMeta::named(&SERVICE, "UpdateArchiveRule", &["access-analyzer:UpdateArchiveRule"])
};

static UPDATE_FINDINGS: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/finding",
    ..OperationMeta::named(&SERVICE, "UpdateFindings", &["access-analyzer:UpdateFindings"])
};

/// `ValidatePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ValidatePolicy;

impl Operation for ValidatePolicy {
    type Input = ValidatePolicyRequest;
    type Output = ValidatePolicyResponse;
    const META: &'static OperationMeta = &VALIDATE_POLICY;
}

static VALIDATE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ValidatePolicy",
    event_name: "ValidatePolicy",
    method: "POST",
    uri: "/policy/validation",
    status: 200,
    actions: &["access-analyzer:ValidatePolicy"],
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
    input: &super::structures::VALIDATE_POLICY_REQUEST,
    output: &super::structures::VALIDATE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ValidatePolicyRequest>,
    new_output: new_shape::<ValidatePolicyResponse>,
};
