//! The website of a bucket: which object stands for a folder, which for an error, and where requests
//! are sent instead.
//!
//! A website gives no right: what it shows, it reads for a caller without a name, whom the bucket's
//! policy has to allow.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html>

use api_s3::{
    Condition, ErrorDocument, GetBucketWebsiteOutput, IndexDocument, Protocol, Redirect,
    RedirectAllRequestsTo, RoutingRule, WebsiteConfiguration, errors,
};
use engine::{Redirection, Website};
use serde::{Deserialize, Serialize};
use tables::Record;
use wire::AwsError;

/// The most routing rules of a website.
const RULES_MAX: usize = 50;

/// The longest text of a configuration, in bytes: no key, host or prefix is longer.
const TEXT_BYTES_MAX: usize = 1024;

/// The status of a redirect that names none.
const MOVED_PERMANENTLY: u16 = 301;

/// The website of a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum BucketWebsite {
    /// Every request is sent to another host.
    Elsewhere {
        host: String,
        /// `http` or `https`; none is that of the request.
        protocol: Option<String>,
    },
    /// Objects are shown as pages.
    Pages {
        /// What is added to the path of a folder.
        index_suffix: String,
        /// The object that is shown with an error.
        error_key: Option<String>,
        /// In the order in which they are tried.
        rules: Vec<Route>,
    },
}

/// A routing rule: for which requests, and where they are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Route {
    pub(crate) key_prefix: Option<String>,
    /// The status, 400 to 599, that the object was answered with.
    pub(crate) error_status: Option<u16>,
    pub(crate) protocol: Option<String>,
    pub(crate) host: Option<String>,
    /// 301 to 399.
    pub(crate) status: Option<u16>,
    pub(crate) key: Option<String>,
    pub(crate) new_prefix: Option<String>,
}

impl Record for BucketWebsite {
    const VERSION: u8 = 1;
}

impl BucketWebsite {
    /// The website that a request wants the bucket to have.
    ///
    /// # Errors
    /// `InvalidArgument`, `InvalidRequest` and `MalformedXML`, as AWS has them.
    pub(crate) fn read(sent: &WebsiteConfiguration) -> Result<Self, AwsError> {
        if let Some(elsewhere) = &sent.redirect_all_requests_to {
            return Self::elsewhere(sent, elsewhere);
        }
        let Some(index) = &sent.index_document else {
            return Err(argument(
                "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
                "IndexDocument",
                "null",
            ));
        };
        if index.suffix.is_empty() || index.suffix.contains('/') {
            let message = "The IndexDocument Suffix is not well formed";
            return Err(argument(message, "IndexDocument", &index.suffix));
        }
        let rules = sent.routing_rules.as_deref();
        if rules.is_some_and(<[RoutingRule]>::is_empty) {
            return Err(errors::malformed_xml());
        }
        let rules = rules.unwrap_or_default();
        if rules.len() > RULES_MAX {
            return Err(errors::invalid_request(format!(
                "{} routing rules provided, the number of routing rules in a website configuration is limited to {RULES_MAX}.",
                rules.len()
            )));
        }
        let error_key = sent.error_document.as_ref().map(|document| required(&document.key));
        Ok(Self::Pages {
            index_suffix: required(&index.suffix)?,
            error_key: error_key.transpose()?,
            rules: rules.iter().map(Route::read).collect::<Result<_, _>>()?,
        })
    }

    fn elsewhere(
        sent: &WebsiteConfiguration,
        elsewhere: &RedirectAllRequestsTo,
    ) -> Result<Self, AwsError> {
        let is_alone = sent.index_document.is_none()
            && sent.error_document.is_none()
            && sent.routing_rules.is_none();
        if !is_alone {
            return Err(argument(
                "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
                "RedirectAllRequestsTo",
                "not null",
            ));
        }
        let protocol = protocol(elsewhere.protocol.as_ref())?;
        Ok(Self::Elsewhere { host: host(&elsewhere.host_name)?, protocol })
    }

    /// The website as it is answered.
    pub(crate) fn to_api(&self) -> GetBucketWebsiteOutput {
        match self {
            Self::Elsewhere { host, protocol } => GetBucketWebsiteOutput {
                redirect_all_requests_to: Some(RedirectAllRequestsTo {
                    host_name: host.clone(),
                    protocol: protocol.as_deref().map(Protocol::from),
                }),
                ..GetBucketWebsiteOutput::default()
            },
            Self::Pages { index_suffix, error_key, rules } => GetBucketWebsiteOutput {
                index_document: Some(IndexDocument { suffix: index_suffix.clone() }),
                error_document: error_key.clone().map(|key| ErrorDocument { key }),
                routing_rules: (!rules.is_empty())
                    .then(|| rules.iter().map(Route::to_api).collect()),
                ..GetBucketWebsiteOutput::default()
            },
        }
    }
}

impl Route {
    fn read(sent: &RoutingRule) -> Result<Self, AwsError> {
        let condition = sent.condition.as_ref();
        let key_prefix = condition.and_then(|condition| condition.key_prefix_equals.clone());
        let error = condition.and_then(|given| given.http_error_code_returned_equals.as_deref());
        if condition.is_some() && key_prefix.is_none() && error.is_none() {
            return Err(errors::invalid_request(
                "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
            ));
        }
        let redirect = &sent.redirect;
        if redirect.replace_key_with.is_some() && redirect.replace_key_prefix_with.is_some() {
            return Err(errors::invalid_request(
                "You can only define ReplaceKeyPrefix or ReplaceKey but not both.",
            ));
        }
        let text = |text: Option<&String>| text.map(|text| required(text)).transpose();
        let status = redirect.http_redirect_code.as_deref();
        let status = status.map(|code| status_of(code, 301..=399).ok_or_else(|| {
            errors::invalid_request(format!(
                "The provided HTTP redirect code ({code}) is not valid. Valid codes are 3XX except 300."
            ))
        }));
        let error_status = error.map(|code| {
            status_of(code, 400..=599).ok_or_else(|| {
            errors::invalid_request(format!(
                "The provided HTTP error code ({code}) is not valid. Valid codes are 4XX or 5XX."
            ))
        })
        });
        let route = Self {
            key_prefix: key_prefix.map(|prefix| bounded(&prefix)).transpose()?,
            error_status: error_status.transpose()?,
            protocol: protocol(redirect.protocol.as_ref())?,
            host: redirect.host_name.as_deref().map(host).transpose()?,
            status: status.transpose()?,
            key: text(redirect.replace_key_with.as_ref())?,
            new_prefix: redirect.replace_key_prefix_with.as_deref().map(bounded).transpose()?,
        };
        let is_empty = route.protocol.is_none()
            && route.host.is_none()
            && route.status.is_none()
            && route.key.is_none()
            && route.new_prefix.is_none();
        if is_empty { Err(errors::malformed_xml()) } else { Ok(route) }
    }

    fn to_api(&self) -> RoutingRule {
        let condition = (self.key_prefix.is_some() || self.error_status.is_some()).then(|| {
            let status = self.error_status.map(|status| status.to_string());
            Condition {
                http_error_code_returned_equals: status,
                key_prefix_equals: self.key_prefix.clone(),
            }
        });
        let redirect = Redirect {
            host_name: self.host.clone(),
            http_redirect_code: self.status.map(|status| status.to_string()),
            protocol: self.protocol.as_deref().map(Protocol::from),
            replace_key_prefix_with: self.new_prefix.clone(),
            replace_key_with: self.key.clone(),
        };
        RoutingRule { condition, redirect }
    }

    fn fits(&self, key: &str, error_status: Option<u16>) -> bool {
        self.error_status == error_status
            && self.key_prefix.as_deref().is_none_or(|prefix| key.starts_with(prefix))
    }

    fn target(&self, key: &str) -> Redirection {
        let prefix = self.key_prefix.as_deref().unwrap_or_default();
        let key = match (&self.key, &self.new_prefix) {
            (Some(key), _) => key.clone(),
            (None, Some(new)) => format!("{new}{}", key.strip_prefix(prefix).unwrap_or(key)),
            (None, None) => key.to_owned(),
        };
        Redirection {
            protocol: self.protocol.clone(),
            host: self.host.clone(),
            key,
            status: self.status.unwrap_or(MOVED_PERMANENTLY),
        }
    }
}

impl Website for BucketWebsite {
    fn index_suffix(&self) -> Option<&str> {
        match self {
            Self::Elsewhere { .. } => None,
            Self::Pages { index_suffix, .. } => Some(index_suffix),
        }
    }

    fn error_key(&self) -> Option<&str> {
        match self {
            Self::Elsewhere { .. } => None,
            Self::Pages { error_key, .. } => error_key.as_deref(),
        }
    }

    fn redirection(&self, key: &str, error_status: Option<u16>) -> Option<Redirection> {
        match self {
            Self::Elsewhere { host, protocol } => Some(Redirection {
                protocol: protocol.clone(),
                host: Some(host.clone()),
                key: key.to_owned(),
                status: MOVED_PERMANENTLY,
            }),
            Self::Pages { rules, .. } => {
                let rule = rules.iter().find(|rule| rule.fits(key, error_status))?;
                Some(rule.target(key))
            }
        }
    }
}

fn argument(message: &str, name: &str, value: &str) -> AwsError {
    errors::invalid_argument(message)
        .with_detail("ArgumentName", name)
        .with_detail("ArgumentValue", value)
}

fn status_of(code: &str, valid: core::ops::RangeInclusive<u16>) -> Option<u16> {
    code.parse().ok().filter(|status| valid.contains(status))
}

fn protocol(sent: Option<&Protocol>) -> Result<Option<String>, AwsError> {
    match sent {
        None => Ok(None),
        Some(protocol @ (Protocol::Http | Protocol::Https)) => {
            Ok(Some(protocol.as_str().to_owned()))
        }
        Some(_) => Err(errors::invalid_request(
            "Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.",
        )),
    }
}

/// A text that is there and not too long.
fn required(text: &str) -> Result<String, AwsError> {
    if text.is_empty() { Err(errors::malformed_xml()) } else { bounded(text) }
}

fn bounded(text: &str) -> Result<String, AwsError> {
    if text.len() > TEXT_BYTES_MAX { Err(errors::malformed_xml()) } else { Ok(text.to_owned()) }
}

/// A host with, perhaps, a port and a path: what may stand behind `http://` in an address.
fn host(text: &str) -> Result<String, AwsError> {
    let text = required(text)?;
    let is_plain =
        text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte));
    if is_plain { Ok(text) } else { Err(errors::malformed_xml()) }
}

#[cfg(test)]
mod tests;
