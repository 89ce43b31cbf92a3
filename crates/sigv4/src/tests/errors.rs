//! The names and texts of AWS.

use super::{
    ACCESS_KEY, SECRET_KEY, now, parts, presigned, secret, service, signed, verify, verify_as,
};
use crate::{Claim, Family, SigError};

fn check(error: &SigError, family: Family, code: &str, status: u16, message: &str) {
    let (found_code, found_status, found_message) = error.aws_code(family);
    assert_eq!((found_code, found_status), (code, status), "{error:?}");
    assert!(found_message.contains(message), "{found_message}");
}

/// The errors of one request, in the three families.
fn check_all(error: &SigError, s3: (&str, u16, &str), coral: (&str, &str, u16, u16, &str)) {
    check(error, Family::S3, s3.0, s3.1, s3.2);
    check(error, Family::Query, coral.0, coral.2, coral.4);
    check(error, Family::Json, coral.1, 400, coral.4);
    check(error, Family::RestJson, coral.1, coral.3, coral.4);
}

const MISMATCH: (&str, &str, u16, u16) =
    ("SignatureDoesNotMatch", "InvalidSignatureException", 403, 403);
const INCOMPLETE: (&str, &str, u16, u16) =
    ("IncompleteSignature", "IncompleteSignatureException", 400, 403);
const NO_TOKEN: (&str, &str, u16, u16) =
    ("MissingAuthenticationToken", "MissingAuthenticationTokenException", 403, 403);

fn with<'a>(
    kind: (&'static str, &'static str, u16, u16),
    text: &'a str,
) -> (&'static str, &'static str, u16, u16, &'a str) {
    (kind.0, kind.1, kind.2, kind.3, text)
}

fn find(url: &str, headers: &[(&str, &str)]) -> SigError {
    Claim::find(&parts("GET", url, headers)).unwrap_err()
}

#[test]
fn nothing_and_other_things() {
    check_all(
        &SigError::MissingAuthentication,
        ("AccessDenied", 403, "Access Denied"),
        with(NO_TOKEN, "issing Authentication Token"),
    );
    check_all(
        &find("/", &[("authorization", "AWS a:b")]),
        (
            "InvalidRequest",
            400,
            "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
        ),
        with(NO_TOKEN, "issing Authentication Token"),
    );
    check_all(
        &find("/", &[("authorization", "Basic YTpi")]),
        ("InvalidArgument", 400, "Unsupported Authorization Type"),
        with(NO_TOKEN, "issing Authentication Token"),
    );
    check_all(
        &find("/", &[("authorization", "AWS4-ECDSA-P256-SHA256 x")]),
        ("InvalidRequest", 400, "Please use AWS4-HMAC-SHA256."),
        with(
            INCOMPLETE,
            "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256' (only AWS4-HMAC-SHA256 for now).",
        ),
    );
    check_all(
        &find("/?X-Amz-Algorithm=AWS4-HMAC-SHA256", &[("authorization", "x")]),
        ("InvalidArgument", 400, "Only one auth mechanism allowed"),
        with(
            MISMATCH,
            "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
        ),
    );
}

#[test]
fn incomplete_headers() {
    let date = ("x-amz-date", "20260501T120000Z");
    check_all(
        &find("/", &[("authorization", "AWS4-HMAC-SHA256 Credential=a"), date]),
        (
            "AuthorizationHeaderMalformed",
            400,
            "The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.",
        ),
        with(
            INCOMPLETE,
            "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. (Hashed with SHA-256 and encoded with Base64) Authorization=",
        ),
    );
    check_all(
        &find(
            "/",
            &[("authorization", "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=b, Signature=c")],
        ),
        ("AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header"),
        with(
            INCOMPLETE,
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
        ),
    );
}

#[test]
fn malformed_headers() {
    let date = ("x-amz-date", "20260501T120000Z");
    check_all(
        &find(
            "/",
            &[
                (
                    "authorization",
                    "AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=b, Signature=c",
                ),
                date,
            ],
        ),
        (
            "AuthorizationHeaderMalformed",
            400,
            "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
        ),
        with(
            INCOMPLETE,
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c'",
        ),
    );
    check_all(
        &find(
            "/",
            &[("authorization", "AWS4-HMAC-SHA256 Credential, SignedHeaders=b, Signature=c"), date],
        ),
        (
            "AuthorizationHeaderMalformed",
            400,
            "the authorization component \"Credential\" is malformed.",
        ),
        with(INCOMPLETE, "'Credential' not a valid key=value pair (missing equal-sign)"),
    );
    check_all(
        &find(
            "/",
            &[
                ("authorization", "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=b, Signature=c"),
                ("x-amz-date", "201"),
            ],
        ),
        ("AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header"),
        with(
            INCOMPLETE,
            "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601",
        ),
    );
    check(
        &find("/", &[("authorization", "AWS4-HMAC-SHA256")]),
        Family::S3,
        "InvalidArgument",
        400,
        "one and only one ' ' (space) required",
    );
}

#[test]
fn incomplete_queries() {
    let s3 = |query: &str, message: &str| {
        check(
            &find(&format!("/?{query}"), &[]),
            Family::S3,
            "AuthorizationQueryParametersError",
            400,
            message,
        );
    };
    let base = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a/20260501/us-east-1/s3/aws4_request&X-Amz-SignedHeaders=host&X-Amz-Signature=x";
    s3(
        "X-Amz-Signature=x",
        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
    );
    s3("X-Amz-Algorithm=x", "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"");
    s3(
        &format!("{base}&X-Amz-Date=today"),
        "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
    );
    let base = format!("{base}&X-Amz-Date=20260501T120000Z");
    s3(&format!("{base}&X-Amz-Expires=soon"), "X-Amz-Expires should be a number");
    s3(&format!("{base}&X-Amz-Expires=-1"), "X-Amz-Expires must be non-negative");
    s3(
        &format!("{base}&X-Amz-Expires=604801"),
        "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
    );
    check(
        &find("/?X-Amz-Signature=x", &[]),
        Family::Query,
        "IncompleteSignature",
        400,
        "AWS query-string parameters must include 'X-Amz-Algorithm'. AWS query-string parameters must include 'X-Amz-Credential'. ",
    );
}

fn misdirected(region: &str, signing_name: &str, service_name: &str) -> SigError {
    let secret = secret();
    let mut parts = parts("GET", "http://h/", &[]);
    let signer = crate::Signer { region, ..super::signer(&secret, signing_name) };
    signer.sign(&mut parts, &super::payload(signing_name), now()).unwrap();
    verify(&parts, service_name).unwrap_err()
}

#[test]
fn scopes() {
    let error = misdirected("eu-west-1", "s3", "s3");
    check(
        &error,
        Family::S3,
        "AuthorizationHeaderMalformed",
        400,
        "The authorization header is malformed; the region 'eu-west-1' is wrong; expecting 'us-east-1'",
    );
    assert_eq!(error.aws_fields(), [("Region", "us-east-1".to_owned())]);
    let error = misdirected("us-east-1", "kms", "s3");
    check(
        &error,
        Family::S3,
        "AuthorizationHeaderMalformed",
        400,
        "incorrect service \"kms\". This endpoint belongs to \"s3\".",
    );
    let error = misdirected("eu-west-1", "sts", "kms");
    check(
        &error,
        Family::Json,
        "InvalidSignatureException",
        400,
        "Credential should be scoped to a valid region. Credential should be scoped to correct service: 'kms'.",
    );
    check(
        &error,
        Family::Query,
        "SignatureDoesNotMatch",
        403,
        "Credential should be scoped to a valid region.",
    );
}

#[test]
fn terminators_and_dates_of_scopes() {
    let rescoped = |from: &str, to: &str| {
        let mut parts = signed("GET", "http://h/", &[], "s3");
        let authorization = parts.headers["authorization"].to_str().unwrap().replace(from, to);
        parts.headers.insert("authorization", authorization.parse().unwrap());
        verify(&parts, "s3").unwrap_err()
    };
    let error = rescoped("aws4_request", "aws5_request");
    check(
        &error,
        Family::S3,
        "AuthorizationHeaderMalformed",
        400,
        "incorrect terminal \"aws5_request\". This endpoint uses \"aws4_request\".",
    );
    check(
        &error,
        Family::Query,
        "SignatureDoesNotMatch",
        403,
        "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'.",
    );
    let error = rescoped("20260501", "20260502");
    check(
        &error,
        Family::S3,
        "AuthorizationHeaderMalformed",
        400,
        "Invalid credential date. Date is not the same as X-Amz-Date.",
    );
    check(
        &error,
        Family::Query,
        "SignatureDoesNotMatch",
        403,
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260502' != '20260501', from '20260501T120000Z'.",
    );
    let error = rescoped("20260501", "2026");
    check(
        &error,
        Family::S3,
        "AuthorizationHeaderMalformed",
        400,
        "incorrect date format \"2026\". This date in the credential must be in the format \"yyyyMMdd\".",
    );

    let mut parts = presigned("GET", "http://h/", &[], 60);
    parts.uri = parts.uri.to_string().replace("us-east-1", "eu-west-1").parse().unwrap();
    check(
        &verify(&parts, "s3").unwrap_err(),
        Family::S3,
        "AuthorizationQueryParametersError",
        400,
        "Error parsing the X-Amz-Credential parameter; the region 'eu-west-1' is wrong; expecting 'us-east-1'",
    );
}

#[test]
fn times() {
    let late = |name: &str, seconds: i64| {
        let parts = signed("GET", "http://h/", &[], name);
        verify_as(&parts, &secret(), service(name), now().plus_seconds(seconds)).unwrap_err()
    };
    let error = late("s3", 1200);
    check(
        &error,
        Family::S3,
        "RequestTimeTooSkewed",
        403,
        "The difference between the request time and the current time is too large.",
    );
    assert_eq!(
        error.aws_fields(),
        [
            ("RequestTime", "20260501T120000Z".to_owned()),
            ("ServerTime", "2026-05-01T12:20:00Z".to_owned()),
            ("MaxAllowedSkewMilliseconds", "900000".to_owned()),
        ]
    );
    check(
        &late("kms", 600),
        Family::Json,
        "InvalidSignatureException",
        400,
        "Signature expired: 20260501T120000Z is now earlier than 20260501T120500Z (20260501T121000Z - 5 min.)",
    );
    check(
        &late("iam", -600),
        Family::Query,
        "SignatureDoesNotMatch",
        403,
        "Signature not yet current: 20260501T120000Z is still later than 20260501T115500Z (20260501T115000Z + 5 min.)",
    );

    let parts = presigned("GET", "http://h/", &[], 60);
    let error = verify_as(&parts, &secret(), service("s3"), now().plus_seconds(61)).unwrap_err();
    check(&error, Family::S3, "AccessDenied", 403, "Request has expired");
    assert_eq!(
        error.aws_fields(),
        [
            ("X-Amz-Expires", "60".to_owned()),
            ("Expires", "2026-05-01T12:01:00Z".to_owned()),
            ("ServerTime", "2026-05-01T12:01:01Z".to_owned()),
        ]
    );
    check(
        &error,
        Family::Query,
        "SignatureDoesNotMatch",
        403,
        "Signature expired: 20260501T120000Z is now earlier than 20260501T120001Z (20260501T120101Z - 1 min.)",
    );
}

#[test]
fn a_mismatch_shows_what_was_signed_and_nothing_secret() {
    let parts = signed("GET", "http://h/k", &[], "s3");
    let other = secret::Secret::new("other".to_owned());
    let error = verify_as(&parts, &other, service("s3"), now()).unwrap_err();
    check_all(
        &error,
        (
            "SignatureDoesNotMatch",
            403,
            "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
        ),
        with(
            MISMATCH,
            "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
        ),
    );
    let fields = error.aws_fields();
    let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "AWSAccessKeyId",
            "StringToSign",
            "SignatureProvided",
            "StringToSignBytes",
            "CanonicalRequest",
            "CanonicalRequestBytes"
        ]
    );
    assert_eq!(fields[0].1, ACCESS_KEY);
    assert!(
        fields[1].1.starts_with(
            "AWS4-HMAC-SHA256\n20260501T120000Z\n20260501/us-east-1/s3/aws4_request\n"
        )
    );
    assert!(fields[3].1.starts_with("41 57 53 34 2d "));
    assert!(fields[4].1.starts_with("GET\n/k\n\nhost:h\n"));

    // The signature that would have been right appears nowhere.
    let mut right = super::parts("GET", "http://h/k", &[]);
    super::signer(&other, "s3").sign(&mut right, &super::payload("s3"), now()).unwrap();
    let right = Claim::find(&right).unwrap().unwrap().signature;
    let shown = format!("{error:?} {error} {fields:?} {:?}", error.aws_code(Family::S3));
    assert!(!shown.contains(&right) && !shown.contains(SECRET_KEY));
}

#[test]
fn unsigned_headers() {
    let mut parts = signed("GET", "http://h/", &[], "s3");
    parts.headers.insert("x-amz-b", "1".parse().unwrap());
    parts.headers.insert("x-amz-a", "1".parse().unwrap());
    let error = verify(&parts, "s3").unwrap_err();
    check_all(
        &error,
        ("AccessDenied", 403, "There were headers present in the request which were not signed"),
        with(
            MISMATCH,
            "'x-amz-a' must be a 'SignedHeader' in the AWS Authorization. 'x-amz-b' must be a 'SignedHeader' in the AWS Authorization.",
        ),
    );
    assert_eq!(error.aws_fields(), [("HeadersNotSigned", "x-amz-a, x-amz-b".to_owned())]);
    let host = SigError::HeadersNotSigned { names: vec!["host".to_owned()] };
    check(
        &host,
        Family::Json,
        "InvalidSignatureException",
        400,
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
}

#[test]
fn credentials_that_the_engine_refuses() {
    check_all(
        &SigError::UnknownAccessKey { access_key_id: "AKIA".to_owned() },
        (
            "InvalidAccessKeyId",
            403,
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        (
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            403,
            403,
            "The security token included in the request is invalid.",
        ),
    );
    check_all(
        &SigError::InvalidToken,
        ("InvalidToken", 400, "The provided token is malformed or otherwise invalid."),
        (
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            403,
            403,
            "The security token included in the request is invalid.",
        ),
    );
    check_all(
        &SigError::ExpiredToken,
        ("ExpiredToken", 400, "The provided token has expired."),
        (
            "ExpiredToken",
            "ExpiredTokenException",
            403,
            403,
            "The security token included in the request is expired",
        ),
    );
    let error = SigError::PayloadMismatch { claimed: "a".to_owned(), computed: "b".to_owned() };
    check(
        &error,
        Family::S3,
        "XAmzContentSHA256Mismatch",
        400,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
    check(
        &SigError::MissingPayloadHash,
        Family::S3,
        "InvalidRequest",
        400,
        "Missing required header for this request: x-amz-content-sha256",
    );
}
