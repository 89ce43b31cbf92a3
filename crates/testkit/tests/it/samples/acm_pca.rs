//! ACM PCA.

use super::{Exception, Sample};

/// Makes an authority.
pub(crate) const AUTHORITY: &Sample = &Sample::json(
    "CreateCertificateAuthority",
    r#"{"CertificateAuthorityType":"ROOT","CertificateAuthorityConfiguration":{"KeyAlgorithm":"EC_prime256v1","SigningAlgorithm":"SHA256WITHECDSA","Subject":{"CommonName":"Used"}},"Tags":[{"Key":"k","Value":"v"}]}"#,
);

/// Gives the request of the authority `$AUTHORITY`.
pub(crate) const AUTHORITY_CSR: &Sample =
    &Sample::json("GetCertificateAuthorityCsr", r#"{"CertificateAuthorityArn":"$AUTHORITY"}"#);

/// Has it issue its own certificate, for the request `$CSR`.
pub(crate) const AUTHORITY_ROOT: &Sample = &Sample::json(
    "IssueCertificate",
    r#"{"CertificateAuthorityArn":"$AUTHORITY","Csr":"$CSR","SigningAlgorithm":"SHA256WITHECDSA","TemplateArn":"arn:aws:acm-pca:::template/RootCACertificate/V1","Validity":{"Type":"DAYS","Value":3650}}"#,
);

/// Gives the certificate `$ISSUED`.
pub(crate) const AUTHORITY_ISSUED: &Sample = &Sample::json(
    "GetCertificate",
    r#"{"CertificateAuthorityArn":"$AUTHORITY","CertificateArn":"$ISSUED"}"#,
);

/// What is done to an authority whose certificate `$ROOT` is: it is active then, with a permission and a policy.
pub(crate) const AUTHORITY_RESOURCES: &[Sample] = &[
    Sample::json(
        "ImportCertificateAuthorityCertificate",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Certificate":"$ROOT"}"#,
    ),
    Sample::json(
        "CreatePermission",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Principal":"acm.amazonaws.com","Actions":["IssueCertificate","GetCertificate","ListPermissions"]}"#,
    ),
    Sample::json("PutPolicy", r#"{"ResourceArn":"$AUTHORITY","Policy":"$AUTHORITY_POLICY"}"#),
];

/// Issues a certificate.
pub(crate) const LEAF: &Sample = &Sample::json(
    "IssueCertificate",
    r#"{"CertificateAuthorityArn":"$AUTHORITY","Csr":"$CSR","SigningAlgorithm":"SHA256WITHECDSA","Validity":{"Type":"DAYS","Value":30}}"#,
);

/// Deletes the authority `$AUTHORITY`, which can be restored.
pub(crate) const AUTHORITY_DELETED: &Sample =
    &Sample::json("DeleteCertificateAuthority", r#"{"CertificateAuthorityArn":"$AUTHORITY"}"#);

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json(
        "CreateCertificateAuthority",
        r#"{"CertificateAuthorityType":"ROOT","CertificateAuthorityConfiguration":{"KeyAlgorithm":"EC_prime256v1","SigningAlgorithm":"SHA256WITHECDSA","Subject":{"CommonName":"Fresh"}}}"#,
    ),
    // The bucket does not let the service in.
    Sample::json(
        "CreateCertificateAuthorityAuditReport",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","S3BucketName":"is-not-there","AuditReportResponseFormat":"JSON"}"#,
    )
    .but(Exception::Fails(400, "InvalidArgsException")),
    Sample::json(
        "CreatePermission",
        r#"{"CertificateAuthorityArn":"$WAITING","Principal":"acm.amazonaws.com","Actions":["IssueCertificate"]}"#,
    ),
    Sample::json("DeleteCertificateAuthority", r#"{"CertificateAuthorityArn":"$WAITING"}"#),
    Sample::json(
        "DeletePermission",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Principal":"acm.amazonaws.com"}"#,
    ),
    Sample::json("DeletePolicy", r#"{"ResourceArn":"$AUTHORITY"}"#),
    Sample::json("DescribeCertificateAuthority", r#"{"CertificateAuthorityArn":"$AUTHORITY"}"#),
    Sample::json(
        "DescribeCertificateAuthorityAuditReport",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","AuditReportId":"11111111-2222-4333-8444-555555555555"}"#,
    )
    .but(Exception::Fails(400, "ResourceNotFoundException")),
    Sample::json(
        "GetCertificate",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","CertificateArn":"$LEAF"}"#,
    ),
    Sample::json(
        "GetCertificateAuthorityCertificate",
        r#"{"CertificateAuthorityArn":"$AUTHORITY"}"#,
    ),
    Sample::json("GetCertificateAuthorityCsr", r#"{"CertificateAuthorityArn":"$AUTHORITY"}"#),
    Sample::json("GetPolicy", r#"{"ResourceArn":"$AUTHORITY"}"#),
    Sample::json(
        "ImportCertificateAuthorityCertificate",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Certificate":"$ROOT"}"#,
    ),
    Sample::json(
        "IssueCertificate",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Csr":"$CSR","SigningAlgorithm":"SHA256WITHECDSA","Validity":{"Type":"DAYS","Value":30}}"#,
    ),
    Sample::json("ListCertificateAuthorities", "{}"),
    Sample::json("ListPermissions", r#"{"CertificateAuthorityArn":"$AUTHORITY"}"#),
    Sample::json("ListTags", r#"{"CertificateAuthorityArn":"$AUTHORITY"}"#),
    Sample::json("PutPolicy", r#"{"ResourceArn":"$AUTHORITY","Policy":"$AUTHORITY_POLICY"}"#),
    Sample::json("RestoreCertificateAuthority", r#"{"CertificateAuthorityArn":"$DELETED"}"#),
    Sample::json(
        "RevokeCertificate",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","CertificateSerial":"$SERIAL","RevocationReason":"KEY_COMPROMISE"}"#,
    ),
    Sample::json(
        "TagCertificateAuthority",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Tags":[{"Key":"a","Value":"b"}]}"#,
    ),
    Sample::json(
        "UntagCertificateAuthority",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Tags":[{"Key":"k"}]}"#,
    ),
    Sample::json(
        "UpdateCertificateAuthority",
        r#"{"CertificateAuthorityArn":"$AUTHORITY","Status":"DISABLED"}"#,
    ),
];
