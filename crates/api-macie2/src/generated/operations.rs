// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, PathRoute, Protocol, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "Macie2",
    name: "macie2",
    event_source: "macie2.amazonaws.com",
    api_version: "2020-01-01",
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
        &ACCEPT_INVITATION,
        &BATCH_GET_CUSTOM_DATA_IDENTIFIERS,
        &BATCH_UPDATE_AUTOMATED_DISCOVERY_ACCOUNTS,
        &CREATE_ALLOW_LIST,
        &CREATE_CLASSIFICATION_JOB,
        &CREATE_CUSTOM_DATA_IDENTIFIER,
        &CREATE_FINDINGS_FILTER,
        &CREATE_INVITATIONS,
        &CREATE_MEMBER,
        &CREATE_SAMPLE_FINDINGS,
        &DECLINE_INVITATIONS,
        &DELETE_ALLOW_LIST,
        &DELETE_CUSTOM_DATA_IDENTIFIER,
        &DELETE_FINDINGS_FILTER,
        &DELETE_INVITATIONS,
        &DELETE_MEMBER,
        &DESCRIBE_BUCKETS,
        &DESCRIBE_CLASSIFICATION_JOB,
        &DESCRIBE_ORGANIZATION_CONFIGURATION,
        &DISABLE_MACIE,
        &DISABLE_ORGANIZATION_ADMIN_ACCOUNT,
        &DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT,
        &DISASSOCIATE_FROM_MASTER_ACCOUNT,
        &DISASSOCIATE_MEMBER,
        &ENABLE_MACIE,
        &ENABLE_ORGANIZATION_ADMIN_ACCOUNT,
        &GET_ADMINISTRATOR_ACCOUNT,
        &GET_ALLOW_LIST,
        &GET_AUTOMATED_DISCOVERY_CONFIGURATION,
        &GET_BUCKET_STATISTICS,
        &GET_CLASSIFICATION_EXPORT_CONFIGURATION,
        &GET_CLASSIFICATION_SCOPE,
        &GET_CUSTOM_DATA_IDENTIFIER,
        &GET_FINDING_STATISTICS,
        &GET_FINDINGS,
        &GET_FINDINGS_FILTER,
        &GET_FINDINGS_PUBLICATION_CONFIGURATION,
        &GET_INVITATIONS_COUNT,
        &GET_MACIE_SESSION,
        &GET_MASTER_ACCOUNT,
        &GET_MEMBER,
        &GET_RESOURCE_PROFILE,
        &GET_REVEAL_CONFIGURATION,
        &GET_SENSITIVE_DATA_OCCURRENCES,
        &GET_SENSITIVE_DATA_OCCURRENCES_AVAILABILITY,
        &GET_SENSITIVITY_INSPECTION_TEMPLATE,
        &GET_USAGE_STATISTICS,
        &GET_USAGE_TOTALS,
        &LIST_ALLOW_LISTS,
        &LIST_AUTOMATED_DISCOVERY_ACCOUNTS,
        &LIST_CLASSIFICATION_JOBS,
        &LIST_CLASSIFICATION_SCOPES,
        &LIST_CUSTOM_DATA_IDENTIFIERS,
        &LIST_FINDINGS,
        &LIST_FINDINGS_FILTERS,
        &LIST_INVITATIONS,
        &LIST_MANAGED_DATA_IDENTIFIERS,
        &LIST_MEMBERS,
        &LIST_ORGANIZATION_ADMIN_ACCOUNTS,
        &LIST_RESOURCE_PROFILE_ARTIFACTS,
        &LIST_RESOURCE_PROFILE_DETECTIONS,
        &LIST_SENSITIVITY_INSPECTION_TEMPLATES,
        &LIST_TAGS_FOR_RESOURCE,
        &PUT_CLASSIFICATION_EXPORT_CONFIGURATION,
        &PUT_FINDINGS_PUBLICATION_CONFIGURATION,
        &SEARCH_RESOURCES,
        &TAG_RESOURCE,
        &TEST_CUSTOM_DATA_IDENTIFIER,
        &UNTAG_RESOURCE,
        &UPDATE_ALLOW_LIST,
        &UPDATE_AUTOMATED_DISCOVERY_CONFIGURATION,
        &UPDATE_CLASSIFICATION_JOB,
        &UPDATE_CLASSIFICATION_SCOPE,
        &UPDATE_FINDINGS_FILTER,
        &UPDATE_MACIE_SESSION,
        &UPDATE_MEMBER_SESSION,
        &UPDATE_ORGANIZATION_CONFIGURATION,
        &UPDATE_RESOURCE_PROFILE,
        &UPDATE_RESOURCE_PROFILE_DETECTIONS,
        &UPDATE_REVEAL_CONFIGURATION,
        &UPDATE_SENSITIVITY_INSPECTION_TEMPLATE,
    ],
    errors: super::errors::ALL,
    paths: &[
        PathRoute {
            name: "AcceptInvitation",
            method: "POST",
            path: "/invitations/accept",
            literals: &[],
        },
        PathRoute {
            name: "BatchGetCustomDataIdentifiers",
            method: "POST",
            path: "/custom-data-identifiers/get",
            literals: &[],
        },
        PathRoute {
            name: "BatchUpdateAutomatedDiscoveryAccounts",
            method: "PATCH",
            path: "/automated-discovery/accounts",
            literals: &[],
        },
        PathRoute { name: "CreateAllowList", method: "POST", path: "/allow-lists", literals: &[] },
        PathRoute { name: "CreateClassificationJob", method: "POST", path: "/jobs", literals: &[] },
        PathRoute {
            name: "CreateCustomDataIdentifier",
            method: "POST",
            path: "/custom-data-identifiers",
            literals: &[],
        },
        PathRoute {
            name: "CreateFindingsFilter",
            method: "POST",
            path: "/findingsfilters",
            literals: &[],
        },
        PathRoute {
            name: "CreateInvitations",
            method: "POST",
            path: "/invitations",
            literals: &[],
        },
        PathRoute { name: "CreateMember", method: "POST", path: "/members", literals: &[] },
        PathRoute {
            name: "CreateSampleFindings",
            method: "POST",
            path: "/findings/sample",
            literals: &[],
        },
        PathRoute {
            name: "DeclineInvitations",
            method: "POST",
            path: "/invitations/decline",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAllowList",
            method: "DELETE",
            path: "/allow-lists/{id}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteCustomDataIdentifier",
            method: "DELETE",
            path: "/custom-data-identifiers/{id}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteFindingsFilter",
            method: "DELETE",
            path: "/findingsfilters/{id}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteInvitations",
            method: "POST",
            path: "/invitations/delete",
            literals: &[],
        },
        PathRoute { name: "DeleteMember", method: "DELETE", path: "/members/{id}", literals: &[] },
        PathRoute {
            name: "DescribeBuckets",
            method: "POST",
            path: "/datasources/s3",
            literals: &[],
        },
        PathRoute {
            name: "DescribeClassificationJob",
            method: "GET",
            path: "/jobs/{jobId}",
            literals: &[],
        },
        PathRoute {
            name: "DescribeOrganizationConfiguration",
            method: "GET",
            path: "/admin/configuration",
            literals: &[],
        },
        PathRoute { name: "DisableMacie", method: "DELETE", path: "/macie", literals: &[] },
        PathRoute {
            name: "DisableOrganizationAdminAccount",
            method: "DELETE",
            path: "/admin",
            literals: &[],
        },
        PathRoute {
            name: "DisassociateFromAdministratorAccount",
            method: "POST",
            path: "/administrator/disassociate",
            literals: &[],
        },
        PathRoute {
            name: "DisassociateFromMasterAccount",
            method: "POST",
            path: "/master/disassociate",
            literals: &[],
        },
        PathRoute {
            name: "DisassociateMember",
            method: "POST",
            path: "/members/disassociate/{id}",
            literals: &[],
        },
        PathRoute { name: "EnableMacie", method: "POST", path: "/macie", literals: &[] },
        PathRoute {
            name: "EnableOrganizationAdminAccount",
            method: "POST",
            path: "/admin",
            literals: &[],
        },
        PathRoute {
            name: "GetAdministratorAccount",
            method: "GET",
            path: "/administrator",
            literals: &[],
        },
        PathRoute { name: "GetAllowList", method: "GET", path: "/allow-lists/{id}", literals: &[] },
        PathRoute {
            name: "GetAutomatedDiscoveryConfiguration",
            method: "GET",
            path: "/automated-discovery/configuration",
            literals: &[],
        },
        PathRoute {
            name: "GetBucketStatistics",
            method: "POST",
            path: "/datasources/s3/statistics",
            literals: &[],
        },
        PathRoute {
            name: "GetClassificationExportConfiguration",
            method: "GET",
            path: "/classification-export-configuration",
            literals: &[],
        },
        PathRoute {
            name: "GetClassificationScope",
            method: "GET",
            path: "/classification-scopes/{id}",
            literals: &[],
        },
        PathRoute {
            name: "GetCustomDataIdentifier",
            method: "GET",
            path: "/custom-data-identifiers/{id}",
            literals: &[],
        },
        PathRoute {
            name: "GetFindingStatistics",
            method: "POST",
            path: "/findings/statistics",
            literals: &[],
        },
        PathRoute {
            name: "GetFindings",
            method: "POST",
            path: "/findings/describe",
            literals: &[],
        },
        PathRoute {
            name: "GetFindingsFilter",
            method: "GET",
            path: "/findingsfilters/{id}",
            literals: &[],
        },
        PathRoute {
            name: "GetFindingsPublicationConfiguration",
            method: "GET",
            path: "/findings-publication-configuration",
            literals: &[],
        },
        PathRoute {
            name: "GetInvitationsCount",
            method: "GET",
            path: "/invitations/count",
            literals: &[],
        },
        PathRoute { name: "GetMacieSession", method: "GET", path: "/macie", literals: &[] },
        PathRoute { name: "GetMasterAccount", method: "GET", path: "/master", literals: &[] },
        PathRoute { name: "GetMember", method: "GET", path: "/members/{id}", literals: &[] },
        PathRoute {
            name: "GetResourceProfile",
            method: "GET",
            path: "/resource-profiles",
            literals: &[],
        },
        PathRoute {
            name: "GetRevealConfiguration",
            method: "GET",
            path: "/reveal-configuration",
            literals: &[],
        },
        PathRoute {
            name: "GetSensitiveDataOccurrences",
            method: "GET",
            path: "/findings/{findingId}/reveal",
            literals: &[],
        },
        PathRoute {
            name: "GetSensitiveDataOccurrencesAvailability",
            method: "GET",
            path: "/findings/{findingId}/reveal/availability",
            literals: &[],
        },
        PathRoute {
            name: "GetSensitivityInspectionTemplate",
            method: "GET",
            path: "/templates/sensitivity-inspections/{id}",
            literals: &[],
        },
        PathRoute {
            name: "GetUsageStatistics",
            method: "POST",
            path: "/usage/statistics",
            literals: &[],
        },
        PathRoute { name: "GetUsageTotals", method: "GET", path: "/usage", literals: &[] },
        PathRoute { name: "ListAllowLists", method: "GET", path: "/allow-lists", literals: &[] },
        PathRoute {
            name: "ListAutomatedDiscoveryAccounts",
            method: "GET",
            path: "/automated-discovery/accounts",
            literals: &[],
        },
        PathRoute {
            name: "ListClassificationJobs",
            method: "POST",
            path: "/jobs/list",
            literals: &[],
        },
        PathRoute {
            name: "ListClassificationScopes",
            method: "GET",
            path: "/classification-scopes",
            literals: &[],
        },
        PathRoute {
            name: "ListCustomDataIdentifiers",
            method: "POST",
            path: "/custom-data-identifiers/list",
            literals: &[],
        },
        PathRoute { name: "ListFindings", method: "POST", path: "/findings", literals: &[] },
        PathRoute {
            name: "ListFindingsFilters",
            method: "GET",
            path: "/findingsfilters",
            literals: &[],
        },
        PathRoute { name: "ListInvitations", method: "GET", path: "/invitations", literals: &[] },
        PathRoute {
            name: "ListManagedDataIdentifiers",
            method: "POST",
            path: "/managed-data-identifiers/list",
            literals: &[],
        },
        PathRoute { name: "ListMembers", method: "GET", path: "/members", literals: &[] },
        PathRoute {
            name: "ListOrganizationAdminAccounts",
            method: "GET",
            path: "/admin",
            literals: &[],
        },
        PathRoute {
            name: "ListResourceProfileArtifacts",
            method: "GET",
            path: "/resource-profiles/artifacts",
            literals: &[],
        },
        PathRoute {
            name: "ListResourceProfileDetections",
            method: "GET",
            path: "/resource-profiles/detections",
            literals: &[],
        },
        PathRoute {
            name: "ListSensitivityInspectionTemplates",
            method: "GET",
            path: "/templates/sensitivity-inspections",
            literals: &[],
        },
        PathRoute {
            name: "ListTagsForResource",
            method: "GET",
            path: "/tags/{resourceArn}",
            literals: &[],
        },
        PathRoute {
            name: "PutClassificationExportConfiguration",
            method: "PUT",
            path: "/classification-export-configuration",
            literals: &[],
        },
        PathRoute {
            name: "PutFindingsPublicationConfiguration",
            method: "PUT",
            path: "/findings-publication-configuration",
            literals: &[],
        },
        PathRoute {
            name: "SearchResources",
            method: "POST",
            path: "/datasources/search-resources",
            literals: &[],
        },
        PathRoute {
            name: "TagResource",
            method: "POST",
            path: "/tags/{resourceArn}",
            literals: &[],
        },
        PathRoute {
            name: "TestCustomDataIdentifier",
            method: "POST",
            path: "/custom-data-identifiers/test",
            literals: &[],
        },
        PathRoute {
            name: "UntagResource",
            method: "DELETE",
            path: "/tags/{resourceArn}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateAllowList",
            method: "PUT",
            path: "/allow-lists/{id}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateAutomatedDiscoveryConfiguration",
            method: "PUT",
            path: "/automated-discovery/configuration",
            literals: &[],
        },
        PathRoute {
            name: "UpdateClassificationJob",
            method: "PATCH",
            path: "/jobs/{jobId}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateClassificationScope",
            method: "PATCH",
            path: "/classification-scopes/{id}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateFindingsFilter",
            method: "PATCH",
            path: "/findingsfilters/{id}",
            literals: &[],
        },
        PathRoute { name: "UpdateMacieSession", method: "PATCH", path: "/macie", literals: &[] },
        PathRoute {
            name: "UpdateMemberSession",
            method: "PATCH",
            path: "/macie/members/{id}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateOrganizationConfiguration",
            method: "PATCH",
            path: "/admin/configuration",
            literals: &[],
        },
        PathRoute {
            name: "UpdateResourceProfile",
            method: "PATCH",
            path: "/resource-profiles",
            literals: &[],
        },
        PathRoute {
            name: "UpdateResourceProfileDetections",
            method: "PATCH",
            path: "/resource-profiles/detections",
            literals: &[],
        },
        PathRoute {
            name: "UpdateRevealConfiguration",
            method: "PUT",
            path: "/reveal-configuration",
            literals: &[],
        },
        PathRoute {
            name: "UpdateSensitivityInspectionTemplate",
            method: "PUT",
            path: "/templates/sensitivity-inspections/{id}",
            literals: &[],
        },
    ],
};

static ACCEPT_INVITATION: OperationMeta = OperationMeta {
    uri: "/invitations/accept",
    ..OperationMeta::named(&SERVICE, "AcceptInvitation", &["macie2:AcceptInvitation"])
};

/// `BatchGetCustomDataIdentifiers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchGetCustomDataIdentifiers;

impl Operation for BatchGetCustomDataIdentifiers {
    type Input = BatchGetCustomDataIdentifiersRequest;
    type Output = BatchGetCustomDataIdentifiersResponse;
    const META: &'static OperationMeta = &BATCH_GET_CUSTOM_DATA_IDENTIFIERS;
}

static BATCH_GET_CUSTOM_DATA_IDENTIFIERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "BatchGetCustomDataIdentifiers",
    event_name: "BatchGetCustomDataIdentifiers",
    method: "POST",
    uri: "/custom-data-identifiers/get",
    status: 200,
    actions: &["macie2:BatchGetCustomDataIdentifiers"],
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
    input: &super::structures::BATCH_GET_CUSTOM_DATA_IDENTIFIERS_REQUEST,
    output: &super::structures::BATCH_GET_CUSTOM_DATA_IDENTIFIERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<BatchGetCustomDataIdentifiersRequest>,
    new_output: new_shape::<BatchGetCustomDataIdentifiersResponse>,
};

static BATCH_UPDATE_AUTOMATED_DISCOVERY_ACCOUNTS: OperationMeta = OperationMeta {
    method: "PATCH",
    uri: "/automated-discovery/accounts",
    ..OperationMeta::named(
        &SERVICE,
        "BatchUpdateAutomatedDiscoveryAccounts",
        &["macie2:BatchUpdateAutomatedDiscoveryAccounts"],
    )
};

static CREATE_ALLOW_LIST: OperationMeta = OperationMeta {
    uri: "/allow-lists",
    ..OperationMeta::named(&SERVICE, "CreateAllowList", &["macie2:CreateAllowList"])
};

/// `CreateClassificationJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateClassificationJob;

impl Operation for CreateClassificationJob {
    type Input = CreateClassificationJobRequest;
    type Output = CreateClassificationJobResponse;
    const META: &'static OperationMeta = &CREATE_CLASSIFICATION_JOB;
}

static CREATE_CLASSIFICATION_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateClassificationJob",
    event_name: "CreateClassificationJob",
    method: "POST",
    uri: "/jobs",
    status: 200,
    actions: &["macie2:CreateClassificationJob"],
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
    input: &super::structures::CREATE_CLASSIFICATION_JOB_REQUEST,
    output: &super::structures::CREATE_CLASSIFICATION_JOB_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateClassificationJobRequest>,
    new_output: new_shape::<CreateClassificationJobResponse>,
};

/// `CreateCustomDataIdentifier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateCustomDataIdentifier;

impl Operation for CreateCustomDataIdentifier {
    type Input = CreateCustomDataIdentifierRequest;
    type Output = CreateCustomDataIdentifierResponse;
    const META: &'static OperationMeta = &CREATE_CUSTOM_DATA_IDENTIFIER;
}

static CREATE_CUSTOM_DATA_IDENTIFIER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateCustomDataIdentifier",
    event_name: "CreateCustomDataIdentifier",
    method: "POST",
    uri: "/custom-data-identifiers",
    status: 200,
    actions: &["macie2:CreateCustomDataIdentifier"],
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
    input: &super::structures::CREATE_CUSTOM_DATA_IDENTIFIER_REQUEST,
    output: &super::structures::CREATE_CUSTOM_DATA_IDENTIFIER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateCustomDataIdentifierRequest>,
    new_output: new_shape::<CreateCustomDataIdentifierResponse>,
};

/// `CreateFindingsFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateFindingsFilter;

impl Operation for CreateFindingsFilter {
    type Input = CreateFindingsFilterRequest;
    type Output = CreateFindingsFilterResponse;
    const META: &'static OperationMeta = &CREATE_FINDINGS_FILTER;
}

static CREATE_FINDINGS_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateFindingsFilter",
    event_name: "CreateFindingsFilter",
    method: "POST",
    uri: "/findingsfilters",
    status: 200,
    actions: &["macie2:CreateFindingsFilter"],
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
    input: &super::structures::CREATE_FINDINGS_FILTER_REQUEST,
    output: &super::structures::CREATE_FINDINGS_FILTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateFindingsFilterRequest>,
    new_output: new_shape::<CreateFindingsFilterResponse>,
};

static CREATE_INVITATIONS: OperationMeta = OperationMeta {
    uri: "/invitations",
    ..OperationMeta::named(&SERVICE, "CreateInvitations", &["macie2:CreateInvitations"])
};

static CREATE_MEMBER: OperationMeta = OperationMeta {
    uri: "/members",
    ..OperationMeta::named(&SERVICE, "CreateMember", &["macie2:CreateMember"])
};

/// `CreateSampleFindings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateSampleFindings;

impl Operation for CreateSampleFindings {
    type Input = CreateSampleFindingsRequest;
    type Output = CreateSampleFindingsResponse;
    const META: &'static OperationMeta = &CREATE_SAMPLE_FINDINGS;
}

static CREATE_SAMPLE_FINDINGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateSampleFindings",
    event_name: "CreateSampleFindings",
    method: "POST",
    uri: "/findings/sample",
    status: 200,
    actions: &["macie2:CreateSampleFindings"],
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
    input: &super::structures::CREATE_SAMPLE_FINDINGS_REQUEST,
    output: &super::structures::CREATE_SAMPLE_FINDINGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateSampleFindingsRequest>,
    new_output: new_shape::<CreateSampleFindingsResponse>,
};

static DECLINE_INVITATIONS: OperationMeta = OperationMeta {
    uri: "/invitations/decline",
    ..OperationMeta::named(&SERVICE, "DeclineInvitations", &["macie2:DeclineInvitations"])
};

static DELETE_ALLOW_LIST: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/allow-lists/{id}",
    ..OperationMeta::named(&SERVICE, "DeleteAllowList", &["macie2:DeleteAllowList"])
};

/// `DeleteCustomDataIdentifier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteCustomDataIdentifier;

impl Operation for DeleteCustomDataIdentifier {
    type Input = DeleteCustomDataIdentifierRequest;
    type Output = DeleteCustomDataIdentifierResponse;
    const META: &'static OperationMeta = &DELETE_CUSTOM_DATA_IDENTIFIER;
}

static DELETE_CUSTOM_DATA_IDENTIFIER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteCustomDataIdentifier",
    event_name: "DeleteCustomDataIdentifier",
    method: "DELETE",
    uri: "/custom-data-identifiers/{id}",
    status: 200,
    actions: &["macie2:DeleteCustomDataIdentifier"],
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
    input: &super::structures::DELETE_CUSTOM_DATA_IDENTIFIER_REQUEST,
    output: &super::structures::DELETE_CUSTOM_DATA_IDENTIFIER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteCustomDataIdentifierRequest>,
    new_output: new_shape::<DeleteCustomDataIdentifierResponse>,
};

/// `DeleteFindingsFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteFindingsFilter;

impl Operation for DeleteFindingsFilter {
    type Input = DeleteFindingsFilterRequest;
    type Output = DeleteFindingsFilterResponse;
    const META: &'static OperationMeta = &DELETE_FINDINGS_FILTER;
}

static DELETE_FINDINGS_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteFindingsFilter",
    event_name: "DeleteFindingsFilter",
    method: "DELETE",
    uri: "/findingsfilters/{id}",
    status: 200,
    actions: &["macie2:DeleteFindingsFilter"],
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
    input: &super::structures::DELETE_FINDINGS_FILTER_REQUEST,
    output: &super::structures::DELETE_FINDINGS_FILTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteFindingsFilterRequest>,
    new_output: new_shape::<DeleteFindingsFilterResponse>,
};

static DELETE_INVITATIONS: OperationMeta = OperationMeta {
    uri: "/invitations/delete",
    ..OperationMeta::named(&SERVICE, "DeleteInvitations", &["macie2:DeleteInvitations"])
};

static DELETE_MEMBER: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/members/{id}",
    ..OperationMeta::named(&SERVICE, "DeleteMember", &["macie2:DeleteMember"])
};

static DESCRIBE_BUCKETS: OperationMeta = OperationMeta {
    uri: "/datasources/s3",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeBuckets", &["macie2:DescribeBuckets"])
};

/// `DescribeClassificationJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeClassificationJob;

impl Operation for DescribeClassificationJob {
    type Input = DescribeClassificationJobRequest;
    type Output = DescribeClassificationJobResponse;
    const META: &'static OperationMeta = &DESCRIBE_CLASSIFICATION_JOB;
}

static DESCRIBE_CLASSIFICATION_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeClassificationJob",
    event_name: "DescribeClassificationJob",
    method: "GET",
    uri: "/jobs/{jobId}",
    status: 200,
    actions: &["macie2:DescribeClassificationJob"],
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
    input: &super::structures::DESCRIBE_CLASSIFICATION_JOB_REQUEST,
    output: &super::structures::DESCRIBE_CLASSIFICATION_JOB_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeClassificationJobRequest>,
    new_output: new_shape::<DescribeClassificationJobResponse>,
};

static DESCRIBE_ORGANIZATION_CONFIGURATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/admin/configuration",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeOrganizationConfiguration",
        &["macie2:DescribeOrganizationConfiguration"],
    )
};

/// `DisableMacie`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisableMacie;

impl Operation for DisableMacie {
    type Input = DisableMacieRequest;
    type Output = DisableMacieResponse;
    const META: &'static OperationMeta = &DISABLE_MACIE;
}

static DISABLE_MACIE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisableMacie",
    event_name: "DisableMacie",
    method: "DELETE",
    uri: "/macie",
    status: 200,
    actions: &["macie2:DisableMacie"],
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
    input: &super::structures::DISABLE_MACIE_REQUEST,
    output: &super::structures::DISABLE_MACIE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DisableMacieRequest>,
    new_output: new_shape::<DisableMacieResponse>,
};

static DISABLE_ORGANIZATION_ADMIN_ACCOUNT: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/admin",
    ..OperationMeta::named(
        &SERVICE,
        "DisableOrganizationAdminAccount",
        &["macie2:DisableOrganizationAdminAccount"],
    )
};

static DISASSOCIATE_FROM_ADMINISTRATOR_ACCOUNT: OperationMeta = OperationMeta {
    uri: "/administrator/disassociate",
    ..OperationMeta::named(
        &SERVICE,
        "DisassociateFromAdministratorAccount",
        &["macie2:DisassociateFromAdministratorAccount"],
    )
};

static DISASSOCIATE_FROM_MASTER_ACCOUNT: OperationMeta = OperationMeta {
    uri: "/master/disassociate",
    ..OperationMeta::named(
        &SERVICE,
        "DisassociateFromMasterAccount",
        &["macie2:DisassociateFromMasterAccount"],
    )
};

static DISASSOCIATE_MEMBER: OperationMeta = OperationMeta {
    uri: "/members/disassociate/{id}",
    ..OperationMeta::named(&SERVICE, "DisassociateMember", &["macie2:DisassociateMember"])
};

/// `EnableMacie`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableMacie;

impl Operation for EnableMacie {
    type Input = EnableMacieRequest;
    type Output = EnableMacieResponse;
    const META: &'static OperationMeta = &ENABLE_MACIE;
}

static ENABLE_MACIE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableMacie",
    event_name: "EnableMacie",
    method: "POST",
    uri: "/macie",
    status: 200,
    actions: &["macie2:EnableMacie"],
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
    input: &super::structures::ENABLE_MACIE_REQUEST,
    output: &super::structures::ENABLE_MACIE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<EnableMacieRequest>,
    new_output: new_shape::<EnableMacieResponse>,
};

static ENABLE_ORGANIZATION_ADMIN_ACCOUNT: OperationMeta = OperationMeta {
    uri: "/admin",
    ..OperationMeta::named(
        &SERVICE,
        "EnableOrganizationAdminAccount",
        &["macie2:EnableOrganizationAdminAccount"],
    )
};

static GET_ADMINISTRATOR_ACCOUNT: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/administrator",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAdministratorAccount", &["macie2:GetAdministratorAccount"])
};

static GET_ALLOW_LIST: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/allow-lists/{id}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAllowList", &["macie2:GetAllowList"])
};

/// `GetAutomatedDiscoveryConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAutomatedDiscoveryConfiguration;

impl Operation for GetAutomatedDiscoveryConfiguration {
    type Input = GetAutomatedDiscoveryConfigurationRequest;
    type Output = GetAutomatedDiscoveryConfigurationResponse;
    const META: &'static OperationMeta = &GET_AUTOMATED_DISCOVERY_CONFIGURATION;
}

static GET_AUTOMATED_DISCOVERY_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAutomatedDiscoveryConfiguration",
    event_name: "GetAutomatedDiscoveryConfiguration",
    method: "GET",
    uri: "/automated-discovery/configuration",
    status: 200,
    actions: &["macie2:GetAutomatedDiscoveryConfiguration"],
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
    input: &super::structures::GET_AUTOMATED_DISCOVERY_CONFIGURATION_REQUEST,
    output: &super::structures::GET_AUTOMATED_DISCOVERY_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetAutomatedDiscoveryConfigurationRequest>,
    new_output: new_shape::<GetAutomatedDiscoveryConfigurationResponse>,
};

static GET_BUCKET_STATISTICS: OperationMeta = OperationMeta {
    uri: "/datasources/s3/statistics",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketStatistics", &["macie2:GetBucketStatistics"])
};

/// `GetClassificationExportConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetClassificationExportConfiguration;

impl Operation for GetClassificationExportConfiguration {
    type Input = GetClassificationExportConfigurationRequest;
    type Output = GetClassificationExportConfigurationResponse;
    const META: &'static OperationMeta = &GET_CLASSIFICATION_EXPORT_CONFIGURATION;
}

static GET_CLASSIFICATION_EXPORT_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetClassificationExportConfiguration",
    event_name: "GetClassificationExportConfiguration",
    method: "GET",
    uri: "/classification-export-configuration",
    status: 200,
    actions: &["macie2:GetClassificationExportConfiguration"],
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
    input: &super::structures::GET_CLASSIFICATION_EXPORT_CONFIGURATION_REQUEST,
    output: &super::structures::GET_CLASSIFICATION_EXPORT_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetClassificationExportConfigurationRequest>,
    new_output: new_shape::<GetClassificationExportConfigurationResponse>,
};

static GET_CLASSIFICATION_SCOPE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/classification-scopes/{id}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetClassificationScope", &["macie2:GetClassificationScope"])
};

/// `GetCustomDataIdentifier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetCustomDataIdentifier;

impl Operation for GetCustomDataIdentifier {
    type Input = GetCustomDataIdentifierRequest;
    type Output = GetCustomDataIdentifierResponse;
    const META: &'static OperationMeta = &GET_CUSTOM_DATA_IDENTIFIER;
}

static GET_CUSTOM_DATA_IDENTIFIER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetCustomDataIdentifier",
    event_name: "GetCustomDataIdentifier",
    method: "GET",
    uri: "/custom-data-identifiers/{id}",
    status: 200,
    actions: &["macie2:GetCustomDataIdentifier"],
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
    input: &super::structures::GET_CUSTOM_DATA_IDENTIFIER_REQUEST,
    output: &super::structures::GET_CUSTOM_DATA_IDENTIFIER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetCustomDataIdentifierRequest>,
    new_output: new_shape::<GetCustomDataIdentifierResponse>,
};

/// `GetFindingStatistics`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetFindingStatistics;

impl Operation for GetFindingStatistics {
    type Input = GetFindingStatisticsRequest;
    type Output = GetFindingStatisticsResponse;
    const META: &'static OperationMeta = &GET_FINDING_STATISTICS;
}

static GET_FINDING_STATISTICS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetFindingStatistics",
    event_name: "GetFindingStatistics",
    method: "POST",
    uri: "/findings/statistics",
    status: 200,
    actions: &["macie2:GetFindingStatistics"],
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
    input: &super::structures::GET_FINDING_STATISTICS_REQUEST,
    output: &super::structures::GET_FINDING_STATISTICS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetFindingStatisticsRequest>,
    new_output: new_shape::<GetFindingStatisticsResponse>,
};

/// `GetFindings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetFindings;

impl Operation for GetFindings {
    type Input = GetFindingsRequest;
    type Output = GetFindingsResponse;
    const META: &'static OperationMeta = &GET_FINDINGS;
}

static GET_FINDINGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetFindings",
    event_name: "GetFindings",
    method: "POST",
    uri: "/findings/describe",
    status: 200,
    actions: &["macie2:GetFindings"],
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
    input: &super::structures::GET_FINDINGS_REQUEST,
    output: &super::structures::GET_FINDINGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetFindingsRequest>,
    new_output: new_shape::<GetFindingsResponse>,
};

/// `GetFindingsFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetFindingsFilter;

impl Operation for GetFindingsFilter {
    type Input = GetFindingsFilterRequest;
    type Output = GetFindingsFilterResponse;
    const META: &'static OperationMeta = &GET_FINDINGS_FILTER;
}

static GET_FINDINGS_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetFindingsFilter",
    event_name: "GetFindingsFilter",
    method: "GET",
    uri: "/findingsfilters/{id}",
    status: 200,
    actions: &["macie2:GetFindingsFilter"],
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
    input: &super::structures::GET_FINDINGS_FILTER_REQUEST,
    output: &super::structures::GET_FINDINGS_FILTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetFindingsFilterRequest>,
    new_output: new_shape::<GetFindingsFilterResponse>,
};

static GET_FINDINGS_PUBLICATION_CONFIGURATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/findings-publication-configuration",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetFindingsPublicationConfiguration",
        &["macie2:GetFindingsPublicationConfiguration"],
    )
};

static GET_INVITATIONS_COUNT: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/invitations/count",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetInvitationsCount", &["macie2:GetInvitationsCount"])
};

/// `GetMacieSession`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetMacieSession;

impl Operation for GetMacieSession {
    type Input = GetMacieSessionRequest;
    type Output = GetMacieSessionResponse;
    const META: &'static OperationMeta = &GET_MACIE_SESSION;
}

static GET_MACIE_SESSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetMacieSession",
    event_name: "GetMacieSession",
    method: "GET",
    uri: "/macie",
    status: 200,
    actions: &["macie2:GetMacieSession"],
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
    input: &super::structures::GET_MACIE_SESSION_REQUEST,
    output: &super::structures::GET_MACIE_SESSION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetMacieSessionRequest>,
    new_output: new_shape::<GetMacieSessionResponse>,
};

static GET_MASTER_ACCOUNT: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/master",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetMasterAccount", &["macie2:GetMasterAccount"])
};

static GET_MEMBER: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/members/{id}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetMember", &["macie2:GetMember"])
};

static GET_RESOURCE_PROFILE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/resource-profiles",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetResourceProfile", &["macie2:GetResourceProfile"])
};

static GET_REVEAL_CONFIGURATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/reveal-configuration",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetRevealConfiguration", &["macie2:GetRevealConfiguration"])
};

static GET_SENSITIVE_DATA_OCCURRENCES: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/findings/{findingId}/reveal",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetSensitiveDataOccurrences",
        &["macie2:GetSensitiveDataOccurrences"],
    )
};

static GET_SENSITIVE_DATA_OCCURRENCES_AVAILABILITY: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/findings/{findingId}/reveal/availability",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetSensitiveDataOccurrencesAvailability",
        &["macie2:GetSensitiveDataOccurrencesAvailability"],
    )
};

static GET_SENSITIVITY_INSPECTION_TEMPLATE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/templates/sensitivity-inspections/{id}",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetSensitivityInspectionTemplate",
        &["macie2:GetSensitivityInspectionTemplate"],
    )
};

static GET_USAGE_STATISTICS: OperationMeta = OperationMeta {
    uri: "/usage/statistics",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetUsageStatistics", &["macie2:GetUsageStatistics"])
};

static GET_USAGE_TOTALS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/usage",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetUsageTotals", &["macie2:GetUsageTotals"])
};

static LIST_ALLOW_LISTS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/allow-lists",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAllowLists", &["macie2:ListAllowLists"])
};

static LIST_AUTOMATED_DISCOVERY_ACCOUNTS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/automated-discovery/accounts",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAutomatedDiscoveryAccounts",
        &["macie2:ListAutomatedDiscoveryAccounts"],
    )
};

/// `ListClassificationJobs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListClassificationJobs;

impl Operation for ListClassificationJobs {
    type Input = ListClassificationJobsRequest;
    type Output = ListClassificationJobsResponse;
    const META: &'static OperationMeta = &LIST_CLASSIFICATION_JOBS;
}

static LIST_CLASSIFICATION_JOBS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListClassificationJobs",
    event_name: "ListClassificationJobs",
    method: "POST",
    uri: "/jobs/list",
    status: 200,
    actions: &["macie2:ListClassificationJobs"],
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
    input: &super::structures::LIST_CLASSIFICATION_JOBS_REQUEST,
    output: &super::structures::LIST_CLASSIFICATION_JOBS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListClassificationJobsRequest>,
    new_output: new_shape::<ListClassificationJobsResponse>,
};

static LIST_CLASSIFICATION_SCOPES: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/classification-scopes",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListClassificationScopes",
        &["macie2:ListClassificationScopes"],
    )
};

/// `ListCustomDataIdentifiers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListCustomDataIdentifiers;

impl Operation for ListCustomDataIdentifiers {
    type Input = ListCustomDataIdentifiersRequest;
    type Output = ListCustomDataIdentifiersResponse;
    const META: &'static OperationMeta = &LIST_CUSTOM_DATA_IDENTIFIERS;
}

static LIST_CUSTOM_DATA_IDENTIFIERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListCustomDataIdentifiers",
    event_name: "ListCustomDataIdentifiers",
    method: "POST",
    uri: "/custom-data-identifiers/list",
    status: 200,
    actions: &["macie2:ListCustomDataIdentifiers"],
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
    input: &super::structures::LIST_CUSTOM_DATA_IDENTIFIERS_REQUEST,
    output: &super::structures::LIST_CUSTOM_DATA_IDENTIFIERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListCustomDataIdentifiersRequest>,
    new_output: new_shape::<ListCustomDataIdentifiersResponse>,
};

/// `ListFindings`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListFindings;

impl Operation for ListFindings {
    type Input = ListFindingsRequest;
    type Output = ListFindingsResponse;
    const META: &'static OperationMeta = &LIST_FINDINGS;
}

static LIST_FINDINGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListFindings",
    event_name: "ListFindings",
    method: "POST",
    uri: "/findings",
    status: 200,
    actions: &["macie2:ListFindings"],
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
    input: &super::structures::LIST_FINDINGS_REQUEST,
    output: &super::structures::LIST_FINDINGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListFindingsRequest>,
    new_output: new_shape::<ListFindingsResponse>,
};

/// `ListFindingsFilters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListFindingsFilters;

impl Operation for ListFindingsFilters {
    type Input = ListFindingsFiltersRequest;
    type Output = ListFindingsFiltersResponse;
    const META: &'static OperationMeta = &LIST_FINDINGS_FILTERS;
}

static LIST_FINDINGS_FILTERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListFindingsFilters",
    event_name: "ListFindingsFilters",
    method: "GET",
    uri: "/findingsfilters",
    status: 200,
    actions: &["macie2:ListFindingsFilters"],
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
    input: &super::structures::LIST_FINDINGS_FILTERS_REQUEST,
    output: &super::structures::LIST_FINDINGS_FILTERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListFindingsFiltersRequest>,
    new_output: new_shape::<ListFindingsFiltersResponse>,
};

static LIST_INVITATIONS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/invitations",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListInvitations", &["macie2:ListInvitations"])
};

/// `ListManagedDataIdentifiers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListManagedDataIdentifiers;

impl Operation for ListManagedDataIdentifiers {
    type Input = ListManagedDataIdentifiersRequest;
    type Output = ListManagedDataIdentifiersResponse;
    const META: &'static OperationMeta = &LIST_MANAGED_DATA_IDENTIFIERS;
}

static LIST_MANAGED_DATA_IDENTIFIERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListManagedDataIdentifiers",
    event_name: "ListManagedDataIdentifiers",
    method: "POST",
    uri: "/managed-data-identifiers/list",
    status: 200,
    actions: &["macie2:ListManagedDataIdentifiers"],
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
    input: &super::structures::LIST_MANAGED_DATA_IDENTIFIERS_REQUEST,
    output: &super::structures::LIST_MANAGED_DATA_IDENTIFIERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListManagedDataIdentifiersRequest>,
    new_output: new_shape::<ListManagedDataIdentifiersResponse>,
};

static LIST_MEMBERS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/members",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListMembers", &["macie2:ListMembers"])
};

static LIST_ORGANIZATION_ADMIN_ACCOUNTS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/admin",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListOrganizationAdminAccounts",
        &["macie2:ListOrganizationAdminAccounts"],
    )
};

static LIST_RESOURCE_PROFILE_ARTIFACTS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/resource-profiles/artifacts",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListResourceProfileArtifacts",
        &["macie2:ListResourceProfileArtifacts"],
    )
};

static LIST_RESOURCE_PROFILE_DETECTIONS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/resource-profiles/detections",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListResourceProfileDetections",
        &["macie2:ListResourceProfileDetections"],
    )
};

static LIST_SENSITIVITY_INSPECTION_TEMPLATES: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/templates/sensitivity-inspections",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListSensitivityInspectionTemplates",
        &["macie2:ListSensitivityInspectionTemplates"],
    )
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
    method: "GET",
    uri: "/tags/{resourceArn}",
    status: 200,
    actions: &["macie2:ListTagsForResource"],
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

/// `PutClassificationExportConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutClassificationExportConfiguration;

impl Operation for PutClassificationExportConfiguration {
    type Input = PutClassificationExportConfigurationRequest;
    type Output = PutClassificationExportConfigurationResponse;
    const META: &'static OperationMeta = &PUT_CLASSIFICATION_EXPORT_CONFIGURATION;
}

static PUT_CLASSIFICATION_EXPORT_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutClassificationExportConfiguration",
    event_name: "PutClassificationExportConfiguration",
    method: "PUT",
    uri: "/classification-export-configuration",
    status: 200,
    actions: &["macie2:PutClassificationExportConfiguration"],
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
    input: &super::structures::PUT_CLASSIFICATION_EXPORT_CONFIGURATION_REQUEST,
    output: &super::structures::PUT_CLASSIFICATION_EXPORT_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutClassificationExportConfigurationRequest>,
    new_output: new_shape::<PutClassificationExportConfigurationResponse>,
};

static PUT_FINDINGS_PUBLICATION_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/findings-publication-configuration",
    ..OperationMeta::named(
        &SERVICE,
        "PutFindingsPublicationConfiguration",
        &["macie2:PutFindingsPublicationConfiguration"],
    )
};

static SEARCH_RESOURCES: OperationMeta = OperationMeta {
    uri: "/datasources/search-resources",
    ..OperationMeta::named(&SERVICE, "SearchResources", &["macie2:SearchResources"])
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
    uri: "/tags/{resourceArn}",
    status: 204,
    actions: &["macie2:TagResource"],
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

/// `TestCustomDataIdentifier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TestCustomDataIdentifier;

impl Operation for TestCustomDataIdentifier {
    type Input = TestCustomDataIdentifierRequest;
    type Output = TestCustomDataIdentifierResponse;
    const META: &'static OperationMeta = &TEST_CUSTOM_DATA_IDENTIFIER;
}

static TEST_CUSTOM_DATA_IDENTIFIER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TestCustomDataIdentifier",
    event_name: "TestCustomDataIdentifier",
    method: "POST",
    uri: "/custom-data-identifiers/test",
    status: 200,
    actions: &["macie2:TestCustomDataIdentifier"],
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
    input: &super::structures::TEST_CUSTOM_DATA_IDENTIFIER_REQUEST,
    output: &super::structures::TEST_CUSTOM_DATA_IDENTIFIER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<TestCustomDataIdentifierRequest>,
    new_output: new_shape::<TestCustomDataIdentifierResponse>,
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
    method: "DELETE",
    uri: "/tags/{resourceArn}",
    status: 204,
    actions: &["macie2:UntagResource"],
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

static UPDATE_ALLOW_LIST: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/allow-lists/{id}",
    ..OperationMeta::named(&SERVICE, "UpdateAllowList", &["macie2:UpdateAllowList"])
};

static UPDATE_AUTOMATED_DISCOVERY_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/automated-discovery/configuration",
    ..OperationMeta::named(
        &SERVICE,
        "UpdateAutomatedDiscoveryConfiguration",
        &["macie2:UpdateAutomatedDiscoveryConfiguration"],
    )
};

/// `UpdateClassificationJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateClassificationJob;

impl Operation for UpdateClassificationJob {
    type Input = UpdateClassificationJobRequest;
    type Output = UpdateClassificationJobResponse;
    const META: &'static OperationMeta = &UPDATE_CLASSIFICATION_JOB;
}

static UPDATE_CLASSIFICATION_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateClassificationJob",
    event_name: "UpdateClassificationJob",
    method: "PATCH",
    uri: "/jobs/{jobId}",
    status: 200,
    actions: &["macie2:UpdateClassificationJob"],
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
    input: &super::structures::UPDATE_CLASSIFICATION_JOB_REQUEST,
    output: &super::structures::UPDATE_CLASSIFICATION_JOB_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateClassificationJobRequest>,
    new_output: new_shape::<UpdateClassificationJobResponse>,
};

static UPDATE_CLASSIFICATION_SCOPE: OperationMeta = OperationMeta {
    method: "PATCH",
    uri: "/classification-scopes/{id}",
    ..OperationMeta::named(
        &SERVICE,
        "UpdateClassificationScope",
        &["macie2:UpdateClassificationScope"],
    )
};

/// `UpdateFindingsFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateFindingsFilter;

impl Operation for UpdateFindingsFilter {
    type Input = UpdateFindingsFilterRequest;
    type Output = UpdateFindingsFilterResponse;
    const META: &'static OperationMeta = &UPDATE_FINDINGS_FILTER;
}

static UPDATE_FINDINGS_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateFindingsFilter",
    event_name: "UpdateFindingsFilter",
    method: "PATCH",
    uri: "/findingsfilters/{id}",
    status: 200,
    actions: &["macie2:UpdateFindingsFilter"],
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
    input: &super::structures::UPDATE_FINDINGS_FILTER_REQUEST,
    output: &super::structures::UPDATE_FINDINGS_FILTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateFindingsFilterRequest>,
    new_output: new_shape::<UpdateFindingsFilterResponse>,
};

/// `UpdateMacieSession`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateMacieSession;

impl Operation for UpdateMacieSession {
    type Input = UpdateMacieSessionRequest;
    type Output = UpdateMacieSessionResponse;
    const META: &'static OperationMeta = &UPDATE_MACIE_SESSION;
}

static UPDATE_MACIE_SESSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateMacieSession",
    event_name: "UpdateMacieSession",
    method: "PATCH",
    uri: "/macie",
    status: 200,
    actions: &["macie2:UpdateMacieSession"],
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
    input: &super::structures::UPDATE_MACIE_SESSION_REQUEST,
    output: &super::structures::UPDATE_MACIE_SESSION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateMacieSessionRequest>,
    new_output: new_shape::<UpdateMacieSessionResponse>,
};

static UPDATE_MEMBER_SESSION: OperationMeta = OperationMeta {
    method: "PATCH",
    uri: "/macie/members/{id}",
    ..OperationMeta::named(&SERVICE, "UpdateMemberSession", &["macie2:UpdateMemberSession"])
};

static UPDATE_ORGANIZATION_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PATCH",
    uri: "/admin/configuration",
    ..OperationMeta::named(
        &SERVICE,
        "UpdateOrganizationConfiguration",
        &["macie2:UpdateOrganizationConfiguration"],
    )
};

static UPDATE_RESOURCE_PROFILE: OperationMeta = OperationMeta {
    method: "PATCH",
    uri: "/resource-profiles",
    ..OperationMeta::named(&SERVICE, "UpdateResourceProfile", &["macie2:UpdateResourceProfile"])
};

static UPDATE_RESOURCE_PROFILE_DETECTIONS: OperationMeta = OperationMeta {
    method: "PATCH",
    uri: "/resource-profiles/detections",
    ..OperationMeta::named(
        &SERVICE,
        "UpdateResourceProfileDetections",
        &["macie2:UpdateResourceProfileDetections"],
    )
};

static UPDATE_REVEAL_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/reveal-configuration",
    ..OperationMeta::named(
        &SERVICE,
        "UpdateRevealConfiguration",
        &["macie2:UpdateRevealConfiguration"],
    )
};

static UPDATE_SENSITIVITY_INSPECTION_TEMPLATE: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/templates/sensitivity-inspections/{id}",
    ..OperationMeta::named(
        &SERVICE,
        "UpdateSensitivityInspectionTemplate",
        &["macie2:UpdateSensitivityInspectionTemplate"],
    )
};
