//! Authorities as callers see them.

use api_acm_pca::{
    AccessDescription, AccessMethod, CertificateAuthority, CertificateAuthorityConfiguration,
    CsrExtensions, GeneralName, KeyUsage,
};
use stdx::Timestamp;

use crate::authority::{AuthorityRecord, CsrExtensionsRecord, Kind, UsageMode};
use crate::issued::with_colons;

/// An authority.
pub(crate) fn authority(authority: &AuthorityRecord, now: Timestamp) -> CertificateAuthority {
    let certificate = authority.certificate.as_ref();
    CertificateAuthority {
        arn: Some(authority.arn()),
        owner_account: Some(authority.account.to_string()),
        created_at: Some(Timestamp::from_unix_ms(authority.created_ms)),
        last_state_change_at: Some(Timestamp::from_unix_ms(authority.changed_ms)),
        r#type: Some(match authority.kind {
            Kind::Root => "ROOT".into(),
            Kind::Subordinate => "SUBORDINATE".into(),
        }),
        serial: certificate.map(|it| with_colons(&it.serial)),
        status: Some(authority.status(now)),
        not_before: certificate.map(|it| Timestamp::from_unix_ms(it.not_before_ms)),
        not_after: certificate.map(|it| Timestamp::from_unix_ms(it.not_after_ms)),
        failure_reason: None,
        certificate_authority_configuration: Some(CertificateAuthorityConfiguration {
            key_algorithm: authority.key_algorithm.as_str().into(),
            signing_algorithm: authority.signing_algorithm.as_str().into(),
            subject: authority.subject.shown(),
            csr_extensions: authority.csr_extensions.as_ref().map(CsrExtensionsRecord::shown),
        }),
        revocation_configuration: Some(authority.revocation.shown()),
        restorable_until: authority.deletion.as_ref().map(|it| Timestamp::from_unix_ms(it.at_ms)),
        key_storage_security_standard: Some(authority.key_storage.as_str().into()),
        usage_mode: Some(match authority.usage {
            UsageMode::General => "GENERAL_PURPOSE".into(),
            UsageMode::ShortLived => "SHORT_LIVED_CERTIFICATE".into(),
        }),
    }
}

impl CsrExtensionsRecord {
    fn shown(&self) -> CsrExtensions {
        let access = self.access.iter().map(|access| AccessDescription {
            access_method: match access.method.contains('.') {
                true => AccessMethod {
                    custom_object_identifier: Some(access.method.clone()),
                    access_method_type: None,
                },
                false => AccessMethod {
                    custom_object_identifier: None,
                    access_method_type: Some(access.method.as_str().into()),
                },
            },
            access_location: GeneralName {
                uniform_resource_identifier: Some(access.uri.clone()),
                ..GeneralName::default()
            },
        });
        CsrExtensions {
            key_usage: self.key_usage.as_ref().map(|usages| usage(usages)),
            subject_information_access: (!self.access.is_empty()).then(|| access.collect()),
        }
    }
}

/// The members of that name are true.
pub(crate) fn usage(names: &[String]) -> KeyUsage {
    let has = |name: &str| Some(names.iter().any(|known| known == name));
    KeyUsage {
        digital_signature: has("DigitalSignature"),
        non_repudiation: has("NonRepudiation"),
        key_encipherment: has("KeyEncipherment"),
        data_encipherment: has("DataEncipherment"),
        key_agreement: has("KeyAgreement"),
        key_cert_sign: has("KeyCertSign"),
        crl_sign: has("CRLSign"),
        encipher_only: has("EncipherOnly"),
        decipher_only: has("DecipherOnly"),
    }
}

/// The names of the members that are true.
pub(crate) fn usage_names(sent: &KeyUsage) -> Vec<String> {
    let members = [
        ("DigitalSignature", sent.digital_signature),
        ("NonRepudiation", sent.non_repudiation),
        ("KeyEncipherment", sent.key_encipherment),
        ("DataEncipherment", sent.data_encipherment),
        ("KeyAgreement", sent.key_agreement),
        ("KeyCertSign", sent.key_cert_sign),
        ("CRLSign", sent.crl_sign),
        ("EncipherOnly", sent.encipher_only),
        ("DecipherOnly", sent.decipher_only),
    ];
    let true_ones = members.into_iter().filter(|(_, value)| *value == Some(true));
    true_ones.map(|(name, _)| name.to_owned()).collect()
}
