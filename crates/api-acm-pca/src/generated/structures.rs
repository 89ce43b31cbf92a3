// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Blob, Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `ASN1Subject`.
#[derive(Clone, Default)]
pub struct ASN1Subject {
    /// `Country`.
    pub country: Option<String>,
    /// `Organization`.
    pub organization: Option<String>,
    /// `OrganizationalUnit`.
    pub organizational_unit: Option<String>,
    /// `DistinguishedNameQualifier`.
    pub distinguished_name_qualifier: Option<String>,
    /// `State`.
    pub state: Option<String>,
    /// `CommonName`.
    pub common_name: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `Locality`.
    pub locality: Option<String>,
    /// `Title`.
    pub title: Option<String>,
    /// `Surname`.
    pub surname: Option<String>,
    /// `GivenName`.
    pub given_name: Option<String>,
    /// `Initials`.
    pub initials: Option<String>,
    /// `Pseudonym`.
    pub pseudonym: Option<String>,
    /// `GenerationQualifier`.
    pub generation_qualifier: Option<String>,
    /// `CustomAttributes`.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
}

pub(super) static ASN1_SUBJECT: Structure = Structure::new(
    "ASN1Subject",
    &[
        Member::new("Country", &schemas::COUNTRY_CODE_STRING),
        Member::new("Organization", &schemas::STRING64),
        Member::new("OrganizationalUnit", &schemas::STRING64),
        Member::new("DistinguishedNameQualifier", &schemas::ASN1_PRINTABLE_STRING64),
        Member::new("State", &schemas::STRING128),
        Member::new("CommonName", &schemas::STRING64),
        Member::new("SerialNumber", &schemas::ASN1_PRINTABLE_STRING64),
        Member::new("Locality", &schemas::STRING128),
        Member::new("Title", &schemas::STRING64),
        Member::new("Surname", &schemas::STRING40),
        Member::new("GivenName", &schemas::STRING16),
        Member::new("Initials", &schemas::STRING5),
        Member::new("Pseudonym", &schemas::STRING128),
        Member::new("GenerationQualifier", &schemas::STRING3),
        Member::new("CustomAttributes", &schemas::CUSTOM_ATTRIBUTE_LIST),
    ],
);

wire::shape!(ASN1Subject, ASN1_SUBJECT { 0 country, 1 organization, 2 organizational_unit, 3 distinguished_name_qualifier, 4 state, 5 common_name, 6 serial_number, 7 locality, 8 title, 9 surname, 10 given_name, 11 initials, 12 pseudonym, 13 generation_qualifier, 14 custom_attributes });

/// `AccessDescription`.
#[derive(Clone, Default)]
pub struct AccessDescription {
    /// `AccessMethod`.
    pub access_method: AccessMethod,
    /// `AccessLocation`.
    pub access_location: GeneralName,
}

pub(super) static ACCESS_DESCRIPTION: Structure = Structure::new(
    "AccessDescription",
    &[
        Member::new("AccessMethod", &schemas::ACCESS_METHOD).required(),
        Member::new("AccessLocation", &schemas::GENERAL_NAME).required(),
    ],
);

wire::shape!(AccessDescription, ACCESS_DESCRIPTION { 0 access_method, 1 access_location });

/// `AccessMethod`.
#[derive(Clone, Default)]
pub struct AccessMethod {
    /// `CustomObjectIdentifier`.
    pub custom_object_identifier: Option<String>,
    /// `AccessMethodType`.
    pub access_method_type: Option<AccessMethodType>,
}

pub(super) static ACCESS_METHOD: Structure = Structure::new(
    "AccessMethod",
    &[
        Member::new("CustomObjectIdentifier", &schemas::CUSTOM_OBJECT_IDENTIFIER),
        Member::new("AccessMethodType", &schemas::ACCESS_METHOD_TYPE),
    ],
);

wire::shape!(AccessMethod, ACCESS_METHOD { 0 custom_object_identifier, 1 access_method_type });

/// `ApiPassthrough`.
#[derive(Clone, Default)]
pub struct ApiPassthrough {
    /// `Extensions`.
    pub extensions: Option<Extensions>,
    /// `Subject`.
    pub subject: Option<ASN1Subject>,
}

pub(super) static API_PASSTHROUGH: Structure = Structure::new(
    "ApiPassthrough",
    &[
        Member::new("Extensions", &schemas::EXTENSIONS),
        Member::new("Subject", &schemas::ASN1_SUBJECT),
    ],
);

wire::shape!(ApiPassthrough, API_PASSTHROUGH { 0 extensions, 1 subject });

/// `CertificateAuthority`.
#[derive(Clone, Default)]
pub struct CertificateAuthority {
    /// `Arn`.
    pub arn: Option<String>,
    /// `OwnerAccount`.
    pub owner_account: Option<String>,
    /// `CreatedAt`.
    pub created_at: Option<Timestamp>,
    /// `LastStateChangeAt`.
    pub last_state_change_at: Option<Timestamp>,
    /// `Type`.
    pub r#type: Option<CertificateAuthorityType>,
    /// `Serial`.
    pub serial: Option<String>,
    /// `Status`.
    pub status: Option<CertificateAuthorityStatus>,
    /// `NotBefore`.
    pub not_before: Option<Timestamp>,
    /// `NotAfter`.
    pub not_after: Option<Timestamp>,
    /// `FailureReason`.
    pub failure_reason: Option<FailureReason>,
    /// `CertificateAuthorityConfiguration`.
    pub certificate_authority_configuration: Option<CertificateAuthorityConfiguration>,
    /// `RevocationConfiguration`.
    pub revocation_configuration: Option<RevocationConfiguration>,
    /// `RestorableUntil`.
    pub restorable_until: Option<Timestamp>,
    /// `KeyStorageSecurityStandard`.
    pub key_storage_security_standard: Option<KeyStorageSecurityStandard>,
    /// `UsageMode`.
    pub usage_mode: Option<CertificateAuthorityUsageMode>,
}

pub(super) static CERTIFICATE_AUTHORITY: Structure = Structure::new(
    "CertificateAuthority",
    &[
        Member::new("Arn", &schemas::ARN),
        Member::new("OwnerAccount", &schemas::ACCOUNT_ID),
        Member::new("CreatedAt", &plain::TIMESTAMP),
        Member::new("LastStateChangeAt", &plain::TIMESTAMP),
        Member::new("Type", &schemas::CERTIFICATE_AUTHORITY_TYPE),
        Member::new("Serial", &plain::STRING),
        Member::new("Status", &schemas::CERTIFICATE_AUTHORITY_STATUS),
        Member::new("NotBefore", &plain::TIMESTAMP),
        Member::new("NotAfter", &plain::TIMESTAMP),
        Member::new("FailureReason", &schemas::FAILURE_REASON),
        Member::new(
            "CertificateAuthorityConfiguration",
            &schemas::CERTIFICATE_AUTHORITY_CONFIGURATION,
        ),
        Member::new("RevocationConfiguration", &schemas::REVOCATION_CONFIGURATION),
        Member::new("RestorableUntil", &plain::TIMESTAMP),
        Member::new("KeyStorageSecurityStandard", &schemas::KEY_STORAGE_SECURITY_STANDARD),
        Member::new("UsageMode", &schemas::CERTIFICATE_AUTHORITY_USAGE_MODE),
    ],
);

wire::shape!(CertificateAuthority, CERTIFICATE_AUTHORITY { 0 arn, 1 owner_account, 2 created_at, 3 last_state_change_at, 4 r#type, 5 serial, 6 status, 7 not_before, 8 not_after, 9 failure_reason, 10 certificate_authority_configuration, 11 revocation_configuration, 12 restorable_until, 13 key_storage_security_standard, 14 usage_mode });

/// `CertificateAuthorityConfiguration`.
#[derive(Clone, Default)]
pub struct CertificateAuthorityConfiguration {
    /// `KeyAlgorithm`.
    pub key_algorithm: KeyAlgorithm,
    /// `SigningAlgorithm`.
    pub signing_algorithm: SigningAlgorithm,
    /// `Subject`.
    pub subject: ASN1Subject,
    /// `CsrExtensions`.
    pub csr_extensions: Option<CsrExtensions>,
}

pub(super) static CERTIFICATE_AUTHORITY_CONFIGURATION: Structure = Structure::new(
    "CertificateAuthorityConfiguration",
    &[
        Member::new("KeyAlgorithm", &schemas::KEY_ALGORITHM).required(),
        Member::new("SigningAlgorithm", &schemas::SIGNING_ALGORITHM).required(),
        Member::new("Subject", &schemas::ASN1_SUBJECT).required(),
        Member::new("CsrExtensions", &schemas::CSR_EXTENSIONS),
    ],
);

wire::shape!(CertificateAuthorityConfiguration, CERTIFICATE_AUTHORITY_CONFIGURATION { 0 key_algorithm, 1 signing_algorithm, 2 subject, 3 csr_extensions });

/// `CreateCertificateAuthorityAuditReportRequest`.
#[derive(Clone, Default)]
pub struct CreateCertificateAuthorityAuditReportRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `S3BucketName`.
    pub s3_bucket_name: String,
    /// `AuditReportResponseFormat`.
    pub audit_report_response_format: AuditReportResponseFormat,
}

pub(super) static CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_REQUEST: Structure = Structure::new(
    "CreateCertificateAuthorityAuditReportRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("S3BucketName", &schemas::S3_BUCKET_NAME).required(),
        Member::new("AuditReportResponseFormat", &schemas::AUDIT_REPORT_RESPONSE_FORMAT).required(),
    ],
);

wire::shape!(CreateCertificateAuthorityAuditReportRequest, CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_REQUEST { 0 certificate_authority_arn, 1 s3_bucket_name, 2 audit_report_response_format });

/// `CreateCertificateAuthorityAuditReportResponse`.
#[derive(Clone, Default)]
pub struct CreateCertificateAuthorityAuditReportResponse {
    /// `AuditReportId`.
    pub audit_report_id: Option<String>,
    /// `S3Key`.
    pub s3_key: Option<String>,
}

pub(super) static CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_RESPONSE: Structure = Structure::new(
    "CreateCertificateAuthorityAuditReportResponse",
    &[
        Member::new("AuditReportId", &schemas::AUDIT_REPORT_ID),
        Member::new("S3Key", &schemas::S3_KEY),
    ],
);

wire::shape!(CreateCertificateAuthorityAuditReportResponse, CREATE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_RESPONSE { 0 audit_report_id, 1 s3_key });

/// `CreateCertificateAuthorityRequest`.
#[derive(Clone, Default)]
pub struct CreateCertificateAuthorityRequest {
    /// `CertificateAuthorityConfiguration`.
    pub certificate_authority_configuration: CertificateAuthorityConfiguration,
    /// `RevocationConfiguration`.
    pub revocation_configuration: Option<RevocationConfiguration>,
    /// `CertificateAuthorityType`.
    pub certificate_authority_type: CertificateAuthorityType,
    /// `IdempotencyToken`.
    pub idempotency_token: Option<String>,
    /// `KeyStorageSecurityStandard`.
    pub key_storage_security_standard: Option<KeyStorageSecurityStandard>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `UsageMode`.
    pub usage_mode: Option<CertificateAuthorityUsageMode>,
}

pub(super) static CREATE_CERTIFICATE_AUTHORITY_REQUEST: Structure = Structure::new(
    "CreateCertificateAuthorityRequest",
    &[
        Member::new(
            "CertificateAuthorityConfiguration",
            &schemas::CERTIFICATE_AUTHORITY_CONFIGURATION,
        )
        .required(),
        Member::new("RevocationConfiguration", &schemas::REVOCATION_CONFIGURATION),
        Member::new("CertificateAuthorityType", &schemas::CERTIFICATE_AUTHORITY_TYPE).required(),
        Member::new("IdempotencyToken", &schemas::IDEMPOTENCY_TOKEN),
        Member::new("KeyStorageSecurityStandard", &schemas::KEY_STORAGE_SECURITY_STANDARD),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("UsageMode", &schemas::CERTIFICATE_AUTHORITY_USAGE_MODE),
    ],
);

wire::shape!(CreateCertificateAuthorityRequest, CREATE_CERTIFICATE_AUTHORITY_REQUEST { 0 certificate_authority_configuration, 1 revocation_configuration, 2 certificate_authority_type, 3 idempotency_token, 4 key_storage_security_standard, 5 tags, 6 usage_mode });

/// `CreateCertificateAuthorityResponse`.
#[derive(Clone, Default)]
pub struct CreateCertificateAuthorityResponse {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: Option<String>,
}

pub(super) static CREATE_CERTIFICATE_AUTHORITY_RESPONSE: Structure = Structure::new(
    "CreateCertificateAuthorityResponse",
    &[Member::new("CertificateAuthorityArn", &schemas::ARN)],
);

wire::shape!(CreateCertificateAuthorityResponse, CREATE_CERTIFICATE_AUTHORITY_RESPONSE { 0 certificate_authority_arn });

/// `CreatePermissionRequest`.
#[derive(Clone, Default)]
pub struct CreatePermissionRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `Principal`.
    pub principal: String,
    /// `SourceAccount`.
    pub source_account: Option<String>,
    /// `Actions`.
    pub actions: Vec<ActionType>,
}

pub(super) static CREATE_PERMISSION_REQUEST: Structure = Structure::new(
    "CreatePermissionRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("Principal", &schemas::PRINCIPAL).required(),
        Member::new("SourceAccount", &schemas::ACCOUNT_ID),
        Member::new("Actions", &schemas::ACTION_LIST).required(),
    ],
);

wire::shape!(CreatePermissionRequest, CREATE_PERMISSION_REQUEST { 0 certificate_authority_arn, 1 principal, 2 source_account, 3 actions });

/// `CrlConfiguration`.
#[derive(Clone, Default)]
pub struct CrlConfiguration {
    /// `Enabled`.
    pub enabled: bool,
    /// `ExpirationInDays`.
    pub expiration_in_days: Option<i32>,
    /// `CustomCname`.
    pub custom_cname: Option<String>,
    /// `S3BucketName`.
    pub s3_bucket_name: Option<String>,
    /// `S3ObjectAcl`.
    pub s3_object_acl: Option<S3ObjectAcl>,
    /// `CrlDistributionPointExtensionConfiguration`.
    pub crl_distribution_point_extension_configuration:
        Option<CrlDistributionPointExtensionConfiguration>,
    /// `CrlType`.
    pub crl_type: Option<CrlType>,
    /// `CustomPath`.
    pub custom_path: Option<String>,
}

pub(super) static CRL_CONFIGURATION: Structure = Structure::new(
    "CrlConfiguration",
    &[
        Member::new("Enabled", &plain::BOOLEAN).required(),
        Member::new("ExpirationInDays", &schemas::INTEGER1_TO5000),
        Member::new("CustomCname", &schemas::CNAME_STRING),
        Member::new("S3BucketName", &schemas::S3_BUCKET_NAME3_TO255),
        Member::new("S3ObjectAcl", &schemas::S3_OBJECT_ACL),
        Member::new(
            "CrlDistributionPointExtensionConfiguration",
            &schemas::CRL_DISTRIBUTION_POINT_EXTENSION_CONFIGURATION,
        ),
        Member::new("CrlType", &schemas::CRL_TYPE),
        Member::new("CustomPath", &schemas::CRL_PATH_STRING),
    ],
);

wire::shape!(CrlConfiguration, CRL_CONFIGURATION { 0 enabled, 1 expiration_in_days, 2 custom_cname, 3 s3_bucket_name, 4 s3_object_acl, 5 crl_distribution_point_extension_configuration, 6 crl_type, 7 custom_path });

/// `CrlDistributionPointExtensionConfiguration`.
#[derive(Clone, Default)]
pub struct CrlDistributionPointExtensionConfiguration {
    /// `OmitExtension`.
    pub omit_extension: bool,
}

pub(super) static CRL_DISTRIBUTION_POINT_EXTENSION_CONFIGURATION: Structure = Structure::new(
    "CrlDistributionPointExtensionConfiguration",
    &[Member::new("OmitExtension", &plain::BOOLEAN).required()],
);

wire::shape!(CrlDistributionPointExtensionConfiguration, CRL_DISTRIBUTION_POINT_EXTENSION_CONFIGURATION { 0 omit_extension });

/// `CsrExtensions`.
#[derive(Clone, Default)]
pub struct CsrExtensions {
    /// `KeyUsage`.
    pub key_usage: Option<KeyUsage>,
    /// `SubjectInformationAccess`.
    pub subject_information_access: Option<Vec<AccessDescription>>,
}

pub(super) static CSR_EXTENSIONS: Structure = Structure::new(
    "CsrExtensions",
    &[
        Member::new("KeyUsage", &schemas::KEY_USAGE),
        Member::new("SubjectInformationAccess", &schemas::ACCESS_DESCRIPTION_LIST),
    ],
);

wire::shape!(CsrExtensions, CSR_EXTENSIONS { 0 key_usage, 1 subject_information_access });

/// `CustomAttribute`.
#[derive(Clone, Default)]
pub struct CustomAttribute {
    /// `ObjectIdentifier`.
    pub object_identifier: String,
    /// `Value`.
    pub value: String,
}

pub(super) static CUSTOM_ATTRIBUTE: Structure = Structure::new(
    "CustomAttribute",
    &[
        Member::new("ObjectIdentifier", &schemas::CUSTOM_OBJECT_IDENTIFIER).required(),
        Member::new("Value", &schemas::STRING1_TO256).required(),
    ],
);

wire::shape!(CustomAttribute, CUSTOM_ATTRIBUTE { 0 object_identifier, 1 value });

/// `CustomExtension`.
#[derive(Clone, Default)]
pub struct CustomExtension {
    /// `ObjectIdentifier`.
    pub object_identifier: String,
    /// `Value`.
    pub value: String,
    /// `Critical`.
    pub critical: Option<bool>,
}

pub(super) static CUSTOM_EXTENSION: Structure = Structure::new(
    "CustomExtension",
    &[
        Member::new("ObjectIdentifier", &schemas::CUSTOM_OBJECT_IDENTIFIER).required(),
        Member::new("Value", &schemas::BASE64_STRING1_TO4096).required(),
        Member::new("Critical", &plain::BOOLEAN),
    ],
);

wire::shape!(CustomExtension, CUSTOM_EXTENSION { 0 object_identifier, 1 value, 2 critical });

/// `DeleteCertificateAuthorityRequest`.
#[derive(Clone, Default)]
pub struct DeleteCertificateAuthorityRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `PermanentDeletionTimeInDays`.
    pub permanent_deletion_time_in_days: Option<i32>,
}

pub(super) static DELETE_CERTIFICATE_AUTHORITY_REQUEST: Structure = Structure::new(
    "DeleteCertificateAuthorityRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("PermanentDeletionTimeInDays", &schemas::PERMANENT_DELETION_TIME_IN_DAYS),
    ],
);

wire::shape!(DeleteCertificateAuthorityRequest, DELETE_CERTIFICATE_AUTHORITY_REQUEST { 0 certificate_authority_arn, 1 permanent_deletion_time_in_days });

/// `DeletePermissionRequest`.
#[derive(Clone, Default)]
pub struct DeletePermissionRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `Principal`.
    pub principal: String,
    /// `SourceAccount`.
    pub source_account: Option<String>,
}

pub(super) static DELETE_PERMISSION_REQUEST: Structure = Structure::new(
    "DeletePermissionRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("Principal", &schemas::PRINCIPAL).required(),
        Member::new("SourceAccount", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(DeletePermissionRequest, DELETE_PERMISSION_REQUEST { 0 certificate_authority_arn, 1 principal, 2 source_account });

/// `DeletePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeletePolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
}

pub(super) static DELETE_POLICY_REQUEST: Structure =
    Structure::new("DeletePolicyRequest", &[Member::new("ResourceArn", &schemas::ARN).required()]);

wire::shape!(DeletePolicyRequest, DELETE_POLICY_REQUEST { 0 resource_arn });

/// `DescribeCertificateAuthorityAuditReportRequest`.
#[derive(Clone, Default)]
pub struct DescribeCertificateAuthorityAuditReportRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `AuditReportId`.
    pub audit_report_id: String,
}

pub(super) static DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_REQUEST: Structure = Structure::new(
    "DescribeCertificateAuthorityAuditReportRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("AuditReportId", &schemas::AUDIT_REPORT_ID).required(),
    ],
);

wire::shape!(DescribeCertificateAuthorityAuditReportRequest, DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_REQUEST { 0 certificate_authority_arn, 1 audit_report_id });

/// `DescribeCertificateAuthorityAuditReportResponse`.
#[derive(Clone, Default)]
pub struct DescribeCertificateAuthorityAuditReportResponse {
    /// `AuditReportStatus`.
    pub audit_report_status: Option<AuditReportStatus>,
    /// `S3BucketName`.
    pub s3_bucket_name: Option<String>,
    /// `S3Key`.
    pub s3_key: Option<String>,
    /// `CreatedAt`.
    pub created_at: Option<Timestamp>,
}

pub(super) static DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_RESPONSE: Structure = Structure::new(
    "DescribeCertificateAuthorityAuditReportResponse",
    &[
        Member::new("AuditReportStatus", &schemas::AUDIT_REPORT_STATUS),
        Member::new("S3BucketName", &schemas::S3_BUCKET_NAME),
        Member::new("S3Key", &schemas::S3_KEY),
        Member::new("CreatedAt", &plain::TIMESTAMP),
    ],
);

wire::shape!(DescribeCertificateAuthorityAuditReportResponse, DESCRIBE_CERTIFICATE_AUTHORITY_AUDIT_REPORT_RESPONSE { 0 audit_report_status, 1 s3_bucket_name, 2 s3_key, 3 created_at });

/// `DescribeCertificateAuthorityRequest`.
#[derive(Clone, Default)]
pub struct DescribeCertificateAuthorityRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
}

pub(super) static DESCRIBE_CERTIFICATE_AUTHORITY_REQUEST: Structure = Structure::new(
    "DescribeCertificateAuthorityRequest",
    &[Member::new("CertificateAuthorityArn", &schemas::ARN).required()],
);

wire::shape!(DescribeCertificateAuthorityRequest, DESCRIBE_CERTIFICATE_AUTHORITY_REQUEST { 0 certificate_authority_arn });

/// `DescribeCertificateAuthorityResponse`.
#[derive(Clone, Default)]
pub struct DescribeCertificateAuthorityResponse {
    /// `CertificateAuthority`.
    pub certificate_authority: Option<CertificateAuthority>,
}

pub(super) static DESCRIBE_CERTIFICATE_AUTHORITY_RESPONSE: Structure = Structure::new(
    "DescribeCertificateAuthorityResponse",
    &[Member::new("CertificateAuthority", &schemas::CERTIFICATE_AUTHORITY)],
);

wire::shape!(DescribeCertificateAuthorityResponse, DESCRIBE_CERTIFICATE_AUTHORITY_RESPONSE { 0 certificate_authority });

/// `EdiPartyName`.
#[derive(Clone, Default)]
pub struct EdiPartyName {
    /// `PartyName`.
    pub party_name: String,
    /// `NameAssigner`.
    pub name_assigner: Option<String>,
}

pub(super) static EDI_PARTY_NAME: Structure = Structure::new(
    "EdiPartyName",
    &[
        Member::new("PartyName", &schemas::STRING256).required(),
        Member::new("NameAssigner", &schemas::STRING256),
    ],
);

wire::shape!(EdiPartyName, EDI_PARTY_NAME { 0 party_name, 1 name_assigner });

/// `ExtendedKeyUsage`.
#[derive(Clone, Default)]
pub struct ExtendedKeyUsage {
    /// `ExtendedKeyUsageType`.
    pub extended_key_usage_type: Option<ExtendedKeyUsageType>,
    /// `ExtendedKeyUsageObjectIdentifier`.
    pub extended_key_usage_object_identifier: Option<String>,
}

pub(super) static EXTENDED_KEY_USAGE: Structure = Structure::new(
    "ExtendedKeyUsage",
    &[
        Member::new("ExtendedKeyUsageType", &schemas::EXTENDED_KEY_USAGE_TYPE),
        Member::new("ExtendedKeyUsageObjectIdentifier", &schemas::CUSTOM_OBJECT_IDENTIFIER),
    ],
);

wire::shape!(ExtendedKeyUsage, EXTENDED_KEY_USAGE { 0 extended_key_usage_type, 1 extended_key_usage_object_identifier });

/// `Extensions`.
#[derive(Clone, Default)]
pub struct Extensions {
    /// `CertificatePolicies`.
    pub certificate_policies: Option<Vec<PolicyInformation>>,
    /// `ExtendedKeyUsage`.
    pub extended_key_usage: Option<Vec<ExtendedKeyUsage>>,
    /// `KeyUsage`.
    pub key_usage: Option<KeyUsage>,
    /// `SubjectAlternativeNames`.
    pub subject_alternative_names: Option<Vec<GeneralName>>,
    /// `CustomExtensions`.
    pub custom_extensions: Option<Vec<CustomExtension>>,
}

pub(super) static EXTENSIONS: Structure = Structure::new(
    "Extensions",
    &[
        Member::new("CertificatePolicies", &schemas::CERTIFICATE_POLICY_LIST),
        Member::new("ExtendedKeyUsage", &schemas::EXTENDED_KEY_USAGE_LIST),
        Member::new("KeyUsage", &schemas::KEY_USAGE),
        Member::new("SubjectAlternativeNames", &schemas::GENERAL_NAME_LIST),
        Member::new("CustomExtensions", &schemas::CUSTOM_EXTENSION_LIST),
    ],
);

wire::shape!(Extensions, EXTENSIONS { 0 certificate_policies, 1 extended_key_usage, 2 key_usage, 3 subject_alternative_names, 4 custom_extensions });

/// `GeneralName`.
#[derive(Clone, Default)]
pub struct GeneralName {
    /// `OtherName`.
    pub other_name: Option<OtherName>,
    /// `Rfc822Name`.
    pub rfc822_name: Option<String>,
    /// `DnsName`.
    pub dns_name: Option<String>,
    /// `DirectoryName`.
    pub directory_name: Option<ASN1Subject>,
    /// `EdiPartyName`.
    pub edi_party_name: Option<EdiPartyName>,
    /// `UniformResourceIdentifier`.
    pub uniform_resource_identifier: Option<String>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `RegisteredId`.
    pub registered_id: Option<String>,
}

pub(super) static GENERAL_NAME: Structure = Structure::new(
    "GeneralName",
    &[
        Member::new("OtherName", &schemas::OTHER_NAME),
        Member::new("Rfc822Name", &schemas::STRING256),
        Member::new("DnsName", &schemas::STRING253),
        Member::new("DirectoryName", &schemas::ASN1_SUBJECT),
        Member::new("EdiPartyName", &schemas::EDI_PARTY_NAME),
        Member::new("UniformResourceIdentifier", &schemas::STRING253),
        Member::new("IpAddress", &schemas::STRING39),
        Member::new("RegisteredId", &schemas::CUSTOM_OBJECT_IDENTIFIER),
    ],
);

wire::shape!(GeneralName, GENERAL_NAME { 0 other_name, 1 rfc822_name, 2 dns_name, 3 directory_name, 4 edi_party_name, 5 uniform_resource_identifier, 6 ip_address, 7 registered_id });

/// `GetCertificateAuthorityCertificateRequest`.
#[derive(Clone, Default)]
pub struct GetCertificateAuthorityCertificateRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
}

pub(super) static GET_CERTIFICATE_AUTHORITY_CERTIFICATE_REQUEST: Structure = Structure::new(
    "GetCertificateAuthorityCertificateRequest",
    &[Member::new("CertificateAuthorityArn", &schemas::ARN).required()],
);

wire::shape!(GetCertificateAuthorityCertificateRequest, GET_CERTIFICATE_AUTHORITY_CERTIFICATE_REQUEST { 0 certificate_authority_arn });

/// `GetCertificateAuthorityCertificateResponse`.
#[derive(Clone, Default)]
pub struct GetCertificateAuthorityCertificateResponse {
    /// `Certificate`.
    pub certificate: Option<String>,
    /// `CertificateChain`.
    pub certificate_chain: Option<String>,
}

pub(super) static GET_CERTIFICATE_AUTHORITY_CERTIFICATE_RESPONSE: Structure = Structure::new(
    "GetCertificateAuthorityCertificateResponse",
    &[Member::new("Certificate", &plain::STRING), Member::new("CertificateChain", &plain::STRING)],
);

wire::shape!(GetCertificateAuthorityCertificateResponse, GET_CERTIFICATE_AUTHORITY_CERTIFICATE_RESPONSE { 0 certificate, 1 certificate_chain });

/// `GetCertificateAuthorityCsrRequest`.
#[derive(Clone, Default)]
pub struct GetCertificateAuthorityCsrRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
}

pub(super) static GET_CERTIFICATE_AUTHORITY_CSR_REQUEST: Structure = Structure::new(
    "GetCertificateAuthorityCsrRequest",
    &[Member::new("CertificateAuthorityArn", &schemas::ARN).required()],
);

wire::shape!(GetCertificateAuthorityCsrRequest, GET_CERTIFICATE_AUTHORITY_CSR_REQUEST { 0 certificate_authority_arn });

/// `GetCertificateAuthorityCsrResponse`.
#[derive(Clone, Default)]
pub struct GetCertificateAuthorityCsrResponse {
    /// `Csr`.
    pub csr: Option<String>,
}

pub(super) static GET_CERTIFICATE_AUTHORITY_CSR_RESPONSE: Structure =
    Structure::new("GetCertificateAuthorityCsrResponse", &[Member::new("Csr", &plain::STRING)]);

wire::shape!(GetCertificateAuthorityCsrResponse, GET_CERTIFICATE_AUTHORITY_CSR_RESPONSE { 0 csr });

/// `GetCertificateRequest`.
#[derive(Clone, Default)]
pub struct GetCertificateRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `CertificateArn`.
    pub certificate_arn: String,
}

pub(super) static GET_CERTIFICATE_REQUEST: Structure = Structure::new(
    "GetCertificateRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("CertificateArn", &schemas::ARN).required(),
    ],
);

wire::shape!(GetCertificateRequest, GET_CERTIFICATE_REQUEST { 0 certificate_authority_arn, 1 certificate_arn });

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
    &[Member::new("Certificate", &plain::STRING), Member::new("CertificateChain", &plain::STRING)],
);

wire::shape!(GetCertificateResponse, GET_CERTIFICATE_RESPONSE { 0 certificate, 1 certificate_chain });

/// `GetPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetPolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
}

pub(super) static GET_POLICY_REQUEST: Structure =
    Structure::new("GetPolicyRequest", &[Member::new("ResourceArn", &schemas::ARN).required()]);

wire::shape!(GetPolicyRequest, GET_POLICY_REQUEST { 0 resource_arn });

/// `GetPolicyResponse`.
#[derive(Clone, Default)]
pub struct GetPolicyResponse {
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static GET_POLICY_RESPONSE: Structure =
    Structure::new("GetPolicyResponse", &[Member::new("Policy", &schemas::AWS_POLICY)]);

wire::shape!(GetPolicyResponse, GET_POLICY_RESPONSE { 0 policy });

/// `ImportCertificateAuthorityCertificateRequest`.
#[derive(Clone, Default)]
pub struct ImportCertificateAuthorityCertificateRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `Certificate`.
    pub certificate: Blob,
    /// `CertificateChain`.
    pub certificate_chain: Option<Blob>,
}

pub(super) static IMPORT_CERTIFICATE_AUTHORITY_CERTIFICATE_REQUEST: Structure = Structure::new(
    "ImportCertificateAuthorityCertificateRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("Certificate", &schemas::CERTIFICATE_BODY_BLOB).required(),
        Member::new("CertificateChain", &schemas::CERTIFICATE_CHAIN_BLOB),
    ],
);

wire::shape!(ImportCertificateAuthorityCertificateRequest, IMPORT_CERTIFICATE_AUTHORITY_CERTIFICATE_REQUEST { 0 certificate_authority_arn, 1 certificate, 2 certificate_chain });

/// `IssueCertificateRequest`.
#[derive(Clone, Default)]
pub struct IssueCertificateRequest {
    /// `ApiPassthrough`.
    pub api_passthrough: Option<ApiPassthrough>,
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `Csr`.
    pub csr: Blob,
    /// `SigningAlgorithm`.
    pub signing_algorithm: SigningAlgorithm,
    /// `TemplateArn`.
    pub template_arn: Option<String>,
    /// `Validity`.
    pub validity: Validity,
    /// `ValidityNotBefore`.
    pub validity_not_before: Option<Validity>,
    /// `IdempotencyToken`.
    pub idempotency_token: Option<String>,
}

pub(super) static ISSUE_CERTIFICATE_REQUEST: Structure = Structure::new(
    "IssueCertificateRequest",
    &[
        Member::new("ApiPassthrough", &schemas::API_PASSTHROUGH),
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("Csr", &schemas::CSR_BLOB).required(),
        Member::new("SigningAlgorithm", &schemas::SIGNING_ALGORITHM).required(),
        Member::new("TemplateArn", &schemas::ARN),
        Member::new("Validity", &schemas::VALIDITY).required(),
        Member::new("ValidityNotBefore", &schemas::VALIDITY),
        Member::new("IdempotencyToken", &schemas::IDEMPOTENCY_TOKEN),
    ],
);

wire::shape!(IssueCertificateRequest, ISSUE_CERTIFICATE_REQUEST { 0 api_passthrough, 1 certificate_authority_arn, 2 csr, 3 signing_algorithm, 4 template_arn, 5 validity, 6 validity_not_before, 7 idempotency_token });

/// `IssueCertificateResponse`.
#[derive(Clone, Default)]
pub struct IssueCertificateResponse {
    /// `CertificateArn`.
    pub certificate_arn: Option<String>,
}

pub(super) static ISSUE_CERTIFICATE_RESPONSE: Structure =
    Structure::new("IssueCertificateResponse", &[Member::new("CertificateArn", &schemas::ARN)]);

wire::shape!(IssueCertificateResponse, ISSUE_CERTIFICATE_RESPONSE { 0 certificate_arn });

/// `KeyUsage`.
#[derive(Clone, Default)]
pub struct KeyUsage {
    /// `DigitalSignature`.
    pub digital_signature: Option<bool>,
    /// `NonRepudiation`.
    pub non_repudiation: Option<bool>,
    /// `KeyEncipherment`.
    pub key_encipherment: Option<bool>,
    /// `DataEncipherment`.
    pub data_encipherment: Option<bool>,
    /// `KeyAgreement`.
    pub key_agreement: Option<bool>,
    /// `KeyCertSign`.
    pub key_cert_sign: Option<bool>,
    /// `CRLSign`.
    pub crl_sign: Option<bool>,
    /// `EncipherOnly`.
    pub encipher_only: Option<bool>,
    /// `DecipherOnly`.
    pub decipher_only: Option<bool>,
}

pub(super) static KEY_USAGE: Structure = Structure::new(
    "KeyUsage",
    &[
        Member::new("DigitalSignature", &plain::BOOLEAN),
        Member::new("NonRepudiation", &plain::BOOLEAN),
        Member::new("KeyEncipherment", &plain::BOOLEAN),
        Member::new("DataEncipherment", &plain::BOOLEAN),
        Member::new("KeyAgreement", &plain::BOOLEAN),
        Member::new("KeyCertSign", &plain::BOOLEAN),
        Member::new("CRLSign", &plain::BOOLEAN),
        Member::new("EncipherOnly", &plain::BOOLEAN),
        Member::new("DecipherOnly", &plain::BOOLEAN),
    ],
);

wire::shape!(KeyUsage, KEY_USAGE { 0 digital_signature, 1 non_repudiation, 2 key_encipherment, 3 data_encipherment, 4 key_agreement, 5 key_cert_sign, 6 crl_sign, 7 encipher_only, 8 decipher_only });

/// `ListCertificateAuthoritiesRequest`.
#[derive(Clone, Default)]
pub struct ListCertificateAuthoritiesRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `ResourceOwner`.
    pub resource_owner: Option<ResourceOwner>,
}

pub(super) static LIST_CERTIFICATE_AUTHORITIES_REQUEST: Structure = Structure::new(
    "ListCertificateAuthoritiesRequest",
    &[
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("ResourceOwner", &schemas::RESOURCE_OWNER),
    ],
);

wire::shape!(ListCertificateAuthoritiesRequest, LIST_CERTIFICATE_AUTHORITIES_REQUEST { 0 max_results, 1 next_token, 2 resource_owner });

/// `ListCertificateAuthoritiesResponse`.
#[derive(Clone, Default)]
pub struct ListCertificateAuthoritiesResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `CertificateAuthorities`.
    pub certificate_authorities: Option<Vec<CertificateAuthority>>,
}

pub(super) static LIST_CERTIFICATE_AUTHORITIES_RESPONSE: Structure = Structure::new(
    "ListCertificateAuthoritiesResponse",
    &[
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("CertificateAuthorities", &schemas::CERTIFICATE_AUTHORITIES),
    ],
);

wire::shape!(ListCertificateAuthoritiesResponse, LIST_CERTIFICATE_AUTHORITIES_RESPONSE { 0 next_token, 1 certificate_authorities });

/// `ListPermissionsRequest`.
#[derive(Clone, Default)]
pub struct ListPermissionsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
}

pub(super) static LIST_PERMISSIONS_REQUEST: Structure = Structure::new(
    "ListPermissionsRequest",
    &[
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
    ],
);

wire::shape!(ListPermissionsRequest, LIST_PERMISSIONS_REQUEST { 0 max_results, 1 next_token, 2 certificate_authority_arn });

/// `ListPermissionsResponse`.
#[derive(Clone, Default)]
pub struct ListPermissionsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Permissions`.
    pub permissions: Option<Vec<Permission>>,
}

pub(super) static LIST_PERMISSIONS_RESPONSE: Structure = Structure::new(
    "ListPermissionsResponse",
    &[
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("Permissions", &schemas::PERMISSION_LIST),
    ],
);

wire::shape!(ListPermissionsResponse, LIST_PERMISSIONS_RESPONSE { 0 next_token, 1 permissions });

/// `ListTagsRequest`.
#[derive(Clone, Default)]
pub struct ListTagsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
}

pub(super) static LIST_TAGS_REQUEST: Structure = Structure::new(
    "ListTagsRequest",
    &[
        Member::new("MaxResults", &schemas::MAX_RESULTS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
    ],
);

wire::shape!(ListTagsRequest, LIST_TAGS_REQUEST { 0 max_results, 1 next_token, 2 certificate_authority_arn });

/// `ListTagsResponse`.
#[derive(Clone, Default)]
pub struct ListTagsResponse {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_RESPONSE: Structure = Structure::new(
    "ListTagsResponse",
    &[Member::new("NextToken", &schemas::NEXT_TOKEN), Member::new("Tags", &schemas::TAG_LIST)],
);

wire::shape!(ListTagsResponse, LIST_TAGS_RESPONSE { 0 next_token, 1 tags });

/// `OcspConfiguration`.
#[derive(Clone, Default)]
pub struct OcspConfiguration {
    /// `Enabled`.
    pub enabled: bool,
    /// `OcspCustomCname`.
    pub ocsp_custom_cname: Option<String>,
}

pub(super) static OCSP_CONFIGURATION: Structure = Structure::new(
    "OcspConfiguration",
    &[
        Member::new("Enabled", &plain::BOOLEAN).required(),
        Member::new("OcspCustomCname", &schemas::CNAME_STRING),
    ],
);

wire::shape!(OcspConfiguration, OCSP_CONFIGURATION { 0 enabled, 1 ocsp_custom_cname });

/// `OtherName`.
#[derive(Clone, Default)]
pub struct OtherName {
    /// `TypeId`.
    pub type_id: String,
    /// `Value`.
    pub value: String,
}

pub(super) static OTHER_NAME: Structure = Structure::new(
    "OtherName",
    &[
        Member::new("TypeId", &schemas::CUSTOM_OBJECT_IDENTIFIER).required(),
        Member::new("Value", &schemas::STRING256).required(),
    ],
);

wire::shape!(OtherName, OTHER_NAME { 0 type_id, 1 value });

/// `Permission`.
#[derive(Clone, Default)]
pub struct Permission {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: Option<String>,
    /// `CreatedAt`.
    pub created_at: Option<Timestamp>,
    /// `Principal`.
    pub principal: Option<String>,
    /// `SourceAccount`.
    pub source_account: Option<String>,
    /// `Actions`.
    pub actions: Option<Vec<ActionType>>,
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static PERMISSION: Structure = Structure::new(
    "Permission",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN),
        Member::new("CreatedAt", &plain::TIMESTAMP),
        Member::new("Principal", &schemas::PRINCIPAL),
        Member::new("SourceAccount", &schemas::ACCOUNT_ID),
        Member::new("Actions", &schemas::ACTION_LIST),
        Member::new("Policy", &schemas::AWS_POLICY),
    ],
);

wire::shape!(Permission, PERMISSION { 0 certificate_authority_arn, 1 created_at, 2 principal, 3 source_account, 4 actions, 5 policy });

/// `PolicyInformation`.
#[derive(Clone, Default)]
pub struct PolicyInformation {
    /// `CertPolicyId`.
    pub cert_policy_id: String,
    /// `PolicyQualifiers`.
    pub policy_qualifiers: Option<Vec<PolicyQualifierInfo>>,
}

pub(super) static POLICY_INFORMATION: Structure = Structure::new(
    "PolicyInformation",
    &[
        Member::new("CertPolicyId", &schemas::CUSTOM_OBJECT_IDENTIFIER).required(),
        Member::new("PolicyQualifiers", &schemas::POLICY_QUALIFIER_INFO_LIST),
    ],
);

wire::shape!(PolicyInformation, POLICY_INFORMATION { 0 cert_policy_id, 1 policy_qualifiers });

/// `PolicyQualifierInfo`.
#[derive(Clone, Default)]
pub struct PolicyQualifierInfo {
    /// `PolicyQualifierId`.
    pub policy_qualifier_id: PolicyQualifierId,
    /// `Qualifier`.
    pub qualifier: Qualifier,
}

pub(super) static POLICY_QUALIFIER_INFO: Structure = Structure::new(
    "PolicyQualifierInfo",
    &[
        Member::new("PolicyQualifierId", &schemas::POLICY_QUALIFIER_ID).required(),
        Member::new("Qualifier", &schemas::QUALIFIER).required(),
    ],
);

wire::shape!(PolicyQualifierInfo, POLICY_QUALIFIER_INFO { 0 policy_qualifier_id, 1 qualifier });

/// `PutPolicyRequest`.
#[derive(Clone, Default)]
pub struct PutPolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `Policy`.
    pub policy: String,
}

pub(super) static PUT_POLICY_REQUEST: Structure = Structure::new(
    "PutPolicyRequest",
    &[
        Member::new("ResourceArn", &schemas::ARN).required(),
        Member::new("Policy", &schemas::AWS_POLICY).required(),
    ],
);

wire::shape!(PutPolicyRequest, PUT_POLICY_REQUEST { 0 resource_arn, 1 policy });

/// `Qualifier`.
#[derive(Clone, Default)]
pub struct Qualifier {
    /// `CpsUri`.
    pub cps_uri: String,
}

pub(super) static QUALIFIER: Structure =
    Structure::new("Qualifier", &[Member::new("CpsUri", &schemas::STRING256).required()]);

wire::shape!(Qualifier, QUALIFIER { 0 cps_uri });

/// `RestoreCertificateAuthorityRequest`.
#[derive(Clone, Default)]
pub struct RestoreCertificateAuthorityRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
}

pub(super) static RESTORE_CERTIFICATE_AUTHORITY_REQUEST: Structure = Structure::new(
    "RestoreCertificateAuthorityRequest",
    &[Member::new("CertificateAuthorityArn", &schemas::ARN).required()],
);

wire::shape!(RestoreCertificateAuthorityRequest, RESTORE_CERTIFICATE_AUTHORITY_REQUEST { 0 certificate_authority_arn });

/// `RevocationConfiguration`.
#[derive(Clone, Default)]
pub struct RevocationConfiguration {
    /// `CrlConfiguration`.
    pub crl_configuration: Option<CrlConfiguration>,
    /// `OcspConfiguration`.
    pub ocsp_configuration: Option<OcspConfiguration>,
}

pub(super) static REVOCATION_CONFIGURATION: Structure = Structure::new(
    "RevocationConfiguration",
    &[
        Member::new("CrlConfiguration", &schemas::CRL_CONFIGURATION),
        Member::new("OcspConfiguration", &schemas::OCSP_CONFIGURATION),
    ],
);

wire::shape!(RevocationConfiguration, REVOCATION_CONFIGURATION { 0 crl_configuration, 1 ocsp_configuration });

/// `RevokeCertificateRequest`.
#[derive(Clone, Default)]
pub struct RevokeCertificateRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `CertificateSerial`.
    pub certificate_serial: String,
    /// `RevocationReason`.
    pub revocation_reason: RevocationReason,
}

pub(super) static REVOKE_CERTIFICATE_REQUEST: Structure = Structure::new(
    "RevokeCertificateRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("CertificateSerial", &schemas::STRING128).required(),
        Member::new("RevocationReason", &schemas::REVOCATION_REASON).required(),
    ],
);

wire::shape!(RevokeCertificateRequest, REVOKE_CERTIFICATE_REQUEST { 0 certificate_authority_arn, 1 certificate_serial, 2 revocation_reason });

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

/// `TagCertificateAuthorityRequest`.
#[derive(Clone, Default)]
pub struct TagCertificateAuthorityRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_CERTIFICATE_AUTHORITY_REQUEST: Structure = Structure::new(
    "TagCertificateAuthorityRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagCertificateAuthorityRequest, TAG_CERTIFICATE_AUTHORITY_REQUEST { 0 certificate_authority_arn, 1 tags });

/// `UntagCertificateAuthorityRequest`.
#[derive(Clone, Default)]
pub struct UntagCertificateAuthorityRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static UNTAG_CERTIFICATE_AUTHORITY_REQUEST: Structure = Structure::new(
    "UntagCertificateAuthorityRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(UntagCertificateAuthorityRequest, UNTAG_CERTIFICATE_AUTHORITY_REQUEST { 0 certificate_authority_arn, 1 tags });

/// `UpdateCertificateAuthorityRequest`.
#[derive(Clone, Default)]
pub struct UpdateCertificateAuthorityRequest {
    /// `CertificateAuthorityArn`.
    pub certificate_authority_arn: String,
    /// `RevocationConfiguration`.
    pub revocation_configuration: Option<RevocationConfiguration>,
    /// `Status`.
    pub status: Option<CertificateAuthorityStatus>,
}

pub(super) static UPDATE_CERTIFICATE_AUTHORITY_REQUEST: Structure = Structure::new(
    "UpdateCertificateAuthorityRequest",
    &[
        Member::new("CertificateAuthorityArn", &schemas::ARN).required(),
        Member::new("RevocationConfiguration", &schemas::REVOCATION_CONFIGURATION),
        Member::new("Status", &schemas::CERTIFICATE_AUTHORITY_STATUS),
    ],
);

wire::shape!(UpdateCertificateAuthorityRequest, UPDATE_CERTIFICATE_AUTHORITY_REQUEST { 0 certificate_authority_arn, 1 revocation_configuration, 2 status });

/// `Validity`.
#[derive(Clone, Default)]
pub struct Validity {
    /// `Value`.
    pub value: i64,
    /// `Type`.
    pub r#type: ValidityPeriodType,
}

pub(super) static VALIDITY: Structure = Structure::new(
    "Validity",
    &[
        Member::new("Value", &schemas::POSITIVE_LONG).required(),
        Member::new("Type", &schemas::VALIDITY_PERIOD_TYPE).required(),
    ],
);

wire::shape!(Validity, VALIDITY { 0 value, 1 r#type });
