//! A certificate: what is stored of it.

use std::collections::BTreeMap;

use api_acm::CertificateStatus;
use engine::{CallSource, Failure, Writer};
use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Record, Table};

/// Certificates by account, Region and id.
pub(crate) const CERTIFICATES: Table<CertificateRecord> = Table::new("acm.certificate");

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) id: String,
    /// The name it was requested for, or the first one of an imported one.
    pub(crate) domain_name: String,
    /// All names, that one among them.
    pub(crate) names: Vec<String>,
    /// As AWS calls it.
    pub(crate) key_algorithm: String,
    pub(crate) created_ms: i64,
    pub(crate) origin: Origin,
    pub(crate) issued: Option<IssuedRecord>,
    /// As AWS calls why it was not issued.
    pub(crate) failure: Option<String>,
    pub(crate) is_exported: bool,
    pub(crate) renewal: Option<RenewalRecord>,
    pub(crate) tags: BTreeMap<String, String>,
    /// When it is looked at next.
    pub(crate) due_ms: Option<i64>,
}

impl Record for CertificateRecord {
    const VERSION: u8 = 1;
}

/// Where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Origin {
    Imported {
        at_ms: i64,
    },
    Private {
        authority_arn: String,
        /// What the authority signs with, as AWS calls it; unknown where the authority could not be asked.
        signing_algorithm: Option<String>,
        /// PEM: what is asked for anew when it is renewed.
        csr: String,
    },
}

/// The certificate itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct IssuedRecord {
    /// PEM.
    pub(crate) certificate: String,
    /// PEM.
    pub(crate) chain: Option<String>,
    pub(crate) at_ms: i64,
    pub(crate) not_before_ms: i64,
    pub(crate) not_after_ms: i64,
}

/// What became of its last renewal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RenewalRecord {
    pub(crate) status: RenewalStatus,
    /// As AWS calls it.
    pub(crate) reason: Option<String>,
    pub(crate) updated_ms: i64,
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RenewalStatus {
    #[serde(rename = "SUCCESS")]
    Success,
    #[serde(rename = "FAILED")]
    Failed,
}

impl CertificateRecord {
    /// The parts of its row key.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.id]
    }

    /// Its ARN.
    pub(crate) fn arn(&self) -> String {
        certificate_arn(&self.account, &self.region, &self.id)
    }

    /// For what the service acts.
    pub(crate) fn source(&self) -> CallSource {
        CallSource { arn: self.arn(), account: self.account.clone() }
    }

    /// Stores it.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(CERTIFICATES.put(cx.tx_mut(), &self.place(), self)?)
    }

    /// Its status as callers see it.
    pub(crate) fn status(&self, now: Timestamp) -> CertificateStatus {
        match &self.issued {
            None => CertificateStatus::Failed,
            Some(issued) if issued.not_after_ms < now.unix_ms() => CertificateStatus::Expired,
            Some(_) => CertificateStatus::Issued,
        }
    }

    /// Whether the service renews it: one of an authority, once somebody uses it elsewhere.
    pub(crate) const fn is_renewed(&self) -> bool {
        matches!(self.origin, Origin::Private { .. }) && self.issued.is_some() && self.is_exported
    }
}

/// The ARN of a certificate.
pub(crate) fn certificate_arn(account: &str, region: &str, id: &str) -> String {
    namespace(account, region).resource(&["certificate/", id])
}

/// The ARNs of an account in a Region.
pub(crate) const fn namespace<'a>(account: &'a str, region: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("acm", region, account)
}
