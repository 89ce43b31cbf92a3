//! The names that the services of AWS other than S3 have for a [`SigError`]. They share one
//! framework, and so its texts; the awsQuery services leave `Exception` off.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::SigError;
use crate::error::{AuthorizationPart, Family, HeaderFault, QueryFault, ScopeFault};

/// What kind of refusal it is: one code and status per family.
#[derive(Clone, Copy)]
enum Kind {
    NoToken,
    Incomplete,
    Mismatch,
    Unknown,
    Expired,
}

impl Kind {
    const fn code(self, family: Family) -> (&'static str, u16) {
        let query = matches!(family, Family::Query);
        let code = match (self, query) {
            (Self::NoToken, true) => "MissingAuthenticationToken",
            (Self::NoToken, false) => "MissingAuthenticationTokenException",
            (Self::Incomplete, true) => "IncompleteSignature",
            (Self::Incomplete, false) => "IncompleteSignatureException",
            (Self::Mismatch, true) => "SignatureDoesNotMatch",
            (Self::Mismatch, false) => "InvalidSignatureException",
            (Self::Unknown, true) => "InvalidClientTokenId",
            (Self::Unknown, false) => "UnrecognizedClientException",
            (Self::Expired, true) => "ExpiredToken",
            (Self::Expired, false) => "ExpiredTokenException",
        };
        let status = match (family, self) {
            (Family::Json, _) | (Family::Query, Self::Incomplete) => 400,
            _ => 403,
        };
        (code, status)
    }
}

pub(super) fn code(error: &SigError, family: Family) -> (&'static str, u16, String) {
    let (kind, message) = describe(error, family);
    let (code, status) = kind.code(family);
    (code, status, message)
}

fn describe(error: &SigError, family: Family) -> (Kind, String) {
    let (kind, message) = match error {
        SigError::MissingAuthentication => (Kind::NoToken, no_token(family).to_owned()),
        SigError::UnsupportedMechanism { scheme } if !scheme.starts_with("AWS4-") => {
            (Kind::NoToken, no_token(family).to_owned())
        }
        // These services know no Version 2 and no upload forms.
        SigError::Version2(_) | SigError::Form(_) => (Kind::NoToken, no_token(family).to_owned()),
        SigError::UnsupportedMechanism { scheme } => (Kind::Incomplete, unsupported(scheme)),
        SigError::TwoMechanisms => (
            Kind::Mismatch,
            "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP \
             header."
                .to_owned(),
        ),
        SigError::MalformedHeader(fault) => (Kind::Incomplete, header(fault)),
        SigError::MalformedQuery(fault) => query(fault),
        SigError::MalformedDate { given } => (Kind::Incomplete, not_iso8601(given)),
        SigError::CredentialShape { given, .. } => (
            Kind::Incomplete,
            format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. \
                 keyid/date/region/service/term, got '{given}'"
            ),
        ),
        SigError::Scope { faults, .. } => (Kind::Mismatch, scope(faults)),
        SigError::HostConflict => {
            (Kind::Incomplete, "The request names more than one host.".to_owned())
        }
        SigError::HeadersNotSigned { names } => (Kind::Mismatch, not_signed(names)),
        SigError::Skewed { signed_at, now, skew_seconds_max } => {
            let text = if now.ms_since(*signed_at) > 0 {
                expired(*signed_at, *now, *skew_seconds_max)
            } else {
                not_yet(*signed_at, *now, *skew_seconds_max)
            };
            (Kind::Mismatch, text)
        }
        SigError::PresignExpired { signed_at, expires_seconds, now } => {
            (Kind::Mismatch, expired(*signed_at, *now, i64::from(*expires_seconds)))
        }
        SigError::PresignNotYetValid { signed_at, now, skew_seconds_max } => {
            (Kind::Mismatch, not_yet(*signed_at, *now, *skew_seconds_max))
        }
        SigError::Mismatch(_)
        | SigError::PayloadMismatch { .. }
        | SigError::MissingPayloadHash
        | SigError::InvalidPayloadHash { .. } => (
            Kind::Mismatch,
            "The request signature we calculated does not match the signature you provided. \
             Check your AWS Secret Access Key and signing method. Consult the service \
             documentation for details."
                .to_owned(),
        ),
        SigError::UnknownAccessKey { .. } | SigError::InvalidToken => {
            (Kind::Unknown, "The security token included in the request is invalid.".to_owned())
        }
        SigError::ExpiredToken => {
            (Kind::Expired, "The security token included in the request is expired".to_owned())
        }
    };
    (kind, message)
}

const fn no_token(family: Family) -> &'static str {
    match family {
        Family::Query => "Request is missing Authentication Token",
        _ => "Missing Authentication Token",
    }
}

fn unsupported(algorithm: &str) -> String {
    format!("Unsupported AWS 'algorithm': '{algorithm}' (only AWS4-HMAC-SHA256 for now). ")
}

fn not_iso8601(given: &str) -> String {
    format!(
        "Date must be in ISO-8601 'basic format'. Got '{given}'. See \
         http://en.wikipedia.org/wiki/ISO_8601"
    )
}

fn header(fault: &HeaderFault) -> String {
    match fault {
        HeaderFault::NotOneText => "Authorization header must be a single text.".to_owned(),
        HeaderFault::NoSpace => "Authorization header requires 'Credential' parameter. \
             Authorization header requires 'Signature' parameter. Authorization header requires \
             'SignedHeaders' parameter. "
            .to_owned(),
        HeaderFault::NotKeyValue { given } => format!(
            "'{given}' not a valid key=value pair (missing equal-sign) in Authorization header."
        ),
        HeaderFault::Missing { parts, authorization_sha256, .. } => {
            let sentences: String = parts.iter().map(|part| requires(*part)).collect();
            let digest = STANDARD.encode(authorization_sha256);
            format!(
                "{sentences}(Hashed with SHA-256 and encoded with Base64) Authorization={digest}"
            )
        }
    }
}

const fn requires(part: AuthorizationPart) -> &'static str {
    match part {
        AuthorizationPart::Credential => "Authorization header requires 'Credential' parameter. ",
        AuthorizationPart::Signature => "Authorization header requires 'Signature' parameter. ",
        AuthorizationPart::SignedHeaders => {
            "Authorization header requires 'SignedHeaders' parameter. "
        }
        AuthorizationPart::Date => {
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
        }
    }
}

fn query(fault: &QueryFault) -> (Kind, String) {
    let text = match fault {
        QueryFault::NotText | QueryFault::Repeated => {
            "AWS query-string parameters must be given once each. Re-examine the query-string \
             parameters."
                .to_owned()
        }
        QueryFault::Algorithm { given } => unsupported(given),
        QueryFault::Missing { names } => {
            let sentences: String = names
                .iter()
                .map(|name| format!("AWS query-string parameters must include '{name}'. "))
                .collect();
            format!("{sentences}Re-examine the query-string parameters.")
        }
        QueryFault::Date { given } => not_iso8601(given),
        QueryFault::ExpiresNotNumber | QueryFault::ExpiresNegative | QueryFault::ExpiresTooLong => {
            let text = "X-Amz-Expires must be a number of seconds from 1 to 604800.";
            return (Kind::Mismatch, text.to_owned());
        }
    };
    (Kind::Incomplete, text)
}

/// All faults, one sentence each.
fn scope(faults: &[ScopeFault]) -> String {
    let sentence = |fault: &ScopeFault| match fault {
        ScopeFault::Region { .. } => "Credential should be scoped to a valid region.".to_owned(),
        ScopeFault::Service { expected, .. } => {
            format!("Credential should be scoped to correct service: '{expected}'.")
        }
        ScopeFault::Terminator { given } => format!(
            "Credential should be scoped with a valid terminator: 'aws4_request', not '{given}'."
        ),
        ScopeFault::Date { given, signed_at } => {
            let basic = signed_at.basic();
            let day = basic.get(..8).unwrap_or_default();
            format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                 from HTTP: '{given}' != '{day}', from '{basic}'."
            )
        }
    };
    let sentences: Vec<String> = faults.iter().map(sentence).collect();
    sentences.join(" ")
}

fn not_signed(names: &[String]) -> String {
    let sentences: Vec<String> = names
        .iter()
        .map(|name| {
            let shown =
                if name == "host" { "'Host' or ':authority'" } else { &format!("'{name}'") };
            format!("{shown} must be a 'SignedHeader' in the AWS Authorization.")
        })
        .collect();
    sentences.join(" ")
}

fn expired(signed_at: stdx::Timestamp, now: stdx::Timestamp, seconds: i64) -> String {
    format!(
        "Signature expired: {} is now earlier than {} ({} - {}.)",
        signed_at.basic(),
        now.plus_seconds(-seconds).basic(),
        now.basic(),
        span(seconds)
    )
}

fn not_yet(signed_at: stdx::Timestamp, now: stdx::Timestamp, seconds: i64) -> String {
    format!(
        "Signature not yet current: {} is still later than {} ({} + {}.)",
        signed_at.basic(),
        now.plus_seconds(seconds).basic(),
        now.basic(),
        span(seconds)
    )
}

/// `5 min`, or `90 sec` where the minutes do not come out even.
fn span(seconds: i64) -> String {
    if seconds % 60 == 0 { format!("{} min", seconds / 60) } else { format!("{seconds} sec") }
}
