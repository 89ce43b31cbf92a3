//! Requests for services of AWS that are not here. Clients find the service they meant in the
//! credential's scope, and so does this module: the error names it.

use http::StatusCode;
use http::request::Parts;
use wire::{AwsError, Protocol};

use crate::classify::Classified;
use crate::front::{FrontConfig, Unknown};

/// The longest name of a service that an error repeats, in bytes.
const NAME_BYTES_MAX: usize = 64;

/// Services with XML bodies; those of all other REST services are JSON.
const XML_SERVICES: [&str; 2] = ["cloudfront", "route53"];

/// The query parameter of a presigned request that holds the credential.
const CREDENTIAL: &str = "X-Amz-Credential";

impl Classified {
    /// The answer to a request that was taken for one to S3, having no mark of another protocol,
    /// and is signed for a service that is not here.
    pub(crate) fn foreign(&self, config: &FrontConfig, parts: &Parts) -> Option<Unknown> {
        let name = foreign_service(config, parts).filter(|_| self.is_s3())?;
        let protocol = match XML_SERVICES.contains(&name.as_str()) {
            true => Protocol::RestXml,
            false => Protocol::AwsJson11,
        };
        let error = unknown_operation(config, Some(&name));
        Some(Unknown { service: None, protocol, name: parts.method.to_string(), error })
    }
}

/// The service in the credential's scope, if it is none of this server's.
pub(crate) fn foreign_service(config: &FrontConfig, parts: &Parts) -> Option<String> {
    let name = signed_service(parts)?;
    let is_name = name.len() <= NAME_BYTES_MAX
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_ours = own_names(config).any(|own| own == name);
    (is_name && !is_ours).then_some(name)
}

/// `UnknownOperationException`, with the service that is missing.
pub(crate) fn unknown_operation(config: &FrontConfig, service: Option<&str>) -> AwsError {
    let mut own: Vec<&str> = own_names(config).collect();
    own.sort_unstable();
    let what = match service {
        Some(service) => format!("This server has no service \"{service}\"."),
        None => "This server has no such service.".to_owned(),
    };
    AwsError::new(StatusCode::BAD_REQUEST, "UnknownOperationException")
        .with_message(format!("{what} It has: {}.", own.join(", ")))
}

fn own_names(config: &FrontConfig) -> impl Iterator<Item = &'static str> {
    config.services.iter().map(|service| service.name).chain([config.s3.name])
}

/// The fourth part of the credential, wherever it stands.
fn signed_service(parts: &Parts) -> Option<String> {
    let header = parts.headers.get(http::header::AUTHORIZATION);
    let credential = match header {
        Some(value) => {
            let (_, rest) = value.to_str().ok()?.split_once("Credential=")?;
            rest.split([',', ' ']).next()?.to_owned()
        }
        None => {
            let mut pairs = sigv4::query_pairs(parts.uri.query().unwrap_or_default());
            let (_, value) = pairs.find(|(name, _)| name.as_ref() == CREDENTIAL.as_bytes())?;
            String::from_utf8(value.into_owned()).ok()?
        }
    };
    // Counted from the end: nothing but the scope's four parts follows the key.
    credential.rsplit('/').nth(1).filter(|name| !name.is_empty()).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests;
