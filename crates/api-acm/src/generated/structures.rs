// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Blob, Member, SensitiveBlob, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AddTagsToCertificateRequest`.
#[derive(Clone, Default)]
pub struct AddTagsToCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static ADD_TAGS_TO_CERTIFICATE_REQUEST: Structure = Structure::new(
    "AddTagsToCertificateRequest",
    &[
        Member::new("CertificateArn", &schemas::ARN).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(AddTagsToCertificateRequest, ADD_TAGS_TO_CERTIFICATE_REQUEST { 0 certificate_arn, 1 tags });

/// `CertificateDetail`.
#[derive(Clone, Default)]
pub struct CertificateDetail {
    /// `CertificateArn`.
    pub certificate_arn: Option<String>,
    /// `DomainName`.
    pub domain_name: Option<String>,
    /// `SubjectAlternativeNames`.
    pub subject_alternative_names: Option<Vec<String>>,
    /// `ManagedBy`.
    pub managed_by: Option<CertificateManagedBy>,
    /// `DomainValidationOptions`.
    pub domain_validation_options: Option<Vec<DomainValidation>>,
    /// `Serial`.
    pub serial: Option<String>,
    /// `Subject`.
    pub subject: Option<String>,
    /// `Issuer`.
    pub issuer: Option<String>,
    /// `CreatedAt`.
    pub created_at: Option<Timestamp>,
    /// `IssuedAt`.
    pub issued_at: Option<Timestamp>,
    /// `ImportedAt`.
    pub imported_at: Option<Timestamp>,
    /// `Status`.
    pub status: Option<CertificateStatus>,
    /// `RevokedAt`.
    pub revoked_at: Option<Timestamp>,
    /// `RevocationReason`.
    pub revocation_reason: Option<RevocationReason>,
    /// `NotBefore`.
    pub not_before: Option<Timestamp>,
    /// `NotAfter`.
    pub not_after: Option<Timestamp>,
    /// `KeyAlgorithm`.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// `SignatureAlgorithm`.
    pub signature_algorithm: Option<String>,
    /// `InUseBy`.
    pub in_use_by: Option<Vec<String>>,
    /// `FailureReason`.
    pub failure_reason: Option<FailureReason>,
    /// `Type`.
    pub r#type: Option<CertificateType>,
    /// `RenewalSummary`.
    pub renewal_summary: Option<RenewalSummary>,
    /// `KeyUsages`.
    pub key_usages: Option<Vec<KeyUsage>>,
    /// `ExtendedKeyUsages`.
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: Option<String>,
    /// `RenewalEligibility`.
    pub renewal_eligibility: Option<RenewalEligibility>,
    /// `Options`.
    pub options: Option<CertificateOptions>,
    /// `UpdateSummary`.
    pub update_summary: Option<UpdateSummary>,
    /// `CertificateKeyPairOrigin`.
    pub certificate_key_pair_origin: Option<CertificateKeyPairOrigin>,
    /// `AcmeEndpointArn`.
    pub acme_endpoint_arn: Option<String>,
    /// `AcmeAccountId`.
    pub acme_account_id: Option<String>,
}

pub(super) static CERTIFICATE_DETAIL: Structure = Structure::new(
    "CertificateDetail",
    &[
        Member::new("CertificateArn", &schemas::ARN),
        Member::new("DomainName", &schemas::DOMAIN_NAME_STRING),
        Member::new("SubjectAlternativeNames", &schemas::DOMAIN_LIST),
        Member::new("ManagedBy", &schemas::CERTIFICATE_MANAGED_BY),
        Member::new("DomainValidationOptions", &schemas::DOMAIN_VALIDATION_LIST),
        Member::new("Serial", &plain::STRING),
        Member::new("Subject", &plain::STRING),
        Member::new("Issuer", &plain::STRING),
        Member::new("CreatedAt", &plain::TIMESTAMP),
        Member::new("IssuedAt", &plain::TIMESTAMP),
        Member::new("ImportedAt", &plain::TIMESTAMP),
        Member::new("Status", &schemas::CERTIFICATE_STATUS),
        Member::new("RevokedAt", &plain::TIMESTAMP),
        Member::new("RevocationReason", &schemas::REVOCATION_REASON),
        Member::new("NotBefore", &plain::TIMESTAMP),
        Member::new("NotAfter", &plain::TIMESTAMP),
        Member::new("KeyAlgorithm", &schemas::KEY_ALGORITHM),
        Member::new("SignatureAlgorithm", &plain::STRING),
        Member::new("InUseBy", &schemas::IN_USE_LIST),
        Member::new("FailureReason", &schemas::FAILURE_REASON),
        Member::new("Type", &schemas::CERTIFICATE_TYPE),
        Member::new("RenewalSummary", &schemas::RENEWAL_SUMMARY),
        Member::new("KeyUsages", &schemas::KEY_USAGE_LIST),
        Member::new("ExtendedKeyUsages", &schemas::EXTENDED_KEY_USAGE_LIST),
        Member::new("CertificateAuthorityArn", &schemas::ARN),
        Member::new("RenewalEligibility", &schemas::RENEWAL_ELIGIBILITY),
        Member::new("Options", &schemas::CERTIFICATE_OPTIONS),
        Member::new("UpdateSummary", &schemas::UPDATE_SUMMARY),
        Member::new("CertificateKeyPairOrigin", &schemas::CERTIFICATE_KEY_PAIR_ORIGIN),
        Member::new("AcmeEndpointArn", &schemas::ARN),
        Member::new("AcmeAccountId", &schemas::ACME_ACCOUNT_ID),
    ],
);

wire::shape!(CertificateDetail, CERTIFICATE_DETAIL { 0 certificate_arn, 1 domain_name, 2 subject_alternative_names, 3 managed_by, 4 domain_validation_options, 5 serial, 6 subject, 7 issuer, 8 created_at, 9 issued_at, 10 imported_at, 11 status, 12 revoked_at, 13 revocation_reason, 14 not_before, 15 not_after, 16 key_algorithm, 17 signature_algorithm, 18 in_use_by, 19 failure_reason, 20 r#type, 21 renewal_summary, 22 key_usages, 23 extended_key_usages, 24 certificate_authority_arn, 25 renewal_eligibility, 26 options, 27 update_summary, 28 certificate_key_pair_origin, 29 acme_endpoint_arn, 30 acme_account_id });

/// `CertificateOptions`.
#[derive(Clone, Default)]
pub struct CertificateOptions {
    /// `CertificateTransparencyLoggingPreference`.
    pub certificate_transparency_logging_preference:
        Option<CertificateTransparencyLoggingPreference>,
    /// `Export`.
    pub export: Option<CertificateExport>,
    /// `ValidationMethod`.
    pub validation_method: Option<ValidationMethod>,
}

pub(super) static CERTIFICATE_OPTIONS: Structure = Structure::new(
    "CertificateOptions",
    &[
        Member::new(
            "CertificateTransparencyLoggingPreference",
            &schemas::CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE,
        ),
        Member::new("Export", &schemas::CERTIFICATE_EXPORT),
        Member::new("ValidationMethod", &schemas::VALIDATION_METHOD),
    ],
);

wire::shape!(CertificateOptions, CERTIFICATE_OPTIONS { 0 certificate_transparency_logging_preference, 1 export, 2 validation_method });

/// `CertificateSummary`.
#[derive(Clone, Default)]
pub struct CertificateSummary {
    /// `CertificateArn`.
    pub certificate_arn: Option<String>,
    /// `DomainName`.
    pub domain_name: Option<String>,
    /// `SubjectAlternativeNameSummaries`.
    pub subject_alternative_name_summaries: Option<Vec<String>>,
    /// `HasAdditionalSubjectAlternativeNames`.
    pub has_additional_subject_alternative_names: Option<bool>,
    /// `Status`.
    pub status: Option<CertificateStatus>,
    /// `Type`.
    pub r#type: Option<CertificateType>,
    /// `KeyAlgorithm`.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// `KeyUsages`.
    pub key_usages: Option<Vec<KeyUsageName>>,
    /// `ExtendedKeyUsages`.
    pub extended_key_usages: Option<Vec<ExtendedKeyUsageName>>,
    /// `ExportOption`.
    pub export_option: Option<CertificateExport>,
    /// `InUse`.
    pub in_use: Option<bool>,
    /// `Exported`.
    pub exported: Option<bool>,
    /// `RenewalEligibility`.
    pub renewal_eligibility: Option<RenewalEligibility>,
    /// `NotBefore`.
    pub not_before: Option<Timestamp>,
    /// `NotAfter`.
    pub not_after: Option<Timestamp>,
    /// `CreatedAt`.
    pub created_at: Option<Timestamp>,
    /// `IssuedAt`.
    pub issued_at: Option<Timestamp>,
    /// `ImportedAt`.
    pub imported_at: Option<Timestamp>,
    /// `RevokedAt`.
    pub revoked_at: Option<Timestamp>,
    /// `ManagedBy`.
    pub managed_by: Option<CertificateManagedBy>,
    /// `CertificateKeyPairOrigin`.
    pub certificate_key_pair_origin: Option<CertificateKeyPairOrigin>,
}

pub(super) static CERTIFICATE_SUMMARY: Structure = Structure::new(
    "CertificateSummary",
    &[
        Member::new("CertificateArn", &schemas::ARN),
        Member::new("DomainName", &schemas::DOMAIN_NAME_STRING),
        Member::new("SubjectAlternativeNameSummaries", &schemas::DOMAIN_LIST),
        Member::new("HasAdditionalSubjectAlternativeNames", &plain::BOOLEAN),
        Member::new("Status", &schemas::CERTIFICATE_STATUS),
        Member::new("Type", &schemas::CERTIFICATE_TYPE),
        Member::new("KeyAlgorithm", &schemas::KEY_ALGORITHM),
        Member::new("KeyUsages", &schemas::KEY_USAGE_NAMES),
        Member::new("ExtendedKeyUsages", &schemas::EXTENDED_KEY_USAGE_NAMES),
        Member::new("ExportOption", &schemas::CERTIFICATE_EXPORT),
        Member::new("InUse", &plain::BOOLEAN),
        Member::new("Exported", &plain::BOOLEAN),
        Member::new("RenewalEligibility", &schemas::RENEWAL_ELIGIBILITY),
        Member::new("NotBefore", &plain::TIMESTAMP),
        Member::new("NotAfter", &plain::TIMESTAMP),
        Member::new("CreatedAt", &plain::TIMESTAMP),
        Member::new("IssuedAt", &plain::TIMESTAMP),
        Member::new("ImportedAt", &plain::TIMESTAMP),
        Member::new("RevokedAt", &plain::TIMESTAMP),
        Member::new("ManagedBy", &schemas::CERTIFICATE_MANAGED_BY),
        Member::new("CertificateKeyPairOrigin", &schemas::CERTIFICATE_KEY_PAIR_ORIGIN),
    ],
);

wire::shape!(CertificateSummary, CERTIFICATE_SUMMARY { 0 certificate_arn, 1 domain_name, 2 subject_alternative_name_summaries, 3 has_additional_subject_alternative_names, 4 status, 5 r#type, 6 key_algorithm, 7 key_usages, 8 extended_key_usages, 9 export_option, 10 in_use, 11 exported, 12 renewal_eligibility, 13 not_before, 14 not_after, 15 created_at, 16 issued_at, 17 imported_at, 18 revoked_at, 19 managed_by, 20 certificate_key_pair_origin });

/// `DeleteCertificateRequest`.
#[derive(Clone, Default)]
pub struct DeleteCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
}

pub(super) static DELETE_CERTIFICATE_REQUEST: Structure = Structure::new(
    "DeleteCertificateRequest",
    &[Member::new("CertificateArn", &schemas::ARN).required()],
);

wire::shape!(DeleteCertificateRequest, DELETE_CERTIFICATE_REQUEST { 0 certificate_arn });

/// `DescribeCertificateRequest`.
#[derive(Clone, Default)]
pub struct DescribeCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
}

pub(super) static DESCRIBE_CERTIFICATE_REQUEST: Structure = Structure::new(
    "DescribeCertificateRequest",
    &[Member::new("CertificateArn", &schemas::ARN).required()],
);

wire::shape!(DescribeCertificateRequest, DESCRIBE_CERTIFICATE_REQUEST { 0 certificate_arn });

/// `DescribeCertificateResponse`.
#[derive(Clone, Default)]
pub struct DescribeCertificateResponse {
    /// `Certificate`.
    pub certificate: Option<CertificateDetail>,
}

pub(super) static DESCRIBE_CERTIFICATE_RESPONSE: Structure = Structure::new(
    "DescribeCertificateResponse",
    &[Member::new("Certificate", &schemas::CERTIFICATE_DETAIL)],
);

wire::shape!(DescribeCertificateResponse, DESCRIBE_CERTIFICATE_RESPONSE { 0 certificate });

/// `DomainValidation`.
#[derive(Clone, Default)]
pub struct DomainValidation {
    /// `DomainName`.
    pub domain_name: String,
    /// `ValidationEmails`.
    pub validation_emails: Option<Vec<String>>,
    /// `ValidationDomain`.
    pub validation_domain: Option<String>,
    /// `ValidationStatus`.
    pub validation_status: Option<DomainStatus>,
    /// `ResourceRecord`.
    pub resource_record: Option<ResourceRecord>,
    /// `HttpRedirect`.
    pub http_redirect: Option<HttpRedirect>,
    /// `ValidationMethod`.
    pub validation_method: Option<ValidationMethod>,
}

pub(super) static DOMAIN_VALIDATION: Structure = Structure::new(
    "DomainValidation",
    &[
        Member::new("DomainName", &schemas::DOMAIN_NAME_STRING).required(),
        Member::new("ValidationEmails", &schemas::VALIDATION_EMAIL_LIST),
        Member::new("ValidationDomain", &schemas::DOMAIN_NAME_STRING),
        Member::new("ValidationStatus", &schemas::DOMAIN_STATUS),
        Member::new("ResourceRecord", &schemas::RESOURCE_RECORD),
        Member::new("HttpRedirect", &schemas::HTTP_REDIRECT),
        Member::new("ValidationMethod", &schemas::VALIDATION_METHOD),
    ],
);

wire::shape!(DomainValidation, DOMAIN_VALIDATION { 0 domain_name, 1 validation_emails, 2 validation_domain, 3 validation_status, 4 resource_record, 5 http_redirect, 6 validation_method });

/// `DomainValidationMethodUpdateSummary`.
#[derive(Clone, Default)]
pub struct DomainValidationMethodUpdateSummary {
    /// `From`.
    pub from: Option<ValidationMethod>,
    /// `To`.
    pub to: Option<ValidationMethod>,
}

pub(super) static DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY: Structure = Structure::new(
    "DomainValidationMethodUpdateSummary",
    &[
        Member::new("From", &schemas::VALIDATION_METHOD),
        Member::new("To", &schemas::VALIDATION_METHOD),
    ],
);

wire::shape!(DomainValidationMethodUpdateSummary, DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY { 0 from, 1 to });

/// `DomainValidationOption`.
#[derive(Clone, Default)]
pub struct DomainValidationOption {
    /// `DomainName`.
    pub domain_name: String,
    /// `ValidationDomain`.
    pub validation_domain: String,
}

pub(super) static DOMAIN_VALIDATION_OPTION: Structure = Structure::new(
    "DomainValidationOption",
    &[
        Member::new("DomainName", &schemas::DOMAIN_NAME_STRING).required(),
        Member::new("ValidationDomain", &schemas::DOMAIN_NAME_STRING).required(),
    ],
);

wire::shape!(DomainValidationOption, DOMAIN_VALIDATION_OPTION { 0 domain_name, 1 validation_domain });

/// `ExpiryEventsConfiguration`.
#[derive(Clone, Default)]
pub struct ExpiryEventsConfiguration {
    /// `DaysBeforeExpiry`.
    pub days_before_expiry: Option<i32>,
}

pub(super) static EXPIRY_EVENTS_CONFIGURATION: Structure = Structure::new(
    "ExpiryEventsConfiguration",
    &[Member::new("DaysBeforeExpiry", &schemas::POSITIVE_INTEGER)],
);

wire::shape!(ExpiryEventsConfiguration, EXPIRY_EVENTS_CONFIGURATION { 0 days_before_expiry });

/// `ExportCertificateRequest`.
#[derive(Clone, Default)]
pub struct ExportCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
    /// `Passphrase`.
    pub passphrase: SensitiveBlob,
}

pub(super) static EXPORT_CERTIFICATE_REQUEST: Structure = Structure::new(
    "ExportCertificateRequest",
    &[
        Member::new("CertificateArn", &schemas::ARN).required(),
        Member::new("Passphrase", &schemas::PASSPHRASE_BLOB).required(),
    ],
);

wire::shape!(ExportCertificateRequest, EXPORT_CERTIFICATE_REQUEST { 0 certificate_arn, 1 passphrase });

/// `ExportCertificateResponse`.
#[derive(Clone, Default)]
pub struct ExportCertificateResponse {
    /// `Certificate`.
    pub certificate: Option<String>,
    /// `CertificateChain`.
    pub certificate_chain: Option<String>,
    /// `PrivateKey`.
    pub private_key: Option<SensitiveString>,
}

pub(super) static EXPORT_CERTIFICATE_RESPONSE: Structure = Structure::new(
    "ExportCertificateResponse",
    &[
        Member::new("Certificate", &schemas::CERTIFICATE_BODY),
        Member::new("CertificateChain", &schemas::CERTIFICATE_CHAIN),
        Member::new("PrivateKey", &schemas::PRIVATE_KEY),
    ],
);

wire::shape!(ExportCertificateResponse, EXPORT_CERTIFICATE_RESPONSE { 0 certificate, 1 certificate_chain, 2 private_key });

/// `ExtendedKeyUsage`.
#[derive(Clone, Default)]
pub struct ExtendedKeyUsage {
    /// `Name`.
    pub name: Option<ExtendedKeyUsageName>,
    /// `OID`.
    pub oid: Option<String>,
}

pub(super) static EXTENDED_KEY_USAGE: Structure = Structure::new(
    "ExtendedKeyUsage",
    &[Member::new("Name", &schemas::EXTENDED_KEY_USAGE_NAME), Member::new("OID", &plain::STRING)],
);

wire::shape!(ExtendedKeyUsage, EXTENDED_KEY_USAGE { 0 name, 1 oid });

/// `Filters`.
#[derive(Clone, Default)]
pub struct Filters {
    /// `extendedKeyUsage`.
    pub extended_key_usage: Option<Vec<ExtendedKeyUsageName>>,
    /// `keyUsage`.
    pub key_usage: Option<Vec<KeyUsageName>>,
    /// `keyTypes`.
    pub key_types: Option<Vec<KeyAlgorithm>>,
    /// `exportOption`.
    pub export_option: Option<CertificateExport>,
    /// `managedBy`.
    pub managed_by: Option<CertificateManagedBy>,
}

pub(super) static FILTERS: Structure = Structure::new(
    "Filters",
    &[
        Member::new("extendedKeyUsage", &schemas::EXTENDED_KEY_USAGE_FILTER_LIST),
        Member::new("keyUsage", &schemas::KEY_USAGE_FILTER_LIST),
        Member::new("keyTypes", &schemas::KEY_ALGORITHM_LIST),
        Member::new("exportOption", &schemas::CERTIFICATE_EXPORT),
        Member::new("managedBy", &schemas::CERTIFICATE_MANAGED_BY),
    ],
);

wire::shape!(Filters, FILTERS { 0 extended_key_usage, 1 key_usage, 2 key_types, 3 export_option, 4 managed_by });

/// `GetAccountConfigurationResponse`.
#[derive(Clone, Default)]
pub struct GetAccountConfigurationResponse {
    /// `ExpiryEvents`.
    pub expiry_events: Option<ExpiryEventsConfiguration>,
}

pub(super) static GET_ACCOUNT_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "GetAccountConfigurationResponse",
    &[Member::new("ExpiryEvents", &schemas::EXPIRY_EVENTS_CONFIGURATION)],
);

wire::shape!(GetAccountConfigurationResponse, GET_ACCOUNT_CONFIGURATION_RESPONSE { 0 expiry_events });

/// `GetCertificateRequest`.
#[derive(Clone, Default)]
pub struct GetCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
}

pub(super) static GET_CERTIFICATE_REQUEST: Structure = Structure::new(
    "GetCertificateRequest",
    &[Member::new("CertificateArn", &schemas::ARN).required()],
);

wire::shape!(GetCertificateRequest, GET_CERTIFICATE_REQUEST { 0 certificate_arn });

/// `GetCertificateResponse`.
#[derive(Clone, Default)]
pub struct GetCertificateResponse {
    /// `Certificate`.
    pub certificate: Option<String>,
    /// `CertificateChain`.
    pub certificate_chain: Option<String>,
}

pub(super) static GET_CERTIFICATE_RESPONSE: Structure = Structure::new(
    "GetCertificateResponse",
    &[
        Member::new("Certificate", &schemas::CERTIFICATE_BODY),
        Member::new("CertificateChain", &schemas::CERTIFICATE_CHAIN),
    ],
);

wire::shape!(GetCertificateResponse, GET_CERTIFICATE_RESPONSE { 0 certificate, 1 certificate_chain });

/// `HttpRedirect`.
#[derive(Clone, Default)]
pub struct HttpRedirect {
    /// `RedirectFrom`.
    pub redirect_from: Option<String>,
    /// `RedirectTo`.
    pub redirect_to: Option<String>,
}

pub(super) static HTTP_REDIRECT: Structure = Structure::new(
    "HttpRedirect",
    &[Member::new("RedirectFrom", &plain::STRING), Member::new("RedirectTo", &plain::STRING)],
);

wire::shape!(HttpRedirect, HTTP_REDIRECT { 0 redirect_from, 1 redirect_to });

/// `ImportCertificateRequest`.
#[derive(Clone, Default)]
pub struct ImportCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: Option<String>,
    /// `Certificate`.
    pub certificate: Blob,
    /// `PrivateKey`.
    pub private_key: SensitiveBlob,
    /// `CertificateChain`.
    pub certificate_chain: Option<Blob>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static IMPORT_CERTIFICATE_REQUEST: Structure = Structure::new(
    "ImportCertificateRequest",
    &[
        Member::new("CertificateArn", &schemas::ARN),
        Member::new("Certificate", &schemas::CERTIFICATE_BODY_BLOB).required(),
        Member::new("PrivateKey", &schemas::PRIVATE_KEY_BLOB).required(),
        Member::new("CertificateChain", &schemas::CERTIFICATE_CHAIN_BLOB),
        Member::new("Tags", &schemas::TAG_LIST),
    ],
);

wire::shape!(ImportCertificateRequest, IMPORT_CERTIFICATE_REQUEST { 0 certificate_arn, 1 certificate, 2 private_key, 3 certificate_chain, 4 tags });

/// `ImportCertificateResponse`.
#[derive(Clone, Default)]
pub struct ImportCertificateResponse {
    /// `CertificateArn`.
    pub certificate_arn: Option<String>,
}

pub(super) static IMPORT_CERTIFICATE_RESPONSE: Structure =
    Structure::new("ImportCertificateResponse", &[Member::new("CertificateArn", &schemas::ARN)]);

wire::shape!(ImportCertificateResponse, IMPORT_CERTIFICATE_RESPONSE { 0 certificate_arn });

/// `KeyUsage`.
#[derive(Clone, Default)]
pub struct KeyUsage {
    /// `Name`.
    pub name: Option<KeyUsageName>,
}

pub(super) static KEY_USAGE: Structure =
    Structure::new("KeyUsage", &[Member::new("Name", &schemas::KEY_USAGE_NAME)]);

wire::shape!(KeyUsage, KEY_USAGE { 0 name });

/// `ListCertificatesRequest`.
#[derive(Clone, Default)]
pub struct ListCertificatesRequest {
    /// `CertificateStatuses`.
    pub certificate_statuses: Option<Vec<CertificateStatus>>,
    /// `CertificateKeyPairOrigins`.
    pub certificate_key_pair_origins: Option<Vec<CertificateKeyPairOrigin>>,
    /// `Includes`.
    pub includes: Option<Filters>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `SortBy`.
    pub sort_by: Option<SortBy>,
    /// `SortOrder`.
    pub sort_order: Option<SortOrder>,
}

pub(super) static LIST_CERTIFICATES_REQUEST: Structure = Structure::new(
    "ListCertificatesRequest",
    &[
        Member::new("CertificateStatuses", &schemas::CERTIFICATE_STATUSES),
        Member::new("CertificateKeyPairOrigins", &schemas::CERTIFICATE_KEY_PAIR_ORIGINS),
        Member::new("Includes", &schemas::FILTERS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxItems", &schemas::MAX_ITEMS),
        Member::new("SortBy", &schemas::SORT_BY),
        Member::new("SortOrder", &schemas::SORT_ORDER),
    ],
);

wire::shape!(ListCertificatesRequest, LIST_CERTIFICATES_REQUEST { 0 certificate_statuses, 1 certificate_key_pair_origins, 2 includes, 3 next_token, 4 max_items, 5 sort_by, 6 sort_order });

/// `ListCertificatesResponse`.
#[derive(Clone, Default)]
pub struct ListCertificatesResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `CertificateSummaryList`.
    pub certificate_summary_list: Option<Vec<CertificateSummary>>,
}

pub(super) static LIST_CERTIFICATES_RESPONSE: Structure = Structure::new(
    "ListCertificatesResponse",
    &[
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("CertificateSummaryList", &schemas::CERTIFICATE_SUMMARY_LIST),
    ],
);

wire::shape!(ListCertificatesResponse, LIST_CERTIFICATES_RESPONSE { 0 next_token, 1 certificate_summary_list });

/// `ListTagsForCertificateRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
}

pub(super) static LIST_TAGS_FOR_CERTIFICATE_REQUEST: Structure = Structure::new(
    "ListTagsForCertificateRequest",
    &[Member::new("CertificateArn", &schemas::ARN).required()],
);

wire::shape!(ListTagsForCertificateRequest, LIST_TAGS_FOR_CERTIFICATE_REQUEST { 0 certificate_arn });

/// `ListTagsForCertificateResponse`.
#[derive(Clone, Default)]
pub struct ListTagsForCertificateResponse {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_CERTIFICATE_RESPONSE: Structure =
    Structure::new("ListTagsForCertificateResponse", &[Member::new("Tags", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForCertificateResponse, LIST_TAGS_FOR_CERTIFICATE_RESPONSE { 0 tags });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[Member::new("ResourceArn", &schemas::ARN).required()],
);

wire::shape!(ListTagsForResourceRequest, LIST_TAGS_FOR_RESOURCE_REQUEST { 0 resource_arn });

/// `ListTagsForResourceResponse`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure =
    Structure::new("ListTagsForResourceResponse", &[Member::new("Tags", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForResourceResponse, LIST_TAGS_FOR_RESOURCE_RESPONSE { 0 tags });

/// `PutAccountConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutAccountConfigurationRequest {
    /// `ExpiryEvents`.
    pub expiry_events: Option<ExpiryEventsConfiguration>,
    /// `IdempotencyToken`.
    pub idempotency_token: String,
}

pub(super) static PUT_ACCOUNT_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutAccountConfigurationRequest",
    &[
        Member::new("ExpiryEvents", &schemas::EXPIRY_EVENTS_CONFIGURATION),
        Member::new("IdempotencyToken", &schemas::IDEMPOTENCY_TOKEN).required(),
    ],
);

wire::shape!(PutAccountConfigurationRequest, PUT_ACCOUNT_CONFIGURATION_REQUEST { 0 expiry_events, 1 idempotency_token });

/// `RemoveTagsFromCertificateRequest`.
#[derive(Clone, Default)]
pub struct RemoveTagsFromCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static REMOVE_TAGS_FROM_CERTIFICATE_REQUEST: Structure = Structure::new(
    "RemoveTagsFromCertificateRequest",
    &[
        Member::new("CertificateArn", &schemas::ARN).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(RemoveTagsFromCertificateRequest, REMOVE_TAGS_FROM_CERTIFICATE_REQUEST { 0 certificate_arn, 1 tags });

/// `RenewCertificateRequest`.
#[derive(Clone, Default)]
pub struct RenewCertificateRequest {
    /// `CertificateArn`.
    pub certificate_arn: String,
}

pub(super) static RENEW_CERTIFICATE_REQUEST: Structure = Structure::new(
    "RenewCertificateRequest",
    &[Member::new("CertificateArn", &schemas::ARN).required()],
);

wire::shape!(RenewCertificateRequest, RENEW_CERTIFICATE_REQUEST { 0 certificate_arn });

/// `RenewalSummary`.
#[derive(Clone, Default)]
pub struct RenewalSummary {
    /// `RenewalStatus`.
    pub renewal_status: RenewalStatus,
    /// `DomainValidationOptions`.
    pub domain_validation_options: Vec<DomainValidation>,
    /// `RenewalStatusReason`.
    pub renewal_status_reason: Option<FailureReason>,
    /// `UpdatedAt`.
    pub updated_at: Timestamp,
}

pub(super) static RENEWAL_SUMMARY: Structure = Structure::new(
    "RenewalSummary",
    &[
        Member::new("RenewalStatus", &schemas::RENEWAL_STATUS).required(),
        Member::new("DomainValidationOptions", &schemas::DOMAIN_VALIDATION_LIST).required(),
        Member::new("RenewalStatusReason", &schemas::FAILURE_REASON),
        Member::new("UpdatedAt", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(RenewalSummary, RENEWAL_SUMMARY { 0 renewal_status, 1 domain_validation_options, 2 renewal_status_reason, 3 updated_at });

/// `RequestCertificateRequest`.
#[derive(Clone, Default)]
pub struct RequestCertificateRequest {
    /// `DomainName`.
    pub domain_name: String,
    /// `ValidationMethod`.
    pub validation_method: Option<ValidationMethod>,
    /// `SubjectAlternativeNames`.
    pub subject_alternative_names: Option<Vec<String>>,
    /// `IdempotencyToken`.
    pub idempotency_token: Option<String>,
    /// `DomainValidationOptions`.
    pub domain_validation_options: Option<Vec<DomainValidationOption>>,
    /// `Options`.
    pub options: Option<CertificateOptions>,
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `KeyAlgorithm`.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// `ManagedBy`.
    pub managed_by: Option<CertificateManagedBy>,
}

pub(super) static REQUEST_CERTIFICATE_REQUEST: Structure = Structure::new(
    "RequestCertificateRequest",
    &[
        Member::new("DomainName", &schemas::DOMAIN_NAME_STRING).required(),
        Member::new("ValidationMethod", &schemas::VALIDATION_METHOD),
        Member::new("SubjectAlternativeNames", &schemas::DOMAIN_LIST),
        Member::new("IdempotencyToken", &schemas::IDEMPOTENCY_TOKEN),
        Member::new("DomainValidationOptions", &schemas::DOMAIN_VALIDATION_OPTION_LIST),
        Member::new("Options", &schemas::CERTIFICATE_OPTIONS),
        Member::new("CertificateAuthorityArn", &schemas::PCA_ARN),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("KeyAlgorithm", &schemas::KEY_ALGORITHM),
        Member::new("ManagedBy", &schemas::CERTIFICATE_MANAGED_BY),
    ],
);

wire::shape!(RequestCertificateRequest, REQUEST_CERTIFICATE_REQUEST { 0 domain_name, 1 validation_method, 2 subject_alternative_names, 3 idempotency_token, 4 domain_validation_options, 5 options, 6 certificate_authority_arn, 7 tags, 8 key_algorithm, 9 managed_by });

/// `RequestCertificateResponse`.
#[derive(Clone, Default)]
pub struct RequestCertificateResponse {
    /// `CertificateArn`.
    pub certificate_arn: Option<String>,
}

pub(super) static REQUEST_CERTIFICATE_RESPONSE: Structure =
    Structure::new("RequestCertificateResponse", &[Member::new("CertificateArn", &schemas::ARN)]);

wire::shape!(RequestCertificateResponse, REQUEST_CERTIFICATE_RESPONSE { 0 certificate_arn });

/// `ResourceRecord`.
#[derive(Clone, Default)]
pub struct ResourceRecord {
    /// `Name`.
    pub name: String,
    /// `Type`.
    pub r#type: RecordType,
    /// `Value`.
    pub value: String,
}

pub(super) static RESOURCE_RECORD: Structure = Structure::new(
    "ResourceRecord",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Type", &schemas::RECORD_TYPE).required(),
        Member::new("Value", &plain::STRING).required(),
    ],
);

wire::shape!(ResourceRecord, RESOURCE_RECORD { 0 name, 1 r#type, 2 value });

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[Member::new("Key", &schemas::TAG_KEY).required(), Member::new("Value", &schemas::TAG_VALUE)],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("ResourceArn", &schemas::ARN).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 resource_arn, 1 tags });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("ResourceArn", &schemas::ARN).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 resource_arn, 1 tag_keys });

/// `UpdateSummary`.
#[derive(Clone, Default)]
pub struct UpdateSummary {
    /// `Status`.
    pub status: Option<UpdateStatus>,
    /// `Type`.
    pub r#type: Option<UpdateType>,
    /// `DomainValidationMethodUpdateSummary`.
    pub domain_validation_method_update_summary: Option<DomainValidationMethodUpdateSummary>,
    /// `RequestedAt`.
    pub requested_at: Option<Timestamp>,
    /// `UpdatedAt`.
    pub updated_at: Option<Timestamp>,
}

pub(super) static UPDATE_SUMMARY: Structure = Structure::new(
    "UpdateSummary",
    &[
        Member::new("Status", &schemas::UPDATE_STATUS),
        Member::new("Type", &schemas::UPDATE_TYPE),
        Member::new(
            "DomainValidationMethodUpdateSummary",
            &schemas::DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY,
        ),
        Member::new("RequestedAt", &plain::TIMESTAMP),
        Member::new("UpdatedAt", &plain::TIMESTAMP),
    ],
);

wire::shape!(UpdateSummary, UPDATE_SUMMARY { 0 status, 1 r#type, 2 domain_validation_method_update_summary, 3 requested_at, 4 updated_at });
