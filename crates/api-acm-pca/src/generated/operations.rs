// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "ACM PCA",
    name: "acm-pca",
    event_source: "acm-pca.amazonaws.com",
    api_version: "2017-08-22",
    target_prefix: Some("ACMPrivateCA"),
    protocols: &[Protocol::AwsJson11, Protocol::RpcV2Cbor],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::ACMPCA::CertificateAuthority",
        arn: "certificate-authority/*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &CREATE_CERTIFICATE_AUTHORITY,
        &CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT,
        &CREATE_PERMISSION,
        &DELETE_CERTIFICATE_AUTHORITY,
        &DELETE_PERMISSION,
        &DELETE_POLICY,
        &DESCRIBE_CERTIFICATE_AUTHORITY,
        &DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT,
        &GET_CERTIFICATE,
        &GET_CERTIFICATE_AUTHORITY_CERTIFICATE,
        &GET_CERTIFICATE_AUTHORITY_CSR,
        &GET_POLICY,
        &IMPORT_CERTIFICATE_AUTHORITY_CERTIFICATE,
        &ISSUE_CERTIFICATE,
        &LIST_CERTIFICATE_AUTHORITIES,
        &LIST_PERMISSIONS,
        &LIST_TAGS,
        &PUT_POLICY,
        &RESTORE_CERTIFICATE_AUTHORITY,
        &REVOKE_CERTIFICATE,
        &TAG_CERTIFICATE_AUTHORITY,
        &UNTAG_CERTIFICATE_AUTHORITY,
        &UPDATE_CERTIFICATE_AUTHORITY,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `CreateCertificateAuthority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateCertificateAuthority;

impl Operation for CreateCertificateAuthority {
    type Input = CreateCertificateAuthorityRequest;
    type Output = CreateCertificateAuthorityResponse;
    const META: &'static OperationMeta = &CREATE_CERTIFICATE_AUTHORITY;
}

static CREATE_CERTIFICATE_AUTHORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateCertificateAuthority",
    event_name: "CreateCertificateAuthority",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:CreateCertificateAuthority"],
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
    input: &super::structures::CREATE_CERTIFICATE_AUTHORITY_REQUEST,
    output: &super::structures::CREATE_CERTIFICATE_AUTHORITY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateCertificateAuthorityRequest>,
    new_output: new_shape::<CreateCertificateAuthorityResponse>,
};

/// `CreateCertificateAuthorityAuditReport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateCertificateAuthorityAuditReport;

impl Operation for CreateCertificateAuthorityAuditReport {
    type Input = CreateCertificateAuthorityAuditReportRequest;
    type Output = CreateCertificateAuthorityAuditReportResponse;
    const META: &'static OperationMeta = &CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT;
}

static CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateCertificateAuthorityAuditReport",
    event_name: "CreateCertificateAuthorityAuditReport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:CreateCertificateAuthorityAuditReport"],
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
    input: &super::structures::CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_REQUEST,
    output: &super::structures::CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateCertificateAuthorityAuditReportRequest>,
    new_output: new_shape::<CreateCertificateAuthorityAuditReportResponse>,
};

/// `CreatePermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreatePermission;

impl Operation for CreatePermission {
    type Input = CreatePermissionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CREATE_PERMISSION;
}

static CREATE_PERMISSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreatePermission",
    event_name: "CreatePermission",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:CreatePermission"],
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
    input: &super::structures::CREATE_PERMISSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CreatePermissionRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteCertificateAuthority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteCertificateAuthority;

impl Operation for DeleteCertificateAuthority {
    type Input = DeleteCertificateAuthorityRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_CERTIFICATE_AUTHORITY;
}

static DELETE_CERTIFICATE_AUTHORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteCertificateAuthority",
    event_name: "DeleteCertificateAuthority",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:DeleteCertificateAuthority"],
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
    input: &super::structures::DELETE_CERTIFICATE_AUTHORITY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteCertificateAuthorityRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeletePermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeletePermission;

impl Operation for DeletePermission {
    type Input = DeletePermissionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_PERMISSION;
}

static DELETE_PERMISSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeletePermission",
    event_name: "DeletePermission",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:DeletePermission"],
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
    input: &super::structures::DELETE_PERMISSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeletePermissionRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeletePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeletePolicy;

impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_POLICY;
}

static DELETE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeletePolicy",
    event_name: "DeletePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:DeletePolicy"],
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
    input: &super::structures::DELETE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeletePolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DescribeCertificateAuthority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeCertificateAuthority;

impl Operation for DescribeCertificateAuthority {
    type Input = DescribeCertificateAuthorityRequest;
    type Output = DescribeCertificateAuthorityResponse;
    const META: &'static OperationMeta = &DESCRIBE_CERTIFICATE_AUTHORITY;
}

static DESCRIBE_CERTIFICATE_AUTHORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeCertificateAuthority",
    event_name: "DescribeCertificateAuthority",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:DescribeCertificateAuthority"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_CERTIFICATE_AUTHORITY_REQUEST,
    output: &super::structures::DESCRIBE_CERTIFICATE_AUTHORITY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeCertificateAuthorityRequest>,
    new_output: new_shape::<DescribeCertificateAuthorityResponse>,
};

/// `DescribeCertificateAuthorityAuditReport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeCertificateAuthorityAuditReport;

impl Operation for DescribeCertificateAuthorityAuditReport {
    type Input = DescribeCertificateAuthorityAuditReportRequest;
    type Output = DescribeCertificateAuthorityAuditReportResponse;
    const META: &'static OperationMeta = &DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT;
}

static DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeCertificateAuthorityAuditReport",
    event_name: "DescribeCertificateAuthorityAuditReport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:DescribeCertificateAuthorityAuditReport"],
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
    input: &super::structures::DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_REQUEST,
    output: &super::structures::DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeCertificateAuthorityAuditReportRequest>,
    new_output: new_shape::<DescribeCertificateAuthorityAuditReportResponse>,
};

/// `GetCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetCertificate;

impl Operation for GetCertificate {
    type Input = GetCertificateRequest;
    type Output = GetCertificateResponse;
    const META: &'static OperationMeta = &GET_CERTIFICATE;
}

static GET_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetCertificate",
    event_name: "GetCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:GetCertificate"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_CERTIFICATE_REQUEST,
    output: &super::structures::GET_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetCertificateRequest>,
    new_output: new_shape::<GetCertificateResponse>,
};

/// `GetCertificateAuthorityCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetCertificateAuthorityCertificate;

impl Operation for GetCertificateAuthorityCertificate {
    type Input = GetCertificateAuthorityCertificateRequest;
    type Output = GetCertificateAuthorityCertificateResponse;
    const META: &'static OperationMeta = &GET_CERTIFICATE_AUTHORITY_CERTIFICATE;
}

static GET_CERTIFICATE_AUTHORITY_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetCertificateAuthorityCertificate",
    event_name: "GetCertificateAuthorityCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:GetCertificateAuthorityCertificate"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_CERTIFICATE_AUTHORITY_CERTIFICATE_REQUEST,
    output: &super::structures::GET_CERTIFICATE_AUTHORITY_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetCertificateAuthorityCertificateRequest>,
    new_output: new_shape::<GetCertificateAuthorityCertificateResponse>,
};

/// `GetCertificateAuthorityCsr`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetCertificateAuthorityCsr;

impl Operation for GetCertificateAuthorityCsr {
    type Input = GetCertificateAuthorityCsrRequest;
    type Output = GetCertificateAuthorityCsrResponse;
    const META: &'static OperationMeta = &GET_CERTIFICATE_AUTHORITY_CSR;
}

static GET_CERTIFICATE_AUTHORITY_CSR: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetCertificateAuthorityCsr",
    event_name: "GetCertificateAuthorityCsr",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:GetCertificateAuthorityCsr"],
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
    input: &super::structures::GET_CERTIFICATE_AUTHORITY_CSR_REQUEST,
    output: &super::structures::GET_CERTIFICATE_AUTHORITY_CSR_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetCertificateAuthorityCsrRequest>,
    new_output: new_shape::<GetCertificateAuthorityCsrResponse>,
};

/// `GetPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const META: &'static OperationMeta = &GET_POLICY;
}

static GET_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetPolicy",
    event_name: "GetPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:GetPolicy"],
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
    input: &super::structures::GET_POLICY_REQUEST,
    output: &super::structures::GET_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetPolicyRequest>,
    new_output: new_shape::<GetPolicyResponse>,
};

/// `ImportCertificateAuthorityCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportCertificateAuthorityCertificate;

impl Operation for ImportCertificateAuthorityCertificate {
    type Input = ImportCertificateAuthorityCertificateRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &IMPORT_CERTIFICATE_AUTHORITY_CERTIFICATE;
}

static IMPORT_CERTIFICATE_AUTHORITY_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ImportCertificateAuthorityCertificate",
    event_name: "ImportCertificateAuthorityCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:ImportCertificateAuthorityCertificate"],
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
    input: &super::structures::IMPORT_CERTIFICATE_AUTHORITY_CERTIFICATE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<ImportCertificateAuthorityCertificateRequest>,
    new_output: new_shape::<Empty>,
};

/// `IssueCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IssueCertificate;

impl Operation for IssueCertificate {
    type Input = IssueCertificateRequest;
    type Output = IssueCertificateResponse;
    const META: &'static OperationMeta = &ISSUE_CERTIFICATE;
}

static ISSUE_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "IssueCertificate",
    event_name: "IssueCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:IssueCertificate"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ISSUE_CERTIFICATE_REQUEST,
    output: &super::structures::ISSUE_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<IssueCertificateRequest>,
    new_output: new_shape::<IssueCertificateResponse>,
};

/// `ListCertificateAuthorities`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListCertificateAuthorities;

impl Operation for ListCertificateAuthorities {
    type Input = ListCertificateAuthoritiesRequest;
    type Output = ListCertificateAuthoritiesResponse;
    const META: &'static OperationMeta = &LIST_CERTIFICATE_AUTHORITIES;
}

static LIST_CERTIFICATE_AUTHORITIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListCertificateAuthorities",
    event_name: "ListCertificateAuthorities",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:ListCertificateAuthorities"],
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
    input: &super::structures::LIST_CERTIFICATE_AUTHORITIES_REQUEST,
    output: &super::structures::LIST_CERTIFICATE_AUTHORITIES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListCertificateAuthoritiesRequest>,
    new_output: new_shape::<ListCertificateAuthoritiesResponse>,
};

/// `ListPermissions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPermissions;

impl Operation for ListPermissions {
    type Input = ListPermissionsRequest;
    type Output = ListPermissionsResponse;
    const META: &'static OperationMeta = &LIST_PERMISSIONS;
}

static LIST_PERMISSIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListPermissions",
    event_name: "ListPermissions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:ListPermissions"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_PERMISSIONS_REQUEST,
    output: &super::structures::LIST_PERMISSIONS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListPermissionsRequest>,
    new_output: new_shape::<ListPermissionsResponse>,
};

/// `ListTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTags;

impl Operation for ListTags {
    type Input = ListTagsRequest;
    type Output = ListTagsResponse;
    const META: &'static OperationMeta = &LIST_TAGS;
}

static LIST_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTags",
    event_name: "ListTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:ListTags"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_REQUEST,
    output: &super::structures::LIST_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsRequest>,
    new_output: new_shape::<ListTagsResponse>,
};

/// `PutPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutPolicy;

impl Operation for PutPolicy {
    type Input = PutPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_POLICY;
}

static PUT_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutPolicy",
    event_name: "PutPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:PutPolicy"],
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
    input: &super::structures::PUT_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `RestoreCertificateAuthority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreCertificateAuthority;

impl Operation for RestoreCertificateAuthority {
    type Input = RestoreCertificateAuthorityRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &RESTORE_CERTIFICATE_AUTHORITY;
}

static RESTORE_CERTIFICATE_AUTHORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RestoreCertificateAuthority",
    event_name: "RestoreCertificateAuthority",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:RestoreCertificateAuthority"],
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
    input: &super::structures::RESTORE_CERTIFICATE_AUTHORITY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RestoreCertificateAuthorityRequest>,
    new_output: new_shape::<Empty>,
};

/// `RevokeCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevokeCertificate;

impl Operation for RevokeCertificate {
    type Input = RevokeCertificateRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REVOKE_CERTIFICATE;
}

static REVOKE_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RevokeCertificate",
    event_name: "RevokeCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:RevokeCertificate"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REVOKE_CERTIFICATE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RevokeCertificateRequest>,
    new_output: new_shape::<Empty>,
};

/// `TagCertificateAuthority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagCertificateAuthority;

impl Operation for TagCertificateAuthority {
    type Input = TagCertificateAuthorityRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_CERTIFICATE_AUTHORITY;
}

static TAG_CERTIFICATE_AUTHORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagCertificateAuthority",
    event_name: "TagCertificateAuthority",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:TagCertificateAuthority"],
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
    input: &super::structures::TAG_CERTIFICATE_AUTHORITY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagCertificateAuthorityRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagCertificateAuthority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagCertificateAuthority;

impl Operation for UntagCertificateAuthority {
    type Input = UntagCertificateAuthorityRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_CERTIFICATE_AUTHORITY;
}

static UNTAG_CERTIFICATE_AUTHORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagCertificateAuthority",
    event_name: "UntagCertificateAuthority",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:UntagCertificateAuthority"],
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
    input: &super::structures::UNTAG_CERTIFICATE_AUTHORITY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagCertificateAuthorityRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateCertificateAuthority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateCertificateAuthority;

impl Operation for UpdateCertificateAuthority {
    type Input = UpdateCertificateAuthorityRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_CERTIFICATE_AUTHORITY;
}

static UPDATE_CERTIFICATE_AUTHORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateCertificateAuthority",
    event_name: "UpdateCertificateAuthority",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm-pca:UpdateCertificateAuthority"],
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
    input: &super::structures::UPDATE_CERTIFICATE_AUTHORITY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateCertificateAuthorityRequest>,
    new_output: new_shape::<Empty>,
};
