//! A certificate authority: what is stored of it, and which state follows which.
//!
//! ```text
//! PENDING_CERTIFICATE -> ACTIVE <-> DISABLED, EXPIRED when its certificate is
//! any of them but ACTIVE -> DELETED -> as before, or gone
//! ```

use std::collections::BTreeMap;

use api_acm_pca::CertificateAuthorityStatus;
use engine::{CallSource, Failure, Writer};
use names::{AccountId, Arn, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Record, Table};
use wire::AwsError;

use crate::permission::PermissionRecord;
use crate::refusal::invalid_state;
use crate::revocation::RevocationRecord;
use crate::subject::SubjectRecord;

/// Authorities by account, Region and id.
pub(crate) const AUTHORITIES: Table<AuthorityRecord> = Table::new("acm-pca.authority");

/// An authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorityRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
    /// Its private key, in KMS.
    pub(crate) key_arn: Arn,
    pub(crate) kind: Kind,
    pub(crate) usage: UsageMode,
    /// As AWS calls it.
    pub(crate) key_algorithm: String,
    /// As AWS calls it.
    pub(crate) signing_algorithm: String,
    pub(crate) subject: SubjectRecord,
    /// As AWS calls it.
    pub(crate) key_storage: String,
    pub(crate) created_ms: i64,
    pub(crate) changed_ms: i64,
    pub(crate) state: State,
    /// PEM.
    pub(crate) csr: String,
    /// What was asked for beside it: bits of the use of its key, and what it offers.
    pub(crate) csr_extensions: Option<CsrExtensionsRecord>,
    pub(crate) certificate: Option<InstalledRecord>,
    pub(crate) revocation: RevocationRecord,
    pub(crate) tags: BTreeMap<String, String>,
    /// With unique ids as principals.
    pub(crate) policy: Option<String>,
    pub(crate) permissions: Vec<PermissionRecord>,
    /// Of the last list of revoked certificates.
    pub(crate) list_number: u64,
    /// When the next one is written.
    pub(crate) list_due_ms: Option<i64>,
    pub(crate) deletion: Option<DeletionRecord>,
}

impl Record for AuthorityRecord {
    const VERSION: u8 = 1;
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    #[serde(rename = "ROOT")]
    Root,
    #[serde(rename = "SUBORDINATE")]
    Subordinate,
}

/// What it issues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum UsageMode {
    #[serde(rename = "GENERAL_PURPOSE")]
    General,
    #[serde(rename = "SHORT_LIVED_CERTIFICATE")]
    ShortLived,
}

/// Its state; that its certificate has expired is not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    #[serde(rename = "PENDING_CERTIFICATE")]
    PendingCertificate,
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "DISABLED")]
    Disabled,
}

/// Extensions of its request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CsrExtensionsRecord {
    /// The members of `KeyUsage` that are true.
    pub(crate) key_usage: Option<Vec<String>>,
    /// Methods, with URIs.
    pub(crate) access: Vec<AccessRecord>,
}

/// What it offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AccessRecord {
    /// As AWS calls the method, or an identifier with dots.
    pub(crate) method: String,
    pub(crate) uri: String,
}

/// Its certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InstalledRecord {
    /// PEM.
    pub(crate) certificate: String,
    /// PEM, from its issuer on.
    pub(crate) chain: Option<String>,
    /// Hexadecimal digits.
    pub(crate) serial: String,
    pub(crate) not_before_ms: i64,
    pub(crate) not_after_ms: i64,
}

/// That it is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeletionRecord {
    /// Until when it can be restored.
    pub(crate) at_ms: i64,
    /// Who has deleted it, and whose permission its key is deleted with: a principal's ARN. None of who has none.
    pub(crate) by: Option<String>,
}

impl AuthorityRecord {
    /// The parts of its row key.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.id]
    }

    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        authority_arn(&self.account, &self.region, &self.id)
    }

    /// The ARN of a certificate of it.
    pub(crate) fn certificate_arn(&self, serial: &str) -> String {
        namespace(&self.account, &self.region).resource(&[
            "certificate-authority/",
            &self.id,
            "/certificate/",
            serial,
        ])
    }

    /// For what the service acts.
    pub(crate) fn source(&self) -> CallSource {
        CallSource { arn: self.arn(), account: self.account.clone() }
    }

    /// Stores it.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(AUTHORITIES.put(cx.tx_mut(), &self.place(), self)?)
    }

    /// Its state as callers see it.
    pub(crate) fn status(&self, now: Timestamp) -> CertificateAuthorityStatus {
        let certificate = self.certificate.as_ref();
        let is_expired = certificate.is_some_and(|it| it.not_after_ms < now.unix_ms());
        match self.state {
            _ if self.deletion.is_some() => CertificateAuthorityStatus::Deleted,
            State::PendingCertificate => CertificateAuthorityStatus::PendingCertificate,
            _ if is_expired => CertificateAuthorityStatus::Expired,
            State::Active => CertificateAuthorityStatus::Active,
            State::Disabled => CertificateAuthorityStatus::Disabled,
        }
    }

    /// Whether it can not be restored any more.
    pub(crate) fn is_gone(&self, now: Timestamp) -> bool {
        self.deletion.as_ref().is_some_and(|deletion| deletion.at_ms <= now.unix_ms())
    }

    /// It is in one of these states.
    ///
    /// # Errors
    /// `InvalidStateException`.
    pub(crate) fn require(
        &self,
        now: Timestamp,
        states: &[CertificateAuthorityStatus],
    ) -> Result<(), AwsError> {
        let status = self.status(now);
        if states.contains(&status) {
            return Ok(());
        }
        let status = status.as_str();
        Err(invalid_state(format!(
            "The certificate authority is not in a valid state for this operation: its status is {status}."
        )))
    }

    /// It was not deleted.
    ///
    /// # Errors
    /// `InvalidStateException`.
    pub(crate) fn require_there(&self) -> Result<(), AwsError> {
        match &self.deletion {
            None => Ok(()),
            Some(_) => Err(invalid_state("The certificate authority is in the DELETED state.")),
        }
    }

    /// It has a certificate.
    ///
    /// # Errors
    /// `InvalidStateException`.
    pub(crate) fn installed(&self) -> Result<&InstalledRecord, AwsError> {
        self.certificate.as_ref().ok_or_else(|| {
            invalid_state(
                "The certificate authority has no certificate: its status is PENDING_CERTIFICATE.",
            )
        })
    }
}

/// The ARNs of an account in a Region.
pub(crate) const fn namespace<'a>(account: &'a str, region: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("acm-pca", region, account)
}

/// The ARN of an authority.
pub(crate) fn authority_arn(account: &str, region: &str, id: &str) -> String {
    namespace(account, region).resource(&["certificate-authority/", id])
}
