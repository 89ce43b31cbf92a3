//! Endpoints of subscriptions: which protocols there are, and what an endpoint of each is.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html>

use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::limits::ENDPOINT_CHARS_MAX;
use crate::refusal::{invalid, invalid_because};

/// How an endpoint is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Protocol {
    Sqs,
    Http,
    Https,
    Email,
    EmailJson,
}

/// A queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Queue {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

/// The address of an HTTP endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url {
    /// Whether it is called over TLS.
    pub is_secure: bool,
    /// Its host, in small letters.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Its path, with a query if there is one.
    pub path: String,
}

impl Protocol {
    /// # Errors
    /// `InvalidParameter` for those that do not exist here.
    pub(crate) fn parse(text: &str) -> Result<Self, AwsError> {
        match text {
            "sqs" => Ok(Self::Sqs),
            "http" => Ok(Self::Http),
            "https" => Ok(Self::Https),
            "email" => Ok(Self::Email),
            "email-json" => Ok(Self::EmailJson),
            "lambda" | "firehose" | "sms" | "application" => Err(invalid_because(
                "Protocol",
                format!("the protocol {text} is not supported by this server"),
            )),
            _ => Err(invalid(format!("Amazon SNS does not support this protocol string: {text}"))),
        }
    }

    /// As requests and answers say it.
    pub(crate) const fn shown(self) -> &'static str {
        match self {
            Self::Sqs => "sqs",
            Self::Http => "http",
            Self::Https => "https",
            Self::Email => "email",
            Self::EmailJson => "email-json",
        }
    }

    /// Whether its endpoints are called by HTTP.
    pub(crate) const fn is_http(self) -> bool {
        matches!(self, Self::Http | Self::Https)
    }

    /// What an endpoint of this protocol has to be.
    ///
    /// # Errors
    /// `InvalidParameter`.
    pub(crate) fn require(self, endpoint: &str, topic_is_fifo: bool) -> Result<(), AwsError> {
        if endpoint.is_empty() || endpoint.len() > ENDPOINT_CHARS_MAX {
            return Err(invalid("Endpoint"));
        }
        if topic_is_fifo && self != Self::Sqs {
            return Err(invalid("Endpoint Reason: Please use SQS queue for FIFO topics"));
        }
        match self {
            Self::Sqs => {
                let queue = Queue::parse(endpoint).ok_or_else(|| invalid("SQS endpoint ARN"))?;
                if queue.is_fifo() && !topic_is_fifo {
                    return Err(invalid(
                        "Invalid parameter: Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics",
                    ));
                }
                Ok(())
            }
            Self::Http | Self::Https => {
                let url = Url::parse(endpoint).filter(|url| url.is_secure == (self == Self::Https));
                url.map(|_| ()).ok_or_else(|| invalid("Endpoint must match the specified protocol"))
            }
            Self::Email | Self::EmailJson => match is_mail_address(endpoint) {
                true => Ok(()),
                false => Err(invalid("Email address")),
            },
        }
    }
}

impl Queue {
    /// The queue that an ARN names.
    pub(crate) fn parse(arn: &str) -> Option<Self> {
        let (namespace, name) = ArnNamespace::split(arn)?;
        let account = AccountId::parse(namespace.account()).ok()?;
        let region = Region::parse(arn.split(':').nth(3)?).ok()?;
        let is_one = namespace == ArnNamespace::regional("sqs", &region, &account);
        let is_name = !name.is_empty() && !name.contains([':', '/']);
        (is_one && is_name).then(|| Self {
            account: account.clone(),
            region: region.clone(),
            name: name.to_owned(),
        })
    }

    /// Whether its messages are in order.
    pub(crate) fn is_fifo(&self) -> bool {
        self.name.ends_with(".fifo")
    }

    /// Its address, of which SQS looks at the path alone.
    pub(crate) fn url(&self) -> String {
        format!("/{}/{}", self.account.as_str(), self.name)
    }
}

impl Url {
    /// Reads an address. One with a user and password is none: it would be shown to whoever lists
    /// subscriptions.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (is_secure, rest) = match text.strip_prefix("https://") {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix("http://")?),
        };
        let is_plain = |sign: char| sign.is_ascii_graphic() && !"\"<>\\^`{|}#".contains(sign);
        if !rest.chars().all(is_plain) {
            return None;
        }
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at_checked(end)?;
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().ok().filter(|port| *port != 0)?),
            None => (authority, if is_secure { 443 } else { 80 }),
        };
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
        if host.is_empty() || !host.bytes().all(is_host) {
            return None;
        }
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Some(Self { is_secure, host: host.to_ascii_lowercase(), port, path })
    }
}

/// A part, an `@` and a host: what is more than that, the server of mail says.
fn is_mail_address(text: &str) -> bool {
    let Some((user, host)) = text.rsplit_once('@') else { return false };
    let is_user =
        |sign: char| sign.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(sign);
    let is_host = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-');
    let is_short = text.len() <= 320;
    is_short
        && !user.is_empty()
        && user.chars().all(is_user)
        && !host.is_empty()
        && host.chars().all(is_host)
        && !host.starts_with(['.', '-'])
        && !host.contains("..")
}

#[cfg(test)]
mod tests;
