//! The names that S3 has for a [`SigError`].

use crate::error::{AuthorizationPart, FormFault, HeaderFault, Mismatch, QueryFault, ScopeFault};
use crate::{Origin, SigError, v2};

const MALFORMED: &str = "AuthorizationHeaderMalformed";
const PARAMETERS: &str = "AuthorizationQueryParametersError";

pub(super) fn code(error: &SigError) -> (&'static str, u16, String) {
    let (code, status, message) = match error {
        SigError::MissingAuthentication => ("AccessDenied", 403, "Access Denied"),
        SigError::UnsupportedMechanism { scheme }
            if scheme == "AWS" || scheme.starts_with("AWS4-") =>
        {
            (
                "InvalidRequest",
                400,
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
            )
        }
        SigError::UnsupportedMechanism { .. } => {
            ("InvalidArgument", 400, "Unsupported Authorization Type")
        }
        SigError::TwoMechanisms => (
            "InvalidArgument",
            400,
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, \
             Signature query string parameter or the Authorization header should be specified",
        ),
        SigError::MalformedHeader(fault) => return header(fault),
        SigError::MalformedQuery(fault) => (PARAMETERS, 400, query(fault)),
        SigError::CredentialShape { origin, .. } => return scope(*origin, SHAPE),
        SigError::Scope { origin, faults } => return scope_faults(*origin, faults),
        SigError::MalformedDate { .. } => no_date(),
        SigError::HostConflict => ("InvalidRequest", 400, "The request names more than one host"),
        SigError::MissingPayloadHash => (
            "InvalidRequest",
            400,
            "Missing required header for this request: x-amz-content-sha256",
        ),
        SigError::InvalidPayloadHash { .. } => ("InvalidArgument", 400, PAYLOAD_HASH),
        SigError::HeadersNotSigned { .. } => {
            ("AccessDenied", 403, "There were headers present in the request which were not signed")
        }
        SigError::Skewed { .. } => (
            "RequestTimeTooSkewed",
            403,
            "The difference between the request time and the current time is too large.",
        ),
        SigError::PresignExpired { .. } => ("AccessDenied", 403, "Request has expired"),
        SigError::PresignNotYetValid { .. } => ("AccessDenied", 403, "Request is not valid yet"),
        SigError::Mismatch(_) => (
            "SignatureDoesNotMatch",
            403,
            "The request signature we calculated does not match the signature you provided. \
             Check your key and signing method.",
        ),
        SigError::PayloadMismatch { .. } => (
            "XAmzContentSHA256Mismatch",
            400,
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        ),
        SigError::UnknownAccessKey { .. } => (
            "InvalidAccessKeyId",
            403,
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        SigError::InvalidToken => {
            ("InvalidToken", 400, "The provided token is malformed or otherwise invalid.")
        }
        SigError::ExpiredToken => ("ExpiredToken", 400, "The provided token has expired."),
        SigError::Version2(fault) => return version2(fault),
        SigError::Form(fault) => return ("InvalidArgument", 400, of_form(fault)),
    };
    (code, status, message.to_owned())
}

fn version2(fault: &v2::Fault) -> (&'static str, u16, String) {
    let (code, status, message) = match fault {
        v2::Fault::Parameters => (
            "AccessDenied",
            403,
            "Query-string authentication requires the Signature, Expires and AWSAccessKeyId \
             parameters",
        ),
        v2::Fault::Expires { given } => {
            let message = format!("Invalid date (should be seconds since epoch): {given}");
            return ("AccessDenied", 403, message);
        }
        v2::Fault::Expired { .. } => ("AccessDenied", 403, "Request has expired"),
        v2::Fault::Header => (
            "InvalidArgument",
            400,
            "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature",
        ),
        v2::Fault::Ambiguous => (
            "InvalidRequest",
            400,
            "The request says twice, or in a form that can be read in two ways, what its \
             signature covers. Please use AWS4-HMAC-SHA256.",
        ),
    };
    (code, status, message.to_owned())
}

fn of_form(fault: &FormFault) -> String {
    match fault {
        FormFault::Algorithm { .. } => {
            query(&QueryFault::Algorithm { given: String::new() }).to_owned()
        }
        FormFault::Date { .. } => query(&QueryFault::Date { given: String::new() }).to_owned(),
        FormFault::Credential { problem, .. } => problem.clone(),
    }
}

const PAYLOAD_HASH: &str = "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
             STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, \
             STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, \
             STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.";

const fn no_date() -> (&'static str, u16, &'static str) {
    ("AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header")
}

fn header(fault: &HeaderFault) -> (&'static str, u16, String) {
    let detail = match fault {
        HeaderFault::NotOneText => "the authorization header is not a single text.".to_owned(),
        HeaderFault::NoSpace => {
            let message =
                "Authorization header is invalid -- one and only one ' ' (space) required";
            return ("InvalidArgument", 400, message.to_owned());
        }
        HeaderFault::NotKeyValue { given } => {
            format!("the authorization component \"{given}\" is malformed.")
        }
        HeaderFault::Missing { parts, components_given, .. } => {
            let first = parts.first().copied().unwrap_or(AuthorizationPart::Date);
            match first {
                AuthorizationPart::Date => {
                    let (code, status, message) = no_date();
                    return (code, status, message.to_owned());
                }
                _ if *components_given != 3 => "the authorization header requires three \
                     components: Credential, SignedHeaders, and Signature."
                    .to_owned(),
                AuthorizationPart::Credential => "missing Credential.".to_owned(),
                AuthorizationPart::Signature => "missing Signature.".to_owned(),
                AuthorizationPart::SignedHeaders => "missing SignedHeaders.".to_owned(),
            }
        }
    };
    (MALFORMED, 400, format!("The authorization header is malformed; {detail}"))
}

const fn query(fault: &QueryFault) -> &'static str {
    match fault {
        QueryFault::NotText | QueryFault::Repeated | QueryFault::Missing { .. } => {
            "Query-string authentication version 4 requires the X-Amz-Algorithm, \
             X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and \
             X-Amz-Expires parameters."
        }
        QueryFault::Algorithm { .. } => "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
        QueryFault::Date { .. } => {
            "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""
        }
        QueryFault::ExpiresNotNumber => "X-Amz-Expires should be a number",
        QueryFault::ExpiresNegative => "X-Amz-Expires must be non-negative",
        QueryFault::ExpiresTooLong => {
            "X-Amz-Expires must be less than a week (in seconds); that is, the given \
             X-Amz-Expires must be less than 604800 seconds"
        }
    }
}

const SHAPE: &str = "the Credential is mal-formed; expecting \
                     \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";

fn scope(origin: Origin, detail: &str) -> (&'static str, u16, String) {
    match origin {
        Origin::Header => {
            (MALFORMED, 400, format!("The authorization header is malformed; {detail}"))
        }
        Origin::Query => {
            (PARAMETERS, 400, format!("Error parsing the X-Amz-Credential parameter; {detail}"))
        }
    }
}

/// S3 names the first fault only.
fn scope_faults(origin: Origin, faults: &[ScopeFault]) -> (&'static str, u16, String) {
    let detail = match faults.first() {
        Some(ScopeFault::Region { given, expected }) => {
            format!("the region '{given}' is wrong; expecting '{expected}'")
        }
        Some(ScopeFault::Service { given, expected }) => {
            format!("incorrect service \"{given}\". This endpoint belongs to \"{expected}\".")
        }
        Some(ScopeFault::Terminator { given }) => {
            format!("incorrect terminal \"{given}\". This endpoint uses \"aws4_request\".")
        }
        Some(ScopeFault::Date { given, signed_at }) => {
            let is_date = given.len() == 8 && given.bytes().all(|byte| byte.is_ascii_digit());
            let basic = signed_at.basic();
            let day = basic.get(..8).unwrap_or_default();
            match (is_date, origin) {
                (false, _) => format!(
                    "incorrect date format \"{given}\". This date in the credential must be in \
                     the format \"yyyyMMdd\"."
                ),
                (true, Origin::Header) => "Invalid credential date. Date is not the same as \
                     X-Amz-Date."
                    .to_owned(),
                (true, Origin::Query) => {
                    let message = format!(
                        "Invalid credential date \"{given}\". This date is not the same as \
                         X-Amz-Date: \"{day}\"."
                    );
                    return (PARAMETERS, 400, message);
                }
            }
        }
        None => SHAPE.to_owned(),
    };
    scope(origin, &detail)
}

pub(super) fn fields(error: &SigError) -> Vec<(&'static str, String)> {
    match error {
        SigError::UnsupportedMechanism { scheme } if !scheme.starts_with("AWS") => {
            vec![("ArgumentName", "Authorization".to_owned()), ("ArgumentValue", scheme.clone())]
        }
        SigError::TwoMechanisms | SigError::Version2(v2::Fault::Header) => {
            vec![("ArgumentName", "Authorization".to_owned())]
        }
        SigError::Form(fault) => {
            let (name, value) = match fault {
                FormFault::Algorithm { given } => ("x-amz-algorithm", given),
                FormFault::Date { given } => ("x-amz-date", given),
                FormFault::Credential { given, .. } => ("x-amz-credential", given),
            };
            vec![("ArgumentName", name.to_owned()), ("ArgumentValue", value.clone())]
        }
        SigError::Version2(v2::Fault::Expired { expires_at, now }) => {
            vec![("Expires", expires_at.iso8601()), ("ServerTime", now.iso8601())]
        }
        SigError::Scope { faults, .. } => match faults.first() {
            Some(ScopeFault::Region { expected, .. }) => vec![("Region", expected.clone())],
            _ => Vec::new(),
        },
        SigError::InvalidPayloadHash { given } => vec![
            ("ArgumentName", "x-amz-content-sha256".to_owned()),
            ("ArgumentValue", given.clone()),
        ],
        SigError::HeadersNotSigned { names } => vec![("HeadersNotSigned", names.join(", "))],
        SigError::Skewed { signed_at, now, skew_seconds_max } => vec![
            ("RequestTime", signed_at.basic()),
            ("ServerTime", now.iso8601()),
            ("MaxAllowedSkewMilliseconds", (skew_seconds_max * 1000).to_string()),
        ],
        SigError::PresignExpired { signed_at, expires_seconds, now } => vec![
            ("X-Amz-Expires", expires_seconds.to_string()),
            ("Expires", signed_at.plus_seconds(i64::from(*expires_seconds)).iso8601()),
            ("ServerTime", now.iso8601()),
        ],
        SigError::PresignNotYetValid { signed_at, now, .. } => {
            vec![("RequestTime", signed_at.basic()), ("ServerTime", now.iso8601())]
        }
        SigError::Mismatch(mismatch) => mismatch_fields(mismatch),
        SigError::PayloadMismatch { claimed, computed } => vec![
            ("ClientComputedContentSHA256", claimed.clone()),
            ("S3ComputedContentSHA256", computed.clone()),
        ],
        SigError::UnknownAccessKey { access_key_id } => {
            vec![("AWSAccessKeyId", access_key_id.clone())]
        }
        _ => Vec::new(),
    }
}

fn mismatch_fields(mismatch: &Mismatch) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("AWSAccessKeyId", mismatch.access_key_id.clone()),
        ("StringToSign", mismatch.string_to_sign.clone()),
        ("SignatureProvided", mismatch.signature_provided.clone()),
        ("StringToSignBytes", spaced_hex(mismatch.string_to_sign.as_bytes())),
    ];
    // Version 2 has none.
    if !mismatch.canonical_request.is_empty() {
        let text = String::from_utf8_lossy(&mismatch.canonical_request).into_owned();
        fields.push(("CanonicalRequest", text));
        fields.push(("CanonicalRequestBytes", spaced_hex(&mismatch.canonical_request)));
    }
    fields
}

/// `41 57 53 34`: lower-case hexadecimal bytes with spaces between.
fn spaced_hex(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.join(" ")
}
