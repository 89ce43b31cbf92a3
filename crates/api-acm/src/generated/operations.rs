// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "ACM",
    name: "acm",
    event_source: "acm.amazonaws.com",
    api_version: "2015-12-08",
    target_prefix: Some("CertificateManager"),
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
    resource_kinds: &[ResourceKind {
        name: "AWS::CertificateManager::Certificate",
        arn: "certificate/*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ADD_TAGS_TO_CERTIFICATE,
        &CREATE_ACME_DOMAIN_VALIDATION,
        &CREATE_ACME_ENDPOINT,
        &CREATE_ACME_EXTERNAL_ACCOUNT_BINDING,
        &DELETE_ACME_DOMAIN_VALIDATION,
        &DELETE_ACME_ENDPOINT,
        &DELETE_ACME_EXTERNAL_ACCOUNT_BINDING,
        &DELETE_CERTIFICATE,
        &DESCRIBE_ACME_ACCOUNT,
        &DESCRIBE_ACME_DOMAIN_VALIDATION,
        &DESCRIBE_ACME_ENDPOINT,
        &DESCRIBE_ACME_EXTERNAL_ACCOUNT_BINDING,
        &DESCRIBE_CERTIFICATE,
        &EXPORT_CERTIFICATE,
        &GET_ACCOUNT_CONFIGURATION,
        &GET_ACME_EXTERNAL_ACCOUNT_BINDING_CREDENTIALS,
        &GET_CERTIFICATE,
        &IMPORT_CERTIFICATE,
        &LIST_ACME_ACCOUNTS,
        &LIST_ACME_DOMAIN_VALIDATIONS,
        &LIST_ACME_ENDPOINTS,
        &LIST_ACME_EXTERNAL_ACCOUNT_BINDINGS,
        &LIST_CERTIFICATE_DOMAIN_VALIDATIONS,
        &LIST_CERTIFICATES,
        &LIST_TAGS_FOR_CERTIFICATE,
        &LIST_TAGS_FOR_RESOURCE,
        &PUT_ACCOUNT_CONFIGURATION,
        &REMOVE_TAGS_FROM_CERTIFICATE,
        &RENEW_CERTIFICATE,
        &REQUEST_CERTIFICATE,
        &RESEND_VALIDATION_EMAIL,
        &REVOKE_ACME_ACCOUNT,
        &REVOKE_ACME_EXTERNAL_ACCOUNT_BINDING,
        &REVOKE_CERTIFICATE,
        &SEARCH_CERTIFICATES,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ACME_DOMAIN_VALIDATION,
        &UPDATE_ACME_ENDPOINT,
        &UPDATE_CERTIFICATE_OPTIONS,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AddTagsToCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddTagsToCertificate;

impl Operation for AddTagsToCertificate {
    type Input = AddTagsToCertificateRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ADD_TAGS_TO_CERTIFICATE;
}

static ADD_TAGS_TO_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddTagsToCertificate",
    event_name: "AddTagsToCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:AddTagsToCertificate"],
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
    input: &super::structures::ADD_TAGS_TO_CERTIFICATE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddTagsToCertificateRequest>,
    new_output: new_shape::<Empty>,
};

static CREATE_ACME_DOMAIN_VALIDATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CreateAcmeDomainValidation",
    &["acm:CreateAcmeDomainValidation"],
);

static CREATE_ACME_ENDPOINT: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateAcmeEndpoint", &["acm:CreateAcmeEndpoint"]);

static CREATE_ACME_EXTERNAL_ACCOUNT_BINDING: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CreateAcmeExternalAccountBinding",
    &["acm:CreateAcmeExternalAccountBinding"],
);

static DELETE_ACME_DOMAIN_VALIDATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteAcmeDomainValidation",
    &["acm:DeleteAcmeDomainValidation"],
);

static DELETE_ACME_ENDPOINT: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteAcmeEndpoint", &["acm:DeleteAcmeEndpoint"]);

static DELETE_ACME_EXTERNAL_ACCOUNT_BINDING: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteAcmeExternalAccountBinding",
    &["acm:DeleteAcmeExternalAccountBinding"],
);

/// `DeleteCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteCertificate;

impl Operation for DeleteCertificate {
    type Input = DeleteCertificateRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_CERTIFICATE;
}

static DELETE_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteCertificate",
    event_name: "DeleteCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:DeleteCertificate"],
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
    input: &super::structures::DELETE_CERTIFICATE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteCertificateRequest>,
    new_output: new_shape::<Empty>,
};

static DESCRIBE_ACME_ACCOUNT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "DescribeAcmeAccount", &["acm:DescribeAcmeAccount"])
};

static DESCRIBE_ACME_DOMAIN_VALIDATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAcmeDomainValidation",
        &["acm:DescribeAcmeDomainValidation"],
    )
};

static DESCRIBE_ACME_ENDPOINT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeAcmeEndpoint", &["acm:DescribeAcmeEndpoint"])
};

static DESCRIBE_ACME_EXTERNAL_ACCOUNT_BINDING: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAcmeExternalAccountBinding",
        &["acm:DescribeAcmeExternalAccountBinding"],
    )
};

/// `DescribeCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeCertificate;

impl Operation for DescribeCertificate {
    type Input = DescribeCertificateRequest;
    type Output = DescribeCertificateResponse;
    const META: &'static OperationMeta = &DESCRIBE_CERTIFICATE;
}

static DESCRIBE_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeCertificate",
    event_name: "DescribeCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:DescribeCertificate"],
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
    input: &super::structures::DESCRIBE_CERTIFICATE_REQUEST,
    output: &super::structures::DESCRIBE_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeCertificateRequest>,
    new_output: new_shape::<DescribeCertificateResponse>,
};

/// `ExportCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportCertificate;

impl Operation for ExportCertificate {
    type Input = ExportCertificateRequest;
    type Output = ExportCertificateResponse;
    const META: &'static OperationMeta = &EXPORT_CERTIFICATE;
}

static EXPORT_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ExportCertificate",
    event_name: "ExportCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:ExportCertificate"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::EXPORT_CERTIFICATE_REQUEST,
    output: &super::structures::EXPORT_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ExportCertificateRequest>,
    new_output: new_shape::<ExportCertificateResponse>,
};

/// `GetAccountConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccountConfiguration;

impl Operation for GetAccountConfiguration {
    type Input = Empty;
    type Output = GetAccountConfigurationResponse;
    const META: &'static OperationMeta = &GET_ACCOUNT_CONFIGURATION;
}

static GET_ACCOUNT_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccountConfiguration",
    event_name: "GetAccountConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:GetAccountConfiguration"],
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
    input: &EMPTY,
    output: &super::structures::GET_ACCOUNT_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<GetAccountConfigurationResponse>,
};

static GET_ACME_EXTERNAL_ACCOUNT_BINDING_CREDENTIALS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAcmeExternalAccountBindingCredentials",
        &["acm:GetAcmeExternalAccountBindingCredentials"],
    )
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
    actions: &["acm:GetCertificate"],
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
    input: &super::structures::GET_CERTIFICATE_REQUEST,
    output: &super::structures::GET_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetCertificateRequest>,
    new_output: new_shape::<GetCertificateResponse>,
};

/// `ImportCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportCertificate;

impl Operation for ImportCertificate {
    type Input = ImportCertificateRequest;
    type Output = ImportCertificateResponse;
    const META: &'static OperationMeta = &IMPORT_CERTIFICATE;
}

static IMPORT_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ImportCertificate",
    event_name: "ImportCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:ImportCertificate"],
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
    input: &super::structures::IMPORT_CERTIFICATE_REQUEST,
    output: &super::structures::IMPORT_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ImportCertificateRequest>,
    new_output: new_shape::<ImportCertificateResponse>,
};

static LIST_ACME_ACCOUNTS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ListAcmeAccounts", &["acm:ListAcmeAccounts"])
};

static LIST_ACME_DOMAIN_VALIDATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAcmeDomainValidations",
        &["acm:ListAcmeDomainValidations"],
    )
};

static LIST_ACME_ENDPOINTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAcmeEndpoints", &["acm:ListAcmeEndpoints"])
};

static LIST_ACME_EXTERNAL_ACCOUNT_BINDINGS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAcmeExternalAccountBindings",
        &["acm:ListAcmeExternalAccountBindings"],
    )
};

static LIST_CERTIFICATE_DOMAIN_VALIDATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListCertificateDomainValidations",
        &["acm:ListCertificateDomainValidations"],
    )
};

/// `ListCertificates`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListCertificates;

impl Operation for ListCertificates {
    type Input = ListCertificatesRequest;
    type Output = ListCertificatesResponse;
    const META: &'static OperationMeta = &LIST_CERTIFICATES;
}

static LIST_CERTIFICATES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListCertificates",
    event_name: "ListCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:ListCertificates"],
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
    input: &super::structures::LIST_CERTIFICATES_REQUEST,
    output: &super::structures::LIST_CERTIFICATES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListCertificatesRequest>,
    new_output: new_shape::<ListCertificatesResponse>,
};

/// `ListTagsForCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForCertificate;

impl Operation for ListTagsForCertificate {
    type Input = ListTagsForCertificateRequest;
    type Output = ListTagsForCertificateResponse;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_CERTIFICATE;
}

static LIST_TAGS_FOR_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForCertificate",
    event_name: "ListTagsForCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:ListTagsForCertificate"],
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
    input: &super::structures::LIST_TAGS_FOR_CERTIFICATE_REQUEST,
    output: &super::structures::LIST_TAGS_FOR_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForCertificateRequest>,
    new_output: new_shape::<ListTagsForCertificateResponse>,
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
    actions: &["acm:ListTagsForResource"],
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

/// `PutAccountConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutAccountConfiguration;

impl Operation for PutAccountConfiguration {
    type Input = PutAccountConfigurationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_ACCOUNT_CONFIGURATION;
}

static PUT_ACCOUNT_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutAccountConfiguration",
    event_name: "PutAccountConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:PutAccountConfiguration"],
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
    input: &super::structures::PUT_ACCOUNT_CONFIGURATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutAccountConfigurationRequest>,
    new_output: new_shape::<Empty>,
};

/// `RemoveTagsFromCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveTagsFromCertificate;

impl Operation for RemoveTagsFromCertificate {
    type Input = RemoveTagsFromCertificateRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_TAGS_FROM_CERTIFICATE;
}

static REMOVE_TAGS_FROM_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveTagsFromCertificate",
    event_name: "RemoveTagsFromCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:RemoveTagsFromCertificate"],
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
    input: &super::structures::REMOVE_TAGS_FROM_CERTIFICATE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemoveTagsFromCertificateRequest>,
    new_output: new_shape::<Empty>,
};

/// `RenewCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RenewCertificate;

impl Operation for RenewCertificate {
    type Input = RenewCertificateRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &RENEW_CERTIFICATE;
}

static RENEW_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RenewCertificate",
    event_name: "RenewCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:RenewCertificate"],
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
    input: &super::structures::RENEW_CERTIFICATE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RenewCertificateRequest>,
    new_output: new_shape::<Empty>,
};

/// `RequestCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestCertificate;

impl Operation for RequestCertificate {
    type Input = RequestCertificateRequest;
    type Output = RequestCertificateResponse;
    const META: &'static OperationMeta = &REQUEST_CERTIFICATE;
}

static REQUEST_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RequestCertificate",
    event_name: "RequestCertificate",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:RequestCertificate"],
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
    input: &super::structures::REQUEST_CERTIFICATE_REQUEST,
    output: &super::structures::REQUEST_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RequestCertificateRequest>,
    new_output: new_shape::<RequestCertificateResponse>,
};

static RESEND_VALIDATION_EMAIL: OperationMeta =
    OperationMeta::named(&SERVICE, "ResendValidationEmail", &["acm:ResendValidationEmail"]);

static REVOKE_ACME_ACCOUNT: OperationMeta =
    OperationMeta::named(&SERVICE, "RevokeAcmeAccount", &["acm:RevokeAcmeAccount"]);

static REVOKE_ACME_EXTERNAL_ACCOUNT_BINDING: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RevokeAcmeExternalAccountBinding",
    &["acm:RevokeAcmeExternalAccountBinding"],
);

static REVOKE_CERTIFICATE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "RevokeCertificate", &["acm:RevokeCertificate"])
};

static SEARCH_CERTIFICATES: OperationMeta =
    OperationMeta::named(&SERVICE, "SearchCertificates", &["acm:SearchCertificates"]);

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:TagResource"],
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
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["acm:UntagResource"],
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
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<Empty>,
};

static UPDATE_ACME_DOMAIN_VALIDATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateAcmeDomainValidation",
    &["acm:UpdateAcmeDomainValidation"],
);

static UPDATE_ACME_ENDPOINT: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateAcmeEndpoint", &["acm:UpdateAcmeEndpoint"]);

static UPDATE_CERTIFICATE_OPTIONS: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateCertificateOptions", &["acm:UpdateCertificateOptions"]);
