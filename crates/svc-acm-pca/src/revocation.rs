//! How an authority tells of revoked certificates.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html>

use api_acm_pca::{CrlConfiguration, OcspConfiguration, RevocationConfiguration};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::refusal::invalid_args;

/// What is stored of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RevocationRecord {
    pub(crate) list: Option<ListRecord>,
    /// Whether a configuration of OCSP was sent; it is never on.
    pub(crate) names_ocsp: bool,
}

/// A list in a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ListRecord {
    pub(crate) is_on: bool,
    pub(crate) expiration_days: Option<i32>,
    pub(crate) custom_cname: Option<String>,
    pub(crate) bucket: Option<String>,
    /// As AWS calls it.
    pub(crate) acl: Option<String>,
    pub(crate) custom_path: Option<String>,
    /// Whether certificates say nothing of it.
    pub(crate) omits_extension: bool,
}

impl RevocationRecord {
    /// None.
    pub(crate) const NONE: Self = Self { list: None, names_ocsp: false };

    /// What a request says.
    ///
    /// # Errors
    /// `InvalidArgsException` for what does not fit together, or is not built.
    pub(crate) fn read(sent: Option<&RevocationConfiguration>) -> Result<Self, AwsError> {
        let Some(sent) = sent else { return Ok(Self::NONE) };
        let ocsp = sent.ocsp_configuration.as_ref();
        if ocsp.is_some_and(|ocsp| ocsp.enabled) {
            return Err(invalid_args(
                "OcspConfiguration: there is no OCSP responder here. Use a CRL, or leave OCSP disabled.",
            ));
        }
        let list = sent.crl_configuration.as_ref().map(ListRecord::read).transpose()?;
        Ok(Self { list, names_ocsp: ocsp.is_some() })
    }

    /// As callers see it.
    pub(crate) fn shown(&self) -> RevocationConfiguration {
        RevocationConfiguration {
            crl_configuration: Some(self.list.as_ref().map_or_else(off, ListRecord::shown)),
            ocsp_configuration: Some(OcspConfiguration { enabled: false, ocsp_custom_cname: None }),
        }
    }

    /// The list, where there is one.
    pub(crate) fn active_list(&self) -> Option<&ListRecord> {
        self.list.as_ref().filter(|list| list.is_on)
    }
}

fn off() -> CrlConfiguration {
    CrlConfiguration { enabled: false, ..CrlConfiguration::default() }
}

impl ListRecord {
    fn read(sent: &CrlConfiguration) -> Result<Self, AwsError> {
        if sent.crl_type.as_ref().is_some_and(|kind| kind.as_str() != "COMPLETE") {
            return Err(invalid_args("CrlType: lists are COMPLETE here."));
        }
        if sent.enabled && sent.s3_bucket_name.as_ref().is_none_or(String::is_empty) {
            return Err(invalid_args("S3BucketName must be specified if the CRL is enabled."));
        }
        if sent.enabled && sent.expiration_in_days.is_none() {
            return Err(invalid_args("ExpirationInDays must be specified if the CRL is enabled."));
        }
        if sent.custom_cname.as_ref().is_some_and(|name| name.contains("://")) {
            return Err(invalid_args(
                "CustomCname must be a host without a protocol prefix such as \"http://\".",
            ));
        }
        let point = sent.crl_distribution_point_extension_configuration.as_ref();
        Ok(Self {
            is_on: sent.enabled,
            expiration_days: sent.expiration_in_days,
            custom_cname: sent.custom_cname.clone().filter(|name| !name.is_empty()),
            bucket: sent.s3_bucket_name.clone().filter(|name| !name.is_empty()),
            acl: sent.s3_object_acl.as_ref().map(|acl| acl.as_str().to_owned()),
            custom_path: sent.custom_path.clone().filter(|path| !path.is_empty()),
            omits_extension: point.is_some_and(|point| point.omit_extension),
        })
    }

    fn shown(&self) -> CrlConfiguration {
        CrlConfiguration {
            enabled: self.is_on,
            expiration_in_days: self.expiration_days,
            custom_cname: self.custom_cname.clone(),
            s3_bucket_name: self.bucket.clone(),
            s3_object_acl: self.acl.as_deref().map(Into::into),
            custom_path: self.custom_path.clone(),
            crl_type: Some("COMPLETE".into()),
            crl_distribution_point_extension_configuration: Some(
                api_acm_pca::CrlDistributionPointExtensionConfiguration {
                    omit_extension: self.omits_extension,
                },
            ),
        }
    }

    /// Under which key the list of the authority `id` lies.
    pub(crate) fn key(&self, id: &str) -> String {
        let folder = self.custom_path.as_deref().map_or("crl", |path| path.trim_matches('/'));
        match folder {
            "" => [id, ".crl"].concat(),
            folder => [folder, "/", id, ".crl"].concat(),
        }
    }

    /// Where certificates say that it is.
    pub(crate) fn address(&self, id: &str, region: &str) -> Option<String> {
        let key = self.key(id);
        if let Some(host) = &self.custom_cname {
            return Some(["http://", host, "/", &key].concat());
        }
        let bucket = self.bucket.as_deref()?;
        Some(["http://", bucket, ".s3.", region, ".amazonaws.com/", &key].concat())
    }

    /// Where it is to be found, for what is issued now.
    pub(crate) fn address_in_certificates(&self, id: &str, region: &str) -> Option<String> {
        self.address(id, region).filter(|_| !self.omits_extension)
    }
}
